import { parseCue } from './cues.js';
import type { Alias, Knowledge, KnownEntity } from './knowledge.js';
import { suggest, type KnowledgeProblem } from './problems.js';

/** Where an entity, issue or form was written, for the reports. */
export interface Origin {
  readonly path: string;
  readonly line: number;
}

export type Origins = ReadonlyMap<string, Origin>;

/** How a form is compared with others: names as written, descriptions in lower case. */
export function formKey({ form, kind }: Pick<Alias, 'form' | 'kind'>): string {
  return kind === 'nominal' ? form.toLowerCase() : form;
}

const problemAt = (origins: Origins, id: string, message: string): KnowledgeProblem => ({
  ...(origins.get(id) ?? { path: '(built in)', line: 0 }),
  message,
});

function checkEntity(
  entity: KnownEntity,
  knowledge: Knowledge,
  ids: ReadonlySet<string>,
  origins: Origins,
): readonly KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const say = (message: string): void => void problems.push(problemAt(origins, entity.id, `${entity.id}: ${message}`));
  const kind = knowledge.kinds.find((known) => known.kind === entity.kind);
  const kinds = knowledge.kinds.filter(({ types }) => types.includes(entity.type)).map((known) => known.kind);
  if (entity.kind !== null && !kind) say(`unknown kind "${entity.kind}": ${suggest(entity.kind, kinds)}`);
  else if (kind && !kind.types.includes(entity.type)) {
    say(`kind "${kind.kind}" is for type ${kind.types.join(' or ')}, not ${entity.type}: change one of the two`);
  }
  if (entity.country !== null && !knowledge.countries.some(({ code }) => code === entity.country)) {
    say(`unknown country "${entity.country}": use its two-letter ISO 3166 code, or EU`);
  }
  if (entity.issue !== null && !knowledge.issues.some(({ id }) => id === entity.issue)) {
    say(
      `unknown issue "${entity.issue}": ${suggest(
        entity.issue,
        knowledge.issues.map(({ id }) => id),
      )}`,
    );
  }
  for (const role of entity.roles) {
    if (role.organization === null || ids.has(role.organization)) continue;
    say(
      `the role "${role.en || role.fr}" belongs to "${role.organization}", which is no entity: add it or leave it out`,
    );
  }
  return problems;
}

/** Forms that two entities own in one language, where not all but one at most say in which context they mean it. */
function checkForms(knowledge: Knowledge, origins: Origins): readonly KnowledgeProblem[] {
  const owners = new Map<string, { entity: KnownEntity; alias: Alias }[]>();
  for (const entity of knowledge.entities) {
    for (const alias of entity.aliases) {
      const key = formKey(alias);
      const known = owners.get(key);
      if (known) known.push({ entity, alias });
      else owners.set(key, [{ entity, alias }]);
    }
  }
  return [...owners.values()].flatMap((owned) =>
    owned.flatMap(({ entity, alias }, index) =>
      owned
        .slice(0, index)
        .filter(
          (other) =>
            other.entity.id !== entity.id &&
            alias.context.length === 0 &&
            other.alias.context.length === 0 &&
            (alias.language === null || other.alias.language === null || alias.language === other.alias.language),
        )
        .map((other) =>
          problemAt(
            origins,
            origins.has(entity.id) ? entity.id : other.entity.id,
            `${entity.id}: "${alias.form}" also means ${other.entity.id}: add to one of them "ambiguous: {${alias.form}: [words that tell it apart]}"`,
          ),
        ),
    ),
  );
}

function checkCues(knowledge: Knowledge, origins: Origins): readonly KnowledgeProblem[] {
  return knowledge.issues
    .filter(({ id }) => origins.has(id))
    .flatMap(({ id, cues }) =>
      [...cues.en, ...cues.fr]
        .filter((cue) => parseCue(cue) === null)
        .map((cue) =>
          problemAt(
            origins,
            id,
            `${id}: the cue "${cue}" cannot be read: start and end it with a word, close its brackets, and list single words after +, & and ~`,
          ),
        ),
    );
}

/** What of the written only shows when all files are seen together: references to nothing, forms that mean two things, unreadable cues. */
export function checkKnowledge(
  knowledge: Knowledge,
  origins: { readonly entities: Origins; readonly issues: Origins },
): readonly KnowledgeProblem[] {
  const ids = new Set(knowledge.entities.map(({ id }) => id));
  return [
    ...knowledge.entities
      .filter(({ id }) => origins.entities.has(id))
      .flatMap((entity) => checkEntity(entity, knowledge, ids, origins.entities)),
    ...checkForms(knowledge, origins.entities),
    ...checkCues(knowledge, origins.issues),
  ];
}
