import { DOCUMENT_KINDS, NAME_PARTICLES, NOT_IN_NAMES, OUTLET_NAMES, OUTLET_WORDS } from '../../lexicon/outlets.js';

const outletWords = new Set(OUTLET_WORDS);
const outletNames = new Set(OUTLET_NAMES.map((name) => name.toLowerCase()));
const particles = new Set(NAME_PARTICLES);

const NO_NAMES = new Set(NOT_IN_NAMES);

const MAX_NAME_WORDS = 6;
const MAX_OUTLET_WORDS = 9;

/** A word as names have it: capital first, or all capitals; inner hyphens and apostrophes. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[dlO]['’]\p{Lu}[\p{L}\p{M}'’-]*|['’]t)$/u;

/**
 * Whether words can be one person's name: two to six capitalised words with particles between, none of them an outlet's.
 *
 * @example isPersonName("Solenn Le Goff-Marchetti") // true
 */
export function isPersonName(part: string): boolean {
  const words = part.trim().split(/\s+/u);
  if (words.length < 2 || words.length > MAX_NAME_WORDS || isOutletName(part)) return false;
  if (words.some((word) => NO_NAMES.has(word.toLowerCase()))) return false;
  const shouted = words.every((word) => word === word.toUpperCase());
  // An acronym among words in small letters: "Veille IA".
  if (!shouted && words.some((word) => /^\p{Lu}{2,}$/u.test(word))) return false;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (!NAME_WORD.test(first) || !NAME_WORD.test(last) || /^(?:The|Le|La|Les|L['’].*|Our|Notre|By|Par)$/u.test(first))
    return false;
  return words.every((word) => NAME_WORD.test(word) || particles.has(word.toLowerCase()));
}

/** The persons of "Jane Doe, Ann Roe and Jo Poe"; null where a part is none. */
export function splitPersons(part: string): string[] | null {
  const names = part.split(/\s*(?:,|;|&|\band\b|\bet\b)\s+/u).map((name) => name.trim());
  return names.length > 0 && names.every(isPersonName) ? names : null;
}

/**
 * Whether words name an outlet: capitalised, short, and with a word that outlets' names have ("Gazette", "Quotidien"), or a
 * known agency.
 */
export function isOutletName(part: string): boolean {
  const plain = part.trim().replace(/’/gu, "'");
  if (outletNames.has(plain.toLowerCase())) return true;
  const words = plain.split(/\s+/u);
  if (words.length > MAX_OUTLET_WORDS || /[.!?:;]$|[.!?:;"“«] /u.test(plain)) return false;
  if (!/^\p{Lu}|^\d|^l'\p{Lu}/u.test(plain)) return false;
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !particles.has(word) && !SMALL.has(word) && !/^[dl]'/u.test(word),
  );
  return small.length <= 1 && words.some((word) => isOutletWord(word));
}

const SMALL = new Set([
  'of',
  'the',
  'and',
  'et',
  'sur',
  'for',
  'in',
  'à',
  'au',
  'aux',
  'on',
  'pour',
  '&',
  '|',
  '-',
  'en',
]);

function isOutletWord(word: string): boolean {
  const bare = word.replace(/^(?:[dlDL]')/u, '').replace(/[(),.]/gu, '');
  return /^\p{Lu}/u.test(bare) || /^(?:hebdo|infos?|actu)$/u.test(bare) ? outletWords.has(bare.toLowerCase()) : false;
}

const DOCUMENT = new RegExp(
  `^(?:${[...DOCUMENT_KINDS].sort((a, b) => b.length - a.length).join('|')})(?: (?:de l'|du |de la |des |de |d'|of the |of |by the |by |from the |from ))(.{3,90})$`,
  'iu',
);

/**
 * The sender of "Note de l'Institut X (IX)", without its acronym; null where the line is nothing of the kind.
 *
 * @example documentSender("Report by the Centre for Slow Computing (CSC)") // 'Centre for Slow Computing'
 */
export function documentSender(part: string): string | null {
  const match = DOCUMENT.exec(part.trim().replace(/’/gu, "'"));
  const sender = match?.[1]?.replace(/\s*\([^)]{1,12}\)\s*$/u, '').trim() ?? '';
  const words = sender.split(/\s+/u);
  return /^\p{Lu}/u.test(sender) && words.length <= 10 && !/[.!?:;]/u.test(sender)
    ? part
        .slice(part.length - (match?.[1]?.length ?? 0))
        .replace(/\s*\([^)]{1,12}\)\s*$/u, '')
        .trim()
    : null;
}
