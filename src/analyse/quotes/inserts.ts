import { DETERMINERS } from '../../lexicon/function-words.js';
import { CLAUSE_VERBS, QUOTE_VERBS } from '../../lexicon/reporting.js';
import { verbReadings, type VerbForms } from '../../lexicon/verbs.js';
import type { Segmented } from '../../types.js';
import type { QuotedSpan } from './marks.js';

const SPEECH = new Set([...CLAUSE_VERBS.fr, ...QUOTE_VERBS.fr]);
const CLITIC = /^-(?:t-)?(?:elle|elles|il|ils|on)$/u;
const AUXILIARY = /^(?:a|ont|avait|avaient)$/u;
/** The longest insertion, in tokens: « …, a expliqué mardi la ministre déléguée chargée du numérique, Ana Lopez, … ». */
const LONGEST = 22;
const MARGIN = /^[\s,.;]+|[\s,]+$/gu;

interface Insert {
  /** Token indices: the comma before it, and the comma or full stop after it. */
  readonly comma: number;
  readonly end: number;
}

function isFiniteSpeech(verbs: VerbForms, word: string): boolean {
  return verbReadings(verbs, 'fr', word).some(
    ({ lemma, form }) => (form === 'present' || form === 'past' || form === 'future') && SPEECH.has(lemma),
  );
}

/** Position after the speech verb that begins at `at` (« explique », « s'emporte », « a-t-il précisé »); -1 where none. */
function afterVerb(segmented: Segmented, verbs: VerbForms, at: number): { next: number; clitic: boolean } | null {
  const { norm } = segmented.tokens;
  let p = at;
  if (/^(?:se|s'|y|lui|nous)$/u.test(norm[p] ?? '')) p += 1;
  let clitic = false;
  if (AUXILIARY.test(norm[p] ?? '')) {
    p += 1;
    if (CLITIC.test(norm[p] ?? '')) {
      clitic = true;
      p += 1;
    }
    if (!verbReadings(verbs, 'fr', norm[p] ?? '').some(({ lemma, form }) => form === 'participle' && SPEECH.has(lemma)))
      return null;
    return { next: p + 1, clitic };
  }
  if (!isFiniteSpeech(verbs, norm[p] ?? '')) return null;
  if (CLITIC.test(norm[p + 1] ?? '')) return { next: p + 2, clitic: true };
  return { next: p + 1, clitic };
}

/** « …, 81 ans, … », « …, de Droits & Circuits. »: a piece that still describes the speaker. */
function describes(segmented: Segmented, from: number, to: number): boolean {
  const { tokens } = segmented;
  if (to - from <= 4 && /^\p{Lu}/u.test(tokens.text[from] ?? '') && /^\p{Lu}/u.test(tokens.text[to - 1] ?? ''))
    return true;
  return tokens.kind[from] === 'number' || (/^(?:de|d'|du|des|à)$/u.test(tokens.norm[from] ?? '') && to - from <= 7);
}

/** « Un sous-titre, c'est une oreille, explique la traductrice, et un cœur. »: an insertion between the marks. */
function findInsert(segmented: Segmented, verbs: VerbForms, from: number, to: number): Insert | null {
  const { tokens } = segmented;
  for (let comma = from + 1; comma < to - 1; comma += 1) {
    if (tokens.text[comma] !== ',' && tokens.text[comma] !== '?' && tokens.text[comma] !== '!') continue;
    const verb = afterVerb(segmented, verbs, comma + 1);
    if (verb === null) continue;
    let p = verb.next;
    while (!verb.clitic && p < to && /^(?:hier|aujourd'hui|alors|ainsi|encore|\p{L}+di)$/u.test(tokens.norm[p] ?? ''))
      p += 1;
    if (tokens.norm[p] === 'de' && tokens.norm[p + 2] === 'côté') p += 3;
    const named = /^\p{Lu}/u.test(tokens.text[p] ?? '') || DETERMINERS.fr.has(tokens.norm[p] ?? '');
    if (!verb.clitic && !named) continue;
    let end = verb.next;
    while (end < to && !/^[,.!?]$/u.test(tokens.text[end] ?? '')) end += 1;
    let next = end + 1;
    while (next < to && !/^[,.]$/u.test(tokens.text[next] ?? '')) next += 1;
    if (tokens.text[end] === ',' && next < to && describes(segmented, end + 1, next)) end = next;
    if (end - comma > LONGEST) continue;
    return { comma, end };
  }
  return null;
}

function cut(text: string, open: number, close: number, base: QuotedSpan): QuotedSpan {
  let start = open;
  let end = close;
  for (const margin of text.slice(open, close).matchAll(MARGIN)) {
    if (margin.index === 0) start += margin[0].length;
    else end -= margin[0].length;
  }
  return { ...base, start, end: Math.max(start, end), open: Math.min(open, start), close };
}

/**
 * French sets the speaker between the marks: such a span is taken apart, so that its insertion stands outside, like any
 * other cue between two quotes.
 */
export function splitInserts(
  segmented: Segmented,
  quoted: readonly QuotedSpan[],
  verbs: VerbForms,
): readonly QuotedSpan[] {
  if (segmented.language !== 'fr') return quoted;
  const { tokens, text } = segmented;
  let token = 0;
  return quoted.flatMap((span, index) => {
    if (span.depth > 0) return [span];
    while (token < tokens.length && (tokens.start[token] ?? 0) < span.start) token += 1;
    let last = token;
    while (last < tokens.length && (tokens.end[last] ?? 0) <= span.end) last += 1;
    const insert = findInsert(segmented, verbs, token, last);
    if (insert === null) return [span];
    const comma =
      tokens.text[insert.comma] === ',' ? (tokens.start[insert.comma] ?? 0) : (tokens.end[insert.comma] ?? 0);
    for (let inner = index + 1; (quoted[inner]?.open ?? span.close) < comma; inner += 1) {
      if ((quoted[inner]?.close ?? 0) > comma) return [span];
    }
    const first = { ...cut(text, span.start, comma, span), open: span.open, close: comma };
    const after = tokens.end[insert.end] ?? span.end;
    if (insert.end >= last || text.slice(after, span.end).trim() === '') return [first];
    const second = cut(text, after, span.end, span);
    return [first, { ...second, close: span.close, resumes: true }];
  });
}
