import type { Analysis } from '../../../src/types.js';
import type { Tally } from './count.js';
import type { GoldArticle } from './label.js';
import { normalize, normalizeName, withoutArticle } from './text.js';

/** Which ids of the analysis stand for which labelled entity. */
export type Owners = ReadonlyMap<string, ReadonlySet<string>>;

/** Names by surface, their types, and whether forms of one entity got one id. */
export function scoreNames(gold: GoldArticle, analysis: Analysis, tally: Tally): Owners {
  const labelled = new Map(
    gold.entities.flatMap((entity) => entity.surfaces.map((surface) => [normalizeName(surface), entity])),
  );
  const found = new Map<string, Set<string>>();
  const types = new Map<string, string>();
  const nominals = new Map<string, Set<string>>();
  for (const mention of analysis.mentions) {
    const [ids, key] =
      mention.form === 'name' ? [found, normalizeName(mention.text)] : [nominals, normalize(mention.text)];
    ids.set(key, (ids.get(key) ?? new Set()).add(mention.entity));
    if (mention.form === 'name') types.set(key, mention.type);
  }
  const right = [...labelled.keys()].filter((name) => found.has(name));
  for (const layer of ['entities', `entities ${gold.language}`]) {
    tally.count(layer, right.length, found.size - right.length, labelled.size - right.length);
  }
  for (const name of right) {
    const entity = labelled.get(name);
    const allowed = [entity?.type, entity?.altType, ...(entity?.altTypes ?? [])];
    tally.share('entity type', Number(allowed.includes(types.get(name) ?? '?')));
  }
  const described = (nominal: string): Set<string> =>
    new Set([...(nominals.get(normalize(nominal)) ?? []), ...(nominals.get(withoutArticle(normalize(nominal))) ?? [])]);
  const owners = new Map<string, Set<string>>();
  for (const entity of gold.entities) {
    let ids = new Set(entity.surfaces.flatMap((surface) => [...(found.get(normalizeName(surface)) ?? [])]));
    if (ids.size === 0) ids = new Set(entity.nominals.flatMap((nominal) => [...described(nominal)]));
    if (ids.size > 0) {
      owners.set(entity.name, ids);
      const [first, ...others] = [...new Set(entity.surfaces.map(normalizeName))].filter((name) => found.has(name));
      const firstIds = found.get(first ?? '') ?? new Set();
      for (const other of others) {
        tally.share('alias link', Number([...(found.get(other) ?? [])].some((id) => firstIds.has(id))));
      }
    }
    for (const nominal of entity.nominals) {
      tally.share('nominal link', Number([...described(nominal)].some((id) => ids.has(id))));
    }
  }
  return owners;
}
