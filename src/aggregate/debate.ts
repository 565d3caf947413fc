import { holderKey, weighBalance, type Balance } from './balance.js';
import type { StanceRecord } from './records.js';

/** What a debate is about. */
export interface DebateTarget {
  readonly id: string;
  readonly name: string;
  readonly kind: 'issue' | 'entity';
  /** What the codebook says of the issue. */
  readonly description: string | null;
}

/** One who takes a side. */
export interface Debater {
  readonly holder: string;
  readonly holderName: string;
  readonly articles: number;
  /** First and last publication of a stance of theirs on this side. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether they are found on the other side too: their position changed, is mixed, or was misread. */
  readonly both: boolean;
  /** Their stances on this side, the most telling words first. */
  readonly stances: readonly StanceRecord[];
}

/** The two sides of an issue, or for and against an entity. */
export interface Debate extends Balance {
  readonly schema: 'aiwatch.debate/1';
  readonly target: DebateTarget;
  /** Articles with a stance. */
  readonly articles: number;
  readonly support: readonly Debater[];
  readonly oppose: readonly Debater[];
}

/** Shorter words prove little by themselves: "too late". */
const TELLING = 25;

/** How well a stance's words serve as its proof: their own words before the reporter's, plain before hedged. */
function rankEvidence({ voice, certainty, confidence, evidence }: StanceRecord): number {
  return (
    confidence +
    (voice === 'quoted' ? 1 : 0) +
    (certainty === 'stated' ? 0.5 : 0) -
    (evidence.length < TELLING ? 0.5 : 0)
  );
}

function listDebaters(stances: readonly StanceRecord[], others: ReadonlySet<string>): readonly Debater[] {
  const groups = new Map<string, StanceRecord[]>();
  for (const stance of stances) {
    const key = holderKey(stance);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stance]);
    else group.push(stance);
  }
  return [...groups]
    .map(([key, own]): Debater => {
      const best = [...own].sort((a, b) => rankEvidence(b) - rankEvidence(a));
      const dates = own.flatMap(({ published }) => published ?? []).sort();
      const [{ holder, holderName }] = best as [StanceRecord];
      return {
        holder,
        holderName,
        articles: new Set(own.map(({ article }) => article)).size,
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        both: others.has(key),
        stances: best,
      };
    })
    .sort(
      (a, b) =>
        b.articles - a.articles ||
        rankEvidence(b.stances[0] as StanceRecord) - rankEvidence(a.stances[0] as StanceRecord) ||
        (a.holderName < b.holderName ? -1 : 1),
    );
}

/**
 * The two sides of a debate: who is for and who is against, those with stances in most articles first, each with the words
 * that prove it.
 *
 * @param stances of any target; only those towards `target` count
 */
export function compileDebate(target: DebateTarget, stances: readonly StanceRecord[]): Debate {
  // A law that is a policy issue itself (the AI Act) goes by the same id as the issue.
  const own = stances.filter((stance) => stance.target === target.id);
  const [support, oppose] = (['support', 'oppose'] as const).map((side) =>
    own.filter(({ polarity }) => polarity === side),
  ) as [StanceRecord[], StanceRecord[]];
  return {
    schema: 'aiwatch.debate/1',
    target,
    articles: new Set(own.map(({ article }) => article)).size,
    ...weighBalance(own),
    support: listDebaters(support, new Set(oppose.map(holderKey))),
    oppose: listDebaters(oppose, new Set(support.map(holderKey))),
  };
}
