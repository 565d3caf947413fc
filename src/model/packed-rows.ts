import type { LinearModel } from './linear.js';

/** The rows of a model of up to sixteen classes, padded to sixteen bytes each: four classes in every number. */
export interface PackedRows {
  readonly words: Int32Array;
  readonly shift: number;
  readonly scale: number;
  readonly classes: number;
}

const PADDED = 16;
/** Added to every weight, so that lanes of sums hold no negative numbers. */
const BIAS = 128;
const LANES = 0x00ff00ff;

/** Lays out a model's weights so that `sumRows` reads four numbers per feature. */
export function packRows({ weights, classes, bits, scale }: LinearModel): PackedRows {
  const size = classes.length;
  const rows = weights.length / size;
  const words = new Int32Array((rows * PADDED) / 4);
  for (let row = 0; row < rows; row += 1)
    for (let label = 0; label < size; label += 1) {
      const at = row * 4 + (label >> 2);
      words[at] = (words[at] as number) | (((weights[row * size + label] as number) + BIAS) << ((label & 3) * 8));
    }
  return { words, shift: 32 - bits, scale, classes: size };
}

/** Sums of the rows that the first `count` keys (fewer than 256) name, into `out` from `to` on. */
export function sumRows(rows: PackedRows, keys: Uint32Array, count: number, out: Float64Array, to: number): void {
  const { words, shift, scale, classes } = rows;
  const bias = BIAS * count;
  for (let part = 0; part * 4 < classes; part += 2) {
    let even = 0;
    let odd = 0;
    let nextEven = 0;
    let nextOdd = 0;
    for (let index = 0; index < count; index += 1) {
      const at = ((keys[index] as number) >>> shift) * 4 + part;
      const word = words[at] as number;
      const next = words[at + 1] as number;
      even += word & LANES;
      odd += (word >>> 8) & LANES;
      nextEven += next & LANES;
      nextOdd += (next >>> 8) & LANES;
    }
    const first = to + part * 4;
    writeLanes(out, first, even, odd, bias, scale, to + classes);
    writeLanes(out, first + 4, nextEven, nextOdd, bias, scale, to + classes);
  }
}

/** Writes the four sums of two pairs of lanes, as far as `end`. */
function writeLanes(
  out: Float64Array,
  to: number,
  even: number,
  odd: number,
  bias: number,
  scale: number,
  end: number,
): void {
  if (to < end) out[to] = ((even & 0xffff) - bias) * scale;
  if (to + 1 < end) out[to + 1] = ((odd & 0xffff) - bias) * scale;
  if (to + 2 < end) out[to + 2] = ((even >>> 16) - bias) * scale;
  if (to + 3 < end) out[to + 3] = ((odd >>> 16) - bias) * scale;
}
