import type { Claim } from '../aggregate/claims.js';
import type { EntityProfileRow } from '../aggregate/company.js';
import type { EntityRow, IssueRow } from '../aggregate/entities.js';
import type { ArticleRecord, EventRecord, QuoteRecord, StanceRecord } from '../aggregate/records.js';
import { showAmount } from './amount.js';
import { shortenPaths } from './paths.js';
import { nameSide } from './pen.js';
import type { Colour, Column, Table } from './table.js';

const polarityColour = (polarity: string): Colour => (polarity === 'support' ? 'green' : 'red');
const count = (value: number): string => (value === 0 ? '·' : String(value));

/** `+0.42`; nothing where no mention was judged. */
export function showTone(tone: number | null): string {
  if (tone === null) return '';
  return `${tone > 0 ? '+' : tone < 0 ? '−' : ''}${Math.abs(tone).toFixed(2)}`;
}

/** In whose voice a stance is, and how surely where it is not plainly stated: "quoted, hedged". */
export function showManner({ voice, certainty }: Pick<StanceRecord, 'voice' | 'certainty'>): string {
  return certainty === 'stated' ? voice : `${voice}, ${certainty}`;
}

const where = <Row extends { readonly source: string; readonly published: string | null; readonly article: string }>(
  rows: readonly Row[],
): Column<Row>[] => {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const shorten = shortenPaths(sources);
  return [
    { key: 'published', header: 'date', value: (row) => row.published, hidden: true },
    {
      key: 'source',
      header: 'where',
      value: (row) => row.source,
      // One file for all rows needs no column.
      show: (row) => (sources.length === 1 ? '' : shorten(row.source)),
      wide: 1,
    },
    { key: 'article', value: (row) => row.article, hidden: true },
  ];
};

const offsets = <Row extends { readonly start: number; readonly end: number }>(): Column<Row>[] => [
  { key: 'start', value: (row) => row.start, hidden: true },
  { key: 'end', value: (row) => row.end, hidden: true },
];

/** For and against, as the tables of entities and issues show them. */
export const forAndAgainst = <Row extends { readonly support: number; readonly oppose: number }>(): Column<Row>[] => [
  {
    key: 'support',
    header: 'for',
    value: (row) => row.support,
    show: (row) => count(row.support),
    align: 'right',
    colour: (row) => (row.support > 0 ? 'green' : 'dim'),
  },
  {
    key: 'oppose',
    header: 'against',
    value: (row) => row.oppose,
    show: (row) => count(row.oppose),
    align: 'right',
    colour: (row) => (row.oppose > 0 ? 'red' : 'dim'),
  },
];

export function entityTable<Row extends EntityRow>(rows: readonly Row[]): Table<Row> {
  return {
    title: 'Entities',
    columns: [
      { key: 'name', header: 'entity', value: (row) => row.name, wide: 1 },
      { key: 'type', value: (row) => row.type, colour: () => 'dim' },
      { key: 'articles', value: (row) => row.articles, align: 'right' },
      { key: 'mentions', value: (row) => row.mentions, align: 'right' },
      ...forAndAgainst<Row>(),
      { key: 'tone', value: (row) => row.tone, show: (row) => showTone(row.tone), align: 'right' },
      { key: 'firstSeen', header: 'first seen', value: (row) => row.firstSeen },
      { key: 'lastSeen', header: 'last seen', value: (row) => row.lastSeen },
      { key: 'known', value: (row) => row.known, hidden: true },
      { key: 'id', value: (row) => row.id, wide: 1, colour: () => 'dim' },
    ],
    rows,
  };
}

const listOf = <Item extends object>(items: readonly Item[], say: (item: Item) => string): string =>
  items.map((item) => say(item)).join('; ');

/** The table of entities with how they are called and whom they are named with, where there is room for it. */
export function entityProfileTable(rows: readonly EntityProfileRow[]): Table<EntityProfileRow> {
  const table = entityTable(rows);
  return {
    ...table,
    columns: [
      ...table.columns,
      {
        key: 'aliases',
        header: 'also written',
        value: (row) => listOf(row.aliases, ({ form, mentions }) => `${form} (${mentions})`),
        show: (row) =>
          listOf(
            row.aliases.filter(({ form }) => form !== row.name),
            ({ form }) => form,
          ),
        data: (row) => row.aliases,
        wide: 1,
        from: 140,
      },
      {
        key: 'companions',
        header: 'named with (articles)',
        value: (row) => listOf(row.companions, ({ name, articles }) => `${name} (${articles})`),
        data: (row) => row.companions,
        wide: 2,
        from: 140,
      },
    ],
  };
}

export function issueTable(rows: readonly IssueRow[]): Table<IssueRow> {
  return {
    title: 'Issues',
    columns: [
      { key: 'name', header: 'issue', value: (row) => row.name, wide: 1 },
      { key: 'articles', value: (row) => row.articles, align: 'right' },
      { key: 'mentions', value: (row) => row.mentions, align: 'right' },
      ...forAndAgainst<IssueRow>(),
      { key: 'id', value: (row) => row.id, wide: 1, colour: () => 'dim' },
    ],
    rows,
  };
}

