import type { Context, Dossier, DossierArticle, TimelineEntry } from '../aggregate/dossier.js';
import type { StanceRecord } from '../aggregate/records.js';
import { shortenPaths } from './paths.js';
import { MARKDOWN_PEN, createTerminalPen, limited, nameSide, plural, tellRest, type Pen } from './pen.js';
import type { View } from './render.js';
import { headEvent, showManner, showTone } from './rows.js';
import type { Table } from './table.js';

/** Characters of context on each side in a table; the JSON has more. */
const CONTEXT_SHOWN = 32;
/** The longest bar of the timeline, in columns. */
const BAR = 30;

type Shorten = (path: string) => string;

function contextTable(rows: readonly Context[], shorten: Shorten): Table<Context> {
  const before = ({ before }: Context): string =>
    before.length <= CONTEXT_SHOWN ? before : before.slice(-CONTEXT_SHOWN).replace(/^\S*\s/u, '… ');
  const after = ({ after }: Context): string =>
    after.length <= CONTEXT_SHOWN ? after : after.slice(0, CONTEXT_SHOWN).replace(/\s\S*$/u, ' …');
  return {
    title: null,
    columns: [
      { key: 'before', value: before, show: (row) => before(row).trim(), align: 'right' },
      { key: 'words', header: 'mention', value: (row) => row.words, colour: () => 'cyan' },
      { key: 'after', value: after, show: (row) => after(row).trim() },
      { key: 'source', header: 'where', value: (row) => shorten(row.source), wide: 1, colour: () => 'dim' },
    ],
    rows,
  };
}

function timelineTable(rows: readonly TimelineEntry[]): Table<TimelineEntry> {
  const most = Math.max(...rows.map(({ mentions }) => mentions));
  return {
    title: null,
    columns: [
      { key: 'date', value: (row) => row.date ?? 'undated' },
      { key: 'articles', value: (row) => row.articles, align: 'right' },
      { key: 'mentions', value: (row) => row.mentions, align: 'right' },
      {
        key: 'bar',
        header: '',
        value: (row) => '█'.repeat(Math.max(1, Math.round((row.mentions / most) * BAR))),
        colour: () => 'cyan',
      },
    ],
    rows,
  };
}

/** "French digital minister (2022-07 to 2024-01)". */
function* factLines({ knowledge, merged, aliases, name, id, type }: Dossier): Generator<string> {
  const facts = [
    type,
    knowledge?.kind ?? '',
    knowledge?.country ?? '',
    id,
    knowledge === null ? 'not in the knowledge base' : '',
  ];
  yield facts.filter((fact) => fact !== '').join(' · ');
  for (const { en, from, to } of knowledge?.roles ?? []) {
    const time =
      from === null ? (to === null ? '' : ` (until ${to})`) : to === null ? ` (since ${from})` : ` (${from} to ${to})`;
    yield `${en}${time}`;
  }
  const note = knowledge?.note ?? null;
  if (note !== null) yield note;
  const others = aliases.filter(({ form }) => form !== name || aliases.length > 1);
  if (others.length > 0) yield `written: ${others.map(({ form, mentions }) => `${form} (${mentions})`).join(', ')}`;
  if (merged.length > 0) yield `merged: ${merged.join(', ')}`;
}

function countLine({ mentions, articles, firstSeen, lastSeen, support, oppose, tone }: Dossier): string {
  const time = firstSeen === null ? '' : firstSeen === lastSeen ? firstSeen : `${firstSeen} to ${lastSeen ?? ''}`;
  return [
    `${plural(mentions, 'mention')} in ${plural(articles.length, 'article')}`,
    time,
    support + oppose === 0 ? '' : `stances about it: ${support} for, ${oppose} against`,
    tone === null ? '' : `tone ${showTone(tone)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function stanceLine(stance: StanceRecord, by: boolean, pen: Pen, shorten: Shorten): string {
  const sign = nameSide(stance.polarity);
  const head = by ? `${sign} ${stance.targetName}` : `${stance.holderName}: ${sign}`;
  const how = `${showManner(stance)}; ${shorten(stance.source)}`;
  return pen.line(`${head} — “${stance.evidence}” (${how})`, 1, stance.polarity === 'support' ? 'green' : 'red');
}

function articleLine(article: DossierArticle, pen: Pen, shorten: Shorten): string {
  const parts = [article.published ?? 'undated', article.headline, article.outlet ?? ''];
  const where = `${shorten(article.source)} · ${article.id} · ${plural(article.mentions, 'mention')}`;
  return pen.line(`${parts.filter((part) => part !== '').join(' · ')} (${where})`, 1);
}

/** A part of a dossier: its heading, its lines, and how many were left out; nothing where there is none. */
function part<Row>(
  heading: string,
  rows: readonly Row[],
  limit: number,
  noun: string,
  pen: Pen,
  write: (rows: readonly Row[]) => readonly string[],
): readonly string[] {
  if (rows.length === 0) return [];
  return [pen.heading(heading), ...write(limited(rows, limit)), tellRest(rows.length, limit, noun, pen)];
}

function writeDossier(dossier: Dossier, limit: number, pen: Pen): string {
  const shorten = shortenPaths(dossier.articles.map(({ source }) => source));
  const table = <Row>(made: Table<Row>): readonly string[] => [pen.table(made).replace(/^\n/u, '')];
  const stances = (by: boolean) => (rows: readonly StanceRecord[]) =>
    rows.map((stance) => stanceLine(stance, by, pen, shorten));
  const parts = [
    ...[...factLines(dossier)].map((line) => pen.line(line, 1)),
    pen.line(countLine(dossier), 1),
    ...part('Over time', dossier.timeline, 0, 'date', pen, (rows) => table(timelineTable(rows))),
    ...part('Stances by it', dossier.stancesBy, limit, 'stance', pen, stances(true)),
    ...part('Stances about it', dossier.stancesAbout, limit, 'stance', pen, stances(false)),
    ...part('Quotes', dossier.quotes, limit, 'quote', pen, (rows) =>
      rows.map(({ quote, cue, kind, source }) => {
        const words = kind === 'direct' ? `“${quote}”` : quote;
        return pen.line(`${words} (${cue === null ? '' : `${cue}; `}${shorten(source)})`, 1);
      }),
    ),
    ...part('Events', dossier.events, limit, 'event', pen, (rows) =>
      rows.map((event) => pen.line(`${headEvent(event)} — “${event.text}” (${shorten(event.source)})`, 1)),
    ),
    ...part('Named with', dossier.companions, limit, 'name', pen, (rows) => [
      pen.line(rows.map(({ name, articles }) => `${name} (${articles})`).join(', '), 1),
    ]),
    ...part('In context', dossier.contexts, limit, 'mention', pen, (rows) => table(contextTable(rows, shorten))),
    ...part('Articles', dossier.articles, limit, 'article', pen, (rows) =>
      rows.map((article) => articleLine(article, pen, shorten)),
    ),
  ];
  return parts.filter((text) => text !== '').join('\n');
}

/** A dossier for a terminal of the view's width, no more than `limit` rows per part; 0 for all. */
export function renderTerminalDossier(dossier: Dossier, limit: number, view: View): string {
  return `${view.paint(dossier.name, 'bold')}\n${writeDossier(dossier, limit, createTerminalPen(view))}\n`;
}

/** A dossier as a Markdown document. */
export function renderMarkdownDossier(dossier: Dossier, limit: number): string {
  return `# ${dossier.name}\n\n${writeDossier(dossier, limit, MARKDOWN_PEN)}\n`;
}
