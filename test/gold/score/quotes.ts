import type { Analysis } from '../../../src/types.js';
import type { Tally } from './count.js';
import type { GoldArticle, GoldQuote } from './label.js';
import { inside, jaccard } from './text.js';

const SAME_CONTENT = 0.8;

/** Direct and mixed quotes by content, their speakers, and how many indirect ones are found. */
export function scoreQuotes(
  gold: GoldArticle,
  analysis: Analysis,
  nameOf: (id: string | null) => string | null,
  tally: Tally,
): void {
  const found = analysis.quotes.map((quote) => analysis.text.slice(quote.start, quote.end));
  const used = new Set<number>();
  const layers = ['quotes', `quotes ${gold.language}`];
  const best = (similarity: (text: string) => number): { score: number; index: number } =>
    found.reduce(
      (top, text, index) => {
        const score = used.has(index) ? -1 : similarity(text);
        return score >= top.score && score > 0 ? { score, index } : top;
      },
      { score: 0, index: -1 },
    );
  const isSpeaker = (quote: GoldQuote, index: number): boolean => {
    const speaker = analysis.quotes[index]?.speaker;
    const name = nameOf(speaker?.entity ?? null);
    const others = [quote.altSpeaker ?? []].flat();
    if (quote.speaker === null ? speaker?.kind === quote.speakerKind : name === quote.speaker) return true;
    if (name !== null && others.includes(name)) return true;
    return speaker !== undefined && speaker.kind === quote.altSpeakerKind && others.length === 0;
  };
  for (const quote of gold.quotes.filter(({ kind }) => kind !== 'indirect')) {
    const forms = [quote.content, ...(quote.fragments ?? [])];
    let match = best((text) => Math.max(...forms.map((form) => jaccard(form, text))));
    if (match.score < SAME_CONTENT) {
      match = best((text) => Math.max(inside(quote.content, text), inside(text, quote.content)));
    }
    if (match.score < SAME_CONTENT) {
      for (const layer of layers) tally.count(layer, 0, 0, 1);
      continue;
    }
    used.add(match.index);
    for (const layer of layers) tally.count(layer, 1, 0, 0);
    for (const layer of ['speaker', `speaker ${gold.language}`])
      tally.share(layer, Number(isSpeaker(quote, match.index)));
  }
  const known = [...gold.quotes, ...(gold.maybeQuotes ?? [])];
  found.forEach((text, index) => {
    if (used.has(index) || analysis.quotes[index]?.kind !== 'direct') return;
    if (known.some(({ content }) => jaccard(text, content) > 0.3)) return;
    for (const layer of layers) tally.count(layer, 0, 1, 0);
  });
  for (const quote of gold.quotes.filter(({ kind }) => kind === 'indirect')) {
    tally.share('indirect recall', Number(found.some((text) => jaccard(quote.content, text) >= 0.5)));
  }
}
