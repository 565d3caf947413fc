import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/read/formats.js';
import { INPUT_FORMATS } from '../../src/read/input-formats.js';

describe('INPUT_FORMATS', () => {
  it('are the formats that have a reader', () => {
    expect([...INPUT_FORMATS].sort()).toEqual(FORMATS.map(({ format }) => format).sort());
  });
});
