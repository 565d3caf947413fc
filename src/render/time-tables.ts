import type { Happening } from '../aggregate/timeline.js';
import { TELLING } from '../aggregate/statistics.js';
import { FEWEST, type Trend, type Trends } from '../aggregate/trends.js';
import { showAmount } from './amount.js';
import { shortenPaths } from './paths.js';
import { nameSide } from './pen.js';
import { sparkline } from './sparkline.js';
import type { Table } from './table.js';

/** "OpenAI, Microsoft · USD 10bn"; "Rue Libre: from against to for Facial recognition". */
function tell({ who, target, amount, from, to }: Happening): string {
  const names = who.map(({ name }) => name).join(', ');
  if (target !== null) return `${names}: from ${nameSide(from)} to ${nameSide(to)} ${target.name}`;
  const sum = amount === null ? '' : showAmount(amount.value, amount.currency);
  return [names, sum].filter((part) => part !== '').join(' · ');
}

/** Where the text tells no date, the day by which it had happened. */
const tellDate = ({ date, toldOn }: Happening): string => date ?? (toldOn === null ? 'undated' : `by ${toldOn}`);

/** Events and shifts in order of time. */
export function timelineTable(rows: readonly Happening[]): Table<Happening> {
  const shorten = shortenPaths(rows.flatMap(({ sources }) => sources));
  return {
    title: 'Timeline',
    entry: (row) => ({
      head: [tellDate(row), row.kind, tell(row)].filter((part) => part !== '').join(' · '),
      colour: row.kind === 'shift' ? 'yellow' : 'cyan',
      lines: [`“${row.text}”`, row.sources.map(shorten).join(', ')],
    }),
    columns: [
      { key: 'date', value: (row) => row.date, show: tellDate },
      { key: 'toldOn', value: (row) => row.toldOn, hidden: true },
      {
        key: 'kind',
        header: 'what',
        value: (row) => row.kind,
        colour: (row) => (row.kind === 'shift' ? 'yellow' : 'cyan'),
      },
      {
        key: 'who',
        value: (row) => row.who.map(({ name }) => name).join('; '),
        show: tell,
        data: (row) => row.who,
        wide: 2,
      },
      {
        key: 'target',
        value: (row) => row.target?.name ?? null,
        data: (row) => row.target,
        hidden: true,
      },
      { key: 'from', value: (row) => row.from, hidden: true },
      { key: 'to', value: (row) => row.to, hidden: true },
      { key: 'amount', value: (row) => row.amount?.value ?? null, hidden: true },
      { key: 'currency', value: (row) => row.amount?.currency ?? null, hidden: true },
      { key: 'text', header: 'the words', value: (row) => row.text, wide: 3 },
      {
        key: 'sources',
        header: 'where',
        value: (row) => row.sources.join('; '),
        show: (row) => row.sources.map(shorten).join(', '),
        data: (row) => row.sources,
        wide: 1,
        colour: () => 'dim',
      },
      { key: 'articles', value: (row) => row.articles.join(' '), data: (row) => row.articles, hidden: true },
    ],
    rows,
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 && share > 0 ? 1 : 0)} %`;

/** What rises and falls. */
export function trendTable({ trends, per, periods, latest, sizes }: Trends): Table<Trend> {
  const few = Math.min(sizes.latest, sizes.before) < FEWEST;
  const since = periods.at(-latest) ?? '';
  return {
    title:
      periods.length === 0
        ? `Trends by ${per}`
        : `Trends by ${per}, ${periods[0] ?? ''} to ${periods.at(-1) ?? ''}: ${sizes.before} articles, then ${sizes.latest}`,
    columns: [
      { key: 'name', header: trends[0]?.kind ?? 'name', value: (row) => row.name, wide: 1 },
      { key: 'id', value: (row) => row.id, hidden: true },
      { key: 'articles', value: (row) => row.articles, align: 'right' },
      {
        key: 'counts',
        header: 'over time',
        value: (row) => row.counts.join(' '),
        show: (row) => sparkline(row.counts),
        data: (row) => row.counts,
        colour: () => 'cyan',
      },
      { key: 'before', value: (row) => row.before, show: (row) => percent(row.before), align: 'right' },
      {
        key: 'share',
        header: `from ${since}`,
        value: (row) => row.share,
        show: (row) => percent(row.share),
        align: 'right',
      },
      {
        key: 'change',
        value: (row) => row.change,
        show: (row) =>
          few
            ? 'too few'
            : Math.abs(row.evidence) < TELLING
              ? 'may be chance'
              : row.change > 0
                ? `▲ × ${(2 ** row.change).toFixed(1)}`
                : `▼ × ${(2 ** row.change).toFixed(1)}`,
        colour: (row) => (few || Math.abs(row.evidence) < TELLING ? 'dim' : row.change > 0 ? 'green' : 'red'),
      },
      { key: 'evidence', value: (row) => row.evidence, hidden: true },
    ],
    rows: trends,
  };
}
