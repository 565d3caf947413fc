import { holderKey, weighBalance, type Balance } from './balance.js';
import { weighShares, type Weighed } from './contrast.js';
import { tabulateEntities } from './entities.js';
import type { ArticleRecord, StanceRecord } from './records.js';
import { findReuse, type Reuse } from './reuse.js';
import { nameSource, type SourcesById } from './sources.js';
import { tabulateStances, type StancePair } from './stances.js';

/** How large a side is. */
export interface SideFigures {
  readonly label: string;
  readonly articles: number;
  readonly words: number;
  /** Outlets that are named. */
  readonly outlets: number;
  readonly languages: Readonly<Record<string, number>>;
  readonly from: string | null;
  readonly to: string | null;
  readonly stances: number;
  readonly quotes: number;
}

/** Something that articles of a side may have: an issue, an entity, somebody who is quoted. */
export interface Contrast extends Weighed {
  readonly kind: 'issue' | 'entity' | 'speaker';
  readonly id: string;
  readonly name: string;
  /** Articles of each side that have it, and their share of the side. */
  readonly left: number;
  readonly right: number;
  readonly leftShare: number;
  readonly rightShare: number;
}

interface SideStances extends Balance {
  readonly support: number;
  readonly oppose: number;
}

/** What the articles of each side say for and against one target, whoever says it. */
export interface TargetContrast {
  readonly target: string;
  readonly targetName: string;
  readonly left: SideStances;
  readonly right: SideStances;
  /** Whether the 95 % intervals of the balances lie apart; null where one side has too few positions for a balance. */
  readonly differs: boolean | null;
}

/** Somebody who is mostly for it on one side and mostly against it on the other, with the best proof of each. */
export interface Turn {
  readonly holder: string;
  readonly holderName: string;
  readonly target: string;
  readonly targetName: string;
  readonly left: StanceRecord;
  readonly right: StanceRecord;
}

/** How the texts of each side paint an entity: mean tone of its mentions in [-1, 1]. */
export interface ToneContrast {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly leftMentions: number;
  readonly rightMentions: number;
  readonly difference: number;
}

/** Two groups of articles held against each other. */
export interface Comparison {
  readonly schema: 'aiwatch.comparison/1';
  readonly left: SideFigures;
  readonly right: SideFigures;
  /** Articles that are on both sides: each side counts them. */
  readonly both: number;
  /** Those with the most evidence first, after all others what fewer than `LEAST_ARTICLES` articles have. */
  readonly issues: readonly Contrast[];
  readonly entities: readonly Contrast[];
  readonly speakers: readonly Contrast[];
  readonly targets: readonly TargetContrast[];
  readonly turns: readonly Turn[];
  readonly tones: readonly ToneContrast[];
  /** Quotes that both sides have, each with its places on both. */
  readonly sharedQuotes: readonly Reuse[];
}

/** What fewer articles have proves nothing: the evidence overstates small counts (2 of 20 against 0 of 35 is chance in 1 case of 8). */
export const LEAST_ARTICLES = 5;
/** Of fewer mentions on a side a mean tone would be an anecdote. */
const LEAST_TONED = 5;

const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

function measureSide(records: readonly ArticleRecord[], label: string, sources: SourcesById): SideFigures {
  const languages: Record<string, number> = {};
  for (const { language } of records) languages[language] = (languages[language] ?? 0) + 1;
  const dates = records.flatMap(({ published }) => published ?? []).sort();
  const sum = (count: (record: ArticleRecord) => number): number =>
    records.reduce((total, record) => total + count(record), 0);
  return {
    label,
    articles: records.length,
    words: sum(({ words }) => words),
    outlets: new Set(records.map((record) => nameSource(record, sources).key).filter((key) => key !== '')).size,
    languages,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    stances: sum(({ stances }) => stances.length),
    quotes: sum(({ quotes }) => quotes.length),
  };
}

function listItems(record: ArticleRecord, kind: Contrast['kind']): readonly { id: string; name: string }[] {
  if (kind === 'issue') return record.issues;
  if (kind === 'entity') return record.entities;
  return record.quotes.flatMap(({ speaker, speakerName }) =>
    speaker === null ? [] : [{ id: speaker, name: speakerName }],
  );
}

