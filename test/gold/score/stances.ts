import type { Analysis, Stance } from '../../../src/types.js';
import type { Tally } from './count.js';
import type { GoldArticle, GoldStance, GoldTarget } from './label.js';
import type { Owners } from './names.js';
import { jaccard } from './text.js';

const targetName = (target: GoldTarget): string => ('issue' in target ? `issue:${target.issue}` : target.entity);
const keyOf = (holder: string, target: string, polarity: string): string => `${holder}\t${target}\t${polarity}`;

/** The label itself, then what is as good. */
function keysOf(stance: GoldStance): string[] {
  const holders = [stance.holder, ...[stance.altHolder ?? []].flat()];
  const targets = [stance.target, ...[stance.alt ?? stance.altTarget ?? []].flat()];
  return holders.flatMap((holder) => targets.map((target) => keyOf(holder, targetName(target), stance.polarity)));
}

/** Stances by holder, target and polarity; voice, certainty and evidence of the right ones; traps avoided. */
export function scoreStances(
  gold: GoldArticle,
  analysis: Analysis,
  owners: Owners,
  nameOf: (id: string | null) => string | null,
  tally: Tally,
): void {
  const wanted = new Map<string, GoldStance>();
  const other = new Map<string, string>();
  for (const stance of gold.stances) {
    const [first = '', ...rest] = keysOf(stance);
    wanted.set(first, stance);
    for (const key of rest) if (!other.has(key)) other.set(key, first);
  }
  const maybe = new Set((gold.maybeStances ?? []).flatMap(keysOf));
  /** A law may be labelled as the issue of its id and the other way round. */
  const lawsOf = (target: string): string[] =>
    [...owners].flatMap(([name, ids]) =>
      [...ids].flatMap((id) => (target === name ? [`issue:${id}`] : target === `issue:${id}` ? [name] : [])),
    );
  const found = new Map<string, Stance>();
  const pairs = new Set<string>();
  for (const stance of analysis.stances) {
    const { holder, target, polarity } = stance;
    const who = holder.kind === 'entity' ? (nameOf(holder.entity) ?? `?${holder.entity ?? ''}`) : holder.kind;
    const what =
      target.kind === 'issue' ? `issue:${target.issue ?? ''}` : (nameOf(target.entity) ?? `?${target.entity ?? ''}`);
    let key = keyOf(who, what, polarity);
    if (!wanted.has(key)) key = other.get(key) ?? key;
    if (!wanted.has(key))
      key =
        lawsOf(what)
          .map((law) => keyOf(who, law, polarity))
          .find((law) => wanted.has(law)) ?? key;
    if (maybe.has(key) && !wanted.has(key)) continue;
    if (!found.has(key)) found.set(key, stance);
    pairs.add(key.slice(0, key.lastIndexOf('\t')));
  }
  const right = [...found].filter(([key]) => wanted.has(key));
  for (const layer of ['stances', `stances ${gold.language}`]) {
    tally.count(layer, right.length, found.size - right.length, wanted.size - right.length);
  }
  for (const [key, { confidence }] of found) tally.judged.push({ confidence, right: wanted.has(key) });
  for (const [key, stance] of right) {
    const label = wanted.get(key);
    tally.share('stance voice', Number(label?.voice === stance.voice));
    tally.share('stance certainty', Number(label?.certainty === stance.certainty));
    const evidence = gold.stances.filter((one) => keysOf(one)[0] === key);
    const words = analysis.text.slice(stance.start, stance.end);
    tally.share('stance evidence', Number(evidence.some((one) => jaccard(one.evidence, words) >= 0.5)));
  }
  for (const trap of gold.noStance) {
    tally.share('traps avoided', Number(!pairs.has(`${trap.holder}\t${targetName(trap.target)}`)));
  }
}
