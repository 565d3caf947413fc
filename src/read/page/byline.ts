import type { StampedDate } from './dates.js';
import { findStampedDates, publicationDate } from './dates.js';
import { documentSender, isOutletName, isPersonName, splitPersons } from './names.js';

/** What a line near the title says of the article's origin. */
export interface Byline {
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** The line says "By"; else a name in it may be a place's. */
  readonly explicit: boolean;
  readonly tags: readonly string[];
  /** A date or a "By": the line can be nothing else. Otherwise it is a bare name, to be believed with care. */
  readonly certain: boolean;
  readonly rule: string;
}

const MAX_BYLINE = 240;

const BY =
  /^(?:(?:written |words |text |story |posted |published |interview |report |reporting |analysis |compiled )?by|(?:publié |publiée |rédigé |écrit |signé |interview |entretien |réalisé |mis en ligne )?par|texte de|texte ?:|un texte de|une? (?:tribune|article|entretien|enquête|reportage) de|propos recueillis par|author ?:|auteure? ?:|from) +(?=\S)/iu;

/** A desk or a staff stands for nobody in particular. */
const DESK =
  /^(?:our|notre|nos) .{0,60}$|(?<!\p{L})(?:staff|desk|newsroom|rédaction|correspondents?|correspondante?s?|editors?|reporters?|envoyée?s? spécia\p{L}+|editorial board|team|équipe)(?!\p{L})/iu;

