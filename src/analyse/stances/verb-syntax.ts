import { ADVERBS, BE_FORMS, DETERMINERS, HAVE_FORMS, PREPOSITIONS } from '../../lexicon/function-words.js';
import { NEGATORS } from '../../lexicon/negation.js';
import { STANCE_INDEX } from '../../lexicon/stance-index.js';
import type { VerbReading } from '../../lexicon/verbs.js';
import { normAt } from './scene.js';
import type { Scene } from './scene.js';

/** How far its preposition may stand from a verb, in words: "voted on Monday against". */
export const PREPOSITION_REACH = 3;

/** How far to the left an auxiliary is looked for. */
const AUXILIARY_REACH = 4;

/** The auxiliary over a participle: the nearest word to the left that is neither adverb nor negation. */
export function auxiliaryBefore(scene: Scene, head: number, first: number): 'be' | 'have' | null {
  const { language } = scene;
  for (let token = head - 1; token >= Math.max(first, head - AUXILIARY_REACH); token -= 1) {
    const norm = normAt(scene, token);
    if (BE_FORMS[language].has(norm)) {
      if (language === 'fr' && (norm === 'été' || norm === 'être')) return 'be';
      return 'be';
    }
    if (HAVE_FORMS[language].has(norm)) return 'have';
    if (!ADVERBS[language].has(norm) && !NEGATORS[language].has(norm) && !/(?:ly|ment)$/u.test(norm)) return null;
  }
  return null;
}

export function followsBy(scene: Scene, head: number): boolean {
  const next = normAt(scene, head + 1);
  const after = normAt(scene, head + 2);
  const by = (norm: string): boolean => norm === 'by' || norm === 'par';
  return by(next) || (by(after) && !DETERMINERS[scene.language].has(next));
}

/** “Stop the cameras”, « Interdisons ces fichiers »: a verb that opens a quote, without a subject. */
export const isImperative = (scene: Scene, head: number, { form }: Pick<VerbReading, 'form'>): boolean =>
  scene.marked[head] === 1 &&
  scene.marked[head - 1] !== 1 &&
  (DETERMINERS[scene.language].has(normAt(scene, head + 1)) || (scene.issueAt[head + 1] ?? -1) >= 0) &&
  (scene.language === 'en' ? form === 'base' : form === 'present' && /(?:ons|ez)$/u.test(normAt(scene, head)));

/** Whether the word is the verb it could be, not the noun or adjective of the same form. */
export function isVerbHere(scene: Scene, head: number, first: number, reading: VerbReading): boolean {
  const { language } = scene;
  if (isImperative(scene, head, reading)) return true;
  const before = head > first ? normAt(scene, head - 1) : '';
  if (language === 'en') return isEnglishVerb(scene, head, reading, before, first);
  if (reading.form === 'participle') {
    return auxiliaryBefore(scene, head, first) !== null || followsBy(scene, head);
  }
  if (reading.form === 'gerund') return true;
  if (DETERMINERS.fr.has(before) && !['le', 'la', 'les', "l'", 'leur'].includes(before)) return false;
  if (['le', 'la', 'les', "l'", 'leur'].includes(before) && reading.form !== 'base') {
    const second = head - 1 > first ? (scene.mentionAt[head - 2] ?? -1) : -1;
    const norm = normAt(scene, head - 2);
    return second >= 0 || ['il', 'elle', 'on', 'ils', 'elles', 'ne', 'qui', 'je', 'nous', 'y'].includes(norm);
  }
  if (before === 'en' && REFLEXIVES.has(normAt(scene, head - 2))) return true;
  if (['de', "d'", 'à', 'sans', 'par', 'pour'].includes(before)) return reading.form === 'base';
  return true;
}

/** Before "like" as a verb; anywhere else it compares. */
const LIKERS: ReadonlySet<string> = new Set([
  'i',
  'we',
  'they',
  'you',
  'to',
  'not',
  "n't",
  'would',
  'do',
  'does',
  'did',
  'really',
  'who',
]);

/** The word before an English verb, adverbs and insertions of one word skipped: "we therefore recommend". */
function wordBefore(scene: Scene, head: number, first: number): string {
  let at = head - 1;
  while (at > first && ADVERBS.en.has(normAt(scene, at)) && scene.mentionAt[at] === -1) at -= 1;
  return at >= first ? normAt(scene, at) : '';
}

