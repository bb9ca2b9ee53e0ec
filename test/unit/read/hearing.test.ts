/**
 * Contract: mails are heard with the weights learnt on this machine where there are any; a damaged or
 * outdated file is told of once, with what to do, and the program's own are used.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { decodeWeights, encodeWeights, floats } from '../../../src/language/weights.ts';
import { trainNetwork } from '../../../src/learn/network.ts';
import { options } from '../../../src/learn/train.ts';
import { readingFormat } from '../../../src/read/network/format.ts';
import { Hearing, useReadingWeights } from '../../../src/read/network/hearing.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-hearing-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => useReadingWeights(null));
const file = join(folder, 'takkebrev-reading.bin');

const small = { ...options, width: 4, hidden: 4, bits: 4, epochs: 1, members: 1 };
const own = trainNetwork([], small, { seed: 1 });
const share = (): number =>
  new Hearing('Lampen', ['Skærmen var knust, da jeg åbnede kassen.', 'Venlig hilsen Bo']).share(
    0,
    'issue',
  );

function withFile(bytes: Buffer | null): { share: number; warnings: string[] } {
  const warnings: string[] = [];
  rmSync(file, { force: true });
  if (bytes !== null) writeFileSync(file, bytes);
  useReadingWeights({ file, warn: (message) => warnings.push(message) });
  share();
  return { share: share(), warnings };
}

/** The same tables with other things written down beside them. */
function noted(settings: Readonly<Record<string, unknown>>): Buffer {
  const { tables, settings: before } = decodeWeights(own);
  const values = Object.entries(tables).map(([name, table]) => [name, floats(table)] as const);
  return encodeWeights(Object.fromEntries(values), { ...before, ...settings });
}

const flipped = Buffer.from(own);
flipped[own.length - 9] = (own[own.length - 9] ?? 0) ^ 255;

describe('weights of this machine', () => {
  const program = share();

  it('are used where there are any', () => {
    const found = withFile(own);
    expect(found.warnings).toEqual([]);
    expect(found.share).not.toBe(program);
  });

  it('are not missed where there are none', () => {
    expect(withFile(null)).toEqual({ share: program, warnings: [] });
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['half a file', own.subarray(0, own.length / 2)],
    ['a file with a damaged byte', flipped],
    ['a text', Buffer.from('These are no weights, but a letter to the shop.')],
    ['weights of another format', noted({ format: readingFormat() + 1 })],
    ['weights without a format', noted({ format: undefined })],
    ['weights of another size', noted({ members: 3 })],
  ])('are told of and left where they are %s', (_what, bytes) => {
    const found = withFile(bytes);
    expect(found.share).toBe(program);
    expect(found.warnings).toHaveLength(1);
    expect(found.warnings[0]).toMatch(/takkebrev-reading\.bin.*takkebrev train/);
  });

  it('are left again when it is said so', () => {
    withFile(own);
    useReadingWeights(null);
    expect(share()).toBe(program);
  });
});
