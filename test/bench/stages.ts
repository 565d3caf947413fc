import { findAmounts } from '../../src/analyse/amounts.js';
import { findDates } from '../../src/analyse/dates.js';
import { analyse } from '../../src/analyse/analyse.js';
import { findEvents } from '../../src/analyse/events.js';
import { findIssues } from '../../src/analyse/issues.js';
import { findKeywords } from '../../src/analyse/keywords.js';
import { findKnownNames } from '../../src/analyse/known.js';
import { linkMentions } from '../../src/analyse/links.js';
import { findNames } from '../../src/analyse/names.js';
import { findQuotes } from '../../src/analyse/quotes.js';
import type { Resources } from '../../src/analyse/resources.js';
import { scoreStances } from '../../src/analyse/stances.js';
import { findSummary } from '../../src/analyse/summary.js';
import { scoreTones } from '../../src/analyse/tones.js';
import { recordArticle } from '../../src/aggregate/records.js';
import { segment } from '../../src/segment/segment.js';
import type { Article } from '../../src/types.js';

/** What one stage took of the processor, in milliseconds. */
export interface StageTime {
  readonly stage: string;
  readonly time: number;
}

/** Processor time that this process has used, in milliseconds: other programs on the machine do not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The time of each stage of the analysis over all articles, `rounds` times; "names" includes "known names", which is
 * also measured by itself.
 */
export function timeStages(articles: readonly Article[], resources: Resources, rounds: number): readonly StageTime[] {
  const times = new Map<string, number>();
  const timed = <T>(stage: string, run: () => readonly T[]): readonly T[] => {
    const begun = processorTime();
    const result = run();
    times.set(stage, (times.get(stage) ?? 0) + processorTime() - begun);
    return result;
  };
  for (let round = 0; round < rounds; round += 1) {
    const texts = timed('segment', () => articles.map(segment));
    timed('known names', () => texts.map((text) => findKnownNames(text, resources)));
    const names = timed('names', () => texts.map((text) => findNames(text, resources)));
    const mentions = timed('links', () => texts.map((text, at) => linkMentions(text, names[at] ?? [], resources)));
    const issues = timed('issues', () => texts.map((text) => findIssues(text, resources)));
    const quotes = timed('quotes', () =>
      texts.map((text, at) => findQuotes(text, mentions[at] ?? [], resources).quotes),
    );
    timed('stances', () =>
      texts.map((text, at) => scoreStances(text, mentions[at] ?? [], issues[at] ?? [], quotes[at] ?? [], resources)),
    );
    timed('tones', () => texts.map((text, at) => scoreTones(text, mentions[at] ?? [], resources)));
    const dates = timed('dates', () => texts.map(findDates));
    const amounts = timed('amounts', () => texts.map(findAmounts));
    timed('events', () =>
      texts.map((text, at) => findEvents(text, mentions[at] ?? [], dates[at] ?? [], amounts[at] ?? [], resources)),
    );
    timed('keywords', () => texts.map((text) => findKeywords(text, resources)));
    timed('summary', () => texts.map((text, at) => findSummary(text, mentions[at] ?? [], issues[at] ?? [])));
    const analyses = timed('whole analysis', () => articles.map((article) => analyse(article, resources)));
    timed('records', () => analyses.map(recordArticle));
  }
  return [...times].map(([stage, time]) => ({ stage, time: time / rounds }));
}
