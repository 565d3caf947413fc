import { NAME_PARTICLES } from '../../lexicon/civility.js';
import { TYPES } from '../../model/labels.js';
import { makeWordFilter } from '../../model/hash.js';
import type { Segmented, Sentence, Tokens } from '../../types.js';
import { likeliestType, sureness, surfaceKey, type NameSpan } from './spans.js';

const PERSON = TYPES.indexOf('person');
const CAPITAL = /^\p{Lu}/u;
/** A name is looked for in the rest of the article when the tagger is this sure of it somewhere. */
const SURE = 0.7;

/** Of names that begin with the same word, no more are looked for: keeps the time linear in the text. */
const MOST_ALIKE = 50;

/** All spans of an article that have the same words, or are a part by which a longer one is called. */
interface Vote {
  readonly types: number[];
  /** The highest probability that one of them has. */
  sure: number;
}

/**
 * Makes an article of one mind: the same words have the same type, a surname that of the full name, and a name that is
 * sure in one place is a name in the others too.
 *
 * @param spans by start, without overlap
 * @param isLower whether the article has the word (norm) in lower case
 */
export function agreeOnNames(
  segmented: Segmented,
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  isLower: (norm: string) => boolean,
): NameSpan[] {
  const { tokens } = segmented;
  const votes = new Map<string, Vote>();
  for (const span of spans) castVote(votes, surfaceKey(tokens, span.first, span.end), span.types, 1);
  shareVotes(tokens, votes, spans);
  const agreed = spans.map((span, index) => {
    const first = widen(tokens, votes, span, spans[index - 1]?.end ?? 0);
    const vote = votes.get(surfaceKey(tokens, first, span.end));
    return vote === undefined ? span : { ...span, first, ...settle(span, vote) };
  });
  return [...agreed, ...findRepeated(tokens, sentences, agreed, votes, isLower)].sort((a, b) => a.first - b.first);
}

/** Takes in the particles that the full name has: "Kermadec" after "Anselme de Kermadec" → "de Kermadec". */
function widen(tokens: Tokens, votes: ReadonlyMap<string, Vote>, { first, end }: NameSpan, floor: number): number {
  let start = first;
  while (start > floor && NAME_PARTICLES.has(tokens.norm[start - 1] ?? '')) start -= 1;
  return start < first && votes.has(surfaceKey(tokens, start, end)) ? start : first;
}

function castVote(votes: Map<string, Vote>, key: string, types: readonly number[], weight: number): void {
  let vote = votes.get(key);
  if (vote === undefined) votes.set(key, (vote = { types: TYPES.map(() => 0), sure: 0 }));
  const { types: sums } = vote;
  types.forEach((value, type) => (sums[type] = (sums[type] ?? 0) + value * weight));
  vote.sure = Math.max(
    vote.sure,
    types.reduce((sum, value) => sum + value, 0),
  );
}

/** The surnames of the people named in full are people too, whatever the tagger thought of them by themselves. */
function shareVotes(tokens: Tokens, votes: Map<string, Vote>, spans: readonly NameSpan[]): void {
  for (const span of spans) {
    const vote = votes.get(surfaceKey(tokens, span.first, span.end));
    if (vote === undefined || span.end - span.first < 2 || likeliestType(vote.types) !== 'person') continue;
    const share = (vote.types[PERSON] ?? 0) / vote.types.reduce((sum, value) => sum + value, 0);
    for (const first of listSurnames(tokens, span))
      castVote(
        votes,
        surfaceKey(tokens, first, span.end),
        TYPES.map((_, type) => (type === PERSON ? share : 0)),
        3,
      );
  }
}

/** Where the surname may begin in a full name: after the first name ("van der Aa"), and at its last word. */
function listSurnames(tokens: Tokens, { first, end }: NameSpan): readonly number[] {
  let particle = end - 1;
  while (particle - 1 > first && NAME_PARTICLES.has(tokens.norm[particle - 1] ?? '')) particle -= 1;
  return particle === end - 1 ? [end - 1] : [end - 1, particle];
}

/** The type that all votes for these words make likeliest; how sure the span is stays as it was, or as the article is. */
function settle(span: NameSpan, vote: Vote): Pick<NameSpan, 'type' | 'types'> {
  const total = vote.types.reduce((sum, value) => sum + value, 0) || 1;
  const sure = Math.max(sureness(span), vote.sure * 0.9);
  const types = vote.types.map((value) => (value / total) * sure);
  return { type: likeliestType(types), types };
}

/** Places where the words of a sure name stand outside of all spans. */
function findRepeated(
  tokens: Tokens,
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  votes: ReadonlyMap<string, Vote>,
  isLower: (norm: string) => boolean,
): NameSpan[] {
  const sought = new Map<string, string[][]>();
  for (const [key, vote] of votes) {
    if (vote.sure < SURE) continue;
    const words = key.split(' ');
    const list = sought.get(words[0] ?? '') ?? [];
    if (list.length < MOST_ALIKE) list.push(words);
    sought.set(words[0] ?? '', list);
  }
  for (const list of sought.values()) list.sort((a, b) => b.length - a.length);
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of spans) taken.fill(1, first, end);
  const maySeek = makeWordFilter(sought.keys());
  const found: NameSpan[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at += 1) {
      if (taken[at] === 1 || !maySeek(tokens.key[at] ?? 0)) continue;
      const candidates = sought.get(tokens.norm[at] ?? '') ?? [];
      const words = candidates.find((list) => matchesAt(tokens, at, endToken, list, taken));
      if (words === undefined || (words.length === 1 && isLower(words[0] ?? ''))) continue;
      const vote = votes.get(words.join(' ')) as Vote;
      const total = vote.types.reduce((sum, value) => sum + value, 0) || 1;
      const types = vote.types.map((value) => (value / total) * vote.sure * 0.9);
      found.push({ first: at, end: at + words.length, type: likeliestType(types), types, rule: 'repeated' });
      at += words.length - 1;
    }
  }
  return found;
}

function matchesAt(tokens: Tokens, at: number, end: number, words: readonly string[], taken: Uint8Array): boolean {
  if (at + words.length > end) return false;
  let capital = false;
  for (let offset = 0; offset < words.length; offset += 1) {
    if (tokens.norm[at + offset] !== words[offset] || taken[at + offset] === 1) return false;
    capital ||= CAPITAL.test(tokens.text[at + offset] ?? '');
  }
  return capital;
}
