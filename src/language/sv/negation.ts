import type { Word } from '../clauses.ts';
import { finiteWord } from '../scandinavian-words.ts';
import { words } from './words.ts';

const positive: Readonly<Record<string, string>> = {
  ingen: 'någon',
  inget: 'något',
  inga: 'några',
  ingenting: 'någonting',
  ingenstans: 'någonstans',
};

const not: Word = { before: '', text: 'inte', after: '', lower: 'inte', quoted: false };

/** "jag fick ingen nyckel" is "jag fick inte någon nyckel": "inte" can stand before the verb. */
export function negate(all: readonly Word[]): Word[] {
  const at = all.findIndex((word) => !word.quoted && Object.hasOwn(positive, word.lower));
  const none = all[at];
  if (
    none === undefined ||
    at < 2 ||
    words.prepositions.has(all[at - 1]?.lower ?? '') ||
    finiteWord(all[at + 1], words)
  )
    return [...all];
  const verb = verbBefore(all, at);
  if (verb === null) return [...all];
  let place = verb + 1;
  while (place < at && midfield(all[place])) place += 1;
  const some = positive[none.lower] ?? none.text;
  return [
    ...all.slice(0, place),
    not,
    ...all.slice(place, at),
    { ...none, text: some, lower: some },
    ...all.slice(at + 1),
  ];
}

const midfield = (word: Word | undefined): boolean =>
  word !== undefined &&
  (words.adverbs.has(word.lower) ||
    words.objects.has(word.lower) ||
    words.nominative.has(word.lower));

/** The finite verb that the negated word is the object of, in the same clause. */
function verbBefore(all: readonly Word[], at: number): number | null {
  for (let verb = at - 1; verb > 0 && verb > at - 5; verb -= 1) {
    const word = all[verb];
    if (word === undefined || word.after !== '') return null;
    if (words.subordinators.has(word.lower) || /^(?:att|som|och|men|då|än)$/.test(word.lower))
      return null;
    if (finiteWord(word, words)) {
      const subject = all[verb - 1];
      return subject === undefined || /^(?:som|att)$/.test(subject.lower) ? null : verb;
    }
  }
  return null;
}
