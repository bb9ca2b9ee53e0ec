import type { Word } from '../clauses.ts';
import * as lists from './clause-words.ts';

const object =
  /^(?:a|an|the|my|our|your|his|her|me|us|you|it|them|nothing|itself|himself|herself|anything)$/;

/** True of a finite verb. "It's" is one, "my son's" before a noun is not. */
export function isFinite(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || word.quoted) return false;
  const { lower } = word;
  if (lists.auxiliaries.has(lower) || lists.past.has(lower) || lists.present.has(lower))
    return true;
  if (/^\p{Ll}{2,}ed$/u.test(lower)) return true;
  // "Requires a holiday": a plural has no object after it.
  if (/^\p{Ll}{3,}[^s'\P{Ll}]s$/u.test(lower) && object.test(next?.lower ?? '')) return true;
  if (/'(?:ve|re|d|ll|m)$/u.test(lower)) return true;
  return (
    /^(?:it|he|she|that|there|here|what|who|nothing|everything|nobody|one)'s$/.test(lower) ||
    (lower.endsWith("'s") &&
      /^(?:been|a|an|the|not|no|now|still|already|gone|broken|all|so|too|come|only|just|in|on|out|off|also|never|got|\p{L}+(?:ing|ed))$/u.test(
        next?.lower ?? '',
      ))
  );
}

/** The words with their persons turned; null where one cannot be told. */
export function turnAll(all: readonly Word[], elided: boolean): string | null {
  const out: string[] = [];
  for (const [at, word] of all.entries()) {
    const person = turn(all, at, elided);
    if (person === null) return null;
    out.push(`${curly(word.before, '“')}${person}${curly(word.after, '”')}`);
  }
  return out.join(' ');
}

const curly = (marks: string, to: string): string => marks.replace(/["“”„«»]/gu, to);

function turn(all: readonly Word[], at: number, elided: boolean): string | null {
  const word = all[at];
  if (word === undefined) return null;
  const [previous, next] = [all[at - 1], all[at + 1]];
  if (word.quoted || (word.text === 'US' && previous?.lower === 'the')) return word.text;
  if (word.lower === 'you') return turnYou(all, at, word);
  if (["you'd", "you'll", "you're"].includes(word.lower) && lists.anybody.test(next?.lower ?? ''))
    return null;
  if (/^we(?:'d)?$/.test(word.lower) && lists.together.has(next?.lower ?? '')) return word.lower;
  const verb = { am: 'are', was: 'were', "wasn't": "weren't" }[word.lower];
  if (verb !== undefined && (beside(all, at) || carriesOn(all, at, elided))) return verb;
  return Object.hasOwn(lists.persons, word.lower) ? (lists.persons[word.lower] ?? null) : word.text;
}

/** "You" in a complaint is the firm, or anybody; null for anybody. */
function turnYou(all: readonly Word[], at: number, word: Word): string | null {
  const [before, previous, next, after] = [all[at - 2], all[at - 1], all[at + 1], all[at + 2]];
  const [follows, precedes] = [next?.lower ?? '', previous?.lower ?? ''];
  if (lists.anybody.test(follows) && !lists.prepositions.has(precedes)) return null;
  if (lists.prepositions.has(precedes)) return 'us';
  const acts = word.after === '' && (lists.firmActs.test(follows) || lists.past.has(follows));
  if (lists.whenever.has(precedes)) return acts && !lists.eitherWay.has(follows) ? 'we' : null;
  if (acts) return follows === 'have' && after?.lower === 'to' ? null : 'we';
  if (isFinite(previous, word) || before?.lower === 'to' || precedes.endsWith('ing')) return 'us';
  return null;
}

/** True where the verb's subject is the writer, with at most an adverb between. */
function beside(all: readonly Word[], at: number): boolean {
  const previous = all[at - 1]?.lower ?? '';
  if (previous === 'i' || all[at + 1]?.lower === 'i') return true;
  return /^(?:\w+ly|still|just|also|never|only)$/.test(previous) && all[at - 2]?.lower === 'i';
}

/** "I rang and was told": the writer is the subject of the second verb too. */
function carriesOn(all: readonly Word[], at: number, elided: boolean): boolean {
  if (!/^(?:and|but|then)$/.test(all[at - 1]?.lower ?? '')) return false;
  const subjects = all
    .slice(0, at)
    .filter((word) => /^(?:i|i'd|i've|we|he|she|it|they|which|who|there|you)$/.test(word.lower));
  const last = subjects.at(-1)?.lower;
  return last === undefined ? elided : last.startsWith('i') && last !== 'it';
}