/** Articles that have each item. */
function countItems(
  records: readonly ArticleRecord[],
  kind: Contrast['kind'],
): Map<string, { name: string; count: number }> {
  const counts = new Map<string, { name: string; count: number }>();
  for (const record of records) {
    for (const [id, name] of new Map(listItems(record, kind).map((item) => [item.id, item.name])))
      counts.set(id, { name: counts.get(id)?.name ?? name, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return counts;
}

/** Shares of the articles of each side; most evidence first, after all others what too few articles have. */
function contrastItems(
  left: readonly ArticleRecord[],
  right: readonly ArticleRecord[],
  kind: Contrast['kind'],
): readonly Contrast[] {
  const [onLeft, onRight] = [countItems(left, kind), countItems(right, kind)];
  const rows = [...new Set([...onLeft.keys(), ...onRight.keys()])].map((id): Contrast => {
    const [a, b] = [onLeft.get(id)?.count ?? 0, onRight.get(id)?.count ?? 0];
    return {
      kind,
      id,
      name: onLeft.get(id)?.name ?? onRight.get(id)?.name ?? id,
      left: a,
      right: b,
      leftShare: round(a / left.length),
      rightShare: round(b / right.length),
      ...weighShares(a, left.length, b, right.length),
    };
  });
  const isCommon = (row: Contrast): number => (row.left + row.right < LEAST_ARTICLES ? 0 : 1);
  return rows.sort(
    (a, b) =>
      isCommon(b) - isCommon(a) ||
      Math.abs(b.evidence) - Math.abs(a.evidence) ||
      b.left + b.right - a.left - a.right ||
      (a.id < b.id ? -1 : 1),
  );
}

function weighSide(stances: readonly StanceRecord[]): SideStances {
  const support = stances.filter(({ polarity }) => polarity === 'support').length;
  return { support, oppose: stances.length - support, ...weighBalance(stances) };
}

function areApart(a: Balance, b: Balance): boolean | null {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return null;
  return a.low > b.high || b.low > a.high;
}

/** Targets of stances on both sides; those on which the sides differ first, then most stances. */
function contrastTargets(left: readonly StanceRecord[], right: readonly StanceRecord[]): readonly TargetContrast[] {
  const names = new Map(left.map(({ target, targetName }) => [target, targetName]));
  const total = ({ left: a, right: b }: TargetContrast): number => a.support + a.oppose + b.support + b.oppose;
  const rows = [...names].flatMap(([target, targetName]): TargetContrast[] => {
    const others = right.filter((stance) => stance.target === target);
    if (others.length === 0) return [];
    const [a, b] = [weighSide(left.filter((stance) => stance.target === target)), weighSide(others)];
    return [{ target, targetName, left: a, right: b, differs: areApart(a, b) }];
  });
  return rows.sort(
    (a, b) =>
      Number(b.differs ?? false) - Number(a.differs ?? false) || total(b) - total(a) || (a.target < b.target ? -1 : 1),
  );
}

/** The best proof of what a holder mostly is: for or against; null where it is as often the one as the other. */
function mainStance({ support, oppose, stances }: StancePair): StanceRecord | null {
  const side = support > oppose ? 'support' : 'oppose';
  return support === oppose ? null : (stances.find(({ polarity }) => polarity === side) ?? null);
}

function findTurns(left: readonly ArticleRecord[], right: readonly ArticleRecord[]): readonly Turn[] {
  const keyOf = (pair: StancePair): string => `${holderKey(pair)}\t\t${pair.target}`;
  const others = new Map(tabulateStances(right).map((pair) => [keyOf(pair), pair]));
  return tabulateStances(left).flatMap((pair): Turn[] => {
    const other = others.get(keyOf(pair));
    const [one, two] = [mainStance(pair), other === undefined ? null : mainStance(other)];
    if (one === null || two === null || one.polarity === two.polarity) return [];
    const { holder, holderName, target, targetName } = pair;
    return [{ holder, holderName, target, targetName, left: one, right: two }];
  });
}

function contrastTones(left: readonly ArticleRecord[], right: readonly ArticleRecord[]): readonly ToneContrast[] {
  const others = new Map(tabulateEntities(right).map((row) => [row.id, row]));
  const rows = tabulateEntities(left).flatMap((row): ToneContrast[] => {
    const other = others.get(row.id);
    if (other === undefined || Math.min(row.mentions, other.mentions) < LEAST_TONED) return [];
    if (row.tone === null && other.tone === null) return [];
    const [a, b] = [row.tone ?? 0, other.tone ?? 0];
    return [
      {
        ...{ id: row.id, name: row.name, left: a, right: b, leftMentions: row.mentions },
        ...{ rightMentions: other.mentions, difference: round(a - b) },
      },
    ];
  });
  return rows.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.id < b.id ? -1 : 1));
}

/** Quotes that an article of each side has; an article on both sides is none of them alone. */
function shareQuotes(
  left: readonly ArticleRecord[],
  right: readonly ArticleRecord[],
  sources: SourcesById,
): readonly Reuse[] {
  const onLeft = new Set(left.map(({ source }) => source));
  const onRight = new Set(right.map(({ source }) => source));
  const all = [...left, ...right.filter(({ source }) => !onLeft.has(source))];
  return findReuse(all, [], sources).filter(
    ({ places }) => places.some(({ source }) => onLeft.has(source)) && places.some(({ source }) => onRight.has(source)),
  );
}

/**
 * Holds two groups of articles against each other: what they speak of, whom they quote, what they say for and against, how
 * they paint whom, and which quotes both have.
 *
 * @param labels how the sides are called
 */
export function compareSides(
  { left, right, both }: { left: readonly ArticleRecord[]; right: readonly ArticleRecord[]; both: number },
  labels: { readonly left: string; readonly right: string },
  sources: SourcesById,
): Comparison {
  const stancesOf = (records: readonly ArticleRecord[]): readonly StanceRecord[] =>
    records.flatMap(({ stances }) => stances);
  return {
    schema: 'aiwatch.comparison/1',
    left: measureSide(left, labels.left, sources),
    right: measureSide(right, labels.right, sources),
    both,
    issues: contrastItems(left, right, 'issue'),
    entities: contrastItems(left, right, 'entity'),
    speakers: contrastItems(left, right, 'speaker'),
    targets: contrastTargets(stancesOf(left), stancesOf(right)),
    turns: findTurns(left, right),
    tones: contrastTones(left, right),
    sharedQuotes: shareQuotes(left, right, sources),
  };
}
