import { languages } from '../language/languages.ts';
import { spanOf, type Span } from '../model/span.ts';

const words = [...new Set(Object.values(languages).flatMap((language) => language.cues.orderWords))]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** A code of letters and figures: `TB-208114`, `VS29614`. */
const code = /(?<![\p{L}\p{N}-])\p{Lu}{1,5}[-–]?\d{3,12}(?:-\d{1,6})?(?![\p{L}\p{N}])/gu;
/** A number after a word for orders, invoices and the like, with a few short words between. */
const afterWord = new RegExp(
  String.raw`(?<![\p{L}])(?:${words})(?:s|en|et|n|a)?\.?(?:\s{1,3}\p{L}{1,8}[.:]?|\s{0,3}[#:(]){0,5}?\s{0,3}(?<number>\d[\d-]{2,11}\d|\d{3} \d{3})(?![\p{L}\p{N}]|[.,]\d)`,
  'giu',
);
const hashed = /(?<![\p{L}\p{N}&])#\s?\d{3,12}(?!\d)/gu;
/** What money, a phone or a year looks like after or before a number. */
const moneyAfter = /^\s?(?:kr|,-|:-|[£$€]|dkk|nok|sek|eur)/iu;
const phoneBefore = /(?:tlf|tel|telefon|mob|mobil|phone|ring|call)\.?:?\s*\+?$/iu;

/** Numbers of orders, bookings, invoices and cases. */
export function findOrders(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(code))
    found.push(spanOf(text, match.index, match.index + match[0].length));
  for (const match of text.matchAll(hashed))
    found.push(spanOf(text, match.index, match.index + match[0].length));
  for (const match of text.matchAll(afterWord)) {
    const end = match.index + match[0].length;
    const start = end - (match.groups?.['number'] ?? '').length;
    const own = text.slice(start, end);
    if (moneyAfter.test(text.slice(end, end + 8))) continue;
    if (phoneBefore.test(text.slice(Math.max(0, start - 12), start))) continue;
    if (/^20[12]\d$/.test(own) || /^\d{2}-\d{2}$/.test(own)) continue;
    found.push(spanOf(text, start, end));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, at) => !found.slice(0, at).some((other) => other.end > one.start));
}
