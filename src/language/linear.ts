/**
 * Linear models over hashed features: how weights are kept, and how a text is scored.
 * Features of different groups are kept apart by a prefix in their name.
 */
export interface LinearWeights {
  readonly classes: readonly string[];
  /** The table has `2 ** bits` buckets. */
  readonly bits: number;
  /** The largest weight. A stored weight `q` stands for `scale * sign(q) * (q / 127)²`: small ones keep their differences. */
  readonly scale: number;
  /** Base64 of int8 `q`, bucket after bucket, in each one weight a class. */
  readonly table: string;
  /** One for each class. */
  readonly bias: readonly number[];
}

export interface LinearModel {
  readonly classes: readonly string[];
  readonly bits: number;
  /** Stored weights; `levels[q + 128]` is what each stands for. */
  readonly table: Int8Array;
  readonly levels: Float32Array;
  readonly bias: readonly number[];
}

export function decodeLinear({ classes, bits, scale, table, bias }: LinearWeights): LinearModel {
  const bytes = Buffer.from(table, 'base64');
  const levels = Float32Array.from({ length: 256 }, (_, at) => {
    const q = at - 128;
    return (scale * q * Math.abs(q)) / 127 ** 2;
  });
  return {
    classes,
    bits,
    table: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    levels,
    bias,
  };
}

/** FNV-1a over UTF-16 code units, 32 bits, unsigned. */
export function hash(text: string, from = 0, to = text.length, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/** A bag of hashed features: `ids[i]` weighs `values[i]`. */
export class Features {
  readonly ids: number[] = [];
  readonly values: number[] = [];

  add(id: number, value = 1): void {
    this.ids.push(id);
    this.values.push(value);
  }

  /** Adds the names of one group, each once, with values that make the group's length `weight`. */
  addGroup(names: ReadonlySet<number>, weight: number): void {
    const value = weight / Math.sqrt(Math.max(1, names.size));
    for (const name of names) this.add(name, value);
  }
}

/** One raw score a class. */
export function score(model: LinearModel, { ids, values }: Features): number[] {
  const { table, levels, bias } = model;
  const width = bias.length;
  const mask = 2 ** model.bits - 1;
  const scores = [...bias];
  for (let at = 0; at < ids.length; at++) {
    const row = ((ids[at] ?? 0) & mask) * width;
    const value = values[at] ?? 0;
    for (let k = 0; k < width; k++) {
      const stored = table[row + k] ?? 0;
      if (stored !== 0) scores[k] = (scores[k] ?? 0) + value * (levels[stored + 128] ?? 0);
    }
  }
  return scores;
}

/** Turns raw scores into shares that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
