import { TELLING } from '../aggregate/statistics.js';
import { LEAST_ARTICLES } from '../aggregate/comparison.js';
import type { Comparison, Contrast, SideFigures, TargetContrast, ToneContrast, Turn } from '../aggregate/comparison.js';
import type { Reuse } from '../aggregate/reuse.js';
import { shortenPaths } from './paths.js';
import { MARKDOWN_PEN, createTerminalPen, limited, namePeriod, nameSide, plural, tellRest, type Pen } from './pen.js';
import type { View } from './render.js';
import { showManner, showTone } from './rows.js';
import { showBalance } from './stance-tables.js';
import type { Colour, Table } from './table.js';

type Shorten = (path: string) => string;

/** "outlet=Le Fil: 4 articles · 496 words · 9 quotes · 7 stances · fr 4 · 2026-03-12 to 2026-09-25". */
function sideLine(
  side: string,
  { label, articles, words, outlets, languages, from, to, ...counts }: SideFigures,
): string {
  const time = namePeriod(from, to) || 'undated';
  const parts = [
    plural(articles, 'article'),
    ...(outlets > 1 ? [plural(outlets, 'outlet')] : []),
    plural(words, 'word'),
    plural(counts.quotes, 'quote'),
    plural(counts.stances, 'stance'),
    Object.entries(languages)
      .map(([language, count]) => `${language} ${count}`)
      .join(', '),
    time,
  ];
  return `${side}: ${label} — ${parts.join(' · ')}`;
}

const showArticles = (count: number, share: number): string =>
  count === 0 ? '·' : `${count} (${(share * 100).toFixed(0)} %)`;

/** Beyond this chance explains a difference in less than 1 case of 1,000, as it must where hundreds are looked at. */
const PLAIN = 10.83;

/** "only left", "left × 3.2", with "perhaps" where the evidence is weak; or that chance may explain it. */
function showSide({ left, right, change, evidence }: Contrast): string {
  if (left + right < LEAST_ARTICLES) return 'too few';
  if (Math.abs(evidence) < TELLING) return 'may be chance';
  const side = change > 0 ? 'left' : 'right';
  const more = left === 0 || right === 0 ? `only ${side}` : `${side} × ${(2 ** Math.abs(change)).toFixed(1)}`;
  return Math.abs(evidence) < PLAIN ? `perhaps ${more}` : more;
}

function sideColour({ change, evidence, left, right }: Contrast): Colour {
  if (left + right < LEAST_ARTICLES || Math.abs(evidence) < TELLING) return 'dim';
  return change > 0 ? 'green' : 'yellow';
}

function contrastTable(rows: readonly Contrast[], header: string): Table<Contrast> {
  return {
    title: null,
    columns: [
      { key: 'name', header, value: (row) => row.name, wide: 1 },
      { key: 'left', value: (row) => row.left, show: (row) => showArticles(row.left, row.leftShare), align: 'right' },
      {
        key: 'right',
        value: (row) => row.right,
        show: (row) => showArticles(row.right, row.rightShare),
        align: 'right',
      },
      {
        key: 'change',
        header: 'more on',
        value: (row) => row.change,
        show: showSide,
        colour: sideColour,
      },
    ],
    rows,
  };
}

/** "+2 −1 · +0.33 (−0.62 to +0.88)". */
function showStances({ support, oppose, ...balance }: TargetContrast['left']): string {
  const sides = [support > 0 ? `+${support}` : '', oppose > 0 ? `−${oppose}` : ''].filter((part) => part !== '');
  return balance.balance === null ? sides.join(' ') : `${sides.join(' ')} · ${showBalance(balance)}`;
}

function targetTable(rows: readonly TargetContrast[]): Table<TargetContrast> {
  return {
    title: null,
    columns: [
      { key: 'targetName', header: 'what', value: (row) => row.targetName, wide: 1 },
      { key: 'left', value: (row) => showStances(row.left), wide: 1 },
      { key: 'right', value: (row) => showStances(row.right), wide: 1 },
      {
        key: 'differs',
        header: 'sides',
        value: (row) => row.differs,
        show: ({ differs }) => (differs === null ? 'too few' : differs ? 'differ' : 'may be chance'),
        colour: ({ differs }) => (differs === true ? 'yellow' : 'dim'),
      },
    ],
    rows,
  };
}

