import type { Mention, Segmented, Sentence, Span } from '../../types.js';
import { chooseAntecedent, type Antecedent } from './antecedents.js';
import { chooseHolder, findApposed } from './complements.js';
import type { EntityFacts } from './facts.js';
import { mayBeHeadNoun } from './heads.js';
import { findToken } from './positions.js';
import { isWithin } from './quoted.js';
import { isFunctionWord, readNounPhrase, type NounPhrase } from './noun-phrases.js';
import type { Resources } from '../resources.js';
import { describeUnnamed, type Cut } from './unnamed.js';

/** Names after a phrase that may belong to it. */
const FOLLOWING = 6;
/** How sure a description is of its antecedent, by the level of evidence. */
const CONFIDENCE = [0, 0.6, 0.75, 0.85] as const;

/**
 * Adds descriptions to the names: definite phrases linked to the entity that they take up, and unnamed bodies and groups
 * where they act or speak.
 *
 * @param specific tokens of phrases that say what office they mean: only whom the text calls so is meant
 * @example "Tidewrack … The company declined" → "The company", nominal, `tidewrack`
 */
export function linkNominals(
  segmented: Segmented,
  names: readonly Mention[],
  facts: Map<string, EntityFacts>,
  quoted: readonly Span[],
  resources: Resources,
  specific: ReadonlySet<number> = new Set(),
): Mention[] {
  const { tokens, language, sentences } = segmented;
  if (language !== 'en' && language !== 'fr') return [...names];
  const lang = language === 'fr' ? 'fr' : 'en';
  const mayBeHead = mayBeHeadNoun[lang];
  const seen: Antecedent[] = [];
  const mentions: Mention[] = [];
  let next = 0;
  const take = (mention: Mention, sentence: number): void => {
    mentions.push(mention);
    seen.push({ mention, sentence, subject: false });
  };
  sentences.forEach((sentence, at) => {
    const linkable = sentence.kind === 'body' || sentence.kind === 'analysis';
    let opening = true;
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
      const start = tokens.start[token] ?? 0;
      const name = names[next];
      if (name !== undefined && name.start <= start) {
        const subject = opening && !isFunctionWord(lang, tokens.norm[token - 1] ?? '');
        mentions.push(name);
        seen.push({ mention: name, sentence: at, subject });
        opening = false;
        next += 1;
        const last = findToken(segmented, name.end - 1);
        if (last > token) token = last;
        continue;
      }
      if ((!linkable && sentence.kind !== 'title') || !mayBeHead(tokens.key[token] ?? 0)) continue;
      const phrase = readNounPhrase(segmented, resources, sentence, token);
      if (phrase === null) continue;
      if (!linkable) {
        const headline = describeHeadline(segmented, phrase, facts);
        if (headline !== null) take(headline, at);
        continue;
      }
      const found = describe(
        segmented,
        resources,
        sentence,
        at,
        phrase,
        names.slice(next, next + FOLLOWING),
        seen,
        facts,
        isWithin(quoted, start),
        specific.has(token),
      );
      if (found === null) continue;
      const overlapped = mentions.at(-1);
      if (overlapped !== undefined && overlapped.end > found.start && overlapped.form === 'nominal') continue;
      take(found, at);
      const own = seen.at(-1);
      if (own !== undefined && opening) seen[seen.length - 1] = { ...own, subject: true };
      opening = false;
    }
  });
  return [...mentions, ...names.slice(next)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function describe(
  segmented: Segmented,
  resources: Resources,
  sentence: Sentence,
  at: number,
  phrase: NounPhrase,
  following: readonly Mention[],
  seen: readonly Antecedent[],
  facts: Map<string, EntityFacts>,
  inQuote: boolean,
  specific: boolean,
): Mention | null {
  const { tokens, text } = segmented;
  const span: Cut = (first, end) => {
    const start = tokens.start[first] ?? 0;
    const stop = tokens.end[end - 1] ?? start;
    return { start, end: stop, text: text.slice(start, stop) };
  };
  if (following[0]?.start === tokens.start[phrase.end]) return null;
  const apposed = findApposed(segmented, resources, phrase, following, facts);
  if (apposed !== null) {
    facts.get(apposed.entity)?.lemmas.add(phrase.noun.lemma);
    return makeDescription(span(phrase.first, phrase.end), phrase, apposed, 3);
  }
  const complement = isComplement(segmented, phrase.end);
  if (!phrase.noun.collective && ['definite', 'demonstrative', 'possessor'].includes(phrase.determiner)) {
    const antecedent =
      complement && phrase.determiner !== 'demonstrative'
        ? chooseHolder(segmented, resources, sentence, at, phrase, seen, following, facts)
        : chooseAntecedent(segmented, phrase, at, seen, facts, inQuote, specific);
    if (antecedent !== null) {
      const { mention, level } = antecedent;
      facts.get(mention.entity)?.lemmas.add(phrase.noun.lemma);
      return makeDescription(span(phrase.first, phrase.end), phrase, mention, level);
    }
  }
  return inQuote ? null : describeUnnamed(segmented, resources, sentence, phrase, facts, span, following);
}

/** "Lyon start-up sued" over an article that calls one body a start-up. */
function describeHeadline(
  segmented: Segmented,
  phrase: NounPhrase,
  facts: ReadonlyMap<string, EntityFacts>,
): Mention | null {
  const { noun } = phrase;
  if (noun.plural || ['number', 'possessive', 'possessor'].includes(phrase.determiner)) return null;
  if (isComplement(segmented, phrase.end)) return null;
  const called = [...facts].filter(([, { told }]) => told.has(noun.lemma));
  const [[entity, { type }] = ['', { type: null }]] = called;
  if (called.length !== 1 || type === null) return null;
  const start = segmented.tokens.start[phrase.first] ?? 0;
  const end = segmented.tokens.end[phrase.end - 1] ?? start;
  const text = segmented.text.slice(start, end);
  return {
    start,
    end,
    text,
    type,
    entity,
    form: 'nominal',
    confidence: CONFIDENCE[2],
    rule: `links:headline-${noun.lemma}`,
  };
}

function makeDescription(
  words: { start: number; end: number; text: string },
  phrase: NounPhrase,
  { type, entity }: Mention,
  level: number,
): Mention {
  const confidence = CONFIDENCE[level] ?? CONFIDENCE[1];
  return { ...words, type, entity, form: 'nominal', confidence, rule: `links:description-${phrase.noun.lemma}` };
}

function isComplement(segmented: Segmented, at: number): boolean {
  return ['of', 'de', "d'", 'du', 'des', 'for'].includes(segmented.tokens.norm[at] ?? '');
}
