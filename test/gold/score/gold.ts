import type { Story } from '../../../src/aggregate/stories.js';
import type { Analysis } from '../../../src/types.js';
import { createTally, type Tally } from './count.js';
import type { GoldArticle } from './label.js';
import { scoreNames, type Owners } from './names.js';
import { scoreQuotes } from './quotes.js';
import { scoreStances } from './stances.js';
import { jaccard, normalize } from './text.js';

const keyOf = (file: string, item: number): string => `${file}#${item}`;
const fileName = (path: string): string => path.split('/').at(-1) ?? path;

function scoreMetadata(gold: GoldArticle, analysis: Analysis, tally: Tally): void {
  for (const field of ['title', 'published', 'language', 'byline', 'outlet'] as const) {
    const wanted = gold[field];
    if (wanted === null) continue;
    const loose = (text: string): string =>
      field === 'outlet' ? normalize(text).replaceAll('-', ' ') : normalize(text);
    tally.share(field, Number(analysis[field] !== null && loose(analysis[field]) === loose(wanted)));
  }
}

/** Boilerplate by characters that are not white space. */
function scoreBoilerplate(gold: GoldArticle, analysis: Analysis, tally: Tally): void {
  const { text } = analysis;
  const wanted = new Uint8Array(text.length);
  for (const line of gold.boilerplate) {
    for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) wanted.fill(1, at, at + line.length);
  }
  const found = new Uint8Array(text.length);
  for (const section of analysis.sections)
    if (section.kind === 'boilerplate') found.fill(1, section.start, section.end);
  let [right, wrong, missed] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/u.test(text[index] ?? '')) continue;
    right += Number(wanted[index] === 1 && found[index] === 1);
    wrong += Number(wanted[index] === 0 && found[index] === 1);
    missed += Number(wanted[index] === 1 && found[index] === 0);
  }
  tally.count('boilerplate', right, wrong, missed);
}

function scoreEvents(gold: GoldArticle, analysis: Analysis, nameOf: (id: string) => string | null, tally: Tally): void {
  const used = new Set<number>();
  const words = analysis.events.map((event) => analysis.text.slice(event.start, event.end));
  for (const label of gold.events) {
    const index = analysis.events.findIndex(
      (event, place) =>
        !used.has(place) && event.type === label.type && jaccard(label.evidence, words[place] ?? '') >= 0.3,
    );
    const event = analysis.events[index];
    const counts = Number(label.background !== true);
    if (event === undefined) {
      tally.count('events', 0, 0, counts);
      continue;
    }
    used.add(index);
    tally.count('events', counts, 0, 0);
    if (label.amount !== null) {
      const { value, currency } = label.amount;
      tally.share('event amount', Number(event.amount?.value === value && event.amount.currency === currency));
    }
    const took = new Set(event.participants.map(({ entity }) => nameOf(entity)));
    if (label.participants.length > 0) {
      tally.share(
        'event participants',
        label.participants.filter((name) => took.has(name)).length,
        label.participants.length,
      );
    }
  }
  const maybe = (text: string): boolean =>
    (gold.maybeEvents ?? []).some(({ evidence }) => jaccard(evidence, text) >= 0.3);
  tally.count('events', 0, words.filter((text, index) => !used.has(index) && !maybe(text)).length, 0);
}

function scoreCommentary(gold: GoldArticle, analysis: Analysis, tally: Tally): void {
  const found = analysis.sections
    .filter(({ kind }) => kind === 'analysis')
    .map(({ start, end }) => analysis.text.slice(start, end));
  for (const line of gold.analysis)
    tally.share('commentary sections', Number(found.some((text) => jaccard(line, text) >= 0.8)));
}

/** Pairs of articles that are told to be one story. */
function scoreStories(
  golds: readonly GoldArticle[],
  found: ReadonlyMap<string, Analysis>,
  stories: readonly Story[],
  tally: Tally,
): void {
  const pairsOf = (groups: readonly (readonly string[])[]): Set<string> =>
    new Set(groups.flatMap((group) => group.flatMap((a) => group.filter((b) => a < b).map((b) => `${a} ${b}`))));
  const keyById = new Map([...found].map(([key, { id }]) => [id, key]));
  const byStory = new Map<string, string[]>();
  for (const { story, file, item } of golds) {
    const key = keyOf(file, item);
    // Articles with one text have one id: they count once, as in the summary.
    if (keyById.get(found.get(key)?.id ?? '') === key) byStory.set(story, [...(byStory.get(story) ?? []), key]);
  }
  const wanted = pairsOf([...byStory.values()]);
  const told = pairsOf(stories.map(({ articles }) => [...new Set(articles.map((id) => keyById.get(id) ?? id))]));
  const right = [...told].filter((pair) => wanted.has(pair)).length;
  tally.count('stories', right, told.size - right, wanted.size - right);
}

/** Scores analyses against the labelled articles, layer by layer, as the public reference scorer does. */
export function scoreGold(golds: readonly GoldArticle[], analyses: readonly Analysis[], stories: readonly Story[]) {
  const found = new Map(
    analyses.map((analysis) => [keyOf(fileName(analysis.source.path), analysis.source.item), analysis]),
  );
  const tally = createTally();
  for (const gold of golds) {
    const analysis = found.get(keyOf(gold.file, gold.item));
    if (analysis === undefined) continue;
    scoreMetadata(gold, analysis, tally);
    scoreBoilerplate(gold, analysis, tally);
    const owners: Owners = scoreNames(gold, analysis, tally);
    const names = new Map([...owners].flatMap(([name, ids]) => [...ids].map((id) => [id, name])));
    const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
    scoreQuotes(gold, analysis, nameOf, tally);
    scoreStances(gold, analysis, owners, nameOf, tally);
    scoreEvents(gold, analysis, nameOf, tally);
    scoreCommentary(gold, analysis, tally);
  }
  const labelled = new Set(golds.map(({ file, item }) => keyOf(file, item)));
  scoreStories(
    golds.filter(({ file, item }) => found.has(keyOf(file, item))),
    found,
    stories,
    tally,
  );
  return {
    tally,
    missing: [...labelled].filter((key) => !found.has(key)),
    unexpected: [...found.keys()].filter((key) => !labelled.has(key)),
  };
}
