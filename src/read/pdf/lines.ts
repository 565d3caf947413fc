import type { Line, Run } from './page.js';
import { groupRows, median } from './page.js';

/** Gaps in ems: from `SPACE` on there is a space, above `WIDE` two stretches of one baseline are two lines side by side. */
const SPACE = 0.17;
const WIDE = 0.9;

/** How far runs may reach into each other: kerning, slanted letters. */
const OVERLAP = 0.6;

/** Smaller letters than this part of those beside them may be raised or lowered. */
const SCRIPT = 0.82;

/** Initials over several lines: so many times the size of the text beside them. */
const INITIAL = 1.8;

interface Piece {
  readonly run: Run;
  /** Whether white space stands before it in the content. */
  readonly spaced: boolean;
}

/**
 * Joins a page's runs to lines: along the content's order where they follow each other on a baseline, and then whatever else
 * touches. Spaces come from gaps, raised and lowered letters stay in their line, an initial goes to the first line beside it.
 *
 * @param bold the names of the fonts that are
 */
export function findLines(runs: readonly Run[], bold: ReadonlySet<string>): Line[] {
  const lines = chainRuns(dropShadows(runs)).map((pieces, place) => lineOfPieces(pieces, place, bold));
  return attachInitials(mergeTouching(lines.filter(({ text }) => text !== '')));
}

/** Letters that are drawn twice a hair apart, to look bold or to cast a shadow, count once. */
function dropShadows(runs: readonly Run[]): Run[] {
  const seen = new Set<string>();
  return runs.filter(({ text, left, y, size }) => {
    if (text.trim() === '') return true;
    const key = (shift: number): string =>
      `${Math.round(left + shift)} ${Math.round(y + shift)} ${Math.round(size)} ${text}`;
    if (seen.has(key(0)) || seen.has(key(-0.4))) return false;
    seen.add(key(0)).add(key(0.4));
    return true;
  });
}

function chainRuns(runs: readonly Run[]): Piece[][] {
  const chains: Piece[][] = [];
  let base: Run | null = null;
  let last: Run | null = null;
  let spaced = false;
  for (const run of runs) {
    if (run.text.trim() === '') {
      if (run.text !== '') spaced = true;
      continue;
    }
    const chain = chains.at(-1);
    if (chain !== undefined && base !== null && last !== null && follows(base, last, run)) {
      chain.push({ run, spaced });
      // A line may begin with the raised number of a note.
      if (run.size > base.size * 1.1) base = run;
    } else {
      chains.push([{ run, spaced: false }]);
      base = run;
    }
    last = run;
    spaced = false;
  }
  return chains;
}

function follows(base: Run, last: Run, run: Run): boolean {
  const em = Math.max(base.size, run.size);
  const gap = run.left - last.right;
  if (gap > WIDE * em || gap < -OVERLAP * em || run.left < last.left - 0.1 * em) return false;
  const ratio = Math.min(base.size, run.size) / em;
  const rise = Math.abs(run.y - base.y);
  // An initial is no neighbour: only its foot stands on a line of the text.
  if (ratio < 1 / INITIAL && rise < 0.05 * em) return false;
  return rise <= (ratio < SCRIPT ? 0.6 : 0.2) * em;
}

function lineOfPieces(pieces: readonly Piece[], place: number, bold: ReadonlySet<string>): Line {
  const runs = pieces.map(({ run }) => run);
  const size = dominantSize(runs);
  const base = runs.find((run) => run.size === size) ?? runs[0];
  const y = base?.y ?? 0;
  const tracking = trackingOf(runs, size);
  let text = '';
  let before: Run | null = null;
  for (const { run, spaced } of pieces) {
    const isRaised = run.size < size * SCRIPT && run.y < y - 0.15 * size;
    if (!isRaised || !isNoteNumber(run.text, text)) {
      const gap = before === null ? 0 : run.left - before.right;
      // The raised number of a note, at the note itself, stands apart.
      const opened = /^\d{1,3}$/u.test(text) && before !== null && before.size < size * SCRIPT;
      if (opened || (spaced ? gap > tracking * 0.8 || tracking === 0 : gap > SPACE * size + tracking)) text += ' ';
      text += run.text;
    }
    before = run;
  }
  const letters = (some: readonly Run[]): number => some.reduce((sum, run) => sum + run.text.trim().length, 0);
  return {
    text: cleanText(text),
    left: Math.min(...runs.slice(0, 1).map((run) => run.left)),
    right: runs.reduce((most, run) => Math.max(most, run.right), -Infinity),
    y,
    size,
    bold: letters(runs.filter((run) => bold.has(run.font))) >= 0.8 * letters(runs),
    place,
  };
}

