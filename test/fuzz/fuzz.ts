import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SAMPLES } from '../read/samples.js';
import { makeCase, type Message, type Task } from './worker.js';

/**
 * Damages a sound file of each format in many ways and reads what comes of it, each sample in a process of its own:
 * `npm run fuzz -- --count 10000 --format pdf`. What crashes, hangs, needs too much memory or breaks a promise of the reader is
 * told and kept in `fuzz-failures/`; exit code 1 then. The same seed gives the same files.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', multiple: true },
    out: { type: 'string', default: 'fuzz-failures' },
  },
});

/** No input of these sizes may take longer, in milliseconds, or more memory, in bytes. */
const MAX_TIME = 5000;
const MAX_MEMORY = 1024 ** 3;

interface Outcome {
  readonly wrong: readonly { readonly index: number; readonly what: string }[];
  readonly peak: number;
  /** Milliseconds of the slowest input. */
  readonly slowest: number;
}

async function fuzz(sample: number, seed: number, count: number): Promise<Outcome> {
  const wrong: { index: number; what: string }[] = [];
  let next = 0;
  let peak = 0;
  let slowest = 0;
  while (next < count) {
    const run = await runWorker({ sample, seed, from: next, to: count });
    wrong.push(...run.wrong);
    peak = Math.max(peak, run.peak);
    slowest = Math.max(slowest, run.slowest);
    next = run.next;
  }
  return { wrong, peak, slowest };
}

function runWorker(task: Task): Promise<Outcome & { readonly next: number }> {
  return new Promise((resolve) => {
    const wrong: { index: number; what: string }[] = [];
    const child = fork(new URL('./worker.ts', import.meta.url), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    let index = task.from;
    let begun = performance.now();
    let slowest = 0;
    let peak = 0;
    let finished = false;
    const hung = setInterval(() => {
      if (performance.now() - begun < MAX_TIME + 10_000 * Number(index === task.from)) return;
      wrong.push({ index, what: `takes longer than ${MAX_TIME / 1000} s` });
      child.kill('SIGKILL');
    }, 200);
    child.on('message', (message: Message) => {
      if (message.kind === 'wrong') wrong.push({ index: message.index, what: message.what });
      else if (message.kind === 'begin') {
        if (message.index > task.from + 1) slowest = Math.max(slowest, performance.now() - begun);
        index = message.index;
        begun = performance.now();
      } else {
        finished = true;
        peak = message.peak;
      }
    });
    child.on('close', (code, signal) => {
      clearInterval(hung);
      if (!finished && signal !== 'SIGKILL') wrong.push({ index, what: `the process ended (${code ?? signal ?? ''})` });
      resolve({ wrong, peak, slowest, next: finished ? task.to : index + 1 });
    });
    child.send(task);
  });
}

let failures = 0;
for (const [sample, { name, format }] of SAMPLES.entries()) {
  if (values.format !== undefined && !values.format.includes(format)) continue;
  const { wrong, peak, slowest } = await fuzz(sample, Number(values.seed), Number(values.count));
  const heavy = peak > MAX_MEMORY ? [{ index: -1, what: `needs ${Math.round(peak / 1e6)} MB` }] : [];
  console.log(
    `${name.padEnd(20)} ${values.count} inputs, ${wrong.length + heavy.length} wrong, slowest ${Math.round(slowest)} ms, ${Math.round(peak / 1e6)} MB`,
  );
  for (const { index, what } of [...wrong, ...heavy].slice(0, 20)) {
    console.log(`  #${index}: ${what}`);
    if (index < 0) continue;
    mkdirSync(values.out, { recursive: true });
    writeFileSync(join(values.out, `${index}-${name}`), makeCase(sample, Number(values.seed), index).bytes);
  }
  failures += wrong.length + heavy.length;
}
process.exitCode = failures === 0 ? 0 : 1;
