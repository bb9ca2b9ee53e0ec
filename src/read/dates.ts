import type { CalendarWords } from '../language/calendar.ts';
import { languages } from '../language/languages.ts';
import type { DetectedLanguage, LanguageCode } from '../model/language.ts';
import type { DateFact } from '../model/reading.ts';
import { spanOf } from '../model/span.ts';

/** Mentions of days in a text, with the day where the words say which; `sent` is when it was written. */
export function findDates(text: string, language: DetectedLanguage, sent: Date): DateFact[] {
  const finder = finderOf(language === 'und' ? 'en' : language);
  const found = finder.forms.flatMap(({ pattern, day }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      iso: day(match.groups ?? {}, sent),
    })),
  );
  found.sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.iso === null) - Number(b.iso === null),
  );
  const kept: DateFact[] = [];
  for (const one of found) {
    const before = kept.at(-1);
    if (before !== undefined && one.start < before.end) {
      if (one.end - one.start > before.end - before.start) kept.pop();
      else continue;
    }
    kept.push({ ...spanOf(text, one.start, one.end), iso: one.iso });
  }
  return kept;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface DateForm {
  readonly pattern: RegExp;
  /** The day as `YYYY-MM-DD`; null where the words leave it open. */
  readonly day: (groups: Groups, sent: Date) => string | null;
}

interface Finder {
  readonly forms: readonly DateForm[];
}

const finders = new Map<LanguageCode, Finder>();

function finderOf(code: LanguageCode): Finder {
  const known = finders.get(code);
  if (known !== undefined) return known;
  const made = { forms: formsOf(languages[code].calendar) };
  finders.set(code, made);
  return made;
}

const dayLength = 86_400_000;
const iso = (day: Date): string => day.toISOString().slice(0, 10);
/** The day `sent` falls on, at noon UTC. */
const noon = (sent: Date): Date =>
  new Date(Date.UTC(sent.getUTCFullYear(), sent.getUTCMonth(), sent.getUTCDate(), 12));
const shifted = (sent: Date, days: number): string =>
  iso(new Date(noon(sent).getTime() + days * dayLength));

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** The longest first, so that none hides a longer one. */
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escape(word).replace(/ /g, '\\s{1,3}'))
    .join('|');

/** A word as it is written on a keyboard without its letters, too. */
function spellings(word: string): string[] {
  const doubled = word.replace(/[æä]/g, 'ae').replace(/[øö]/g, 'oe').replace(/å/g, 'aa');
  const bare = word.replace(/[æäå]/g, 'a').replace(/[øö]/g, 'o');
  return [...new Set([word, doubled, bare])];
}

interface Named {
  readonly names: Readonly<Record<string, number>>;
  readonly pattern: string;
}

function named(entries: readonly (readonly [string, number])[]): Named {
  const names = Object.fromEntries(
    entries.flatMap(([name, value]) => spellings(name.toLowerCase()).map((form) => [form, value])),
  );
  return { names, pattern: anyOf(Object.keys(names)) };
}

function namesOf(words: CalendarWords, field: 'month' | 'weekday'): [string, number][] {
  const count = field === 'month' ? 12 : 7;
  const form = new Intl.DateTimeFormat(words.locale, { [field]: 'long', timeZone: 'UTC' });
  // 1 February 2026 is a Sunday, and months count from 1.
  return Array.from({ length: count }, (_, at) => [
    form.format(
      field === 'month' ? new Date(Date.UTC(2026, at, 1)) : new Date(Date.UTC(2026, 1, 1 + at)),
    ),
    field === 'month' ? at + 1 : at,
  ]);
}

