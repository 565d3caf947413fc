import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { SOURCE_KINDS } from '../lexicon/source-kinds.js';
import type { ColumnMap } from '../read/columns.js';
import { FIELDS, parseColumns } from '../read/columns.js';
import { INPUT_FORMATS } from '../read/input-formats.js';
import { DEFAULT_LIMITS, parseSize, showSize } from '../read/limits.js';
import { FORMATS } from '../render/formats.js';

/** Reads a whole number that is not less than `least`; `more` is said where it is none. */
export const parseWhole =
  (least: number, more = '') =>
  (value: string): number => {
    const number = Number(value);
    if (value.trim() === '' || !Number.isInteger(number) || number < least)
      throw new InvalidArgumentError(`give a whole number${more}.`);
    return number;
  };

function parseShare(value: string): number {
  const share = Number(value);
  if (!(share >= 0 && share <= 1)) throw new InvalidArgumentError('give a number from 0 to 1.');
  return share;
}

/** Longer than any article; some books are as long. Beyond it a file is more likely something else. */
const MAX_CHARACTERS = 5_000_000;

/** Reads a date, exact to the year, month or day. */
export function parseDate(value: string): string {
  const full = `${value}${'0000-01-01'.slice(value.length)}`;
  const sound = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(value) && !Number.isNaN(Date.parse(full));
  if (!sound || new Date(full).toISOString().slice(0, 10) !== full)
    throw new InvalidArgumentError('give a date as 2026, 2026-03 or 2026-03-14.');
  return value;
}

/** Reads the code of a language. */
export function parseLanguage(value: string): string {
  if (!/^[a-z]{2,3}$/u.test(value)) throw new InvalidArgumentError('give a code of two letters: en, fr …');
  return value;
}

function parseCountry(value: string): string {
  if (!/^[a-z]{2}$/iu.test(value)) throw new InvalidArgumentError('give a code of two letters: FR, EU …');
  return value.toUpperCase();
}

function parseByteLimit(value: string): number {
  const size = parseSize(value);
  if (size === null || size < 1) throw new InvalidArgumentError('give a size as 500K, 64M or 2G.');
  return size;
}

function parseColumnMap(value: string, previous: ColumnMap): ColumnMap {
  const columns = parseColumns(value);
  if (columns === null)
    throw new InvalidArgumentError(`give field=column, as text=body,published=date; fields: ${FIELDS.join(', ')}.`);
  return new Map([...previous, ...columns]);
}

const collect = (value: string, previous: readonly string[]): string[] => [...previous, value];

export const formatOption = () =>
  new Option('-f, --format <format>', 'how to write the result').choices(FORMATS).default('table' as const);
export const documentFormatOption = () =>
  new Option('-f, --format <format>', 'how to write the result')
    .choices(['text', 'json', 'markdown'] as const)
    .default('text' as const);
export const outputOption = () => new Option('-o, --output <file>', 'write to a file instead of standard output');
export const colourOption = () =>
  new Option('--color <when>', 'colour the output (NO_COLOR is obeyed)')
    .choices(['auto', 'always', 'never'] as const)
    .default('auto' as const);
export const knowledgeOption = () =>
  new Option('--knowledge <file>', 'add to or override the knowledge base (YAML; repeatable)')
    .argParser(collect)
    .default([] as string[], 'none');
const sourcesOption = () =>
  new Option('--sources <file>', 'add to or override the registry of outlets and other sources (YAML; repeatable)')
    .argParser(collect)
    .default([] as string[], 'none');
export const aliasesOption = () =>
  new Option(
    '--aliases <file>',
    'decisions about which entities are the same (YAML; default: aiwatch-aliases.yaml beside the settings)',
  );
export const configOption = () =>
  new Option('--config <file>', 'read settings from this file (default: aiwatch.yaml, where there is one)');
export const limitOption = () =>
  new Option('-n, --limit <rows>', 'rows per table; 0 for all (default: 20 in tables, all in other formats)').argParser(
    parseWhole(0, '; 0 shows all rows'),
  );

