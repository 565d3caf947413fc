import { ADVERBS, AUXILIARY_FORMS } from '../../lexicon/function-words.js';
import { CONDITIONS, HEARSAY, HEDGES, SOURCES } from '../../lexicon/hedges.js';
import { NEGATORS, REFUSERS } from '../../lexicon/negation.js';
import { listPhrases } from '../../lexicon/word-list.js';
import type { Certainty } from '../../types.js';
import type { Cue } from './cue.js';
import { indexPhrases, perLanguage, phraseIn } from './phrases.js';
import { clauseStart } from '../clauses.js';
import { isWord, normAt, readingsAt } from './scene.js';
import type { Scene } from './scene.js';

/** What negation and modality leave of a cue: null where nothing is left that could be called a stance. */
export interface Judgement {
  readonly turn: 1 | -1;
  readonly certainty: Certainty;
  /** "X must …": what ought to be, by whoever says so. */
  readonly due: boolean;
  readonly rule: string;
}

/** How far before a predicate its negation may stand, in tokens. */
const NEGATION_REACH = 6;
/** Negated, these say the opposite as firmly: "cannot abide" is no mere absence of love. */
const STRONG_WHEN_DENIED: ReadonlySet<string> = new Set([
  'accept',
  'approuver',
  'approve',
  'apprécier',
  'back',
  'cautionner',
  'convinced',
  'croire',
  'enamoured',
  'endorse',
  'fan',
  'fond',
  'forgive',
  'friend',
  'keen',
  'like',
  'soutenir',
  'support',
  'thrilled',
  'trust',
  'vouloir',
  'want',
]);

/** These tell a side only when denied: "cannot abide", « n'accepte pas ». */
const ONLY_WHEN_DENIED: ReadonlySet<string> = new Set([
  'abide',
  'accept',
  'accepter',
  'admettre',
  'condone',
  'countenance',
  'entendre',
  'stomach',
  'tolerate',
  'tolérer',
]);
/** Denied, or called impossible, these are refusals: nothing is left open. */
const FIRM_WHEN_DENIED: ReadonlySet<string> = new Set([...ONLY_WHEN_DENIED, 'vouloir', 'want']);
const UNABLE: ReadonlySet<string> = new Set(['can', 'cannot', 'could', 'peut', 'peuvent', 'pouvait', 'pouvaient']);

const HEDGE_INDEX = perLanguage(HEDGES);
const CONDITION_INDEX = perLanguage(CONDITIONS);
const HEARSAY_INDEX = perLanguage(HEARSAY);
const SOURCE_INDEX = perLanguage(SOURCES);

interface Denial {
  readonly count: number;
  readonly refused: boolean;
}

/** Negations whose scope holds the cue: those between its clause's start and its head. */
function denialsOf(scene: Scene, cue: Cue, first: number, end: number): Denial {
  const { language } = scene;
  const start = clauseStart(scene, cue.first, first);
  let count = 0;
  let refused = false;
  if (deniedOutside(scene, cue, start, first)) count += 1;
  const opener = normAt(scene, start - 1);
  if (start > first && (opener === 'nor' || opener === 'ni')) return { count: 2, refused };
  for (let at = Math.max(start, cue.head - NEGATION_REACH - 2); at < cue.head; at += 1) {
    const norm = normAt(scene, at);
    // "Marché sans œil" is a name
    const name = scene.mentions[scene.mentionAt[at] ?? -1]?.form === 'name';
    if (NEGATORS[language].has(norm) && !name) {
      if (language === 'fr' && norm === 'pas' && normAt(scene, at - 1) === 'non') continue;
      if (norm === 'neither' || norm === 'nor' || norm === 'ni') count += 2;
      else if (norm === 'nothing' && normAt(scene, at - 1) === 'say') continue;
      else if (norm === 'not' && normAt(scene, at + 1) === 'only') continue;
      else count += 1;
    }
    if (norm === 'than' && normAt(scene, at - 1) === 'less') count += 1;
    if (norm === 'but' && normAt(scene, at - 1) === 'anything') count += 1;
    if (norm === 'from' && normAt(scene, at - 1) === 'far') count += 1;
    if (at < cue.first && readingsAt(scene, at).some(({ lemma }) => REFUSERS[language].has(lemma))) refused = true;
  }
  if (language === 'fr') {
    // the second half of the negation follows a simple form: "ne soutient pas"
    const particle = hasParticle(scene, cue.head, start);
    if (particle && hasWord(scene, 'ni', cue.head, Math.min(end, cue.head + 4))) return { count: 2, refused };
    for (let at = cue.head + 1; at <= Math.min(end - 1, cue.head + 3); at += 1) {
      const norm = normAt(scene, at);
      if (
        particle &&
        (norm === 'pas' ||
          norm === 'plus' ||
          norm === 'jamais' ||
          norm === 'guère' ||
          norm === 'rien' ||
          norm === 'ni' ||
          norm === 'aucun' ||
          norm === 'aucune')
      ) {
        count += 1;
        break;
      }
    }
    if (particle && count === 0 && hasWord(scene, 'plus', start, cue.head)) count = 1;
    if (particle && hasWord(scene, 'que', cue.head, Math.min(end, cue.head + 4)) && count === 0)
      return { count: 0, refused };
    // « ne peut soutenir »: "pouvoir" needs no second half
    if (particle && count === 0 && isUnable(scene, cue) && !hasWord(scene, 'que', start, cue.head)) count = 1;
    if (!particle && count > 0 && !refused && !deniedOutside(scene, cue, start, first))
      count =
        hasWord(scene, 'sans', start, cue.head) ||
        hasWord(scene, 'rien', start, cue.head) ||
        hasWord(scene, 'ni', start, cue.head)
          ? 1
          : 0;
  }
  return { count, refused };
}

