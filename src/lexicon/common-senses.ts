import { listWords } from './word-list.js';

/** A name that is a common word, or another thing's name, too. */
export interface CommonSense {
  /** Words beside it that tell the other sense, in both languages; lower case. */
  readonly words: ReadonlySet<string>;
  /** The place that it is otherwise, by id; null: a common word. */
  readonly place: string | null;
}

const sense = (words: string, place: string | null = null): CommonSense => ({
  words: new Set(listWords(words)),
  place,
});

/** Names of companies and products that are common words, by the name in lower case. */
export const COMMON_SENSES: ReadonlyMap<string, CommonSense> = new Map([
  [
    'amazon',
    sense(
      'basin biome deforestation delta forest forests indigenous jungle rainforest rainforests river tribe tribes',
      'amazon-river',
    ),
  ],
  ['apple', sense('cider crumble crumbles juice orchard orchards pie pies tart tree trees')],
  ['gemini', sense('capsule constellation constellations observatory spacecraft taurus twins zodiac zodiaque gémeaux')],
  ['meta', sense('analyses analysis')],
  [
    'mistral',
    sense(
      'blew blow blowing blows gust gusts rafale rafales souffle soufflait souffler soufflé tramontane vent vents wind winds',
    ),
  ],
  [
    'orange',
    sense('alert alerte alerts alertes couleur grove groves juice jus peel tree trees vigilance warning zeste'),
  ],
  [
    'proton',
    sense(
      'accelerator beam beams collider electron neutron neutrons particle particles particule therapy thérapie électron',
    ),
  ],
  ['signal', sense('booster processing radio sonore strength traffic wifi')],
  ['x', sense('chromosome ray rays')],
]);
