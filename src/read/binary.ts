import { fileTypeFromBuffer } from 'file-type';

/** How a message names kinds of files that people keep articles in, by their usual ending; others are told by it. */
const NAMES: Readonly<Record<string, string>> = {
  epub: 'an EPUB book',
  odt: 'an OpenDocument text',
  xlsx: 'a spreadsheet (XLSX)',
  ods: 'a spreadsheet (ODS)',
  pptx: 'a presentation (PPTX)',
  cfb: 'an old Office file or an Outlook message (DOC, XLS, MSG)',
  sqlite: 'an SQLite database',
  '7z': 'a 7-Zip archive',
  rar: 'a RAR archive',
  tar: 'a TAR archive',
  bz2: 'a bzip2 file',
  xz: 'an xz file',
  zst: 'a Zstandard file',
};

/** Kinds in which an article may be: they are told of even where nobody named the file. */
const MAY_HOLD_ARTICLES = new Set(['epub', 'odt', 'xlsx', 'ods', 'cfb', '7z', 'rar', 'tar', 'bz2', 'xz', 'zst']);

/**
 * What bytes are that are no text and of no format that is read; `articles`: whether people keep articles in such files.
 *
 * @example await nameBinary(start) // { ending: '.xlsx', name: 'a spreadsheet (XLSX)', articles: true }
 */
export async function nameBinary(
  start: Uint8Array,
): Promise<{ readonly ending: string; readonly name: string; readonly articles: boolean } | null> {
  const kind = await fileTypeFromBuffer(start).catch(() => undefined);
  // A plain archive is opened.
  if (kind === undefined || kind.ext === 'zip') return null;
  return {
    ending: `.${kind.ext}`,
    name: NAMES[kind.ext] ?? `a file of the kind ${kind.ext.toUpperCase()}`,
    articles: MAY_HOLD_ARTICLES.has(kind.ext),
  };
}
