import {
  meanShare,
  pool,
  type Activations,
  type Layer,
  type Member,
  type Seen,
} from './network.ts';
import { addRow, block, concat, meanOf, positive, timesAll, type Rows } from './vectors.ts';

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
  readonly own: Rows;
  readonly toAfter: Rows;
  readonly toBefore: Rows;
}

/** The parts of what a layer sees, in this order. */
const parts = { own: 0, before: 1, after: 2, mean: 3, subject: 4 } as const;

const additions = (layer: Layer, given: readonly Float64Array[]): Additions => ({
  own: products(layer, parts.own, given),
  toAfter: products(layer, parts.before, given),
  toBefore: products(layer, parts.after, given),
});

/** The units of each sentence, by what it and its neighbours add. */
function nearUnits(
  { own, toAfter, toBefore }: Additions,
  shared: readonly Float64Array[],
): Float64Array[] {
  const units = block(own.numbers.length / own.width, own.width);
  units.forEach((one, at) => {
    for (const numbers of shared) addRow(one, { numbers, width: own.width }, 0);
    addNeighbours(one, at, { own, toAfter, toBefore });
  });
  return units;
}

/** The units of each sentence, by its own nearby ones and those of its neighbours. */
function farUnits(far: Layer, nearby: readonly Float64Array[]): Float64Array[] {
  const adds = additions(far, nearby);
  const units = block(nearby.length, far.outputs);
  units.forEach((one, at) => {
    one.set(far.bias);
    addNeighbours(one, at, adds);
  });
  return units;
}

/** Adds what a sentence and its neighbours add to its unit, and leaves the positive part. */
function addNeighbours(
  unit: Float64Array,
  at: number,
  { own, toAfter, toBefore }: Additions,
): void {
  addRow(unit, own, at);
  addRow(unit, toAfter, at - 1);
  addRow(unit, toBefore, at + 1);
  positive(unit);
}

/** What the heads see of each sentence. */
function viewsOf(
  sums: readonly Float64Array[],
  nearby: readonly Float64Array[],
  afar: readonly Float64Array[],
): Float64Array[] {
  const [width, hidden] = [sums[0]?.length ?? 0, afar[0]?.length ?? 0];
  const views = block(sums.length, width + 2 * hidden);
  views.forEach((view, at) => {
    view.set(sums[at] ?? nothing);
    view.set(nearby[at] ?? nothing, width);
    view.set(afar[at] ?? nothing, width + hidden);
  });
  return views;
}

const nothing = new Float64Array();

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
    products(near, parts.mean, [mean]).numbers,
    products(near, parts.subject, [sums[0] ?? mean]).numbers,
  ];
  const nearby = nearUnits(adds, shared);
  const afar = farUnits(far, nearby);
  const views = viewsOf(sums, nearby, afar);
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
  const around = ({ numbers, width }: Rows, others: Rows): Rows => {
    const before = numbers.subarray(from * width, row * width);
    const after = numbers.subarray((row + 1) * width, (row + 3) * width);
    return { numbers: concat([before, others.numbers, after]), width };
  };
  const nearby = nearUnits(
    {
      own: around(adds.own, inner.own),
      toAfter: around(adds.toAfter, inner.toAfter),
      toBefore: around(adds.toBefore, inner.toBefore),
    },
    shared,
  );
  const first = row - from;
  const end = first + by.sums.length;
  const views = viewsOf(by.sums, nearby.slice(first, end), farUnits(far, nearby).slice(first, end));
  return { seen: by, told: toldBy(by.wide, views), adds: inner, shared };
}

/** The same for each sentence by itself, heard without its mail and under an empty subject line. */
export function hearAlone({ near, far }: Member, { seen, adds }: HeardMail): Told {
  const { sums, wide } = seen;
  const halves = products(near, parts.mean, sums);
  const { numbers } = halves;
  for (let at = 0; at < numbers.length; at++) numbers[at] = (numbers[at] ?? 0) / 2;
  const subjects = block(sums.length, near.outputs);
  const nearby = block(sums.length, near.outputs);
  subjects.forEach((unit, at) => addBoth(unit, near, at, halves, adds.toBefore));
  nearby.forEach((unit, at) => addBoth(unit, near, at, halves, adds.own));
  const own = products(far, parts.own, nearby);
  const before = products(far, parts.before, subjects);
  const afar = block(sums.length, far.outputs);
  afar.forEach((unit, at) => addBoth(unit, far, at, own, before));
  return toldBy(wide, viewsOf(sums, nearby, afar));
}

/** What is told of sentences, and nothing of types or of the mail. */
const toldBy = (wide: readonly Float64Array[], views: readonly Float64Array[]): Told => ({
  wide,
  wideMean: nothing,
  views,
  peaks: nothing,
  pooled: nothing,
});

/** The positive part of a layer's bias and two rows. */
function addBoth(unit: Float64Array, { bias }: Layer, at: number, one: Rows, other: Rows): void {
  unit.set(bias);
  addRow(unit, one, at);
  addRow(unit, other, at);
  positive(unit);
}

/** What one part of a layer's input, given for each sentence, adds to its outputs. */
const products = (
  { inputs, outputs, weights }: Layer,
  part: number,
  given: readonly Float64Array[],
): Rows => timesAll(weights, part * (given[0]?.length ?? 0), inputs, given, outputs);
