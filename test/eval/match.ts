/** The words of a text, in lower case, without marks. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words two texts have in common, each counted as often as it stands in both. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  return other.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

/** F1 of two bags of words, by the number they share. */
const overlap = (shared: number, one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * shared) / (one + other);

/** F1 of the words of two passages, 0..1. */
export function wordF1(found: string, meant: string): number {
  const [one, other] = [wordsIn(found), wordsIn(meant)];
  return overlap(inCommon(one, other), one.length, other.length);
}

/**
 * The passage found is the passage meant: three fifths of the shorter one's words stand in the longer
 * one, and neither is far longer than the other. One word alone is no passage.
 */
export function samePassage(found: string, meant: string): boolean {
  const one = wordsIn(found);
  const other = wordsIn(meant);
  const shorter = Math.min(one.length, other.length);
  if (shorter < 2) return false;
  const shared = inCommon(one, other);
  return shared >= 0.6 * shorter && overlap(shared, one.length, other.length) >= 0.25;
}

/**
 * Two mentions of one fact: the same figures where either has any (or the longer holds the shorter,
 * of three figures at least), else half of the words.
 */
export function sameFact(found: string, meant: string): boolean {
  const [one, other] = [found, meant].map((text) => text.replaceAll(/\D/g, ''));
  if (one === undefined || other === undefined) return false;
  if (one === '' && other === '') {
    return wordF1(found, meant) >= 0.5;
  }
  if (one === '' || other === '') return false;
  if (one === other) return true;
  return Math.min(one.length, other.length) > 2 && (one.includes(other) || other.includes(one));
}

const title = /^(?:mr|mrs|ms|miss|dr|prof)\b/i;

/** The same name whatever its marks and case; in English a title and surname serve as well as a first name. */
export function sameGreeting(
  found: string | null,
  meant: string | null,
  language: string,
): boolean {
  if (found === null || meant === null) return found === meant;
  if (wordsIn(found).join(' ') === wordsIn(meant).join(' ')) return true;
  return language === 'en' && title.test(found) && !title.test(meant);
}
