import { BOILERPLATE_RULES } from '../../lexicon/boilerplate.js';
import { ABOUT_HEADERS, BIO_ROLES, BIO_VERBS, LINK_LIST_HEADERS } from '../../lexicon/page-foot.js';

/** Where a line stands: among the prose, or before its first or after its last paragraph. */
export type Place = 'inside' | 'head' | 'tail';

/** No rule judges a longer line: prose that merely starts like one is body. */
const MAX_LINE = 320;

/** Two sentences and more than this are prose, whatever the first words. */
const MAX_SENTENCES_LENGTH = 200;

/** A `\b` that knows accented letters: before a word or a group of words it is their beginning, else the end of one. */
function knowLetters(pattern: string, letters = '\\p{L}\\p{N}'): string {
  return pattern.replace(/\\b(?=\p{L}|\(\?:)/gu, `(?<![${letters}])`).replaceAll('\\b', `(?![${letters}])`);
}

/** All letters and digits of a line as `foldLine` leaves it: small classes, for classes of all letters take 150 ms to compile. */
const FOLDED_LETTERS = 'a-z0-9ª²³µ¹º¼-¾ß-öø-ɏ';
const FOREIGN = /(?![\0-ɏ])[\p{L}\p{N}]/gu;

/** Lower case, letters and digits beyond the Latin ones all as one that no pattern has. */
function foldLine(plain: string): string {
  return plain.toLowerCase().replace(FOREIGN, 'ɏ');
}

/** A pattern for folded lines; the lexicon writes all of them in lower case. */
function compile(pattern: string): RegExp {
  return new RegExp(`^(?:${knowLetters(pattern, FOLDED_LETTERS)})`, 'u');
}

const RULES = BOILERPLATE_RULES.map(({ patterns, ...rule }) => ({ ...rule, pattern: compile(patterns.join('|')) }));
const LINK_LISTS = compile(LINK_LIST_HEADERS.join('|'));
const ABOUT = ABOUT_HEADERS.map((pattern) => new RegExp(`^(?:${knowLetters(pattern)})`, 'u'));

/** The line as the lexicon writes: composed, straight apostrophes, plain spaces, without bullets, arrows and pictographs in front. */
export function plainLine(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/^(?:(?![©®™])[\s>*•·▪■►▶→➜»|+_=~\p{Extended_Pictographic}\uFE0F-])+(?=[\p{L}\p{N}(©[«"“#])/u, '')
    .trim();
}

/**
 * The rule by which a line is boilerplate, else null.
 *
 * @example findBoilerplate('Read more: Ten bridges', 'inside') // 'related-link'
 */
export function findBoilerplate(line: string, place: Place): string | null {
  if (line.length > MAX_LINE) return null;
  const plain = plainLine(line);
  const folded = foldLine(plain);
  const edge = place !== 'inside';
  for (const { rule, where, max, pattern } of RULES) {
    if (plain.length <= max && (edge || where === 'anywhere') && pattern.test(folded)) {
      return isProse(plain, rule) ? null : rule;
    }
  }
  if (edge && isNavigation(plain)) return 'navigation-bar';
  if (edge && isContactLine(plain)) return 'contact-line';
  return /^(?:#[\p{L}\p{N}_]+ ?)+$/u.test(plain) && plain.length > 1 ? 'hashtags' : null;
}

/** Rules whose lines are whole sentences by nature. */
const SENTENCE_RULES = new Set([
  'full-article-link',
  'contact-invitation',
  'views-disclaimer',
  'production-credit',
  'cookie-notice',
  'subscription-call',
  'copyright',
  'site-pointer',
]);

/** Words in quote marks and several sentences make a paragraph of prose, save where the rule is about sentences. */
function isProse(plain: string, rule: string): boolean {
  if (SENTENCE_RULES.has(rule)) return false;
  return plain.length > MAX_SENTENCES_LENGTH || /[\p{Ll}»"”][.!?] \p{Lu}.*[.!?]["”»]?$/u.test(plain);
}

/** "Print edition | Archive | Contact": short pieces between bars, without a verb's worth of words. */
function isNavigation(plain: string): boolean {
  const pieces = plain.split(/ ?[|·•] ?| — /u);
  return (
    pieces.length >= 3 && plain.includes('|') && pieces.every((piece) => piece.length <= 40 && !/[.!?]$/u.test(piece))
  );
}

/** An address, a telephone number or a web page alone on its line, or with a few words. */
function isContactLine(plain: string): boolean {
  if (plain.length > 90 || !/\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+|(?:\+|0)\d[\d ().-]{7,}/u.test(plain)) return false;
  const rest = plain.replace(/\S+@\S+\.\S+|https?:\/\/\S+|www\.\S+|(?:\+|0)\d[\d ().-]{7,}/gu, '').trim();
  return rest.length <= 30 && !/\p{Ll}[.!?]$/u.test(rest);
}

/** "READ MORE ON THIS TOPIC": what follows at the end of the page are links. */
export function isLinkListHeader(line: string): boolean {
  return line.length <= 80 && LINK_LISTS.test(foldLine(plainLine(line)));
}

/** "About the author", "À propos de …": what follows at the end of the page is not the news. */
export function isAboutHeader(line: string): boolean {
  if (line.length > 70) return false;
  const plain = plainLine(line);
  const first = plain.charAt(0).toLowerCase() + plain.slice(1);
  return /^\p{Lu}/u.test(plain) && ABOUT.some((pattern) => pattern.test(first));
}

const VERBS = new RegExp(
  `^[^.!?]{0,40}?(?<![\\p{L}])(?:${[...BIO_VERBS.en, ...BIO_VERBS.fr].join('|')})(?![\\p{L}'-])`,
  'u',
);
const ROLES = new RegExp(
  `^[^.!?]{2,60}? (?:is|est|was|works as|travaille comme) (?:[^.!?,]{0,60} )?(?:${BIO_ROLES.join('|')})s?(?![\\p{L}])`,
  'iu',
);

/** "Ann Roe has covered courts for The Gazette since 2012." */
const BEAT =
  /^(?:\p{Lu}[\p{L}'.-]+ ){2,4}(?:(?:has )?(?:covers|covered|reports|reported|writes|written)(?: (?:on|about|for|from))? |couvre |suit |écrit (?:sur|pour) )/u;

/** A paragraph longer than this about somebody is part of the article. */
const MAX_BIO = 420;

/**
 * Whether a line at the foot of the page is about its author: it opens with the byline's name, or calls somebody a journalist
 * and the like.
 */
export function isAuthorBio(line: string, authors: readonly string[]): boolean {
  if (line.length > MAX_BIO) return false;
  const plain = plainLine(line);
  const author = authors.find((name) => plain.startsWith(plainLine(name)));
  // Words in quote marks are the title of a book at most.
  if (/["“«][^"”»]{60}/u.test(plain) || (author === undefined && /["“”«»]/u.test(plain))) return false;
  if (author !== undefined) return VERBS.test(plain.slice(plainLine(author).length));
  return (
    authors.length === 0 && /^\p{Lu}/u.test(plain) && plain.length <= 250 && (ROLES.test(plain) || BEAT.test(plain))
  );
}
