import { levelsPlace } from '../../language/weight-memory.ts';
import { f64, f64x2, get, i32, moduleOf, repeat, set, tee, type Code } from './assembly.ts';

/** Lets a local point so many bytes further; the new address stays on the stack with `tee`. */
const onward = (local: number, bytes: number, keep = set): Code => [
  [get(local), i32.const(bytes), i32.add],
  keep(local),
];

const times8 = [i32.const(3), i32.shiftLeft];

/**
 * A matrix by a vector: for each row the sum of its products, as two sums side by side that are added
 * up last. Works on four rows at a time, and reads on to the next multiple of four.
 */
function timesRows(): Code {
  const [weights, stride, vector, columns, sums, rows] = [0, 1, 2, 3, 4, 5] as const;
  const [place, end, both] = [10, 11, 16] as const;
  const four = [6, 7, 8, 9].map((row, at) => ({ row, sum: 12 + at, at }));
  return repeat(
    four.map(({ row, sum, at }) => [
      [get(weights), get(stride), i32.const(at), i32.times, i32.add, set(row)],
      [f64x2.zero, set(sum)],
    ]),
    [get(vector), tee(place), get(columns), times8, i32.add, set(end)],
    repeat(
      [get(place), f64x2.load, set(both)],
      four.map(({ row, sum }) => [
        [get(sum), get(row), f64x2.load, get(both), f64x2.times, f64x2.add, set(sum)],
        onward(row, 16),
      ]),
      [onward(place, 16, tee), get(end), i32.lessThan],
    ),
    four.map(({ sum, at }) => [
      [get(sums), get(sum), f64x2.lane(0), get(sum), f64x2.lane(1), f64.add],
      f64.store(8 * at),
    ]),
    onward(sums, 32),
    [get(weights), get(stride), i32.const(4), i32.times, i32.add, set(weights)],
    onward(rows, -4, tee),
  );
}

/** Puts the levels of the bytes at `row` and behind it on the stack. */
const levelsAt = (row: number): Code => [
  [get(row), i32.loadByte(1), times8],
  [get(row), i32.loadByte(), times8, f64x2.loadFirst(levelsPlace)],
  f64x2.loadSecond(levelsPlace),
];

/**
 * Adds rows of bytes to sums, each byte standing for one of 256 levels and each row as often as its
 * value says. Takes four rows at a time, so that the sums are read and written once for all of them,
 * and two columns: behind an odd width it writes one sum more.
 */
function addRows(): Code {
  const [table, mask, width, ids, values, count, sums] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [place, end] = [11, 12] as const;
  const four = [7, 8, 9, 10].map((row, at) => ({ row, value: 13 + at, at }));
  return repeat(
    four.map(({ row, value, at }) => [
      [get(ids), i32.load(4 * at), get(mask), i32.and, get(width), i32.times],
      [get(table), i32.add, set(row)],
      [get(values), f64.loadSingle(4 * at), f64x2.twice, set(value)],
    ]),
    [get(sums), tee(place), get(width), times8, i32.add, set(end)],
    repeat(
      [get(place), get(place), f64x2.load],
      four.map(({ row, value }) => [
        [levelsAt(row), get(value), f64x2.times, f64x2.add],
        onward(row, 2),
      ]),
      f64x2.store,
      [onward(place, 16, tee), get(end), i32.lessThan],
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
    { name: 'addRows', parameters: 7, locals: locals([6, 'i32'], [4, 'v128']), body: addRows() },
  ]);
