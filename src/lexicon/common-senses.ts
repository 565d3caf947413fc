import { listWords } from './word-list.js';

/** A name that is a common word, or another thing's name, too. */
export interface CommonSense {
  /** Words right before it that tell the other sense, in both languages; lower case. */
  readonly before: ReadonlySet<string>;
  /** Words right after it that do: none that may be the verb of a company. */
  readonly after: ReadonlySet<string>;
  /** What it is said to be in the other sense: « Orange est le deuxième niveau ». */
  readonly levels: ReadonlySet<string>;
  /** The place that it is otherwise, by id; null: a common word. */
  readonly place: string | null;
}

const sense = (before: string, after: string, place: string | null = null, levels = ''): CommonSense => ({
  before: new Set(listWords(before)),
  after: new Set(listWords(after)),
  levels: new Set(listWords(levels)),
  place,
});

/** Names of companies and products that are common words, by the name in lower case. */
export const COMMON_SENSES: ReadonlyMap<string, CommonSense> = new Map([
  [
    'amazon',
    sense(
      'river',
      'basin biome deforestation delta forest forests indigenous jungle rainforest rainforests river tribe tribes',
      'amazon-river',
    ),
  ],
  ['apple', sense('', 'cider crumble juice orchard orchards pie pies tart tree trees')],
  [
    'gemini',
    sense(
      'capsule constellation zodiac zodiaque',
      'capsule constellation constellations observatory spacecraft twins zodiac',
    ),
  ],
  ['meta', sense('', 'analysis')],
  ['mistral', sense('vent', 'wind')],
  [
    'orange',
    sense(
      'alerte alertes couleur vigilance',
      'alert grove groves juice peel tree trees warning',
      null,
      'alert alerte alertes color colour couleur level niveau',
    ),
  ],
  ['proton', sense('particle particule thérapie', 'accelerator beam collider particle therapy')],
  ['signal', sense('radio wifi', 'booster processing radio sonore strength traffic wifi')],
  ['x', sense('chromosome rayon rayons', 'chromosome ray rays')],
]);
