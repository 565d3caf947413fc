import type { Analysis, Span } from '../types.js';

/** One thing that an analysis claims about an article, with the words it rests on and the rule that claims it. */
export interface Claim {
  readonly layer: string;
  readonly claim: string;
  readonly words: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly rule: string;
  readonly confidence: number | null;
}

const LONGEST_WORDS = 160;

/** Every claim about an article: its sections, mentions, issues, quotes, stances, tones, events, dates and amounts. */
export function listClaims(analysis: Analysis): Claim[] {
  const { text } = analysis;
  const words = (span: Span): string => {
    const slice = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    return slice.length > LONGEST_WORDS ? `${slice.slice(0, LONGEST_WORDS)} …` : slice;
  };
  const claim = (layer: string, span: Span, said: string, rule: string, confidence: number | null = null): Claim => ({
    layer,
    claim: said,
    words: words(span),
    start: span.start,
    end: span.end,
    rule,
    confidence,
  });
  const meta = (['title', 'byline', 'outlet', 'published', 'language', 'url'] as const).flatMap((key) => {
    const value = analysis[key];
    const none = { words: '', start: null, end: null, rule: '', confidence: null };
    return value === null ? [] : [{ layer: 'article', claim: `${key}: ${value}`, ...none }];
  });
  return [
    ...meta,
    ...analysis.sections.map((section) => claim('section', section, section.kind, section.rule)),
    ...analysis.mentions.map((mention) =>
      claim(
        'mention',
        mention,
        `${mention.type} ${mention.entity} (${mention.form})`,
        mention.rule,
        mention.confidence,
      ),
    ),
    ...analysis.issues.map((issue) => claim('issue', issue, issue.id, 'issue-cue')),
    ...analysis.quotes.map((quote) =>
      claim(
        'quote',
        quote,
        `${quote.kind}, speaker: ${quote.speaker.entity ?? quote.speaker.kind}${quote.cue === null ? '' : `, cue: ${words(quote.cue)}`}`,
        quote.rule,
        quote.confidence,
      ),
    ),
    ...analysis.stances.map((stance) =>
      claim(
        'stance',
        stance,
        `${stance.holder.entity ?? stance.holder.kind} ${stance.polarity}s ${stance.target.issue ?? stance.target.entity ?? ''} ` +
          `(${stance.voice}, ${stance.certainty}${stance.cue === null ? '' : `, cue: ${words(stance.cue)}`})`,
        stance.rule,
        stance.confidence,
      ),
    ),
    ...analysis.tones.flatMap((tone) => {
      const mention = analysis.mentions[tone.mention];
      return mention === undefined ? [] : [claim('tone', mention, tone.polarity, tone.rule, tone.score)];
    }),
    ...analysis.events.map((event) =>
      claim(
        'event',
        event,
        [
          event.type,
          ...event.participants.map(({ entity, role }) => `${role} ${entity}`),
          ...(event.amount === null ? [] : [`${event.amount.currency} ${event.amount.value}`]),
          ...(event.date === null ? [] : [event.date.value]),
        ].join(', '),
        event.rule,
      ),
    ),
    ...analysis.dates.map((date) => claim('date', date, date.value, 'date-expression')),
    ...analysis.amounts.map((amount) =>
      claim('amount', amount, `${amount.value} ${amount.unit ?? ''}`.trim(), 'amount-expression'),
    ),
    ...analysis.summary.map((sentence) => claim('summary', sentence, 'sums up the article', 'summary')),
    ...analysis.warnings.map((warning) => ({
      layer: 'warning',
      claim: warning.message,
      words: warning.start === null || warning.end === null ? '' : words({ start: warning.start, end: warning.end }),
      start: warning.start,
      end: warning.end,
      rule: warning.code,
      confidence: null,
    })),
  ];
}
