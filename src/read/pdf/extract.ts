import { getResolvedPDFJS } from 'unpdf';
import type { Warning } from '../../types.js';
import type { Glyphs, Matrix, PdfPage } from './page.js';
import { placeRuns } from './page.js';
import type { PdfThread } from './thread.js';
import { startClock, startThread } from './thread.js';

/** What is taken from a file before it is laid out. */
export interface Extracted {
  readonly pages: readonly PdfPage[];
  /** The names, within the file, of its bold fonts. */
  readonly bold: ReadonlySet<string>;
  /** Its properties, as whatever program wrote them has them. */
  readonly title: string | null;
  readonly created: string | null;
  readonly warnings: readonly Warning[];
}

/** A year of a daily's front pages, a long report: what is beyond is told of. */
const MAX_PAGES = 2000;

/** Stretches of text in all: reports have 50 to 150 a page, newspapers 1,000; one takes 0.2 kB. */
const MAX_ITEMS = 1_000_000;

/** Of one page: a newspaper's broadsheet read by optical character recognition, word by word, has 8,000. */
const MAX_PAGE_ITEMS = 60_000;

/**
 * Milliseconds of work for opening a file, for a page, for its fonts' names, and for all pages together. Pages take
 * 5 to 60, the worst at hand 300: a file that needs more does so on purpose.
 */
const MAX_OPENING = 3500;
const MAX_PAGE = 3000;
const MAX_FONTS = 1500;
const MAX_TOTAL = 10_000;
const MAX_TOTAL_PER_PAGE = 100;

/** Pages that are looked at once more for the names of fonts that no page before had. */
const MAX_FONT_PAGES = 12;

/** A thread serves so many files; pdf.js keeps what it learns of fonts. */
const MAX_FILES = 200;

/** Nothing is drawn, fetched, compiled or asked of the system; pictures are not even unpacked. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  enableXfa: false,
  maxImageSize: 0,
} as const;

/** The part of pdf.js that is used. */
interface PdfJs {
  readonly getDocument: (options: object) => { readonly promise: Promise<Doc>; readonly destroy: () => Promise<void> };
  readonly PDFWorker: new (options: object) => object;
}

interface Doc {
  readonly numPages: number;
  readonly getMetadata: () => Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  readonly getPage: (number: number) => Promise<Page>;
}

interface Page {
  readonly getViewport: (options: { scale: number }) => {
    readonly transform: Matrix;
    readonly width: number;
    readonly height: number;
  };
  readonly streamTextContent: () => ReadableStream<{ readonly items: readonly Glyphs[] }>;
  readonly getOperatorList: (options: object) => Promise<unknown>;
  readonly commonObjs: {
    readonly has: (name: string) => boolean;
    readonly get: (name: string) => Partial<Font> | null;
  };
  readonly cleanup: () => unknown;
}

interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly black: boolean;
}

interface Reader {
  readonly thread: PdfThread;
  readonly worker: object;
  readonly files: number;
}

/** The thread that the last file left: starting one takes 0.15 s, as long as many a file. The one state kept between files. */
let idle: Reader | null = null;

