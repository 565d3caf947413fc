/** True positives, false positives and false negatives of one layer. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many there are in the gold labels. */
  readonly n: number;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

/** Precision, recall and F1 in per cent, one decimal. */
export function scoreCount({ right, wrong, missed }: Count): Score {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), n: right + missed };
}

/** A stance that was put out, and whether it is in the labels. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Counts per layer; made when first asked for. */
export function createTally() {
  const counts = new Map<string, Count>();
  const shares = new Map<string, { right: number; of: number }>();
  const judged: Judged[] = [];
  return {
    counts,
    shares,
    judged,
    count(layer: string, right: number, wrong: number, missed: number): void {
      const count = counts.get(layer) ?? { right: 0, wrong: 0, missed: 0 };
      counts.set(layer, { right: count.right + right, wrong: count.wrong + wrong, missed: count.missed + missed });
    },
    share(layer: string, right: number, of = 1): void {
      const share = shares.get(layer) ?? { right: 0, of: 0 };
      shares.set(layer, { right: share.right + right, of: share.of + of });
    },
  };
}

export type Tally = ReturnType<typeof createTally>;

/** Macro-averaged F1 and accuracy over classes, in per cent. */
export function scoreClasses(gold: readonly string[], predicted: readonly string[], classes: readonly string[]) {
  const f1 = classes.map((name) => {
    const both = gold.filter((label, index) => label === name && predicted[index] === name).length;
    const either = gold.filter((label) => label === name).length + predicted.filter((label) => label === name).length;
    return either === 0 ? 0 : (2 * both) / either;
  });
  const right = gold.filter((label, index) => label === predicted[index]).length;
  return {
    macroF1: percent(f1.reduce((sum, value) => sum + value, 0) / classes.length),
    accuracy: percent(gold.length === 0 ? 0 : right / gold.length),
    n: gold.length,
  };
}