const INSERTED = /^[,—–(]$/u;
const INSERTION_REACH = 8;

/** "is not, she adds, opposed to": whether a negation stands right before an insertion that the clause seems to start with. */
function deniedOutside(scene: Scene, cue: Cue, start: number, first: number): boolean {
  let close = cue.first - 1;
  while (close > start && isWord(scene, close) && cue.first - close < 4) close -= 1;
  if (!/^[,—–)]$/u.test(normAt(scene, close))) return false;
  for (let open = close - 1; open > Math.max(first, close - INSERTION_REACH); open -= 1) {
    if (!INSERTED.test(normAt(scene, open))) continue;
    const before = normAt(scene, open - 1);
    return open < start && before !== 'non' && NEGATORS[scene.language].has(before);
  }
  return false;
}

function hasParticle(scene: Scene, head: number, start: number): boolean {
  for (let at = head - 1; at >= Math.max(start, head - 8); at -= 1) {
    const norm = normAt(scene, at);
    if (norm === 'ne' || norm === "n'") return true;
  }
  return false;
}

function hasWord(scene: Scene, word: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (normAt(scene, at) === word) return true;
  return false;
}

const UNTRUE = indexPhrases(['wrong to say', 'not true', 'faux de dire', 'untrue', 'inexact']);
/** What somebody is ordered to do is no position of theirs. */
const ORDERS = indexPhrases([
  'must',
  'ordered',
  'orders',
  'required',
  'forced',
  'obliged',
  'doit',
  'doivent',
  'devra',
  'ordonne',
  'ordonné',
  'contraint',
  'contrainte',
  'enjoint',
]);
/** Who lets another do something has not done it; what somebody is told to think is not what they think. */
const LETTERS = indexPhrases(
  listPhrases(
    'told to, expected to, supposed to, censé, censés, prié de, priés de, sommé de, sommés de, laisse, laissent, laisser, let, lets, letting',
  ),
);
const DUTIES = perLanguage({
  en: ['must', 'should', 'ought', 'needs to', 'need to'],
  fr: ['doit', 'doivent', 'devrait', 'devraient', 'il faut'],
});
const LITOTES = /^(?:displeased|unhappy|unwilling|unpersuaded|unsympathetic|mécontent|défavorable)/u;

