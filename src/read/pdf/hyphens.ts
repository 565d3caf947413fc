/** What the document's own lines say about words with hyphens: those that stand whole within a line. */
export interface Words {
  readonly hyphenated: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly french: boolean;
  /** Whether U+2010 is only the printer's hyphen: words have the keyboard's. */
  readonly ownSign: boolean;
  /** Whether lines are broken within words at all; else a hyphen at a line's end is the word's own. */
  readonly breaksWords: boolean;
}

/** Share of words that are French function words, from which a document is taken for French: English has below 0.02. */
const FRENCH_SHARE = 0.08;
const FRENCH_WORDS = new Set(['le', 'la', 'les', 'des', 'du', 'et', 'une', 'est', 'dans', 'pour', 'que', 'qui', 'sur']);

/** Short words inside a compound: what follows them is a word of its own ("c'est-à-|dire", "state-of-the-|art"). */
const LINKS = new Set(
  "a à and au aux by d'en de des du en in la le les of on ou par pour sous sur t the to up".split(' '),
);

/** Parts of compounds that keep their hyphen, the first of them not before the endings; "anti", "ex" or "mi" begin as many words that have none. */
const FIRST_PARTS = new Set(
  'cross four general half high long low non peut quasi quatre self short three two vice well'.split(' '),
);
const LAST_PARTS = new Set('backed based driven funded led owned parole powered related style'.split(' '));
const ENDINGS = /^(?:ages?|ed|ening|ens?|ers?|est|ing|ly|ness|s|some|teen|th|ties|ty)$/u;

/** Lines that end in a hyphen, of all: with hyphenation 4 to 15 in 100, else 1; short documents are taken to have it. */
const BROKEN_SHARE = 0.02;
const MIN_BROKEN_LINES = 50;

/** French subjects behind their verb → how a verb before them ends. */
const INVERSIONS: Readonly<Record<string, RegExp>> = {
  il: /[td]$/u,
  elle: /[td]$/u,
  on: /[td]$/u,
  ils: /nt$|-t$/u,
  elles: /nt$|-t$/u,
  je: /(?:ai|is|s|x)$/u,
  tu: /[sx]$/u,
  nous: /(?:ons|mes)$/u,
  vous: /(?:ez|tes)$/u,
  ce: /^(?:est|était|sera|serait|fut|n'est|sont|étaient)$/u,
  ci: /^(?:celui|celle|ceux|celles|jusque|par|de)$/u,
  là: /^(?:celui|celle|ceux|celles|jusque|par|de|ce|cela)$/u,
  être: /^peut$/u,
  même: /^(?:lui|elle|soi|moi|toi|cela)$/u,
  mêmes: /^(?:nous|vous|eux|elles)$/u,
};

/** Reads the words of a document's lines, leaving out those that a line's end may have cut. Linear. */
export function collectWords(lines: readonly string[]): Words {
  const hyphenated = new Set<string>();
  const plain = new Set<string>();
  let words = 0;
  let french = 0;
  let ownSign = true;
  let broken = 0;
  for (const line of lines) {
    if (endsInHyphen(line)) broken += 1;
    ownSign &&= !/[\p{L}]‐\p{L}/u.test(line);
    for (const match of line.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’‐-]*/gu)) {
      const word = plainWord(match[0]);
      words += 1;
      if (FRENCH_WORDS.has(word)) french += 1;
      const cut = match.index === 0 || match.index + match[0].length === line.length;
      if (word.includes('-')) {
        if (!word.endsWith('-') && !(cut && match.index === 0)) hyphenated.add(word);
      } else if (!cut) plain.add(word);
    }
  }
  const breaksWords = lines.length < MIN_BROKEN_LINES || broken >= lines.length * BROKEN_SHARE;
  return { hyphenated, plain, french: french >= words * FRENCH_SHARE, ownSign, breaksWords };
}

const plainWord = (word: string): string => word.toLowerCase().replaceAll('’', "'").replaceAll('‐', '-');

/**
 * Joins two lines of a paragraph. A soft hyphen goes; so does a hyphen before a small letter, unless it is the word's own: a
 * French inversion, a known first part, an acronym, or a form that the document has within its lines.
 *
 * @example joinLines('the commis-', 'sion voted', words) // 'the commission voted'
 * @example joinLines('répond-', 'elle au', words) // 'répond-elle au', where the document is French
 */
export function joinLines(above: string, below: string, words: Words): string {
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + below;
  if (/https?:\/\/\S+[/_=&?-]$/u.test(above.slice(-200)) && /^[\p{Ll}\d]/u.test(below)) return above + below;
  const left = /[\p{L}\p{N}][\p{L}\p{N}'’‐-]*(?=[‐-]$)/u.exec(above.slice(-80))?.[0];
  const right = /^[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(below.slice(0, 80))?.[0];
  if (left === undefined || right === undefined) return `${above} ${below}`;
  const printed = above.endsWith('‐') && words.ownSign && /^\p{Ll}/u.test(right);
  if (!printed && keepsHyphen(left, right, words)) return above + below;
  return above.slice(0, -1) + below;
}

function keepsHyphen(above: string, right: string, words: Words): boolean {
  const left = plainWord(above);
  const next = plainWord(right);
  const first = next.split('-')[0] ?? next;
  const last = left.split('-').at(-1) ?? left;
  if (!/^\p{Ll}/u.test(right) || /\p{N}$|(?<!\p{Ll})\p{Lu}{2,}$/u.test(above)) return true;
  if (words.hyphenated.has(`${left}-${next}`)) return !words.plain.has(left + next);
  if (words.plain.has(left + next)) return false;
  if (!words.breaksWords) return true;
  if (words.french && (INVERSIONS[first]?.test(last === 't' ? '-t' : last) ?? false)) return true;
  if (left.includes('-') && LINKS.has(above.split(/[‐-]/u).at(-1) ?? '')) return true;
  // "Saint-Aubin-|des-Combes"
  if (next.includes('-') && LINKS.has(first)) return true;
  return LAST_PARTS.has(next) || (FIRST_PARTS.has(last) && !ENDINGS.test(next));
}

/** Whether a line breaks off within a word. */
export function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{N}][\u00AD‐-]$/u.test(text.slice(-3));
}
