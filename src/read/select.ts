import { opendirSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { ReadFailure } from '../types.js';
import type { Ignored } from './exclude.js';
import { excludeBy, withIgnoreFile } from './exclude.js';
import { extensionOf, FORMATS } from './formats.js';

export interface SelectOptions {
  /** Patterns, as in a .gitignore, of what is not to be read, named or not. */
  readonly exclude?: readonly string[];
}

/** A file to read. `named`: the user named it, so that it is read whatever it is called; else it was found in a folder. */
export interface Selected {
  readonly path: string;
  readonly named: boolean;
}

export interface Selection {
  readonly files: readonly Selected[];
  readonly failures: readonly ReadFailure[];
  /** Folders in which there was nothing to read. */
  readonly empty: readonly string[];
  /** Files of folders that were passed over, being no articles by their name. */
  readonly passed: number;
}

/** Standard input among the inputs. */
export const STDIN = '-';

/** Files about a folder's files, and what the others in it are not. */
const ABOUT_FOLDER =
  /^(?:readme|licen[cs]e|copying|changelog|contributing|authors|notice|code_of_conduct|lisez-?moi)(?:[._-][^/]*)?$/iu;

/** Folders that hold programs' files. */
const PROGRAM_FOLDERS = new Set(['node_modules', '__pycache__', '__MACOSX']);

/** Names that surely are no articles: pictures, sound, film, programs, styles, fonts, settings. */
const NO_ARTICLES = new Set(
  (
    '.png .jpg .jpeg .gif .webp .svg .ico .bmp .tif .tiff .heic .avif .mp3 .mp4 .m4a .wav .ogg .flac .mov .avi .mkv .webm .css .scss .less ' +
    '.js .mjs .cjs .ts .jsx .tsx .map .py .pyc .ipynb .rb .php .java .class .c .h .cpp .go .rs .sh .bat .ps1 .sql .r .lock .log .toml .ini .cfg ' +
    '.conf .yaml .yml .ttf .otf .woff .woff2 .eot .exe .dll .so .bin .dat .db .sqlite .parquet .avro .tmp .bak .swp .part .crdownload'
  ).split(' '),
);

const KNOWN = new Set(FORMATS.flatMap((format) => format.extensions));

/** What is found on the way through the inputs. */
interface Found {
  readonly files: Selected[];
  readonly failures: ReadFailure[];
  readonly empty: string[];
  passed: number;
}

/**
 * Inputs as the user gave them → files, in the order of the inputs and by name (byte order) within each. Folders are walked
 * to the bottom, dot-files left out, symbolic links followed once; patterns that no shell expanded are expanded here. What
 * `exclude` or a folder's `.aiwatchignore` names is left out, save that the latter says nothing of files that the user named.
 */
export async function selectFiles(inputs: readonly string[], options: SelectOptions = {}): Promise<Selection> {
  const found: Found = { files: [], failures: [], empty: [], passed: 0 };
  const excluded = excludeBy(options.exclude ?? []);
  const ignored = withIgnoreFile(() => false, '.');
  const add = (path: string): void => {
    if (path !== STDIN && excluded(path, false)) found.passed += 1;
    else found.files.push({ path, named: true });
  };
  for (const input of inputs) {
    const kind = input === STDIN ? 'file' : kindOf(input);
    if (kind === 'file') add(input);
    else if (kind === 'folder') {
      if (walk(input, excluded, ignored, found) === 0) found.empty.push(input);
    } else if (kind === 'missing' && isDynamicPattern(input)) {
      const matches = await expand(input);
      if (matches.length === 0) found.failures.push({ path: input, reason: 'no file matches this pattern' });
      for (const path of matches) {
        if (kindOf(path) === 'folder') walk(path, excluded, ignored, found);
        else add(path);
      }
    } else found.failures.push({ path: input, reason: explain(kind) });
  }
  const { failures, empty, passed } = found;
  return { files: withoutRepeats(found.files), failures, empty, passed };
}

type Kind = 'file' | 'folder' | 'missing' | 'forbidden' | 'loop' | 'special';

function kindOf(path: string): Kind {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() || stat.isFIFO() || stat.isCharacterDevice() ? 'file' : 'special';
  } catch (error) {
    const code = errorCode(error);
    return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : code === 'ELOOP' ? 'loop' : 'missing';
  }
}

function explain(kind: Kind): string {
  if (kind === 'forbidden') return 'may not be read: check its permissions';
  if (kind === 'loop') return 'is a symbolic link that leads back to itself';
  if (kind === 'special') return 'is neither a file nor a folder';
  return 'no such file or folder: check the path';
}

/** The operating system's code of a failed call, `ENOENT` and the like. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The files and folders that match, in byte order; through links that lead back, each by its shortest path only. */
async function expand(pattern: string): Promise<string[]> {
  const options = { onlyFiles: false, expandDirectories: false, absolute: isAbsolute(pattern) };
  const found = (await glob(pattern, options)).map((path) => path.replace(/\/$/u, ''));
  const shortest = found.sort((a, b) => a.length - b.length || byBytes(a, b)).map((path) => ({ path, named: true }));
  return withoutRepeats(shortest)
    .map(({ path }) => path)
    .sort(byBytes);
}

/** Adds a folder's files, and says how many there were. */
function walk(root: string, excluded: Ignored, outside: Ignored, found: Found): number {
  const paths: string[] = [];
  const seen = new Set<string>();
  const visit = (folder: string, above: Ignored): void => {
    let names: string[];
    try {
      const real = realpathSync(folder);
      if (seen.has(real)) return;
      seen.add(real);
      names = listNames(folder);
    } catch (error) {
      found.failures.push({ path: folder, reason: explain(errorCode(error) === 'EACCES' ? 'forbidden' : 'missing') });
      return;
    }
    const ignored = withIgnoreFile(above, folder);
    for (const name of names) {
      if (name.startsWith('.')) continue;
      const path = folder.endsWith('/') ? folder + name : `${folder}/${name}`;
      const kind = kindOf(path);
      if (excluded(path, kind === 'folder') || ignored(path, kind === 'folder')) found.passed += 1;
      else if (kind === 'folder') {
        if (!PROGRAM_FOLDERS.has(name)) visit(path, ignored);
      } else if (kind === 'file') {
        if (isArticleName(name)) paths.push(path);
        else found.passed += 1;
      } else if (kind !== 'special')
        found.failures.push({
          path,
          reason: kind === 'missing' ? 'is a symbolic link that leads nowhere' : explain(kind),
        });
    }
  };
  visit(root, outside);
  found.files.push(...paths.sort(byBytes).map((path) => ({ path, named: false })));
  return paths.length;
}

function listNames(folder: string): string[] {
  const names: string[] = [];
  const directory = opendirSync(folder);
  for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) names.push(entry.name);
  directory.closeSync();
  return names.sort(byBytes);
}

/** Whether a file that nobody named can be an article by its name. */
export function isArticleName(name: string): boolean {
  return !ABOUT_FOLDER.test(name) && !NO_ARTICLES.has(extensionOf(name));
}

/** Whether the name says that a file of a folder is of a kind that is read; others are looked into. */
export function hasKnownName(path: string): boolean {
  return KNOWN.has(extensionOf(basename(path)));
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The same file by two ways is read once. */
function withoutRepeats(files: readonly Selected[]): Selected[] {
  const seen = new Set<string>();
  return files.filter(({ path }) => {
    const real = path === STDIN ? STDIN : realPath(path);
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  });
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
