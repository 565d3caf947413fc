import type { Analysis, SectionKind } from '../types.js';
import { hashText } from './fingerprint.js';

/** Where a passage stands: number of the article, and of the passage's first sentence there. */
interface PassagePlace {
  readonly article: number;
  readonly sentence: number;
}

/** Words that stand in more than one article. */
export interface Passage {
  readonly text: string;
  /** One an article, in reading order. */
  readonly places: readonly PassagePlace[];
}

/** Takes in articles one after another, so that no text has to be kept but what is shared. */
export interface PassageCollector {
  readonly add: (analysis: Pick<Analysis, 'text' | 'sections' | 'sentences'>, article: number) => void;
  readonly list: () => readonly Passage[];
}

/** Shorter sentences are the same by chance: "The company declined to comment." */
const LEAST_WORDS = 10;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const OWN_WORDS: readonly SectionKind[] = ['title', 'heading', 'body', 'analysis'];
/** Sentences of an article that can be told apart in a place's number. */
const MOST_SENTENCES = 2 ** 20;

/** The words of a text, without case, quote marks, punctuation and white space. "« Non », dit-elle." → "non dit elle" */
export function foldWords(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** A 53-bit key: 32 bits would take two of a million sentences for one. */
function keyOf(folded: string): number {
  return hashText(folded) * 2 ** 21 + (hashText(`${folded.length} ${folded}`) >>> 11);
}

const unpack = (place: number): PassagePlace => ({
  article: Math.floor(place / MOST_SENTENCES),
  sentence: place % MOST_SENTENCES,
});

/** Whether `next` follows on `passage` in each of its articles. */
function follows(passage: Passage, sentences: number, next: Passage): boolean {
  return (
    passage.places.length === next.places.length &&
    passage.places.every(({ article, sentence }, at) => {
      const place = next.places[at];
      return place?.article === article && place.sentence === sentence + sentences;
    })
  );
}

/** Sentences that follow on each other wherever they stand, as one passage. */
function joinPassages(sentences: readonly Passage[]): readonly Passage[] {
  const joined: { passage: Passage; sentences: number }[] = [];
  for (const next of sentences) {
    const last = joined.at(-1);
    if (last === undefined || !follows(last.passage, last.sentences, next))
      joined.push({ passage: next, sentences: 1 });
    else {
      last.passage = { ...last.passage, text: `${last.passage.text} ${next.text}` };
      last.sentences += 1;
    }
  }
  return joined.map(({ passage }) => passage);
}

/**
 * Finds sentences of ten words or more that several articles have, word for word; boilerplate and bylines do not count.
 * Of a sentence seen once only its key is kept, of one seen again its words.
 */
export function collectPassages(): PassageCollector {
  const first = new Map<number, number>();
  const shared = new Map<number, { text: string; places: number[] }>();
  return {
    add({ text, sections, sentences }, article) {
      const own = sections.filter(({ kind }) => OWN_WORDS.includes(kind));
      const seen = new Set<number>();
      let at = 0;
      sentences.slice(0, MOST_SENTENCES).forEach(({ start, end }, sentence) => {
        // Both stand in order of the text.
        while ((own[at]?.end ?? Infinity) <= start) at += 1;
        if (start < (own[at]?.start ?? Infinity)) return;
        const words = foldWords(text.slice(start, end));
        if (words.length < LEAST_WORDS) return;
        const key = keyOf(words.join(' '));
        if (seen.has(key)) return;
        seen.add(key);
        const place = article * MOST_SENTENCES + sentence;
        const before = first.get(key);
        const known = shared.get(key);
        if (known !== undefined) known.places.push(place);
        else if (before === undefined) first.set(key, place);
        else shared.set(key, { text: text.slice(start, end).replace(/\s+/gu, ' '), places: [before, place] });
      });
    },
    list() {
      const sentences = [...shared.values()].sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0));
      return joinPassages(sentences.map(({ text, places }) => ({ text, places: places.map(unpack) })));
    },
  };
}
