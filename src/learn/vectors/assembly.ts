/**
 * As much of WebAssembly's binary format as the sums over weights need: a module of functions over
 * one memory that is handed in (WebAssembly Core Specification 2.0, chapter 5).
 */

/** Instructions, or parts of a module, one after another. */
export type Code = readonly (number | Code)[];

const flat = (code: Code): number[] =>
  code.flatMap((part) => (typeof part === 'number' ? [part] : flat(part)));

/** LEB128 of a number from 0 on. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const isLast = value >= -64 && value < 64;
  return isLast ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

const list = (items: readonly Code[]): Code => [unsigned(items.length), items];
const sized = (code: Code): Code => [unsigned(flat(code).length), code];
const vector = (number: number): Code => [0xfd, unsigned(number)];
/** Alignment is a hint; addresses are the top of the stack and `offset`. */
const at = (offset: number): Code => [0, unsigned(offset)];

export const get = (local: number): Code => [0x20, local];
export const set = (local: number): Code => [0x21, local];
export const tee = (local: number): Code => [0x22, local];
export const i32 = {
  const: (value: number): Code => [0x41, signed(value)],
  load: (offset = 0): Code => [0x28, at(offset)],
  lessThan: [0x49],
  add: [0x6a],
  times: [0x6c],
  and: [0x71],
  shiftLeft: [0x74],
} as const;
export const f32 = {
  store: (offset = 0): Code => [0x38, at(offset)],
  add: [0x92],
} as const;
/** Sixteen bytes, whatever they hold. */
export const v128 = {
  zero: [vector(12), ...Array.from({ length: 16 }, () => 0)],
  load: (offset = 0): Code => [vector(0), at(offset)],
  store: (offset = 0): Code => [vector(11), at(offset)],
} as const;
/** Eight whole numbers of 16 bits side by side. */
export const i16x8 = {
  /** From eight bytes with a sign. */
  loadBytes: [vector(1), at(0)],
  absolute: vector(128),
  times: vector(149),
} as const;
/** Four numbers of 32 bits side by side. */
export const f32x4 = {
  lane: (lane: 0 | 1 | 2 | 3): Code => [vector(31), lane],
  /** One number four times. */
  loadSame: (offset: number): Code => [vector(9), at(offset)],
  /** Of the first four of eight whole numbers of 16 bits, and of the last four. */
  ofFirst: [vector(167), vector(250)],
  ofLast: [vector(168), vector(250)],
  add: vector(228),
  times: vector(230),
} as const;

/** Runs `body` again as long as it leaves something else than 0. */
export const repeat = (...body: Code): Code => [0x03, 0x40, body, 0x0d, 0, 0x0b];

export const valueTypes = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const;
type ValueType = keyof typeof valueTypes;

/** A function without result: its parameters are its first locals, all of them addresses and counts. */
export interface Routine {
  readonly name: string;
  readonly parameters: number;
  readonly locals: readonly { readonly count: number; readonly type: ValueType }[];
  readonly body: Code;
}

const name = (text: string): Code => sized([...Buffer.from(text)]);
const section = (id: number, items: readonly Code[]): Code => [id, sized(list(items))];

/** The bytes of a module that takes a memory as `weights.memory` and gives out `routines` by name. */
export function moduleOf(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map(({ parameters }): Code => {
    const all = Array.from({ length: parameters }, (): Code => [valueTypes.i32]);
    return [0x60, list(all), 0];
  });
  const memory: Code = [name('weights'), name('memory'), 0x02, 0x00, 1];
  const exported = routines.map((routine, place): Code => [name(routine.name), 0x00, place]);
  const bodies = routines.map(({ locals, body }): Code => {
    const declared = locals.map(({ count, type }): Code => [count, valueTypes[type]]);
    return sized([list(declared), body, 0x0b]);
  });
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, types),
      section(2, [memory]),
      section(
        3,
        routines.map((_, place) => [place]),
      ),
      section(7, exported),
      section(10, bodies),
    ]),
  );
}
