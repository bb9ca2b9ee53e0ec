import { verbLast } from './scandinavian-verb.ts';
import { type NordicWords, type Ordered, type Turned, finiteWord } from './scandinavian-words.ts';

/** "Kranen dere satte opp, drypper", "hytten, som lå skævt, ...": the subject holds a clause up to a comma. */
export function withRelative(all: readonly Turned[], words: NordicWords): Ordered | null {
  const first = all[0];
  const noun =
    first !== undefined &&
    (words.definiteEnding.test(first.lower) || words.determiners.has(first.lower));
  if (!noun || words.nominative.has(first.text)) return null;
  const opens = all.findIndex(
    (word, at) =>
      at > 0 &&
      at < 5 &&
      (word.lower === 'som' || word.lower === 'der' || words.nominative.has(word.text)),
  );
  if (opens < 1 || all.slice(0, opens).some((word) => finiteWord(word, words))) return null;
  const end = relativeEnd(all, opens, words);
  if (end < 0 || words.nominative.has(all[end + 2]?.text ?? '')) return null;
  if (!all.slice(opens, end + 1).some((word) => finiteWord(word, words))) return null;
  return {
    words: [...all.slice(0, end + 1), ...verbLast(all.slice(end + 1), words)],
    confidence: 0.75,
  };
}

/** The last word of the relative clause that `opens`: at a comma, or after "som" before a second finite verb. */
function relativeEnd(all: readonly Turned[], opens: number, words: NordicWords): number {
  const atComma = all.findIndex(
    (word, at) => at > opens + 1 && at < 16 && word.after === ',' && finiteWord(all[at + 1], words),
  );
  if (atComma >= 0 || all[opens]?.lower !== 'som') return atComma;
  const first = all.findIndex((word, at) => at > opens && finiteWord(word, words));
  const second = all.findIndex((word, at) => at > first + 1 && at < 14 && finiteWord(word, words));
  const before = all[second - 1];
  if (first < 0 || second < 0 || before === undefined) return -1;
  const inside = [words.and, words.but, words.that].includes(before.lower) || before.after !== '';
  const subject = words.nominative.has(before.text) || words.subordinators.has(before.lower);
  return inside || subject || words.adverbs.has(before.lower) ? -1 : second - 1;
}

/** How many words after the finite verb `rest[0]` are the subject; null where it cannot be told. */
export function subjectLength(rest: readonly Turned[], words: NordicWords): number | null {
  const first = rest[1];
  if (first === undefined || first.quoted) return null;
  if (words.nominative.has(first.text) || first.lower === 'der') return 1;
  const ends = (word: Turned | undefined): boolean =>
    word === undefined ||
    word.lower === words.that ||
    words.adverbs.has(word.lower) ||
    words.prepositions.has(word.lower) ||
    words.participle.test(word.lower);
  // "står det 12 340 kr", "ligger det en lapp": "det" stands for nothing and is the whole subject.
  const dummy =
    first.lower === 'det' &&
    /^(?:står|stod|sto|ligger|ligg|lå|låg|henger|heng|hang|kommer|kjem|kom|ble|blei|blev|vart|finnes|finst|finns|fanns|mangler|manglar|mangla|lukter|luktar|lukta)$/.test(
      rest[0]?.lower ?? '',
    );
  if (
    dummy ||
    (first.lower === 'det' && (/^\d/.test(rest[2]?.text ?? '') || rest[2]?.quoted === true))
  )
    return 1;
  const copula = /^(?:er|är|var|blev|blir|ble|vart)$/.test(rest[0]?.lower ?? '');
  const noNoun =
    words.determiners.has(rest[2]?.lower ?? '') || words.objects.has(rest[2]?.lower ?? '');
  if (
    words.subjects.has(first.lower) &&
    ((copula && /^de(?:t|tte|tta)$/.test(first.lower)) || noNoun || ends(rest[2]))
  )
    return 1;
  const second = rest[2];
  if (words.definiteEnding.test(first.lower) && !words.determiners.has(first.lower))
    return definiteLength(rest, words);
  if (/^\p{Lu}/u.test(first.text)) return /^\p{Lu}/u.test(second?.text ?? '') ? 2 : 1;
  if (/^\p{Ll}+$/u.test(first.text) && second !== undefined && /^\d+$/.test(second.text)) return 2;
  if (!words.determiners.has(first.lower)) return null;
  for (let length = 2; length <= 4; length += 1) {
    const next = rest[1 + length];
    if (rest.slice(1, 1 + length).some((word) => word.after !== '') && next !== undefined)
      return null;
    if (ends(next)) return next === undefined && length > 2 ? null : length;
  }
  return null;
}

/** "svaret", "svaret vårt"; "halvdelen af æggene" has no end that can be told. */
function definiteLength(rest: readonly Turned[], words: NordicWords): number | null {
  const second = rest[2];
  if (second === undefined) return 1;
  if (/^(?:av|af)$/.test(second.lower)) return null;
  // "stoppede motoren og gik ud" has one subject, "kom manden og konen" two.
  if (second.lower === words.and) return finiteWord(rest[3], words) ? 1 : null;
  if (rest[1]?.after !== '') return null;
  return /^(?:min|mi|mitt|mine|vår|vårt|våre|deres|dykkar|hans|hennes|hennar|sin|si|sitt|sine)$/.test(
    second.lower,
  )
    ? 2
    : 1;
}
