import { ADVERBS, AUXILIARY_FORMS, CLITICS, TIMES } from '../../lexicon/function-words.js';
import { IMPERSONAL_AFTER_IL, PRONOUNS, type PronounSense } from '../../lexicon/pronouns.js';
import { verbReadings } from '../../lexicon/verbs.js';
import { makeWordFilter, type WordFilter } from '../../model/hash.js';
import type { Mention, Segmented, Sentence, Span } from '../../types.js';
import type { EntityFacts } from './facts.js';
import { headWordClass } from './heads.js';
import { findToken } from './positions.js';
import { isWithin } from './quoted.js';
import type { Resources } from '../resources.js';

/** Mentions looked back at most: keeps a text without sentence ends linear. */
const CANDIDATE_LIMIT = 40;
/** Sentences looked back. */
const WINDOW = 2;
/** By how much the best must lead, in sentences. */
const MARGIN = 0.9;
/** Below this the evidence is weak even without a rival. */
const LEAST = -1;
const LEAST_ALONE = -2;

/** Pronouns, and those behind their verb: « a-t-elle ». */
const filterPronouns = (pronouns: ReadonlyMap<string, PronounSense>): WordFilter =>
  makeWordFilter([...pronouns.keys()].flatMap((word) => [word, `-${word}`, `-t-${word}`]));
const MAY_BE_PRONOUN = { en: filterPronouns(PRONOUNS.en), fr: filterPronouns(PRONOUNS.fr) };

interface Candidate {
  readonly mention: Mention;
  readonly sentence: number;
  readonly weight: number;
}

/**
 * Links subject pronouns (he, she, it, they; il, elle, ils, elles) to the entity that they take up, where one candidate of
 * their gender and number leads clearly: speaker or subject of this or the sentence before. Pronouns inside quotes are
 * left alone: they belong to another situation.
 *
 * @example "Ines Dhaenens resigned. She said …" → "She", pronoun, `ines-dhaenens`
 */
export function linkPronouns(
  segmented: Segmented,
  mentions: readonly Mention[],
  facts: ReadonlyMap<string, EntityFacts>,
  quoted: readonly Span[],
  resources: Resources,
): Mention[] {
  const { tokens, language, sentences } = segmented;
  if (language !== 'en' && language !== 'fr') return [...mentions];
  const lang = language === 'fr' ? 'fr' : 'en';
  const pronouns = PRONOUNS[lang];
  const mayBePronoun = MAY_BE_PRONOUN[lang];
  const linked: Mention[] = [];
  const candidates: Candidate[] = [];
  let next = 0;
  sentences.forEach((sentence, at) => {
    for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
      const start = tokens.start[token] ?? 0;
      for (let name = mentions[next]; name !== undefined && name.start <= start; name = mentions[++next]) {
        candidates.push({
          mention: name,
          sentence: at,
          weight: weigh(segmented, resources, sentence, name, isWithin(quoted, name.start)),
        });
      }
      if (!mayBePronoun(tokens.key[token] ?? 0)) continue;
      const word = tokens.norm[token] ?? '';
      const norm = word.startsWith('-') ? word.replace(/^-(?:t-)?/u, '') : word;
      const sense = pronouns.get(norm);
      if (sense === undefined || (sentence.kind !== 'body' && sentence.kind !== 'analysis')) continue;
      if (isWithin(quoted, start) || !isPersonal(segmented, resources, token, norm)) continue;
      const antecedent = choose(sense, at, candidates, facts, segmented, word.startsWith('-'));
      if (antecedent === null) continue;
      const end = tokens.end[token] ?? start;
      const from = end - norm.length;
      const mention: Mention = {
        start: from,
        end,
        text: segmented.text.slice(from, end),
        type: antecedent.type,
        entity: antecedent.entity,
        form: 'pronoun',
        confidence: 0.7,
        rule: 'links:pronoun',
      };
      linked.push(mention);
      candidates.push({ mention, sentence: at, weight: 0.9 });
    }
  });
  return [...mentions, ...linked].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether the pronoun stands for somebody: not « il faut », not "it is clear that". */
