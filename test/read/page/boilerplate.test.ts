import { describe, expect, it } from 'vitest';
import { BOILERPLATE_RULES } from '../../../src/lexicon/boilerplate.js';
import { ABOUT_HEADERS, LINK_LIST_HEADERS } from '../../../src/lexicon/page-foot.js';
import { findBoilerplate, isAboutHeader, isAuthorBio, isLinkListHeader } from '../../../src/read/page/boilerplate.js';

describe('findBoilerplate', () => {
  const anywhere: [string, string][] = [
    ['Read more: Ten bridges to cross', 'related-link'],
    ['→ Lire aussi : Le port fermé', 'related-link'],
    ['À lire également > Le port fermé', 'related-link'],
    ['Lire aussi notre enquête sur le port', 'related-link'],
    ['Most read: Ferry stuck again', 'related-link'],
    ['Published on', 'published-on'],
    ['View the full article', 'full-article-link'],
    ['Lire la suite sur notre site', 'full-article-link'],
    ['Share on Facebook | Share on X | Copy link', 'share-bar'],
    ['Partager : Facebook - X - WhatsApp - E-mail', 'share-bar'],
    ['Temps de lecture : 3 min', 'reading-time'],
    ['4 min read', 'reading-time'],
    ['© 2026 The Northern Lamp. All rights reserved.', 'copyright'],
    ['La Lanterne - Tous droits réservés', 'copyright'],
    ['Cookies: we use them to remember you. Accept all | Reject all', 'cookie-notice'],
    ['Nous utilisons des cookies pour mesurer notre audience.', 'cookie-notice'],
    ['Suivez-nous sur Mastodon', 'follow-call'],
    ['Follow The Northern Lamp on Bluesky', 'follow-call'],
    ['Une erreur ? Signalez-la à la rédaction', 'contact-invitation'],
    ['Do you have something to say about ports? Please write to us.', 'contact-invitation'],
    ['Photo : Inès Toulemonde', 'photo-credit'],
    ['A ward corridor. Photo: Lamp archive', 'photo-credit'],
    ['12 commentaires', 'comments'],
    ['Advertisement', 'advertisement'],
    ['Sponsored: Try Ledgerly for your accounts', 'advertisement'],
    ['This article is for subscribers only. Subscribe for £1 a month.', 'full-article-link'],
    ['Sign up for our Rail newsletter', 'newsletter-call'],
    ['Abonnez-vous à partir de 1 € le premier mois', 'newsletter-call'],
    ['Recevez chaque mercredi notre lettre Famille', 'newsletter-call'],
    ['Already a subscriber? Log in', 'newsletter-call'],
    ['Filed under: Security, Ports', 'tag-line'],
    ['Mots-clés : IA, surveillance', 'tag-line'],
    ['(Avec AFP)', 'agency-credit'],
    ['AFP/Reuters', 'agency-credit'],
    ['Voir tous les articles d’Ada Brun', 'page-tool'],
    ['Retour à l’accueil', 'page-tool'],
    ['To continue reading, subscribe', 'full-article-link'],
    ['Pour lire la suite, abonnez-vous', 'full-article-link'],
    ['Écouter l’article', 'reading-time'],
    ['Reading time: 4 minutes', 'reading-time'],
    ['Les commentaires sont fermés', 'comments'],
    ['Une caméra dans le hall. © Ned Fry / Le Fanal', 'photo-credit'],
  ];
  it.each(anywhere)('%s → %s', (line, rule) => {
    expect(findBoilerplate(line, 'inside')).toBe(rule);
  });

  const edge: [string, string][] = [
    ['Get the Northern Lamp app: tides, ferries, news', 'subscription-call'],
    ['Retrouvez toutes nos tribunes sur le site de La Lanterne', 'site-pointer'],
    ['(Reporting by Petra van Dalen; editing by Ned Fry)', 'production-credit'],
    ['Les tribunes n’engagent que leurs auteurs.', 'views-disclaimer'],
    ['L’article Le port ferme est apparu en premier sur La Lanterne.', 'production-credit'],
    ['Correction: An earlier version of this article misstated the date.', 'production-credit'],
    ['Une version précédente de cet article donnait une autre date.', 'production-credit'],
    ['The Lamp — Print edition | Archive | Contact', 'navigation-bar'],
    ['desk@lamp.example', 'contact-line'],
    ['vg/lda/pz', 'end-mark'],
    ['-30-', 'end-mark'],
  ];
  it.each(edge)('%s → %s at the foot only', (line, rule) => {
    expect(findBoilerplate(line, 'tail')).toBe(rule);
    expect(findBoilerplate(line, 'inside')).toBeNull();
  });

  it.each([
    'Share this decision with your neighbours, the mayor said, and they will laugh at you for a very long time.',
    '"Follow the money," she said. The audit did.',
    'Read the contract, said the judge, and then read it again.',
    'Related rules will be voted on in May.',
    'Copyright law does not fit the machine, said the judge on Monday.',
    'Copyright rules from 2001 are out of date.',
    'Cookies were at the heart of the case, the regulator said.',
    'Listen to the nurses, the union said.',
    'Tags and tickets were abolished in 2024.',
    'Subscribe to the plan or leave it, the minister told the unions.',
    'La publicité ciblée sera interdite aux mineurs.',
    'Imprimer des tracts ne suffit plus, selon le syndicat.',
    'Recevez chaque plainte comme une chance, dit-elle aux élus.',
    'Photo, son, vidéo : tout peut être truqué, prévient-il.',
    'Printed pages were found in the archive of the council.',
    'La suite du procès est attendue en mai.',
    'Suivre l’argent : c’est ce que la juge a fait pendant deux ans.',
    'Commentaires et critiques ont plu sur la maire pendant la réunion publique.',
    'X declined to comment on the ruling, as did Facebook.',
    'What comes next',
    'Et maintenant ?',
  ])('%s is none', (line) => {
    expect(findBoilerplate(line, 'inside')).toBeNull();
  });

  it('does not slow down on hostile lines', () => {
    const begun = performance.now();
    for (const line of ['share '.repeat(50), 'a. '.repeat(100), '('.repeat(300), '- '.repeat(150), 'x@'.repeat(150)])
      findBoilerplate(line, 'tail');
    expect(performance.now() - begun).toBeLessThan(200);
  });
});

