import { statSync } from 'node:fs';
import type { RepeatedLines } from './page/repeated.js';
import { createLineCounter } from './page/repeated.js';
import type { ReadEvent } from './read.js';
import type { Selected } from './select.js';
import { STDIN } from './select.js';

/** Files that are looked at, evenly spread over the corpus: a line on one page of a hundred shows in these. */
const MAX_FILES = 1000;

/** Articles of one file that are looked at: a feed or a table of records is the same throughout. */
const MAX_ARTICLES_OF_FILE = 500;

/** Articles of all files together. */
const MAX_ARTICLES = 20_000;

/** Endings of files that take longest to read. */
const SLOW = /\.pdf$/iu;

/**
 * Reads a part of the corpus for the lines that its articles share. It costs a second reading of up to a thousand files; those
 * that are slow to read, and what can be read once only, are left out.
 */
export async function* learnLines(
  files: readonly Selected[],
  read: (file: Selected) => AsyncIterable<ReadEvent>,
): AsyncGenerator<ReadEvent, RepeatedLines> {
  const counter = createLineCounter();
  const sought = files.filter(({ path }) => !SLOW.test(path) && isRegular(path));
  const step = Math.max(1, sought.length / MAX_FILES);
  let all = 0;
  for (let at = 0; at < sought.length && all < MAX_ARTICLES; at += step) {
    const file = sought[Math.floor(at)];
    if (file === undefined) break;
    let articles = 0;
    for await (const event of read(file)) {
      if (event.kind !== 'article') continue;
      counter.add(event.article);
      articles += 1;
      if (articles >= MAX_ARTICLES_OF_FILE) break;
    }
    all += articles;
    yield { kind: 'look', path: file.path };
  }
  return counter.end();
}

function isRegular(path: string): boolean {
  return path !== STDIN && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
