/** How results can be written; apart from the renderers, which `--help` need not load. */
export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];