function isPersonal(segmented: Segmented, resources: Resources, token: number, norm: string): boolean {
  const { tokens, language } = segmented;
  const next = tokens.norm[token + 1] ?? '';
  if (norm === 'il') {
    const before = tokens.norm[token - 1] ?? '';
    const inverted = (tokens.text[token] ?? '').startsWith('-');
    if (inverted) return !IMPERSONAL_AFTER_IL.has(before);
    let at = token + 1;
    while (['ne', "n'", 'me', "m'", 'en'].includes(tokens.norm[at] ?? '')) at += 1;
    const verb = tokens.norm[at] ?? '';
    if (["s'", 'se'].includes(verb) && /^(?:agi|pass|trouv|avèr|avér)/u.test(tokens.norm[at + 1] ?? '')) return false;
    if (
      ['est', 'était', 'sera', 'serait'].includes(verb) &&
      tokens.norm
        .slice(at + 1, at + 5)
        .some((word) => word === 'de' || word === "d'" || word === 'que' || word === "qu'")
    ) {
      return false;
    }
    return !IMPERSONAL_AFTER_IL.has(verb);
  }
  if (norm === 'it') return isBody(segmented, resources, token, next);
  return language === 'en' || !CLITICS.has(norm);
}

/** "it" only as the subject of what a body said of itself, or of a verb that bodies do; "it was clear" stands for nobody. */
function isBody(segmented: Segmented, resources: Resources, token: number, next: string): boolean {
  const { tokens } = segmented;
  const lexical = (word: string): boolean =>
    verbReadings(resources.verbs, 'en', word).some(({ lemma }) => !EMPTY_VERBS.has(lemma));
  let after = token + 1;
  while (ADVERBS.en.has(tokens.norm[after] ?? '')) after += 1;
  const verb = tokens.norm[after] ?? '';
  const second = tokens.norm[after + 1] ?? '';
  const being = ['is', 'was', "'s", 'be'].includes(verb) || second === 'be' || second === 'been' || second === 'take';
  if (being && !/ing$/u.test(second)) return false;
  let before = token - 1;
  while (
    before > 0 &&
    (['that', 'on', 'and', 'also', ','].includes(tokens.norm[before] ?? '') || TIMES.en.has(tokens.norm[before] ?? ''))
  )
    before -= 1;
  const said = lexical(tokens.norm[before] ?? '') && before >= token - 5;
  if (said) return AUXILIARY_FORMS.en.has(verb) || lexical(verb);
  const opens =
    token === 0 || /^[.!?;”"]$/u.test(tokens.text[token - 1] ?? '') || /^\p{Lu}/u.test(tokens.text[token] ?? '');
  return opens && next !== 'takes' && (lexical(verb) || AUXILIARY_FORMS.en.has(verb));
}

const EMPTY_VERBS = new Set(['be', 'do', 'get', 'go', 'have', 'keep', 'let', 'make', 'need']);

/** Speakers and subjects are the likeliest antecedents; names in quotes the least. */
function weigh(
  segmented: Segmented,
  resources: Resources,
  sentence: Sentence,
  mention: Mention,
  inQuote: boolean,
): number {
  if (inQuote) return -0.5;
  const { tokens, language } = segmented;
  const first = findToken(segmented, mention.start);
  const last = findToken(segmented, mention.end - 1);
  const lang = language === 'fr' ? 'fr' : 'en';
  const verb = (at: number): boolean =>
    at >= sentence.firstToken &&
    at < sentence.endToken &&
    verbReadings(resources.verbs, lang, tokens.norm[at] ?? '').some(({ form }) => form !== 'gerund');
  if (verb(last + 1) || AUXILIARY_FORMS[lang].has(tokens.norm[last + 1] ?? '')) return 1;
  const opens =
    first === sentence.firstToken ||
    (first === sentence.firstToken + 1 && /^(?:the|la|le|l'|les)$/u.test(tokens.norm[first - 1] ?? ''));
  if (opens) return 1;
  if (verb(first - 1) && mention.type === 'person') return 1;
  if (tokens.text[last + 1] === ',') return verb(last + 2) ? 1 : mention.type === 'person' ? 0.6 : 0;
  return 0;
}

function genderOf(mention: Mention, facts: ReadonlyMap<string, EntityFacts>): 'm' | 'f' | null {
  const known = facts.get(mention.entity);
  if (known === undefined) return null;
  if (known.type !== 'organization' || known.gender !== null) return known.gender;
  return null;
}

function choose(
  sense: PronounSense,
  sentence: number,
  candidates: readonly Candidate[],
  facts: ReadonlyMap<string, EntityFacts>,
  segmented: Segmented,
  inverted: boolean,
): { entity: string; type: Mention['type'] } | null {
  const best = new Map<string, { score: number; type: Mention['type']; certain: boolean }>();
  for (let at = candidates.length - 1; at >= Math.max(0, candidates.length - CANDIDATE_LIMIT); at -= 1) {
    const one = candidates[at];
    if (one === undefined) continue;
    const distance = sentence - one.sentence;
    if (distance > WINDOW) break;
    if (!sense.types.includes(one.mention.type)) continue;
    if (
      one.mention.type === 'organization' &&
      segmented.language === 'fr' &&
      grammaticalGender(segmented, one.mention, facts) !== sense.gender
    )
      continue;
    const gender = genderOf(one.mention, facts);
    if (one.mention.type === 'person' && gender !== null && sense.gender !== null && gender !== sense.gender) continue;
    const certain = one.mention.type === 'person' && gender !== null ? 0.5 : 0;
    const score = one.weight - distance + certain - (one.mention.type === sense.types[0] ? 0 : 0.3);
    const before = best.get(one.mention.entity);
    if (before === undefined || score > before.score)
      best.set(one.mention.entity, { score, type: one.mention.type, certain: certain > 0 });
  }
  const ranked = [...best].sort((a, b) => b[1].score - a[1].score);
  const [first, second] = ranked;
  if (first === undefined) return null;
  // The only one of its gender, where the gender is told, or after quoted words, needs no more.
  const alone = ranked.length === 1 && (first[1].certain || inverted);
  if (first[1].score < (alone ? LEAST_ALONE : LEAST)) return null;
  if (second !== undefined && first[1].score - second[1].score < MARGIN) return null;
  return { entity: first[0], type: first[1].type };
}

/** The gender of a body's name in French: by its article, else by its head word. */
function grammaticalGender(
  segmented: Segmented,
  mention: Mention,
  facts: ReadonlyMap<string, EntityFacts>,
): 'm' | 'f' | null {
  const before = segmented.tokens.norm[findToken(segmented, mention.start) - 1] ?? '';
  if (mention.form === 'pronoun') return mention.text.toLowerCase().endsWith('elle') ? 'f' : 'm';
  if (['la', 'une', 'cette', 'sa'].includes(before)) return 'f';
  if (['le', 'un', 'ce', 'du', 'au', 'son'].includes(before)) return 'm';
  const text = mention.text.toLowerCase();
  if (/^(?:la|cette|une) /u.test(text)) return 'f';
  if (/^(?:le|ce|un) /u.test(text)) return 'm';
  const words = text.replace(/^l['’]/u, '').split(' ');
  const noun = headWordClass((words[0] ?? '').normalize('NFKD').replace(/\p{M}/gu, ''));
  const known = facts.get(mention.entity);
  const fromName = noun?.senses[0]?.gender ?? null;
  if (fromName !== null) return fromName;
  for (const lemma of known?.lemmas ?? []) {
    const gender = headWordClass(lemma.normalize('NFKD').replace(/\p{M}/gu, ''))?.senses[0]?.gender ?? null;
    if (gender !== null) return gender;
  }
  return null;
}
