import type { KnowledgeLanguage } from '../../knowledge/knowledge.js';
import { DETERMINERS } from '../../lexicon/function-words.js';
import {
  AUTHORITY_WORDS,
  COURT_WORDS,
  EVENT_NOUNS,
  EVENT_VERBS,
  PARLIAMENT_WORDS,
  type EventNeed,
  type EventNouns,
  type EventVerbs,
} from '../../lexicon/events.js';
import type { EventType, Mention, Segmented, Sentence } from '../../types.js';
import type { VerbUse } from './verbs.js';
import { foldName } from '../links/positions.js';

/** What a sentence holds that the rules ask for; token indices. */
export interface Scene {
  readonly segmented: Segmented;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly hasMoney: boolean;
}

/** An object stands this near its verb, in tokens. */
const OBJECT_WINDOW = 12;
const NAME_WINDOW = 10;
/** What is bought or left is named right after the verb. */
const NEAR_WINDOW = 6;
const NEAR_TYPES: ReadonlySet<EventType> = new Set<EventType>(['acquisition', 'departure']);
const PARTICLE_WINDOW = 6;
/** These belong to their verb only right after it. */
const PARTICLES = new Set(['aside', 'down', 'off', 'offline', 'on', 'out']);
/** Events that are news only once they are done: what will be published is not. */
const DONE: ReadonlySet<EventType> = new Set<EventType>([
  'publication',
  'guidance',
  'launch',
  'ruling',
  'legislation',
  'enforcement',
  'incident',
  'joint-statement',
  'protest',
]);

type VerbIndex = ReadonlyMap<string, readonly EventVerbs[]>;

function indexVerbs(language: KnowledgeLanguage): VerbIndex {
  const index = new Map<string, EventVerbs[]>();
  for (const rule of EVENT_VERBS[language]) {
    for (const verb of rule.verbs) {
      const rules = index.get(verb);
      if (rules === undefined) index.set(verb, [rule]);
      else rules.push(rule);
    }
  }
  return index;
}

function indexNouns(
  language: KnowledgeLanguage,
): ReadonlyMap<string, readonly (readonly [readonly string[], EventNouns])[]> {
  const index = new Map<string, (readonly [readonly string[], EventNouns])[]>();
  for (const rule of EVENT_NOUNS[language]) {
    for (const noun of rule.nouns) {
      const words = noun.split(' ');
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), [words, rule] as const]);
    }
  }
  return index;
}

const VERBS: Readonly<Record<KnowledgeLanguage, VerbIndex>> = { en: indexVerbs('en'), fr: indexVerbs('fr') };
const NOUNS = { en: indexNouns('en'), fr: indexNouns('fr') } as const;

/** The rules for a verb, in order of precedence. */
export function verbRules(language: KnowledgeLanguage, lemma: string): readonly EventVerbs[] {
  return VERBS[language].get(lemma) ?? [];
}

/** The rule whose noun starts at token `at`, with the number of its tokens. */
export function nounRule(
  segmented: Segmented,
  language: KnowledgeLanguage,
  at: number,
): { rule: EventNouns; length: number } | null {
  const { norm } = segmented.tokens;
  for (const [words, rule] of NOUNS[language].get(norm[at] ?? '') ?? []) {
    if (words.every((word, step) => norm[at + step] === word)) return { rule, length: words.length };
  }
  return null;
}

/** Whether all that a verb rule asks for stands in the sentence, on the right side of the verb at `at`. */
export function meetsRule(scene: Scene, rule: EventVerbs, at: number, use: VerbUse): boolean {
  const { segmented, sentence } = scene;
  const { norm } = segmented.tokens;
  const named = rule.type === 'launch' && rule.needs.includes('product');
  if (use.future && DONE.has(rule.type) && !named) return false;
  // "to be left outside": nobody leaves.
  if (rule.type === 'departure' && use.passive) return false;
  if (rule.type === 'joint-statement' && use.passive && norm[at + 1] !== 'by' && norm[at + 1] !== 'par') return false;
  if (norm[at] === 'paraît' && (norm[at + 1] ?? '').endsWith('il')) return false;
  if (rule.type === 'acquisition' && /^(?:à|au|aux)$/u.test(norm[at + 1] ?? '')) return false;
  if (rule.type === 'deployment' && use.bare && segmented.language === 'fr') return false;
  if (rule.after.length > 0) {
    const words = rule.after;
    const width = words.every((word) => PARTICLES.has(word)) ? 1 : PARTICLE_WINDOW;
    const near = norm.slice(at + 1, Math.min(sentence.endToken, at + 1 + width));
    if (!near.some((word) => words.includes(word)) && !words.includes(norm[at - 1] ?? '')) return false;
  }
  if (rule.objects.length > 0 && !findObject(scene, rule.objects, at, use)) return false;
  return rule.needs.every((need) => meetsNeed(scene, need, at, use, rule.type));
}

