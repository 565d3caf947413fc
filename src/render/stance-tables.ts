import { weighBalance, type Balance } from '../aggregate/balance.js';
import type { StanceMatrix, StancePair } from '../aggregate/stances.js';
import type { TallyBy, TallyRow } from '../aggregate/tally.js';
import { forAndAgainst } from './rows.js';
import type { Colour, Column, Table } from './table.js';

const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;

/** "+0.62 (+0.05 to +0.88)"; nothing is said where there are too few positions. */
export function showBalance({ balance, low, high }: Balance): string {
  if (balance === null || low === null || high === null) return 'too few';
  return `${signed(balance)} (${signed(low)} to ${signed(high)})`;
}

/** Green or red only where the whole interval is on one side. */
const balanceColour = ({ low, high }: Balance): Colour =>
  low !== null && low > 0 ? 'green' : high !== null && high < 0 ? 'red' : 'dim';

/** @param isWeighed whether the row is about one target: else there is no balance */
function balanceColumns<Row>(balanceOf: (row: Row) => Balance, isWeighed: (row: Row) => boolean): Column<Row>[] {
  return [
    {
      key: 'balance',
      header: 'balance (95 %)',
      value: (row) => balanceOf(row).balance,
      show: (row) => (isWeighed(row) ? showBalance(balanceOf(row)) : '·'),
      colour: (row) => balanceColour(balanceOf(row)),
    },
    { key: 'low', value: (row) => balanceOf(row).low, hidden: true },
    { key: 'high', value: (row) => balanceOf(row).high, hidden: true },
  ];
}

/** "+2 −1". */
function showSides({ support, oppose }: { readonly support: number; readonly oppose: number }): string {
  return [support > 0 ? `+${support}` : '', oppose > 0 ? `−${oppose}` : ''].filter((part) => part !== '').join(' ');
}

/** The same for files, in which a sign may be taken for a formula: "for 2, against 1". */
function tellSides({ support, oppose }: { readonly support: number; readonly oppose: number }): string | null {
  const parts = [support > 0 ? `for ${support}` : '', oppose > 0 ? `against ${oppose}` : ''];
  return parts.filter((part) => part !== '').join(', ') || null;
}

const TALLY_HEADERS: Readonly<Record<TallyBy, string>> = {
  holder: 'who',
  target: 'what',
  outlet: 'outlet',
  'source-kind': 'source',
  month: 'month',
};

/** Counterparts named in a terminal. */
const NAMED = 4;

/** Stances counted by holder, target, outlet, kind of source or month. */
export function tallyTable(by: TallyBy, rows: readonly TallyRow[]): Table<TallyRow> {
  const list = (row: TallyRow, most: number): string =>
    row.counterparts
      .slice(0, most)
      .map((one) => `${one.name} ${showSides(one)}`)
      .join('; ');
  return {
    title: `Stances by ${by}`,
    columns: [
      { key: 'name', header: TALLY_HEADERS[by], value: (row) => row.name, wide: 1 },
      { key: 'id', value: (row) => row.id, hidden: true },
      { key: 'articles', value: (row) => row.articles, align: 'right' },
      ...forAndAgainst<TallyRow>(),
      ...balanceColumns<TallyRow>(
        (row) => row,
        (row) => by === 'target' || row.counterparts.length === 1,
      ),
      {
        key: 'counterparts',
        header: by === 'target' ? 'of whom' : 'on what',
        value: (row) => list(row, row.counterparts.length),
        show: (row) => list(row, NAMED) + (row.counterparts.length > NAMED ? ' …' : ''),
        data: (row) => row.counterparts,
        wide: 2,
      },
    ],
    rows,
  };
}

/** One row for each who × what. */
export function pairTable(pairs: readonly StancePair[]): Table<StancePair> {
  const balances = new Map(pairs.map((pair) => [pair, weighBalance(pair.stances)]));
  return {
    title: 'Stances by pair',
    columns: [
      { key: 'holderName', header: 'who', value: (row) => row.holderName, wide: 1 },
      { key: 'targetName', header: 'what', value: (row) => row.targetName, wide: 1 },
      { key: 'articles', value: (row) => row.articles.length, data: (row) => row.articles, align: 'right' },
      ...forAndAgainst<StancePair>(),
      ...balanceColumns<StancePair>(
        (row) => balances.get(row) as Balance,
        () => true,
      ),
      { key: 'holder', value: (row) => row.holder, hidden: true },
      { key: 'target', value: (row) => row.target, hidden: true },
      { key: 'targetKind', value: (row) => row.targetKind, hidden: true },
    ],
    rows: pairs,
  };
}

/** Who × what, a column for each target. */
export function matrixTable(matrix: StanceMatrix): Table<StanceMatrix['rows'][number]> {
  type Row = StanceMatrix['rows'][number];
  const cellOf = (row: Row, index: number) => row.cells[index] ?? { support: 0, oppose: 0 };
  return {
    title: 'Stance matrix (stances for +, against −)',
    columns: [
      { key: 'holderName', header: 'who', value: (row) => row.holderName, wide: 1 },
      { key: 'holder', value: (row) => row.holder, hidden: true },
      ...matrix.targets.map((target, index) => ({
        key: target.id,
        header: target.name,
        value: (row: Row) => tellSides(cellOf(row, index)),
        show: (row: Row) => showSides(cellOf(row, index)) || '·',
        data: (row: Row) => cellOf(row, index),
        align: 'right' as const,
        wide: 1,
        colour: (row: Row): Colour => {
          const { support, oppose } = cellOf(row, index);
          return support === oppose ? 'dim' : support > oppose ? 'green' : 'red';
        },
      })),
    ],
    rows: matrix.rows,
  };
}
