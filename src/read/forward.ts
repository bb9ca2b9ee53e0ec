import {
  meanShare,
  pool,
  type Activations,
  type Layer,
  type Member,
  type Seen,
} from './network.ts';
import { concat, meanOf, positive } from './vectors.ts';

/** What the heads need to tell of a mail. */
export type Told = Pick<Activations, 'wide' | 'wideMean' | 'views' | 'typeViews' | 'pooled'>;

/** A mail as one member of the network hears it. */
export interface HeardMail {
  readonly seen: Seen;
  readonly told: Told;
  /** What each sentence adds to its own unit and to that of the sentence before it. */
  readonly own: readonly Float32Array[];
  readonly toBefore: readonly Float32Array[];
}

/** The parts of what a layer sees, in this order. */
const parts = { own: 0, before: 1, after: 2, mean: 3, subject: 4 } as const;

/**
 * What `activate` computes, for reading alone: what a sentence adds to its neighbours is computed once,
 * and what all sentences share once a mail.
 */
export function hear(member: Member, seen: Seen): HeardMail {
  const { near, far } = member;
  const { sums, wide } = seen;
  const mean = meanOf(sums, 1 / sums.length);
  const own = sums.map((sum) => product(near, parts.own, sum));
  const toAfter = sums.map((sum) => product(near, parts.before, sum));
  const toBefore = sums.map((sum) => product(near, parts.after, sum));
  const shared = [
    near.bias,
    product(near, parts.mean, mean),
    product(near, parts.subject, sums[0] ?? mean),
  ];
  const nearby = own.map((one, at) => sumOf([...shared, one, toAfter[at - 1], toBefore[at + 1]]));
  const afar = nearby.map((one, at) => farUnits(far, one, nearby[at - 1], nearby[at + 1]));
  const views = sums.map((sum, at) => concat([sum, nearby[at], afar[at]]));
  const { pooled } = pool(nearby, afar, sums[0] ?? mean);
  const peaks = pooled.subarray(0, 2 * near.outputs);
  const told: Told = {
    wide,
    wideMean: meanOf(wide, meanShare(wide.length)),
    views,
    typeViews: views.map((view) => concat([view, peaks])),
    pooled,
  };
  return { seen, told, own, toBefore };
}

/** The same for one sentence of the mail, heard without its mail and under an empty subject line. */
export function hearAlone({ near, far }: Member, of: HeardMail, row: number): Told {
  const sum = of.seen.sums[row] ?? new Float32Array();
  const linear = of.seen.wide[row] ?? new Float32Array();
  const half = product(near, parts.mean, sum).map((value) => value / 2);
  const subject = sumOf([near.bias, half, of.toBefore[row]]);
  const nearby = sumOf([near.bias, half, of.own[row]]);
  const view = concat([sum, nearby, farUnits(far, nearby, subject, undefined)]);
  const none = new Float32Array();
  return { wide: [linear], wideMean: none, views: [view], typeViews: [], pooled: none };
}

const farUnits = (
  far: Layer,
  own: Float32Array,
  before: Float32Array | undefined,
  after: Float32Array | undefined,
): Float32Array =>
  sumOf([
    far.bias,
    product(far, parts.own, own),
    before && product(far, parts.before, before),
    after && product(far, parts.after, after),
  ]);

/** The positive part of a sum. */
function sumOf(all: readonly (Float32Array | undefined)[]): Float32Array {
  const sum = new Float32Array(all[0]?.length ?? 0);
  for (const one of all) {
    if (one === undefined) continue;
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (one[at] ?? 0);
  }
  return positive(sum);
}

/** What one part of a layer's input adds to its output. */
function product(
  { inputs, outputs, weights }: Layer,
  part: number,
  input: Float32Array,
): Float32Array {
  const width = input.length;
  const output = new Float32Array(outputs);
  for (let to = 0; to < outputs; to++) {
    const row = to * inputs + part * width;
    let sum = 0;
    for (let from = 0; from < width; from++) sum += (weights[row + from] ?? 0) * (input[from] ?? 0);
    output[to] = sum;
  }
  return output;
}
