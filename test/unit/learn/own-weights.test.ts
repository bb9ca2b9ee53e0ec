/**
 * Contract: weights learnt on this machine are read back before they take a file's name: a good file
 * is never lost to a broken one, and nothing is left lying about.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { trainNetwork } from '../../../src/learn/network.ts';
import { ownWeightsLearntFrom, writeOwnWeights } from '../../../src/learn/own-weights.ts';
import { options } from '../../../src/learn/train.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-weights-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'takkebrev-reading.bin');

const small = { ...options, width: 4, hidden: 4, bits: 4, epochs: 1, members: 1 };
const weights = (learntFrom: number): Buffer =>
  trainNetwork([], small, { seed: 1, notes: { learntFrom } });

describe('weights of this machine', () => {
  it('are written for their owner alone and tell what they were learnt from', () => {
    expect(ownWeightsLearntFrom(file)).toBeNull();
    writeOwnWeights(file, weights(7));
    expect(ownWeightsLearntFrom(file)).toBe(7);
    writeOwnWeights(file, weights(8));
    expect(ownWeightsLearntFrom(file)).toBe(8);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['takkebrev-reading.bin']);
  });

  it('stay as they were where the new ones are broken', () => {
    const good = readFileSync(file);
    const broken = weights(9).subarray(0, -5);
    expect(() => writeOwnWeights(file, broken)).toThrow(/is as it was before/);
    expect(readFileSync(file).equals(good)).toBe(true);
    expect(readdirSync(folder)).toEqual(['takkebrev-reading.bin']);
  });

  it('are told of where they cannot be written', () => {
    expect(() => writeOwnWeights(join(folder, 'none', 'x.bin'), weights(1))).toThrow(
      expect.objectContaining({ code: 'store-unusable' }),
    );
  });

  it('count for nothing where they are damaged', () => {
    const bytes = readFileSync(file);
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 255;
    writeFileSync(file, bytes);
    expect(ownWeightsLearntFrom(file)).toBeNull();
  });
});
