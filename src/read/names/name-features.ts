import { conceptsOfWord } from '../../language/lexicon.ts';
import { hash, type Features } from '../../language/linear.ts';
import { mix, shapeOf, tags } from '../../language/tagger.ts';
import type { LanguageCode } from '../../model/language.ts';
import { fold } from '../text/fold.ts';
import {
  forms,
  isCapital,
  type NounPhrase,
  type TaggedSentence,
  type Token,
} from './noun-phrases.ts';
import { skeleton } from '../text/skeleton.ts';

/** What a word is made of, as hashed names. */
interface WordParts {
  readonly whole: number;
  readonly stem: number;
  readonly ends: readonly number[];
  readonly beginnings: readonly number[];
  readonly concepts: readonly number[];
  readonly shape: number;
}

const known = new Map<string, WordParts>();
const mostKnown = 20_000;
const nothing: WordParts = {
  whole: 11,
  stem: 11,
  ends: [],
  beginnings: [],
  concepts: [],
  shape: 13,
};

function partsOf(text: string): WordParts {
  const before = known.get(text);
  if (before !== undefined) return before;
  const word = fold(text).slice(0, 40);
  const ends: number[] = [];
  const beginnings: number[] = [];
  for (let size = 2; size <= 6; size++)
    if (word.length > size) ends.push(hash(word, word.length - size));
  for (let size = 3; size <= 5; size++)
    if (word.length > size) beginnings.push(hash(word, 0, size));
  const parts = {
    whole: hash(word),
    stem: hash(skeleton(word)),
    ends,
    beginnings,
    concepts: conceptsOfWord(word).map((concept) => mix(concept + 1, 99)),
    shape: hash(shapeOf(text)),
  };
  if (known.size >= mostKnown) known.clear();
  known.set(text, parts);
  return parts;
}

/** What two mentions of the same thing share: "vasen", "en blå vase". */
export const stemOf = (word: string): number => partsOf(word).stem;
/** What a given name is looked up by. */
export const nameKey = (word: string): number => partsOf(word).whole;

/** What is known of a text as a whole when its phrases are judged. */
export interface NameView {
  readonly language: LanguageCode;
  /** The words of each sentence, taken apart. */
  readonly parts: readonly (readonly WordParts[])[];
  /** How often each stem stands in the text. */
  readonly counts: ReadonlyMap<number, number>;
  /** Stems of the subject line. */
  readonly subject: ReadonlySet<number>;
  readonly isSubject: boolean;
  /** Written without capitals. */
  readonly low: boolean;
  /** Keys of given names. */
  readonly given: ReadonlySet<number>;
}

