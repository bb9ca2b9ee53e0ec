import { bareSubject } from '../../language/subject.ts';
import { conceptsOfPhrase, conceptsOfWord } from '../../language/lexicon.ts';
import { Features, hash } from '../../language/linear.ts';
import { fold } from '../text/fold.ts';
import { skeleton } from '../text/skeleton.ts';

/** Words longer than this are no words; cutting them keeps hostile text cheap. */
const longestWord = 40;
/** What one sentence may hold at most, in words. */
const mostWords = 120;
const mostMailWords = 400;

/** The words of the sentences seen last: the network and the models of words see the same ones. */
const foldedBefore = new Map<string, readonly string[]>();
const mostFolded = 100;

/** The folded words, numbers (as zeros) and marks of a sentence. */
export function foldedWords(text: string): readonly string[] {
  const before = foldedBefore.get(text);
  if (before !== undefined) return before;
  const found =
    fold(text.slice(0, 4000)).match(/[\p{L}]+(?:'[\p{L}]+)?|[0-9]+|[?!]|[£$€%]/gu) ?? [];
  const words = found.slice(0, mostWords).map((word) => word.slice(0, longestWord));
  if (foldedBefore.size >= mostFolded) foldedBefore.clear();
  foldedBefore.set(text, words);
  return words;
}

/** What a word is made of, as hashed names. */
interface WordParts {
  readonly whole: number;
  /** The word's skeleton, and runs of 5, 4 and 3 letters: always the same array for one word. */
  readonly pieces: Uint32Array;
  /** The first of them: without the shorter runs, which tell a whole mail from another no better. */
  readonly longPieces: Uint32Array;
  readonly concepts: readonly number[];
}

/** Mails are written in few words: each is taken apart once. */
const known = new Map<string, WordParts>();
const mostKnown = 8_000;

const conceptName = (concept: number): number => Math.imul(concept + 1, 0x85ebca6b);

const longestPiece = 5;

function partsOf(word: string): WordParts {
  const before = known.get(word);
  if (before !== undefined) return before;
  const edged = `_${word}_`;
  const named = [mixed(hash(`s ${skeleton(word)}`), groups.pieces)];
  for (let size = longestPiece; size >= 3; size--)
    for (let at = 0; at + size <= edged.length; at++)
      named.push(mixed(hash(edged, at, at + size) ^ size, groups.pieces));
  const pieces = Uint32Array.from(named);
  const parts = {
    whole: hash(word),
    pieces,
    longPieces: pieces.subarray(0, 1 + Math.max(0, edged.length - longestPiece + 1)),
    concepts: conceptsOfWord(word).map(conceptName),
  };
  if (known.size >= mostKnown) known.clear();
  known.set(word, parts);
  return parts;
}

/** Mixes a prefix into a hashed name, so that groups are kept apart. */
function mixed(name: number, group: number): number {
  const value = Math.imul(name ^ group, 0x9e3779b1);
  return value ^ (value >>> 15);
}

/** Under which name the network sees a folded word, and a concept of the lexicon. */
export const wordFeature = (word: string): number => mixed(hash(word), groups.words);
export const conceptFeature = (concept: number): number =>
  mixed(conceptName(concept), groups.concepts);

interface Weighting {
  readonly words: number;
  readonly pairs: number;
  readonly pieces: number;
  readonly concepts: number;
  readonly conceptPairs: number;
}

/** How much each group of features weighs in a sentence, in a subject line and in a whole mail. */
const weights: Weighting = { words: 2, pairs: 1, pieces: 2, concepts: 5, conceptPairs: 1 };
const subjectWeights: Weighting = { words: 1, pairs: 0.5, pieces: 1, concepts: 1, conceptPairs: 0 };
const mailWeights: Weighting = { words: 2, pairs: 1, pieces: 1.5, concepts: 3, conceptPairs: 0 };
const groups = { words: 1, pairs: 2, pieces: 3, concepts: 4, conceptPairs: 5 };

/** What the network sees of the subject line and of each sentence of a mail, in this order. */
export function mailFeatures(subject: string, texts: readonly string[]): Features[] {
  const own = bareSubject(subject);
  return [
    sentenceFeatures(own, (features, words) => {
      mark(features, 'is subject', 1.5);
      addShape(features, own, words);
    }),
    ...texts.map((text, at) =>
      sentenceFeatures(text, (features, words) => {
        addShape(features, text, words);
        addPlace(features, at, texts.length);
      }),
    ),
  ];
}

function sentenceFeatures(
  text: string,
  more: (features: Features, words: readonly string[]) => void,
): Features {
  const features = new Features();
  const words = foldedWords(text);
  const parts = addWords(features, words, weights, 0);
  const count = parts.reduce((sum, { pieces }) => sum + pieces.length, 0);
  for (const { pieces } of parts) features.addShared(pieces, weights.pieces / Math.sqrt(count));
  more(features, words);
  return features;
}

/** Room enough for most mails. */
const mailCapacity = 2048;

/** What the model of complaints sees: all words of the mail, wherever they stand. */
export function wholeMailFeatures(subject: string, texts: readonly string[]): Features {
  const features = new Features(mailCapacity);
  const words = texts.flatMap(foldedWords).slice(0, mostMailWords);
  addMailWords(features, foldedWords(bareSubject(subject)), subjectWeights, 1);
  addMailWords(features, words, mailWeights, 2);
  const whole = texts.join('\n');
  mark(features, `letters ${Math.floor(Math.log2(whole.length + 1))}`, 0.5);
  if (whole.includes('?')) mark(features, 'mail asks', 0.5);
  if (/https?:\/\/|www\./i.test(whole)) mark(features, 'mail links', 0.5);
  if (/\d\s?%/.test(whole)) mark(features, 'mail has percent', 0.5);
  if (/[^@\s]@[^@\s]/.test(whole)) mark(features, 'mail has address', 0.5);
  return features;
}

/** Words, pairs and concepts; each scope keeps its names apart. Gives the words' parts. */
function addWords(
  features: Features,
  words: readonly string[],
  weigh: Weighting,
  scope: number,
): WordParts[] {
  const parts = words.map(partsOf);
  const group = (name: keyof typeof groups): number => groups[name] + 16 * scope;
  features.begin();
  for (const { whole } of parts) features.once(mixed(whole, group('words')));
  features.end(weigh.words);
  features.begin();
  let before = 0;
  for (const { whole } of parts) {
    features.once(mixed(Math.imul(before, 31) ^ whole, group('pairs')));
    before = whole;
  }
  features.end(weigh.pairs);
  features.begin();
  const inGroup = group('concepts');
  const hashed = parts.map(({ whole }) => whole);
  parts.forEach(({ concepts }, at) => {
    for (const concept of concepts) features.once(mixed(concept, inGroup));
    for (const concept of conceptsOfPhrase(hashed, at))
      features.once(mixed(conceptName(concept), inGroup));
  });
  features.end(weigh.concepts);
  if (weigh.conceptPairs > 0) addConceptPairs(features, parts, weigh.conceptPairs);
  return parts;
}

/** The same with the long pieces of the words, each once. */
function addMailWords(
  features: Features,
  words: readonly string[],
  weigh: Weighting,
  scope: number,
): void {
  const parts = addWords(features, words, weigh, scope);
  features.begin();
  for (const { longPieces } of parts)
    for (const piece of longPieces) features.once(mixed(piece, scope));
  features.end(weigh.pieces);
}

/** Which concept follows which. */
function addConceptPairs(features: Features, parts: readonly WordParts[], weight: number): void {
  features.begin();
  let before: readonly number[] = [];
  for (const { concepts } of parts) {
    for (const concept of concepts)
      for (const last of before)
        features.once(mixed(Math.imul(last, 31) ^ concept, groups.conceptPairs));
    if (concepts.length > 0) before = concepts;
  }
  features.end(weight);
}

const mark = (features: Features, name: string, value = 0.6): void =>
  features.add(hash(`mark ${name}`), value);

/** Digits, money, marks, capitals, length: what the words do not show. */
function addShape(features: Features, text: string, words: readonly string[]): void {
  mark(features, `length ${Math.min(6, Math.floor(Math.log2(words.length + 1)))}`);
  if (text.includes('?')) mark(features, 'asks');
  if (text.includes('!')) mark(features, 'shouts');
  if (/\d/.test(text)) mark(features, 'figure');
  if (/\d{5}/.test(text)) mark(features, 'long figure');
  if (/(?:kr|:-|,-|[£$€]|euro|kron|pound)/i.test(text)) mark(features, 'money');
  if (/["“”«»]/.test(text)) mark(features, 'quotes');
  if (text.length > 8 && text === text.toUpperCase()) mark(features, 'capitals');
  if (/\p{Lu}{4}/u.test(text)) mark(features, 'capital word');
  if (/^\P{L}*\p{Ll}/u.test(text)) mark(features, 'starts low');
  if (/[.!?…]["”»)]?$/.test(text)) mark(features, 'stops');
  if (/!!|\?\?|!\?/.test(text)) mark(features, 'many marks');
  if (/[\u{1f300}-\u{1faff}]/u.test(text)) mark(features, 'emoji');
  if (/https?:\/\/|www\./i.test(text)) mark(features, 'link');
  if (/[^@\s]@[^@\s]/.test(text)) mark(features, 'address');
  if (/\d\s?%/.test(text)) mark(features, 'percent');
  if (/\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$/u.test(text)) mark(features, 'ends in names');
  const first = words[0];
  if (first !== undefined) mark(features, `opens ${first}`, 0.8);
  const last = words.at(-1);
  if (last !== undefined) mark(features, `ends ${last}`, 0.5);
}

function addPlace(features: Features, at: number, count: number): void {
  if (count === 1) return;
  mark(features, `place ${Math.floor((5 * at) / count)}`);
  mark(features, at < 3 ? `from start ${at}` : 'inside');
  if (count - at < 4) mark(features, `from end ${count - at}`);
}
