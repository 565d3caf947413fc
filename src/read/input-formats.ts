import type { SourceFormat } from '../types.js';

/** The formats that are read, by name, in the order of the help text; their readers are in `formats.ts`. */
export const INPUT_FORMATS: readonly SourceFormat[] = [
  'text', 'markdown', 'html', 'pdf', 'docx', 'rtf', 'email', 'feed', 'json', 'ndjson', 'csv', 'warc', 'subtitles',
]; // prettier-ignore
