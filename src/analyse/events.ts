import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import type { Amount, DateExpression, EventType, Mention, NewsEvent, Segmented, Sentence, Span } from '../types.js';
import { findParticipants } from './events/roles.js';
import { meetsRule, nounRule, verbRules, type Scene } from './events/rules.js';
import { readVerbUse, type VerbUse } from './events/verbs.js';
import { findQuoted, isWithin } from './links/quoted.js';
import type { Resources } from './resources.js';

/** What is longer, in tokens, is a table or a list, no sentence. */
const SENTENCE_LIMIT = 300;

/** A trigger found in a sentence, before its participants. */
interface Trigger {
  readonly type: EventType;
  readonly first: number;
  readonly end: number;
  readonly use: VerbUse | null;
  readonly rule: string;
}

/**
 * What the article reports as having happened or as firmly coming, one event per sentence and type, in the body's own
 * words (not in quotes, not denied, supposed, wished or merely possible). An event that is told again is given once, with
 * what the fuller telling adds. Method: verbs and nouns of `lexicon/events.ts` with what they need around them.
 *
 * @example "Quillon raised €18 million." → [{ type: 'funding', trigger: "raised", amount: { value: 18000000, … }, … }]
 */
export function findEvents(
  segmented: Segmented,
  mentions: readonly Mention[],
  dates: readonly DateExpression[],
  amounts: readonly Amount[],
  resources: Resources,
): NewsEvent[] {
  const { language, sentences } = segmented;
  if (language !== 'en' && language !== 'fr') return [];
  const lang: KnowledgeLanguage = language === 'fr' ? 'fr' : 'en';
  const quoted = findQuoted(segmented);
  const money = amounts.filter((amount) => amount.unit !== null && /^[A-Z]{3}$/u.test(amount.unit));
  const mentionsIn = slicer(mentions);
  const datesIn = slicer(dates);
  const moneyIn = slicer(money);
  const events: NewsEvent[] = [];
  sentences.forEach((sentence, at) => {
    if (sentence.kind !== 'body' || sentence.endToken - sentence.firstToken > SENTENCE_LIMIT) return;
    const inside = mentionsIn(sentence);
    const sums = moneyIn(sentence);
    const when = datesIn(sentence);
    const scene: Scene = { segmented, sentence, mentions: inside, hasMoney: sums.length > 0 };
    if (segmented.text[sentence.end - 1] === '?' || isHabitual(segmented, sentence)) return;
    for (const trigger of findTriggers(scene, lang, quoted, resources)) {
      const start = segmented.tokens.start[trigger.first] ?? sentence.start;
      const end = segmented.tokens.end[trigger.end - 1] ?? sentence.end;
      const amount =
        nearest(sums, start) ?? takeFollowingSum(segmented, sentences[at + 1], sentence, trigger.type, moneyIn);
      const date = chooseDate(segmented, when, start);
      // Undated, what went before and what a relative clause adds is background, no news.
      if (
        date === null &&
        trigger.use !== null &&
        trigger.type !== 'protest' &&
        (trigger.use.before || trigger.use.relative)
      )
        continue;
      const participants = findParticipants(segmented, inside, trigger.type, trigger.first, trigger.use);
      if (trigger.type === 'publication' && participants.length === 0) continue;
      events.push({
        type: trigger.type,
        start: sentence.start,
        end: sentence.end,
        trigger: { start, end },
        participants,
        amount:
          amount === null
            ? null
            : { value: amount.value, currency: amount.unit ?? '', start: amount.start, end: amount.end },
        date: date === null ? null : { value: date.value, start: date.start, end: date.end },
        rule: trigger.rule,
      });
    }
  });
  return mergeRetold(events);
}

const HABITS = new Set(['chaque', 'each', 'every', 'régulièrement', 'regularly', 'usually', 'habituellement']);

/** "publishes its accounts every quarter" is no news. */
function isHabitual(segmented: Segmented, sentence: Sentence): boolean {
  for (let at = sentence.firstToken; at + 1 < sentence.endToken; at += 1) {
    const norm = segmented.tokens.norm[at] ?? '';
    if (
      HABITS.has(norm) &&
      (norm.endsWith('ly') || norm.endsWith('ment') || isTime(segmented.tokens.norm[at + 1] ?? ''))
    )
      return true;
  }
  return false;
}

const isTime = (norm: string): boolean =>
  /^(?:year|month|week|quarter|day|an|année|mois|semaine|trimestre|jour)$/u.test(norm);

/** Spans that lie in a sentence; for ascending spans and sentences asked in order it is linear over the article. */
function slicer<T extends Span>(spans: readonly T[]): (sentence: Span) => T[] {
  let from = 0;
  return (sentence) => {
    while (from < spans.length && (spans[from]?.end ?? 0) <= sentence.start) from += 1;
    const found: T[] = [];
    for (let at = from; at < spans.length; at += 1) {
      const span = spans[at];
      if (span === undefined || span.start >= sentence.end) break;
      found.push(span);
    }
    return found;
  };
}

