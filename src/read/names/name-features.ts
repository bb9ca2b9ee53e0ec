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
  for (const { tokens } of sentences) if (tokens[0]?.look.isCapital !== false) capitals += 1;
  for (const { stem } of parts.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const low = capitals < sentences.length / 2;
  const words = isSubject ? [] : (subject.slice(0, 300).match(/[\p{L}\p{N}]{3,40}/gu) ?? []);
  const stems = new Set(words.map(stemOf));
  return { language, parts, counts, subject: stems, isSubject, low, given };
}

const tagNumbers = new Map<string, number>(tags.map((tag, at) => [tag, at + 2]));
const tagNumber = (token: Token | undefined): number =>
  token === undefined ? 1 : (tagNumbers.get(token.tag) ?? 1);

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
  addSurroundings(add, phrase, words, head);
  addInside(add, phrase, words, view, form);
  addPlace(add, phrase, sentence, view, first);
  add(view.language.charCodeAt(0) + view.language.charCodeAt(1), 29, 0.3);
  add(form, 30);
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
): void {
  const left = opener >= 0 ? opener : from;
  const article = parts[opener] ?? nothing;
  const before = parts[left - 1] ?? nothing;
  const after = parts[to] ?? nothing;
  add(article.whole, 8);
  add(before.whole, 9);
  add(after.whole, 10);
  add(mix(before.whole, article.whole), 11);
  add(tagNumber(tokens[left - 1]), 12);
  add(tagNumber(tokens[to]), 13);
  add(mix(head.shape, before.whole), 14);
  add(mix(head.ends[1] ?? head.whole, before.whole), 15, 0.6);
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
    pattern = mix(pattern, tagNumber(tokens[at]));
    if (at < head) add(parts[at]?.whole ?? nothing.whole, 16, 0.6);
  }
  add(pattern, 17);
  add(to - from, 18, 0.6);
  const first = parts[from] ?? nothing;
  if (view.given.has(first.whole)) {
    add(1, 19);
    add(isCapital(tokens[from]) ? 2 : view.low ? 3 : 4, 20);
    add(to - from, 21);
  }
  const opens = from === 0 || /^["“”«»„(–.:-]$/u.test(tokens[from - 1]?.text ?? '');
  const { shape } = parts[head] ?? nothing;
  add(mix(shape, opens ? 2 : 3), 22);
  add(mix(mix(first.shape, shape), view.low ? 8 : 7), 23);
  if (tokens[to]?.look.hasFigure === true) add(form, 24);
}

function addPlace(
  add: Add,
  { from, to, head: at }: NounPhrase,
  { index, tokens }: TaggedSentence,
  view: NameView,
  first: boolean,
): void {
  const { stem } = view.parts[index]?.[at] ?? nothing;
  if (view.isSubject) add(1, 25, 1.5);
  else {
    add(Math.min(index, 5), 26);
    add(Math.floor((5 * index) / view.parts.length), 27, 0.5);
  }
  if (view.subject.has(stem)) add(1, 28);
  add(first ? 1 : 2, 31);
  add(Math.min(4, view.counts.get(stem) ?? 1), 32);
  if (from === 0 && to === tokens.length) add(1, 33);
}
