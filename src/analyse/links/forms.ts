import { CIVILITIES, LEGAL_FORMS } from '../../lexicon/civility.js';
import type { EntityType, NameMention } from '../../types.js';
import { foldName } from './positions.js';

/** All mentions of one wording, whatever its case and accents. */
export interface NameForm {
  /** Folded, without civility, article, legal form and possessive. */
  readonly key: string;
  readonly words: readonly string[];
  /** As first written, without possessive. */
  readonly surface: string;
  readonly type: EntityType;
  /** The knowledge base's id; null where only the tagger knows it to be a name. */
  readonly known: string | null;
  /** Indices into the names, ascending. */
  readonly members: readonly number[];
}

const ARTICLES = new Set(['the', 'la', 'le', 'les']);

/** Marks that are taken off a name. */
const MARKED = /['“”«»"()]/u;

function cutWords(surface: string): string[] {
  const folded = foldName(surface);
  if (!MARKED.test(folded)) return folded.split(' ');
  return folded
    .replace(/'s$|s'$(?<=\w{4})/u, (possessive) => (possessive === "'s" ? '' : 's'))
    .replace(/[“”«»"()]/gu, '')
    .replace(/^l'(?=\p{L})/u, '')
    .split(' ')
    .filter((word) => word !== '');
}

/** The words of a name that tell it from others, folded: `"Dr. Minh-Anh Phạm"` → `["minh-anh", "pham"]`. */
export function splitName(surface: string): string[] {
  const words = cutWords(surface);
  let first = 0;
  while (first < words.length - 1 && (CIVILITIES.has(words[first] ?? '') || ARTICLES.has(words[first] ?? '')))
    first += 1;
  let end = words.length;
  while (end > first + 1 && LEGAL_FORMS.has((words[end - 1] ?? '').replaceAll('.', '').replace(/,$/u, ''))) end -= 1;
  return words.slice(first, end).map((word) => (word.endsWith(',') ? word.slice(0, -1) : word));
}

/** `splitName` for an article, whose names come again and again. */
export function rememberWords(): (surface: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (surface) => {
    let words = known.get(surface);
    if (words === undefined) known.set(surface, (words = splitName(surface)));
    return words;
  };
}

/** Cuts a name into the words that tell it from others. */
export type SplitName = ReturnType<typeof rememberWords>;

function chooseType(names: readonly NameMention[], members: readonly number[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const index of members) {
    const name = names[index];
    if (name !== undefined) votes.set(name.type, (votes.get(name.type) ?? 0) + name.confidence + 0.01);
  }
  let best: EntityType = 'organization';
  let most = -1;
  for (const [type, weight] of votes) {
    if (weight > most) [best, most] = [type, weight];
  }
  return best;
}

/** Groups names by wording (and by the knowledge base's id, where it knows them). */
export function groupForms(text: string, names: readonly NameMention[], split: SplitName): NameForm[] {
  const groups = new Map<
    string,
    { words: readonly string[]; members: number[]; known: string | null; surface: string }
  >();
  names.forEach((name, index) => {
    if (name.form !== 'name') return;
    const surface = text.slice(name.start, name.end);
    const words = split(surface);
    const key = `${words.join(' ')}|${name.entity ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { words, members: [index], known: name.entity, surface: surface.replace(/['’]s$/u, '') });
    } else {
      group.members.push(index);
      if (isShouted(group.surface) && !isShouted(surface)) group.surface = surface.replace(/['’]s$/u, '');
    }
  });
  const forms = [...groups.values()].map(({ words, members, known, surface }) => ({
    key: words.join(' '),
    words,
    surface,
    known,
    members,
    type: chooseType(names, members),
  }));
  return joinKnown(forms);
}

/** A wording that the knowledge base matched in one place and only the tagger in another is the same name. */
function joinKnown(forms: readonly NameForm[]): NameForm[] {
  const known = new Map<string, NameForm[]>();
  for (const form of forms) if (form.known !== null) known.set(form.key, [...(known.get(form.key) ?? []), form]);
  const joined = new Map<NameForm, NameForm>();
  const kept: NameForm[] = [];
  for (const form of forms) {
    const same = form.known === null ? known.get(form.key) : undefined;
    const twin = same?.length === 1 ? same[0] : undefined;
    if (twin === undefined) kept.push(form);
    else joined.set(twin, { ...form, members: [...(joined.get(twin)?.members ?? []), ...form.members] });
  }
  return kept.map((form) => {
    const extra = joined.get(form);
    return extra === undefined ? form : { ...form, members: [...form.members, ...extra.members].sort((a, b) => a - b) };
  });
}

function isShouted(surface: string): boolean {
  return surface.length > 5 && surface === surface.toUpperCase();
}
