import type { Word } from './clauses.ts';
import { givenNames } from './scandinavian-cues.ts';
import { type NordicWords, finiteWord } from './scandinavian-words.ts';

/** Norwegian's words for the two sides; `you` is the plural "you" and `your` its possessive. */
export interface NorwegianPersons {
  readonly persons: Readonly<Record<string, string | null>>;
  readonly you: string;
  readonly object: string;
  readonly your: string;
}

/**
 * Turns persons in both Norwegian standards: "dere" is subject beside its finite verb and object
 * elsewhere, in nynorsk "de" and "me" are subjects alone; a possessive after its noun agrees with
 * the noun's ending.
 */
export function turnNorwegian(
  all: readonly Word[],
  at: number,
  words: NordicWords,
  forms: NorwegianPersons,
): string | null {
  const marked = all[at];
  if (marked === undefined) return null;
  // A mark of nb/statement.ts may stand behind the pronoun.
  const word = { ...marked, lower: marked.lower.replace('\u2060', '') };
  const [previous, next] = [all[at - 1], all[at + 1]];
  if (word.lower === 'min' && previous !== undefined && minutes.test(previous.lower))
    return word.text;
  if (word.lower === 'dere') return subjectAt(all, at, words) ? 'vi' : 'oss';
  if (word.lower === 'dykk') return 'oss';
  if (word.lower === forms.your) return ourAfter(previous);
  if (forms.you === 'dykk' && (word.lower === 'de' || word.lower === 'me')) {
    const subject = finiteWord(previous, words) || subjectAt(all, at, words);
    if (!subject) return null;
    return word.lower === 'de' ? 'vi' : 'de';
  }
  if (word.lower === 'du') {
    const verb = finiteWord(next, words) ? next : previous;
    return verb === undefined || /^(kan|skal|må|blir|er)$/.test(verb.lower) ? null : 'vi';
  }
  return Object.hasOwn(forms.persons, word.lower) ? (forms.persons[word.lower] ?? null) : word.text;
}

const minutes =
  /\d|^(?:ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tjue|noen|nokre)$/;

/** True of a pronoun before its verb ("før dere ikke lenger tar") or turned behind it ("har dere"). */
function subjectAt(all: readonly Word[], at: number, words: NordicWords): boolean {
  const previous = all[at - 1];
  if (/^(?:er|var|ble|blei|vart)$/.test(previous?.lower ?? '')) return true;
  let next = at + 1;
  while (
    all[next - 1]?.after === '' &&
    (words.adverbs.has(all[next]?.lower ?? '') || all[next]?.lower === 'lenger')
  )
    next += 1;
  const verbFollows = all[next - 1]?.after === '' && finiteWord(all[next], words);
  if (verbFollows && !finiteWord(previous, words) && opensClause(previous, words)) return true;
  if (!finiteWord(previous, words)) return false;
  const before = all[at - 2];
  if (before === undefined || before.after.startsWith(',')) return true;
  const ownSubject =
    words.nominative.has(before.lower) ||
    words.subjects.has(before.lower) ||
    givenNames.has(before.lower) ||
    [words.and, 'som'].includes(before.lower);
  if (ownSubject) return false;
  if (!words.definiteEnding.test(before.lower) || /t+en$/.test(before.lower)) return true;
  // "på nettsiden har dere", and not "damen på kontoret ringte dere".
  const [preposition, opening] = [all[at - 3], all[at - 4]];
  if (preposition === undefined || !words.prepositions.has(preposition.lower)) return false;
  return (
    opening === undefined ||
    opening.after.startsWith(',') ||
    [words.and, words.but].includes(opening.lower)
  );
}

/** "av dere tok" has another subject; "før dere tok" has not. */
const opensClause = (previous: Word | undefined, words: NordicWords): boolean =>
  previous === undefined ||
  previous.after !== '' ||
  !words.prepositions.has(previous.lower) ||
  /^(?:før|etter|siden|sidan|om)$/.test(previous.lower);

/** "sjåføren deres" is "sjåføren vår", "svaret deres" "svaret vårt"; null before its noun. */
function ourAfter(noun: Word | undefined): string | null {
  if (noun === undefined || noun.after !== '') return null;
  if (
    /(?:ene|ane|folka|borna|barna|beina|hjula|dekka|bileta|husa|glasa|vindauga)$/u.test(noun.lower)
  )
    return 'våre';
  if (noun.lower.endsWith('et')) return 'vårt';
  return /(?:en|a)$/u.test(noun.lower) ? 'vår' : null;
}
