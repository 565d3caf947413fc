import { cleanLine } from './clean.js';
import { renderMarkdownTable } from './markdown.js';
import type { View } from './render.js';
import type { Colour, Table } from './table.js';
import { renderTerminalTable } from './terminal.js';
import { wrap } from './wrap.js';

/** How a text of several parts is put on paper: the two ways differ only in these. */
export interface Pen {
  readonly heading: (text: string) => string;
  readonly table: <Row>(table: Table<Row>) => string;
  /** A paragraph, indented by `depth` steps in a terminal, a list item in Markdown. */
  readonly line: (text: string, depth: number, colour?: Colour) => string;
}

/** For a terminal of the view's width. */
export function createTerminalPen({ width, paint }: View): Pen {
  return {
    heading: (text) => `\n${paint(text, 'bold')}`,
    table: (table) => `\n${renderTerminalTable(table, width, paint).trimEnd()}`,
    line: (text, depth, colour) =>
      (depth === 0 && colour === 'bold' ? '\n' : '') +
      wrap(cleanLine(text), width, depth * 2)
        .map((line) => paint(line, colour ?? null))
        .join('\n'),
  };
}

/** For a Markdown document. */
export const MARKDOWN_PEN: Pen = {
  heading: (text) => `\n## ${text}\n`,
  table: (table) => `\n${renderMarkdownTable(table).trimEnd()}`,
  line: (text, depth, colour) =>
    depth > 0 ? `- ${cleanLine(text)}` : colour === 'bold' ? `\n### ${cleanLine(text)}\n` : `\n${cleanLine(text)}`,
};

/** "for" or "against". */
export const nameSide = (polarity: string | null): string => (polarity === 'support' ? 'for' : 'against');

/** "2026-01 to 2026-03", one date where both are the same; nothing where none is known. */
export const namePeriod = (from: string | null, to: string | null): string =>
  from === null ? '' : from === to ? from : `${from} to ${to ?? ''}`;

export const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** The first `limit` rows; all where it is 0. */
export function limited<Row>(rows: readonly Row[], limit: number): readonly Row[] {
  return limit === 0 ? rows : rows.slice(0, limit);
}

/** Says that rows were left out, so that a short list is not taken for the whole. */
export function tellRest(total: number, limit: number, noun: string, pen: Pen): string {
  const left = limit === 0 ? 0 : total - limit;
  return left > 0 ? pen.line(`… and ${plural(left, `more ${noun}`)} (--limit 0 shows all)`, 0, 'dim') : '';
}
