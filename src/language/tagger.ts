import { hash } from './linear.ts';
import type { LanguageCode } from '../model/language.ts';
import { addRows, inMemory } from './weight-memory.ts';
import { readWeights, unitOf, type Weights } from './weights.ts';

/** Universal parts of speech, with verbs and auxiliaries parted by their form. */
export const tags = [
  'NOUN',
  'PROPN',
  'VERB',
  'VERB-INF',
  'VERB-PART',
  'AUX',
  'AUX-INF',
  'ADJ',
  'ADV',
  'PRON',
  'DET',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'INTJ',
  'PUNCT',
  'X',
] as const;
export type Tag = (typeof tags)[number];

const bits = 15;
const width = tags.length;
export const tableSize = 2 ** bits * tags.length;

/** Norwegian is one model: bokmål and nynorsk share most words, and treebanks of each are small. */
export const taggerOf = (language: LanguageCode): string =>
  language === 'nb' || language === 'nn' ? 'no' : language;

interface Model {
  readonly bytes: Uint8Array;
  readonly unit: number;
}
const models = new Map<string, Model>();
let tables: Weights['tables'] | undefined;

function modelOf(name: string): Model {
  const known = models.get(name);
  if (known !== undefined) return known;
  tables ??= readWeights('tagger').tables;
  const table = tables[name];
  if (table === undefined) throw new Error(`no tagger for "${name}"`);
  const made = { bytes: inMemory(table.bytes), unit: unitOf(table.scale) };
  models.set(name, made);
  return made;
}

/** What each tag scores, one word after another. */
const scores = new Float64Array(width);

/** The part of speech of each word and mark of one sentence. */
export function tagWords(words: readonly string[], language: LanguageCode): Tag[] {
  const { bytes, unit } = modelOf(taggerOf(language));
  const views = words.map(viewOf);
  const found: number[] = [];
  for (let at = 0; at < views.length; at++) {
    if (views[at]?.isMark === true) {
      found.push(mark);
      continue;
    }
    scores.fill(0);
    addRows(bytes, unit, [{ ids: contextOf(views, at, found), values: 1 }], scores);
    found.push(highest(scores));
  }
  return found.map((at) => tags[at] ?? 'X');
}

export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  return best;
}

/** A word as the tagger sees it, hashed. */
export interface WordView {
  readonly whole: number;
  readonly shape: number;
  readonly pieces: readonly number[];
  /** A mark of punctuation, which nothing else can be. */
  readonly isMark: boolean;
}

const views = new Map<string, WordView>();
const mostViews = 20_000;
const edge: WordView = { whole: 7, shape: 7, pieces: [], isMark: false };
const mark = tags.indexOf('PUNCT');

export function viewOf(word: string): WordView {
  const known = views.get(word);
  if (known !== undefined) return known;
  const low = word.slice(0, 40).toLowerCase().replace(/\d/g, '0');
  const pieces: number[] = [];
  for (const size of [1, 2, 3, 4, 5])
    if (low.length > size) pieces.push(hash(`end ${low.slice(-size)}`));
  for (const size of [2, 3, 4])
    if (low.length > size) pieces.push(hash(`start ${low.slice(0, size)}`));
  const made = {
    whole: hash(low),
    shape: hash(shapeOf(word)),
    pieces,
    isMark: /^[.,!?;:()…]$/u.test(word),
  };
  if (views.size >= mostViews) views.clear();
  views.set(word, made);
  return made;
}

/** Capitals, figures and marks: "Ab", "AA", "a", "0", or the mark itself. */
export function shapeOf(word: string): string {
  if (/^\d/.test(word)) return `0${Math.min(6, word.length)}`;
  if (!/\p{L}/u.test(word)) return word;
  const capital = /^\p{Lu}/u.test(word);
  if (capital && word.length > 1 && word === word.toUpperCase()) return 'AA';
  return capital ? 'Ab' : 'a';
}

export const mix = (name: number, seed: number): number => {
  const value = Math.imul(name ^ Math.imul(seed, 0x85ebca6b), 0x9e3779b1);
  return value ^ (value >>> 15);
};

/** More than any word has. */
const names = new Uint32Array(64);

/** Names of all that is seen around the word at `at`; `before` holds the tags found so far. The next call overwrites them. */
export function contextOf(
  words: readonly WordView[],
  at: number,
  before: readonly number[],
): Uint32Array {
  const own = words[at] ?? edge;
  const left = words[at - 1] ?? edge;
  const right = words[at + 1] ?? edge;
  const last = before[at - 1] ?? 30;
  const last2 = before[at - 2] ?? 30;
  names[0] = mix(own.whole, 1);
  names[1] = mix(own.shape, at === 0 ? 2 : 3);
  names[2] = mix(left.whole, 4);
  names[3] = mix(right.whole, 5);
  names[4] = mix((words[at - 2] ?? edge).whole, 6);
  names[5] = mix((words[at + 2] ?? edge).whole, 7);
  names[6] = mix(last, 8);
  names[7] = mix(last * 32 + last2, 9);
  names[8] = mix(own.whole ^ (last + 1), 10);
  names[9] = mix(Math.imul(left.whole, 31) ^ own.whole, 11);
  names[10] = mix(Math.imul(own.whole, 31) ^ right.whole, 12);
  names[11] = mix(right.shape, 13);
  names[12] = 17;
  let count = 13;
  for (const piece of own.pieces) {
    names[count++] = mix(piece, 14);
    names[count++] = mix(piece ^ (last + 1), 15);
  }
  for (const piece of right.pieces) names[count++] = mix(piece, 16);
  return names.subarray(0, count);
}
