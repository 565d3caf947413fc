import type { Reuse, ReusePlace } from '../aggregate/reuse.js';
import { shortenPaths } from './paths.js';
import { plural } from './pen.js';
import type { Table } from './table.js';

/** Places of one passage that are told in a terminal. */
const PLACES_TOLD = 6;

const showFlags = ({ conflict, copies }: Reuse): string =>
  [conflict ? 'given to different speakers' : '', copies ? 'in versions of one text' : '']
    .filter((flag) => flag !== '')
    .join(', ');

/** What is said in several articles, in the same words. */
export function reuseTable(rows: readonly Reuse[]): Table<Reuse> {
  const shorten = shortenPaths(rows.flatMap(({ places }) => places.map(({ source }) => source)));
  const tell = ({ published, outlet, source, speakerName }: ReusePlace, path = shorten(source)): string =>
    [published, outlet, speakerName, path].filter((part) => part !== null).join(' · ');
  return {
    title: 'Reuse',
    entry: (row) => ({
      head: [row.kind, plural(row.articles, 'article'), showFlags(row)].filter((part) => part !== '').join(' · '),
      colour: row.conflict ? 'red' : row.copies ? 'dim' : 'cyan',
      lines: [
        `“${row.text}”`,
        ...row.places.slice(0, PLACES_TOLD).map((place) => tell(place)),
        ...(row.places.length > PLACES_TOLD ? [`… and ${row.places.length - PLACES_TOLD} more`] : []),
      ],
    }),
    columns: [
      { key: 'kind', header: 'what', value: (row) => row.kind, colour: () => 'cyan' },
      { key: 'articles', value: (row) => row.articles, align: 'right' },
      { key: 'conflict', value: (row) => row.conflict, hidden: true },
      { key: 'copies', value: (row) => row.copies, show: showFlags, header: '' },
      { key: 'text', header: 'the words', value: (row) => row.text, wide: 3 },
      {
        key: 'places',
        header: 'where',
        value: ({ places }) => places.map((place) => tell(place, place.source)).join('; '),
        show: ({ places }) => places.map((place) => tell(place)).join('; '),
        data: (row) => row.places,
        wide: 3,
      },
    ],
    rows,
  };
}