/** Reads negation, modality, condition and hearsay around `cue`. */
export function judgeCue(scene: Scene, cue: Cue, first: number, end: number, inReport: boolean): Judgement | null {
  const { count, refused } = denialsOf(scene, cue, first, end);
  let turn: 1 | -1 = 1;
  let hedged = false;
  let firm = false;
  let rule = 'plain';
  if (count + (refused ? 1 : 0) >= 2) {
    return null;
  }
  if (count === 1) {
    if (LITOTES.test(cue.lemma)) hedged = true;
    // to deny opposition is not to support; to deny support is, if it was to be expected, to oppose
    else if (
      cue.polarity === -1 ||
      cue.frame === 'deed' ||
      cue.frame === 'party' ||
      !(STRONG_WHEN_DENIED.has(cue.lemma) || ONLY_WHEN_DENIED.has(cue.lemma))
    )
      return null;
    else turn = -1;
    firm = turn === -1 && (FIRM_WHEN_DENIED.has(cue.lemma) || isUnable(scene, cue));
    hedged = !firm;
    rule = 'denied';
  } else if (refused) {
    if (cue.polarity === -1 || cue.frame === 'deed') return null;
    turn = -1;
    rule = 'refused';
  } else if (ONLY_WHEN_DENIED.has(cue.lemma)) return null;
  const start = clauseStart(scene, cue.first, first);
  if (cue.form === 'base' && phraseIn(scene, LETTERS, Math.max(first, cue.head - 6), cue.head)) return null;
  const conditional = readingsAt(scene, cue.head).some(({ form }) => form === 'conditional');
  if (!inReport && !firm && (conditional || isHedged(scene, start, cue.head))) hedged = true;
  if (phraseIn(scene, CONDITION_INDEX[scene.language], cue.end, Math.min(end, cue.end + 14)))
    hedged = hedged || !inReport;
  if (/^(?:if|si|unless)$/u.test(normAt(scene, start - 1)) && normAt(scene, start - 2) !== 'even') return null;
  if (normAt(scene, start - 1) === 'whether' || phraseIn(scene, UNTRUE, Math.max(first, start - 8), start)) return null;
  if (cue.frame === 'deed' && !cue.passive && phraseIn(scene, ORDERS, Math.max(first, cue.head - 14), cue.head))
    return null;
  if (isQuestion(scene, end) && !inReport) return null;
  const due = phraseIn(scene, DUTIES[scene.language], start, cue.head);
  return { turn, certainty: hedged ? 'hedged' : 'stated', due, rule };
}

/** "cannot support", « ne peut soutenir ». */
function isUnable(scene: Scene, cue: Cue): boolean {
  for (let at = cue.head - 1; at >= Math.max(0, cue.head - 3); at -= 1) if (UNABLE.has(normAt(scene, at))) return true;
  return false;
}

/** Whether a word between the tokens qualifies what follows; the month of May does not. */
function isHedged(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const month = scene.tokens.text[at] === 'May';
    if (!month && phraseIn(scene, HEDGE_INDEX[scene.language], at, at + 1)) return true;
  }
  return false;
}

/** Whether the words name a source: "According to a draft, the ministry …". */
export function hasSource(scene: Scene, from: number, to: number): boolean {
  return phraseIn(scene, SOURCE_INDEX[scene.language], from, to);
}

function isQuestion(scene: Scene, end: number): boolean {
  return normAt(scene, end - 1) === '?' || normAt(scene, end - 2) === '?';
}

/** Whether the sentence puts its claim into somebody else's mouth, or no one's. */
export function isHearsay(scene: Scene, cue: Cue, first: number, end: number): boolean {
  const { language } = scene;
  if (phraseIn(scene, HEARSAY_INDEX[language], first, end)) return true;
  if (language === 'en') return false;
  // the French conditional of hearsay: "aurait fait pression", "ferait campagne", with or without "selon"
  const conditional =
    readingsAt(scene, cue.head).some(({ form }) => form === 'conditional') || hasConditionalAuxiliary(scene, cue);
  return conditional && namesSource(scene, first, end);
}

/** A source of its own; « selon eux » is who the sentence speaks of anyway. */
function namesSource(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (phraseIn(scene, SOURCE_INDEX.fr, at, Math.min(end, at + 4)) && SOURCE_HEADS.has(normAt(scene, at)))
      return !/^(?:elles?|eux|lui|moi|nous)$/u.test(normAt(scene, at + 1));
  return false;
}

const SOURCE_HEADS: ReadonlySet<string> = new Set([...SOURCE_INDEX.fr.keys()]);

function hasConditionalAuxiliary(scene: Scene, cue: Cue): boolean {
  for (let at = cue.head - 1; at >= Math.max(0, cue.head - 4); at -= 1) {
    const norm = normAt(scene, at);
    if (/^(?:aurai(?:en)?t|serai(?:en)?t)$/u.test(norm)) return true;
    if (!ADVERBS.fr.has(norm) && !AUXILIARY_FORMS.fr.has(norm)) return false;
  }
  return false;
}