function toneTable(rows: readonly ToneContrast[]): Table<ToneContrast> {
  return {
    title: null,
    columns: [
      { key: 'name', header: 'entity', value: (row) => row.name, wide: 1 },
      { key: 'left', value: (row) => row.left, show: (row) => showTone(row.left), align: 'right' },
      { key: 'leftMentions', header: 'mentions', value: (row) => row.leftMentions, align: 'right' },
      { key: 'right', value: (row) => row.right, show: (row) => showTone(row.right), align: 'right' },
      { key: 'rightMentions', header: 'mentions', value: (row) => row.rightMentions, align: 'right' },
      { key: 'difference', value: (row) => row.difference, show: (row) => showTone(row.difference), align: 'right' },
    ],
    rows,
  };
}

function turnLines({ holderName, targetName, left, right }: Turn, pen: Pen, shorten: Shorten): readonly string[] {
  return [
    pen.line(`${holderName} on ${targetName}`, 0, 'bold'),
    ...[left, right].map((stance, at) => {
      const side = `${at === 0 ? 'left' : 'right'}: ${nameSide(stance.polarity)}`;
      const proof = `“${stance.evidence}” (${showManner(stance)}; ${shorten(stance.source)})`;
      return pen.line(`${side} — ${proof}`, 1, stance.polarity === 'support' ? 'green' : 'red');
    }),
  ];
}

function quoteLine({ text, conflict, places }: Reuse, pen: Pen, shorten: Shorten): string {
  const speakers = [...new Set(places.flatMap(({ speakerName }) => speakerName ?? []))].join(' / ');
  const sources = places.map(({ source }) => shorten(source)).join(', ');
  return pen.line(`${speakers}${conflict ? ' (different speakers)' : ''}: “${text}” (${sources})`, 1);
}

/** "Entities: 12 on both sides, 30 only left, 41 only right". */
function headContrasts(noun: string, rows: readonly Contrast[]): string {
  const only = (side: 'left' | 'right'): number => rows.filter((row) => row[side] === 0).length;
  return `${noun}: ${rows.length - only('left') - only('right')} on both sides, ${only('right')} only left, ${only('left')} only right`;
}

/** A part of a comparison: its heading and no more than `limit` rows; nothing where there are none. */
function part<Row>(
  heading: string,
  noun: string,
  rows: readonly Row[],
  limit: number,
  pen: Pen,
  write: (rows: readonly Row[]) => readonly string[],
): readonly string[] {
  if (rows.length === 0) return [];
  return [pen.heading(heading), ...write(limited(rows, limit)), tellRest(rows.length, limit, noun, pen)];
}

function writeComparison(comparison: Comparison, limit: number, pen: Pen): string {
  const { left, right, both, issues, entities, speakers, targets, turns, tones, sharedQuotes } = comparison;
  const shorten = shortenPaths([
    ...turns.flatMap((turn) => [turn.left.source, turn.right.source]),
    ...sharedQuotes.flatMap(({ places }) => places.map(({ source }) => source)),
  ]);
  const table = <Row>(made: Table<Row>): readonly string[] => [pen.table(made).replace(/^\n/u, '')];
  const contrasts = (header: string) => (rows: readonly Contrast[]) => table(contrastTable(rows, header));
  const parts = [
    pen.line(sideLine('left', left), 1),
    pen.line(sideLine('right', right), 1),
    ...(both > 0 ? [pen.line(`${plural(both, 'article')} on both sides, counted on each`, 1)] : []),
    ...part(headContrasts('Issues', issues), 'issue', issues, limit, pen, contrasts('issue')),
    ...part(headContrasts('Entities', entities), 'name', entities, limit, pen, contrasts('entity')),
    ...part(headContrasts('Who is quoted', speakers), 'name', speakers, limit, pen, contrasts('speaker')),
    ...part('For (+) and against (−), where both sides have stances', 'target', targets, limit, pen, (rows) =>
      table(targetTable(rows)),
    ),
    ...part('For it on one side, against it on the other', 'position', turns, limit, pen, (rows) =>
      rows.flatMap((turn) => turnLines(turn, pen, shorten)),
    ),
    ...part('Tone', 'name', tones, limit, pen, (rows) => table(toneTable(rows))),
    ...part('Quotes that both sides have', 'quote', sharedQuotes, limit, pen, (rows) =>
      rows.map((row) => quoteLine(row, pen, shorten)),
    ),
  ];
  return parts.filter((text) => text !== '').join('\n');
}

/** A comparison for a terminal of the view's width, no more than `limit` rows per part; 0 for all. */
export function renderTerminalComparison(comparison: Comparison, limit: number, view: View): string {
  return `${view.paint('Comparison', 'bold')}\n${writeComparison(comparison, limit, createTerminalPen(view))}\n`;
}

/** A comparison as a Markdown document. */
export function renderMarkdownComparison(comparison: Comparison, limit: number): string {
  return `# Comparison\n\n${writeComparison(comparison, limit, MARKDOWN_PEN)}\n`;
}
