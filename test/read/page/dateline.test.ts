import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/read/page/dateline.js';

describe('readDateline', () => {
  it.each([
    ['PARIS, 14 mars 2026 (AFP) – Le conseil', 'Paris', '2026-03-14', 'AFP'],
    ['LYON, France (IW) — Eleven unions', 'Lyon', null, null],
    ['NEW YORK (Reuters) - The council', 'New York', null, 'Reuters'],
    ['LE HAVRE, 3 mars 2026 – Le conseil', 'Le Havre', '2026-03-03', null],
    ['SAINT-DENIS, 3 mai (AFP) - Le maire', 'Saint-Denis', null, 'AFP'],
    ["L'ISLE-SUR-LA-SORGUE (AFP) – Le maire", "L'Isle-sur-la-Sorgue", null, 'AFP'],
    ['Bruxelles, le 3 mars 2026 — La Commission', 'Bruxelles', '2026-03-03', null],
    // A name in capitals is a heading as well.
    ['AI ACT — what it says', null, null, null],
    ['CNIL – La commission a dit', null, null, null],
    ['BERLIN — The committee', null, null, null],
    ['The council – which voted – left.', null, null, null],
  ])('%s', (opening, place, published, outlet) => {
    expect(readDateline(opening, true)).toEqual({ place, published, outlet });
  });
});
