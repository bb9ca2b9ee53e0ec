import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { WeightMemory, weightsFolder, type Numbers } from './weight-memory.ts';

/**
 * One table of weights, a byte each, as {@link levels} tells: int8 `q` stands for `scale * q * |q| / 127²`, so
 * that small ones keep their differences.
 */
export interface Table {
  readonly bytes: Uint8Array;
  readonly scale: number;
}

/** What a file of weights holds: tables by name, and what else was written down with them. */
export interface Weights {
  readonly tables: Readonly<Record<string, Table>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

interface Header {
  readonly tables: Readonly<
    Record<string, { readonly from: number; readonly length: number; readonly scale: number }>
  >;
  readonly settings: Readonly<Record<string, unknown>>;
  /** CRC-32 of all that follows the header. */
  readonly sum: number;
}

export const weightsFile = (name: string): string => join(weightsFolder, `${name}.bin`);

/** Reads a file of weights that comes with the program. Throws where it is missing or cut short. */
export const readWeights = (name: string): Weights => {
  const bytes = bytesOf(weightsFile(name));
  const { header, start } = headerOf(bytes);
  return weightsIn(bytes, header, start);
};

/** A file's bytes, read to where sums are made of them: they need not be copied there. */
function bytesOf(file: string): Buffer {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    const bytes = new WeightMemory(size).take(size);
    for (let from = 0, read = -1; from < size && read !== 0; from += read)
      read = readSync(opened, bytes, from, size - from, from);
    return bytes;
  } finally {
    closeSync(opened);
  }
}

/** What a file's bytes hold. Throws where they are not all there, or not as they were written. */
export function decodeWeights(bytes: Buffer): Weights {
  const { header, start } = headerOf(bytes);
  if (crc32(bytes.subarray(start)) !== header.sum) throw new Error('weights are damaged');
  return weightsIn(bytes, header, start);
}

function headerOf(bytes: Buffer): { header: Header; start: number } {
  const start = bytes.length < 4 ? Infinity : 4 + bytes.readUInt32LE(0);
  if (start > bytes.length) throw new Error('weights are cut short');
  return { header: JSON.parse(bytes.toString('utf8', 4, start)) as Header, start };
}

function weightsIn(bytes: Buffer, header: Header, start: number): Weights {
  const tables = Object.entries(header.tables).map(([key, { from, length, scale }]) => {
    if (start + from + length > bytes.length) throw new Error('weights are cut short');
    const own = new Uint8Array(bytes.buffer, bytes.byteOffset + start + from, length);
    return [key, { bytes: own, scale }] as const;
  });
  return { tables: Object.fromEntries(tables), settings: header.settings };
}

/** Rounds tables to int8 and puts them into one file's bytes. */
export function encodeWeights(
  tables: Readonly<Record<string, Float32Array | Float64Array>>,
  settings: Readonly<Record<string, unknown>>,
): Buffer {
  const entries: Record<string, Header['tables'][string]> = {};
  const parts: Buffer[] = [];
  let from = 0;
  for (const [name, values] of Object.entries(tables)) {
    let scale = 1e-9;
    for (const value of values) if (Math.abs(value) > scale) scale = Math.abs(value);
    const rounded = Int8Array.from(
      values,
      (value) => Math.sign(value) * Math.round(127 * Math.sqrt(Math.abs(value) / scale)),
    );
    entries[name] = { from, length: rounded.length, scale };
    parts.push(Buffer.from(rounded.buffer));
    from += rounded.length;
  }
  const body = Buffer.concat(parts);
  const whole: Header = { tables: entries, settings, sum: crc32(body) };
  const header = Buffer.from(JSON.stringify(whole));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, header, body]);
}

/** A table as floats. */
export function floats(table: Table): Float64Array {
  const all = new Float64Array(table.bytes.length);
  writeFloats(table, all);
  return all;
}

/** Writes a table as floats to `room`, which is as long. */
export function writeFloats({ bytes, scale }: Table, room: Numbers): void {
  const level = levels(scale);
  for (let at = 0; at < bytes.length; at++) room[at] = level[bytes[at] ?? 0] ?? 0;
}

/** What the byte 1 stands for in a table of this scale. */
export const unitOf = (scale: number): number => scale / 127 ** 2;

/** What each byte stands for. */
export function levels(scale: number): Float64Array {
  const all = new Float64Array(256);
  for (let byte = 0; byte < all.length; byte++) {
    const q = byte < 128 ? byte : byte - 256;
    all[byte] = unitOf(scale) * q * Math.abs(q);
  }
  return all;
}
