import { checkKnowledge, formKey, type Origin } from './check.js';
import type { Alias, Knowledge, KnowledgeLanguage, KnownEntity, KnownIssue } from './knowledge.js';
import { countryOf, governmentOfCountry, mergeEntity, mergeIssue, placeOfCountry } from './merge.js';
import type { ParsedEntity, ParsedFile, ParsedIssue } from './parsed.js';
import type { KnowledgeProblem } from './problems.js';
import { expandTemplates } from './templates.js';

export const NO_KNOWLEDGE: Knowledge = { entities: [], issues: [], kinds: [], countries: [] };

export interface Compiled {
  readonly knowledge: Knowledge;
  readonly problems: readonly KnowledgeProblem[];
}

const LANGUAGES: readonly KnowledgeLanguage[] = ['en', 'fr'];

/** What the descriptions by kind and country would be, had no other entity a claim to them. */
function describeEntity(entity: KnownEntity, knowledge: Knowledge): readonly Alias[] {
  const kind = knowledge.kinds.find((known) => known.kind === entity.kind);
  const country = knowledge.countries.find(({ code }) => code === entity.country);
  if (!kind || !country) return [];
  return LANGUAGES.flatMap((language) =>
    expandTemplates(kind, country, language).map((form) => ({
      form,
      language,
      kind: kind.proper ? ('name' as const) : ('nominal' as const),
      context: [],
    })),
  );
}

/** Gives `touched` entities the descriptions that fit them alone: one that fits two entities is nobody's. */
function addDescriptions(
  knowledge: Knowledge,
  touched: ReadonlySet<string>,
  parsed: readonly ParsedEntity[],
): Knowledge {
  const removed = new Set(parsed.flatMap(({ id, remove }) => remove.map((form) => `${id} ${form}`)));
  const owners = new Map<string, Set<string>>();
  const own = (form: string, id: string): unknown =>
    (owners.get(form) ?? owners.set(form, new Set()).get(form))?.add(id);
  const described = new Map<string, readonly Alias[]>();
  for (const entity of knowledge.entities) {
    for (const { form } of entity.aliases) own(form.toLowerCase(), entity.id);
    if (!touched.has(entity.id)) continue;
    const aliases = describeEntity(entity, knowledge).filter(({ form }) => !removed.has(`${entity.id} ${form}`));
    described.set(entity.id, aliases);
    for (const { form } of aliases) own(form.toLowerCase(), entity.id);
  }
  const entities = knowledge.entities.map((entity) => {
    const known = new Set(entity.aliases.map(formKey));
    const fitting = (described.get(entity.id) ?? []).filter((alias) => {
      if (owners.get(alias.form.toLowerCase())?.size !== 1 || known.has(formKey(alias))) return false;
      known.add(formKey(alias));
      return true;
    });
    return fitting.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...fitting] };
  });
  return { ...knowledge, entities };
}

type Written = ParsedEntity | ParsedIssue;

/** Folds what the files say onto what is known, by id; two in one file, or two files that define the same new id, are a problem. */
function foldById<P extends Written, K extends { readonly id: string }>(
  known: readonly K[],
  parsed: readonly P[],
  merge: (known: K | null, parsed: P) => K,
  problems: KnowledgeProblem[],
): { readonly all: readonly K[]; readonly origins: ReadonlyMap<string, Origin> } {
  const all = new Map(known.map((item) => [item.id, item]));
  const origins = new Map<string, Origin>();
  for (const item of parsed) {
    const first = origins.get(item.id);
    const defined = known.some(({ id }) => id === item.id) || !('type' in item) || item.type === null;
    if (first && (first.path === item.path || !defined)) {
      const message = `${item.id} is already in ${first.path}, line ${first.line}: join the two, or give one another id`;
      problems.push({ path: item.path, line: item.line, message });
    } else if (!all.has(item.id) && (item.name === null || ('type' in item && item.type === null))) {
      const message = `${item.id} is new, and a new one needs "name" and, for an entity, "type"`;
      problems.push({ path: item.path, line: item.line, message });
      continue;
    }
    origins.set(item.id, first ?? { path: item.path, line: item.line });
    all.set(item.id, merge(all.get(item.id) ?? null, item));
  }
  return { all: [...all.values()], origins };
}

function reportStrayRules(
  parsed: readonly ParsedEntity[],
  entities: readonly KnownEntity[],
): readonly KnowledgeProblem[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return parsed.flatMap(({ id, path, line, ambiguous }) =>
    [...ambiguous.keys()]
      .filter((form) => !byId.get(id)?.aliases.some((alias) => alias.form === form))
      .map((form) => ({
        path,
        line,
        message: `${id}: "${form}" stands under ambiguous but is none of its names: add it to aliases too`,
      })),
  );
}

/**
 * Adds the files' knowledge to `base`: new ids are added, known ids extended (names, cues and roles are added, single
 * values replaced, `remove` takes away). The knowledge is usable whatever the problems: what is unsound is left out.
 *
 * @example compileKnowledge(NO_KNOWLEDGE, [parseKnowledge(yaml, 'entities.yaml')]).knowledge.entities.length // 300
 */
export function compileKnowledge(base: Knowledge, files: readonly ParsedFile[]): Compiled {
  const problems: KnowledgeProblem[] = files.flatMap((file) => [...file.problems]);
  const countries = files.flatMap((file) => file.countries);
  const places = countries.flatMap((country) => placeOfCountry(country) ?? []);
  const parsedEntities = files.flatMap((file) => file.entities);
  const entities = foldById([...base.entities, ...places], parsedEntities, mergeEntity, problems);
  const issues = foldById<ParsedIssue, KnownIssue>(
    base.issues,
    files.flatMap((file) => file.issues),
    mergeIssue,
    problems,
  );
  problems.push(...reportStrayRules(parsedEntities, entities.all));
  const ruled = new Set(entities.all.flatMap(({ kind, country }) => (kind === 'government' ? (country ?? []) : [])));
  const governments = countries.flatMap((country) =>
    ruled.has(country.code) ? [] : (governmentOfCountry(country) ?? []),
  );
  const plain: Knowledge = {
    entities: [...entities.all, ...governments],
    issues: issues.all,
    kinds: [...base.kinds, ...files.flatMap((file) => file.kinds)],
    countries: [...base.countries, ...countries.map(countryOf)],
  };
  const touched = new Set([...parsedEntities, ...governments].map(({ id }) => id));
  const knowledge = addDescriptions(plain, touched, parsedEntities);
  problems.push(...checkKnowledge(knowledge, { entities: entities.origins, issues: issues.origins }));
  problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
  return { knowledge, problems };
}
