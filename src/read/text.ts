import type { Draft, Item, Mark, Piece } from './draft.js';
import { draftOf, mergeMeta, NO_META } from './draft.js';
import { splitDigest } from './page/digest.js';

/** Plain text → one article, or several where the file is a digest or a press database's export. */
export function readText(text: string, name: string | null): Item[] {
  return draftPage(text, name, { marks: [] });
}

/** The text of a file as articles; `more` is what its format says of the whole file. */
export function draftPage(text: string, name: string | null, more: Partial<Draft> & Pick<Draft, 'marks'>): Item[] {
  if (text.trim() === '') return [{ kind: 'failure', reason: 'the file has no text in it' }];
  const pieces = splitDigest(text, name, more.marks);
  return pieces.map((piece, index): Item => {
    const draft = draftPiece(text, piece, pieces.length === 1, more);
    return { kind: 'draft', item: index + 1, draft };
  });
}

function draftPiece(text: string, piece: Piece, only: boolean, more: Partial<Draft> & Pick<Draft, 'marks'>): Draft {
  const file = more.meta ?? NO_META;
  // The file's title and author are not those of each of its articles.
  const meta = mergeMeta(only ? file : { ...file, title: null, byline: null }, piece.meta);
  const inside = more.marks.filter(
    (mark) =>
      mark.start >= piece.start &&
      mark.end <= piece.end &&
      !piece.marks.some((own) => own.start < mark.end && mark.start < own.end),
  );
  const marks = [...inside, ...piece.marks]
    .sort((a, b) => a.start - b.start)
    .map((mark): Mark => ({ ...mark, start: mark.start - piece.start, end: mark.end - piece.start }));
  const extra = (more.extra ?? null) === null && piece.extra === null ? null : { ...more.extra, ...piece.extra };
  return draftOf(text.slice(piece.start, piece.end), { ...more, meta, marks, extra });
}
