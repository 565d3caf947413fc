import type { Statement } from './statements.js';

/** How statements of two actors on the same concept make a tie. */
export type Qualifier = 'congruence' | 'conflict' | 'subtract';
export type OneModeNormalization = 'no' | 'average' | 'jaccard' | 'cosine';
export type TwoModeNormalization = 'no' | 'activity' | 'prominence';
export type Normalization = OneModeNormalization | TwoModeNormalization;

/** A tie between two nodes; between actors, `source` is the one with the smaller id. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  /** As DNA has it: signed where for and against, or congruence and conflict, are subtracted. */
  readonly weight: number;
  /** How strong the tie is whatever its sign, never 0: the weight if both sides were added, not subtracted. */
  readonly strength: number;
  /** Before any normalisation: statements; pairs of statements; articles or sentences that name both. */
  readonly count: number;
  /** Which way the tie goes: `mixed` where both ways are as frequent, null where it has none. */
  readonly sign: 'positive' | 'negative' | 'mixed' | null;
  /** Statements for; between actors, pairs of statements on the same side (congruence). */
  readonly support: number;
  /** Statements against; between actors, pairs of statements on opposite sides (conflict). */
  readonly oppose: number;
  /** Ids, sorted. */
  readonly articles: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  /** Node ids of what two actors both speak of; empty for other ties. */
  readonly shared: readonly string[];
}

type Side = 'support' | 'oppose';
const SIDES: readonly Side[] = ['support', 'oppose'];
/** The statements of one actor on one concept: a cell of DNA's array x(i, j, k). */
type Cell = Readonly<Record<Side, Statement[]>>;

/** Six significant digits: a normalised weight may be small, but is never 0 by rounding. */
const round = (value: number): number => Number(value.toPrecision(6)) + 0;
const signOf = (value: number): 'positive' | 'negative' | 'mixed' =>
  value > 0 ? 'positive' : value < 0 ? 'negative' : 'mixed';

/** Sorted by key, so that nothing depends on the order of the articles. */
const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

function groupCells(
  statements: readonly Statement[],
  by: 'actor' | 'target',
): ReadonlyMap<string, ReadonlyMap<string, Cell>> {
  const groups = new Map<string, Map<string, Cell>>();
  for (const statement of statements) {
    const [outer, inner] = by === 'actor' ? [statement.actor, statement.target] : [statement.target, statement.actor];
    const group = groups.get(outer) ?? new Map<string, Cell>();
    const cell = group.get(inner) ?? { support: [], oppose: [] };
    cell[statement.polarity].push(statement);
    groups.set(outer, group.set(inner, cell));
  }
  return groups;
}

/** How many statements each actor makes or each concept receives. */
function countStatements(statements: readonly Statement[], by: 'actor' | 'target'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(statement[by], (counts.get(statement[by]) ?? 0) + 1);
  return counts;
}

function datesOf(articles: ReadonlyMap<string, string | null>): Pick<Tie, 'articles' | 'first' | 'last'> {
  const dates = [...articles.values()].flatMap((date) => date ?? []).sort();
  return { articles: [...articles.keys()].sort(), first: dates[0] ?? null, last: dates.at(-1) ?? null };
}

/**
 * The affiliation network of actors and concepts (two modes). The weight is statements for less statements against (DNA's
 * qualifier "subtract"). Activity normalisation divides it by all statements of the actor, prominence normalisation by
 * all on the concept.
 *
 * Leifeld (2017), Discourse Network Analysis, in The Oxford Handbook of Political Networks; formulas as in the manual of
 * DNA (github.com/leifeld/dna, manual2, "Affiliation Networks", "Normalization of Affiliation Networks") and in its
 * `Exporter.computeTwoModeMatrix`.
 *
 * @example two statements of A for j, one against: weight 1, strength 3, count 3, sign positive
 */
export function tieAffiliations(statements: readonly Statement[], normalization: TwoModeNormalization): Tie[] {
  const actors = countStatements(statements, 'actor');
  const targets = countStatements(statements, 'target');
  return sorted(groupCells(statements, 'actor')).flatMap(([source, cells]) =>
    sorted(cells).map(([target, cell]): Tie => {
      const [support, oppose] = [cell.support.length, cell.oppose.length];
      const norm =
        normalization === 'activity'
          ? (actors.get(source) ?? 1)
          : normalization === 'prominence'
            ? (targets.get(target) ?? 1)
            : 1;
      const articles = new Map([...cell.support, ...cell.oppose].map(({ article, published }) => [article, published]));
      return {
        source,
        target,
        weight: round((support - oppose) / norm),
        strength: round((support + oppose) / norm),
        count: support + oppose,
        sign: signOf(support - oppose),
        support,
        oppose,
        ...datesOf(articles),
        shared: [],
      };
    }),
  );
}