function findObject(scene: Scene, objects: readonly string[], at: number, use: VerbUse): boolean {
  const { sentence, segmented } = scene;
  const { norm, text } = segmented.tokens;
  const width = use.bare ? OBJECT_WINDOW + 3 : OBJECT_WINDOW;
  if (!use.passive || norm[at + 1] !== 'by') {
    for (let near = at + 1; near < Math.min(sentence.endToken, at + 1 + width); near += 1) {
      if (/^[;:]$/u.test(text[near] ?? '')) break;
      if (objects.includes(norm[near] ?? '')) return true;
    }
  }
  const active = use.bare && DETERMINERS[segmented.language === 'fr' ? 'fr' : 'en'].has(norm[at + 1] ?? '');
  if (active) return false;
  const relative = norm
    .slice(Math.max(sentence.firstToken, at - 8), at)
    .some((word) => /^(?:which|that|que|qu')$/u.test(word));
  const reduced =
    use.passive ||
    relative ||
    (use.bare && (/^(?:by|on|in|today|yesterday|last|par)$/u.test(norm[at + 1] ?? '') || text[at - 1] === ','));
  if (!reduced) return false;
  for (let near = at - 1; near >= Math.max(sentence.firstToken, at - OBJECT_WINDOW); near -= 1) {
    if (objects.includes(norm[near] ?? '')) return true;
  }
  return false;
}

const SETS: Readonly<Partial<Record<EventNeed, ReadonlySet<string>>>> = {
  court: COURT_WORDS,
  parliament: PARLIAMENT_WORDS,
  authority: AUTHORITY_WORDS,
};

function meetsNeed(scene: Scene, need: EventNeed, at: number, use: VerbUse, type: EventType): boolean {
  const { mentions, segmented, sentence } = scene;
  const words = SETS[need];
  if (words !== undefined) return hasActor(scene, words, at, use);
  if (need === 'money') return scene.hasMoney;
  if (need === 'person') return mentions.some((mention) => mention.type === 'person');
  const { start, end } = segmented.tokens;
  if (need === 'body') return mentions.some((mention) => mention.type === 'organization');
  if (need === 'pair') return isPair(scene, at);
  if (need === 'group') {
    if (mentions.some((mention) => mention.type === 'group')) return true;
    const bodies = new Set(
      mentions
        .filter(
          (mention) =>
            mention.end <= (segmented.tokens.start[at] ?? 0) && ['organization', 'person'].includes(mention.type),
        )
        .map((mention) => mention.entity),
    );
    return bodies.size >= 2 || segmented.tokens.kind.slice(sentence.firstToken, at).includes('number');
  }
  const from = use.passive ? (start[sentence.firstToken] ?? 0) : (start[at] ?? 0);
  const width = NEAR_TYPES.has(type) && !use.passive ? NEAR_WINDOW : NAME_WINDOW;
  const to = end[Math.min(sentence.endToken - 1, at + width)] ?? 0;
  return mentions.some((mention) => mention.type === need && mention.start >= from && mention.end <= to);
}

/** Whether two bodies together are the subject: "Hugging Face and the University will …". */
function isPair(scene: Scene, at: number): boolean {
  const verb = scene.segmented.tokens.start[at] ?? 0;
  const before = scene.mentions.filter(
    (mention) => mention.end <= verb && ['organization', 'group'].includes(mention.type),
  );
  const [second, first] = [before.at(-1), before.at(-2)];
  if (first === undefined || second === undefined || first.entity === second.entity) return false;
  const between = scene.segmented.text.slice(first.end, second.start);
  return between.length < 40 && /(?:^|[\s,])(?:and|et)\s/u.test(between);
}

/** Whether a body of that kind acts: before an active verb, after "by" (« par ») for a passive one. */
function hasActor(scene: Scene, words: ReadonlySet<string>, at: number, use: VerbUse): boolean {
  const { segmented, sentence } = scene;
  const { norm } = segmented.tokens;
  const from = sentence.firstToken;
  const to = use.passive ? sentence.endToken : at;
  for (let near = from; near < to; near += 1) {
    for (const word of foldName(norm[near] ?? '').split('-')) if (words.has(word)) return true;
    // « Conseil d'État »
    if (words === COURT_WORDS && norm[near] === 'état' && norm[near - 2] === 'conseil') return true;
  }
  return false;
}