function formsOf(words: CalendarWords): DateForm[] {
  const months = named([...namesOf(words, 'month'), ...Object.entries(words.months)]);
  const weekdays = named(namesOf(words, 'weekday'));
  const opener = `(?:(?:${anyOf(words.openers)})\\.?\\s{0,2})`;
  const hour = '\\d{1,2}(?:[.:]\\d{2})?';
  const clock = `(?:,?\\s{1,2}(?:(?:${anyOf(words.clock)})\\.?\\s?)${hour}(?:\\s?[-–]\\s?${hour})?(?:\\s?[ap]\\.?m\\b\\.?)?)?`;
  const part = `(?:\\s(?:${anyOf(words.dayParts)})(?![\\p{L}]))?`;
  const weekday = `(?<weekday>${weekdays.pattern})(?:s|en|e|a|n)?`;
  const lead = `(?:(?:(?:på|paa|i|on|fra|til)\\s)?(?<weekday>${weekdays.pattern}${words.locale === 'en' ? '|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun' : ''})(?:en|n)?\\.?${part},?\\s{1,2})?`;
  const date = '(?<day>\\d{1,2})(?:\\.|st\\b|nd\\b|rd\\b|th\\b|[:]?[ea]\\b|te\\b)?';
  const range = '(?:\\d{1,2}\\.?\\s?[-–]\\s?)?';
  const year = '(?:,?\\s{1,2}(?<year>\\d{4})(?!\\d))?';
  const from = '(?<![\\p{L}\\p{N}])';
  const to = '(?![\\p{L}\\p{N}])';
  const make = (source: string, day: DateForm['day']): DateForm => ({
    pattern: new RegExp(from + source, 'giu'),
    day,
  });
  const monthDay: DateForm['day'] = (groups, sent) =>
    datedFrom(
      groups['day'],
      months.names[(groups['month'] ?? '').toLowerCase()],
      groups['year'],
      sent,
      dayNamed(groups, weekdays),
    );
  const numeric: DateForm['day'] = (groups, sent) =>
    datedFrom(
      groups['day'],
      Number(groups['month']),
      groups['year'],
      sent,
      dayNamed(groups, weekdays),
    );
  const dayOnly: DateForm['day'] = (groups, sent) =>
    dayOfMonth(groups, sent, dayNamed(groups, weekdays));
  const of = words.locale === 'en' ? '(?:of\\s)?' : '';
  const forms = [
    make(
      `${lead}${opener}?${range}${date}\\s{0,2}${of}(?<month>${months.pattern})(?:\\.(?=\\s?[\\d,]))?${to}${year}${clock}`,
      monthDay,
    ),
    make(`(?<year>20\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})${to}`, numeric),
    make(
      `${lead}${opener}?(?<day>\\d{1,2})\\s?[/]\\s?(?<month>\\d{1,2})(?:[/-](?<year>\\d{4}|\\d{2}))?${to}${clock}`,
      numeric,
    ),
    make(
      `${lead}${opener}?(?<day>\\d{1,2})(?<mark>[.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})${to}${clock}`,
      numeric,
    ),
    make(
      `(?:${lead}${opener}|(?:${weekdays.pattern})\\s)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})${to}\\.?${clock}`,
      numeric,
    ),
    make(
      `${lead}${opener}(?<day>\\d{1,2})(?:\\.(?!\\d)|st\\b|nd\\b|rd\\b|th\\b|[:][ea]\\b)${clock}`,
      dayOnly,
    ),
    make(
      `(?<weekday>${weekdays.pattern})(?:en)?\\s${opener}(?<day>\\d{1,2})${to}${clock}`,
      dayOnly,
    ),
    make(
      `(?<word>${anyOf(Object.keys(words.days).flatMap(spellings))})${to}${clock}`,
      (groups, sent) => {
        const word = (groups['word'] ?? '').toLowerCase().replace(/\s+/g, ' ');
        const known = Object.entries(words.days).find(([name]) => spellings(name).includes(word));
        return known === undefined ? null : shifted(sent, known[1]);
      },
    ),
    make(`(?:(?:på|paa|på en|on|the|by)\\s)?${weekday}${part}${to}${clock}`, () => null),
    make(`(?:i|in|en)\\s(?<month>${months.pattern})${to}${year}`, () => null),
    make(`(?:${anyOf(words.vague)})${to}`, () => null),
    make(
      `(?:(?:før|inden|til|i|innan|till|before|by|at|for)\\s)?(?:${anyOf(words.feasts)})${to}`,
      () => null,
    ),
    make(`(?:uge|uke|veke|vecka|v\\.|week)\\s\\d{1,2}${to}`, () => null),
  ];
  if (words.locale === 'en')
    forms.push(
      make(
        `${lead}(?<month>${months.pattern})\\.?\\s${date}${to}(?:\\s(?:to|through|until|[-–])\\s\\d{1,2}(?:st|nd|rd|th)?)?${year}${clock}`,
        monthDay,
      ),
    );
  for (const { before, after } of words.lastWeekday)
    forms.push(
      make(`${before}\\s(?<weekday>${weekdays.pattern})${after}${part}${to}${clock}`, (g, sent) =>
        weekdayFrom(g, weekdays, sent, -1),
      ),
    );
  for (const { before, after } of words.nextWeekday)
    forms.push(
      make(`${before}\\s(?<weekday>${weekdays.pattern})${after}${part}${to}${clock}`, (g, sent) =>
        weekdayFrom(g, weekdays, sent, 1),
      ),
    );
  const count = `(?<count>\\d{1,3}|${anyOf(Object.keys(words.counts))})\\s(?<unit>${anyOf(Object.keys(words.units))})`;
  for (const { before, after } of words.ago)
    forms.push(
      make(
        `${before === '' ? '' : `${before}\\s(?:[\\p{L}]{2,12}\\s)?`}${count}\\s${after}${to}`,
        (g, sent) => counted(g, words, sent, -1),
      ),
    );
  for (const before of words.ahead)
    forms.push(make(`${before}\\s${count}${to}`, (g, sent) => counted(g, words, sent, 1)));
  return forms;
}

