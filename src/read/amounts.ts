import { languages } from '../language/languages.ts';
import type { DetectedLanguage } from '../model/language.ts';
import type { AmountFact } from '../model/reading.ts';
import { spanOf } from '../model/span.ts';

const number = String.raw`\d{1,3}(?:[ .,\u00a0\u202f]\d{3}){1,3}(?:[.,]\d{2})?(?!\d)|\d{1,7}(?:[.,]\d{1,2})?(?!\d)`;
const dash = String.raw`(?:[,.:]\s?[-–—](?!\s?\d))`;
const names = String.raw`kr\.?|kroner|kronor|krone|krona|dkk|nok|sek|eur|euros?|usd|gbp|inr|pounds?|quid|dollars?|spänn`;
const signs = String.raw`[£$€]|\brs\.?`;

const after = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<number>${number})(?:(?<dash>${dash})|\s?(?<name>${names})(?![\p{L}])(?:\s?${dash})?|\s?(?<sign>[€£$]))`,
  'giu',
);
const before = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<name>${names}|${signs})\s?(?<number>${number})(?:${dash})?`,
  'giu',
);

/**
 * Sums of money, as people write them: `kr. 1.299,-`, `349:-`, `1 299 kr`, `£45`, `EUR 60`.
 * `local` is the currency "kr" means for the firm written to; else the language decides.
 */
export function findAmounts(
  text: string,
  language: DetectedLanguage,
  local: string | null,
): AmountFact[] {
  const words = language === 'und' ? {} : languages[language].cues.currency;
  const own = (name: string): string | null => {
    const key = name.toLowerCase();
    const named = words[key] ?? words[key.replace(/\.$/, '')] ?? fixed[key.replace(/\.$/, '')];
    if (/^(?:kr|kron|,-|:-|spänn)/.test(key) && local !== null) return local;
    return named === undefined || named === '' ? local : named;
  };
  const found = [...text.matchAll(before), ...text.matchAll(after)].flatMap(
    (match): AmountFact[] => {
      const value = valueOf(match.groups?.['number'] ?? '');
      if (value === null) return [];
      const name = match.groups?.['name'] ?? match.groups?.['sign'];
      const currency = own(name ?? ',-');
      return [{ ...spanOf(text, match.index, match.index + match[0].length), value, currency }];
    },
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, at) => !found.slice(0, at).some((other) => other.end > one.start));
}

const fixed: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  dkk: 'DKK',
  nok: 'NOK',
  sek: 'SEK',
  eur: 'EUR',
  gbp: 'GBP',
  usd: 'USD',
  inr: 'INR',
  rs: 'INR',
};

/** `1.299,50`, `1,299.50` and `1 299,50` are the same: a mark before three figures parts thousands. */
function valueOf(written: string): number | null {
  const bare = written.replace(/[\s\u00a0\u202f]/g, '');
  const cents = /[.,](\d{1,2})$/.exec(bare);
  const whole = (cents === null ? bare : bare.slice(0, cents.index)).replace(/[.,]/g, '');
  const value = Number(whole) + (cents === null ? 0 : Number(`0.${cents[1]}`));
  return Number.isFinite(value) ? value : null;
}
