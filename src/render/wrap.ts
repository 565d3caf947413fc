import stringWidth from 'string-width';

/** Breaks one line of text at spaces into lines of at most `width` columns, each indented by `indent` spaces. */
export function wrap(text: string, width: number, indent: number): string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = '';
  let size = 0;
  for (const word of text.split(' ')) {
    const length = stringWidth(word);
    if (line !== '' && indent + size + 1 + length > width) {
      lines.push(margin + line);
      line = word;
      size = length;
    } else {
      size += length + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(margin + line);
  return lines;
}

/** The text with spaces after it, up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
