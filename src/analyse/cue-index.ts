import { CUE_LINKS } from '../lexicon/cue-links.js';
import { parseCue, type Cue, type CueWord } from '../knowledge/cues.js';
import type { Knowledge, KnowledgeLanguage, KnownIssue } from '../knowledge/knowledge.js';
import { stemWord } from '../segment/stem.js';
import { normalizeToken, tokenize } from '../segment/tokens.js';

/** A cue ready to match: its words are the numbers that the index gave them. */
export interface CompiledCue {
  readonly issue: KnownIssue;
  /** Per place the numbers that fit; null is a gap. */
  readonly elements: readonly { readonly keys: ReadonlySet<number> | null; readonly optional: boolean }[];
  readonly sentence: readonly ReadonlySet<number>[];
  readonly article: readonly ReadonlySet<number>[];
  readonly without: ReadonlySet<number>;
}

/** What the cues make of a word as it stands in a text. */
export interface WordFacts {
  /** Its numbers: of its stem, its exact form, its capitals, its beginning; empty for a word of no cue. */
  readonly keys: readonly number[];
  /** The cues that may start with it. */
  readonly starts: readonly CompiledCue[];
  /** It may be skipped between two words of a cue. */
  readonly small: boolean;
}

/** The cues of one language. `factsOf` remembers what it was asked: it is asked for every word of every text. */
export interface CueIndex {
  readonly factsOf: (text: string) => WordFacts;
}

/** The cues of a language; made when the first text in it comes. */
export type IssueCues = (language: KnowledgeLanguage) => CueIndex;

/** Words remembered at most per language: some 30 MB; then the memory starts afresh. */
const LARGEST_MEMORY = 300_000;

/** Numbers for the words of cues: each word of a text has those of its stem, its exact form, its capitals, its beginning. */
function createVocabulary(language: KnowledgeLanguage) {
  const numbers = new Map<string, number>();
  const prefixes: string[] = [];
  const add = (sign: string, text: string): number => {
    const key = sign + text;
    const number = numbers.get(key) ?? numbers.size;
    if (!numbers.has(key)) {
      numbers.set(key, number);
      if (sign === '*') prefixes.push(text);
    }
    return number;
  };
  const stems = new Map<string, number>();
  const addStem = (text: string): number => {
    const number = stems.get(text) ?? add('~', stemWord(text, language));
    stems.set(text, number);
    return number;
  };
  const addWord = ({ text, match }: CueWord): number => {
    if (match === 'stem') return addStem(text);
    return add(match === 'prefix' ? '*' : match === 'cased' ? '^' : '=', text);
  };
  const keysOf = (text: string): readonly number[] => {
    const norm = normalizeToken(text);
    const written = text.normalize('NFC');
    const candidates = [`~${stemWord(norm, language)}`, `=${norm}`, ...(written === norm ? [] : [`^${written}`])];
    const keys = candidates.map((key) => numbers.get(key) ?? -1).filter((key) => key >= 0);
    for (const prefix of prefixes) if (norm.startsWith(prefix)) keys.push(numbers.get(`*${prefix}`) ?? -1);
    return keys;
  };
  return { addWord, keysOf };
}

/** Asks once per word: stemming is ten times as slow as all the rest. */
function rememberFacts(
  keysOf: (text: string) => readonly number[],
  byFirst: ReadonlyMap<number, readonly CompiledCue[]>,
): CueIndex['factsOf'] {
  const memory = new Map<string, WordFacts>();
  const nothing: WordFacts = { keys: [], starts: [], small: false };
  return (text) => {
    const known = memory.get(text);
    if (known) return known;
    const keys = keysOf(text);
    const small = CUE_LINKS.has(normalizeToken(text));
    const starts = [...new Set(keys.flatMap((key) => byFirst.get(key) ?? []))];
    const facts = keys.length === 0 && !small ? nothing : { keys, starts, small };
    if (memory.size >= LARGEST_MEMORY) memory.clear();
    memory.set(text, facts);
    return facts;
  };
}

/** The names of laws that are an issue, as cues: with their capitals where one word, in any case where several. */
function namesAsCues(knowledge: Knowledge, language: KnowledgeLanguage): readonly (readonly [string, Cue])[] {
  return knowledge.entities.flatMap(({ issue, aliases }) =>
    issue === null
      ? []
      : aliases
          .filter((alias) => alias.context.length === 0 && (alias.language === null || alias.language === language))
          .map(({ form, kind }) => {
            const words = tokenize(form, language)
              .text.flatMap((text) => text.split('-'))
              .filter((text) => text !== '');
            const alone = words.length === 1 && kind === 'name';
            const elements = words.map((text) => ({
              words: [
                alone ? { text, match: 'cased' as const } : { text: normalizeToken(text), match: 'exact' as const },
              ],
              optional: false,
              gap: false,
            }));
            return [issue, { elements, sentence: [], article: [], without: [] }] as const;
          }),
  );
}

function buildCueIndex(knowledge: Knowledge, language: KnowledgeLanguage): CueIndex {
  const { addWord, keysOf } = createVocabulary(language);
  const issues = new Map(knowledge.issues.map((issue) => [issue.id, issue]));
  const written = knowledge.issues.flatMap(({ id, cues }) =>
    cues[language].flatMap((pattern) => (parseCue(pattern) ?? []).map((cue) => [id, cue] as const)),
  );
  const byFirst = new Map<number, CompiledCue[]>();
  for (const [id, cue] of [...written, ...namesAsCues(knowledge, language)]) {
    const issue = issues.get(id);
    const content = cue.elements.filter(
      ({ words }) => words.length === 0 || !words.every(({ text, match }) => match !== 'exact' && CUE_LINKS.has(text)),
    );
    const elements = content.map(({ words, optional, gap }) => ({
      keys: gap ? null : new Set(words.map(addWord)),
      optional,
    }));
    if (!issue || !elements[0]?.keys) continue;
    const sets = (lists: readonly (readonly CueWord[])[]): readonly Set<number>[] =>
      lists.map((list) => new Set(list.map(addWord)));
    const compiled = {
      issue,
      elements,
      sentence: sets(cue.sentence),
      article: sets(cue.article),
      without: new Set(cue.without.map(addWord)),
    };
    for (const key of elements[0].keys) {
      const known = byFirst.get(key);
      if (known) known.push(compiled);
      else byFirst.set(key, [compiled]);
    }
  }
  return { factsOf: rememberFacts(keysOf, byFirst) };
}

/** The cues of all issues, and the names of laws that are issues, for `findIssues`; some 40 ms per language, when needed. */
export function buildIssueCues(knowledge: Knowledge): IssueCues {
  const built = new Map<KnowledgeLanguage, CueIndex>();
  return (language) => {
    const index = built.get(language) ?? buildCueIndex(knowledge, language);
    built.set(language, index);
    return index;
  };
}
