/** How a cue's word meets the text's: by stem, as it is but for case, with its capitals, or by its beginning. */
type CueMatch = 'stem' | 'exact' | 'cased' | 'prefix';

export interface CueWord {
  readonly text: string;
  readonly match: CueMatch;
}

/** One place in a cue: any of its words; `gap` stands for up to three words of any kind. */
interface CueElement {
  readonly words: readonly CueWord[];
  readonly optional: boolean;
  readonly gap: boolean;
}

/** A cue as parsed: a sequence of words, and what must or must not stand around it. */
export interface Cue {
  readonly elements: readonly CueElement[];
  /** Of each list one word must stand in the same sentence. */
  readonly sentence: readonly (readonly CueWord[])[];
  /** Of each list one word must stand somewhere in the article. */
  readonly article: readonly (readonly CueWord[])[];
  /** None of these may stand in the same sentence. */
  readonly without: readonly CueWord[];
}

const GAP: CueElement = { words: [], optional: false, gap: true };
const WORD = /^[\p{L}\p{M}\p{N}'’.&]+[!*]?$/u;

/** An article or pronoun that texts write onto the next word, and that is a word of its own: "l'IA". */
const ELISION = /(?<!\p{L})(?:[cdjlmnst]|qu)['’](?=\p{L})/giu;

function parseWord(text: string): CueWord | null {
  if (!WORD.test(text)) return null;
  const word = text.replaceAll('’', "'");
  if (word.endsWith('*')) return { text: word.slice(0, -1).toLowerCase(), match: 'prefix' };
  if (word.endsWith('!')) return { text: word.slice(0, -1).toLowerCase(), match: 'exact' };
  return { text: word, match: word === word.toLowerCase() ? 'stem' : 'cased' };
}

function parseWords(text: string): readonly CueWord[] | null {
  const words = text.split('|').map(parseWord);
  return words.every((word) => word !== null) ? words : null;
}

function parseElements(text: string): readonly CueElement[] | null {
  const parts = text
    .replace(ELISION, '$& ')
    .split(/[\s-]+/u)
    .filter((part) => part !== '');
  const elements = parts.map((part): CueElement | null => {
    if (part === '...') return GAP;
    const optional = part.endsWith('?');
    const words = parseWords(optional ? part.slice(0, -1) : part);
    return words && { words, optional, gap: false };
  });
  const complete = elements.every((element) => element !== null) ? elements : null;
  const [first, last] = [complete?.[0], complete?.at(-1)];
  return !first || !last || first.optional || first.gap || last.gap ? null : complete;
}

/**
 * Every wording of a pattern with choices in brackets. Single words stay together as one place ("a|b"), so that a pattern
 * with several long choices does not multiply; "(a|b)?" may be missing.
 */
function expandPhrases(pattern: string): readonly string[] {
  const choice = /\(([^()]*)\)(\??)/u.exec(pattern);
  if (!choice) return [pattern];
  const [before, after] = [pattern.slice(0, choice.index), pattern.slice(choice.index + choice[0].length)];
  const options = (choice[1] ?? '').split('|').map((option) => option.trim().replace(ELISION, '$& '));
  const single = options.filter((option) => !/[\s-]/u.test(option)).join('|');
  const phrases = options.filter((option) => /[\s-]/u.test(option));
  const all = [...(single === '' ? [] : [single]), ...phrases, ...(choice[2] === '?' ? [''] : [])];
  return all.flatMap((option) => expandPhrases(`${before}${option}${after}`));
}

/**
 * Reads a cue pattern; null where it does not follow the syntax of `data/README.md`. Choices in brackets make several.
 *
 * @example parseCue('(live|remote) face recognition') // two cues of three elements
 */
export function parseCue(pattern: string): readonly Cue[] | null {
  const [words = '', ...rest] = pattern.split(/ (?=[+&~] )/u);
  const conditions = {
    '+': [] as (readonly CueWord[])[],
    '&': [] as (readonly CueWord[])[],
    '~': [] as (readonly CueWord[])[],
  };
  for (const condition of rest) {
    const list = parseWords(condition.slice(2).trim());
    const sign = condition.charAt(0);
    if (!list || (sign !== '+' && sign !== '&' && sign !== '~')) return null;
    conditions[sign].push(list);
  }
  const cues = expandPhrases(words.trim()).map(parseElements);
  if (!cues.every((elements) => elements !== null)) return null;
  return cues.map((elements) => ({
    elements,
    sentence: conditions['&'],
    article: conditions['+'],
    without: conditions['~'].flat(),
  }));
}