export function viewNames(
  language: LanguageCode,
  sentences: readonly TaggedSentence[],
  { subject, isSubject }: { readonly subject: string; readonly isSubject: boolean },
  given: ReadonlySet<number>,
): NameView {
  const counts = new Map<number, number>();
  let capitals = 0;
  const parts = sentences.map(({ tokens }) => tokens.map(({ text }) => partsOf(text)));
  for (const { tokens } of sentences) if (isCapital(tokens[0]?.text ?? 'A')) capitals += 1;
  for (const { stem } of parts.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const low = capitals < sentences.length / 2;
  const words = isSubject ? [] : (subject.slice(0, 300).match(/[\p{L}\p{N}]{3,40}/gu) ?? []);
  const stems = new Set(words.map(stemOf));
  return { language, parts, counts, subject: stems, isSubject, low, given };
}

const verbs: ReadonlySet<string> = new Set(['VERB', 'VERB-INF', 'VERB-PART']);
const reach = 7;

const tagNumbers = new Map<string, number>(tags.map((tag, at) => [tag, at + 2]));
const tagNumber = (token: Token | undefined): number =>
  token === undefined ? 1 : (tagNumbers.get(token.tag) ?? 1);

/** Where the nearest verb stands; -1 where none does. */
function verbBeside(tokens: readonly Token[], from: number, step: 1 | -1): number {
  for (let at = from, left = reach; left > 0; at += step, left--) {
    const token = tokens[at];
    if (token === undefined || '.;!?:'.includes(token.text)) return -1;
    if (verbs.has(token.tag)) return at;
  }
  return -1;
}

/** Fills `features` with all a phrase is judged by. `first` tells whether its noun has not stood before. */
export function addNameFeatures(
  features: Features,
  phrase: NounPhrase,
  sentence: TaggedSentence,
  view: NameView,
  first: boolean,
): void {
  const { tokens } = sentence;
  const add = (name: number, group: number, value = 1): void =>
    features.add(mix(name, group), value);
  const words: Words = { tokens, parts: view.parts[sentence.index] ?? [] };
  const head = words.parts[phrase.head] ?? nothing;
  const form = forms.indexOf(phrase.form) + 3;
  addHead(add, head, form);
  addSurroundings(add, phrase, words, head, form);
  addInside(add, phrase, words, view, form);
  addPlace(add, phrase, sentence, view, first);
  add(view.language.charCodeAt(0) + view.language.charCodeAt(1), 90, 0.3);
  add(form, 91);
}

interface Words {
  readonly tokens: readonly Token[];
  readonly parts: readonly WordParts[];
}
type Add = (name: number, group: number, value?: number) => void;

function addHead(add: Add, head: WordParts, form: number): void {
  add(head.whole, 1);
  add(head.stem, 2);
  for (const end of head.ends) add(end, 3, 0.6);
  for (const beginning of head.beginnings) add(beginning, 4, 0.4);
  for (const concept of head.concepts) {
    add(concept, 5);
    add(mix(concept, form), 6, 0.5);
  }
  if (head.concepts.length === 0) add(1, 7);
}

function addSurroundings(
  add: Add,
  { from, to, opener }: NounPhrase,
  { tokens, parts }: Words,
  head: WordParts,
  form: number,
): void {
  const part = (at: number): WordParts => parts[at] ?? nothing;
  const left = opener >= 0 ? opener : from;
  const article = part(opener);
  const before = part(left - 1);
  const before2 = part(left - 2);
  const after = part(to);
  const after2 = part(to + 1);
  const tag = (at: number): number => tagNumber(tokens[at]);
  add(article.whole, 10);
  add(before.whole, 11);
  add(before2.whole, 12, 0.7);
  add(after.whole, 13);
  add(after2.whole, 14, 0.6);
  add(mix(before.whole, article.whole), 15);
  add(mix(before2.whole, before.whole), 16, 0.7);
  add(tag(left - 1), 17);
  add(tag(to), 18);
  add(mix(tag(left - 1), tag(to)), 19, 0.7);
  add(mix(head.shape, before.whole), 20);
  add(mix(head.shape, after.whole), 21, 0.7);
  add(mix(form, after.whole), 22, 0.6);
  add(mix(form, tag(to)), 23, 0.6);
  for (const concept of before.concepts) add(concept, 24, 0.7);
  for (const concept of before2.concepts) add(concept, 25, 0.4);
  for (const concept of after.concepts) add(concept, 26, 0.7);
  for (const concept of after2.concepts) add(concept, 27, 0.4);
  const end = head.ends[1] ?? head.whole;
  add(mix(end, before.whole), 28, 0.6);
  add(mix(end, article.whole), 29, 0.6);
  for (const concept of head.concepts) {
    add(mix(concept, article.whole), 30, 0.6);
    add(mix(concept, before.whole), 31, 0.6);
  }
  const earlier = part(verbBeside(tokens, left - 1, -1));
  const later = part(verbBeside(tokens, to, 1));
  add(earlier.whole, 32, 0.7);
  add(later.whole, 33, 0.7);
  for (const concept of earlier.concepts) add(concept, 34, 0.7);
  for (const concept of later.concepts) add(concept, 35, 0.7);
}

function addInside(
  add: Add,
  { from, to, head }: NounPhrase,
  { tokens, parts }: Words,
  view: NameView,
  form: number,
): void {
  let pattern = form;
  for (let at = from; at < Math.min(to, from + 7); at++) {
    const word = parts[at] ?? nothing;
    pattern = mix(pattern, tagNumber(tokens[at]));
    if (at === head) continue;
    add(word.whole, at < head ? 40 : 41, 0.6);
    add(word.shape, at < head ? 42 : 43, 0.6);
    for (const concept of word.concepts) add(concept, at < head ? 44 : 45, 0.5);
  }
  add(pattern, 46);
  add(to - from, 47, 0.6);
  const first = parts[from] ?? nothing;
  const isGiven = view.given.has(first.whole);
  if (isGiven) {
    add(1, 48);
    add(isCapital(tokens[from]?.text ?? '') ? 2 : view.low ? 3 : 4, 49);
    add(to - from, 50);
  }
  const opens = from === 0 || /^["“”«»„(–.:-]$/u.test(tokens[from - 1]?.text ?? '');
  const low = view.low ? 1 : 0;
  const { shape } = parts[head] ?? nothing;
  add(mix(shape, opens ? 2 : 3), 51);
  add(mix(mix(first.shape, shape), low + 7), 52);
  add(mix(tagNumber(tokens[head]), shape), 53);
  if (/\p{N}/u.test(tokens[to]?.text ?? '')) add(form, 54);
}

function addPlace(
  add: Add,
  { from, to, head: at }: NounPhrase,
  { index, tokens }: TaggedSentence,
  view: NameView,
  first: boolean,
): void {
  const parts = view.parts[index] ?? [];
  const head = parts[at] ?? nothing;
  const opening = parts[0] ?? nothing;
  const count = view.parts.length;
  if (view.isSubject) add(1, 60, 1.5);
  else {
    add(Math.min(index, 5), 61);
    add(Math.min(count - index, 6), 62, 0.7);
    add(Math.floor((5 * index) / count), 63, 0.5);
  }
  if (view.subject.has(head.stem)) {
    add(1, 64);
    for (const concept of head.concepts) add(concept, 65, 0.4);
  }
  add(first ? 1 : 2, 66);
  add(Math.min(4, view.counts.get(head.stem) ?? 1), 67);
  add(mix(first ? 1 : 2, Math.min(4, view.counts.get(head.stem) ?? 1)), 68);
  if (from === 0 && to === tokens.length) {
    add(1, 69);
    add(Math.min(count - index, 6), 70);
  }
  add(Math.min(4, Math.floor(at / 4)), 71, 0.5);
  add(opening.whole, 72, 0.4);
  for (const concept of opening.concepts) add(concept, 73, 0.3);
}
