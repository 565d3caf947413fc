import type { Item, Mark } from './draft.js';
import type { ReadContext } from './formats.js';
import { draftPage } from './text.js';

/** "00:01:02,500 --> 00:01:04,000", with or without hours; what follows places the cue on the picture. */
const TIMING = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]+-->[ \t]+(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/u;

/** Blocks of WebVTT that are not spoken. */
const UNSPOKEN = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t\n]|$)/u;

/**
 * Subtitles (SubRip, WebVTT) → one article: the words of all cues, a paragraph for each speaker's turn, as far as they are
 * marked by a voice (`<v Ann>`) or a dash. Timings, settings and mark-up are left out, and lines that roll on from one cue to
 * the next are said once. Each turn stands in quote marks.
 */
export function readSubtitles(source: string, { name }: Pick<ReadContext, 'name'>): Item[] {
  const turns: Turn[] = [];
  let last: readonly string[] = [];
  for (const block of source.replace(/^\ufeff/u, '').split(/\n[ \t]*\n/u)) {
    const lines = block.split('\n').map((line) => line.trim());
    const timing = lines.findIndex((line) => TIMING.test(line));
    if (timing < 0 || UNSPOKEN.test(block.trimStart())) continue;
    const spoken = lines.slice(timing + 1).flatMap(readLine);
    for (const line of spoken.filter((one) => !last.includes(one))) addLine(turns, line);
    if (spoken.length > 0) last = spoken;
  }
  if (turns.length === 0) return [{ kind: 'failure', reason: 'has no spoken lines in it' }];
  const marks: Mark[] = [];
  return draftPage(turns.map(writeTurn).join('\n\n'), name, { marks });
}

/** A cue's line as it is spoken: a voice in front as "Ann: ". */
function readLine(line: string): string[] {
  const words = line
    .replace(/<v(?:\.[^\s>]*)?[ \t]+([^>]{1,80})>/gu, '\n$1: ')
    .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,80}\}/gu, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (_, entity: string) => ENTITIES[entity] ?? '')
    .trim();
  return words === '' ? [] : words.split('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };

/** What one person says before another speaks. */
interface Turn {
  readonly voice: string;
  words: string;
}

/** Goes on with the turn that is being spoken, or begins one. */
function addLine(turns: Turn[], line: string): void {
  const voice = /^([^:.!?]{1,80}): /u.exec(line)?.[0] ?? '';
  const words = line.slice(voice.length).replace(/^[-–—] ?(?=\S)/u, '');
  const current = turns.at(-1);
  const anew = voice === '' ? words !== line : voice !== current?.voice;
  if (current === undefined || anew) turns.push({ voice, words });
  else current.words += ` ${words}`;
}

/** All of it is said by somebody: without marks it would read as the outlet's own words. */
const writeTurn = ({ voice, words }: Turn): string => `${voice}“${words}”`;
