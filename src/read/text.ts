import type { Draft, Item, Mark, Piece } from './draft.js';
import type { ReadContext } from './formats.js';
import { draftOf, mergeMeta, NO_META } from './draft.js';
import { splitDigest } from './page/digest.js';
import { splitPress } from './press/press.js';

/** Plain text → one article, or several where the file is a digest or a press database's export. */
export function readText(text: string, { name }: Pick<ReadContext, 'name'>): Item[] {
  return draftPage(text, name, { marks: [] });
}

/** The text of a file as articles; `more` is what its format says of the whole file. */
export function draftPage(text: string, name: string | null, more: Partial<Draft> & Pick<Draft, 'marks'>): Item[] {
  if (text.trim() === '') return [{ kind: 'failure', reason: 'the file has no text in it' }];
  const pieces = splitPress(text, more.marks) ?? splitDigest(text, name, more.marks);
  return draftPieces(text, pieces, more).map((draft, index) => ({ kind: 'draft', item: index + 1, draft }));
}

/** The pieces of a text as drafts, each with the marks that stand in it; both come in the order of the text. */
export function draftPieces(
  text: string,
  pieces: readonly Piece[],
  more: Partial<Draft> & Pick<Draft, 'marks'>,
): Draft[] {
  let next = 0;
  return pieces.map((piece) => {
    while ((more.marks[next]?.start ?? Infinity) < piece.start) next += 1;
    const first = next;
    while ((more.marks[next]?.start ?? Infinity) < piece.end) next += 1;
    return draftPiece(text, piece, pieces.length === 1, { ...more, marks: more.marks.slice(first, next) });
  });
}

function draftPiece(text: string, piece: Piece, only: boolean, more: Partial<Draft> & Pick<Draft, 'marks'>): Draft {
  const file = more.meta ?? NO_META;
  // The file's title and author are not those of each of its articles.
  const meta = mergeMeta(only ? file : { ...file, title: null, byline: null }, piece.meta);
  const own = piece.marks;
  const inside = more.marks.filter(
    (mark) => mark.end <= piece.end && !own.some((other) => other.start < mark.end && mark.start < other.end),
  );
  const marks = [...inside, ...own]
    .sort((a, b) => a.start - b.start)
    .map((mark): Mark => ({ ...mark, start: mark.start - piece.start, end: mark.end - piece.start }));
  const extra = (more.extra ?? null) === null && piece.extra === null ? null : { ...more.extra, ...piece.extra };
  return draftOf(text.slice(piece.start, piece.end), { ...more, meta, marks, extra });
}
