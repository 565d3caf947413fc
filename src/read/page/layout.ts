import type { Section, Warning } from '../../types.js';
import { findBoilerplate } from './boilerplate.js';
import { findCommentary } from './commentary.js';
import { dateFromName, looksFrench } from './dates.js';
import type { Mark, Meta } from '../draft.js';
import { mergeMeta } from '../draft.js';
import { EXPORT_FURNITURE, findFootOutlet, readFoot, SOURCE_LINE } from './foot.js';
import { readDateline } from './dateline.js';
import type { Head } from './head.js';
import { authorsOf, readHead } from './head.js';
import type { Paragraph } from './paragraphs.js';
import type { RepeatedLines } from './repeated.js';
import { labelRepeated } from './repeated.js';
import { splitParagraphs } from './paragraphs.js';
import type { Label } from './shape.js';
import { isHeading, isProse, lineOf } from './shape.js';

/** A page with every paragraph labelled, and what was read from it and from its format. */
export interface LabelledPage {
  readonly sections: readonly Section[];
  readonly meta: Meta;
  readonly warnings: readonly Warning[];
}

export interface PageContext {
  /** What a record, a front matter or mark-up says; it wins over the text. */
  readonly meta: Meta;
  readonly marks: readonly Mark[];
  /** The file's name, for a date in it; null where there is none. */
  readonly name: string | null;
  /** What many articles of the corpus have at their edges. */
  readonly repeated?: RepeatedLines | null;
}

const BODY: Label = { kind: 'body', rule: 'paragraph' };

/** Labels of what the format itself says of a paragraph. */
const MARKED: Readonly<Partial<Record<Mark['kind'], Label>>> = {
  title: { kind: 'title', rule: 'title-field' },
  byline: { kind: 'byline', rule: 'field-line' },
  furniture: { kind: 'boilerplate', rule: EXPORT_FURNITURE },
  heading: { kind: 'heading', rule: 'heading-markup' },
  rubric: { kind: 'heading', rule: 'heading-markup' },
  caption: { kind: 'boilerplate', rule: 'picture' },
};

const labelMarked = ({ mark }: Paragraph): Label | undefined => (mark === null ? undefined : MARKED[mark]);

/** The head of an article whose format names its title and author: what stands below them is text. */
function readMarkedHead(paragraphs: readonly Paragraph[], meta: Meta): Head | null {
  const isHead = ({ mark }: Paragraph): boolean => mark === 'title' || mark === 'byline' || mark === 'furniture';
  const end = paragraphs.findIndex((paragraph) => !isHead(paragraph));
  const labels = paragraphs.slice(0, end < 0 ? paragraphs.length : end).flatMap((one) => labelMarked(one) ?? []);
  return labels.some(({ kind }) => kind !== 'boilerplate') ? { labels, meta } : null;
}

/**
 * Labels every paragraph of an article as title, byline, heading, body, analysis or boilerplate. Sections are whole paragraphs,
 * in order, without their outer white space; together they are all of the text but white space.
 */
export function labelPage(text: string, context: PageContext): LabelledPage {
  const paragraphs = splitParagraphs(text, context.marks);
  const dayFirst = context.meta.language === 'fr' || (context.meta.language === null && looksFrench(text));
  const single = paragraphs.length < 2;
  const head = single
    ? { labels: [], meta: context.meta }
    : (readMarkedHead(paragraphs, context.meta) ?? readHead(text, paragraphs, context.meta, dayFirst));
  const meta = mergeMeta(context.meta, head.meta);
  const from = head.labels.length;
  const foot = single
    ? { start: 1, labels: [] }
    : readFoot(text, paragraphs, Math.max(from, 1), authorsOf(meta.byline));
  const labelled = paragraphs.map((paragraph, at): Section => {
    const label =
      head.labels[at] ?? foot.labels[at - foot.start] ?? (single ? BODY : labelInside(text, paragraphs, at, from));
    return { kind: label.kind, start: paragraph.start, end: paragraph.end, rule: label.rule };
  });
  const repeated = context.repeated ?? null;
  const sections = repeated === null ? labelled : labelRepeated(text, labelled, repeated);
  return { sections, meta: completeMeta(text, sections, paragraphs[from], meta, context.name, dayFirst), warnings: [] };
}

function labelInside(text: string, paragraphs: readonly Paragraph[], at: number, from: number): Label {
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return BODY;
  const marked = labelMarked(paragraph);
  if (marked !== undefined) return marked;
  const commentary = at > from ? findCommentary(text, paragraph) : null;
  if (commentary?.certain === true) return { kind: 'analysis', rule: 'commentary-line' };
  if (paragraph.mark === 'item' || paragraph.mark === 'quote') return BODY;
  const rule = paragraph.end - paragraph.start > 400 ? null : findBoilerplate(lineOf(text, paragraph), 'inside');
  if (rule !== null) return { kind: 'boilerplate', rule };
  return isHeading(text, paragraphs, at) ? { kind: 'heading', rule: 'heading-line' } : BODY;
}

/** Fills what the head left open from the dateline, the foot and the file's name, in this order. */
function completeMeta(
  text: string,
  sections: readonly Section[],
  opening: Paragraph | undefined,
  meta: Meta,
  name: string | null,
  dayFirst: boolean,
): Meta {
  const dateline =
    opening === undefined || !isProse(text, opening)
      ? null
      : readDateline(text.slice(opening.start, opening.start + 150), dayFirst);
  const furniture = sections.filter(
    (section) => (section.kind === 'boilerplate' || section.rule === SOURCE_LINE) && section.end - section.start < 400,
  );
  return {
    ...meta,
    outlet: meta.outlet ?? dateline?.outlet ?? findFootOutlet(furniture.map((section) => lineOf(text, section))),
    place: meta.place ?? dateline?.place ?? null,
    published: meta.published ?? dateline?.published ?? (name === null ? null : dateFromName(name)),
  };
}
