import { lazily } from '../lazily.js';
import type { IssueMention, Segmented, Sentence } from '../types.js';
import type { CompiledCue, CueIndex, WordFacts } from './issues/cue-index.js';
import type { Resources } from './resources.js';

export { buildIssueCues, type StoredCues } from './issues/cue-index.js';

/** Small words skipped between two words of a cue, and words in a gap ("..."). */
const MOST_SKIPPED = 3;
const COMPOUND = /[-‐‑]/u;

/** The words of one sentence, compounds in their parts ("open-weight": two), with what the cue index makes of them. */
interface Words {
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Null for punctuation, which no cue goes across; quote marks are small words. */
  readonly facts: readonly (WordFacts | null)[];
}

function listWords({ tokens }: Segmented, { firstToken, endToken }: Sentence, index: CueIndex): Words {
  const start: number[] = [];
  const end: number[] = [];
  const facts: (WordFacts | null)[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const text = tokens.text[at] ?? '';
    const from = tokens.start[at] ?? 0;
    const kind = tokens.kind[at];
    if (kind === 'word' && text.length > 2 && COMPOUND.test(text)) {
      for (const part of text.matchAll(/[^-‐‑]+/gu)) {
        start.push(from + part.index);
        end.push(from + part.index + part[0].length);
        facts.push(index.factsOf(part[0]));
      }
      continue;
    }
    const known = index.factsOf(text);
    start.push(from);
    end.push(tokens.end[at] ?? from);
    facts.push(kind === 'word' || kind === 'number' || known.small ? known : null);
  }
  return { start, end, facts };
}

function hasAny(set: ReadonlySet<number>, keys: readonly number[]): boolean {
  for (const key of keys) if (set.has(key)) return true;
  return false;
}

/** Where the cue's elements from `element` on end, if they stand at word `at`; -1 where they do not. */
function matchEnd(elements: CompiledCue['elements'], element: number, at: number, words: Words): number {
  const place = elements[element];
  if (!place) return at;
  if (place.keys === null) {
    for (let skipped = 0, here = at; skipped <= MOST_SKIPPED; here += 1) {
      const end = matchEnd(elements, element + 1, here, words);
      const facts = words.facts[here];
      if (end >= 0 || !facts) return end;
      if (!facts.small) skipped += 1;
    }
    return -1;
  }
  for (let skipped = 0, here = at; skipped <= MOST_SKIPPED; skipped += 1, here += 1) {
    const facts = words.facts[here];
    if (facts && hasAny(place.keys, facts.keys)) {
      const end = matchEnd(elements, element + 1, here + 1, words);
      if (end >= 0) return end;
    }
    if (element === 0 || !facts?.small) break;
  }
  return place.optional ? matchEnd(elements, element + 1, at, words) : -1;
}

function collectKeys(all: readonly Words[]): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const words of all) for (const facts of words.facts) if (facts) for (const key of facts.keys) keys.add(key);
  return keys;
}

function meets(needed: ReadonlySet<number>, present: ReadonlySet<number>): boolean {
  for (const key of needed) if (present.has(key)) return true;
  return false;
}

/** Whether what must stand in the sentence and the article stands there, and what must not does not. */
function holdsAround(
  { sentence, article, without }: CompiledCue,
  sentenceKeys: () => ReadonlySet<number>,
  articleKeys: () => ReadonlySet<number>,
): boolean {
  return (
    sentence.every((list) => meets(list, sentenceKeys())) &&
    article.every((list) => meets(list, articleKeys())) &&
    (without.size === 0 || !meets(without, sentenceKeys()))
  );
}

/** The longest cue of each issue at each word of a sentence, left to right, without overlap within an issue. */
function findInSentence(words: Words, articleKeys: () => ReadonlySet<number>): readonly IssueMention[] {
  const sentenceKeys = lazily(() => collectKeys([words]));
  const found: IssueMention[] = [];
  const taken = new Map<string, number>();
  for (let at = 0; at < words.start.length; at += 1) {
    const starts = words.facts[at]?.starts;
    if (!starts || starts.length === 0) continue;
    const longest = new Map<string, { cue: CompiledCue; end: number }>();
    for (const cue of starts) {
      const { id } = cue.issue;
      const end = matchEnd(cue.elements, 0, at, words);
      if (end < 0 || (taken.get(id) ?? 0) > at || end <= (longest.get(id)?.end ?? -1)) continue;
      if (holdsAround(cue, sentenceKeys, articleKeys)) longest.set(id, { cue, end });
    }
    for (const [id, { cue, end }] of longest) {
      taken.set(id, end);
      found.push({ id, name: cue.issue.name, start: words.start[at] ?? 0, end: words.end[end - 1] ?? 0 });
    }
  }
  return found;
}

/**
 * Every place where a policy issue is spoken of, by the cues of the knowledge base; the span is the cue's words. Mentions
 * of one issue do not overlap, those of two may. Nothing in boilerplate, bylines, or texts in other languages.
 *
 * @example "They want live facial recognition banned." → [{id: 'facial-recognition', start: 10, end: 33, …}]
 */
export function findIssues(segmented: Segmented, { cues }: Pick<Resources, 'cues'>): readonly IssueMention[] {
  const language = segmented.language === 'fr' ? 'fr' : 'en';
  if (segmented.language !== language) return [];
  const index = cues(language);
  const all = segmented.sentences
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'byline')
    .map((sentence) => listWords(segmented, sentence, index));
  const articleKeys = lazily(() => collectKeys(all));
  return all
    .flatMap((words) => findInSentence(words, articleKeys))
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
}