function isEnglishVerb(scene: Scene, head: number, reading: VerbReading, before: string, first: number): boolean {
  if (reading.form === 'gerund') {
    const second = normAt(scene, head - 2);
    return (
      !DETERMINERS.en.has(before) &&
      before !== 'of' &&
      !(DETERMINERS.en.has(second) && scene.mentionAt[head - 1] === -1)
    );
  }
  if (reading.lemma === 'like')
    return (
      LIKERS.has(before) ||
      (reading.form !== 'base' && before !== '' && !DETERMINERS.en.has(before)) ||
      LIKERS.has(wordBefore(scene, head, first))
    );
  if (reading.form === 'past' || reading.form === 'participle') {
    const by = followsBy(scene, head);
    return by || !DETERMINERS.en.has(before);
  }
  if (DETERMINERS.en.has(before) && scene.mentionAt[head - 1] === -1) {
    return ['all', 'both', 'that', 'these', 'those', 'this'].includes(before) && reading.form === 'base';
  }
  if (before !== 'to' && PREPOSITIONS.en.has(before)) return false;
  const next = normAt(scene, head + 1);
  if (next === 'of' || next === 'from') return reading.lemma === 'approve' || reading.lemma === 'disapprove';
  if (reading.form === 'present') {
    return (
      scene.mentionAt[head - 1] !== -1 ||
      ADVERBS.en.has(before) ||
      before.endsWith('ly') ||
      before === 'who' ||
      !['for', 'against', 'to', 'by'].includes(next)
    );
  }
  const subject = [
    'i',
    'we',
    'they',
    'you',
    'to',
    'not',
    "n't",
    'who',
    'and',
    'or',
    'that',
    'also',
    'would',
    'will',
    'must',
    'should',
    'can',
    'cannot',
    'could',
    'may',
    'might',
    'do',
    'does',
    'did',
    'both',
    'all',
    ',',
    "'d",
    "'ll",
    'strongly',
    'fully',
    'help',
  ];
  return (
    subject.includes(before) ||
    subject.includes(wordBefore(scene, head, first)) ||
    before.endsWith('s') ||
    before.endsWith('ly') ||
    scene.mentionAt[head - 1] !== -1
  );
}

/** The end of the words that must follow the verb, or -1. */
export function matchTail(scene: Scene, head: number, end: number, tail: readonly string[]): number {
  if (tail.length === 0) return head + 1;
  const same = (token: number, word: string): boolean => STANCE_INDEX.samePreposition(normAt(scene, token), word);
  for (let token = head + 1; token <= head + PREPOSITION_REACH && token < end; token += 1) {
    if (tail.every((word, offset) => token + offset < end && same(token + offset, word))) return token + tail.length;
    const norm = normAt(scene, token);
    // "warns that developers of": the preposition is another clause's
    if (norm === 'that' || norm === 'que' || norm === "qu'") return -1;
    if (!ADVERBS[scene.language].has(norm) && scene.tokens.kind[token] !== 'word') return -1;
    if (DETERMINERS[scene.language].has(norm) && tail.length === 1 && token > head + 1) return -1;
  }
  return -1;
}

const REFLEXIVES: ReadonlySet<string> = new Set(["s'", 'se', "m'", 'me', 'nous', 'vous']);

export function reflexiveBefore(scene: Scene, head: number, first: number): number {
  for (let token = head - 1; token >= Math.max(first, head - 3); token -= 1) {
    const norm = normAt(scene, token);
    if (REFLEXIVES.has(norm)) return token;
    if (!BE_FORMS.fr.has(norm) && norm !== 'y' && norm !== 'en' && norm !== 'pas' && !ADVERBS.fr.has(norm)) return -1;
  }
  return -1;
}

export function hasFoldedClitic(scene: Scene, head: number, preposition: string): boolean {
  const clitics = preposition === 'à' ? ['y', 'lui', 'leur'] : preposition === 'de' ? ['en'] : [];
  if (clitics.length === 0) return false;
  for (let token = head - 1; token >= head - 3 && token >= 0; token -= 1) {
    const norm = normAt(scene, token);
    if (clitics.includes(norm)) return true;
    if (!BE_FORMS.fr.has(norm) && !REFLEXIVES.has(norm)) return false;
  }
  return false;
}