/** The number of a foot-note behind a word: "vote³", but not "km²", "10⁶" or "1er". */
function isNoteNumber(text: string, before: string): boolean {
  return (
    /^[([]?\d{1,3}(?:, ?\d{1,3})?[)\]]?$/u.test(text.trim()) &&
    /[\p{L}.,;:!?»”"’)…]$/u.test(before) &&
    !/(?<!\p{L})(?:[kcmd]?m|CO|H|x)$/u.test(before)
  );
}

function dominantSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The gap between the letters of a word that is set wide, letter by letter; 0 for other text. */
function trackingOf(runs: readonly Run[], size: number): number {
  if (runs.length < 4 || runs.filter(({ text }) => text.trim().length === 1).length < runs.length * 0.8) return 0;
  const gaps = runs.slice(1).map((run, index) => run.left - (runs[index]?.right ?? run.left));
  const usual = median(gaps);
  return usual > SPACE * size ? usual : 0;
}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Letters for ligatures, a bullet for the symbol fonts' own, no control characters, single spaces; a soft hyphen only at the end. */
export function cleanText(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\uF0A7\uF0B7\uF0A8\uF0D8\uF0FC]/gu, '•')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF\u200B\uFEFF]/gu, '')
    .replace(/[\t\n\v\f\r ]+/gu, ' ')
    .replace(/^ | $/gu, '')
    .replace(/\u00AD(?!$)/gu, '');
}

/** Joins what stands close on one baseline though the content has it in different places. */
function mergeTouching(lines: readonly Line[]): Line[] {
  return groupRows(lines).flatMap((row) => {
    const merged: Line[] = [];
    for (const line of row) {
      const last = merged.at(-1);
      const em = Math.max(last?.size ?? 0, line.size);
      const gap = line.left - (last?.right ?? -Infinity);
      if (last !== undefined && gap < 0.35 * em && gap > -OVERLAP * em && Math.min(last.size, line.size) > em / INITIAL)
        merged[merged.length - 1] = joinSideways(last, line, gap > SPACE * em ? ' ' : '');
      else merged.push(line);
    }
    return merged;
  });
}

/** Two lines on one baseline as one. */
export function joinSideways(a: Line, b: Line, between: string): Line {
  const longer = b.text.length > a.text.length ? b : a;
  return {
    text: `${a.text}${between}${b.text}`,
    left: a.left,
    right: Math.max(a.right, b.right),
    y: longer.y,
    size: longer.size,
    bold: a.bold && b.bold,
    place: Math.min(a.place, b.place),
  };
}

/** Puts an initial before the topmost of the lines beside it, all of which then begin where it does. */
function attachInitials(lines: readonly Line[]): Line[] {
  const usual = median(lines.map(({ size }) => size));
  const initials = lines.filter(
    ({ text, size }) => size >= INITIAL * usual && /^[«“"]?\s?\p{L}{1,2}['’]?$/u.test(text),
  );
  if (initials.length === 0 || initials.length > 40) return [...lines];
  let all = [...lines];
  for (const initial of initials) {
    const beside = all.filter(
      (line) =>
        line.size < initial.size / 1.5 &&
        line.y <= initial.y + 0.3 * line.size &&
        line.y > initial.y - initial.size &&
        line.left > initial.left &&
        line.left - initial.right < 1.2 * line.size &&
        line.left - initial.right > -0.3 * initial.size,
    );
    const first = beside.reduce<Line | null>((top, line) => (top === null || line.y < top.y ? line : top), null);
    if (first === null || beside.length < 2) continue;
    const among = new Set(beside);
    all = all
      .filter((line) => line !== initial)
      .map((line) => {
        if (!among.has(line)) return line;
        return { ...line, left: initial.left, text: line === first ? initial.text + line.text : line.text };
      });
  }
  return all;
}
