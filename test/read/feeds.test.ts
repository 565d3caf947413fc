import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/read/draft.js';
import { readFeed } from '../../src/read/feed.js';

const drafts = (source: string): Draft[] =>
  readFeed(source).flatMap((item) => (item.kind === 'draft' ? [item.draft] : []));

describe('readFeed', () => {
  it('reads RSS: content before summary, dates in their own time zone', () => {
    const [first, second] =
      drafts(`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le Fanal</title><language>fr-FR</language>
      <item><title>Le vote &amp; la suite</title><link>https://fanal.example/1</link><pubDate>Tue, 05 May 2026 00:30:00 +0200</pubDate>
      <dc:creator>Ada Brun</dc:creator><category>IA</category><category>Ville</category><description>Extrait.</description>
      <content:encoded><![CDATA[<p>Le conseil a <b>voté</b>.</p><h3>Après</h3><p>5 &lt; 6.</p>]]></content:encoded></item>
      <item><title>Bref</title><description>&lt;p&gt;L'outil s'arrête.&lt;/p&gt;</description></item></channel></rss>`);
    expect(first).toMatchObject({
      text: 'Le conseil a voté.\n\nAprès\n\n5 < 6.',
      marks: [{ kind: 'heading', start: 20, end: 25 }],
      meta: {
        title: 'Le vote & la suite',
        byline: 'Ada Brun',
        outlet: 'Le Fanal',
        url: 'https://fanal.example/1',
        published: '2026-05-05',
        language: 'fr',
        tags: ['IA', 'Ville'],
      },
    });
    expect(second).toMatchObject({ text: "L'outil s'arrête.", meta: { title: 'Bref', published: null, byline: null } });
  });

  it('reads Atom', () => {
    const [draft] = drafts(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Lamp</title><entry>
      <title type="html">Council &lt;i&gt;acts&lt;/i&gt;</title><link href="https://lamp.example/1"/><author><name>Petra van Dalen</name></author>
      <published>2026-03-03T23:30:00-05:00</published><updated>2026-04-01T00:00:00Z</updated><category term="AI"/>
      <summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry></feed>`);
    expect(draft).toMatchObject({
      text: 'One.\n\nTwo.',
      meta: {
        title: 'Council acts',
        byline: 'Petra van Dalen',
        outlet: 'The Lamp',
        published: '2026-03-03',
        tags: ['AI'],
      },
    });
  });

  it('reads RDF', () => {
    const [draft] =
      drafts(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Lamp</title></channel><item><title>A vote</title>
      <link>https://lamp.example/2</link><dc:date>2026-03-04</dc:date><description>The council voted.</description></item></rdf:RDF>`);
    expect(draft).toMatchObject({ text: 'The council voted.', meta: { outlet: 'The Lamp', published: '2026-03-04' } });
  });

  it('reads a JSON feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Le Fanal',
      language: 'fr',
      authors: [{ name: 'Ada Brun' }],
      items: [
        {
          id: '1',
          title: 'Le vote',
          content_html: '<p>Le conseil a voté.</p>',
          date_published: '2026-05-03T08:00:00+02:00',
        },
        { id: '2', content_text: 'Si a < b & c > d.', tags: ['maths'], url: 'https://fanal.example/2' },
      ],
    };
    expect(drafts(JSON.stringify(feed))).toMatchObject([
      { text: 'Le conseil a voté.', meta: { byline: 'Ada Brun', published: '2026-05-03', language: 'fr' } },
      { text: 'Si a < b & c > d.', meta: { title: null, tags: ['maths'], url: 'https://fanal.example/2' } },
    ]);
  });

  it('leaves entities as they are written', () => {
    const [draft] =
      drafts(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hosts">]>
      <rss><channel><title>T</title><item><title>One</title><description>Say &b; and &f;.</description></item></channel></rss>`);
    expect(draft?.text).toBe('Say &b; and &f;.');
  });

  it('says what is wrong', () => {
    const reasons = (source: string): string[] =>
      readFeed(source).flatMap((item) => (item.kind === 'failure' ? [item.reason] : []));
    expect(reasons('<rss><channel></channel></rss>')).toEqual(['the feed has no entries in it']);
    expect(reasons('<sitemap></sitemap>')).toEqual(['is no feed that can be read: RSS, Atom and JSON feeds are']);
    expect(reasons('<rss><channel><item></item><item><title>A</title></item></channel></rss>')).toEqual([
      'entry 1: has neither text nor title',
    ]);
  });
});
