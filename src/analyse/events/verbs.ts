import { ADVERBS, BE_FORMS, CLITICS, HAVE_FORMS, TIMES } from '../../lexicon/function-words.js';
import { verbReadings, type VerbReading } from '../../lexicon/verbs.js';
import type { Segmented, Sentence } from '../../types.js';
import { headNoun } from '../links/heads.js';
import type { Resources } from '../resources.js';

/** How a verb stands in its clause: asserted as done or as firmly coming; not denied, wished, asked or supposed. */
export interface VerbUse {
  readonly lemmas: readonly string[];
  readonly passive: boolean;
  readonly future: boolean;
  /** A bare past or participle, which may follow its object: "the model released on Tuesday". */
  readonly bare: boolean;
  /** "had bought", « avait acheté »: told as what went before. */
  readonly before: boolean;
  /** In a relative clause: "which has published". */
  readonly relative: boolean;
}

const ENGLISH_MODALS = new Set(['could', 'may', 'might', 'should', 'would', "'d", 'can', 'cannot', 'must', 'ought']);
const NEGATIONS = new Set([
  'not',
  "n't",
  'never',
  'nor',
  'neither',
  'pas',
  'jamais',
  'ni',
  'aucun',
  'aucune',
  'guère',
  'without',
  'sans',
]);
/** Verbs whose infinitive is as good as done: "has agreed to buy", "is due to deploy". */
const FIRM = new Set([
  'agreed',
  'agree',
  'agrees',
  'decided',
  'voted',
  'begun',
  'began',
  'due',
  'set',
  'about',
  'started',
  'plans',
  'is',
  'are',
  'was',
  'were',
]);
const FRENCH_FIRM = new Set(['va', 'vont', 'veut', 'viennent', 'vient', 'prévoit', 'compte', 'doit', 'commence']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'si', "s'", 'should']);
const UNREFLEXIVE = new Set(['manifester', 'lever', 'appeler', 'adresser', 'exposer', 'engager']);
const RELATIVES = new Set(['which', 'who', 'that', 'qui', 'lequel', 'laquelle', 'lesquels', 'lesquelles']);
const GROUP_LIMIT = 6;

type ClauseUse = Omit<VerbUse, 'before' | 'relative'>;

/** The use of the verb at token `at`; null where it is no verb here, or asserts nothing. */
export function readVerbUse(
  segmented: Segmented,
  resources: Resources,
  sentence: Sentence,
  at: number,
): VerbUse | null {
  const { tokens, language } = segmented;
  const readings = verbReadings(resources.verbs, language, tokens.norm[at] ?? '');
  if (readings.length === 0) return null;
  const use =
    language === 'fr' ? readFrench(segmented, sentence, at, readings) : readEnglish(segmented, sentence, at, readings);
  if (use === null) return null;
  const group = readGroup(segmented, sentence, at);
  const opener = tokens.norm[at - 1 - group.length] ?? '';
  return {
    ...use,
    before: group.some((word) => word === 'had' || word === 'avait' || word === 'avaient'),
    relative: RELATIVES.has(opener),
  };
}

const lemmasOf = (readings: readonly VerbReading[]): string[] => [...new Set(readings.map((reading) => reading.lemma))];

/** The words of the verb group before `at`, nearest first: auxiliaries, adverbs, negations, clitics, times. */
function readGroup(segmented: Segmented, sentence: Sentence, at: number): string[] {
  const { tokens, language } = segmented;
  const lang = language === 'fr' ? 'fr' : 'en';
  const group: string[] = [];
  for (let near = at - 1; near >= sentence.firstToken && group.length < GROUP_LIMIT; near -= 1) {
    const norm = tokens.norm[near] ?? '';
    const inside =
      ADVERBS[lang].has(norm) ||
      NEGATIONS.has(norm) ||
      HAVE_FORMS[lang].has(norm) ||
      BE_FORMS[lang].has(norm) ||
      TIMES[lang].has(norm) ||
      ['on', 'to', 'will', "'ll", 'wo', 'did', 'does', 'do', 'also', 'tout', 'juste'].includes(norm) ||
      ENGLISH_MODALS.has(norm) ||
      (lang === 'fr' &&
        (CLITICS.has(norm) ||
          norm === 'ne' ||
          norm === "n'" ||
          norm === 'été' ||
          FRENCH_FIRM.has(norm) ||
          /(?:rait|raient)$/u.test(norm)));
    if (!inside) break;
    group.push(norm);
  }
  return group;
}

