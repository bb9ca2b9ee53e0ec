import {
  meanShare,
  pool,
  type Activations,
  type Layer,
  type Member,
  type Seen,
} from './network.ts';
import { concat, meanOf, positive, timesRows } from './vectors.ts';

/** What the heads need to tell of a mail. */
export type Told = Pick<Activations, 'wide' | 'wideMean' | 'views' | 'peaks' | 'pooled'>;

/** Sentences as one member of the network hears them. */
export interface HeardMail {
  readonly seen: Seen;
  readonly told: Told;
  readonly adds: Additions;
  /** What the mean of the mail and its subject line add to every unit, with the bias. */
  readonly shared: readonly Float64Array[];
}

/** What each sentence adds to its own unit, to that of the sentence after it and of the one before it. */
interface Additions {
  readonly own: readonly Float64Array[];
  readonly toAfter: readonly Float64Array[];
  readonly toBefore: readonly Float64Array[];
}

/** The parts of what a layer sees, in this order. */
const parts = { own: 0, before: 1, after: 2, mean: 3, subject: 4 } as const;

const additions = (near: Layer, sums: readonly Float64Array[]): Additions => ({
  own: sums.map((sum) => product(near, parts.own, sum)),
  toAfter: sums.map((sum) => product(near, parts.before, sum)),
  toBefore: sums.map((sum) => product(near, parts.after, sum)),
});

/** The units of each sentence, by what it and its neighbours add. */
const nearUnits = (
  { own, toAfter, toBefore }: Additions,
  shared: readonly Float64Array[],
): Float64Array[] =>
  own.map((one, at) => sumOf([...shared, one, toAfter[at - 1], toBefore[at + 1]]));

/**
 * What `activate` computes, for reading alone: what a sentence adds to its neighbours is computed once,
 * and what all sentences share once a mail.
 */
export function hear(member: Member, seen: Seen): HeardMail {
  const { near, far } = member;
  const { sums, wide } = seen;
  const mean = meanOf(sums, 1 / sums.length);
  const adds = additions(near, sums);
  const shared = [
    near.bias,
    product(near, parts.mean, mean),
    product(near, parts.subject, sums[0] ?? mean),
  ];
  const nearby = nearUnits(adds, shared);
  const afar = nearby.map((one, at) => farUnits(far, one, nearby[at - 1], nearby[at + 1]));
  const views = sums.map((sum, at) => concat([sum, nearby[at], afar[at]]));
  const { pooled } = pool(nearby, afar, sums[0] ?? mean);
  const told: Told = {
    wide,
    wideMean: meanOf(wide, meanShare(wide.length)),
    views,
    peaks: pooled.subarray(0, 2 * near.outputs),
    pooled,
  };
  return { seen, told, adds, shared };
}

/**
 * Other sentences heard in the place of the one at `row`: what their mail shares, and what stands before
 * and after, stay what they were. Tells what each of them does, nothing of types or of the mail.
 */
export function hearInPlace(
  { near, far }: Member,
  { adds, shared }: HeardMail,
  row: number,
  by: Seen,
): HeardMail {
  const inner = additions(near, by.sums);
  const from = Math.max(0, row - 2);
  const around = (of: readonly Float64Array[], others: readonly Float64Array[]): Float64Array[] => [
    ...of.slice(from, row),
    ...others,
    ...of.slice(row + 1, row + 3),
  ];
  const nearby = nearUnits(
    {
      own: around(adds.own, inner.own),
      toAfter: around(adds.toAfter, inner.toAfter),
      toBefore: around(adds.toBefore, inner.toBefore),
    },
    shared,
  );
  const views = by.sums.map((sum, at) => {
    const place = row - from + at;
    const own = nearby[place] ?? new Float64Array();
    return concat([sum, own, farUnits(far, own, nearby[place - 1], nearby[place + 1])]);
  });
  const none = new Float64Array();
  const told: Told = { wide: by.wide, wideMean: none, views, peaks: none, pooled: none };
  return { seen: by, told, adds: inner, shared };
}

/** The same for one sentence of the mail, heard without its mail and under an empty subject line. */
export function hearAlone({ near, far }: Member, of: HeardMail, row: number): Told {
  const sum = of.seen.sums[row] ?? new Float64Array();
  const linear = of.seen.wide[row] ?? new Float64Array();
  const half = product(near, parts.mean, sum).map((value) => value / 2);
  const subject = sumOf([near.bias, half, of.adds.toBefore[row]]);
  const nearby = sumOf([near.bias, half, of.adds.own[row]]);
  const view = concat([sum, nearby, farUnits(far, nearby, subject, undefined)]);
  const none = new Float64Array();
  return { wide: [linear], wideMean: none, views: [view], peaks: none, pooled: none };
}

const farUnits = (
  far: Layer,
  own: Float64Array,
  before: Float64Array | undefined,
  after: Float64Array | undefined,
): Float64Array =>
  sumOf([
    far.bias,
    product(far, parts.own, own),
    before && product(far, parts.before, before),
    after && product(far, parts.after, after),
  ]);

/** The positive part of a sum. */
function sumOf(all: readonly (Float64Array | undefined)[]): Float64Array {
  const sum = new Float64Array(all[0]?.length ?? 0);
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
  input: Float64Array,
): Float64Array {
  return timesRows(weights, part * input.length, inputs, input, outputs);
}
