import { hashText as hashSigned } from '../model/hash.js';
import type { Analysis, Section } from '../types.js';

/** What two articles are compared by, in a few hundred bytes. */
export interface Fingerprint {
  /** MinHash signature of the prose's three-word shingles (Broder 1997). */
  readonly signature: Uint32Array;
  /** Hashes of the distinct content words, ascending. */
  readonly terms: Uint32Array;
  /** Ids of the entities that the prose names, places aside. */
  readonly names: readonly string[];
  /** Those of them that few articles can share: people, and what the knowledge base does not know. */
  readonly specific: readonly string[];
}

/** Estimates the Jaccard similarity to about ±0.06. */
const SIGNATURE_LENGTH = 64;
const SHINGLE_WORDS = 3;
/** Shorter words are mostly function words; numbers count at any length. */
const SHORTEST_TERM = 4;
/** Words are cut to this many letters, a light stemmer that serves English and French alike. */
const TERM_PREFIX = 6;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A hash of a text as an unsigned number of 32 bits. */
export const hashText = (text: string): number => hashSigned(text) >>> 0;

/** One of a family of hash functions: mixes `value` with the number of the function (murmur3's finalizer); signed. */
function rehash(value: number, family: number): number {
  let mixed = value ^ Math.imul(family + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Turned over, this bit makes signed integers, which are fast to compare, sort as unsigned ones. */
const SIGN_BIT = 0x80000000 | 0;

/** The prose that tells the story: title and body, without commentary and boilerplate. */
function proseSections({ sections }: Analysis): readonly Section[] {
  return sections.filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'body');
}

function proseWords(analysis: Analysis): string[] {
  return proseSections(analysis).flatMap(
    ({ start, end }) => analysis.text.slice(start, end).normalize('NFC').toLowerCase().match(WORD) ?? [],
  );
}

/** Ids of the entities named in the prose, in order of first mention. */
function proseNames(analysis: Analysis): Set<string> {
  const sections = proseSections(analysis);
  const named = analysis.mentions.filter(
    ({ form, type, start }) =>
      form === 'name' && type !== 'place' && sections.some((section) => start >= section.start && start < section.end),
  );
  return new Set(named.map(({ entity }) => entity));
}

/** The fingerprint of an article's prose. */
export function fingerprint(analysis: Analysis): Fingerprint {
  const words = proseWords(analysis);
  const least = new Int32Array(SIGNATURE_LENGTH).fill(~SIGN_BIT);
  for (let index = 0; index + SHINGLE_WORDS <= words.length; index += 1) {
    const shingle = hashText(words.slice(index, index + SHINGLE_WORDS).join(' '));
    for (let family = 0; family < SIGNATURE_LENGTH; family += 1) {
      const value = rehash(shingle, family) ^ SIGN_BIT;
      if (value < (least[family] as number)) least[family] = value;
    }
  }
  const signature = Uint32Array.from(least, (value) => value ^ SIGN_BIT);
  const terms = new Set<number>();
  for (const word of words) {
    if (word.length >= SHORTEST_TERM || /\d/u.test(word)) terms.add(hashText(word.slice(0, TERM_PREFIX)));
  }
  const names = proseNames(analysis);
  const specific = analysis.entities.filter(({ id, type, known }) => names.has(id) && (type === 'person' || !known));
  return {
    signature,
    terms: Uint32Array.from(terms).sort(),
    names: [...names],
    specific: specific.map(({ id }) => id),
  };
}

/** The estimated Jaccard similarity of two articles' shingles, 0 to 1. */
export function compareSignatures(a: Fingerprint, b: Fingerprint): number {
  let same = 0;
  for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
    if (a.signature[index] === b.signature[index] && a.signature[index] !== 0xffffffff) same += 1;
  }
  return same / SIGNATURE_LENGTH;
}