export function stanceTable(rows: readonly StanceRecord[]): Table<StanceRecord> {
  const shorten = shortenPaths(rows.map(({ source }) => source));
  return {
    title: 'Stances',
    entry: (row) => ({
      head: `${row.holderName} ${nameSide(row.polarity)} ${row.targetName}`,
      colour: polarityColour(row.polarity),
      lines: [`“${row.evidence}”`, [showManner(row), row.confidence.toFixed(2), shorten(row.source)].join(' · ')],
    }),
    columns: [
      { key: 'holderName', header: 'who', value: (row) => row.holderName, wide: 1 },
      {
        key: 'polarity',
        header: 'is',
        value: (row) => row.polarity,
        show: (row) => nameSide(row.polarity),
        colour: (row) => polarityColour(row.polarity),
      },
      { key: 'targetName', header: 'what', value: (row) => row.targetName, wide: 1 },
      { key: 'voice', header: 'how', value: (row) => row.voice, show: showManner, colour: () => 'dim' },
      { key: 'certainty', value: (row) => row.certainty, hidden: true },
      {
        key: 'confidence',
        header: 'conf.',
        value: (row) => row.confidence,
        show: (row) => row.confidence.toFixed(2),
        align: 'right',
      },
      { key: 'evidence', header: 'the words that prove it', value: (row) => row.evidence, wide: 3 },
      ...where(rows),
      { key: 'holder', value: (row) => row.holder, hidden: true },
      { key: 'target', value: (row) => row.target, hidden: true },
      { key: 'targetKind', value: (row) => row.targetKind, hidden: true },
      { key: 'outlet', value: (row) => row.outlet, hidden: true },
      ...offsets<StanceRecord>(),
    ],
    rows,
  };
}

export function quoteTable(rows: readonly QuoteRecord[]): Table<QuoteRecord> {
  const shorten = shortenPaths(rows.map(({ source }) => source));
  return {
    title: 'Quotes',
    entry: (row) => ({
      head: row.cue === null ? row.speakerName : `${row.speakerName} (${row.cue})`,
      colour: 'cyan',
      lines: [row.kind === 'direct' ? `“${row.quote}”` : row.quote, `${row.kind} · ${shorten(row.source)}`],
    }),
    columns: [
      { key: 'speakerName', header: 'speaker', value: (row) => row.speakerName, wide: 1 },
      { key: 'cue', value: (row) => row.cue, colour: () => 'dim' },
      {
        key: 'quote',
        value: (row) => row.quote,
        show: (row) => (row.kind === 'direct' ? `“${row.quote}”` : row.quote),
        wide: 3,
      },
      { key: 'kind', value: (row) => row.kind, colour: () => 'dim' },
      ...where(rows),
      { key: 'speaker', value: (row) => row.speaker, hidden: true },
      { key: 'speakerKind', value: (row) => row.speakerKind, hidden: true },
      { key: 'confidence', value: (row) => row.confidence, hidden: true },
      ...offsets<QuoteRecord>(),
    ],
    rows,
  };
}

/** "funding · AMI · USD 1bn · 2026-03". */
export function headEvent(event: EventRecord): string {
  const who = event.participants.map(({ name }) => name).join(', ');
  const amount = event.amount === null ? '' : showAmount(event.amount.value, event.amount.currency);
  return [event.type, who, amount, event.date ?? ''].filter((part) => part !== '').join(' · ');
}

export function eventTable(rows: readonly EventRecord[]): Table<EventRecord> {
  const shorten = shortenPaths(rows.map(({ source }) => source));
  return {
    title: 'Events',
    entry: (row) => ({
      head: headEvent(row),
      colour: 'cyan',
      lines: [`“${row.text}”`, shorten(row.source)],
    }),
    columns: [
      { key: 'type', header: 'event', value: (row) => row.type, colour: () => 'cyan' },
      {
        key: 'participants',
        header: 'who',
        value: (row) => row.participants.map(({ name, role }) => `${name} (${role})`).join('; '),
        show: (row) => row.participants.map(({ name }) => name).join(', '),
        wide: 1,
      },
      {
        key: 'amount',
        value: (row) => row.amount?.value ?? null,
        show: (row) => (row.amount === null ? '' : showAmount(row.amount.value, row.amount.currency)),
        align: 'right',
      },
      { key: 'currency', value: (row) => row.amount?.currency ?? null, hidden: true },
      { key: 'date', header: 'when', value: (row) => row.date },
      { key: 'text', header: 'the words', value: (row) => row.text, wide: 3 },
      { key: 'trigger', value: (row) => row.trigger, hidden: true },
      ...where(rows),
      ...offsets<EventRecord>(),
    ],
    rows,
  };
}

export function claimTable(title: string, rows: readonly Claim[]): Table<Claim> {
  return {
    title,
    columns: [
      { key: 'layer', value: (row) => row.layer, colour: () => 'cyan' },
      { key: 'claim', value: (row) => row.claim, wide: 1 },
      { key: 'words', value: (row) => row.words, wide: 1 },
      { key: 'start', value: (row) => row.start, align: 'right' },
      { key: 'end', value: (row) => row.end, align: 'right' },
      { key: 'rule', value: (row) => row.rule, wide: 1, colour: () => 'dim' },
      {
        key: 'confidence',
        header: 'conf.',
        value: (row) => row.confidence,
        show: (row) => row.confidence?.toFixed(2) ?? '',
        align: 'right',
      },
    ],
    rows,
  };
}

export function articleTable(rows: readonly ArticleRecord[]): Table<ArticleRecord> {
  return {
    title: 'Articles',
    columns: [
      { key: 'id', value: (row) => row.id },
      { key: 'source', value: (row) => row.source },
      { key: 'title', value: (row) => row.title },
      { key: 'published', value: (row) => row.published },
      { key: 'outlet', value: (row) => row.outlet },
      { key: 'language', value: (row) => row.language },
      { key: 'words', value: (row) => row.words },
      { key: 'entities', value: (row) => row.entities.map(({ id }) => id).join(' ') },
      { key: 'issues', value: (row) => row.issues.map(({ id }) => id).join(' ') },
      { key: 'stances', value: (row) => row.stances.length },
      { key: 'quotes', value: (row) => row.quotes.length },
      { key: 'events', value: (row) => row.events.length },
      { key: 'summary', value: (row) => row.summary.join(' ') },
    ],
    rows,
  };
}
