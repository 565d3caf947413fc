import { COMMENTARY_LABELS } from '../../lexicon/commentary.js';
import type { Span } from '../../types.js';

/** A line by which an outlet comments on the news above it. */
export interface Commentary {
  /** The label, lower case: only lines with the same label are a digest's. */
  readonly label: string;
  /** Whether the label can be nothing else, so that one line by itself is commentary too. */
  readonly certain: boolean;
}

const pattern = (labels: readonly string[]): RegExp =>
  new RegExp(
    `^[\\s*_>#•·▪→➜-]{0,6}(${[...labels].sort((a, b) => b.length - a.length).join('|')})[*_]{0,3} ?(—|–|-|:|\\|)[*_]{0,3}\\s`,
    'iu',
  );

const CERTAIN = pattern(COMMENTARY_LABELS.certain);
const POSSIBLE = pattern(COMMENTARY_LABELS.possible);

/**
 * Whether a paragraph opens with a commentary label and its dash or colon; a dash inside the line means nothing.
 *
 * @example findCommentary('Analyse — Un pas utile.', { start: 0, end: 23 }) // { label: 'analyse', certain: true }
 */
export function findCommentary(text: string, paragraph: Span): Commentary | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 60)).replaceAll('’', "'");
  const certain = CERTAIN.exec(opening);
  const match = certain ?? POSSIBLE.exec(opening);
  return match === null ? null : { label: (match[1] ?? '').toLowerCase(), certain: certain !== null };
}
