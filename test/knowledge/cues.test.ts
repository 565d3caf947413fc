import { describe, expect, it } from 'vitest';
import { parseCue } from '../../src/knowledge/cues.js';

/** Each cue as its words per place: "face|facial recognition", a gap as "...", optional places in brackets. */
const shown = (pattern: string): readonly string[] | null =>
  parseCue(pattern)?.map(({ elements }) =>
    elements
      .map(({ words, optional, gap }) => {
        const text = gap ? '...' : words.map((word) => `${word.text}:${word.match[0] ?? ''}`).join('|');
        return optional ? `[${text}]` : text;
      })
      .join(' '),
  ) ?? null;

describe('parseCue', () => {
  it.each<readonly [string, readonly string[]]>([
    ['facial recognition', ['facial:s recognition:s']],
    ['(facial|face) recognition', ['facial:s|face:s recognition:s']],
    ['(real time|live) camera', ['live:s camera:s', 'real:s time:s camera:s']],
    ['(live)? camera', ['live:s camera:s', 'camera:s']],
    ['open-weight model', ['open:s weight:s model:s']],
    ["règlement l'IA", ["règlement:s l':s IA:c"]],
    ['biometric* gate!', ['biometric:p gate:e']],
    ['ban ... camera', ['ban:s ... camera:s']],
  ])('%s', (pattern, cues) => {
    expect(shown(pattern) ?? []).toEqual(cues);
  });

  it('reads what must stand around', () => {
    const [cue] = parseCue('code + AI|model & sign* ~ postal') ?? [];
    expect(cue?.article).toEqual([
      [
        { text: 'AI', match: 'cased' },
        { text: 'model', match: 'stem' },
      ],
    ]);
    expect(cue?.sentence).toEqual([[{ text: 'sign', match: 'prefix' }]]);
    expect(cue?.without).toEqual([{ text: 'postal', match: 'stem' }]);
  });

  it.each(['... camera', 'camera ...', 'camera, gate', '(camera', 'code + two words', ''])(
    'refuses "%s"',
    (pattern) => {
      expect(parseCue(pattern)).toBeNull();
    },
  );
});
