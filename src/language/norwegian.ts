import type { Word } from './clauses.ts';
import { type NordicWords, finiteWord } from './scandinavian-words.ts';

/** Norwegian's words for the two sides; `you` is the plural "you" and `your` its possessive. */
export interface NorwegianPersons {
  readonly persons: Readonly<Record<string, string | null>>;
  readonly you: string;
  readonly object: string;
  readonly your: string;
}

/**
 * Turns persons in both Norwegian standards: "dere" (nn "dykk") is subject beside its finite verb
 * and object elsewhere; a possessive after its noun agrees with the noun's ending.
 */
export function turnNorwegian(
  all: readonly Word[],
  at: number,
  words: NordicWords,
  forms: NorwegianPersons,
): string | null {
  const word = all[at];
  if (word === undefined) return null;
  const [previous, next] = [all[at - 1], all[at + 1]];
  // Minutes.
  if (word.lower === 'min' && /^\d/.test(previous?.lower ?? '')) return word.text;
  if (word.lower === forms.you) {
    const apart = previous?.after !== '' || words.prepositions.has(previous.lower);
    if (previous !== undefined && words.prepositions.has(previous.lower)) return 'oss';
    if (finiteWord(next, words) && (apart || !finiteWord(previous, words))) return 'vi';
    const beforeVerb = all[at - 2]?.lower ?? '';
    const hasSubject = words.nominative.has(beforeVerb) || words.subjects.has(beforeVerb);
    return finiteWord(previous, words) && !hasSubject ? 'vi' : 'oss';
  }
  if (word.lower === forms.your) return ourAfter(previous);
  if (word.lower === 'de' && forms.you === 'dykk')
    return finiteWord(next, words) || finiteWord(previous, words) ? 'vi' : null;
  if (word.lower === 'me' && forms.you === 'dykk')
    return finiteWord(next, words) || finiteWord(previous, words) ? 'de' : null;
  if (word.lower === 'du') {
    const verb = finiteWord(next, words) ? next : previous;
    return verb === undefined || /^(kan|skal|må|blir|er)$/.test(verb.lower) ? null : 'vi';
  }
  return Object.hasOwn(forms.persons, word.lower) ? (forms.persons[word.lower] ?? null) : word.text;
}

/** "sjåføren deres" is "sjåføren vår", "svaret deres" "svaret vårt"; null before its noun. */
function ourAfter(noun: Word | undefined): string | null {
  if (noun === undefined || noun.after !== '') return null;
  if (/(?:ene|ane)$/u.test(noun.lower)) return 'våre';
  if (noun.lower.endsWith('et')) return 'vårt';
  return /(?:en|a)$/u.test(noun.lower) ? 'vår' : null;
}
