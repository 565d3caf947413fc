import type { Aliases } from '../knowledge/aliases.js';
import type { KnownEntity } from '../knowledge/knowledge.js';
import type { ArticleRecord } from './records.js';
import { foldName } from './resolve.js';

/** Whether the letters of an acronym begin words of a name, in order: "cnil" of "commission nationale informatique libertes". */
function isAcronym(acronym: string, name: string): boolean {
  let at = 0;
  for (const word of name.split(' ')) if (word[0] === acronym[at]) at += 1;
  return at === acronym.length;
}

/**
 * Tells, article by article, whether a name or id may mean an entity in it: more than `resolveEntity` will find in the end,
 * as another article may give the same entity another form. An entity is meant by a known or decided name, by a name or form
 * that holds all the words, as an acronym, or where an article before this one called it so.
 */
export function watchFor(
  wanted: string,
  known: readonly KnownEntity[],
  aliases: Aliases | null,
): (record: ArticleRecord) => boolean {
  const folded = foldName(wanted);
  const words = folded.split(' ');
  const canonical: Aliases['canonical'] = aliases?.canonical ?? new Map();
  const meant = new Set<string>();
  const merged = new Map<string, string[]>();
  for (const [id, stays] of canonical) {
    merged.set(stays.id, [...(merged.get(stays.id) ?? []), foldName(id)]);
    if (foldName(id) === folded) meant.add(stays.id);
  }
  for (const { id, name, nameFr, aliases: forms } of known) {
    const names = [id, name, nameFr ?? name, ...forms.map(({ form }) => form)];
    if (names.some((form) => foldName(form) === folded)) meant.add(canonical.get(id)?.id ?? id);
  }
  const isMeant = ({ id, name, forms }: ArticleRecord['entities'][number]): boolean => {
    const all = [foldName(id), foldName(name), ...forms.map(({ form }) => foldName(form)), ...(merged.get(id) ?? [])];
    if (all.includes(folded)) meant.add(id);
    if (meant.has(id)) return true;
    const held = new Set(all.flatMap((form) => form.split(' ')));
    return words.every((word) => held.has(word)) || (words.length === 1 && all.some((form) => isAcronym(folded, form)));
  };
  return ({ entities }) => entities.filter(isMeant).length > 0;
}
