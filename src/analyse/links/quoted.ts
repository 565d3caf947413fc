import type { Segmented, Span } from '../../types.js';

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

/** Longest quotation, in tokens: an opening mark without its partner must not swallow the rest. */
const LIMIT = 400;

/** Ranges inside quote marks, ascending. Single marks are left out: they may be apostrophes. */
export function findQuoted(segmented: Segmented): Span[] {
  const { tokens, sentences } = segmented;
  const found: Span[] = [];
  let open: { at: number; closer: string; start: number } | null = null;
  let paragraph = -1;
  for (const sentence of sentences) {
    // Straight marks are paired within their paragraph.
    if (sentence.paragraph !== paragraph && open?.closer === '"') open = null;
    paragraph = sentence.paragraph;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const mark = tokens.text[at] ?? '';
      if (open === null) {
        const closer = CLOSERS.get(mark) ?? (mark === '"' ? '"' : undefined);
        if (closer !== undefined) open = { at, closer, start: tokens.end[at] ?? 0 };
      } else if (mark === open.closer) {
        found.push({ start: open.start, end: tokens.start[at] ?? 0 });
        open = null;
      } else if (at - open.at > LIMIT) open = null;
    }
  }
  return found;
}

/** Whether `offset` lies in one of the ranges (ascending, apart). */
export function isWithin(ranges: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= offset;
}
