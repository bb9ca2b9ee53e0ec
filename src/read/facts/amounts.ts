import { languages } from '../../language/languages.ts';
import type { DetectedLanguage } from '../../model/language.ts';
import { spanOf } from '../../model/span.ts';
import { isBareAmount } from './bare-amounts.ts';
import { markedNumber } from './marked-amounts.ts';
import { spelledAmounts, type FoundAmount } from './spelled-amounts.ts';

const number =
  /(?:\d{1,3}(?:[ .,'\u00a0\u202f]\d{3})+(?!\d)|\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)|\d+)(?:[.,]\d{1,2}(?![.,]?\d))?/gu;
/** Longer numbers are no sums. */
const longest = 14;

/**
 * Sums of money, as people write them: `kr. 1.299,-`, `349:-`, `1 299 kr`, `£45`, `fifty quid`, and
 * bare numbers where the words around them are of prices: `for 1.799`, `trukket 3.798`.
 * `local` is the currency "kr" means for the firm written to; else the language decides.
 */
export function findAmounts(
  text: string,
  language: DetectedLanguage,
  local: string | null,
): FoundAmount[] {
  const own = local ?? ownCurrency(language);
  const english = language === 'en' || language === 'und';
  const found: FoundAmount[] = [];
  let last = -1;
  for (const match of text.matchAll(number)) {
    const at = { text, start: match.index, end: match.index + match[0].length };
    if (match[0].length > longest) continue;
    const marked = markedNumber(at, english);
    if (marked === null && !isBareAmount(at, last, english)) continue;
    const { start, end } = marked ?? at;
    if (start < last) continue;
    last = end;
    const value = valueOf(match[0]) / (marked?.hundredth === true ? 100 : 1);
    found.push({ ...spanOf(text, start, end), value, currency: marked?.currency ?? own });
  }
  found.push(...spelledAmounts(text, own, english));
  return found.toSorted((a, b) => a.start - b.start);
}

/** What "kr" means in a language; null where it says nothing. */
function ownCurrency(language: DetectedLanguage): string | null {
  const named = language === 'und' ? '' : (languages[language].cues.currency['kr'] ?? '');
  return named === '' ? null : named;
}

/** `1.299,50`, `1,299.50` and `1 299,50` are the same: a mark before three figures parts thousands. */
function valueOf(written: string): number {
  const bare = written.replace(/[\s'\u00a0\u202f]/g, '');
  const cents = /[.,](\d{1,2})$/.exec(bare);
  const whole = (cents === null ? bare : bare.slice(0, cents.index)).replace(/[.,]/g, '');
  return Number(whole) + (cents === null ? 0 : Number(`0.${cents[1]}`));
}
