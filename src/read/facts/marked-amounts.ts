import { currencyNames, currencySigns, hundredths } from '../../language/money.ts';

/** A number in a text. */
export interface NumberAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The number with the currency beside it. */
export interface MarkedNumber {
  readonly start: number;
  readonly end: number;
  /** ISO 4217; null for the currency of the country. */
  readonly currency: string | null;
  /** True of pence and øre. */
  readonly hundredth: boolean;
}

const dash = /^[,.:] ?[-–—](?![\d\p{L}])/u;
const dashAfterName = /^\.? ?[,.:] ?[-–—](?![\d\p{L}])/u;
const signAfter = /^\s?[€£$₦₹]/u;
const signBefore = /(?:^|[^\p{L}\p{N}])((?:us|au|a|nz|ca|c|s|hk)?\$|[£€₦₹]|rs\.?|r)\s?$/iu;
const nameBefore = /(?:^|[^\p{L}\p{N}])(\p{L}{2,8})\.?:?\s?$/u;
const nameAfter = /^\s?(?:(?:norske|danske|svenske|svenska)\s)?(\p{L}{1,10})(?!\p{L})/iu;

/** The currency written before or after a number, or the dash that stands for it; null where neither is. */
export function markedNumber(at: NumberAt, english: boolean): MarkedNumber | null {
  const before = at.text.slice(Math.max(0, at.start - 9), at.start);
  if (/[\p{L}\d][-/.,:]$/u.test(before) && !/\d[-/]$/u.test(before) && !named.test(before))
    return null;
  return (
    signed(at, before) ??
    namedBefore(at, before) ??
    (/[\p{L}_]$/u.test(before) ? null : followed(at, english))
  );
}

const named = /(?:kr|rs)\.$/iu;

function signed({ text, start, end }: NumberAt, before: string): MarkedNumber | null {
  const sign = signBefore.exec(before);
  const own = sign?.[1] ?? '';
  const key = own.toLowerCase().replace('.', '');
  const after = text.slice(end, end + 4);
  // "R500" are rand; "r 12" and the plate "R 12-" are not.
  if (sign === null || (key === 'r' && (own !== 'R' || after.startsWith('-')))) return null;
  const from = start - sign[0].length + sign[0].indexOf(own);
  return {
    start: from,
    end: end + dashLength(after),
    currency: currencySigns[key] ?? null,
    hundredth: false,
  };
}

const dashLength = (after: string): number => dash.exec(after)?.[0].length ?? 0;

function namedBefore({ text, start, end }: NumberAt, before: string): MarkedNumber | null {
  const name = nameBefore.exec(before)?.[1] ?? '';
  const key = name.toLowerCase();
  if (!isCurrency(key) || hundredths.has(key)) return null;
  const from = start - before.length + before.lastIndexOf(name);
  const until = end + dashLength(text.slice(end, end + 4));
  return { start: from, end: until, currency: currencyNames[key] ?? null, hundredth: false };
}

function followed({ text, start, end }: NumberAt, english: boolean): MarkedNumber | null {
  const after = text.slice(end, end + 28);
  const dashed = dashLength(after);
  if (dashed > 0) return { start, end: end + dashed, currency: null, hundredth: false };
  const sign = signAfter.exec(after)?.[0];
  if (sign !== undefined)
    return {
      start,
      end: end + sign.length,
      currency: currencySigns[sign.trim()] ?? null,
      hundredth: false,
    };
  const match = nameAfter.exec(after);
  const name = match?.[1] ?? '';
  const key = name.toLowerCase();
  if (match === null || !isCurrency(key)) return null;
  // "29.8p"; "2 p" and the book "1P" are no money.
  if (key === 'p' && (!english || name === 'P' || after.startsWith(' '))) return null;
  const rest = after.slice(match[0].length);
  const closing = dashAfterName.exec(rest)?.[0].length ?? 0;
  // The dot of "kr." inside a sentence belongs to it.
  const dot = key === 'kr' && /^\.(?=\s\p{Ll}|\s?[,;)])/u.test(rest) ? 1 : 0;
  const until = end + match[0].length + Math.max(closing, dot);
  return {
    start,
    end: until,
    currency: currencyNames[key] ?? null,
    hundredth: hundredths.has(key),
  };
}

const isCurrency = (name: string): boolean => Object.hasOwn(currencyNames, name);
