import { beforeAll, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../src/render/schema.js';
import type { Analysis, Span } from '../src/types.js';
import { GOLD_INPUTS, analyseInputs } from './gold/evaluate.js';

let analyses: readonly Analysis[];
beforeAll(async () => {
  analyses = await analyseInputs(GOLD_INPUTS);
});

/** Every span that an analysis claims, with what claims it. */
function* spansOf(analysis: Analysis): Generator<[string, Span]> {
  const lists = [
    'sections',
    'sentences',
    'mentions',
    'issues',
    'quotes',
    'stances',
    'events',
    'dates',
    'amounts',
    'summary',
  ] as const;
  for (const list of lists) for (const span of analysis[list]) yield [list, span];
  for (const quote of analysis.quotes) {
    for (const span of quote.spans) yield ['quotes.spans', span];
    if (quote.cue !== null) yield ['quotes.cue', quote.cue];
    const { start, end } = quote.speaker;
    if (start !== null && end !== null) yield ['quotes.speaker', { start, end }];
  }
  for (const stance of analysis.stances) {
    yield ['stances.target', stance.target];
    if (stance.cue !== null) yield ['stances.cue', stance.cue];
    const { start, end } = stance.holder;
    if (start !== null && end !== null) yield ['stances.holder', { start, end }];
  }
  for (const event of analysis.events) {
    yield ['events.trigger', event.trigger];
    for (const participant of event.participants) yield ['events.participants', participant];
    if (event.amount !== null) yield ['events.amount', event.amount];
    if (event.date !== null) yield ['events.date', event.date];
  }
}

describe('over all sample and labelled articles', () => {
  it('every span is words of the text, without outer space', () => {
    const wrong = analyses.flatMap((analysis) =>
      [...spansOf(analysis)].flatMap(([what, { start, end }]) => {
        const words = analysis.text.slice(start, end);
        const sound = start >= 0 && start < end && end <= analysis.text.length && words === words.trim();
        return sound
          ? []
          : [`${analysis.source.path}#${analysis.source.item} ${what} ${start}–${end} ${JSON.stringify(words)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('sections cover the text, white space aside, without overlap', () => {
    for (const { text, sections, source } of analyses) {
      let rest = '';
      let at = 0;
      for (const { start, end } of sections) {
        expect(start, source.path).toBeGreaterThanOrEqual(at);
        rest += text.slice(at, start);
        at = end;
      }
      expect((rest + text.slice(at)).trim(), source.path).toBe('');
    }
  });

  it('agrees with the published schema, and is itself through JSON', () => {
    for (const analysis of analyses) {
      const copy = JSON.parse(JSON.stringify(analysis)) as Analysis;
      expect(copy).toEqual(analysis);
      const checked = SCHEMAS.analysis.strict().safeParse(copy);
      expect(checked.success ? [] : checked.error.issues, analysis.source.path).toEqual([]);
    }
  });

  it('keeps mentions in order, refers to what is there, and keeps boilerplate and commentary out of the summary', () => {
    for (const { mentions, tones, quotes, stances, entities, summary, sections } of analyses) {
      expect([...mentions].sort((a, b) => a.start - b.start)).toEqual(mentions);
      for (const { mention } of tones) expect(mentions[mention]).toBeDefined();
      for (const { quote } of stances) if (quote !== null) expect(quotes[quote]).toBeDefined();
      expect(new Set(entities.map(({ id }) => id))).toEqual(new Set(mentions.map(({ entity }) => entity)));
      for (const { start } of summary) {
        expect(sections.find((section) => start >= section.start && start < section.end)?.kind).toBe('body');
      }
    }
  });

  it('gives the same bytes on a second run', async () => {
    expect(JSON.stringify(await analyseInputs(GOLD_INPUTS))).toBe(JSON.stringify(analyses));
  });

  it('never calls the field an organisation', () => {
    const names = analyses.flatMap(({ mentions }) =>
      mentions.filter(({ type }) => type === 'organization').map(({ text }) => text),
    );
    expect(names.filter((name) => /^(?:AI|IA|LLM|GPU|A\.I\.)s?$/u.test(name))).toEqual([]);
  });
});
