import type { StanceRecord } from './records.js';
import { round } from './statistics.js';

/** How far stances lean to one side, and how sure that is. */
export interface Balance {
  /**
   * From -1 (all against) to 1 (all for): each position counts by its confidence, once per holder and article, however often
   * it is repeated there. Null for fewer than `LEAST_POSITIONS` positions.
   */
  readonly balance: number | null;
  /** The 95 % interval of the balance (Wilson 1927), as if the positions were drawn at random from many. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Where nothing can be weighed. */
export const NO_BALANCE: Balance = { balance: null, low: null, high: null };

/** Below this a balance would be an anecdote with decimals. */
const LEAST_POSITIONS = 4;

/** Standard deviations on each side of 95 % of a normal distribution. */
const Z = 1.96;

/** Ids of holders that are no entities, as `nameHolder` gives them. */
const UNNAMED: ReadonlySet<string> = new Set(['outlet', 'anonymous', 'document']);

/** Whether two stances with this holder are the same holder's: "critics" in two articles are not the same people. */
export function isSomebody({ holder, outlet }: Pick<StanceRecord, 'holder' | 'outlet'>): boolean {
  return holder === 'outlet' ? outlet !== null : !UNNAMED.has(holder);
}

/** What tells a holder from others: an entity its id, whatever an article calls it; who is none goes by its words. */
export function holderKey({ holder, holderName }: Pick<StanceRecord, 'holder' | 'holderName'>): string {
  return UNNAMED.has(holder) ? `${holder}\t${holderName}` : holder;
}

/** Weighs the sides of some stances against each other. */
export function weighBalance(stances: readonly StanceRecord[]): Balance {
  const positions = new Map<string, StanceRecord>();
  for (const stance of stances) {
    const key = `${stance.article}\t\t${holderKey(stance)}\t\t${stance.target}\t\t${stance.polarity}`;
    const known = positions.get(key);
    if (known === undefined || stance.confidence > known.confidence) positions.set(key, stance);
  }
  let support = 0;
  let total = 0;
  for (const { polarity, confidence } of positions.values()) {
    total += confidence;
    if (polarity === 'support') support += confidence;
  }
  if (positions.size < LEAST_POSITIONS || total === 0) return NO_BALANCE;
  const share = support / total;
  const middle = (share + Z ** 2 / (2 * total)) / (1 + Z ** 2 / total);
  const half = (Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2))) / (1 + Z ** 2 / total);
  return {
    balance: round(2 * share - 1),
    low: round(2 * Math.max(0, middle - half) - 1),
    high: round(2 * Math.min(1, middle + half) - 1),
  };
}
