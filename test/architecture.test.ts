import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders in the order in which text flows: a file may import from its own folder, from leaves, and from further left. */
const FLOW = ['read', 'segment', 'analyse', 'aggregate', 'render'];
const LEAVES = ['types', 'errors', 'lexicon', 'knowledge', 'model', 'lazily'];
/** Packages that only their one adapter may import. */
const ADAPTERS: Record<string, readonly string[]> = {
  chalk: ['render/colour.ts'],
  'cli-table3': ['render/terminal.ts'],
  'csv-stringify/sync': ['render/separated.ts'],
  natural: ['segment/stem.ts'],
  zod: [
    'schema',
    'schema-comparison',
    'schema-debate',
    'schema-diff',
    'schema-digest',
    'schema-dossier',
    'schema-network',
    'schema-parts',
    'schema-trends',
  ].map((name) => `render/${name}.ts`),
  tinyglobby: ['read/select.ts'],
  'iconv-lite': ['read/charset.ts'],
  linkedom: ['read/html/document.ts'],
  '@mozilla/readability': ['read/html/readability.ts'],
  '@rowanmanning/feed-parser': ['read/feed/xml.ts'],
  'csv-parse': ['read/csv.ts'],
  chardet: ['read/charset.ts'],
  'file-type': ['read/binary.ts'],
  ignore: ['read/exclude.ts'],
  libmime: ['read/mail/parts.ts'],
  '@zone-eu/mailsplit': ['read/mail/parts.ts'],
  mammoth: ['read/docx.ts'],
  'rtf-stream-parser': ['read/rtf.ts'],
  unpdf: ['read/pdf/extract.ts'],
  warcio: ['read/warc.ts'],
  yauzl: ['read/zip.ts'],
  htmlparser2: ['read/html/tree.ts'],
  'string-width': ['render/terminal.ts', 'render/wrap.ts'],
};

const SRC = join(import.meta.dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/gu)].map((match) => match[1] ?? '');
}

const roomOf = (path: string): string => path.split('/')[0]?.replace(/\.[jt]s$/u, '') ?? '';

function mayImport(from: string, to: string): boolean {
  if (from === to || LEAVES.includes(to) || from === 'cli' || from === 'index') return to !== 'cli';
  if (LEAVES.includes(from)) return false;
  if (from === 'commands') return to !== 'cli' && to !== 'index';
  if (from === 'store') return false;
  return FLOW.includes(to) && FLOW.indexOf(to) <= FLOW.indexOf(from);
}

describe('the shape of the code', () => {
  it.each(files)('%s imports only from the left of the flow', (file) => {
    for (const target of importsOf(file).filter((path) => path.startsWith('.'))) {
      const to = roomOf(relative(SRC, join(SRC, file, '..', target)));
      expect({ file, target, allowed: mayImport(roomOf(file), to) }).toEqual({ file, target, allowed: true });
    }
  });

  it.each(files)('%s leaves third-party packages to their adapter', (file) => {
    for (const target of importsOf(file).filter((path) => !path.startsWith('.') && !path.startsWith('node:'))) {
      const name = Object.keys(ADAPTERS).find((adapter) => target === adapter || target.startsWith(`${adapter}/`));
      if (name !== undefined) expect(ADAPTERS[name], `${file} imports ${target}`).toContain(file);
    }
  });

  it('opens files only in read, store, cli and bin', () => {
    const opening = files.filter((file) => importsOf(file).some((path) => /^node:(?:fs|fs\/promises)$/u.test(path)));
    expect(opening.filter((file) => !['read', 'store', 'cli'].includes(roomOf(file)))).toEqual([]);
  });

  it('keeps files short', () => {
    const long = files.filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