describe('headers and authors', () => {
  it.each([
    'READ MORE ON THIS TOPIC',
    'You may also like',
    'Also in this section',
    'À lire aussi',
    'Sur le même sujet :',
  ])('%s heads links', (line) => {
    expect(isLinkListHeader(line)).toBe(true);
  });
  it.each(['About the author', 'About Tessella', 'À propos de Tessella'])(
    '%s heads what is about the sender',
    (line) => {
      expect(isAboutHeader(line)).toBe(true);
    },
  );
  it.each(['About to fall', 'About the law', 'What it is about'])('%s does not', (line) => {
    expect(isAboutHeader(line)).toBe(false);
  });

  const bios: [string, string[], boolean][] = [
    ['Ada Brun covers courts for The Lamp. Tips: ada@lamp.example', ['Ada Brun'], true],
    ['Ada Brun est journaliste à La Lanterne.', ['Ada Brun'], true],
    ['Ada Brun is the author of "Slow Cities".', ['Ada Brun'], true],
    ['Ned Fry is a freelance journalist.', [], true],
    ['Ned Fry is a farmer who opposes the port.', [], false],
    ['Ned Fry is a journalist.', ['Ada Brun'], false],
    [
      'Ada Brun, "who has read every single page of that contract, twice over, at night", is right.',
      ['Ada Brun'],
      false,
    ],
  ];
  it.each(bios)('%s (%s) → %s', (line, authors, expected) => {
    expect(isAuthorBio(line, authors)).toBe(expected);
  });
});

describe('the lexicon', () => {
  it('compiles and holds no pattern twice', () => {
    const patterns = [...BOILERPLATE_RULES.flatMap((rule) => rule.patterns), ...LINK_LIST_HEADERS, ...ABOUT_HEADERS];
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'iu')).not.toThrow();
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
