import type { Item, Meta } from './draft.js';
import { NO_META } from './draft.js';
import { isSameLine } from './page/shape.js';
import type { Extracted } from './pdf/extract.js';
import { extractPdf, reasonOf } from './pdf/extract.js';
import { dropFurniture } from './pdf/furniture.js';
import { findLines } from './pdf/lines.js';
import { orderLines } from './pdf/order.js';
import { joinParagraphs } from './pdf/paragraphs.js';
import { draftPage } from './text.js';

/** Paragraphs at the top among which a file's title must stand to be believed: most say "Microsoft Word - draft3.doc". */
const TITLE_LINES = 8;

/**
 * A PDF → its articles: the text of its pages in reading order, with words that lines cut put together, and without running
 * heads and page numbers. Pages that cannot be read are warned of.
 *
 * @example await readPdf(bytes, 'front-page.pdf') // [{ kind: 'draft', item: 1, draft: { text: 'The council voted…', … } }]
 */
export async function readPdf(bytes: Uint8Array, name: string | null): Promise<Item[]> {
  let extracted: Extracted;
  try {
    extracted = await extractPdf(bytes);
  } catch (error) {
    return [{ kind: 'failure', reason: failureOf(error) }];
  }
  const { pages, bold, title, created, warnings } = extracted;
  const lined = pages.map(({ number, height, runs }) => ({ number, height, lines: findLines(runs, bold) }));
  const blocks = dropFurniture(lined).flatMap(({ lines }) => orderLines(lines));
  const { text, marks } = joinParagraphs(blocks);
  if (text === '') {
    const unread = warnings[0]?.message;
    const reason = unread === undefined ? NO_TEXT : `cannot be read as a PDF: ${unread}`;
    return [{ kind: 'failure', reason }];
  }
  const date = readCreated(created);
  return draftPage(text, name, {
    marks,
    warnings,
    meta: titleMeta(text, title),
    extra: date === null ? null : { created: date },
  });
}

const NO_TEXT = 'has no text in it: its pages are pictures, run OCR on it first';

function failureOf(error: unknown): string {
  if (error instanceof Error && error.name === 'PasswordException')
    return 'is protected by a password: save it without one';
  return `cannot be read as a PDF: ${reasonOf(error)}`;
}

function titleMeta(text: string, title: string | null): Meta {
  const said = title === null || title.trim() === '' ? null : title;
  const lines = text.split('\n\n', TITLE_LINES);
  return { ...NO_META, title: said === null ? null : (lines.find((line) => isSameLine(line, said)) ?? null) };
}

/**
 * The day on which a program made the file, which is not that of publication.
 *
 * @example readCreated("D:20240312101500+01'00'") // '2024-03-12'
 */
function readCreated(value: string | null): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/u.exec(value ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month}-${day}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  const valid = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  return valid && Number(year) > 1980 ? date : null;
}
