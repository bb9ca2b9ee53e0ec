import type { LanguageCode } from '../model/language.ts';

/** How a language speaks of days. Names of months and weekdays come from Intl; all words in lower case. */
export interface CalendarWords {
  /** Days counted from today: "i går" is -1. */
  readonly days: Readonly<Record<string, number>>;
  /** Before a weekday, the one past: "i" + weekday + "s" is `before` "i" and `after` "s". */
  readonly lastWeekday: readonly WeekdayForm[];
  /** Before a weekday, the one to come. */
  readonly nextWeekday: readonly WeekdayForm[];
  /** Words around a count of units: "for ... siden", "... ago". */
  readonly ago: readonly { readonly before: string; readonly after: string }[];
  /** Before a count of units still to come: "om". */
  readonly ahead: readonly string[];
  readonly units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  /** Counts written as words. */
  readonly counts: Readonly<Record<string, number>>;
  /** Spans of time that name no single day: "i sidste uge", "last month". */
  readonly vague: readonly string[];
  /** Feasts that customers date by: "jul", "påske". */
  readonly feasts: readonly string[];
  /** Words that may stand before a date and belong to it: "d", "den". */
  readonly openers: readonly string[];
  /** Words that link a day and a clock time: "kl", "at". */
  readonly clock: readonly string[];
  /** Parts of a day after a weekday: "aften", "morning". */
  readonly dayParts: readonly string[];
  /** Ways of writing a month that Intl does not know: "sept". */
  readonly months: Readonly<Record<string, number>>;
  /** True where 9/8 is the ninth of August. */
  readonly dayFirst: boolean;
  /** Which of Intl's locales names months and weekdays. */
  readonly locale: LanguageCode;
}

export interface WeekdayForm {
  readonly before: string;
  readonly after: string;
}
