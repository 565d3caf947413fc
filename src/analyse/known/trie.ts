import type { Alias, Knowledge, KnownEntity, KnowledgeLanguage } from '../../knowledge/knowledge.js';
import { makeWordFilter, type WordFilter } from '../../model/hash.js';
import { normalizeToken, tokenize } from '../../segment/tokens.js';

/** One form of one entity, as tokens. */
export interface KnownForm {
  readonly entity: KnownEntity;
  readonly alias: Alias;
  /** The form's tokens as the knowledge base writes them (NFC, straight apostrophes). */
  readonly words: readonly string[];
  /** The form's context names its country: any other entity of that country in the article is a reason too. */
  readonly national: boolean;
}

/** A form on its way into the trie: its words as looked up. */
interface Path {
  readonly norms: readonly string[];
  readonly form: KnownForm;
}

/** A node of the trie. What lies below it is unfolded when a text first comes here: most of the trie is never visited. */
export interface KnownNode {
  next: Map<string, KnownNode> | null;
  forms: KnownForm[] | null;
  folded: Path[] | null;
}

/** Every name and description of the knowledge base, by `Tokens.norm`; read by `findKnownNames`. */
export interface KnownTrie {
  /** What begins with a word … */
  readonly first: (norm: string) => KnownNode | undefined;
  /** … if anything does. */
  readonly mayBegin: WordFilter;
}

/** Where a form is in the knowledge base: number of its entity, and of the form among that one's. */
type Place = readonly [entity: number, alias: number];

/** By their first word, the places of all forms: what takes long to list, so that the build does it; plain JSON. */
export type KnownFirsts = Readonly<Record<string, readonly Place[]>>;

const LANGUAGES: readonly KnowledgeLanguage[] = ['en', 'fr'];
const NON_ASCII = /[^\x00-\x7f]/u;

