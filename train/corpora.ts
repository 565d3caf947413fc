/** Reads the labelled texts, and says what each of them leaves open. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { segment } from '../src/segment/segment.js';
import type { Article, Segmented } from '../src/types.js';

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** A type of the contract, or `other`. */
  readonly type: string;
  /** Who is meant, where the data say so. */
  readonly entity?: string;
}

export interface LabelledText {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** A data set's place in the training. */
export interface Corpus {
  readonly file: string;
  readonly language: 'en' | 'fr';
  readonly weight: number;
  /** Only people, organisations and places are labelled: a capitalised word outside may be a name of another type. */
  readonly open: boolean;
  /** Types of the data that are too broad to be taken at their word: read like `other`. */
  readonly vague?: readonly string[];
  /** How many records in a row are one text (they come in the order of the articles they are from). */
  readonly join?: number;
  /** How many copies with other names are learnt besides. */
  readonly swaps?: number;
  /** Which of the texts to take; all where absent. For cross-validation. */
  readonly pick?: (texts: LabelledText[]) => LabelledText[];
}

interface RawRecord {
  readonly id: string;
  readonly language?: string;
  readonly text: string;
  readonly mentions?: readonly { start: number; end: number; type?: string; form?: string; entity?: string }[];
}

/** The records of a file, plain or gzip; nominals and pronouns are left out. */
export function readLabelled(path: string, language: string): LabelledText[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const record = JSON.parse(line) as RawRecord;
      const mentions = (record.mentions ?? [])
        .filter((mention) => (mention.form ?? 'name') === 'name')
        .map(({ start, end, type, entity }) => ({
          start,
          end,
          type: type ?? 'other',
          ...(entity !== undefined && { entity }),
        }));
      return { id: record.id, language: record.language ?? language, text: record.text, mentions };
    });
}

/** Several texts as one, a line each: what stands in the others is evidence for each. */
export function joinTexts(texts: readonly LabelledText[], count: number): LabelledText[] {
  const joined: LabelledText[] = [];
  for (let at = 0; at < texts.length; at += count) {
    let text = '';
    const mentions: GoldMention[] = [];
    const group = texts.slice(at, at + count);
    for (const one of group) {
      const shift = text.length;
      text += one.text + '\n';
      for (const { start, end, type } of one.mentions) mentions.push({ start: start + shift, end: end + shift, type });
    }
    joined.push({ id: group[0]?.id ?? '', language: group[0]?.language ?? 'en', text, mentions });
  }
  return joined;
}

/** A text as the program sees an article: each line a section of body text. */
export function segmentText(text: string, language: string): Segmented {
  const sections: { kind: 'body'; start: number; end: number; rule: string }[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/gu))
    sections.push({ kind: 'body', start: match.index, end: match.index + match[0].length, rule: 'line' });
  const article: Article = {
    id: '',
    source: { path: '-', format: 'text', item: 1, sha256: null },
    title: null,
    byline: null,
    outlet: null,
    outletId: null,
    url: null,
    published: null,
    place: null,
    tags: [],
    language,
    text,
    sections,
    given: null,
    warnings: [],
  };
  return segment(article);
}

/** The text in capitals, where that keeps all offsets: what headlines and datelines look like. */
export function shout(text: LabelledText): LabelledText | null {
  const upper = text.text.toUpperCase();
  return upper.length === text.text.length ? { ...text, text: upper } : null;
}

const SMALL = new Set('a an and as at but by for from in into of on or the to vs with'.split(' '));

/** The text in English headline case, offsets kept. */
export function titleCase(text: LabelledText): LabelledText {
  const cased = text.text.replace(/[\p{L}\p{M}][\p{L}\p{M}'’]*/gu, (word) =>
    SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return cased.length === text.text.length ? { ...text, text: cased } : text;
}
