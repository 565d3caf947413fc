/**
 * Turns the files of CrossNER's other fields (github.com/zliucr/CrossNER, MIT) into texts with mentions:
 * `npx tsx train/crossner.ts FILE… > crossner-others.ndjson`. A file has a token and its label (B-, I- or O) a line, and an
 * empty line between sentences.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What their labels are here; the rest is `other`. */
const TYPES: Readonly<Record<string, string>> = {
  person: 'person',
  writer: 'person',
  musicalartist: 'person',
  scientist: 'person',
  organisation: 'organization',
  university: 'organization',
  band: 'organization',
  country: 'place',
  location: 'place',
  book: 'work',
  album: 'work',
  song: 'work',
  poem: 'work',
  magazine: 'work',
  academicjournal: 'work',
  event: 'event',
};
/** Tokens that stand right after the one before. */
const CLOSING = /^(?:[,.;:!?)\]%]|['’]s|n't)$/u;
const OPENING = /[([]$/u;

interface Mention {
  start: number;
  end: number;
  type: string;
}

/** A sentence's tokens as running text; quotation marks are paired. */
function joinTokens(lines: readonly string[]): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let quoted = false;
  let glue = true;
  let last = 'O';
  for (const line of lines) {
    const [word = '', label = 'O'] = line.split('\t');
    const closes = word === '"' && quoted;
    if (!glue && !closes && !CLOSING.test(word) && !OPENING.test(text)) text += ' ';
    const start = text.length;
    text += word;
    if (word === '"') quoted = !quoted;
    glue = word === '"' && quoted;
    const kind = label.slice(2);
    const current = mentions.at(-1);
    if (label.startsWith('I-') && last.slice(2) === kind && current !== undefined) current.end = text.length;
    else if (label !== 'O') mentions.push({ start, end: text.length, type: TYPES[kind] ?? 'other' });
    last = label;
  }
  return { text, mentions };
}

for (const path of process.argv.slice(2)) {
  const sentences = readFileSync(path, 'utf8').split(/\n\s*\n/u);
  sentences.forEach((sentence, index) => {
    const lines = sentence.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) return;
    console.log(JSON.stringify({ id: `${basename(path, '.txt')}-${index}`, language: 'en', ...joinTokens(lines) }));
  });
}
