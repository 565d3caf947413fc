import { lazily } from '../lazily.js';
import type { Mention, NameMention, Segmented } from '../types.js';
import { retypeApposed } from './links/appositions.js';
import { dropCommonSenses } from './links/common-senses.js';
import { findCountries } from './links/countries.js';
import { placeDatelines } from './links/datelines.js';
import { gatherFacts } from './links/facts.js';
import { rememberWords, type SplitName } from './links/forms.js';
import { headWordClass } from './links/heads.js';
import type { OfficePhrase } from './links/office-phrases.js';
import { findOfficePhrases, linkOffices, trimOfficeNames } from './links/office-holders.js';
import { linkNames } from './links/names.js';
import { findSentence } from './links/positions.js';
import { findQuoted } from './links/quoted.js';
import { resolveMetonyms } from './links/metonyms.js';
import { linkNominals } from './links/nominals.js';
import { linkPronouns } from './links/pronouns.js';
import type { Resources } from './resources.js';

/**
 * Links the names of an article to entities, and adds what stands for them without naming them: descriptions ("the
 * company"), unnamed bodies and groups that act ("nurses at three hospitals") and pronouns where the evidence is strong.
 * Sorted by start. Names in bylines and boilerplate are dropped: they are not the article's own prose.
 *
 * @example "Rolf von Stetten objected. The lawmaker …" → two mentions of `rolf-von-stetten`, a name and a nominal
 */
export function linkMentions(segmented: Segmented, names: readonly NameMention[], resources: Resources): Mention[] {
  const { sentences } = segmented;
  const own = names.filter((name) => {
    const kind = sentences[findSentence(sentences, name.start)]?.kind;
    return kind !== 'byline' && kind !== 'boilerplate';
  });
  const known = resources.entities;
  const split = rememberWords();
  const quoted = findQuoted(segmented);
  const offices = resources.offices[segmented.language === 'fr' ? 'fr' : 'en'];
  const countries = lazily(() => findCountries(segmented, own, known, offices));
  const phrases =
    segmented.language === 'en' || segmented.language === 'fr'
      ? findOfficePhrases(segmented, resources, offices, quoted, countries)
      : [];
  const telling = dropCommonSenses(segmented, placeDatelines(segmented, own, known), resources);
  const trimmed = trimOfficeNames(segmented, telling, phrases, offices);
  const proper = retypeApposed(segmented, dropHeads(segmented, trimmed, split), resources);
  const named = resolveMetonyms(segmented, linkNames(segmented, proper, known, split), resources, known);
  const facts = gatherFacts(segmented, named, known, split);
  const held = linkOffices(segmented, phrases, named, facts, offices);
  for (const [entity, fact] of gatherFacts(segmented, held, known, split))
    if (!facts.has(entity)) facts.set(entity, fact);
  const described = linkNominals(segmented, mergeMentions(named, held), facts, quoted, resources, listOpen(phrases));
  return linkPronouns(segmented, described, facts, quoted, resources);
}

/** Tokens of phrases that say which office they mean: no other of that kind is meant by them. */
function listOpen(phrases: readonly OfficePhrase[]): ReadonlySet<number> {
  const specific = phrases.filter(
    ({ sense, assumed }) => sense.subjects.size > 0 || sense.body !== null || (sense.country !== null && !assumed),
  );
  return new Set(specific.flatMap(({ head, end }) => Array.from({ length: end - head }, (_, step) => head + step)));
}

function mergeMentions(named: readonly Mention[], held: readonly Mention[]): readonly Mention[] {
  return held.length === 0 ? named : [...named, ...held].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "Council", "the Council". */
function isHead(surface: string, split: SplitName): boolean {
  if (surface.indexOf(' ') !== surface.lastIndexOf(' ')) return false;
  const words = split(surface);
  return words.length === 1 && headWordClass(words[0] ?? '') !== null;
}

/**
 * "the Council" in an article on the Arden Council is a description, whatever body the knowledge base or the tagger took
 * it for: a mere head noun is no name where a longer name holds it and the body itself is not named in full.
 */
function dropHeads(segmented: Segmented, names: readonly NameMention[], split: SplitName): readonly NameMention[] {
  const surfaces = names.map((name) => segmented.text.slice(name.start, name.end));
  if (!surfaces.some((surface) => isHead(surface, split))) return names;
  const words = surfaces.map(split);
  const holders = new Map<string, Set<string | null>>();
  names.forEach((name, at) => {
    const list = words[at] ?? [];
    if (list.length > 1 && name.type === 'organization') {
      for (const word of list) holders.set(word, (holders.get(word) ?? new Set()).add(name.entity));
    }
  });
  return names.filter((name, at) => {
    const word = words[at]?.length === 1 ? (words[at][0] ?? '') : '';
    const longer = holders.get(word);
    if (longer === undefined || headWordClass(word) === null) return true;
    return name.entity !== null && longer.has(name.entity);
  });
}