/** Without accents and ligatures: "Élysée" → "Elysee". */
export function foldAccents(text: string): string {
  if (!NON_ASCII.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('Œ', 'OE').replaceAll('æ', 'ae');
}

/** A word as trie and case rules compare it. */
export function plainWord(text: string): string {
  return NON_ASCII.test(text) ? text.normalize('NFC').replaceAll('’', "'").replace(/[‐‑]/gu, '-') : text;
}

/** The ways to write the same words: with their accents, with plain first letters (É → E), with no accents at all. */
function writtenPaths(norms: readonly string[]): readonly (readonly string[])[] {
  const initials = norms.map((norm) => foldAccents(norm.slice(0, 1)) + norm.slice(1));
  const plain = norms.map(foldAccents);
  const distinct = new Map([norms, initials, plain].map((path) => [path.join(' '), path]));
  return [...distinct.values()];
}

function foldInto(level: Map<string, KnownNode>, norm: string, path: Path): void {
  const node = level.get(norm);
  if (node) (node.folded ??= []).push(path);
  else level.set(norm, { next: null, forms: null, folded: [path] });
}

/** The node, with its forms and children in place; `depth` words lead to it. */
export function unfold(node: KnownNode, depth: number): KnownNode {
  if (!node.folded) return node;
  for (const path of node.folded) {
    const norm = path.norms[depth];
    if (norm !== undefined) foldInto((node.next ??= new Map<string, KnownNode>()), norm, path);
    else if (!node.forms?.some(({ alias }) => alias === path.form.alias)) (node.forms ??= []).push(path.form);
  }
  node.folded = null;
  return node;
}

const WORD = String.raw`(?:\p{Lu}[\p{Ll}\p{Lu}]*(?:-\p{Lu}\p{L}*)*|\p{Ll}\p{L}*)`;
/** Forms of nothing but words, possessives (en) and elided articles (fr): parted as the tokeniser parts them, at no cost. */
const SIMPLE = {
  any: new RegExp(`^${WORD}(?: ${WORD})*$`, 'u'),
  en: new RegExp(`^${WORD}(?:'s)?(?: ${WORD}(?:'s)?)*$`, 'u'),
  fr: new RegExp(`^(?:[cdlns]')?${WORD}(?: (?:[cdlns]')?${WORD})*$`, 'u'),
};

/** The tokens of a simple form; null where the tokeniser must be asked. */
export function partSimply({ form, language }: Pick<Alias, 'form' | 'language'>): readonly string[] | null {
  if (SIMPLE.any.test(form)) return form.split(' ');
  if (language === null || !SIMPLE[language].test(form)) return null;
  return (language === 'en' ? form.replaceAll("'s", " 's") : form.replaceAll("'", "' ")).split(' ');
}

/** Parts the forms when they are tokenised together, which is much faster than one by one. */
const PARAGRAPH = '\n\n';

/** The tokens of each form in one language. */
function tokenizeForms(forms: readonly string[], language: KnowledgeLanguage): ReadonlyMap<string, readonly string[]> {
  const tokens = tokenize(forms.join(PARAGRAPH), language);
  const words = new Map<string, readonly string[]>();
  let [start, token] = [0, 0];
  for (const form of forms) {
    const first = token;
    while (token < tokens.length && (tokens.start[token] ?? 0) < start + form.length) token += 1;
    words.set(form, tokens.text.slice(first, token));
    start += form.length + PARAGRAPH.length;
  }
  return words;
}

/** How texts part the forms that are not simple: in one way or, where the languages differ ("L'Oréal"), in two. */
function partMarked(marked: readonly Alias[]): (alias: Alias) => readonly (readonly string[])[] {
  const speaks = (alias: Alias, language: KnowledgeLanguage): boolean =>
    alias.language === null || alias.language === language;
  const parted = LANGUAGES.map((language) => {
    const forms = marked.filter((alias) => speaks(alias, language)).map(({ form }) => form);
    return { language, words: tokenizeForms(forms, language) };
  });
  return (alias) => {
    const ways = parted
      .filter(({ language }) => speaks(alias, language))
      .map(({ words }) => words.get(alias.form) ?? []);
    const [first = [], second] = ways;
    return second && second.join(' ') !== first.join(' ') ? [first, second] : [first];
  };
}

/** The ways to write a form: as texts part it, as looked up. */
function listPaths({ form }: Alias, words: readonly string[]): readonly (readonly string[])[] {
  return NON_ASCII.test(form) ? writtenPaths(words.map(normalizeToken)) : [words.map((word) => word.toLowerCase())];
}

/**
 * Lists the forms of a knowledge base by their first words; every form is tokenised, which takes some 100 ms.
 *
 * @public used by the build
 */
export function listKnownFirsts(knowledge: Knowledge): KnownFirsts {
  const firsts = new Map<string, Place[]>();
  const list = (place: Place, alias: Alias, words: readonly string[]): void => {
    for (const norm of new Set(listPaths(alias, words).map(([first]) => first))) {
      if (norm === undefined) continue;
      const known = firsts.get(norm);
      if (!known) firsts.set(norm, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  };
  const marked: { readonly place: Place; readonly alias: Alias }[] = [];
  knowledge.entities.forEach(({ aliases }, entity) => {
    aliases.forEach((alias, index) => {
      const words = partSimply(alias);
      if (words) list([entity, index], alias, words);
      else marked.push({ place: [entity, index], alias });
    });
  });
  const part = partMarked(marked.map(({ alias }) => alias));
  for (const { place, alias } of marked) for (const words of part(alias)) list(place, alias, words);
  return Object.fromEntries(firsts);
}

/**
 * The trie of all forms. Nothing is parted or unfolded before a text has its first word: most of it never is.
 *
 * @param firsts what `listKnownFirsts` says of this very knowledge base
 */
export function buildKnownTrie(knowledge: Knowledge, firsts: KnownFirsts = listKnownFirsts(knowledge)): KnownTrie {
  const countries = new Map(
    knowledge.countries.map(({ code, entity, en, fr }) => [code, new Set([entity, ...en, ...fr])]),
  );
  const pathsOf = ([number, index]: Place, first: string): readonly Path[] => {
    const entity = knowledge.entities[number];
    const alias = entity?.aliases[index];
    if (!alias) return [];
    const simple = partSimply(alias);
    const names = alias.context.length > 0 && entity.country !== null ? countries.get(entity.country) : undefined;
    const national = names !== undefined && alias.context.some((item) => names.has(item));
    return (simple ? [simple] : partMarked([alias])(alias)).flatMap((words) => {
      const form = { entity, alias, words: words.map(plainWord), national };
      return listPaths(alias, words).flatMap((norms) => (norms[0] === first ? [{ norms, form }] : []));
    });
  };
  const places = new Map(Object.entries(firsts));
  const root = new Map<string, KnownNode>();
  return {
    mayBegin: makeWordFilter(places.keys()),
    first(norm) {
      const known = root.get(norm);
      if (known) return known;
      const folded = places.get(norm);
      if (!folded) return undefined;
      const node = { next: null, forms: null, folded: folded.flatMap((place) => pathsOf(place, norm)) };
      root.set(norm, node);
      return node;
    },
  };
}
