/** aiwatch as a library: read articles, load what the analyses need once, analyse. */
export { analyse } from './analyse/analyse.js';
export { loadResources } from './analyse/load.js';
export type { Resources } from './analyse/resources.js';
export { InputError } from './errors.js';
export { readArticles, type ReadEvent, type ReadOptions } from './read/read.js';
export type * from './types.js';
