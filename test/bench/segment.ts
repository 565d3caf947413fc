import { tokenize } from '../../src/segment/tokens.js';

const PARAGRAPH =
  'The minister’s office said on Tuesday that the plan, worth €1.2bn, would "not survive" a second reading; Ms. Okafor-Lind, ' +
  'who chairs the Berlin-based council, doesn’t agree. « L’IA n’est pas un jouet », a répondu jeudi M. Desmoulins, ' +
  'selon qui 3,5 % des agents s’en servent aujourd’hui dans les services de l’État.\n';
const CHARACTERS = 2_000_000;
const ROUNDS = 8;

/** Words that `tokenize` takes per second on one thread: the best of several rounds over 2 MB of mixed news text. */
export function benchSegment(): number {
  const text = Buffer.from(PARAGRAPH.repeat(Math.ceil(CHARACTERS / PARAGRAPH.length))).toString();
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now();
    const tokens = tokenize(text, 'en');
    const seconds = (performance.now() - before) / 1000;
    const words = tokens.kind.reduce((count, kind) => (kind === 'word' || kind === 'number' ? count + 1 : count), 0);
    best = Math.max(best, words / seconds);
  }
  return best;
}
