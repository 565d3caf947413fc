import { createPaint } from '../render/colour.js';
import type { View } from '../render/render.js';
import type { Io } from './run.js';

/** Where the terminal's width is not known, as in a pipe. */
const DEFAULT_WIDTH = 100;
const NARROWEST_WIDTH = 40;

/**
 * How wide and in which colours to print: decided once, from the stream and the environment.
 * `--color` wins over `NO_COLOR` (any value), which wins over `FORCE_COLOR`, which wins over the terminal.
 */
export function chooseView(io: Io, colour: 'auto' | 'always' | 'never', toFile: boolean): View {
  const terminal = io.stdout.isTTY === true && !toFile;
  const wanted =
    colour === 'auto'
      ? (io.env['NO_COLOR'] ?? '') === '' &&
        ((io.env['FORCE_COLOR'] ?? '') !== '' || (terminal && io.env['TERM'] !== 'dumb'))
      : colour === 'always';
  const columns = terminal ? io.stdout.columns : Number(io.env['COLUMNS'] ?? Number.NaN);
  const width = columns !== undefined && columns > 0 ? columns : DEFAULT_WIDTH;
  return { width: Math.max(NARROWEST_WIDTH, width), paint: createPaint(wanted), terminal };
}
