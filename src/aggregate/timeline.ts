import { holderKey, isSomebody } from './balance.js';
import type { ArticleRecord, EventRecord, StanceRecord } from './records.js';

/** Something that happened, or a position that is not what it was. */
export interface Happening {
  /** ISO, as exact as is known; null where the text tells no date. */
  readonly date: string | null;
  /** When the first article that tells it was published: it happened by then. */
  readonly toldOn: string | null;
  /** Type of the event, or `shift`. */
  readonly kind: string;
  /** Who took part, or whose position it is; what it is towards. */
  readonly who: readonly { readonly id: string; readonly name: string }[];
  readonly target: { readonly id: string; readonly name: string } | null;
  readonly amount: EventRecord['amount'];
  /** Of a shift: from which side to which. */
  readonly from: StanceRecord['polarity'] | null;
  readonly to: StanceRecord['polarity'] | null;
  /** The words of the first article that tells it. */
  readonly text: string;
  /** Ids and places of all articles that tell it. */
  readonly articles: readonly string[];
  readonly sources: readonly string[];
}

/** Accounts of one event lie no further apart. */
const MOST_DAYS_APART = 10;
const DAY = 86_400_000;

/** Days between two ISO dates; of those that are not exact to the day, 0 where one holds the other, else no number. */
function daysApart(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  if (a.length !== 10 || b.length !== 10) return a.startsWith(b) || b.startsWith(a) ? 0 : Infinity;
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

const dateOf = (event: EventRecord): string | null => event.date ?? event.published;

/** An order by date in which what has none comes last and a month before its days. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
}

/** Accounts with the same type and participants within some days are one event. */
function gatherEvents(records: readonly ArticleRecord[]): readonly Happening[] {
  const groups = new Map<string, EventRecord[][]>();
  const events = records.flatMap((record) => record.events);
  for (const event of [...events].sort((a, b) => compareDates(dateOf(a), dateOf(b)))) {
    const who = event.participants.map(({ entity }) => entity).sort();
    // Without participants nothing tells two events of a type apart but their article.
    const key = who.length === 0 ? `${event.type} ${event.article} ${event.start}` : `${event.type} ${who.join(' ')}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const same = group.find(([first]) => first !== undefined && isSame(first, event));
    if (same === undefined) group.push([event]);
    else same.push(event);
  }
  return [...groups.values()].flat().map((accounts) => {
    const [first] = accounts as [EventRecord];
    return {
      date: first.date,
      toldOn: first.published,
      kind: first.type,
      who: first.participants.map(({ entity, name }) => ({ id: entity, name })),
      target: null,
      amount: accounts.find(({ amount }) => amount !== null)?.amount ?? null,
      from: null,
      to: null,
      text: first.text,
      articles: [...new Set(accounts.map(({ article }) => article))],
      sources: [...new Set(accounts.map(({ source }) => source))],
    };
  });
}

function isSame(first: EventRecord, event: EventRecord): boolean {
  const amounts = first.amount === null || event.amount === null || first.amount.value === event.amount.value;
  return amounts && daysApart(dateOf(first), dateOf(event)) <= MOST_DAYS_APART;
}

/**
 * Positions that are not what they were: all that a holder says towards a target on one day is on the other side than all
 * that they said on the last day before. Days on which they are on both sides, and articles without an exact date, tell nothing.
 */
function findShifts(records: readonly ArticleRecord[]): readonly Happening[] {
  const groups = new Map<string, StanceRecord[]>();
  for (const stance of records.flatMap(({ stances }) => stances)) {
    if (stance.published?.length !== 10 || !isSomebody(stance)) continue;
    const key = `${holderKey(stance)}\t\t${stance.target}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stance]);
    else group.push(stance);
  }
  return [...groups.values()].flatMap((stances) => {
    const days = new Map<string, StanceRecord[]>();
    for (const stance of stances) {
      const day = stance.published ?? '';
      const own = days.get(day);
      if (own === undefined) days.set(day, [stance]);
      else own.push(stance);
    }
    const clear = [...days]
      .sort(([a], [b]) => compareDates(a, b))
      .filter(([, own]) => own.every(({ polarity }) => polarity === own[0]?.polarity));
    return clear.flatMap(([date, own], at): Happening[] => {
      const before = clear[at - 1]?.[1][0];
      const [stance] = own;
      if (before === undefined || stance === undefined || before.polarity === stance.polarity) return [];
      return [
        {
          date,
          toldOn: date,
          kind: 'shift',
          who: [{ id: stance.holder, name: stance.holderName }],
          target: { id: stance.target, name: stance.targetName },
          amount: null,
          from: before.polarity,
          to: stance.polarity,
          text: stance.evidence,
          articles: [...new Set([...own.map(({ article }) => article), before.article])],
          sources: [...new Set([...own.map(({ source }) => source), before.source])],
        },
      ];
    });
  });
}

/** What happened and whose position moved, in order of time; what has no date comes last. */
export function compileTimeline(records: readonly ArticleRecord[]): readonly Happening[] {
  return [...gatherEvents(records), ...findShifts(records)].sort(
    (a, b) =>
      compareDates(a.date ?? a.toldOn, b.date ?? b.toldOn) ||
      (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.text < b.text ? -1 : 1),
  );
}
