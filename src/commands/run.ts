import type { Readable, Writable } from 'node:stream';
import { cleanLine } from '../render/clean.js';

/** What the program may touch besides files: given by `bin/`, or by a test. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
}

export const EXIT = { done: 0, failedCheck: 1, usage: 2, unread: 3, interrupted: 130 } as const;

/** One run of one command: where its messages go and what its exit code will be. */
export interface Run {
  readonly io: Io;
  /** A line on standard error. */
  warn(line: string): void;
  /** An input that could not be read: one line, and exit code 3 at the end. */
  fail(path: string, reason: string): void;
  /** The exit code if nothing worse happens. */
  exit(code: number): void;
  readonly code: () => number;
  /** How many inputs could not be read. */
  readonly failures: () => number;
}

/** Thrown when the user interrupts, after what was done has been written. */
export class Interrupted extends Error {}

export function createRun(io: Io): Run {
  let failures = 0;
  let code: number = EXIT.done;
  return {
    io,
    warn: (line) => void io.stderr.write(`${cleanLine(line)}\n`),
    fail(path, reason) {
      failures += 1;
      io.stderr.write(`${cleanLine(`aiwatch: ${path}: ${reason}`)}\n`);
    },
    exit(next) {
      code = Math.max(code, next);
    },
    failures: () => failures,
    code: () => (failures > 0 ? Math.max(EXIT.unread, code) : code),
  };
}
