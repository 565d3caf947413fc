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
 * the next are said once.
 */
export function readSubtitles(source: string, { name }: Pick<ReadContext, 'name'>): Item[] {
  const turns: string[] = [];
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
  return draftPage(turns.join('\n\n'), name, { marks });
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

/** Goes on with the turn that is being spoken, or begins one. */
function addLine(turns: string[], line: string): void {
  const current = turns.at(-1);
  const voice = /^([^:.!?]{1,80}): /u.exec(line)?.[0];
  const same = voice !== undefined && current?.startsWith(voice) === true;
  if (current === undefined || /^[-–—] ?\S/u.test(line) || (voice !== undefined && !same)) turns.push(line);
  else turns[turns.length - 1] = `${current} ${same ? line.slice(voice.length) : line}`;
}
