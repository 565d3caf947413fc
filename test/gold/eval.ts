// Prints the quality figures. `npm run eval` scores the labelled articles that ship with the project; with
// `--data DIR` also the public sets (not shipped; the models' cards say where they come from); with `--gate` it fails
// where a figure is below its floor.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPaint } from '../../src/render/colour.js';
import { renderTerminalTable } from '../../src/render/terminal.js';
import { evaluateGold, type Layer } from './evaluate.js';
import { evaluatePublic } from './public.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, gate: { type: 'boolean', default: false } } });
const paint = createPaint(false);
const show = (title: string, rows: readonly Layer[]): void => {
  const cell = (value: number | null): string => (value === null ? '' : value.toFixed(1));
  const table = renderTerminalTable<Layer>(
    {
      title,
      columns: [
        { key: 'layer', value: (row) => row.layer },
        { key: 'precision', value: (row) => row.precision, show: (row) => cell(row.precision), align: 'right' },
        { key: 'recall', value: (row) => row.recall, show: (row) => cell(row.recall), align: 'right' },
        {
          key: 'score',
          header: 'F1 or share',
          value: (row) => row.score,
          show: (row) => cell(row.score),
          align: 'right',
        },
        { key: 'n', value: (row) => row.n, align: 'right' },
      ],
      rows,
    },
    100,
    paint,
  );
  console.log(table);
};

/** A table of numbers with so many decimals. */
function showNumbers<Row extends object>(
  title: string,
  rows: readonly Row[],
  decimals: Record<keyof Row, number>,
): void {
  const columns = (Object.keys(decimals) as (keyof Row & string)[]).map((key) => ({
    key,
    value: (row: Row) => Number(row[key]),
    show: (row: Row) => Number(row[key]).toFixed(decimals[key]),
    align: 'right' as const,
  }));
  console.log(renderTerminalTable<Row>({ title, columns, rows }, 100, paint));
}

const { layers, bins, thresholds, articles, missing } = await evaluateGold();
show(
  `Labelled articles (${articles} read${missing.length === 0 ? '' : `, not readable yet: ${missing.join(', ')}`})`,
  layers,
);
showNumbers('Stances by their confidence: what it promises, and how many are right', bins, {
  from: 2,
  to: 2,
  n: 0,
  promised: 1,
  right: 1,
});
showNumbers('Stances by --min-confidence', thresholds, { least: 2, n: 0, precision: 1, recall: 1 });
if (values.data !== undefined) show('Public sets', evaluatePublic(values.data));

if (values.gate) {
  const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Record<string, number>;
  const fallen = Object.entries(floors).filter(
    ([name, floor]) => (layers.find(({ layer }) => layer === name)?.score ?? 0) < floor,
  );
  for (const [name, floor] of fallen) console.log(`below its floor of ${floor}: ${name}`);
  console.log(`${Object.keys(floors).length - fallen.length} of ${Object.keys(floors).length} floors hold`);
  process.exitCode = fallen.length === 0 ? 0 : 1;
}
