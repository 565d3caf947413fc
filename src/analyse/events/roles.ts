import type { EventType, Mention, Participant, Segmented } from '../../types.js';
import { findToken } from '../links/positions.js';
import type { VerbUse } from './verbs.js';

/** Roles of who does and of who (or what) undergoes, by type of event. */
const ROLES: Readonly<Record<EventType, readonly [string, string]>> = {
  funding: ['recipient', 'investor'],
  investment: ['investor', 'target'],
  acquisition: ['buyer', 'target'],
  partnership: ['partner', 'partner'],
  launch: ['agent', 'product'],
  publication: ['agent', 'work'],
  guidance: ['agent', 'subject'],
  legislation: ['agent', 'subject'],
  enforcement: ['agent', 'target'],
  ruling: ['court', 'party'],
  'joint-statement': ['signatory', 'addressee'],
  incident: ['affected', 'involved'],
  appointment: ['appointee', 'organization'],
  departure: ['leaver', 'organization'],
  protest: ['protester', 'target'],
  deployment: ['user', 'product'],
};

/** Verbs by which the giver is the subject: "the trust is giving £220,000 to the shed". */
const GIVING = new Set(
  'accorder allouer attribuer award contribute débloquer donate finance financer fund give grant lend octroyer prêter provide subventionner verser'.split(
    ' ',
  ),
);
const INVESTOR_MARKS = new Set(['from', 'by', 'par', 'auprès', 'led', 'menée', 'mené']);
const TAKING_PART: ReadonlySet<Mention['type']> = new Set(['organization', 'person', 'group', 'product']);

/**
 * Who takes part in an event, each entity once: those before the verb do, those after it undergo (for a passive the other
 * way round). Places, laws and works are no participants.
 */
export function findParticipants(
  segmented: Segmented,
  mentions: readonly Mention[],
  type: EventType,
  trigger: number,
  use: VerbUse | null,
): Participant[] {
  const at = segmented.tokens.start[trigger] ?? 0;
  const clause = findClause(segmented, mentions, at);
  const found = new Map<string, Participant>();
  for (const mention of mentions) {
    if (found.has(mention.entity) || !(TAKING_PART.has(mention.type) || isTown(segmented, mention))) continue;
    found.set(mention.entity, {
      entity: mention.entity,
      role: mention.end <= clause ? ROLES[type][1] : chooseRole(segmented, mention, type, mention.start < at, use),
      start: mention.start,
      end: mention.end,
    });
  }
  return [...found.values()];
}

/**
 * Where the verb's own clause begins, if somebody is named between the last comma and the verb: "Zed left, and the agency
 * fined Quay" has only the agency fine. Otherwise 0.
 */
function findClause(segmented: Segmented, mentions: readonly Mention[], verb: number): number {
  const before = mentions.filter((mention) => mention.end <= verb);
  const last = before.at(-1);
  const first = before[0];
  if (first === undefined || last === undefined || first === last) return 0;
  const comma = segmented.text.slice(first.end, last.start).search(/[,;] (?:and|et|while|tandis que) /u);
  return comma < 0 ? 0 : first.end + comma;
}

/** "the city of Bremerhaven", « la commune de Cormeilles »: a place that acts as a body. */
function isTown(segmented: Segmented, mention: Mention): boolean {
  const first = findToken(segmented, mention.start);
  const { norm } = segmented.tokens;
  return mention.type === 'place' && /^(?:of|de|d')$/u.test(norm[first - 1] ?? '') && TOWNS.has(norm[first - 2] ?? '');
}

const TOWNS = new Set([
  'city',
  'town',
  'village',
  'commune',
  'ville',
  'mairie',
  'région',
  'département',
  'state',
  'canton',
  'métropole',
]);

function chooseRole(
  segmented: Segmented,
  mention: Mention,
  type: EventType,
  before: boolean,
  use: VerbUse | null,
): string {
  const [doer, undergoer] = ROLES[type];
  if (mention.type === 'product' && (type === 'launch' || type === 'deployment')) return 'product';
  if (type === 'appointment' || type === 'departure') return mention.type === 'person' ? doer : undergoer;
  if (type === 'funding') {
    const first = findToken(segmented, mention.start);
    const near = segmented.tokens.norm.slice(Math.max(0, first - 4), first);
    const gives = use !== null && !use.passive && use.lemmas.some((lemma) => GIVING.has(lemma));
    if (before) return gives ? 'investor' : 'recipient';
    return gives && !near.some((word) => INVESTOR_MARKS.has(word)) ? 'recipient' : 'investor';
  }
  const acts = use?.passive === true ? !before : before;
  return acts ? doer : undergoer;
}
