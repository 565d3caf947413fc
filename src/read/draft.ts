import type { GivenMention, Language, Section, Span, Warning } from '../types.js';
import type { Input } from './input.js';

/** What is known of an article besides its text, from a record's fields, a front matter, mark-up or the text itself. */
export interface Meta {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601 date, as exact as known: `2023-12-13`, `2023-12`, `2023`. */
  readonly published: string | null;
  /** Where it was written, as a dateline or meta data name it. */
  readonly place: string | null;
  readonly language: Language | null;
  readonly tags: readonly string[];
}

export const NO_META: Meta = {
  title: null,
  byline: null,
  outlet: null,
  url: null,
  published: null,
  place: null,
  language: null,
  tags: [],
};

/** `first` where it knows, else `second`, field by field. */
export function mergeMeta(first: Meta, second: Meta): Meta {
  return {
    title: first.title ?? second.title,
    byline: first.byline ?? second.byline,
    outlet: first.outlet ?? second.outlet,
    url: first.url ?? second.url,
    published: first.published ?? second.published,
    place: first.place ?? second.place,
    language: first.language ?? second.language,
    tags: first.tags.length > 0 ? first.tags : second.tags,
  };
}

/**
 * What the format says of a stretch of the text. `caption`: the words that stand for a picture; `rubric`: a digest's own
 * heading, which is no item's title; `title` and `byline`: the article's head, which is then not looked for in the text;
 * `furniture`: what an export adds to an article ("Load-Date: …", "End of Document").
 */
export interface Mark extends Span {
  readonly kind: 'heading' | 'quote' | 'item' | 'caption' | 'rubric' | 'title' | 'byline' | 'furniture';
}

/** An article's place in a file of several, and what is known of it besides. */
export interface Piece extends Span {
  readonly meta: Meta;
  /** What the file's lay-out says of it, with offsets into the file's text; where these overlap the format's, they win. */
  readonly marks: readonly Mark[];
  readonly extra: Readonly<Record<string, unknown>> | null;
}

/** An article on its way from a format's reader to `article.ts`: its text and what its format says of it. */
export interface Draft {
  readonly text: string;
  readonly meta: Meta;
  /**
   * How much of the lay-out is to be judged: `page` looks for title, bylines, headings and boilerplate; `passage` takes
   * the text as body; or the sections themselves, where the input brings them.
   */
  readonly layout: 'page' | 'passage' | readonly Section[];
  readonly marks: readonly Mark[];
  readonly id: string | null;
  readonly given: readonly GivenMention[] | null;
  readonly extra: Readonly<Record<string, unknown>> | null;
  readonly warnings: readonly Warning[];
}

/**
 * One article of a file, or why one could not be had; `item` is its 1-based place in the file. `member`: a file within it, a
 * mail's attachment; it is given the path of what it is in.
 */
export type Item =
  | { readonly kind: 'draft'; readonly item: number; readonly draft: Draft }
  | { readonly kind: 'member'; readonly input: (path: string) => Input }
  | { readonly kind: 'failure'; readonly reason: string };

/** A draft of plain prose with nothing known but its text. */
export function draftOf(text: string, more: Partial<Draft> = {}): Draft {
  return {
    text,
    meta: NO_META,
    layout: 'page',
    marks: [],
    id: null,
    given: null,
    extra: null,
    warnings: [],
    ...more,
  };
}
