import type { Mark, Piece } from '../draft.js';
import { splitEuropresse } from './europresse.js';
import { splitFactiva } from './factiva.js';
import type { PressLine } from './lines.js';
import { readPressLines } from './lines.js';
import { splitLexisNexis, splitNexisUni } from './nexis.js';

/** The lay-outs of press databases' exports: the first that fits a file reads it. */
const LAYOUTS: readonly ((lines: readonly PressLine[]) => Piece[] | null)[] = [
  splitLexisNexis,
  splitNexisUni,
  splitFactiva,
  splitEuropresse,
];

/** No export is without one of these lines: most files need not be looked at line by line. */
const SIGN =
  /\d (?:of|de|sur) \d+ +documents?|do[ck]ument +\d+ (?:of|de|sur|von) \d|end of document|fin (?:du|de) document|do[ck]ument [a-z0-9]{15}|[a-z]{2,12}[·•∙⋅]\d{8}[·•∙⋅]/iu;

/** Whether a text has a line that the exports of press databases have. */
export function hasPressSign(text: string): boolean {
  return SIGN.test(text);
}

/**
 * Cuts the export of a press database (Nexis Uni, LexisNexis, Factiva, Europresse) into its articles, with what each header
 * says. Null where the text is no such export. Linear in the text.
 *
 * @example splitPress('Title\n\n500 words\n\n14 March 2019\n\nThe Gazette\n\nGAZ\n\nEnglish\n\n(c) 2019\n\nText.\n\nDocument GAZ0000020190314ef3e0005x', [])
 *   // [{ start: 0, end: 121, meta: { title: 'Title', outlet: 'The Gazette', published: '2019-03-14', … }, … }]
 */
export function splitPress(text: string, marks: readonly Mark[]): Piece[] | null {
  if (!hasPressSign(text)) return null;
  const lines = readPressLines(text, marks);
  for (const split of LAYOUTS) {
    const pieces = split(lines);
    if (pieces !== null) return pieces;
  }
  return null;
}
