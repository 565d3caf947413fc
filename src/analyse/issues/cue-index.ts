import { CUE_LINKS } from '../../lexicon/cue-links.js';
import { parseCue, type Cue, type CueWord } from '../../knowledge/cues.js';
import type { Knowledge, KnowledgeLanguage, KnownIssue } from '../../knowledge/knowledge.js';
import { stemWord } from '../../segment/stem.js';
import { normalizeToken, tokenize } from '../../segment/tokens.js';

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

/** How a cue's word is written in the vocabulary, before its text. */
const SIGNS = { stem: '~', exact: '=', cased: '^', prefix: '*' } as const;

/** A place of a stored cue: the numbers that fit, negative first number −1 where it may be missing; null is a gap. */
type StoredElement = readonly number[] | null;

/** A cue as numbers: its issue's place in the knowledge base, its places, and what must or must not stand around it. */
type StoredCue = readonly [
  issue: number,
  elements: readonly StoredElement[],
  sentence: readonly (readonly number[])[],
  article: readonly (readonly number[])[],
  without: readonly number[],
];

/** The cues of one language as the build stores them: parsed, stemmed and numbered; plain JSON. */
export interface StoredCues {
  /** Sign and text of each word; its place is its number. */
  readonly vocabulary: readonly string[];
  readonly cues: readonly StoredCue[];
}

/** Marks a place that may be missing. */
const OPTIONAL = -1;

/** Numbers the words of cues, each by how it is compared. */
function createVocabulary(language: KnowledgeLanguage) {
  const numbers = new Map<string, number>();
  const stems = new Map<string, string>();
  const keyOf = ({ text, match }: CueWord): string => {
    if (match !== 'stem') return SIGNS[match] + text;
    const stem = stems.get(text) ?? stemWord(text, language);
    stems.set(text, stem);
    return SIGNS.stem + stem;
  };
  const addWord = (word: CueWord): number => {
    const key = keyOf(word);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return { addWord, list: () => [...numbers.keys()] };
}

/** The numbers of a word as it stands in a text: of its stem, its exact form, its capitals, its beginning. */
function readVocabulary(
  vocabulary: readonly string[],
  language: KnowledgeLanguage,
): (text: string) => readonly number[] {
  const numbers = new Map(vocabulary.map((key, number) => [key, number]));
  const prefixes = vocabulary.flatMap((key, number) =>
    key.startsWith(SIGNS.prefix) ? [{ prefix: key.slice(1), number }] : [],
  );
  return (text) => {
    const norm = normalizeToken(text);
    const written = text.normalize('NFC');
    const candidates = [
      SIGNS.stem + stemWord(norm, language),
      SIGNS.exact + norm,
      ...(written === norm ? [] : [SIGNS.cased + written]),
    ];
    const keys = candidates.map((key) => numbers.get(key) ?? -1).filter((key) => key >= 0);
    for (const { prefix, number } of prefixes) if (norm.startsWith(prefix)) keys.push(number);
    return keys;
  };
}

/** Asks once per word: stemming is ten times as slow as all the rest. */
function rememberFacts(
  keysOf: (text: string) => readonly number[],
  startsOf: (keys: readonly number[]) => readonly CompiledCue[],
): CueIndex['factsOf'] {
  const memory = new Map<string, WordFacts>();
  const nothing: WordFacts = { keys: [], starts: [], small: false };
  return (text) => {
    const known = memory.get(text);
    if (known) return known;
    const keys = keysOf(text);
    const small = CUE_LINKS.has(normalizeToken(text));
    const facts = keys.length === 0 && !small ? nothing : { keys, starts: startsOf(keys), small };
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

/**
 * Parses, stems and numbers the cues of all issues, and the names of laws that are issues; some 40 ms.
 *
 * @public used by the build
 */
export function compileCues(knowledge: Knowledge, language: KnowledgeLanguage): StoredCues {
  const { addWord, list } = createVocabulary(language);
  const places = new Map(knowledge.issues.map(({ id }, place) => [id, place]));
  const written = knowledge.issues.flatMap(({ id, cues }) =>
    cues[language].flatMap((pattern) => (parseCue(pattern) ?? []).map((cue) => [id, cue] as const)),
  );
  const cues = [...written, ...namesAsCues(knowledge, language)].flatMap(([id, cue]): readonly StoredCue[] => {
    const content = cue.elements.filter(
      ({ words }) => words.length === 0 || !words.every(({ text, match }) => match !== 'exact' && CUE_LINKS.has(text)),
    );
    const issue = places.get(id);
    if (issue === undefined || !content[0] || content[0].gap) return [];
    const numbered = (words: readonly CueWord[]): number[] => [...new Set(words.map(addWord))];
    const elements = content.map(({ words, optional, gap }) =>
      gap ? null : [...(optional ? [OPTIONAL] : []), ...numbered(words)],
    );
    return [[issue, elements, cue.sentence.map(numbered), cue.article.map(numbered), numbered(cue.without)]];
  });
  return { vocabulary: list(), cues };
}

function buildCueIndex({ vocabulary, cues }: StoredCues, knowledge: Knowledge, language: KnowledgeLanguage): CueIndex {
  const byFirst = new Map<number, number[]>();
  cues.forEach(([, [first]], cue) => {
    for (const key of first ?? []) {
      const known = byFirst.get(key);
      if (known) known.push(cue);
      else byFirst.set(key, [cue]);
    }
  });
  const compiled = new Map<number, CompiledCue>();
  const compile = (number: number): CompiledCue | null => {
    const known = compiled.get(number);
    const [place = -1, elements = [], sentence = [], article = [], without = []] = cues[number] ?? [];
    const issue = knowledge.issues[place];
    if (known || !issue) return known ?? null;
    const cue: CompiledCue = {
      issue,
      elements: elements.map((keys) => ({
        keys: keys && new Set(keys.filter((key) => key !== OPTIONAL)),
        optional: keys?.[0] === OPTIONAL,
      })),
      sentence: sentence.map((list) => new Set(list)),
      article: article.map((list) => new Set(list)),
      without: new Set(without),
    };
    compiled.set(number, cue);
    return cue;
  };
  const startsOf = (keys: readonly number[]): readonly CompiledCue[] =>
    [...new Set(keys.flatMap((key) => byFirst.get(key) ?? []))].flatMap((number) => compile(number) ?? []);
  return { factsOf: rememberFacts(readVocabulary(vocabulary, language), startsOf) };
}

/**
 * The cues of all issues, and the names of laws that are issues, for `findIssues`; a language's when needed.
 *
 * @param stored what `compileCues` says of this very knowledge base
 */
export function buildIssueCues(
  knowledge: Knowledge,
  stored: (language: KnowledgeLanguage) => StoredCues = (language) => compileCues(knowledge, language),
): IssueCues {
  const built = new Map<KnowledgeLanguage, CueIndex>();
  return (language) => {
    const index = built.get(language) ?? buildCueIndex(stored(language), knowledge, language);
    built.set(language, index);
    return index;
  };
}
