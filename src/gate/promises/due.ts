import { languages } from '../../language/languages.ts';
import { timeEnds, type TimeEnd } from '../../language/promises.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Country } from '../../language/country.ts';
import { addDays, workdayAfter } from '../../write/workdays.ts';
import type { LetterWord } from '../letter.ts';
import { dayNames, type DayNames } from '../weekdays.ts';
import { fold } from '../../language/folding.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** Where the letter was written, and on which day: midnight UTC of the firm's own day. */
export interface Written {
  readonly language: LanguageCode;
  readonly day: Date;
  readonly country: Country;
}

/** A day named in a letter that lies on the day it was written or after it. Places count words. */
export interface Due {
  readonly first: number;
  /** The last word, counted in. */
  readonly last: number;
  readonly day: Date;
  /** True with a word such as "by" before it. */
  readonly led: boolean;
  /** True where the time is counted from something: "within three days". */
  readonly counted: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly day: (written: Written) => Date;
}

interface TimeBook {
  readonly vocabulary: Vocabulary;
  readonly names: DayNames;
  readonly phrases: readonly Phrase[];
  readonly counts: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, string>;
  readonly weeks: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

const oneDay = 86_400_000;
const books = new Map<LanguageCode, TimeBook>();
const foldPhrase = (phrase: string): string[] => phrase.split(/\s+/).map(fold);

/** Monday is 1, Sunday 7. */
const weekdayOf = (day: Date): number => day.getUTCDay() || 7;
const fridayOf = (day: Date, weeks: number): Date => {
  // On a Saturday "this week" is the one that comes.
  const ahead = weekdayOf(day) > 5 && weeks === 0 ? 1 : weeks;
  return addDays(day, 5 - weekdayOf(day) + 7 * ahead);
};
const monthEnd = (day: Date, months: number): Date =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0));
const inYear = (day: Date, month: number, date: number): Date =>
  new Date(Date.UTC(day.getUTCFullYear(), month - 1, date));

const endOf: Readonly<Record<TimeEnd, (day: Date) => Date>> = {
  day: (day) => day,
  week: (day) => fridayOf(day, 0),
  'next-week': (day) => fridayOf(day, 1),
  month: (day) => monthEnd(day, 0),
  'next-month': (day) => monthEnd(day, 1),
  year: (day) => inYear(day, 12, 31),
  christmas: (day) => inYear(day, 12, 24),
};

function bookOf(language: LanguageCode): TimeBook {
  const known = books.get(language);
  if (known !== undefined) return known;
  const { calendar, promises } = languages[language];
  const vocabulary = vocabularyOf(language);
  const relative = Object.entries(calendar.days)
    .filter(([, days]) => days >= 0)
    .map(([name, days]) => ({
      words: foldPhrase(name),
      day: (written: Written) => addDays(written.day, days),
    }));
  const ends = timeEnds.flatMap((end) =>
    promises.ends[end].map((name) => ({
      words: foldPhrase(name),
      day: (written: Written) => endOf[end](written.day),
    })),
  );
  const book: TimeBook = {
    vocabulary,
    names: dayNames(language),
    phrases: [...relative, ...ends].toSorted((a, b) => b.words.length - a.words.length),
    counts: new Map(
      [...Object.entries(calendar.counts), ...Object.entries(promises.few)].map(([name, count]) => [
        fold(name),
        count,
      ]),
    ),
    units: new Map(Object.entries(calendar.units).map(([name, unit]) => [fold(name), unit])),
    weeks: new Set(
      calendar.numberedUnits.filter((unit) => calendar.units[unit] === 'week').map(fold),
    ),
    next: new Set(calendar.next.map(fold).filter((word) => /^n(?:a|e)[sx]t/u.test(word))),
    openers: new Set(['d', 'den', 'the'].map(fold)),
  };
  books.set(language, book);
  return book;
}

type Found = Omit<Due, 'led' | 'counted'> & { readonly counted?: true };

/** The days a sentence names as to come, in the order they stand. */
export function dueDays(words: readonly LetterWord[], written: Written): Due[] {
  const book = bookOf(written.language);
  const found: Due[] = [];
  for (let at = 0; at < words.length;) {
    const match = matchAt(words, at, written, book);
    if (match === null || match.day < written.day || isGone(words, match, book)) {
      at = match === null ? at + 1 : match.last + 1;
      continue;
    }
    const led = words
      .slice(Math.max(0, match.first - 3), match.first)
      .some(({ folded }) => book.vocabulary.by.has(folded));
    found.push({ ...match, led, counted: match.counted ?? false });
    at = match.last + 1;
  }
  // "Friday 28 November" is one day.
  return found.filter((one, at) => {
    const next = found[at + 1];
    return (
      next === undefined ||
      next.first - one.last > 2 ||
      next.day.getUTCDay() !== one.day.getUTCDay()
    );
  });
}

