import type { Mark } from '../../../src/read/draft.js';
import { splitPress } from '../../../src/read/press/press.js';

/** "t" title, "b" byline, "f" furniture, "-" the article's text, before each line of a text that is not blank. */
export function labelLines(text: string, marks: readonly Mark[]): string[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const [start, end] = [from, from + line.length];
    from = end + 1;
    const mark = marks.find((one) => one.start < end && one.end > start && line.trim() !== '');
    return line.trim() === '' ? [] : [`${mark?.kind.slice(0, 1) ?? '-'} ${line.trim()}`];
  });
}

/** The articles of an export, each as its labelled lines. */
export function labelPieces(text: string): string[][] {
  return (splitPress(text, []) ?? []).map(({ start, end, marks }) =>
    labelLines(
      text.slice(start, end),
      marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    ),
  );
}