/** What the paths of an article command may be. */
export const PATHS = 'files, folders, archives, globs, or - for standard input; without any, the sample corpus';

/** A command over articles, with the options that all of them share. */
export function articleCommand(name: string, description: string) {
  return new Command(name)
    .description(description)
    .addOption(
      new Option('--input-format <format>', 'read every input as this, whatever bytes and names say').choices(
        INPUT_FORMATS,
      ),
    )
    .addOption(
      new Option('--columns <field=column,…>', 'where tables and records have their fields: text=body,published=date')
        .argParser(parseColumnMap)
        .default(new Map() as ColumnMap, 'by the usual names'),
    )
    .addOption(
      new Option('--exclude <pattern>', 'leave out files and folders, as a .gitignore would (repeatable)')
        .argParser(collect)
        .default([] as string[], 'none'),
    )
    .option('--files-from <file>', 'read the paths in this file too, one a line or NUL-separated; - for standard input')
    .option('--no-learn', 'do not take lines that many of the articles share at their edges for boilerplate')
    .addOption(
      new Option('--date-from <where>', 'date articles that say no date by their file: mtime').choices([
        'mtime',
      ] as const),
    )
    .addOption(new Option('--language <code>', 'only articles in this language: en, fr …').argParser(parseLanguage))
    .addOption(new Option('--since <date>', 'only articles published on or after this date').argParser(parseDate))
    .addOption(new Option('--until <date>', 'only articles published on or before this date').argParser(parseDate))
    .option('--entity <name>', 'only what is about this person, organisation, law … (name or id)')
    .option(
      '--issue <issue>',
      'only what is about this policy issue (id or name; see `aiwatch knowledge list --issues`)',
    )
    .option('--outlet <name>', 'only articles of this outlet (name, id or domain)')
    .addOption(
      new Option('--source-kind <kind>', 'only articles of outlets that the registry calls this').choices(SOURCE_KINDS),
    )
    .addOption(
      new Option('--source-country <code>', 'only articles of outlets of this country: FR, EU …').argParser(
        parseCountry,
      ),
    )
    .addOption(
      new Option(
        '--min-confidence <share>',
        'leave out stances less certain than this (default: 0.55; 0 keeps every one likelier than none)',
      ).argParser(parseShare),
    )
    .addOption(
      new Option('--max-characters <number>', 'refuse an article that is longer')
        .argParser(parseWhole(1))
        .default(MAX_CHARACTERS),
    )
    .addOption(
      new Option('--max-bytes <size>', 'refuse a file that is larger, if it must be read as a whole')
        .argParser(parseByteLimit)
        .default(DEFAULT_LIMITS.maxBytes, showSize(DEFAULT_LIMITS.maxBytes)),
    )
    .addOption(
      new Option('--max-unpacked <size>', 'read no more than this out of one archive or compressed file')
        .argParser(parseByteLimit)
        .default(DEFAULT_LIMITS.maxUnpacked, showSize(DEFAULT_LIMITS.maxUnpacked)),
    )
    .addOption(
      new Option('--max-members <number>', 'read no more than so many files out of one archive')
        .argParser(parseWhole(0))
        .default(DEFAULT_LIMITS.maxMembers),
    )
    .addOption(
      new Option('--max-nesting <number>', 'read archives in archives no deeper than this')
        .argParser(parseWhole(0))
        .default(DEFAULT_LIMITS.maxNesting),
    )
    .addOption(knowledgeOption())
    .addOption(sourcesOption())
    .addOption(aliasesOption())
    .addOption(configOption())
    .addOption(outputOption())
    .option('--fail-on-empty', 'exit with code 1 when nothing was found')
    .option('-q, --quiet', 'no progress and no notes on standard error')
    .addOption(colourOption());
}

/** The options that every article command has, as parsed. */
export type ArticleOptions = ReturnType<ReturnType<typeof articleCommand>['opts']>;
