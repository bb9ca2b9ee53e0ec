/**
 * Contract: words are weighed as was learnt on this machine where something was; a damaged or outdated
 * file is told of once, with what to do, and the program's own weights are used.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { decodeWeights, encodeWeights, floats } from '../../../src/language/weights.ts';
import { trainWords } from '../../../src/learn/words.ts';
import { MailWords } from '../../../src/read/mail-words.ts';
import { useWordWeights } from '../../../src/read/word-models.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-words-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => useWordWeights(null));
const file = join(folder, 'takkebrev-words.bin');

const none = { sentences: [], plain: [], mails: [], kinds: [], annotated: [] };
const lesson = { subject: 'Lampen', authored: 'Skærmen var knust.', kind: 'complaint' } as const;
const own = trainWords(none, 1, { lessons: [lesson], notes: { learntFrom: 1 } });
const share = (): number => new MailWords('Lampen', ['Skærmen var knust.']).complaint();

function withFile(bytes: Buffer | null): { share: number; warnings: string[] } {
  const warnings: string[] = [];
  rmSync(file, { force: true });
  if (bytes !== null) writeFileSync(file, bytes);
  useWordWeights({ file, warn: (message) => warnings.push(message) });
  share();
  return { share: share(), warnings };
}

/** The same tables with another format written down beside them. */
function ofFormat(format: unknown): Buffer {
  const { tables } = decodeWeights(own);
  const values = Object.entries(tables).map(([name, table]) => [name, floats(table)] as const);
  return encodeWeights(Object.fromEntries(values), { format });
}

const flipped = Buffer.from(own);
flipped[own.length - 9] = (own[own.length - 9] ?? 0) ^ 255;

describe('words as they were learnt on this machine', () => {
  const program = share();

  it('are used where there are any, and left again when it is said so', () => {
    const found = withFile(own);
    expect(found.warnings).toEqual([]);
    expect(found.share).not.toBe(program);
    useWordWeights(null);
    expect(share()).toBe(program);
  });

  it('are not missed where there are none', () => {
    expect(withFile(null)).toEqual({ share: program, warnings: [] });
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['half a file', own.subarray(0, own.length / 2)],
    ['a file with a damaged byte', flipped],
    ['a text', Buffer.from('These are no weights, but a letter to the shop.')],
    ['weights of another format', ofFormat(7)],
    ['weights without a format', ofFormat(undefined)],
  ])('are told of and left where they are %s', (_what, bytes) => {
    const found = withFile(bytes);
    expect(found.share).toBe(program);
    expect(found.warnings).toHaveLength(1);
    expect(found.warnings[0]).toMatch(/takkebrev-words\.bin.*takkebrev train/);
  });
});
