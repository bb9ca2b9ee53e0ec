import { coins, currencyNames, numberWords } from '../../language/money.ts';
import type { AmountFact } from '../../model/reading.ts';
import { spanOf } from '../../model/span.ts';

export type FoundAmount = Omit<AmountFact, 'source'>;

const numerals = Object.keys(numberWords).toSorted((a, b) => b.length - a.length);
const numeral = `(?:${numerals.join('|')})`;
const numeralPattern = new RegExp(numeral, 'gu');
const currencies =
  'kroner|kronor|kr|pounds?|quid|euros?|dollars?|bucks|spenn|spänn|rupees|rand|naira';
const coinWords = Object.keys(coins).join('|');
/** What every sum in words holds: most texts do not, and the long pattern need not even be made. */
const hint = new RegExp(
  String.raw`(?:\p{L}\s(?:${currencies})|(?<!\p{L})(?:${coinWords}))(?!\p{L})`,
  'iu',
);
const spelled = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<words>${numeral}(?:[ -]?(?:og |och |and )?${numeral}){0,6})\s(?<name>${currencies})|(?:(?<times>${numeral})\s)?(?<coin>${coinWords}))(?![\p{L}])`,
  'giu',
);
const englishCoins = /^(?:fiver|tenner|grand)$/i;

/**
 * Sums in words: "fifty quid", "tjugofemtusen kronor", "a fiver". `own` is the currency of those that
 * name none; English coins count in English alone, for "tenner" are teeth and "grand" is fine.
 */
export function spelledAmounts(text: string, own: string | null, english: boolean): FoundAmount[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(spelled)].flatMap((match): FoundAmount[] => {
    const { words = '', name = '', coin, times } = match.groups ?? {};
    const span = spanOf(text, match.index, match.index + match[0].length);
    if (coin === undefined) {
      const value = spelledValue(words);
      const currency = currencyNames[name.toLowerCase()] ?? own;
      return value === null ? [] : [{ ...span, value, currency }];
    }
    const isEnglish = englishCoins.test(coin);
    if (isEnglish !== english || (times === undefined && /^grand$/i.test(coin))) return [];
    const many = times === undefined ? 1 : (numberWords[times.toLowerCase()] ?? 1);
    const value = many * (coins[coin.toLowerCase()] ?? 0);
    return [{ ...span, value, currency: isEnglish ? 'GBP' : own }];
  });
}

/** "tjugofemtusen" is (20 + 5) · 1000. */
function spelledValue(words: string): number | null {
  let total = 0;
  let part = 0;
  for (const [word] of words.toLowerCase().matchAll(numeralPattern)) {
    const value = numberWords[word] ?? 0;
    if (value === 1000) {
      total += Math.max(1, part) * 1000;
      part = 0;
    } else part = value === 100 ? Math.max(1, part) * 100 : part + value;
  }
  return total + part > 0 ? total + part : null;
}
