import type { Tokens } from '../types.js';
import { findValue, hashText, type KeyTable } from './hash.js';

/** What the letters of a token look like. */
export const LOOK = { lower: 0, capital: 1, caps: 2, mixed: 3, initial: 4, number: 5, code: 6, mark: 7 } as const;

/** Whether a look has a capital: of letters, or of letters and figures. */
export const hasCapital = (look: number): boolean => (look > LOOK.lower && look < LOOK.number) || look === LOOK.code;

/** What is known of words beforehand. */
export interface WordTable {
  /** From a word's hash to its packed value, see `packWord`. */
  readonly table: KeyTable;
  /** Coarser clusters: of each fine cluster (index − 1) the middle and the coarse one. */
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
}

/** What the table of words says of one word. */
export interface WordFacts {
  /** Fine cluster, 1 …; 0 = none. */
  readonly cluster: number;
  /** How it is usually capitalised: 1 never … 5 always; 0 = not known. */
  readonly habit: number;
  /** In lower case it is never a part of a name: names are not looked for beyond it. */
  readonly wall: boolean;
}

const CLUSTER_BITS = 11;
const HABIT_BITS = 3;
const WALL_AT = CLUSTER_BITS + HABIT_BITS;

/** The facts as one number of 15 bits. */
export function packWord({ cluster, habit, wall }: WordFacts): number {
  return cluster | (habit << CLUSTER_BITS) | (wall ? 1 << WALL_AT : 0);
}

/** How a word (norm) is usually capitalised: 1 never … 5 always; 0 = not known. */
export function findHabit(words: WordTable, norm: string): number {
  const value = findValue(words.table, hashText(norm));
  return value < 0 ? 0 : (value >>> CLUSTER_BITS) & ((1 << HABIT_BITS) - 1);
}

/** What features are made of, one entry per token. */
export interface Traits {
  readonly length: number;
  readonly look: Uint8Array;
  readonly word: Int32Array;
  readonly norm: Int32Array;
  readonly shape: Int32Array;
  readonly cluster: Uint16Array;
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
  readonly habit: Uint8Array;
  /** 1 where no name holds the token: a word that is never in names, in lower case or at the beginning of a sentence. */
  readonly wall: Uint8Array;
  /** Seen elsewhere in the same text: 1 in lower case, 2 capitalised inside a sentence, 3 both. */
  readonly evidence: Uint8Array;
}

/** Describes all tokens of a text; linear in its length. */
export function describeTokens(tokens: Tokens, words: WordTable): Traits {
  const length = tokens.length;
  const traits = {
    length,
    look: new Uint8Array(length),
    word: new Int32Array(length),
    norm: new Int32Array(length),
    shape: new Int32Array(length),
    cluster: new Uint16Array(length),
    middle: new Uint8Array(length),
    coarse: new Uint8Array(length),
    habit: new Uint8Array(length),
    wall: new Uint8Array(length),
    evidence: new Uint8Array(length),
  };
  for (let index = 0; index < length; index += 1) {
    const text = tokens.text[index] as string;
    const norm = tokens.norm[index] as string;
    const key = tokens.key[index] as number;
    traits.norm[index] = key;
    traits.word[index] = text === norm ? key : hashText(text);
    describeShape(text, index, traits);
    const value = findValue(words.table, key);
    if (value < 0) continue;
    const cluster = value & ((1 << CLUSTER_BITS) - 1);
    traits.cluster[index] = cluster;
    if (cluster > 0) {
      traits.middle[index] = (words.middle[cluster - 1] as number) + 1;
      traits.coarse[index] = (words.coarse[cluster - 1] as number) + 1;
    }
    traits.habit[index] = (value >>> CLUSTER_BITS) & ((1 << HABIT_BITS) - 1);
    traits.wall[index] = (value >>> WALL_AT) & 1;
  }
  for (let index = 0; index < length; index += 1)
    if (traits.wall[index] === 1 && !standsLower(traits, index)) traits.wall[index] = 0;
  weighEvidence(traits);
  return traits;
}

/** Whether the token is in lower case, or may owe its capital to the beginning of a sentence: a lower-case word follows. */
function standsLower({ look, length }: { look: Uint8Array; length: number }, index: number): boolean {
  if (look[index] === LOOK.lower || look[index] === LOOK.mark) return true;
  const opens = index === 0 || look[index - 1] === LOOK.mark;
  const face = look[index] as number;
  return opens && face <= LOOK.initial && index + 1 < length && look[index + 1] === LOOK.lower;
}

/** Runs of the same kind of character as one: `Xx`, `X`, `XxX`, `X-d` … and the look that follows. */
function describeShape(text: string, index: number, traits: { shape: Int32Array; look: Uint8Array }): void {
  let shape = 0;
  let last = -1;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let firstUpper = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = classify(text, at);
    if (kind === 1) {
      upper += 1;
      if (at === 0) firstUpper = true;
    } else if (kind === 0) lower += 1;
    else if (kind === 2) digits += 1;
    if (kind === last && kind < 3) continue;
    shape = (Math.imul(shape, 31) + (kind < 3 ? kind + 1 : text.charCodeAt(at))) | 0;
    last = kind;
  }
  traits.shape[index] = shape;
  traits.look[index] = judgeLook(upper, lower, digits, firstUpper);
}

function judgeLook(upper: number, lower: number, digits: number, firstUpper: boolean): number {
  if (upper + lower === 0) return digits > 0 ? LOOK.number : LOOK.mark;
  if (digits > 0) return upper > 0 ? LOOK.code : LOOK.lower;
  if (upper === 0) return LOOK.lower;
  if (lower === 0) return upper === 1 ? LOOK.initial : LOOK.caps;
  return firstUpper && upper === 1 ? LOOK.capital : LOOK.mixed;
}

/** 0 lower case or caseless letter, 1 upper case, 2 digit, 3 anything else. */
function classify(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  if (code >= 48 && code <= 57) return 2;
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00)) return 3;
  const letter = text[at] as string;
  return letter !== letter.toLowerCase() ? 1 : 0;
}

/** Looks through the whole text for other tokens of the same letters: in lower case, or capitalised amid lower case. */
function weighEvidence(traits: { length: number; look: Uint8Array; norm: Int32Array; evidence: Uint8Array }): void {
  const { length, look, norm, evidence } = traits;
  const seen = new Map<number, number>();
  for (let index = 0; index < length; index += 1) {
    const kind = look[index] as number;
    if (kind > LOOK.mixed) continue;
    const inside = kind === LOOK.lower || (index > 0 && look[index - 1] === LOOK.lower);
    if (!inside) continue;
    const key = norm[index] as number;
    const add = kind === LOOK.lower ? 1 : 0x10000;
    seen.set(key, (seen.get(key) ?? 0) + add);
  }
  for (let index = 0; index < length; index += 1) {
    const kind = look[index] as number;
    if (kind === LOOK.lower || kind > LOOK.mixed) continue;
    const count = seen.get(norm[index] as number) ?? 0;
    const own = index > 0 && look[index - 1] === LOOK.lower ? 1 : 0;
    evidence[index] = ((count & 0xffff) > 0 ? 1 : 0) | ((count >>> 16) - own > 0 ? 2 : 0);
  }
}