function isGone(words: readonly LetterWord[], { first, last }: Found, { vocabulary }: TimeBook) {
  const [before, after] = [words[first - 1]?.folded ?? '', words[last + 1]?.folded ?? ''];
  return (
    vocabulary.gone.has(before) ||
    (after !== '' && ['siden', 'sidan', 'sedan', 'ago'].includes(after))
  );
}

function matchAt(
  words: readonly LetterWord[],
  at: number,
  written: Written,
  book: TimeBook,
): Found | null {
  return (
    isoDate(words, at) ??
    figures(words, at, written) ??
    dayAndMonth(words, at, written, book) ??
    span(words, at, written, book) ??
    phrase(words, at, written, book) ??
    numberedWeek(words, at, written, book) ??
    weekday(words, at, written, book) ??
    bareDay(words, at, written, book) ??
    monthAlone(words, at, written, book)
  );
}

/** The year that brings day and month nearest to the letter, rather after it. */
function nearest(written: Written, month: number, date: number, year: number | null): Date | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const here = written.day.getUTCFullYear();
  const years = year === null ? [here - 1, here, here + 1] : [year < 100 ? 2000 + year : year];
  const days = years
    .map((one) => new Date(Date.UTC(one, month - 1, date)))
    .filter((day) => day.getUTCDate() === date);
  if (year !== null) return days[0] ?? null;
  const near = days.filter((day) => {
    const away = (day.getTime() - written.day.getTime()) / oneDay;
    return away >= -120 && away < 245;
  });
  return near[0] ?? null;
}

const isNumber = (word: LetterWord | undefined): boolean => /^\d{1,2}$/u.test(word?.text ?? '');

function isoDate(words: readonly LetterWord[], at: number): Found | null {
  const [year, month, date] = [words[at], words[at + 1], words[at + 2]].map((word) => word?.text);
  if (!/^20\d\d$/u.test(year ?? '') || !isNumber(words[at + 1]) || !isNumber(words[at + 2]))
    return null;
  if (words[at + 1]?.start !== (words[at]?.end ?? 0) + 1) return null;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return { first: at, last: at + 2, day };
}

/** "4/12", "4.12.2026"; not "kl. 9.12" nor "4.5 kg". */
function figures(words: readonly LetterWord[], at: number, written: Written): Found | null {
  const parts = /^(\d{1,2})([./])(\d{1,2})(?:[./](\d{4}|\d{2}))?$/u.exec(words[at]?.text ?? '');
  if (parts === null) return null;
  const [, date, mark, month, year] = parts;
  const before = words[at - 1]?.folded ?? '';
  if (['kl', 'klokken', 'klokka', 'klockan', 'at'].includes(before)) return null;
  if (
    mark === '.' &&
    year === undefined &&
    /^(?:kg|kr|kroner|kronor|m|cm|l)$/u.test(words[at + 1]?.folded ?? '')
  )
    return null;
  const day = nearest(
    written,
    Number(month),
    Number(date),
    year === undefined ? null : Number(year),
  );
  return day === null ? null : { first: at, last: at, day };
}

const ordinal = /^(?:st|nd|rd|th|e|a|te|de|of)$/u;

function dayAndMonth(
  words: readonly LetterWord[],
  at: number,
  written: Written,
  { names }: TimeBook,
): Found | null {
  const yearAt = (place: number): number | null =>
    /^20\d\d$/u.test(words[place]?.text ?? '') ? Number(words[place]?.text) : null;
  const made = (month: number, date: number, last: number): Found | null => {
    const year = yearAt(last + 1);
    const day = nearest(written, month, date, year);
    return day === null ? null : { first: at, last: year === null ? last : last + 1, day };
  };
  if (isNumber(words[at])) {
    let place = at + 1;
    while (ordinal.test(words[place]?.folded ?? '')) place += 1;
    const month = names.months.get(words[place]?.folded ?? '');
    return month === undefined ? null : made(month, Number(words[at]?.text), place);
  }
  const month = names.months.get(words[at]?.folded ?? '');
  if (month === undefined || written.language !== 'en' || !isNumber(words[at + 1])) return null;
  const suffix = ordinal.test(words[at + 2]?.folded ?? '') ? 1 : 0;
  return made(month, Number(words[at + 1]?.text), at + 1 + suffix);
}

