import type { ArticleRecord, EventRecord, StanceRecord } from '../aggregate/records.js';
import { crossStances, type StancePair } from '../aggregate/stances.js';
import type { CorpusSummary } from '../aggregate/summary.js';
import type { EntityRow, IssueRow } from '../aggregate/entities.js';
import { shortenPaths } from './paths.js';
import { MARKDOWN_PEN, createTerminalPen, limited, nameSide, plural, tellRest, type Pen } from './pen.js';
import type { View } from './render.js';
import { entityTable, headEvent, issueTable, showManner } from './rows.js';
import { matrixTable } from './stance-tables.js';
import type { Table } from './table.js';

/** What a report is written from. */
export interface Report {
  readonly summary: CorpusSummary;
  readonly entities: readonly EntityRow[];
  readonly issues: readonly IssueRow[];
  readonly pairs: readonly StancePair[];
  readonly records: readonly ArticleRecord[];
  /** Rows per section; 0 for all. */
  readonly limit: number;
}

const TARGETS_ACROSS = 6;
const EVIDENCE_PER_SIDE = 3;
const NAMES_PER_ARTICLE = 8;

const storyPlural = (count: number): string => (count === 1 ? '1 story' : `${count.toLocaleString('en')} stories`);

function corpusLine({ corpus }: CorpusSummary): string {
  const languages = Object.entries(corpus.languages).map(([code, count]) => `${code} ${count}`);
  const dates =
    corpus.from === null ? [] : [corpus.from === corpus.to ? corpus.from : `${corpus.from} to ${corpus.to ?? ''}`];
  const failed = corpus.failed === 0 ? [] : [`${corpus.failed} not read`];
  return [
    `${plural(corpus.articles, 'article')} in ${plural(corpus.files, 'file')}`,
    storyPlural(corpus.stories),
    plural(corpus.words, 'word'),
    ...languages,
    ...dates,
    ...failed,
  ].join(' · ');
}

function* debateLines({ pairs, limit }: Report, pen: Pen, shorten: (path: string) => string): Generator<string> {
  const targets = new Map<string, { name: string; stances: StanceRecord[] }>();
  for (const pair of pairs) {
    const target = targets.get(pair.target) ?? { name: pair.targetName, stances: [] };
    target.stances.push(...pair.stances);
    targets.set(pair.target, target);
  }
  const ordered = [...targets].sort(([a, x], [b, y]) => y.stances.length - x.stances.length || (a < b ? -1 : 1));
  for (const [, { name, stances }] of limited(ordered, limit)) {
    yield pen.line(name, 0, 'bold');
    for (const side of ['support', 'oppose'] as const) {
      const holders = new Map<string, StanceRecord>();
      for (const stance of stances.filter(({ polarity }) => polarity === side)) {
        const best = holders.get(stance.holderName);
        if (best === undefined || stance.confidence > best.confidence) holders.set(stance.holderName, stance);
      }
      const best = [...holders.values()].sort((a, b) => b.confidence - a.confidence);
      const sign = nameSide(side);
      for (const stance of best.slice(0, EVIDENCE_PER_SIDE)) {
        yield pen.line(
          `${sign}: ${stance.holderName} — “${stance.evidence}” (${showManner(stance)}; ${shorten(stance.source)})`,
          1,
          side === 'support' ? 'green' : 'red',
        );
      }
      const more = best.slice(EVIDENCE_PER_SIDE).map(({ holderName }) => holderName);
      if (more.length > 0) yield pen.line(`${sign}, too: ${more.join(', ')}`, 1);
    }
  }
}

function eventLine(event: EventRecord, pen: Pen, shorten: (path: string) => string): string {
  return pen.line(`${headEvent(event)} — “${event.text}” (${shorten(event.source)})`, 1);
}

