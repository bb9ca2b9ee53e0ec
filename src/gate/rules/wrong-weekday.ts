import type { Case } from '../case.ts';
import type { LetterWord } from '../letter.ts';
import type { Found, Rule, Texts } from '../rule.ts';
import { examplesOf } from '../samples.ts';
import { dayNames, type DayNames } from '../weekdays.ts';

/** A letter's dates lie at most so many days before the mail's and after it: some are answered late. */
const around = { before: 200, after: 370 };
const dayMilliseconds = 86_400_000;

const texts: Texts = {
  da: '{words}: den dato falder på en anden ugedag. Se i kalenderen, og ret dagen eller datoen.',
  nb: '{words}: Den datoen faller på en annen ukedag. Se i kalenderen, og rett dagen eller datoen.',
  nn: '{words}: Den datoen fell på ein annan vekedag. Sjå i kalenderen, og rett dagen eller datoen.',
  sv: '{words}: det datumet infaller på en annan veckodag. Se i kalendern och rätta dagen eller datumet.',
  en: '{words}: that date falls on another day of the week. Look at the calendar, and correct one of them.',
};

/** The day and month named right after a weekday: "onsdag d. 5. juni", "Friday 9 October", "Friday, October 9". */
function dateAfter(
  words: readonly LetterWord[],
  at: number,
  names: DayNames,
): { readonly day: number; readonly month: number; readonly end: number } | null {
  const near = words.slice(at + 1, at + 5);
  const first = near.findIndex((word) => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word.lower));
  const month = near.findIndex((word) => names.months.has(word.folded));
  if (first === -1 || month === -1 || Math.abs(first - month) > 2) return null;
  // "Wednesday or Thursday 12 November" names the later day.
  const last = Math.max(first, month);
  if (near.slice(0, last).some((word) => names.weekdays.has(word.folded))) return null;
  return {
    day: Number.parseInt(near[first]?.text ?? '', 10),
    month: names.months.get(near[month]?.folded ?? '') ?? 0,
    end: near[last]?.end ?? 0,
  };
}

function fallsOn(weekday: number, day: number, month: number, mail: Date): boolean {
  const year = mail.getUTCFullYear();
  const dates = [year - 1, year, year + 1]
    .map((one) => new Date(Date.UTC(one, month - 1, day)))
    .filter((date) => {
      const days = (date.getTime() - mail.getTime()) / dayMilliseconds;
      return days >= -around.before && days <= around.after;
    });
  return dates.length === 0 || dates.some((date) => date.getUTCDay() === weekday);
}

function wrongDays(of: Case, mail: Date): Found[] {
  const names = dayNames(of.language);
  return of.body.flatMap((one) =>
    one.words.flatMap((word, at) => {
      const weekday = names.weekdays.get(word.folded);
      if (weekday === undefined) return [];
      const date = dateAfter(one.words, at, names);
      if (date === null || fallsOn(weekday, date.day, date.month, mail)) return [];
      return [{ start: word.start, end: date.end, texts }];
    }),
  );
}

export const wrongWeekday: Rule = {
  id: 'wrong-weekday',
  severity: 'error',
  rejects: 'A date that does not fall on the weekday named with it.',
  why: 'The customer will wait on one of two days; a date in conflict with itself is a promise nobody can keep (ISO 10002: set deadlines).',
  examples: examplesOf({
    da: {
      found: ['Jeg ringer tirsdag d. 25. november.'],
      silent: ['Jeg ringer onsdag d. 25. november.'],
    },
    nb: {
      found: ['Jeg ringer tirsdag 25. november.'],
      silent: ['Jeg ringer onsdag 25. november.'],
    },
    nn: { found: ['Eg ringjer tysdag 25. november.'], silent: ['Eg ringjer onsdag 25. november.'] },
    sv: {
      found: ['Jag ringer tisdag den 25 november.'],
      silent: ['Jag ringer onsdag den 25 november.'],
    },
    en: {
      found: ['I will ring on Tuesday 25 November.', 'I will ring on Tuesday, November 25.'],
      silent: ['I will ring on Wednesday the 25th of November.'],
    },
  }),
  check(of) {
    const { date } = of.message;
    return date === null ? [] : wrongDays(of, date);
  },
};
