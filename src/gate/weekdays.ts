import { languages } from '../language/languages.ts';
import type { LanguageCode } from '../model/language.ts';
import { fold } from '../language/folding.ts';

/** What a language calls weekdays (0 for Sunday) and months (1 for January), folded. */
export interface DayNames {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Months that have a capital: behind "24." they open no sentence. Such as are other words too are left out. */
  readonly capitals: ReadonlySet<string>;
}

const made = new Map<LanguageCode, DayNames>();

const folded = (of: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(of).map(([name, number]) => [fold(name), number]);

/** The names of Intl and those of the language's calendar. */
export function dayNames(language: LanguageCode): DayNames {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { locale, weekdays, months, doubtfulMonths } = languages[language].calendar;
  const written = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return dates.map((date) => format.format(date));
  };
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] =>
    written(options, dates).map(fold);
  // 4 January 1970 was a Sunday.
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(1970, 0, 4 + day)));
  const year = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(1970, month, 1)));
  const names: DayNames = {
    weekdays: new Map([
      ...folded(weekdays),
      ...named({ weekday: 'long' }, week).map((name, day): [string, number] => [name, day]),
    ]),
    months: new Map([
      ...folded(months),
      ...named({ month: 'long' }, year).map((name, at): [string, number] => [name, at + 1]),
    ]),
    capitals: new Set(
      written({ month: 'long' }, year)
        .filter((name) => /^\p{Lu}/u.test(name) && !doubtfulMonths.includes(name.toLowerCase()))
        .map(fold),
    ),
  };
  made.set(language, names);
  return names;
}
