import { describe, expect, it } from 'vitest';
import { readBytes } from './reading.js';

describe('readSubtitles', () => {
  it.each([
    [
      'SubRip, joined to turns',
      '1\n00:00:01,000 --> 00:00:02,000\nNous ne l’avons\n<i>pas</i> demandé.\n\n2\n00:00:02,000 --> 00:00:03,000\n- Moi, si.\n',
      '“Nous ne l’avons pas demandé.”\n\n“Moi, si.”',
    ],
    [
      'WebVTT with voices, notes and settings',
      'WEBVTT - debate\n\nNOTE not said\n00:01\n\nSTYLE\n::cue {}\n\nc1\n00:01.000 --> 00:04.000 align:start\n<v Ada Brun>We did not ask &amp; never will.\n\n00:04.000 --> 00:06.000\n<v Ada Brun>It is a trial.\n\n00:06.000 --> 00:07.000\n<v Luc Ferrand>So?\n',
      'Ada Brun: “We did not ask & never will. It is a trial.”\n\nLuc Ferrand: “So?”',
    ],
    [
      'lines that roll on',
      '1\n00:00:01,000 --> 00:00:02,000\nthe council\n\n2\n00:00:02,000 --> 00:00:03,000\nthe council\nvoted on Monday\n',
      '“the council voted on Monday”',
    ],
  ])('%s', async (_, source, text) => {
    expect((await readBytes(source)).articles.map((article) => article.text)).toEqual([text]);
  });

  it('says that nobody speaks', async () => {
    expect((await readBytes('WEBVTT\n\nNOTE nothing\n')).reasons).toEqual(['has no spoken lines in it']);
  });
});
