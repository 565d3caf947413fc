#!/usr/bin/env node
import { main } from '../dist/cli.js';

// A reader that closes the pipe (`| head`) has what it wanted. Other errors are told by whoever writes.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
}

// Libraries that read PDF files and web archives print remarks on damaged ones; nothing but aiwatch writes to these streams.
for (const method of ['debug', 'error', 'info', 'log', 'warn']) console[method] = () => undefined;

const interrupt = new AbortController();
process.on('SIGINT', () => {
  if (interrupt.signal.aborted) process.exit(130);
  interrupt.abort();
  process.stdin.destroy();
});

const { stdin, stdout, stderr, env } = process;
process.exitCode = await main(process.argv, { stdin, stdout, stderr, env, signal: interrupt.signal });
