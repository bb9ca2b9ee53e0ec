import {
  f32,
  f32x4,
  get,
  i16x8,
  i32,
  moduleOf,
  repeat,
  set,
  tee,
  v128,
  type Code,
} from './assembly.ts';

/** Lets a local point so many bytes further; the new address stays on the stack with `tee`. */
const onward = (local: number, bytes: number, keep = set): Code => [
  [get(local), i32.const(bytes), i32.add],
  keep(local),
];

const times4 = [i32.const(2), i32.shiftLeft];

/**
 * A matrix by a vector, of numbers of 32 bits: for each row the sum of its products, as four sums side by
 * side that are added up last. Works on four rows and four columns at a time, and reads on to the next
 * multiple of four of each.
 */
function timesRows(): Code {
  const [weights, stride, vector, columns, sums, rows] = [0, 1, 2, 3, 4, 5] as const;
  const [place, end, both] = [10, 11, 16] as const;
  const four = [6, 7, 8, 9].map((row, at) => ({ row, sum: 12 + at, at }));
  return repeat(
    four.map(({ row, sum, at }) => [
      [get(weights), get(stride), i32.const(at), i32.times, i32.add, set(row)],
      [v128.zero, set(sum)],
    ]),
    [get(vector), tee(place), get(columns), times4, i32.add, set(end)],
    repeat(
      [get(place), v128.load(), set(both)],
      four.map(({ row, sum }) => [
        [get(sum), get(row), v128.load(), get(both), f32x4.times, f32x4.add, set(sum)],
        onward(row, 16),
      ]),
      [onward(place, 16, tee), get(end), i32.lessThan],
    ),
    four.map(({ sum, at }) => [
      [get(sums), get(sum), f32x4.lane(0), get(sum), f32x4.lane(1), f32.add],
      [get(sum), f32x4.lane(2), get(sum), f32x4.lane(3), f32.add, f32.add],
      f32.store(4 * at),
    ]),
    onward(sums, 16),
    [get(weights), get(stride), i32.const(4), i32.times, i32.add, set(weights)],
    onward(rows, -4, tee),
  );
}

/**
 * Adds rows of bytes to sums of 32 bits, each row as often as its value says: the signed byte `q` counts
 * `q * |q|`. Takes four rows at a time, so that the sums are read and written once for all of them, and
 * eight columns: behind a width that is no multiple of eight it reads and writes on to the next.
 */
function addRows(): Code {
  const [table, mask, width, ids, values, count, sums] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [place, end, counts, first, last] = [11, 12, 17, 18, 19] as const;
  const four = [7, 8, 9, 10].map((row, at) => ({ row, value: 13 + at, at }));
  return repeat(
    four.map(({ row, value, at }) => [
      [get(ids), i32.load(4 * at), get(mask), i32.and, get(width), i32.times],
      [get(table), i32.add, set(row)],
      [get(values), f32x4.loadSame(4 * at), set(value)],
    ]),
    [get(sums), tee(place), get(width), times4, i32.add, set(end)],
    repeat(
      [get(place), v128.load(), set(first), get(place), v128.load(16), set(last)],
      four.map(({ row, value }) => [
        [get(row), i16x8.loadBytes, tee(counts), get(counts), i16x8.absolute, i16x8.times],
        [tee(counts), f32x4.ofFirst, get(value), f32x4.times, get(first), f32x4.add, set(first)],
        [get(counts), f32x4.ofLast, get(value), f32x4.times, get(last), f32x4.add, set(last)],
        onward(row, 8),
      ]),
      [get(place), get(first), v128.store(), get(place), get(last), v128.store(16)],
      [onward(place, 32, tee), get(end), i32.lessThan],
    ),
    [onward(ids, 16), onward(values, 16), onward(count, -4, tee)],
  );
}

const locals = (...counts: readonly (readonly [number, 'i32' | 'f64' | 'v128'])[]) =>
  counts.map(([count, type]) => ({ count, type }));

/** The module that sums of weights are made by, as it is kept beside the weights. */
export const sumsModule = (): Uint8Array<ArrayBuffer> =>
  moduleOf([
    {
      name: 'timesRows',
      parameters: 6,
      locals: locals([6, 'i32'], [5, 'v128']),
      body: timesRows(),
    },
    { name: 'addRows', parameters: 7, locals: locals([6, 'i32'], [7, 'v128']), body: addRows() },
  ]);
