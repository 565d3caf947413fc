import type { Alias, Country, KnownEntity, KnownIssue } from './knowledge.js';
import type { ParsedCountry, ParsedEntity, ParsedIssue } from './parsed.js';
import { slugify } from './slug.js';

/** Two lists without repetitions, less what is to be removed. */
function joinLists(first: readonly string[], second: readonly string[], remove: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])].filter((item) => !remove.includes(item));
}

/** Adds a file's word on an entity to what is known of it: single values replace, lists grow, `remove` takes forms away. */
export function mergeEntity(known: KnownEntity | null, parsed: ParsedEntity): KnownEntity {
  const name = parsed.name ?? known?.name ?? parsed.id;
  const names: readonly Alias[] = [
    { form: name, language: null, kind: 'name', context: [] },
    ...(parsed.nameFr === null ? [] : [{ form: parsed.nameFr, language: null, kind: 'name', context: [] } as const]),
  ];
  const aliases: Alias[] = [];
  for (const alias of [
    ...(known?.aliases ?? []),
    ...names,
    ...parsed.forms.map((form) => ({ ...form, context: [] })),
  ]) {
    if (parsed.remove.includes(alias.form)) continue;
    const same = aliases.some(
      ({ form, language }) => form === alias.form && (language === null || language === alias.language),
    );
    if (same) continue;
    const context = parsed.ambiguous.get(alias.form) ?? alias.context;
    aliases.push({ form: alias.form, language: alias.language, kind: alias.kind, context });
  }
  return {
    id: parsed.id,
    type: parsed.type ?? known?.type ?? 'organization',
    kind: parsed.kind ?? known?.kind ?? null,
    name,
    nameFr: parsed.nameFr ?? known?.nameFr ?? null,
    country: parsed.country ?? known?.country ?? null,
    aliases,
    roles: [...(known?.roles ?? []), ...parsed.roles],
    issue: parsed.issue ?? known?.issue ?? null,
    note: parsed.note ?? known?.note ?? null,
    source: parsed.source ?? known?.source ?? null,
  };
}

/** The same for an issue: cues are added, names and description replaced. */
export function mergeIssue(known: KnownIssue | null, parsed: ParsedIssue): KnownIssue {
  const name = parsed.name ?? known?.name ?? parsed.id;
  return {
    id: parsed.id,
    name,
    nameFr: parsed.nameFr ?? known?.nameFr ?? name,
    description: parsed.description ?? known?.description ?? '',
    cues: {
      en: joinLists(known?.cues.en ?? [], parsed.cues.en, parsed.remove),
      fr: joinLists(known?.cues.fr ?? [], parsed.cues.fr, parsed.remove),
    },
  };
}

/** The place that a country is; null for the Union, whose entity is written out among the others. */
export function placeOfCountry({ code, entity, en, fr, ambiguous }: ParsedCountry): KnownEntity | null {
  if (code === 'EU') return null;
  const same = new Set(fr.filter((form) => en.includes(form)));
  const aliases = [
    ...en.map((form) => ({ form, language: same.has(form) ? null : ('en' as const) })),
    ...fr.filter((form) => !same.has(form)).map((form) => ({ form, language: 'fr' as const })),
  ].map((alias) => ({ ...alias, kind: 'name' as const, context: ambiguous.get(alias.form) ?? [] }));
  const [name = entity, nameFr = name] = [en[0], fr[0]];
  return {
    id: entity,
    type: 'place',
    kind: 'country',
    name,
    nameFr: nameFr === name ? null : nameFr,
    country: code,
    aliases,
    roles: [],
    issue: null,
    note: null,
    source: null,
  };
}

/** How the governments of these are called: not by their first adjective. */
const GOVERNMENT_ADJECTIVES: Readonly<Record<string, string>> = { GB: 'UK', US: 'US' };

/** The government of a country with a known adjective; its names come from the template of its kind. */
export function governmentOfCountry({ code, demonyms }: Country): KnownEntity | null {
  const adjective = GOVERNMENT_ADJECTIVES[code] ?? demonyms.en[0];
  const masculine = demonyms.fr[0];
  if (code === 'EU' || adjective === undefined || masculine === undefined) return null;
  return {
    id: slugify(`${adjective} government`),
    type: 'organization',
    kind: 'government',
    name: `${adjective} government`,
    nameFr: `gouvernement ${masculine}`,
    country: code,
    aliases: [],
    roles: [],
    issue: null,
    note: null,
    source: null,
  };
}

export function countryOf({ code, entity, en, fr, demonyms, ofFr }: ParsedCountry): Country {
  return { code, entity, en, fr, demonyms, ofFr };
}
