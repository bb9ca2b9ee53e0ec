import type { LanguageCode } from '../model/language.ts';

/**
 * How a language speaks of days. Names of months and weekdays come from Intl; all words in lower case,
 * written as they should be: spellings without æ, ø, å, ä and ö are found by themselves.
 */
export interface CalendarWords {
  /** Which of Intl's locales names months and weekdays. */
  readonly locale: LanguageCode;
  /** Ways of writing a weekday that Intl does not know, 0 for Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** What a weekday may end in: "lørdagen", "lørdags", "torsdagsnatta". */
  readonly weekdayEndings: readonly string[];
  /** Ways of writing a month that Intl does not know, months only beside a day: "sept". */
  readonly months: Readonly<Record<string, number>>;
  /** Months that are another word too, and so months only beside a day or after "in": "may". */
  readonly doubtfulMonths: readonly string[];
  /** Days counted from today: "i går" is -1. */
  readonly days: Readonly<Record<string, number>>;
  /** Times that name no single day: "i våras", "the other day". */
  readonly vague: readonly string[];
  /** Feasts that customers date by: "jul", "påske". */
  readonly feasts: readonly string[];
  readonly seasons: readonly string[];
  /** Parts of a day after a weekday: "aften", "morning". */
  readonly dayParts: readonly string[];
  readonly units: Readonly<Record<string, 'hour' | 'day' | 'week' | 'month' | 'year'>>;
  /** Units that get a number: "uge 42". */
  readonly numberedUnits: readonly string[];
  /** Counts written as words. */
  readonly counts: Readonly<Record<string, number>>;
  /** Those of them that are articles, too. */
  readonly articles: readonly string[];
  /** Counts that tell no number: "noen", "a few". */
  readonly fewWords: readonly string[];
  /** After a count of units gone by: "siden", "ago". */
  readonly ago: readonly string[];
  /** Before a count of units still to come: "om". */
  readonly ahead: readonly string[];
  /** Before a date or a count that bounds a time: "inden", "siden", "fra". */
  readonly bounds: readonly string[];
  readonly in: readonly string[];
  readonly on: readonly string[];
  /** Before a day to come, between two times, or between the minutes and the hour: "til". */
  readonly to: readonly string[];
  readonly and: readonly string[];
  /** Between a day and its month: "of". */
  readonly of: readonly string[];
  /** Before a weekday or unit: the one past, the one to come, this one, all of them. */
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly this: readonly string[];
  readonly every: readonly string[];
  /** Before a month: "midten af". */
  readonly partsOf: readonly string[];
  /** Words that may stand before a date and belong to it: "d", "den". */
  readonly openers: readonly string[];
  /** Before a clock time: "kl", "at". */
  readonly clock: readonly string[];
  /** Before a clock time that is not exact, or two of them: "omkring", "mellem". */
  readonly about: readonly string[];
  /** Words of clock times: "halv otte", "kvart over". */
  readonly half: readonly string[];
  readonly quarter: readonly string[];
  readonly past: readonly string[];
  /** After a number with a dot that is no day: "3. etage". */
  readonly notOrdinal: readonly string[];
  /** After a figure with a dot that is no time: "4.5 kg". */
  readonly measures: readonly string[];
}

/** The units of measure that all languages share. */
export const measures: readonly string[] = [
  'kg',
  'g',
  'gram',
  'cm',
  'mm',
  'm',
  'km',
  'l',
  'dl',
  'cl',
  'ml',
  'kwh',
  'kw',
  'w',
  'v',
  'gb',

  'mb',
  'mbit',
  'tb',
  'liter',
  'litre',
  'litres',
  'meter',
  'metre',
  'metres',
  'x',
  'ghz',
  'ton',
];
