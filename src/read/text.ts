import type { Piece } from './page/digest.js';
import { splitDigest } from './page/digest.js';
import type { Draft, Item, Mark } from './draft.js';
import { draftOf, mergeMeta, NO_META } from './draft.js';

/** Plain text → one article, or several where the file is a digest. */
export function readText(text: string, name: string | null): Item[] {
  if (text.trim() === '') return [{ kind: 'failure', reason: 'the file has no text in it' }];
  return draftPieces(text, splitDigest(text, name), { marks: [] });
}

/** The pieces of a file as drafts; `more` is what the format says of the whole file. */
export function draftPieces(
  text: string,
  pieces: readonly Piece[],
  more: Partial<Draft> & Pick<Draft, 'marks'>,
): Item[] {
  if (pieces.length === 1) return [{ kind: 'draft', item: 1, draft: draftOf(text, more) }];
  const file = { ...(more.meta ?? NO_META), title: null, byline: null };
  return pieces.map((piece, index): Item => {
    const own = piece.rubrics;
    const inside = more.marks.filter(
      (mark) =>
        mark.start >= piece.start &&
        mark.end <= piece.end &&
        !own.some((rubric) => rubric.start < mark.end && mark.start < rubric.end),
    );
    const marks = [...inside, ...own]
      .sort((a, b) => a.start - b.start)
      .map((mark): Mark => ({ ...mark, start: mark.start - piece.start, end: mark.end - piece.start }));
    const draft = draftOf(text.slice(piece.start, piece.end), { ...more, meta: mergeMeta(file, piece.meta), marks });
    return { kind: 'draft', item: index + 1, draft };
  });
}
