import type { Alias, Knowledge, KnownEntity, KnowledgeLanguage } from '../knowledge/knowledge.js';
import { normalizeToken, tokenize } from '../segment/tokens.js';

/** One form of one entity, as tokens. */
export interface KnownForm {
  readonly entity: KnownEntity;
  readonly alias: Alias;
  /** The form's tokens as the knowledge base writes them (NFC, straight apostrophes). */
  readonly words: readonly string[];
}

/** A form on its way into the trie: its words as looked up. */
interface Path {
  readonly norms: readonly string[];
  readonly form: KnownForm;
}

/** A place in the trie. What lies below it is unfolded when a text first comes here: most of the trie is never visited. */
export interface KnownNode {
  next: Map<string, KnownNode> | null;
  forms: KnownForm[] | null;
  folded: Path[] | null;
}

/** Every name and description of the knowledge base, by `Tokens.norm`; built once, read by `findKnownNames`. */
export interface KnownTrie {
  readonly root: ReadonlyMap<string, KnownNode>;
}

const LANGUAGES: readonly KnowledgeLanguage[] = ['en', 'fr'];
// eslint-disable-next-line no-control-regex -- the fastest test for plain text
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

/** Words and single spaces only: no tokeniser splits it elsewhere. */
const PLAIN_FORM = /^\p{L}+(?: \p{L}+)*$/u;
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

/** How texts part each form: in one way or, where the languages differ ("L'Oréal"), in two. */
function partForms(knowledge: Knowledge): (alias: Alias) => readonly (readonly string[])[] {
  const marked = knowledge.entities.flatMap(({ aliases }) => aliases.filter(({ form }) => !PLAIN_FORM.test(form)));
  const parted = LANGUAGES.map((language) => ({
    language,
    words: tokenizeForms(
      marked.filter((alias) => alias.language === null || alias.language === language).map(({ form }) => form),
      language,
    ),
  }));
  return ({ form, language }) => {
    if (PLAIN_FORM.test(form)) return [form.split(' ')];
    const ways = parted
      .filter((each) => language === null || language === each.language)
      .map(({ words }) => words.get(form) ?? []);
    const [first = [], second] = ways;
    return second && second.join(' ') !== first.join(' ') ? [first, second] : [first];
  };
}

/** The trie of all forms; linear in their number: 12,500 take some 30 ms. */
export function buildKnownTrie(knowledge: Knowledge): KnownTrie {
  const root = new Map<string, KnownNode>();
  const part = partForms(knowledge);
  for (const entity of knowledge.entities) {
    for (const alias of entity.aliases) {
      const plain = !NON_ASCII.test(alias.form);
      for (const words of part(alias)) {
        const form: KnownForm = { entity, alias, words: plain ? words : words.map(plainWord) };
        const paths = plain ? [words.map((word) => word.toLowerCase())] : writtenPaths(words.map(normalizeToken));
        for (const norms of paths) if (norms[0] !== undefined) foldInto(root, norms[0], { norms, form });
      }
    }
  }
  return { root };
}
