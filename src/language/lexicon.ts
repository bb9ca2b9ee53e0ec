import { readFileSync } from 'node:fs';
import { hash } from './linear.ts';
import { weightsFile } from './weights.ts';

/**
 * Which concepts words stand for, in five languages: hashed words, beginnings, ends and phrases,
 * sorted, each with the number of its concept.
 */
export interface Lexicon {
  readonly keys: Uint32Array;
  readonly concepts: Uint16Array;
}

/** What an entry is looked up by: each kind has names of its own. */
const kinds = { whole: 1, beginning: 2, end: 3, phrase: 4 } as const;
type Kind = keyof typeof kinds;

const shortest = 3;
const longest = 14;
const mostWords = 4;

/** The key of a folded entry, or of the words of a phrase, hashed one after another. */
export const keyOf = (kind: Kind, text: string, from = 0, to = text.length): number =>
  (Math.imul(hash(text, from, to), 0x9e3779b1) + kinds[kind]) >>> 0;

export const phraseKey = (before: number, word: string): number => keyAfter(before, hash(word));

const keyAfter = (before: number, word: number): number =>
  (Math.imul(Math.imul(before, 31) ^ word, 0x85ebca6b) + kinds.phrase) >>> 0;

let known: Lexicon | undefined;

/** The lexicon that comes with the program, read at its first use. */
export function lexicon(): Lexicon {
  if (known !== undefined) return known;
  const bytes = readFileSync(weightsFile('lexicon'));
  const count = bytes.readUInt32LE(0);
  const end = 4 + 4 * count;
  return (known = {
    keys: new Uint32Array(bytes.buffer, bytes.byteOffset + 4, count),
    concepts: new Uint16Array(bytes.buffer, bytes.byteOffset + end, count),
  });
}

/** The bytes of a lexicon's file. */
export function encodeLexicon({ keys, concepts }: Lexicon): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(keys.length);
  return Buffer.concat([count, Buffer.from(keys.buffer), Buffer.from(concepts.buffer)]);
}

const markBits = 20;
let marked: { readonly of: Lexicon; readonly bits: Uint8Array } | undefined;

/** A bit for the lowest bits of every key: that a word stands for nothing mostly shows there. */
function marks(of: Lexicon): Uint8Array {
  if (marked?.of === of) return marked.bits;
  const bits = new Uint8Array(2 ** markBits / 8);
  const { keys } = of;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const place = (key >>> 3) & (bits.length - 1);
    bits[place] = (bits[place] ?? 0) | (1 << (key & 7));
  }
  marked = { of, bits };
  return bits;
}

const isMarked = (bits: Uint8Array, key: number): boolean =>
  ((bits[(key >>> 3) & (bits.length - 1)] ?? 0) & (1 << (key & 7))) !== 0;

/** Adds the numbers of the concepts that stand under `key`. */
function lookUp(from: Lexicon, key: number, found: number[]): void {
  if (!isMarked(marks(from), key)) return;
  const { keys, concepts } = from;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  for (; low < keys.length && keys[low] === key; low++) {
    const concept = concepts[low] ?? 0;
    if (!found.includes(concept)) found.push(concept);
  }
}

/** The concepts of one folded word. */
export function conceptsOfWord(word: string, from: Lexicon = lexicon()): number[] {
  const found: number[] = [];
  lookUp(from, keyOf('whole', word), found);
  for (let size = shortest; size <= Math.min(word.length, longest); size++) {
    lookUp(from, keyOf('beginning', word, 0, size), found);
    lookUp(from, keyOf('end', word, word.length - size), found);
  }
  return found;
}

const none: readonly number[] = [];

/** The concepts of the phrases that begin with the folded word at `at`; `hashed` holds the {@link hash} of each word. */
export function conceptsOfPhrase(
  hashed: readonly number[],
  at: number,
  from: Lexicon = lexicon(),
): readonly number[] {
  const bits = marks(from);
  const end = Math.min(hashed.length, at + mostWords);
  let found: number[] | null = null;
  let key = hashed[at] ?? 0;
  for (let next = at + 1; next < end; next++) {
    key = keyAfter(key, hashed[next] ?? 0);
    if (!isMarked(bits, key)) continue;
    found ??= [];
    lookUp(from, key, found);
  }
  return found ?? none;
}
