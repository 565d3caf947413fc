import type { SourceRow } from '../aggregate/sources.js';
import type { Column, Table } from './table.js';

/** A share of fewer cases than this would be an anecdote with a per cent sign. */
const LEAST_CASES = 5;

/** Null, shown as a dot, where there are too few cases. */
const shareOf = (part: number, whole: number): number | null =>
  whole < LEAST_CASES ? null : Math.round((part / whole) * 1000) / 1000;

const showShare = (share: number | null): string => (share === null ? '·' : `${(share * 100).toFixed(0)} %`);

/** How many, for programs, and the share, which people see beside what it is a share of. */
function shareColumns<Row>(
  key: string,
  header: string,
  part: (row: Row) => number,
  whole: (row: Row) => number,
): Column<Row>[] {
  const share = (row: Row): number | null => shareOf(part(row), whole(row));
  return [
    { key, value: part, hidden: true },
    { key: `${key}Share`, header, value: share, show: (row) => showShare(share(row)), align: 'right' },
  ];
}

const number = (value: number): string => (value === 0 ? '·' : value.toLocaleString('en'));

/** Figures per source. */
export function sourceTable(rows: readonly SourceRow[]): Table<SourceRow> {
  return {
    title: 'Sources',
    columns: [
      { key: 'name', header: 'source', value: (row) => row.name, wide: 2 },
      { key: 'id', value: (row) => row.id, hidden: true },
      { key: 'kind', value: (row) => row.kind, colour: () => 'dim' },
      { key: 'country', value: (row) => row.country, from: 110, colour: () => 'dim' },
      { key: 'owner', value: (row) => row.owner, wide: 1, from: 120, colour: () => 'dim' },
      { key: 'tier', value: (row) => row.tier, hidden: true },
      { key: 'articles', value: (row) => row.articles, align: 'right' },
      { key: 'words', value: (row) => row.words, show: (row) => number(row.words), align: 'right' },
      ...shareColumns<SourceRow>(
        'commentary',
        'commentary',
        (row) => row.commentary,
        (row) => row.words,
      ),
      { key: 'quotes', value: (row) => row.quotes, show: (row) => number(row.quotes), align: 'right' },
      ...shareColumns<SourceRow>(
        'anonymous',
        'unnamed',
        (row) => row.anonymous,
        (row) => row.quotes,
      ),
      ...shareColumns<SourceRow>(
        'documents',
        'documents',
        (row) => row.documents,
        (row) => row.quotes,
      ),
      { key: 'stances', value: (row) => row.stances, show: (row) => number(row.stances), align: 'right' },
      ...shareColumns<SourceRow>(
        'hedged',
        'hedged',
        (row) => row.hedged,
        (row) => row.stances,
      ),
      {
        key: 'copies',
        value: (row) => row.copies,
        show: (row) => number(row.copies),
        align: 'right',
        colour: (row) => (row.copies > 0 ? 'yellow' : 'dim'),
      },
      {
        key: 'copiedWith',
        header: 'copied with',
        value: (row) => row.copiedWith.join('; '),
        data: (row) => row.copiedWith,
        wide: 1,
        from: 160,
      },
    ],
    rows,
  };
}