/** "if X raises", « si X rachetait »: the clause supposes. */
function isSupposed(segmented: Segmented, sentence: Sentence, at: number): boolean {
  for (let near = at - 1; near >= Math.max(sentence.firstToken, at - 10); near -= 1) {
    const text = segmented.tokens.text[near] ?? '';
    if (text === ',' || text === ';' || text === ':') return false;
    const norm = segmented.tokens.norm[near] ?? '';
    if (CONDITIONS.has(norm) && (norm !== "s'" || /^ils?$/u.test(segmented.tokens.norm[near + 1] ?? ''))) return true;
  }
  return false;
}

function readEnglish(
  segmented: Segmented,
  sentence: Sentence,
  at: number,
  readings: readonly VerbReading[],
): ClauseUse | null {
  const { tokens } = segmented;
  const group = readGroup(segmented, sentence, at);
  const before = tokens.norm[at - 1] ?? '';
  if (group.some((word) => ENGLISH_MODALS.has(word)) || group.some((word) => NEGATIONS.has(word))) return null;
  if (isSupposed(segmented, sentence, at)) return null;
  const be = group.some((word) => BE_FORMS.en.has(word));
  const have = group.some((word) => HAVE_FORMS.en.has(word));
  const will = group.some((word) => word === 'will' || word === "'ll");
  const forms = new Set(readings.map((reading) => reading.form));
  const lemmas = lemmasOf(readings);
  if (/^(?:no|neither|none|nothing)$/u.test(tokens.norm[at + 1] ?? '')) return null;
  if (group[0] === 'to') {
    const governor = group[1] ?? tokens.norm[at - 2] ?? '';
    return forms.has('base') && FIRM.has(governor) ? { lemmas, passive: false, future: true, bare: false } : null;
  }
  if (forms.has('gerund')) {
    const started = ['begun', 'began', 'started'].includes(before);
    return be || started ? { lemmas, passive: false, future: false, bare: false } : null;
  }
  // "asked for the rules to be withdrawn" is a wish, "is to be opened" a plan.
  const to = group.indexOf('to');
  if (to > 0 && !FIRM.has(group[to + 1] ?? tokens.norm[at - 2 - to] ?? '')) return null;
  if (be && (forms.has('participle') || forms.has('past'))) return { lemmas, passive: true, future: will, bare: false };
  if (will) return forms.has('base') ? { lemmas, passive: false, future: true, bare: false } : null;
  if (have)
    return forms.has('participle') || forms.has('past') ? { lemmas, passive: false, future: false, bare: false } : null;
  if (forms.has('past') || forms.has('participle')) {
    if (/^(?:the|a|an|its|his|her|their|this|these|no|of|for|with|in|by)$/u.test(before)) return null;
    // "a survey published by", "the model released on Tuesday": passive without its auxiliary.
    const next = tokens.norm[at + 1] ?? '';
    const agent =
      next === 'by' ||
      (TIMES.en.has(next) || next === 'today' || next === 'on'
        ? tokens.norm.slice(at + 2, at + 4).includes('by')
        : false);
    return { lemmas, passive: agent, future: false, bare: true };
  }
  if (forms.has('present'))
    return isNominalContext(before) || !followsSubject(segmented, sentence, at)
      ? null
      : { lemmas, passive: false, future: false, bare: false };
  if (forms.has('base') && /ly$/u.test(before)) return { lemmas, passive: false, future: false, bare: false };
  // A bare base form is a verb only after its plural subject; nouns of that form are far more common.
  return null;
}

