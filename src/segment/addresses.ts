import { BLANK, CLASS, classAt, isWordAt, wordRunEnd } from './characters.js';
import type { TokenSink } from './sink.js';

const TRAILING = new Set('.,;:!?\'’"*_~');
const ENDING = new Set('<>«»“”„"`{}|\\^');
const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** End of the address that goes on at `index`: up to a blank or quote mark, without closing punctuation. */
export function urlEnd(text: string, index: number): number {
  let end = index;
  const open: Record<string, number> = { '(': 0, '[': 0 };
  while (end < text.length && (classAt(text, end) & CLASS) !== BLANK) {
    const character = text.charAt(end);
    if (ENDING.has(character)) break;
    const opener = BRACKETS[character];
    if (opener !== undefined) {
      if ((open[opener] ?? 0) <= 0) break;
      open[opener] = (open[opener] ?? 0) - 1;
    } else if (character in open) open[character] = (open[character] ?? 0) + 1;
    end += 1;
  }
  while (end > index && TRAILING.has(text.charAt(end - 1))) end -= 1;
  return end;
}

/** True for what may stand in an address before or after its @. */
function isAddressCode(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x2b || code === 0x5f;
}

/** End of the mail domain that starts at `index`, or -1 where there is none. */
function domainEnd(text: string, index: number): number {
  let end = index;
  let dot = -1;
  while (isWordAt(text, end) || (isAddressCode(text.charCodeAt(end)) && isWordAt(text, end + 1) && end > index)) {
    if (text.charCodeAt(end) === 0x2e) dot = end;
    end += 1;
  }
  return dot > index ? end : -1;
}

/** At an @: an e-mail address with the tokens that touch it, else a @handle; -1 where it is neither. */
export function scanAt(text: string, at: number, sink: TokenSink): number {
  const touches = sink.endAt(1) === at && sink.kindAt(1) !== 'email';
  const end = touches ? domainEnd(text, at + 1) : -1;
  if (end >= 0) {
    let start = at;
    while (start > 0 && sink.endAt(1) === start) {
      const kind = sink.kindAt(1);
      const code = text.charCodeAt(start - 1);
      if (!(
        kind === 'word' ||
        kind === 'number' ||
        ((kind === 'punctuation' || kind === 'symbol') && isAddressCode(code))
      ))
        break;
      start = sink.startAt(1);
      sink.pop();
    }
    sink.push(start, end, 'email');
    return end;
  }
  return touches ? -1 : scanTag(text, at, sink);
}

/** A #tag or @handle at `at`, as one word; -1 where none starts there. */
export function scanTag(text: string, at: number, sink: TokenSink): number {
  const end = wordRunEnd(text, at + 1);
  if (end === at + 1 || /^\d+$/u.test(text.slice(at + 1, Math.min(end, at + 20)))) return -1;
  sink.push(at, end, 'word');
  return end;
}
