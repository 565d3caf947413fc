/** Links the names of marked-up sentences: `[p:Ada Orvane] met [o=quay-watch:QW]`. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { linkMentions } from '../../src/analyse/links.js';
import type { Resources } from '../../src/analyse/resources.js';
import { indexOffices } from '../../src/analyse/links/offices.js';
import type { Country, Knowledge, KnownEntity } from '../../src/knowledge/knowledge.js';
import { loadVerbForms } from '../../src/lexicon/verbs.js';
import { segment } from '../../src/segment/segment.js';
import type { EntityType, Mention, NameMention } from '../../src/types.js';
import { makeArticle } from '../segment/article.js';

const known: KnownEntity = {
  id: 'quay-watch',
  type: 'organization',
  kind: 'ngo',
  name: 'Quay Watch',
  nameFr: null,
  country: null,
  aliases: [],
  roles: [],
  issue: null,
  note: null,
  source: null,
};

/** A person with an office, as `office en|office fr|organization|from|to`. */
function official(id: string, name: string, ...roles: string[]): KnownEntity {
  return {
    ...known,
    id,
    name,
    type: 'person',
    kind: 'politician',
    roles: roles.map((role) => {
      const [en = '', fr = '', organization = '', from = '', to = ''] = role.split('|');
      return { en, fr, organization: organization || null, from: from || null, to: to || null };
    }),
  };
}

const entities: readonly KnownEntity[] = [
  known,
  { ...known, id: 'millrace', kind: 'company', name: 'Millrace' },
  { ...known, id: 'namur', type: 'place', kind: 'city', name: 'Namur', country: 'BE' },
  { ...known, id: 'quay-times', kind: 'media', name: 'Quay Times', country: 'FR' },
  { ...known, id: 'quay-soir', kind: 'media', name: 'Le Quai du soir', country: 'BE' },
  { ...known, id: 'quay-ministry', kind: 'ministry', name: 'Quay Ministry', country: 'FR' },
  official('clara-orvane', 'Clara Orvane', 'French quay minister|ministre des Quais|quay-ministry|2023-02|2024-06'),
  official('paul-sten', 'Paul Sten', 'French quay minister|ministre délégué chargé des Quais|quay-ministry|2024-06|'),
  official('eve-sten', 'Eve Sten', 'French president|président de la République|quay-ministry|2023-01|'),
  official('marc-ulmet', 'Marc Ulmet', 'French prime minister|Premier ministre|quay-ministry|2023-01|'),
  official('ines-sten', 'Ines Sten', 'French justice minister|garde des Sceaux|quay-ministry|2023-01|'),
  official('yves-orel', 'Yves Orel', 'Defender of Rights|Défenseur des droits|quay-ministry|2023-01|'),
  official('ada-ulm', 'Ada Ulm', 'chief executive of Millrace|PDG de Millrace|millrace|2019-01|'),
  official('kim-ulm', 'Kim Ulm', 'chair of Millrace|présidente de Millrace|millrace||'),
];
const france: Country = {
  code: 'FR',
  entity: 'france',
  en: ['France'],
  fr: ['France'],
  demonyms: { en: ['French'], fr: ['français', 'française'] },
  ofFr: 'de France',
};
const belgium: Country = {
  ...france,
  code: 'BE',
  entity: 'belgium',
  en: ['Belgium'],
  fr: ['Belgique'],
  demonyms: { en: ['Belgian'], fr: ['belge'] },
};
const knowledge: Knowledge = { entities, issues: [], kinds: [], countries: [france, belgium] };
export const resources = {
  knowledge,
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  offices: { en: indexOffices(knowledge, 'en'), fr: indexOffices(knowledge, 'fr') },
  verbs: loadVerbForms(readFileSync(new URL('../../dist/verb-forms.json', import.meta.url), 'utf8')),
} as unknown as Resources;

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', t: 'place', r: 'product' };

/** Links a text in which names are marked `[p:Ada Orvane]`; `[o=quay-watch:QW]` is one that the knowledge base knows. */
export function link(
  marked: string,
  language: 'en' | 'fr',
  published: string | null = null,
  outlet: string | null = null,
): Mention[] {
  const names: NameMention[] = [];
  let text = '';
  for (const [piece, type, entity, surface] of marked.matchAll(/\[(\w)(?:=([\w-]+))?:([^\]]+)\]|[^[]+/gu)) {
    if (surface !== undefined) {
      const [start, end] = [text.length, text.length + surface.length];
      const kind = TYPES[type ?? ''] ?? 'organization';
      names.push({ start, end, type: kind, entity: entity ?? null, form: 'name', confidence: 0.9, rule: 'test' });
    }
    text += surface ?? piece;
  }
  const mentions = linkMentions(segment(makeArticle(text, { language, published, outlet })), names, resources);
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  return mentions;
}

export const show = (mentions: readonly Mention[], form?: Mention['form']): string[] =>
  mentions.filter((one) => form === undefined || one.form === form).map(({ text, entity }) => `${text} → ${entity}`);