/** What may follow a name in a byline: a function, a place, a second agency. */
const AFTER_NAME = /^(?:,| ?\(| in | at | à | en | for | pour | with | avec | of | from | \/ )/u;

/**
 * Reads "By Jane Doe | The Daily Lamp | 3 May 2026" and its many relatives; null where the line is nothing of the kind.
 *
 * @example readByline('Par Ada Brun, cheffe du service · La Gazette', true)
 *   // { byline: 'Ada Brun', outlet: 'La Gazette', published: null, certain: true, … }
 */
export function readByline(line: string, dayFirst: boolean): Byline | null {
  // In brackets it is the credit at an agency report's foot.
  if (line.length > MAX_BYLINE || line.startsWith('(')) return null;
  const plain = line.replace(/[\u00a0\u202f]/gu, ' ').replace(/^[*_\s]+|[*_\s]+$/gu, '');
  if (/^https?:\/\/\S{4,}$/u.test(plain)) return { ...NOTHING, url: plain, certain: true, rule: 'url-line' };
  const dates = findStampedDates(plain, dayFirst);
  const parts = splitParts(plain, dates);
  const found = { byline: null as string | null, outlet: null as string | null, tags: [] as string[] };
  let explicit = false;
  for (const [index, part] of parts.entries()) {
    const by = BY.exec(part);
    if (by !== null) {
      if (!readAuthors(part.slice(by[0].length), found)) return null;
      explicit = true;
    } else if (!readPart(part, index, dates.length > 0, explicit, found)) {
      return null;
    }
  }
  const certain = explicit || dates.length > 0;
  if (!certain && ((found.byline === null && found.outlet === null) || /[.:;!?]$/u.test(plain))) return null;
  return {
    ...found,
    published: publicationDate(dates),
    url: null,
    explicit,
    certain,
    rule:
      dates.length > 0 ? (found.byline === null && found.outlet === null ? 'date-line' : 'byline-with-date') : 'byline',
  };
}

const NOTHING = { byline: null, outlet: null, published: null, url: null, explicit: false, tags: [] } as const;

/** The pieces between bars, dots, dashes and dates. A dash must stand between spaces: names have hyphens. */
function splitParts(line: string, dates: readonly StampedDate[]): string[] {
  let rest = line;
  for (const { start, end } of dates) rest = rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end);
  return rest
    .split(/\s*[|·•]+\s*|\s+[—–-]+\s+|\s*,?\s*\|+\s*/u)
    .map((part) => part.replace(/^[\s,;:.()—–-]+|[\s,;:(—–-]+$|(?<=\p{Ll}{2})\.$/gu, ''))
    .filter((part) => part !== '');
}

interface Found {
  byline: string | null;
  outlet: string | null;
  tags: string[];
}

/** "Jane Doe and Ann Roe, in Lyon", "AFP", "BeInCrypto", "our Europe desk"; false where the words are prose. */
function readAuthors(part: string, found: Found): boolean {
  const bare = part.replace(/\.$/u, '');
  const tagged = /^(.{2,80}?) in (\p{Lu}[^.]{1,80})$/iu.exec(bare);
  const head = nameHead(bare);
  if (head !== null) {
    found.byline = head.name;
    const employer = /(?:, | for | pour |\()(?:de |du |the )?(\p{Lu}[^,()]{2,50})\)?$/u.exec(
      bare.slice(head.name.length),
    );
    if (found.outlet === null && employer?.[1] !== undefined && isOutletName(employer[1]))
      found.outlet = employer[1].trim();
    return true;
  }
  const outlet = bare.replace(/ (?:with|avec) .*$/u, '').replace(/ staff(?: (?:writers?|reporters?))?$/iu, '');
  if (isOutletName(outlet) || /^\p{Lu}[\p{L}\d]*(?:\.\p{L}{2,})?$/u.test(outlet)) {
    found.outlet ??= outlet;
    return true;
  }
  if (tagged?.[1] !== undefined && isOutletName(tagged[1])) {
    found.outlet ??= tagged[1];
    return true;
  }
  return part.length <= 80 && DESK.test(part);
}

/** The longest start of a byline that is one or more persons' names. */
function nameHead(part: string): { readonly name: string } | null {
  if (splitPersons(part) !== null) return { name: part };
  const ends = [...part.matchAll(/,| \(| in | at | à | en | for | pour | with | avec | of | from | \/ /gu)].map(
    (match) => match.index,
  );
  for (const end of ends.reverse()) {
    const name = part.slice(0, end);
    if (AFTER_NAME.test(part.slice(end)) && splitPersons(name) !== null && isFunction(part.slice(end))) return { name };
  }
  return null;
}

/** After the name: few words, no sentence. */
function isFunction(rest: string): boolean {
  return (
    rest.length <= 140 &&
    !/[.!?] |["“«]/u.test(rest) &&
    !/ (?:said|says|has|have|had|was|were|will|a|ont|sont|étaient?|avait) /u.test(rest)
  );
}

/** A part that has no "By": a name, an outlet, a place beside a date, a topic. */
function readPart(part: string, index: number, dated: boolean, explicit: boolean, found: Found): boolean {
  const sender = documentSender(part);
  if (sender !== null) {
    found.outlet ??= sender;
    return true;
  }
  const tags = /^in (\p{Lu}[^.]{1,120})$/iu.exec(part);
  if (tags?.[1] !== undefined && explicit) {
    found.tags.push(...tags[1].split(/\s*,\s*/u));
    return true;
  }
  const host = part
    .replace(/ (?:with|avec) (?:the )?\p{Lu}.*$/u, '')
    .replace(/^(?:source|publication|outlet) ?: ?/iu, '');
  if (isOutletName(host)) {
    found.outlet ??= host;
    return true;
  }
  const name = found.byline === null && !explicit ? (nameHead(part)?.name ?? null) : null;
  if (name !== null) {
    found.byline = name;
    return true;
  }
  if (/^\p{Lu}/u.test(part) && part.length <= 40 && part.split(' ').length <= 5 && !/[.!?"“«]/u.test(part)) {
    // Beside a "By" and in a piece of its own, a capitalised name that is nobody's is the outlet's; else a place or a topic.
    if (explicit && found.outlet === null && (isPersonName(part) || /^\p{Lu}+(?: \p{Lu}+)+$/u.test(part)))
      found.outlet = part;
    else if (dated && found.outlet === null && index === 0 && /^(?:THE|LE|LA|LES) \p{Lu}/u.test(part))
      found.outlet = part;
    return dated || explicit;
  }
  return (dated || explicit) && (DESK.test(part) || FILLER.test(part)) && part.length <= 60;
}

/** Words that a stamp line may have besides. */
const FILLER =
  /^(?:at|à|le|on|,|\d{1,2}(?::|h)\d\d.*|\d{1,3} ?(?:min|mn).*|(?:temps de lecture|reading time|lecture|lu|édition|page|p\.|print edition|n°|no\.|vol\.).*|(?:last )?(?:published|updated|modified|posted|publié|mis à jour|mis en ligne|modifié|actualisé)(?![\p{L}]).{0,30}|CET|GMT|UTC)$/iu;
