import { describe, expect, it, vi } from 'vitest';
import { buildArticle } from '../../src/read/article.js';
import { readHtml } from '../../src/read/html.js';
import { trustLanguage } from '../../src/read/html/meta.js';
import { renderFragment } from '../../src/read/html/text.js';
import { readLinkedData } from '../../src/read/html/linked-data.js';
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

const D = 'Nobody in the harbour had asked for the calculator, and nobody has missed it since, says Wilma Ansah-Brook.';

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

  it('takes the opening above the article’s own container', () => {
    const page = `<html><head><meta name="description" content="${D}"></head><body><h1>Council drops tool</h1>
      <p class="article-standfirst">${F}</p><div class="hero"><p>${D}</p></div><div class="share">Share</div>
      <div class="article-body"><p>${P} One.</p><p>${P} Two.</p><p>${P} Three.</p></div></body></html>`;
    expect(read(page).text).toBe(`Council drops tool\n${F}\n\n${D}\n\n${P} One.\n\n${P} Two.\n\n${P} Three.`);
  });

  it('leaves out what only announces or links to other pages', () => {
    const article =
      read(`<article><h1>Council drops tool</h1><p>${P}</p><p><a href="/1">Ten bridges to cross</a></p><p>${P}</p>
      <p>More on this topic:</p><ul><li><a href="/2">One</a></li><li><a href="/3">Two</a></li></ul><h2>What comes next</h2>
      <div class="ad">Buy</div><p>${P}</p><h3>Ähnliche Beiträge</h3><ul><li><a href="/4">Three</a></li><li><a href="/5">Four</a></li></ul>
      <h2>You may have missed</h2><div class="related-posts"><p>${F}</p></div></article>`);
    expect(lines(article)).toEqual([
      'title: Council drops tool',
      `body: ${P}`,
      `body: ${P}`,
      'heading: What comes next',
      `body: ${P}`,
    ]);
  });

  it('leaves out the author’s box and labels the words of pictures', () => {
    const article =
      read(`<article><p>${P}</p><div class="wp-caption"><img src="x"><p class="wp-caption-text">The harbour</p></div>
      <p>${P}</p><figure><div>The council. Photo: Wilma Ansah-Brook</div></figure><figure><table><tr><td>1<td>2</table></figure><p>${P}</p>
      <div class="entry-author-box"><p>Petra van Dalen covers courts and councils for The Northern Lamp.</p></div></article>`);
    expect(lines(article)).toEqual([
      `body: ${P}`,
      'boilerplate: The harbour',
      `body: ${P}`,
      'boilerplate: The council. Photo: Wilma Ansah-Brook',
      'body: 1 | 2',
      `body: ${P}`,
    ]);
  });

  it('leaves out comments that are longer than the article, but not a forum', () => {
    const comments = `<div id="comments">${`<div class="comment"><p>${F}</p></div>`.repeat(20)}</div>`;
    expect(read(`<main><p>${P}</p><p>${P}</p><p>${P}</p></main>${comments}`).text).toBe(`${P}\n\n${P}\n\n${P}`);
    expect(read(`<h1>Is it off?</h1>${comments}`).text).toContain(F);
  });

  it('takes the title without a kicker in its heading and the site’s name behind it', () => {
    const title = '<title>Council drops its tool at last – Lamp of the North</title>';
    const address = '<link rel="canonical" href="https://www.lamp.example/a">';
    const page = (heading: string): string =>
      `<html><head>${title}${address}</head><body>${heading}<p>${P}</p></body></html>`;
    expect(read(page('')).title).toBe('Council drops its tool at last');
    expect(read(page('<h1><small>Harbour</small> Council drops its tool at last</h1>')).title).toBe(
      'Council drops its tool at last',
    );
  });

  it.each([
    ['<span class="post-date">Posted on 3 March 2026 by us</span>', '2026-03-03'],
    ['<span class="date">04.02.2026, 18:20</span>', '2026-02-04'],
  ])('reads the date of %s', (element, date) => {
    expect(
      read(`<html><head><title>Council drops tool</title></head><body>${element}<p>${P}</p></body></html>`).published,
    ).toBe(date);
  });

  it('asks for nothing and runs nothing', () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const page = `<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/"></iframe>
      <script>globalThis.ran = true</script><script src="http://127.0.0.1:9/a.js"></script><p onclick="ran = true">${P}`;
    expect(read(page).text).toBe(P);
    expect(fetched).not.toHaveBeenCalled();
    expect(globalThis).not.toHaveProperty('ran');
    fetched.mockRestore();
  });

  it('survives depth and size', () => {
    expect(read('<div>'.repeat(200_000) + P).text).toBe(P);
    expect(read(`${'<'.repeat(200_000)} ${P}`).text).toBe(P);
    expect(read(`<article>${`<p>${P}</p>`.repeat(5000)}</article>`).text.length).toBeGreaterThan(600_000);
  });

  // Each took a parser of browsers' documents 5 to 70 s; now none takes 0.5 s.
  it.each([
    ['nested lists', '<ul><li>'.repeat(100_000)],
    ['nested tables', '<table><tr><td>'.repeat(60_000)],
    ['nested articles', '<article>'.repeat(100_000)],
    ['empty paragraphs', '<p>'.repeat(300_000)],
    ['cells', `<table><tr>${'<td>a'.repeat(200_000)}</table>`],
    ['in-line tags', '<b>a</b> '.repeat(100_000)],
    ['line breaks', 'a<br>'.repeat(200_000)],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>`],
    ['a long class', `<p class="${'a b '.repeat(300_000)}">x</p>`],
    ['unclosed quotes', '<a href="x>'.repeat(100_000)],
    ['unclosed comments', '<!-- '.repeat(200_000)],
    ['scripts', '<script>a</script>'.repeat(60_000)],
    ['a script with capitals at the end', `${'<script>a</script>'.repeat(60_000)}</SCRIPT>`],
    ['drawings', `<svg>${'<g>'.repeat(300_000)}</svg>`],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(500_000)}</script>`],
  ])('reads %s in time', (_, page) => {
    const start = performance.now();
    readHtml(`<html><body><article><p>${P}</p></article>${page}</body></html>`);
    expect(performance.now() - start).toBeLessThan(5000);
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

  it('closes what HTML lets a page leave open', () => {
    const texts = (page: string): string => renderFragment(page).text;
    expect(texts('<p>One<div>Two</div><p>Three<ul><li>a<li>b</ul>')).toBe('One\n\nTwo\n\nThree\n\na\nb');
    expect(texts('<table><tr><td>a<table><tr><td>b</table>c</div></td></tr></table>d</p>')).toBe('a\n\nb\n\nc\n\nd');
    expect(texts('a < b <3 <p title="x > y">c</p><script>"<p>"</script><!-- <p> --><textarea><p></textarea>')).toBe(
      'a < b <3\n\nc',
    );
  });

  it.each([
    ['caf&eacute; &#233; &#xE9; &#150;', 'café é é –'],
    ['AT&T &amp;amp; R&D &rarr; &nosuch;', 'AT&T &amp; R&D → &nosuch;'],
    ['&#0; &#xD800; &#1114112;', '\ufffd \ufffd \ufffd'],
  ])('decodes %s', (source, text) => {
    expect(renderFragment(`<p>${source}</p>`).text).toBe(text);
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
});