/** The weekday beside a date, 0 for Sunday; null where there is none. */
function dayNamed(groups: Groups, weekdays: Named): number | null {
  return weekdays.names[(groups['weekday'] ?? '').toLowerCase()] ?? null;
}

/** The year nearest to the mail's date, the past before the future: complaints look back. */
function datedFrom(
  day: string | undefined,
  month: number | undefined,
  year: string | undefined,
  sent: Date,
  weekday: number | null,
): string | null {
  const number = Number(day);
  if (month === undefined || !(month >= 1 && month <= 12) || !(number >= 1 && number <= 31))
    return null;
  const written =
    year === undefined ? null : Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const made = (in_: number): Date | null => {
    const date = new Date(Date.UTC(in_, month - 1, number, 12));
    return date.getUTCDate() === number ? date : null;
  };
  if (written !== null) {
    const date = made(written);
    return date === null ? null : iso(date);
  }
  const around = noon(sent);
  if (weekday !== null) {
    const fitting = [0, -1, 1]
      .map((shift) => made(around.getUTCFullYear() + shift))
      .find(
        (date) =>
          date?.getUTCDay() === weekday &&
          Math.abs(date.getTime() - around.getTime()) < 300 * dayLength,
      );
    if (fitting !== undefined && fitting !== null) return iso(fitting);
  }
  const here = made(around.getUTCFullYear());
  if (here === null) return null;
  const days = (here.getTime() - around.getTime()) / dayLength;
  const shift = days > 120 ? -1 : days < -300 ? 1 : 0;
  const date = made(around.getUTCFullYear() + shift);
  return date === null ? null : iso(date);
}

/** "The 28th": the one nearest to the mail's date, a fortnight ahead at most. */
function dayOfMonth(groups: Groups, sent: Date, weekday: number | null): string | null {
  const number = Number(groups['day']);
  if (!(number >= 1 && number <= 31)) return null;
  const around = noon(sent);
  const choices = [-2, -1, 0, 1]
    .map(
      (shift) =>
        new Date(Date.UTC(around.getUTCFullYear(), around.getUTCMonth() + shift, number, 12)),
    )
    .filter((date) => date.getUTCDate() === number)
    .filter((date) => date.getTime() - around.getTime() <= 14 * dayLength);
  choices.sort(
    (a, b) => Math.abs(a.getTime() - around.getTime()) - Math.abs(b.getTime() - around.getTime()),
  );
  const nearest = choices.find((date) => date.getUTCDay() === weekday) ?? choices[0];
  return nearest === undefined ? null : iso(nearest);
}

function weekdayFrom(
  groups: Groups,
  weekdays: Named,
  sent: Date,
  direction: 1 | -1,
): string | null {
  const wanted = weekdays.names[(groups['weekday'] ?? '').toLowerCase()];
  if (wanted === undefined) return null;
  const today = noon(sent).getUTCDay();
  const away = direction < 0 ? ((today - wanted + 6) % 7) + 1 : ((wanted - today + 6) % 7) + 1;
  return shifted(sent, direction * away);
}

function counted(
  groups: Groups,
  words: CalendarWords,
  sent: Date,
  direction: 1 | -1,
): string | null {
  const written = (groups['count'] ?? '').toLowerCase();
  const count = words.counts[written] ?? Number(written);
  const name = (groups['unit'] ?? '').toLowerCase();
  const unit = words.units[name];
  if (unit === undefined || !Number.isFinite(count) || count > 3660) return null;
  if (unit === 'day') return shifted(sent, direction * count);
  if (unit === 'week')
    return shifted(sent, Math.round(direction * count * (name === 'fortnight' ? 14 : 7)));
  return null;
}
