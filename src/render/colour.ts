import { Chalk, type ChalkInstance } from 'chalk';
import type { Colour } from './table.js';

export type Paint = (text: string, colour: Colour | null) => string;

/** The one adapter of chalk: paints where `enabled`, else gives the text back. */
export function createPaint(enabled: boolean): Paint {
  const chalk: ChalkInstance = new Chalk({ level: enabled ? 1 : 0 });
  return (text, colour) => (colour === null ? text : chalk[colour](text));
}
