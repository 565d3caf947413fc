import { SAMPLES } from '../read/samples.js';
import { checkReading } from './check.js';
import { createRandom, mutate } from './mutate.js';

/** What the parent asks for: mutations `from` … `to` of one sample. */
export interface Task {
  readonly sample: number;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** What the worker says: which mutation it begins, and what was wrong with the one before. */
export type Message =
  | { readonly kind: 'begin'; readonly index: number }
  | { readonly kind: 'wrong'; readonly index: number; readonly what: string }
  | { readonly kind: 'done'; readonly peak: number };

/** The mutation of this number: the same for the same seed. */
export function makeCase(sample: number, seed: number, index: number): { bytes: Uint8Array; forced: boolean } {
  const random = createRandom(seed + sample * 1_000_003 + index * 7919);
  const forced = random() < 0.5;
  return { bytes: mutate(SAMPLES[sample]?.bytes ?? new Uint8Array(), random), forced };
}

const say = (message: Message): void => void process.send?.(message);

async function work({ sample, seed, from, to }: Task): Promise<void> {
  const chosen = SAMPLES[sample];
  if (chosen === undefined) return;
  let index = from;
  process.on('unhandledRejection', (error) => say({ kind: 'wrong', index, what: `left unhandled: ${String(error)}` }));
  let peak = 0;
  for (; index < to; index += 1) {
    say({ kind: 'begin', index });
    const { bytes, forced } = makeCase(sample, seed, index);
    const wrong = await checkReading(bytes, chosen, forced).catch((error: unknown) =>
      error instanceof Error ? `thrown: ${error.stack ?? error.message}` : String(error),
    );
    if (wrong !== null) say({ kind: 'wrong', index, what: wrong });
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  say({ kind: 'done', peak });
  process.disconnect();
}

if (process.send !== undefined) process.once('message', (task) => void work(task as Task));
