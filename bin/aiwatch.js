#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from '../dist/cli.js';

// V8 optimises functions after 132 KB of bytecode run; of a run of a second most of that work is wasted (a quarter of
// the processor time), and of a long one it is done with better knowledge of the types.
setFlagsFromString('--interrupt-budget=1000000');

// A reader that closes the pipe (`| head`) has what it wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

const interrupt = new AbortController();
process.on('SIGINT', () => {
  if (interrupt.signal.aborted) process.exit(130);
  interrupt.abort();
  process.stdin.destroy();
});

const { stdin, stdout, stderr, env } = process;
process.exitCode = await main(process.argv, { stdin, stdout, stderr, env, signal: interrupt.signal });
