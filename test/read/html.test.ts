import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/read/article.js';
import { readHtml } from '../../src/read/html.js';
import { trustLanguage } from '../../src/read/html/meta.js';
import { renderFragment } from '../../src/read/html/text.js';
import { readLinkedData } from '../../src/read/html/linked-data.js';
import { startsWithFeed, startsWithFragment, startsWithHtml, startsWithTable } from '../../src/read/sniff.js';
import type { Article } from '../../src/types.js';

function read(source: string): Article {
  const [item] = readHtml(source);
  if (item?.kind !== 'draft') throw new Error('no article');
  return buildArticle(item.draft, { path: 'x.html', format: 'html', item: 1, sha256: null, name: null });
}

const lines = (article: Article): string[] =>
  article.sections.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);

const P =
  'The council of Old Harbour voted on Monday to suspend its contract with the supplier Tessella, after an audit of its tool.';
const F =
  'Le conseil de Vieux-Port a voté lundi la suspension de son contrat avec la société Tessella, après un audit de son outil.';

describe('readHtml', () => {
  it('takes the article out of its page', () => {
    const article = read(`<!DOCTYPE html><html lang="en"><head><title>Council drops tool | The Northern Lamp</title>
      <meta property="og:site_name" content="The Northern Lamp"><script>var x = "<p>no</p>";</script></head><body>
      <header><a href="/">Home</a><a href="/eu">Europe</a></header><nav><a href="/a">News</a></nav>
      <article><h1>Council drops <em>tool</em></h1><p>By Petra van Dalen</p><time datetime="2026-03-03T09:00">3 March</time>
      <div class="share-bar"><a href="#">Share</a></div><p>${P}</p><h2>What comes next</h2>
      <p>&ldquo;We bought a <b>calculator</b>,&rdquo; said Wilma Ansah-Brook.<br>She left.</p>
      <figure><img src="x.jpg" alt="x"><figcaption>The harbour</figcaption></figure>
      <p>Read more: How the tool works</p><ul class="related"><li><a href="/1">One</a></li></ul></article>
      <aside><p>${P}</p></aside><footer>© The Northern Lamp</footer></body></html>`);
    expect(lines(article)).toEqual([
      'title: Council drops tool',
      'byline: By Petra van Dalen',
      expect.stringMatching(/: 3 March$/u),
      `body: ${P}`,
      'heading: What comes next',
      'body: “We bought a calculator,” said Wilma Ansah-Brook.',
      'body: She left.',
      'boilerplate: The harbour',
      'boilerplate: Read more: How the tool works',
    ]);
    expect(article).toMatchObject({
      title: 'Council drops tool',
      byline: 'Petra van Dalen',
      outlet: 'The Northern Lamp',
      published: '2026-03-03',
      language: 'en',
    });
  });

  it('finds the text of a page without meaning in its tags', () => {
    const article = read(
      `<html lang="fr"><title>Vieux-Port lâche l’outil - Le Fanal</title><div><div><a href=1>Accueil</a> <a href=2>Sport</a></div>` +
        `<div class="x"><h1>Vieux-Port lâche l’outil</h1><div>${F}</div><div>${F}</div></div><div class="cookie"><p>${F}</p></div></div>`,
    );
    expect(lines(article)).toEqual(['title: Vieux-Port lâche l’outil', `body: ${F}`, `body: ${F}`]);
    expect(article.language).toBe('fr');
  });

  it.each(['', '<html></html>', '<html><head></head><script>x</script></html>'])('has nothing to say of %j', (page) => {
    expect(readHtml(page)).toEqual([{ kind: 'failure', reason: 'the page has no text in it' }]);
  });

  it('reads broken and bare pages', () => {
    expect(read('just words &amp; more').text).toBe('just words & more');
    expect(read(`<p>${P}<p>${F}`).text).toBe(`${P}\n\n${F}`);
    expect(read(`<div>${P}</span></div></div><p>${P}`).text).toBe(`${P}\n\n${P}`);
  });

  it('survives depth and size', () => {
    expect(read('<div>'.repeat(30_000) + P).text).toBe(P);
    expect(read(`${'<'.repeat(200_000)} ${P}`).text).toBe(P);
    expect(read(`<article>${`<p>${P}</p>`.repeat(5000)}</article>`).text.length).toBeGreaterThan(600_000);
  });
});

describe('the parts of readHtml', () => {
  it('renders lists, tables, quotations and references', () => {
    expect(
      renderFragment('<ul><li>One<li>Two</ul><table><tr><td>a<td>b<tr><td>c</table><q>x</q>&nbsp;&eacute;'),
    ).toEqual({
      text: 'One\nTwo\n\na | b\nc\n\n“x”\u00a0é',
      marks: [
        { kind: 'item', start: 0, end: 3 },
        { kind: 'item', start: 4, end: 7 },
      ],
    });
  });

  it('reads JSON-LD with a graph and references', () => {
    const graph = JSON.stringify({
      '@graph': [
        { '@type': 'Person', '@id': '#ada', name: 'Ada Brun' },
        {
          '@type': ['NewsArticle'],
          headline: 'Le vote',
          author: [{ '@id': '#ada' }, { '@type': 'Organization', name: 'AFP' }],
          datePublished: '2026-05-03T08:00:00+02:00',
          publisher: { name: 'Le Fanal' },
        },
      ],
    });
    expect(readLinkedData(['{broken', graph])).toMatchObject({
      title: 'Le vote',
      authors: ['Ada Brun'],
      outlet: 'Le Fanal',
      published: '2026-05-03T08:00:00+02:00',
    });
    expect(readLinkedData(['['.repeat(5000)])).toBeNull();
  });

  it('does not trust a language against the text', () => {
    expect(trustLanguage(['en-US'], `${F} ${F}`)).toBeNull();
    expect(trustLanguage(['fr-FR', 'fr'], `${F} ${F}`)).toBe('fr');
    expect(trustLanguage(['fr', 'en'], F)).toBeNull();
  });

  it('tells formats by their first characters', () => {
    expect(startsWithHtml('\n<!-- x --><!doctype HTML><html>')).toBe(true);
    expect(startsWithHtml('<?xml version="1.0"?><html xmlns="x">')).toBe(true);
    expect(startsWithHtml('<rss>')).toBe(false);
    expect(startsWithFragment('<p class="x">Hello</p>')).toBe(true);
    expect(startsWithFragment('<3 this')).toBe(false);
    expect(startsWithFeed('<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0">')).toBe(true);
    expect(startsWithFeed('<?xml version="1.0"?><rdf:RDF xmlns="x">')).toBe(true);
    expect(startsWithFeed('{"version": "https://jsonfeed.org/version/1.1"}')).toBe(true);
    expect(startsWithFeed('{"version": "2"}')).toBe(false);
    expect(startsWithTable('Titre;Texte\n')).toBe(true);
    expect(startsWithTable('The text, and the title.\n')).toBe(false);
  });
});