/** What two actors have in common, before it is made a tie. */
interface Pair {
  readonly source: string;
  readonly target: string;
  congruence: number;
  conflict: number;
  /** Statements of the source (of the target) in cells in which the other has statements as well: Σ x(ijk) [x(i'jk) > 0]. */
  sourceMatched: number;
  targetMatched: number;
  readonly articles: Map<string, string | null>;
  readonly shared: string[];
}

/** Counts one concept of two actors: every pair of their statements on it agrees or conflicts. */
function matchCells(pair: Pair, concept: string, a: Cell, b: Cell, qualifier: Qualifier): void {
  let used = false;
  for (const side of SIDES) {
    const other = side === 'support' ? 'oppose' : 'support';
    pair.congruence += a[side].length * b[side].length;
    pair.conflict += a[side].length * b[other].length;
    if (b[side].length > 0) pair.sourceMatched += a[side].length;
    if (a[side].length > 0) pair.targetMatched += b[side].length;
    const matches = qualifier === 'subtract' ? SIDES : [qualifier === 'congruence' ? side : other];
    for (const match of matches) {
      if (a[side].length === 0 || b[match].length === 0) continue;
      used = true;
      for (const { article, published } of [...a[side], ...b[match]]) pair.articles.set(article, published);
    }
  }
  if (used) pair.shared.push(concept);
}

function matchActors(statements: readonly Statement[], qualifier: Qualifier): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const [concept, cells] of sorted(groupCells(statements, 'target'))) {
    const actors = sorted(cells);
    actors.forEach(([source, a], index) => {
      for (const [target, b] of actors.slice(index + 1)) {
        const key = `${source}\t${target}`;
        let pair = pairs.get(key);
        if (pair === undefined) {
          const counts = { congruence: 0, conflict: 0, sourceMatched: 0, targetMatched: 0 };
          pairs.set(key, (pair = { source, target, ...counts, articles: new Map(), shared: [] }));
        }
        matchCells(pair, concept, a, b, qualifier);
      }
    });
  }
  return sorted(pairs).map(([, pair]) => pair);
}

/**
 * A network of actors by the concepts that they share (one mode). Every pair of statements of two actors on one concept
 * counts: for congruence the pairs on the same side, for conflict those on opposite sides, and for subtract the difference.
 *
 * Normalisation divides by the mean of both actors' statements (`average`), by their statements that do not match plus the
 * congruent pairs (`jaccard`), or by the product of their statements (`cosine`: DNA's formula, which is not the cosine of
 * two vectors). Sources as for `tieAffiliations`: the manual's "One-Mode Networks" and "Normalization for One-Mode
 * Networks", and `Exporter.computeOneModeMatrix`.
 *
 * @example A for j (2 statements), B for j (1), B against l, A for l (1): congruence 2, conflict 1, subtract 1
 */
export function tieActors(
  statements: readonly Statement[],
  qualifier: Qualifier,
  normalization: OneModeNormalization,
): Tie[] {
  const activity = countStatements(statements, 'actor');
  return matchActors(statements, qualifier).flatMap((pair): Tie[] => {
    const { source, target, congruence, conflict, shared } = pair;
    const count = qualifier === 'subtract' ? congruence + conflict : qualifier === 'congruence' ? congruence : conflict;
    if (count === 0) return [];
    const difference = congruence - conflict;
    const a = activity.get(source) ?? 0;
    const b = activity.get(target) ?? 0;
    const norm = {
      no: 1,
      average: (a + b) / 2,
      jaccard: a - pair.sourceMatched + (b - pair.targetMatched) + congruence,
      cosine: a * b,
    }[normalization];
    return [
      {
        source,
        target,
        weight: round((qualifier === 'subtract' ? difference : count) / norm),
        strength: round(count / norm),
        count,
        sign: qualifier === 'subtract' ? signOf(difference) : qualifier === 'congruence' ? 'positive' : 'negative',
        support: congruence,
        oppose: conflict,
        ...datesOf(pair.articles),
        shared,
      },
    ];
  });
}

/**
 * A network of what is named together: a statement for each naming of something in a place, with the place as its target.
 * The weight is the number of places that name both; `jaccard` is then the share of those that name either.
 */
export function tieMentions(statements: readonly Statement[], normalization: OneModeNormalization): Tie[] {
  return tieActors(statements, 'congruence', normalization).map((tie) => ({
    ...tie,
    sign: null,
    support: 0,
    oppose: 0,
    shared: [],
  }));
}
