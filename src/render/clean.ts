// Escape sequences and direction marks in an article must never act on the reader's terminal.

const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text that is safe to print: control and direction characters are made visible as `�`, line breaks as spaces. */
export function cleanLine(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/gu, ' ').replace(UNSAFE, '\ufffd');
}

/** Text of several lines and cells that is safe to print: as it is, but for control and direction characters. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, '\ufffd');
}

/**
 * JSON on one line, or with `indent` spaces on many. Characters that could act on a terminal are written as `\uXXXX`, which
 * means the same to whoever reads it.
 */
export function toJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
