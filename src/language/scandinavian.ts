import {
  endsInside,
  type Word,
  addSecond,
  calm,
  sentencesOf,
  unsafeMark,
  wordsOf,
} from './clauses.ts';
import type { Restated } from './grammar.ts';
import { splitClauses } from './scandinavian-clauses.ts';
import { subordinate } from './scandinavian-order.ts';
import { withRelative } from './scandinavian-subject.ts';
import { type NordicWords, type Turned, finiteWord, join } from './scandinavian-words.ts';

const maxWords = 32;

/** Says a Scandinavian statement again from the other side: see Grammar.restate. */
export function restateNordic(
  statement: string,
  names: ReadonlySet<string>,
  words: NordicWords,
): Restated | null {
  const text = calm(statement.trim());
  const told: Restated[] = [];
  let count = 0;
  for (const sentence of sentencesOf(text)) {
    const length = sentence.split(/\s+/).length;
    if (count + length > maxWords) break;
    const one = restateSentence(sentence, names, words);
    if (one === null) break;
    count += length;
    told.push(one);
    if (count > 12) break;
  }
  const [first, second] = told;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return addSecond(first, second, words.and);
}

function restateSentence(
  sentence: string,
  names: ReadonlySet<string>,
  words: NordicWords,
): Restated | null {
  if (unsafeMark.test(sentence)) return null;
  const spelled = joinDays(wordsOf(sentence)).map((word) => respell(word, words));
  const clean = withoutCapital(dropOpeners(spelled, words), names, words);
  if (clean.length < 3 || clean.some((word) => words.unsafe.has(word.lower))) return null;
  if (endsInside(clean)) return null;
  if (clean.filter((word) => word.quoted).length > 4) return null;
  // "pakken er leveret, siger appen": said by somebody, and turned round.
  if (/^(?:siger|skriver|sier|skriv|seier|säger)$/.test(clean.at(-2)?.lower ?? '')) return null;
  if (clean.some((word) => /[:;]/.test(word.after) || /^[-–—]+$/.test(word.text))) return null;
  const turned: Turned[] = [];
  for (const [index, word] of clean.entries()) {
    const out = word.quoted ? word.text : words.turn(clean, index);
    if (out === null) return null;
    turned.push({ ...word, out });
  }
  const noun = nounPhrase(turned, words);
  if (noun !== null) return { that: null, main: null, noun, confidence: 0.65 };
  const parts = splitClauses(turned, words);
  const whole = parts.map((part, at) => `${at === 0 ? '' : `${part.link} `}${join(part.words)}`);
  const main = startsMain(turned, words) ? whole.join(', ') : null;
  const ordered = parts.map((part) => subordinate(part.words, words));
  const told = ordered.filter((one) => one !== null);
  // Half a statement may say the opposite of the whole: "the machine brews, but ...".
  if (told.length < parts.length || parts.some((part) => hidesMainClause(part.words, words)))
    return main === null ? null : { that: null, main, noun: null, confidence: 0.6 };
  const that = told.map((one, at) => {
    const link = parts[at]?.link ?? words.and;
    const opening = words.so.includes(link) ? link : `${link} ${words.that}`;
    return `${at === 0 ? words.that : opening} ${join(one.words)}`;
  });
  const confidence = Math.min(...told.map((one) => one.confidence));
  return { that: that.join(', '), main, noun: null, confidence };
}

/** The statement as a noun phrase, when its only finite verb, if any, is in a relative clause. */
function nounPhrase(all: readonly Turned[], words: NordicWords): string | null {
  const first = all[0];
  if (first === undefined || all.length > 20) return null;
  // With a definite subject an unknown verb is likelier than a bare noun phrase.
  const opens = /^(?:en|et|ett|ein|ei|eit|ingen|inga|to|två|tre|\d.*)$/.test(first.lower);
  if (!opens || words.nominative.has(first.lower)) return null;
  const clause = all.some((word) => words.nominative.has(word.text));
  if (clause && !all.some((word) => word.lower === 'som')) return null;
  const verb = all.findIndex((word) => finiteWord(word, words));
  if (verb < 0) return all.some((word) => words.participle.test(word.lower)) ? null : join(all);
  const relative = all.findIndex((word) => word.lower === 'som');
  return relative > 0 &&
    relative < verb &&
    !all.slice(verb + 1).some((word) => finiteWord(word, words))
    ? join(all)
    : null;
}

/** True where the words can stand as a sentence of their own: something before a finite verb. */
const startsMain = (all: readonly Turned[], words: NordicWords): boolean => {
  const first = all[0];
  const relative = /^(?:hvor|hvad|hva|kor|kvar|kva|där|som|vad|hur)$/.test(first?.lower ?? '');
  return (
    !relative &&
    !finiteWord(first, words) &&
    all.slice(1, 9).some((word) => finiteWord(word, words))
  );
};

