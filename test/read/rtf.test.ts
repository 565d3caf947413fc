import { describe, expect, it } from 'vitest';
import { readBytes, sectionsOf } from './reading.js';

const rtf = (body: string): string =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial CYR;}}{\\info{\\title Junk}}${body}}`;

async function textOf(body: string): Promise<string | undefined> {
  const { articles } = await readBytes(rtf(body));
  return articles[0]?.text;
}

describe('readRtf', () => {
  it.each([
    ["Les cam\\'e9ras\\~: \\'ab\\~non\\~\\'bb", 'Les caméras\u00a0: «\u00a0non\u00a0»'],
    ['\\uc1 12\\u8239 ?000 \\u8364 ?', '12\u202f000 €'],
    ['\\u-10179?\\u-8704? smiles', '😀 smiles'],
    ["{\\uc2\\u233\\'c3\\'a9}t\\u233 ?", 'été'],
    ['a{\\v hidden}b{\\deleted gone}c', 'abc'],
    ['It{\\rquote}s \\ldblquote so\\rdblquote\\emdash yes', 'It’s “so”—yes'],
    ['{\\field{\\*\\fldinst{HYPERLINK "https://lamp.example"}}{\\fldrslt the link}} here', 'the link here'],
    ['{\\header Running}{\\pict\\jpegblip ffd8ffe0}One{\\*\\unknown thing} two', 'One two'],
    ["\\f1 \\'cf\\'f0\\f0  fin", 'Пр fin'],
    ['\\pard A\\cell B\\cell\\row C\\par', 'A | B\nC'],
    ['{\\object{\\*\\objdata 0105}}Text \\{braces\\} \\\\', 'Text {braces} \\'],
  ])('%s', async (body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it('knows headings by their level and items by their list', async () => {
    const { articles } = await readBytes(
      rtf(
        "\\pard\\outlinelevel0 Une le\\'e7on\\par\\pard Le conseil de Vieux-Port a vot\\'e9 lundi la fin de son contrat.\\par" +
          "{\\listtext\\'b7\\tab}\\ls1 Premier point\\par\\pard Le maire a pris acte du vote dans la soir\\'e9e.\\par",
      ),
    );
    expect(articles.flatMap(sectionsOf).map((section) => section.split(':')[0])).toEqual([
      'title',
      'body',
      'body',
      'body',
    ]);
  });

  it('reads a cut-off file as far as it goes', async () => {
    const { articles } = await readBytes(rtf('The council voted on Monday.\\par').slice(0, -1));
    expect(articles[0]?.text).toBe('The council voted on Monday.');
  });
});
