import { decodeLinear, Features, hash, score } from '../language/linear.ts';
import { labelShares, type Transitions } from './chain.ts';
import { addParts, foldedWords, partsOf } from './features.ts';
import weights from './weights/roles.json' with { type: 'json' };

/** What a sentence does in a mail. */
export const roles = [
  'issue',
  'consequence',
  'want',
  'history',
  'background',
  'venting',
  'threat',
  'praise',
  'courtesy',
  'greeting',
  'question',
  'closing',
  'signature',
] as const;
export type Role = (typeof roles)[number];

/** Probabilities of each role for one sentence. */
export type RoleShares = Readonly<Record<Role, number>>;

const model = decodeLinear(weights);
const transitions: Transitions = weights.transitions;
/** Longer mails are read in pieces of this many sentences. */
const longestChain = 200;

/** For each sentence of one mail, in order, what it does there. */
export function findRoles(texts: readonly string[], subject: string): readonly RoleShares[] {
  const found: RoleShares[] = [];
  for (let from = 0; from < texts.length; from += longestChain) {
    const part = texts.slice(from, from + longestChain);
    // One bag serves all sentences: each is scored before the next is looked at.
    const bag = new Features();
    const scores = eachSentence(
      part,
      subject,
      () => bag.clear(),
      (features) => score(model, features),
    );
    for (const shares of labelShares(scores, transitions))
      found.push(
        Object.fromEntries(roles.map((role, at) => [role, shares[at] ?? 0])) as RoleShares,
      );
  }
  return found;
}

/** What the model sees of each sentence of a mail; training uses the same. */
export const mailFeatures = (texts: readonly string[], subject: string): Features[] =>
  eachSentence(
    texts,
    subject,
    () => new Features(),
    (features) => features,
  );

/** Fills a bag for each sentence of a mail, and gives what `use` makes of it. */
function eachSentence<T>(
  texts: readonly string[],
  subject: string,
  bag: () => Features,
  use: (features: Features) => T,
): T[] {
  const words = texts.map(foldedWords);
  const parts = words.map((own) => own.map(partsOf));
  const subjectWords = new Set(foldedWords(subject).filter((word) => word.length > 3));
  return texts.map((text, at) => {
    const features = bag();
    const own = words[at] ?? [];
    addParts(features, parts[at] ?? [], 'r', { words: 2, pairs: 1, pieces: 2.5, concepts: 2.5 });
    addShape(features, text, own);
    addPlace(features, at, texts.length);
    for (const [name, neighbour] of [
      ['b', parts[at - 1]],
      ['a', parts[at + 1]],
    ] as const)
      if (neighbour !== undefined)
        addParts(features, neighbour, name, { words: 0.7, pairs: 0, pieces: 0, concepts: 0.7 });
    const shared = own.filter((word) => subjectWords.has(word)).length;
    if (shared > 0) mark(features, 'subject');
    if (shared > 1) mark(features, 'subject2');
    return use(features);
  });
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
  if (/^\P{L}*\p{Ll}/u.test(text)) mark(features, 'starts low');
  if (/[.!?…]["”»)]?$/.test(text)) mark(features, 'stops');
  if (/\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$/u.test(text)) mark(features, 'ends in names');
  if (words[0] !== undefined) mark(features, `opens ${words[0]}`, 0.8);
  const last = words.at(-1);
  if (last !== undefined) mark(features, `ends ${last}`, 0.5);
}

function addPlace(features: Features, at: number, count: number): void {
  if (count === 1) return;
  mark(features, `place ${Math.floor((5 * at) / count)}`);
  mark(features, at < 3 ? `from start ${at}` : 'inside');
  if (count - at < 4) mark(features, `from end ${count - at}`);
}
