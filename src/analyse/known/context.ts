import type { KnownEntity } from '../../knowledge/knowledge.js';
import type { Segmented, Tokens } from '../../types.js';
import type { KnownForm } from './trie.js';

/** What an article says besides an ambiguous name: entities that it names beyond doubt, and its words. */
export interface ArticleContext {
  readonly entities: ReadonlySet<string>;
  /** The countries that these belong to, and none but these. */
  readonly countries: ReadonlySet<string>;
  /** Whether a word or phrase of a form's context stands in the article. */
  readonly stands: (item: string) => boolean;
}

const WORD = /^[\p{L}\p{M}\p{N}]+$/u;
const PHRASE = /^[\p{L}\p{M}\p{N} ]+$/u;

function hasWord(words: ReadonlySet<string>, item: string): boolean {
  if (words.has(item)) return true;
  // A word with a capital is a name or an acronym and must be written so: "AI" is not the French "ai".
  if (item !== item.toLowerCase()) return false;
  return words.has(`${item}s`) || words.has(`${item}x`) || (item.endsWith('s') && words.has(item.slice(0, -1)));
}

/** The words of a text, as written and as looked up. */
function listWords({ text, norm, length }: Tokens): ReadonlySet<string> {
  const words = new Set(text);
  for (let index = 0; index < length; index += 1) if (norm[index] !== text[index]) words.add(norm[index] ?? '');
  return words;
}

/** The context of an article. Its words are listed when first asked for, and every item is looked for once. */
export function contextOf({ tokens, text }: Segmented, named: readonly KnownEntity[]): ArticleContext {
  const entities = new Set(named.map(({ id }) => id));
  const countries = new Set(named.flatMap(({ country }) => country ?? []));
  let words: ReadonlySet<string> | null = null;
  let lowerText: string | null = null;
  const known = new Map<string, boolean>();
  const look = (item: string): boolean => {
    words ??= listWords(tokens);
    if (WORD.test(item)) return hasWord(words, item);
    const lower = item.toLowerCase();
    // Phrases of plain words are mostly ruled out by their words; only then is the text searched.
    if (PHRASE.test(lower) && !lower.split(' ').every((part) => words?.has(part))) return false;
    lowerText ??= text.normalize('NFC').toLowerCase().replaceAll('’', "'");
    return lowerText.includes(lower);
  };
  const stands = (item: string): boolean => {
    const answer = known.get(item) ?? look(item);
    known.set(item, answer);
    return answer;
  };
  return { entities, countries, stands };
}

/** How many reasons the article gives to read the form as its entity; 0 for an ambiguous form without any. */
export function countReasons({ entity, alias, national }: KnownForm, context: ArticleContext): number {
  const { entities, countries, stands } = context;
  const own = entities.has(entity.id) ? 2 : national && countries.has(entity.country ?? '') ? 1 : 0;
  return own + alias.context.filter((item) => item !== entity.id && (entities.has(item) || stands(item))).length;
}
