import type { Word } from '../clauses.ts';
import { asGroup, words } from './words.ts';

/** Verbs by which something is said to be somewhere. */
export const exists =
  /^(?:låg|ligger|stod|står|satt|sitter|hängde|hänger|fanns|finns|kom|kommer|saknas|saknades|fattas|fattades|luktar|luktade|är|var|rann|rinner)$/;
const placed =
  /^(?:låg|ligger|stod|står|satt|sitter|hängde|hänger|fanns|finns|saknas|saknades|fattas|fattades)$/;
export const indefinite =
  /^(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|ingen|inget|inga|någon|något|några|flera|bara|massor|\d.*)$/;
/** Alone behind the verb these are the subject: "det kom ingen". */
export const pronoun = /^(?:ingen|någon|inget|något|ingenting)$/;

/** A noun without article or ending, which is no subject before "finns": "instruktion på kinesiska". */
const bare = ({ text, lower }: Word, names: ReadonlySet<string>): boolean =>
  /^\p{Ll}{3,}$/u.test(text) &&
  !names.has(text) &&
  (lower.endsWith('ion') || !words.definiteEnding.test(lower)) &&
  !/(?:t|na|da)$/u.test(lower) &&
  ![words.nominative, words.subjects, words.determiners, words.adverbs, words.prepositions].some(
    (set) => set.has(lower),
  );

/** True where what follows the verb is there, and "det" stands before it. */
export const isThere = (verb: Word, head: Word, names: ReadonlySet<string>): boolean =>
  exists.test(verb.lower) &&
  (indefinite.test(head.lower) || (placed.test(verb.lower) && bare(head, names)));

/**
 * A place that belongs to the subject: before "att" ("mannen i receptionen sa att"), or where one
 * word is left to say of it ("var lampan i hallen trasig").
 */
export function absorbed(all: readonly Word[], at: number, length: number): number {
  const link = all[at + length];
  const ours = link?.lower === `i${asGroup}vår`;
  if (!ours && !/^(?:i|på|från|hos)$/.test(link?.lower ?? '')) return length;
  const owned = words.determiners.has(all[at + length + 1]?.lower ?? '');
  const end = at + length + (owned ? 3 : 2);
  const [place, next] = [all[end - 1], all[end]];
  if (
    place === undefined ||
    place.after !== '' ||
    (!ours && !owned && !words.definiteEnding.test(place.lower))
  )
    return length;
  const said =
    /^(?:är|var|blev|blir)$/.test(all[at - 1]?.lower ?? '') &&
    (end === all.length - 1 || /[.,]/.test(next?.after ?? '')) &&
    !words.adverbs.has(next?.lower ?? '') &&
    !words.prepositions.has(next?.lower ?? '');
  return next?.lower === 'att' || said ? end - at : length;
}