/** "the European rules that", "a report demands": an -s form is a verb after a name, a head noun, a pronoun, an adverb. */
function followsSubject(segmented: Segmented, sentence: Sentence, at: number): boolean {
  if (at === sentence.firstToken) return false;
  const text = segmented.tokens.text[at - 1] ?? '';
  const norm = segmented.tokens.norm[at - 1] ?? '';
  if (segmented.tokens.kind[at - 1] !== 'word') return /^[,)”"»]$/u.test(text);
  if (/^\p{Lu}/u.test(text)) return text.length > 2 && !/(?:an|ish|ese|ch)$/u.test(norm);
  return (
    headNoun('en', norm)?.plural === false ||
    ADVERBS.en.has(norm) ||
    TIMES.en.has(norm) ||
    /^(?:who|which|that|he|she|it)$/u.test(norm)
  );
}

function isNominalContext(before: string): boolean {
  return /^(?:the|a|an|its|his|her|their|this|these|those|no|of|for|with|in|by|to|new|more|two|three|any|some|all)$/u.test(
    before,
  );
}

function readFrench(
  segmented: Segmented,
  sentence: Sentence,
  at: number,
  readings: readonly VerbReading[],
): ClauseUse | null {
  const { tokens } = segmented;
  const group = readGroup(segmented, sentence, at);
  const before = tokens.norm[at - 1] ?? '';
  const after = tokens.norm[at + 1] ?? '';
  const wished = group.some((word) => /^(?:soit|soient|fût|sois|ait|aient)$/u.test(word));
  const denied =
    wished ||
    /^aucune?$/u.test(after) ||
    group.some((word) => NEGATIONS.has(word)) ||
    (group.some((word) => word === 'ne' || word === "n'") &&
      ['pas', 'jamais', 'plus', 'aucun', 'aucune', 'ni', 'guère'].includes(after));
  if (denied || group.some((word) => /(?:rait|raient)$/u.test(word)) || isSupposed(segmented, sentence, at))
    return null;
  const forms = new Set(readings.map((reading) => reading.form));
  // « s'est manifesté »: another verb than « a manifesté ».
  const reflexive = group.some((word) => word === "s'" || word === 'se');
  const lemmas = lemmasOf(readings).filter((lemma) => !reflexive || !UNREFLEXIVE.has(lemma));
  const have = group.some((word) => HAVE_FORMS.fr.has(word));
  const be = group.some((word) => BE_FORMS.fr.has(word) || word === 'été');
  if (forms.has('participle') && (have || be))
    return {
      lemmas,
      passive: be,
      future: group.some(
        (word) =>
          word === 'sera' ||
          word === 'seront' ||
          word === 'aura' ||
          word === 'auront' ||
          word === 'doit' ||
          word === 'doivent',
      ),
      bare: false,
    };
  if (have || /^(?:un|une|le|la|les|l'|des|du|au|aux|ce|cette|ces|son|sa|ses|leur|leurs|de|d')$/u.test(before)) {
    // After an article it is a noun; after a clitic of the same form it is a verb only with a subject before.
    const subject = tokens.norm[at - 2] ?? '';
    const clitic = CLITICS.has(before) && /^(?:il|elle|ils|elles|qui|on|ne|n')$/u.test(subject);
    if (!clitic) return null;
  }
  if (forms.has('future')) return { lemmas, passive: false, future: true, bare: false };
  if (forms.has('present') || forms.has('past')) return { lemmas, passive: false, future: false, bare: false };
  if (forms.has('base'))
    return FRENCH_FIRM.has(group.find((word) => FRENCH_FIRM.has(word)) ?? before) ||
      (before === 'de' && tokens.norm[at - 2] === 'vient')
      ? { lemmas, passive: false, future: true, bare: false }
      : null;
  if (forms.has('participle')) {
    // « nommé lundi à la tête », « Racheté en mars par »; not « un fabricant installé à Nancy ».
    const told =
      after === 'par' ||
      after === 'hier' ||
      TIMES.fr.has(after) ||
      (after === 'en' && TIMES.fr.has(tokens.norm[at + 2] ?? '')) ||
      (after === 'le' && tokens.kind[at + 2] === 'number');
    const opens = at === sentence.firstToken;
    return told || opens ? { lemmas, passive: true, future: false, bare: true } : null;
  }
  return null;
}
