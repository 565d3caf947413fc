import { readFileSync } from 'node:fs';
import type { Resources } from '../../src/analyse/resources.js';
import { loadLinear } from '../../src/model/linear.js';
import { makeToneScorer } from '../../src/model/scorer.js';
import { loadVerbForms } from '../../src/lexicon/verbs.js';
import { segment } from '../../src/segment/segment.js';
import type { EntityType, IssueMention, Mention, Quote, Section, Segmented } from '../../src/types.js';
import { makeArticle } from '../segment/article.js';

const TYPES: Readonly<Record<string, EntityType>> = {
  g: 'group',
  l: 'law',
  o: 'organization',
  p: 'person',
  r: 'product',
  t: 'place',
  w: 'work',
};

/** A text with what earlier analyses would have found in it. */
export interface Marked {
  readonly text: string;
  readonly segmented: Segmented;
  readonly mentions: readonly Mention[];
  readonly issues: readonly IssueMention[];
  readonly quotes: readonly Quote[];
}

const read = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));

/** The resources that stances and tones need, without knowledge and names. */
export function makeScoringResources(): Resources {
  return {
    knowledge: { entities: [], issues: [] },
    entities: new Map(),
    laws: new Map(),
    verbs: loadVerbForms(read('dist/verb-forms.json').toString('utf8')),
    pairs: loadLinear(read('models/stances.bin')),
    tones: makeToneScorer(read),
  } as unknown as Resources;
}

/**
 * Reads a marked-up text: `[p:Ada Orvane]` is a mention of a person (o: organization, g: group, t: place, r: product,
 * w: work; `[p=ada-orvane:she]` a pronoun), `{ai-act:the AI Act}` an issue, `<<ada-orvane|…>>` a direct quote's content
 * with its speaker's entity, empty for an unnamed one. A paragraph that begins with "Analysis" is comment.
 */
export function readMarked(marked: string, language: 'en' | 'fr', given = false): Marked {
  let text = '';
  const mentions: Mention[] = [];
  const issues: IssueMention[] = [];
  const quotes: Quote[] = [];
  const open: { kind: string; start: number; head: string }[] = [];
  const token = /\[(\w)(?:=([\w-]+))?:|\{([\w-]+):|<<([\w-]*)\||\]|\}|>>|[^[\]{}<>]+|./gu;
  for (const [piece, type, entity, issue, speaker] of marked.matchAll(token)) {
    if (type !== undefined) open.push({ kind: 'mention', start: text.length, head: `${type}=${entity ?? ''}` });
    else if (issue !== undefined) open.push({ kind: 'issue', start: text.length, head: issue });
    else if (speaker !== undefined) open.push({ kind: 'quote', start: text.length, head: speaker });
    else if (piece === ']' || piece === '}' || piece === '>>') {
      const { kind, start, head } = open.pop() ?? { kind: '', start: 0, head: '' };
      const end = text.length;
      const words = text.slice(start, end);
      if (kind === 'issue') issues.push({ id: head, name: head, start, end });
      else if (kind === 'quote') quotes.push(directQuote(start, end, head));
      else if (kind === 'mention') {
        const [letter = '', id = ''] = head.split('=');
        const slug = id === '' ? words.toLowerCase().replaceAll(' ', '-') : id;
        const form = id === '' ? 'name' : 'pronoun';
        const mention = {
          start,
          end,
          text: words,
          type: TYPES[letter] ?? 'organization',
          entity: slug,
          form,
          confidence: 1,
          rule: 'test',
        } as const;
        mentions.push(given ? { ...mention, given: true } : mention);
      }
    } else text += piece;
  }
  const sections = [...text.matchAll(/[^\n]+/gu)].map((match): Section => ({
    kind: /^Analys[ei]s? —/u.test(match[0]) ? 'analysis' : 'body',
    start: match.index,
    end: match.index + match[0].length,
    rule: 'test',
  }));
  const segmented = segment(makeArticle(text, { language, sections }));
  const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  return { text, segmented, mentions: mentions.sort(byStart), issues: issues.sort(byStart), quotes };
}

function directQuote(start: number, end: number, entity: string): Quote {
  return {
    start,
    end,
    kind: 'direct',
    spans: [{ start, end }],
    speaker:
      entity === ''
        ? { kind: 'anonymous', entity: null, start: null, end: null }
        : { kind: 'person', entity, start, end: start + 1 },
    cue: null,
    confidence: 1,
    rule: 'test',
  };
}
