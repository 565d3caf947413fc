/** What reading may cost before an input is refused: the defence against bombs, of which people's files stay far below. */
export interface Limits {
  /** Bytes of a file that has to be held as a whole; formats that are read as a stream have no such limit. */
  readonly maxBytes: number;
  /** Bytes that all that one archive or compressed file holds may come to. */
  readonly maxUnpacked: number;
  /** Archives within archives, mails within mails. */
  readonly maxNesting: number;
  /** Files in one archive. */
  readonly maxMembers: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The largest news PDFs and exports at hand are below 100 MB; a month of a national paper's articles unpacks to some hundred
 * MB. Deeper nesting than a mail with a ZIP of compressed files is no person's doing.
 */
export const DEFAULT_LIMITS: Limits = {
  maxBytes: 128 * MEBIBYTE,
  maxUnpacked: 2048 * MEBIBYTE,
  maxNesting: 4,
  maxMembers: 100_000,
};

const UNITS: readonly (readonly [unit: string, bytes: number])[] = [
  ['G', 1024 * MEBIBYTE],
  ['M', MEBIBYTE],
  ['K', 1024],
];

/**
 * A size as people write it → bytes; null where it is none.
 *
 * @example parseSize('256M') // 268435456
 */
export function parseSize(value: string): number | null {
  const match = /^(\d{1,12})\s*([KMG])?(?:i?B)?$/iu.exec(value.trim());
  if (match === null) return null;
  const unit = UNITS.find(([letter]) => letter === match[2]?.toUpperCase())?.[1] ?? 1;
  return Number(match[1]) * unit;
}

/** Bytes as a message says them: `256M`, in the form that the options take. */
export function showSize(bytes: number): string {
  const [letter, size] = UNITS.find(([, one]) => bytes >= one) ?? ['', 1];
  return `${Math.round((bytes / size) * 10) / 10}${letter}`;
}