/** True where a second main clause stands behind a comma: ", i dag er det den 2. april". */
function hidesMainClause(all: readonly Turned[], words: NordicWords): boolean {
  if (withRelative(all, words) !== null) return false;
  return all.some((word, at) => {
    if (!word.after.startsWith(',') || words.subordinators.has(all[at + 1]?.lower ?? ''))
      return false;
    if (words.subordinators.has(all[0]?.lower ?? '')) return false;
    const follower = all[at + 1];
    if (
      follower !== undefined &&
      words.nominative.has(follower.text) &&
      !words.prepositions.has(all.at(-1)?.lower ?? '')
    )
      return true;
    const verb = [1, 2, 3, 4, 5].find((n) => finiteWord(all[at + n], words));
    const next = verb === undefined ? undefined : all[at + verb + 1];
    return (
      next !== undefined && (words.nominative.has(next.text) || words.subjects.has(next.lower))
    );
  });
}

/**
 * The capital a word has for opening a sentence goes; a name keeps its own. A bare word before
 * the verb that is no pronoun and has no definite ending is taken for a name.
 */
function withoutCapital(
  all: readonly Word[],
  names: ReadonlySet<string>,
  words: NordicWords,
): readonly Word[] {
  const [first, second] = all;
  if (first === undefined || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return all;
  const known = [
    words.determiners,
    words.subjects,
    words.nominative,
    words.fronts,
    words.subordinators,
    words.adverbs,
    words.finite,
  ];
  const ordinary =
    known.some((set) => set.has(first.lower)) || words.definiteEnding.test(first.lower);
  // Long words and those made of a verb are things: "levering", "byggeaffald".
  const short = first.text.length <= 7 && !/(?:ing|er|else)$/.test(first.lower);
  const bound = words.determiners.has(first.lower) || words.nominative.has(first.lower);
  const name =
    (names.has(first.text) && !bound) || (short && !ordinary && finiteWord(second, words));
  return name ? all : [{ ...first, text: first.lower }, ...all.slice(1)];
}

/** "i går" is one word here: "går" alone would be a verb. */
function joinDays(all: readonly Word[]): Word[] {
  return all.flatMap((word, at) => {
    const [previous, next] = [all[at - 1], all[at + 1]];
    if (previous?.lower === 'i' && previous.after === '' && dayName.test(word.lower)) return [];
    if (word.lower !== 'i' || word.after !== '' || !dayName.test(next?.lower ?? '')) return [word];
    const text = `i ${next?.lower ?? ''}`;
    return [{ ...word, text, lower: text, after: next?.after ?? '' }];
  });
}

const dayName =
  /^(?:går|dag|forgårs|förrgår|morgen|morgon|aftes|kveld|kväll|natt|fjor|år|høst|haust|höst|vår|sommer|sommar|vinter|(?:man|tirs|ons|tors|fre|lør|sön|søn|tis|lör|mån)dags)$/;

function respell(word: Word, words: NordicWords): Word {
  const right = Object.hasOwn(words.spelling, word.lower) ? words.spelling[word.lower] : undefined;
  return right === undefined || word.quoted ? word : { ...word, text: right, lower: right };
}

function dropOpeners(all: readonly Word[], words: NordicWords): Word[] {
  let from = 0;
  const opener = (at: number): boolean => {
    const lower = all[at]?.lower ?? '';
    // "nu står den" needs its "nu"; "nu, den står" does not.
    const holdsVerb = words.lightFronts.has(lower) && finiteWord(all[at + 1], words);
    // "for oss betød det": a preposition.
    const preposition =
      words.prepositions.has(lower) && words.objects.has(all[at + 1]?.lower ?? '');
    // "for å kjøpe måtte jeg", "så langt har jeg fått": part of the statement.
    const phrase =
      (lower === 'for' && /^(?:å|at|att)$/.test(all[at + 1]?.lower ?? '')) ||
      (lower === 'så' &&
        /^(?:langt|lenge|länge|mange|många|mye|mykje|meget|sent|seint)$/.test(
          all[at + 1]?.lower ?? '',
        ));
    return words.openers.has(lower) && !holdsVerb && !preposition && !phrase;
  };
  while (from < all.length - 2 && opener(from)) from += 1;
  const rest = all.slice(from);
  return rest
    .map((word, index) =>
      index > 0 && words.particles.has(word.lower) && coloured(rest, index, words) ? null : word,
    )
    .filter((word) => word !== null);
}

/** True where a particle stands in its place: after the finite verb, or after its subject or object. */
function coloured(all: readonly Word[], at: number, words: NordicWords): boolean {
  const [previous, word] = [all[at - 1], all[at]];
  if (previous === undefined || previous.after !== '' || word?.after !== '') return false;
  return (
    finiteWord(previous, words) ||
    words.objects.has(previous.lower) ||
    words.nominative.has(previous.lower) ||
    words.subjects.has(previous.lower) ||
    words.particles.has(previous.lower)
  );
}
