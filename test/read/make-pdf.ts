/** A stretch of text on a page: its baseline's start in points from the lower left corner. */
export interface PdfLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly bold?: boolean;
  /** Degrees against the clock. */
  readonly turn?: number;
}

export interface PdfSheet {
  readonly lines: readonly PdfLine[];
  /** Degrees with the clock by which a viewer turns the page. */
  readonly rotate?: number;
  /** Content to put in place of lines. */
  readonly content?: string;
}

export interface PdfInfo {
  readonly title?: string;
  /** As PDF writes it: `D:20240312101500Z`. */
  readonly created?: string;
}

/** What Windows-1252 has in place of control characters. */
const WINDOWS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
};

/** A PDF string, every byte of which is ASCII. */
function literal(text: string): string {
  const bytes = Array.from(text, (letter) => {
    const code = WINDOWS[letter] ?? letter.charCodeAt(0);
    if (code > 255) throw new Error(`no letter of Windows-1252: ${letter}`);
    return /[\w .,;:!?-]/u.test(letter) ? letter : `\\${code.toString(8).padStart(3, '0')}`;
  });
  return `(${bytes.join('')})`;
}

/** A string of the file's properties, which are in another encoding than its text. */
function property(text: string): string {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

function show({ x, y, size, text, bold = false, turn = 0 }: PdfLine): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((value) =>
    value.toFixed(6),
  );
  return `BT /${bold ? 'B' : 'F'} ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm ${literal(text)} Tj ET`;
}

/**
 * Lines of a column from its top down.
 *
 * @example column(['One', 'Two'], { x: 72, y: 700, size: 10 }) // Two's baseline is at 688
 */
export function column(
  lines: readonly string[],
  { leading, y, ...rest }: Omit<PdfLine, 'text'> & { readonly leading?: number },
): PdfLine[] {
  return lines.map((text, at) => ({ ...rest, y: y - at * (leading ?? rest.size * 1.2), text }));
}

/** A small sound PDF of A4 pages in Helvetica. */
export function makePdf(sheets: readonly PdfSheet[], info: PdfInfo = {}): Uint8Array {
  const kids = sheets.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const title = info.title === undefined ? '' : ` /Title ${property(info.title)}`;
  const created = info.created === undefined ? '' : ` /CreationDate (${info.created})`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<<${title}${created} >>`,
    ...sheets.flatMap(({ lines, rotate = 0, content = lines.map(show).join('\n') }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate}` +
        ` /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
