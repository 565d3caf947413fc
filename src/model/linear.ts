/**
 * A multinomial logistic regression over hashed features: one row of `classes` eight-bit weights per bucket.
 * The file: JSON header line (`{"classes":[…],"bits":17,"scale":0.01}`), a newline, then the weights.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  readonly bits: number;
  /** What one step of a weight is worth. */
  readonly scale: number;
  readonly weights: Int8Array;
}

const NEWLINE = 10;

/** Reads a model from the bytes of its file. */
export function loadLinear(bytes: Uint8Array): LinearModel {
  const border = bytes.indexOf(NEWLINE);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, border))) as Omit<LinearModel, 'weights'>;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + border + 1, bytes.length - border - 1);
  if (weights.length !== header.classes.length << header.bits) throw new Error('a model file is cut short');
  return { ...header, weights };
}

/** The bytes that `loadLinear` reads. */
export function storeLinear(model: LinearModel): Uint8Array {
  const { weights, ...header } = model;
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const bytes = new Uint8Array(head.length + weights.length);
  bytes.set(head);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), head.length);
  return bytes;
}

/** Probability of each class, given the first `count` keys. */
export function scoreLinear(model: LinearModel, keys: Uint32Array, count: number): number[] {
  const { classes, bits, scale, weights } = model;
  const size = classes.length;
  const shift = 32 - bits;
  const sums = classes.map(() => 0);
  for (let index = 0; index < count; index += 1) {
    const row = ((keys[index] as number) >>> shift) * size;
    for (let label = 0; label < size; label += 1)
      sums[label] = (sums[label] as number) + (weights[row + label] as number);
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - top) * scale));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Probability of the second of two classes; as `scoreLinear`, without arrays. */
export function scoreSecond({ bits, scale, weights }: LinearModel, keys: Uint32Array, count: number): number {
  const shift = 32 - bits;
  let lead = 0;
  for (let index = 0; index < count; index += 1) {
    const row = ((keys[index] as number) >>> shift) * 2;
    lead += (weights[row + 1] as number) - (weights[row] as number);
  }
  return 1 / (1 + Math.exp(-lead * scale));
}
