import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/read/charset.js';

const text = 'L’été, « dit-elle », coûte 12 €.\n';

describe('decodeBytes', () => {
  const cases: [string, Uint8Array, string, string][] = [
    ['UTF-8', Buffer.from(text), text, 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), text, 'utf-8'],
    ['UTF-16 LE with a mark', iconv.encode(text, 'utf-16le', { addBOM: true }), text, 'utf-16le'],
    ['UTF-16 BE with a mark', iconv.encode(text, 'utf-16be', { addBOM: true }), text, 'utf-16be'],
    [
      'UTF-16 LE without a mark',
      iconv.encode('A council voted on Monday.', 'utf-16le'),
      'A council voted on Monday.',
      'utf-16le',
    ],
    ['Windows-1252', iconv.encode(text, 'windows-1252'), text, 'windows-1252'],
    [
      'ISO-8859-15',
      iconv.encode('Le coût : 12 €, une œuvre.', 'iso-8859-15'),
      'Le coût : 12 €, une œuvre.',
      'iso-8859-15',
    ],
    ['CRLF and lone CR', Buffer.from('a\r\nb\rc'), 'a\nb\nc', 'utf-8'],
    ['decomposed letters stay', Buffer.from('e\u0301te\u0301'), 'e\u0301te\u0301', 'utf-8'],
    ['nothing', Buffer.from(''), '', 'utf-8'],
  ];
  it.each(cases)('%s', (_, bytes, expected, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ text: expected, encoding });
  });

  it('reads a stray byte of a UTF-8 file as Windows-1252 and says so', () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(30)), Buffer.from([0x92]), Buffer.from(' fin')]);
    expect(decodeBytes(bytes)).toEqual({ text: `${'é'.repeat(30)}’ fin`, encoding: 'mixed' });
  });

  it.each([
    ['zero bytes', Buffer.from('abc\0def ghi')],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7919) % 256).filter((byte) => byte !== 0)),
    ],
  ])('takes %s for binary', (_, bytes) => {
    expect(decodeBytes(bytes)).toBe('binary');
  });

  it('never introduces a replacement character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeBytes(bytes);
        const given = Buffer.from(bytes).includes(Buffer.from('\uFFFD'));
        // Lone surrogates of marked UTF-16 are the file's own.
        const marked = bytes[0] === 0xff || bytes[0] === 0xfe;
        expect(decoded === 'binary' || given || marked || !decoded.text.includes('\uFFFD')).toBe(true);
      }),
    );
  });
});
