import type { Collocate, Keyword, Ngram } from '../aggregate/words/counts.js';
import type { ConcordanceLine } from '../aggregate/words/kwic.js';
import { shortenPaths } from './paths.js';
import type { Table } from './table.js';

/** Characters of context beside a match, for people. */
const SHOWN = 45;

const clipStart = (text: string): string => (text.length <= SHOWN ? text : text.slice(-SHOWN).replace(/^\S*\s/u, '… '));
const clipEnd = (text: string): string => (text.length <= SHOWN ? text : text.slice(0, SHOWN).replace(/\s\S*$/u, ' …'));

/** A concordance: the matches below each other. */
export function kwicTable(rows: readonly ConcordanceLine[]): Table<ConcordanceLine> {
  const shorten = shortenPaths([...new Set(rows.map(({ source }) => source))]);
  return {
    title: null,
    columns: [
      { key: 'left', header: '', value: (row) => row.left, show: (row) => clipStart(row.left).trim(), align: 'right' },
      { key: 'match', header: '', value: (row) => row.match, colour: () => 'cyan' },
      { key: 'right', header: '', value: (row) => row.right, show: (row) => clipEnd(row.right).trim() },
      {
        key: 'source',
        header: 'where',
        value: (row) => row.source,
        show: (row) => shorten(row.source),
        wide: 1,
        colour: () => 'dim',
      },
      { key: 'published', value: (row) => row.published, hidden: true },
      { key: 'article', value: (row) => row.article, hidden: true },
      { key: 'start', value: (row) => row.start, hidden: true },
      { key: 'end', value: (row) => row.end, hidden: true },
    ],
    rows,
  };
}

/** Words or phrases by frequency. */
export function ngramTable(rows: readonly Ngram[]): Table<Ngram> {
  return {
    title: null,
    columns: [
      { key: 'words', value: (row) => row.words, wide: 1 },
      { key: 'count', header: 'times', value: (row) => row.count, align: 'right' },
      { key: 'articles', value: (row) => row.articles, align: 'right' },
    ],
    rows,
  };
}

/** What stands near a word that occurs `nodes` times. */
export function collocateTable(pattern: string, nodes: number, rows: readonly Collocate[]): Table<Collocate> {
  return {
    title: `Near “${pattern}” (${nodes.toLocaleString('en')} times)`,
    columns: [
      { key: 'word', value: (row) => row.word, wide: 1 },
      { key: 'near', value: (row) => row.near, align: 'right' },
      { key: 'expected', value: (row) => row.expected, show: (row) => row.expected.toFixed(1), align: 'right' },
      { key: 'count', header: 'in all', value: (row) => row.count, align: 'right' },
      { key: 'logDice', value: (row) => row.logDice, show: (row) => row.logDice.toFixed(1), align: 'right' },
      {
        key: 'logLikelihood',
        header: 'log-likelihood',
        value: (row) => row.logLikelihood,
        show: (row) => row.logLikelihood.toFixed(1),
        align: 'right',
      },
    ],
    rows,
  };
}

/** Words that one of two corpora prefers; their sizes are in words. */
export function keynessTable(rows: readonly Keyword[], size: number, reference: number): Table<Keyword> {
  const words = (count: number): string => `${count.toLocaleString('en')} words`;
  return {
    title: `Keywords: ${words(size)} against ${words(reference)}`,
    columns: [
      { key: 'word', value: (row) => row.word, wide: 1, colour: (row) => (row.logRatio > 0 ? 'green' : 'red') },
      { key: 'count', header: 'here', value: (row) => row.count, align: 'right' },
      { key: 'reference', header: 'there', value: (row) => row.reference, align: 'right' },
      { key: 'perMillion', header: 'per million', value: (row) => row.perMillion, align: 'right' },
      { key: 'referencePerMillion', header: 'there', value: (row) => row.referencePerMillion, align: 'right' },
      {
        key: 'logLikelihood',
        header: 'log-likelihood',
        value: (row) => row.logLikelihood,
        show: (row) => row.logLikelihood.toFixed(2),
        align: 'right',
      },
      {
        key: 'logRatio',
        header: 'log ratio',
        value: (row) => row.logRatio,
        show: (row) => `${row.logRatio > 0 ? '+' : '−'}${Math.abs(row.logRatio).toFixed(1)}`,
        align: 'right',
      },
    ],
    rows,
  };
}