/**
 * Takes text and its places out of a PDF's pages, in a thread of its own. A page that fails costs itself; where the thread is
 * lost, or time runs out, the pages so far are kept.
 *
 * @throws what pdf.js throws for a file that it cannot open
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const pdfjs = (await getResolvedPDFJS()) as unknown as PdfJs;
  const reader = takeReader(pdfjs);
  const { thread } = reader;
  // The bytes go over to the thread, and the caller may need them yet.
  const task = pdfjs.getDocument({ ...OPTIONS, data: new Uint8Array(bytes), worker: reader.worker });
  try {
    const doc = await thread.guard(task.promise, MAX_OPENING);
    const info = await readInfo(doc, thread);
    const { pages, warnings } = await readPages(doc, thread);
    const { bold, failed } = await findBold(doc, thread, pages);
    return {
      ...info,
      pages,
      bold,
      warnings: failed ? [...warnings, warningOf('fonts-unknown', UNKNOWN_FONTS)] : warnings,
    };
  } finally {
    if (thread.isAlive()) await thread.guard(task.destroy(), MAX_PAGE).catch(() => thread.end());
    leaveReader({ ...reader, files: reader.files + 1 });
  }
}

function takeReader(pdfjs: PdfJs): Reader {
  const reader = idle;
  idle = null;
  if (reader?.thread.isAlive() === true) {
    reader.thread.hold(true);
    return reader;
  }
  const thread = startThread();
  return { thread, worker: new pdfjs.PDFWorker({ port: thread.port, verbosity: 0 }), files: 0 };
}

function leaveReader(reader: Reader): void {
  if (!reader.thread.isAlive()) return;
  if (idle !== null || reader.files >= MAX_FILES) void reader.thread.end();
  else {
    reader.thread.hold(false);
    idle = reader;
  }
}

async function readInfo(doc: Doc, thread: PdfThread): Promise<Pick<Extracted, 'title' | 'created'>> {
  const read = thread.guard(doc.getMetadata(), MAX_PAGE).catch((error: unknown) => {
    if (!thread.isAlive()) throw error;
    return { info: {} };
  });
  const { Title: title, CreationDate: created }: Readonly<Record<string, unknown>> = (await read).info;
  return { title: typeof title === 'string' ? title : null, created: typeof created === 'string' ? created : null };
}

const warningOf = (code: string, message: string): Warning => ({ code, message, start: null, end: null });

async function readPages(doc: Doc, thread: PdfThread): Promise<{ pages: PdfPage[]; warnings: Warning[] }> {
  const pages: PdfPage[] = [];
  const warnings: Warning[] = [];
  const count = Math.min(doc.numPages, MAX_PAGES);
  const spent = startClock();
  const allowed = MAX_TOTAL + MAX_TOTAL_PER_PAGE * count;
  let items = 0;
  let next = 1;
  while (next <= count && thread.isAlive() && spent() < allowed && items < MAX_ITEMS) {
    const number = next;
    next += 1;
    try {
      const { page, cut } = await thread.guard(readPage(doc, number), MAX_PAGE);
      if (cut)
        warnings.push(warningOf('page-cut', `page ${number} is read up to its first ${MAX_PAGE_ITEMS} pieces of text`));
      items += page.runs.length;
      pages.push(page);
    } catch (error) {
      warnings.push(warningOf('unreadable-page', `page ${number} could not be read: ${reasonOf(error)}`));
    }
  }
  if (next <= doc.numPages) {
    const reason =
      next > MAX_PAGES ? `a file is read up to page ${MAX_PAGES}` : 'those above took all there is to spend on a file';
    warnings.push(
      warningOf('pages-left-out', `${doc.numPages - next + 1} pages from page ${next} on were not read: ${reason}`),
    );
  }
  return { pages, warnings };
}

async function readPage(doc: Doc, number: number): Promise<{ readonly page: PdfPage; readonly cut: boolean }> {
  const page = await doc.getPage(number);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const items: Glyphs[] = [];
  const reader = page.streamTextContent().getReader();
  let cut = false;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) items.push(item);
    if (items.length > MAX_PAGE_ITEMS) {
      cut = true;
      await reader.cancel(new Error('enough'));
      break;
    }
  }
  page.cleanup();
  return { page: { number, ...placeRuns(items, transform, width, height) }, cut };
}

const UNKNOWN_FONTS = 'which fonts are bold could not be told in time: headings may be missed';

/**
 * Which fonts are bold. Only a page's drawing list tells a font's name: it is asked of the pages on which a font is new, once
 * all text is safe.
 */
async function findBold(
  doc: Doc,
  thread: PdfThread,
  pages: readonly PdfPage[],
): Promise<{ readonly bold: ReadonlySet<string>; readonly failed: boolean }> {
  const bold = new Set<string>();
  const known = new Set<string>();
  let looks = 0;
  for (const { number, runs } of thread.isAlive() ? pages : []) {
    const names = [...new Set(runs.map(({ font }) => font))].filter((name) => !known.has(name));
    if (names.length === 0) continue;
    looks += 1;
    if (looks > MAX_FONT_PAGES) break;
    for (const name of names) known.add(name);
    try {
      for (const name of await thread.guard(namesOfBold(doc, number, names), MAX_FONTS)) bold.add(name);
    } catch {
      // Without their names, the page's fonts are all the same.
      if (!thread.isAlive()) return { bold, failed: true };
    }
  }
  return { bold, failed: false };
}

const BOLD_NAME = /bold|black|heavy|semib|demi|[-_]bd|fett|gras\b/iu;

async function namesOfBold(doc: Doc, number: number, names: readonly string[]): Promise<string[]> {
  const page = await doc.getPage(number);
  // No annotations.
  await page.getOperatorList({ annotationMode: 0 });
  const bold = names.filter((name) => {
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    return font !== null && (font.bold === true || font.black === true || BOLD_NAME.test(font.name ?? ''));
  });
  page.cleanup();
  return bold;
}

/** An error in a few words on one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'unknown';
  return message
    .replace(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '')
    .slice(0, 100);
}