function* articleLines(record: ArticleRecord, pen: Pen, shorten: (path: string) => string): Generator<string> {
  yield pen.line(
    [record.headline, record.published ?? '', record.outlet ?? ''].filter((part) => part !== '').join(' · '),
    0,
    'bold',
  );
  yield pen.line(
    `${shorten(record.source)} · ${record.id} · ${record.language} · ${plural(record.words, 'word')}`,
    1,
    'dim',
  );
  if (record.summary.length > 0 && record.summary.join(' ') !== record.headline)
    yield pen.line(record.summary.join(' '), 1);
  const names = record.entities.slice(0, NAMES_PER_ARTICLE).map(({ name }) => name);
  const more = record.entities.length > names.length ? ` and ${record.entities.length - names.length} more` : '';
  if (names.length > 0) yield pen.line(`names: ${names.join(', ')}${more}`, 1);
  if (record.issues.length > 0) yield pen.line(`issues: ${record.issues.map(({ name }) => name).join(', ')}`, 1);
  const said = new Map<string, { stance: StanceRecord; times: number }>();
  for (const stance of record.stances) {
    const sign = nameSide(stance.polarity);
    const line = `${stance.holderName} ${sign} ${stance.targetName} (${showManner(stance)})`;
    said.set(line, { stance, times: (said.get(line)?.times ?? 0) + 1 });
  }
  for (const [line, { stance, times }] of said) {
    yield pen.line(times === 1 ? line : `${line} ×${times}`, 1, stance.polarity === 'support' ? 'green' : 'red');
  }
}

function withoutColumns<Row>(table: Table<Row>, keys: readonly string[]): Table<Row> {
  return { ...table, columns: table.columns.filter(({ key }) => !keys.includes(key)) };
}

function writeReport(report: Report, pen: Pen): string {
  const { summary, limit, records } = report;
  const shorten = shortenPaths(records.map(({ source }) => source));
  const parts = [pen.line(corpusLine(summary), 0)];
  if (report.entities.length > 0) {
    parts.push(
      pen.table(withoutColumns(entityTable(limited(report.entities, limit)), ['id', 'firstSeen', 'lastSeen'])),
      tellRest(report.entities.length, limit, 'name', pen),
    );
  }
  if (report.issues.length > 0) {
    parts.push(
      pen.table(withoutColumns(issueTable(limited(report.issues, limit)), ['id'])),
      tellRest(report.issues.length, limit, 'issue', pen),
    );
  }
  if (report.pairs.length > 0) {
    const matrix = crossStances(report.pairs, { holders: limit === 0 ? Infinity : limit, targets: TARGETS_ACROSS });
    parts.push(pen.table(matrixTable(matrix)), pen.heading('Who is for and against what'));
    parts.push(...debateLines(report, pen, shorten));
  }
  if (summary.events.length > 0) {
    parts.push(pen.heading('Events'), ...limited(summary.events, limit).map((event) => eventLine(event, pen, shorten)));
    parts.push(tellRest(summary.events.length, limit, 'event', pen));
  }
  if (summary.stories.length > 0) {
    parts.push(pen.heading('Stories told more than once'));
    const sources = new Map(records.map((record) => [record.id, record]));
    for (const story of limited(summary.stories, limit)) {
      const told = story.articles.map((id) => shorten(sources.get(id)?.source ?? id));
      parts.push(
        pen.line(
          `${sources.get(story.articles[0] ?? '')?.headline ?? ''} — ${told.join(', ')} (${story.kind}; ${story.reason})`,
          0,
        ),
      );
    }
  }
  parts.push(pen.heading('Articles'));
  for (const record of limited(records, limit)) parts.push(...articleLines(record, pen, shorten));
  parts.push(tellRest(records.length, limit, 'article', pen));
  return parts.filter((part) => part !== '').join('\n');
}

/** The report for a terminal of the view's width. */
export function renderTerminalReport(report: Report, view: View): string {
  return `${writeReport(report, createTerminalPen(view))}\n`;
}

/** The report as Markdown, to be read or turned into a document. */
export function renderMarkdownReport(report: Report): string {
  return `# aiwatch summary\n${writeReport(report, MARKDOWN_PEN)}\n`;
}