/** "Within three working days"; without such a word before it, it is only how long something took. */
function span(
  words: readonly LetterWord[],
  at: number,
  written: Written,
  book: TimeBook,
): Found | null {
  const name = words[at]?.folded ?? '';
  const count = isNumber(words[at]) ? Number(words[at]?.text) : book.counts.get(name);
  if (count === undefined) return null;
  const leads = words.slice(Math.max(0, at - 3), at);
  if (
    !leads.some(
      ({ folded }) =>
        book.vocabulary.by.has(folded) ||
        book.next.has(folded) ||
        /^l(?:o|au)[bp]e?t/u.test(folded),
    )
  )
    return null;
  let place = at + 1;
  // "A couple of days", "et par dage", "10-14 dage".
  while (
    ['of', 'par', 'couple', 'few'].includes(words[place]?.folded ?? '') ||
    isNumber(words[place])
  )
    place += 1;
  const exact = words
    .slice(at, place)
    .findLast((word) => isNumber(word) || book.counts.has(word.folded));
  const number = isNumber(exact)
    ? Number(exact?.text)
    : (book.counts.get(exact?.folded ?? '') ?? count);
  const pair = `${words[place]?.folded ?? ''}-${words[place + 1]?.folded ?? ''}`;
  if (book.vocabulary.workdays.has(pair))
    return {
      first: at,
      last: place + 1,
      day: workdayAfter(written.day, number, written.country),
      counted: true,
    };
  const unit = words[place]?.folded ?? '';
  if (book.vocabulary.workdays.has(unit))
    return {
      first: at,
      last: place,
      day: workdayAfter(written.day, number, written.country),
      counted: true,
    };
  const day = later(
    written.day,
    number,
    unit === 'fortnight' ? 'fortnight' : (book.units.get(unit) ?? ''),
  );
  return day === null ? null : { first: at, last: place, day, counted: true };
}

function later(day: Date, count: number, unit: string): Date | null {
  switch (unit) {
    case 'hour':
      return addDays(day, count < 24 ? 0 : Math.ceil(count / 24));
    case 'day':
      return addDays(day, count);
    case 'week':
      return addDays(day, Math.round(7 * count));
    case 'fortnight':
      return addDays(day, 14 * count);
    case 'month':
      return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + count, day.getUTCDate()));
    default:
      return null;
  }
}

function phrase(
  words: readonly LetterWord[],
  at: number,
  written: Written,
  { phrases }: TimeBook,
): Found | null {
  const found = phrases.find((one) =>
    one.words.every((word, more) => words[at + more]?.folded === word),
  );
  if (found === undefined) return null;
  return { first: at, last: at + found.words.length - 1, day: found.day(written) };
}

function numberedWeek(
  words: readonly LetterWord[],
  at: number,
  written: Written,
  { weeks }: TimeBook,
): Found | null {
  if (!weeks.has(words[at]?.folded ?? '') || !isNumber(words[at + 1])) return null;
  const number = Number(words[at + 1]?.text);
  const year = written.day.getUTCFullYear();
  // 4 January always lies in week 1 (ISO 8601).
  const [here, next] = [year, year + 1].map((one) => {
    const first = new Date(Date.UTC(one, 0, 4));
    return addDays(first, 5 - weekdayOf(first) + 7 * (number - 1));
  });
  if (here === undefined || next === undefined) return null;
  return { first: at, last: at + 1, day: addDays(here, 60) < written.day ? next : here };
}

/** Abbreviations such as "ons" and "sat" are left: they are other words, too. */
const shortestWeekday = 5;

function weekday(
  words: readonly LetterWord[],
  at: number,
  written: Written,
  { names, next }: TimeBook,
): Found | null {
  const name = words[at]?.folded ?? '';
  const wanted = name.length < shortestWeekday ? undefined : names.weekdays.get(name);
  if (wanted === undefined) return null;
  if (next.has(words[at - 1]?.folded ?? ''))
    return {
      first: at,
      last: at,
      day: addDays(written.day, 7 - weekdayOf(written.day) + (wanted || 7)),
    };
  const ahead = (wanted - written.day.getUTCDay() + 6) % 7;
  return { first: at, last: at, day: addDays(written.day, ahead + 1) };
}

/** "Den 28.", "the 28th". */
function bareDay(
  words: readonly LetterWord[],
  at: number,
  written: Written,
  { openers }: TimeBook,
): Found | null {
  if (!isNumber(words[at]) || !openers.has(words[at - 1]?.folded ?? '')) return null;
  const english = written.language === 'en';
  if (english && !ordinal.test(words[at + 1]?.folded ?? '')) return null;
  const date = Number(words[at]?.text);
  const { day } = written;
  const months = date >= day.getUTCDate() ? 0 : 1;
  const due = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, date));
  return due.getUTCDate() === date ? { first: at, last: at + (english ? 1 : 0), day: due } : null;
}

/** "I løbet af december": its last day. */
function monthAlone(
  words: readonly LetterWord[],
  at: number,
  written: Written,
  { names, vocabulary }: TimeBook,
): Found | null {
  const name = words[at]?.folded ?? '';
  const month =
    name.length < 4 && name !== 'maj' && name !== 'mai' ? undefined : names.months.get(name);
  const before = words[at - 1]?.folded ?? '';
  if (month === undefined || !(before === 'i' || before === 'in' || vocabulary.by.has(before)))
    return null;
  const day = nearest(written, month, 1, null);
  return day === null ? null : { first: at, last: at, day: monthEnd(day, 0) };
}