function findTriggers(scene: Scene, lang: KnowledgeLanguage, quoted: readonly Span[], resources: Resources): Trigger[] {
  const { segmented, sentence } = scene;
  const { tokens } = segmented;
  const found = new Map<EventType, Trigger>();
  const asserted = new Map<string, { at: number; use: VerbUse }>();
  const nouns: { at: number; length: number }[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const norm = tokens.norm[at] ?? '';
    if (nounRule(segmented, lang, at) !== null && !isWithin(quoted, tokens.start[at] ?? 0))
      nouns.push({ at, length: 1 });
    if (!resources.verbs[lang].has(norm)) continue;
    if (isWithin(quoted, tokens.start[at] ?? 0) || (at > sentence.firstToken && /^\p{Lu}/u.test(tokens.text[at] ?? '')))
      continue;
    const use = readVerbUse(segmented, resources, sentence, at);
    if (use === null) continue;
    for (const lemma of use.lemmas) if (!asserted.has(lemma)) asserted.set(lemma, { at, use });
    const rule = use.lemmas.flatMap((lemma) => verbRules(lang, lemma)).find((one) => meetsRule(scene, one, at, use));
    if (rule !== undefined && !found.has(rule.type)) {
      found.set(rule.type, {
        type: rule.type,
        first: at,
        end: at + 1,
        use,
        rule: `events:${rule.type}-${use.lemmas[0] ?? ''}`,
      });
    }
  }
  for (const { at } of nouns) {
    const match = nounRule(segmented, lang, at);
    if (match === null || found.has(match.rule.type)) continue;
    const { rule, length } = match;
    const governed =
      rule.verbs.length === 0
        ? asserted.size > 0 && !isDenied(segmented, sentence, at)
        : rule.verbs.some((verb) => isNear(asserted.get(verb), at));
    const needs = rule.needs.every((need) => scene.mentions.some((mention) => mention.type === need));
    if (!governed || !needs) continue;
    found.set(rule.type, {
      type: rule.type,
      first: at,
      end: at + length,
      use: null,
      rule: `events:${rule.type}-${rule.nouns[0] ?? ''}`,
    });
  }
  if (found.has('joint-statement')) found.delete('publication');
  if (found.has('ruling')) found.delete('enforcement');
  return [...found.values()].sort((a, b) => a.first - b.first);
}

/** How far a noun stands from the verb that asserts it, in tokens. */
const GOVERNOR_WINDOW = 16;

function isNear(verb: { at: number; use: VerbUse } | undefined, at: number): boolean {
  return verb !== undefined && !verb.use.future && Math.abs(verb.at - at) <= GOVERNOR_WINDOW;
}

/** "no strike", « sans accord », "plans for a merger": the noun is denied or only wished. */
function isDenied(segmented: Segmented, sentence: Sentence, at: number): boolean {
  for (let near = at - 1; near >= Math.max(sentence.firstToken, at - 4); near -= 1) {
    if (
      /^(?:no|not|without|sans|aucun|aucune|pas|projet|possible|éventuel|éventuelle)$/u.test(
        segmented.tokens.norm[near] ?? '',
      )
    )
      return true;
  }
  return false;
}

/** The date nearest the trigger; one before it, cut off by a comma, belongs to something else more often than not. */
function chooseDate(segmented: Segmented, dates: readonly DateExpression[], trigger: number): DateExpression | null {
  let best: DateExpression | null = null;
  let least = Infinity;
  for (const date of dates) {
    const apart = date.start < trigger && segmented.text.slice(date.end, trigger).includes(',') ? 60 : 0;
    const distance = Math.abs(date.start - trigger) + apart;
    if (distance < least) [best, least] = [date, distance];
  }
  return best;
}

function nearest<T extends Span>(spans: readonly T[], offset: number): T | null {
  let best: T | null = null;
  for (const span of spans) {
    if (best === null || Math.abs(span.start - offset) < Math.abs(best.start - offset)) best = span;
  }
  return best;
}

const SUM_TYPES: ReadonlySet<EventType> = new Set(['partnership', 'investment', 'acquisition', 'deployment']);
const WORTH =
  /\b(?:fund|fonds|worth|cost|costs|value|valued|contract|deal|coût|coûte|montant|contrat|fournis?|enveloppe|budget)\b/iu;

/** "… to Mainkranz. The contract is worth €1.2bn": the sum in the next sentence, where that speaks of the deal. */
function takeFollowingSum(
  segmented: Segmented,
  next: Sentence | undefined,
  sentence: Sentence,
  type: EventType,
  moneyIn: (sentence: Span) => Amount[],
): Amount | null {
  if (next === undefined || next.paragraph !== sentence.paragraph || !SUM_TYPES.has(type)) return null;
  if (!WORTH.test(segmented.text.slice(next.start, next.end))) return null;
  const sums = moneyIn(next);
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** Events looked back for an earlier telling: keeps a very long text linear. */
const RETOLD_WINDOW = 50;

/** Drops tellings of an event already told (same type, a shared participant, no other sum), keeping what they add. */
function mergeRetold(events: readonly NewsEvent[]): NewsEvent[] {
  const kept: NewsEvent[] = [];
  for (const event of events) {
    const from = Math.max(0, kept.length - RETOLD_WINDOW);
    const at = from + kept.slice(from).findIndex((other) => isSame(other, event));
    const before = at < from ? undefined : kept[at];
    if (before === undefined) kept.push(event);
    else kept[at] = { ...before, amount: before.amount ?? event.amount, date: before.date ?? event.date };
  }
  return kept;
}

function isSame(a: NewsEvent, b: NewsEvent): boolean {
  if (a.type !== b.type) return false;
  if (a.amount !== null && b.amount !== null && a.amount.value !== b.amount.value) return false;
  if (a.date !== null && b.date !== null && a.date.value !== b.date.value) return false;
  return b.participants.every((one) => a.participants.some((other) => other.entity === one.entity));
}
