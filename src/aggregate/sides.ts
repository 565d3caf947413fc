import { isOpen, narrowRecord, passesFilter, type Filter } from './filter.js';
import type { ArticleRecord } from './records.js';

/** Articles that are held against others. */
export interface Side {
  /** As the user wrote it: "outlet=Le Monde". */
  readonly label: string;
  readonly filter: Filter;
  /** Files or folders of which the article must be in one; empty: anywhere. */
  readonly paths: readonly string[];
}

const plain = (path: string): string => path.replace(/^(?:\.\/)+/u, '').replace(/\/+$/u, '');

/** Whether an article's file is this one, or below this folder. */
function isBelow(file: string, path: string): boolean {
  const [below, above] = [plain(file), plain(path)];
  return below === above || below.startsWith(`${above}/`);
}

const isOn = (record: ArticleRecord, { filter, paths }: Side): boolean =>
  passesFilter(record, filter) && (paths.length === 0 || paths.some((path) => isBelow(record.path, path)));

/** The articles of both sides; without a right side, all that are not on the left. Of an entity's side, what is about the entity. */
export function splitSides(
  records: readonly ArticleRecord[],
  left: Side,
  right: Side | null,
): { readonly left: readonly ArticleRecord[]; readonly right: readonly ArticleRecord[]; readonly both: number } {
  const takes = (record: ArticleRecord): readonly [boolean, boolean] => {
    const onLeft = isOn(record, left);
    return [onLeft, right === null ? !onLeft : isOn(record, right)];
  };
  const narrow = (record: ArticleRecord, side: Side | null): ArticleRecord =>
    side === null || isOpen(side.filter) ? record : narrowRecord(record, side.filter);
  const places = records.map((record) => ({ record, on: takes(record) }));
  return {
    left: places.flatMap(({ record, on: [is] }) => (is ? [narrow(record, left)] : [])),
    right: places.flatMap(({ record, on: [, is] }) => (is ? [narrow(record, right)] : [])),
    both: places.filter(({ on: [one, other] }) => one && other).length,
  };
}
