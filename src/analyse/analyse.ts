import type { Analysis, Article } from '../types.js';
import { findSource } from '../knowledge/sources.js';
import { segment } from '../segment/segment.js';
import { applyAliases } from './aliases.js';
import { findAmounts } from './amounts.js';
import { findDates } from './dates.js';
import { listEntities } from './entities.js';
import { findEvents } from './events.js';
import { useGivenMentions } from './given.js';
import { findIssues } from './issues.js';
import { findKeywords } from './keywords.js';
import { linkMentions } from './links.js';
import { findNames } from './names.js';
import { findQuotes } from './quotes.js';
import type { Resources } from './resources.js';
import { scoreStances } from './stances.js';
import { findSummary } from './summary.js';
import { scoreTones } from './tones.js';

/** Languages whose stances are judged; a text too short to tell is tried as English. */
const JUDGED = new Set<string>(['en', 'fr', 'und']);

/**
 * Everything that aiwatch says about one article, each claim with the span of `article.text` that it rests on.
 *
 * @param article as `read/` yields it
 * @param resources knowledge, lexicons and models, loaded once
 */
export function analyse(article: Article, resources: Resources): Analysis {
  const segmented = segment(article);
  const linked =
    article.given === null
      ? linkMentions(segmented, findNames(segmented, resources), resources)
      : useGivenMentions(article.text, article.given);
  const { aliases } = resources;
  const mentions = aliases === null ? linked : applyAliases(linked, aliases);
  const issues = findIssues(segmented, resources);
  const { quotes, warnings } = findQuotes(segmented, mentions, resources);
  const stances = JUDGED.has(segmented.language) ? scoreStances(segmented, mentions, issues, quotes, resources) : [];
  const tones = scoreTones(segmented, mentions, resources);
  const dates = findDates(segmented);
  const amounts = findAmounts(segmented);
  const events = findEvents(segmented, mentions, dates, amounts, resources);
  return {
    schema: 'aiwatch.analysis/1',
    id: article.id,
    source: article.source,
    title: article.title,
    byline: article.byline,
    outlet: article.outlet,
    outletId: article.outletId ?? findSource(resources.sources, article.outlet, article.url)?.id ?? null,
    url: article.url,
    published: article.published,
    place: article.place,
    tags: article.tags,
    language: segmented.language,
    text: article.text,
    sections: article.sections,
    sentences: segmented.sentences.map(({ start, end }) => ({ start, end })),
    mentions,
    entities: listEntities(mentions, resources),
    issues,
    quotes,
    stances,
    tones,
    events,
    dates,
    amounts,
    keywords: findKeywords(segmented, resources),
    summary: findSummary(segmented, mentions, issues),
    warnings: [...article.warnings, ...warnings],
  };
}
