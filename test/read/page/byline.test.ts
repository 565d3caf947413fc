import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/read/page/byline.js';
import { documentSender, isOutletName, isPersonName } from '../../../src/read/page/names.js';

describe('readByline', () => {
  const cases: [string, { byline?: string; outlet?: string; published?: string; tags?: string[] } | null][] = [
    ['By Petra van Dalen', { byline: 'Petra van Dalen' }],
    ['By PETRA VAN DALEN and JO O’NEILL-BRANDT', { byline: 'PETRA VAN DALEN and JO O’NEILL-BRANDT' }],
    ['By Petra van Dalen in Old Harbour', { byline: 'Petra van Dalen' }],
    ['Par Ada Brun, cheffe du service, et AFP', { byline: 'Ada Brun' }],
    ['Par Solal Ferrand-Kébé (avec AFP), envoyé spécial à Vieux-Port', { byline: 'Solal Ferrand-Kébé' }],
    [
      'Propos recueillis par Solal Ferrand-Kébé et Inès Toulemonde',
      { byline: 'Solal Ferrand-Kébé et Inès Toulemonde' },
    ],
    [
      'By CryptoLamp December 13, 2023 In Coins, China, Europe',
      { outlet: 'CryptoLamp', published: '2023-12-13', tags: ['Coins', 'China', 'Europe'] },
    ],
    [
      'By Ned Fry · Interlude Wire · 19 February 2026',
      { byline: 'Ned Fry', outlet: 'Interlude Wire', published: '2026-02-19' },
    ],
    ['Evening Post · Thursday 12 March 2026 · by our Europe desk', { outlet: 'Evening Post', published: '2026-03-12' }],
    ['Ada Brun | 12/05/2026 | Famille', { byline: 'Ada Brun', published: '2026-05-12' }],
    ['Le Phare du Ponant, 3 mars 2026, p. 4', { outlet: 'Le Phare du Ponant', published: '2026-03-03' }],
    ['Antwerp, 6 May 2026 — by Noor Haddad', { byline: 'Noor Haddad', published: '2026-05-06' }],
    ['Note de l’Institut des soins (IDS), octobre 2026', { outlet: 'Institut des soins', published: '2026-10' }],
    ['Published 14:02, 3 March 2026 | Updated 18:40, 3 March 2026', { published: '2026-03-03' }],
    ['By AFP', { outlet: 'AFP' }],
    ['By banning the cameras, the city hopes to win time', null],
    ['By Monday Brussels had decided', null],
    ['By the numbers', null],
    ['Par ailleurs, le texte sera voté en mai.', null],
    ['On 3 March 2026 the council adopted its first contract', null],
    ['(Reporting by Petra van Dalen; editing by Ned Fry)', null],
  ];
  it.each(cases)('%s', (line, expected) => {
    const found = readByline(line, true);
    if (expected === null) expect(found).toBeNull();
    else {
      const { byline = null, outlet = null, published = null, tags = [] } = expected;
      expect(found).toMatchObject({ byline, outlet, published, tags });
    }
  });
});

describe('names', () => {
  it.each(['Solenn Le Goff-Marchetti', 'J. M. Coolsaet-Rahimi', "Ludmila van 't Hof", 'Côme d’Estrées', 'ADA BRUN'])(
    '%s is a person',
    (name) => {
      expect(isPersonName(name)).toBe(true);
    },
  );
  it.each(['Evening Post', 'Staff Writer', 'Veille IA', 'said Ada Brun', 'Brun', 'The Hague'])('%s is none', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
  it.each([
    'The Meridian Courier',
    "L'Écho des Deux Fleuves",
    'THE MERIDIAN COURIER',
    'Le Quotidien de la Vilaine',
    'Reuters',
  ])('%s is an outlet', (name) => {
    expect(isOutletName(name)).toBe(true);
  });
  it.each(['The council posted a note', 'Old Harbour', 'Ada Brun', 'press freedom'])('%s is no outlet', (name) => {
    expect(isOutletName(name)).toBe(false);
  });
  it('takes a document’s sender without its acronym', () => {
    expect(documentSender('Report by the Centre for Slow Computing (CSC)')).toBe('Centre for Slow Computing');
    expect(documentSender('Report cards are due')).toBeNull();
  });
});
