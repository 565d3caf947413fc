import { FIELD_TERMS } from '../lexicon/no-names.js';
import { TYPES } from '../model/labels.js';
import type { EntityType, Segmented, Sentence } from '../types.js';
import { isAcronym, matchesInitials } from './links/acronyms.js';
import { sureness, type NameSpan } from './name-spans.js';

/** Most words that the bracketed letters of a name can stand for. */
const LONGEST = 14;
/** Types of names that are shortened to letters. */
const SHORTENED: ReadonlySet<EntityType> = new Set(['organization', 'law', 'event', 'group', 'product', 'work']);
const CAPITAL = /^\p{Lu}/u;

/**
 * Names with their letters in brackets: "Federation of European Dubbing Artists (FEDA)". The letters say how far the name
 * reaches, and are a name themselves, of the same type.
 *
 * @param spans by start, without overlap
 */
export function completeAcronyms(
  segmented: Segmented,
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
): NameSpan[] {
  const { tokens } = segmented;
  let result = [...spans];
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken + 1; at + 2 < endToken; at += 1) {
      if (tokens.text[at] !== '(' || tokens.text[at + 2] !== ')') continue;
      const letters = tokens.text[at + 1] ?? '';
      if (!isAcronym(letters) || FIELD_TERMS.has(tokens.norm[at + 1] ?? '')) continue;
      const near = result.filter((span) => span.first < at && span.end > at - LONGEST && span.first >= firstToken);
      const last = near.at(-1);
      if (last === undefined) continue;
      const first = findStart(segmented, firstToken, at, letters);
      if (first === null && (last.end !== at || !SHORTENED.has(last.type))) continue;
      const long = first === null ? last : { ...last, ...ofOrganization(last), first, end: at };
      const short = { ...long, first: at + 1, end: at + 2, rule: 'acronym' };
      result = result.filter((span) => span.end <= long.first || span.first >= at + 2);
      result.push({ ...long, rule: long === last ? last.rule : 'acronym' }, short);
    }
  }
  return result.sort((a, b) => a.first - b.first);
}

/** Bodies have letters more often than all else: a name of a type that has none ("… of Franconia") is a body's. */
function ofOrganization(span: NameSpan): Pick<NameSpan, 'type' | 'types'> {
  if (SHORTENED.has(span.type)) return span;
  const sure = sureness(span);
  return { type: 'organization', types: TYPES.map((type) => (type === 'organization' ? sure : 0)) };
}

/** Where the name before the bracket begins, judged by its initials; null where they do not fit. */
function findStart({ tokens }: Segmented, from: number, bracket: number, letters: string): number | null {
  for (let first = bracket - 2; first >= Math.max(from, bracket - LONGEST); first -= 1) {
    const text = tokens.text[first] ?? '';
    if (tokens.kind[first] !== 'word' && tokens.kind[first] !== 'number' && text !== '-' && text !== '&') return null;
    if (!CAPITAL.test(text)) continue;
    if (matchesInitials(letters, tokens.norm.slice(first, bracket))) return first;
  }
  return null;
}
