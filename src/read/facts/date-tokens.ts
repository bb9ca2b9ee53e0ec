import type { CalendarWords } from '../../language/calendar.ts';
import { spansOf, type Span } from '../../model/span.ts';
import { foldSpelling } from '../text/spelling.ts';

/**
 * A text as tokens of time: `classes` holds one letter a token, so that the forms of dates are short
 * patterns over it. The letters are those of `wordLists` and `numberClass`; `w` is any other word,
 * `_` any other sign, and `,`, `.`, `-`, `:` and a line end stand for themselves.
 */
export interface TimeText {
  readonly classes: string;
  readonly tokens: readonly TimeToken[];
}

export interface TimeToken {
  readonly start: number;
  readonly end: number;
  /** Of a day, month, weekday, year or count; offset in days of a word such as "yesterday"; else null. */
  readonly value: number | null;
  /** Folded words, or the figures as written. */
  readonly name: string;
}

interface Entry {
  readonly kind: string;
  readonly value: number | null;
}

/** Words and phrases by their folded spelling, and how many words the longest beginning with a word has. */
export interface TimeWords {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly longest: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** The letters that any of them begins with, `weekdayStart` of them. */
  readonly weekdayStarts: ReadonlySet<string>;
  readonly weekdayEndings: ReadonlySet<string>;
  readonly notOrdinal: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly english: boolean;
}

export function timeWordsOf(words: CalendarWords): TimeWords {
  const entries = new Map<string, Entry>();
  const add = (kind: string, list: readonly string[], value: number | null = null): void => {
    for (const word of list) {
      const key = foldSpelling(word);
      if (!entries.has(key)) entries.set(key, { kind, value });
    }
  };
  for (const [word, days] of Object.entries(words.days)) add('R', [word], days);
  add('V', words.vague);
  add('E', words.feasts);
  monthsOf(words.locale).forEach((name, at) => {
    add(words.doubtfulMonths.includes(name) ? 'a' : 'M', [name, `${name}s`], at + 1);
  });
  for (const [name, month] of Object.entries(words.months)) add('a', [name], month);
  for (const [word, count] of Object.entries(words.counts))
    add(words.articles.includes(word) ? 'e' : 'C', [word], count);
  add('C', words.fewWords);
  for (const word of Object.keys(words.units)) add('U', [word]);
  for (const [kind, list] of wordLists(words)) add(kind, list);
  const weekdays = new Map<string, number>();
  weekdaysOf(words.locale).forEach((name, at) => weekdays.set(foldSpelling(name), at));
  for (const [name, at] of Object.entries(words.weekdays)) weekdays.set(foldSpelling(name), at);
  const longest = new Map<string, number>();
  for (const key of entries.keys()) {
    const [first = '', ...rest] = key.split(' ');
    longest.set(first, Math.max(longest.get(first) ?? 1, rest.length + 1));
  }
  return {
    entries,
    longest,
    weekdays,
    weekdayStarts: new Set([...weekdays.keys()].map((name) => name.slice(0, weekdayStart))),
    weekdayEndings: new Set(['', ...words.weekdayEndings.map(foldSpelling)]),
    notOrdinal: new Set(words.notOrdinal.map(foldSpelling)),
    measures: new Set(words.measures.map(foldSpelling)),
    english: words.locale === 'en',
  };
}

/**
 * The letter of each list; a word in several has that of the first. Besides these: `R` a day counted
 * from today, `V` a vague time, `E` a feast, `M` a month (`a` one that may be another word), `C` a
 * count (`e` an article), `U` a unit, `W` a weekday (`Q` with the s of "i lørdags",
 * `b` "sat" and "sun").
 */
const wordLists = (words: CalendarWords): [string, readonly string[]][] => [
  ['i', words.in],
  ['u', words.on],
  ['l', words.to],
  ['&', words.and],
  ['F', words.of],
  ['p', words.past],
  ['S', words.ago],
  ['A', words.about],
  ['B', words.bounds],
  ['L', words.last],
  ['N', words.next],
  ['D', words.this],
  ['H', words.every],
  ['G', words.partsOf],
  ['h', words.half],
  ['q', words.quarter],
  ['Z', words.seasons],
  ['P', words.dayParts],
  ['O', words.openers],
  ['K', words.clock],
];

const monthsOf = (locale: string): string[] => {
  const form = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => form.format(Date.UTC(2026, at, 1)).toLowerCase());
};

/** From Sunday on, as `Date` counts: 1 February 2026 is one. */
const weekdaysOf = (locale: string): string[] => {
  const form = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, at) => form.format(Date.UTC(2026, 1, 1 + at)).toLowerCase());
};

const piece =
  /\p{L}+(?:['’]\p{L}{1,2}(?!\p{L}))?|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-(?:20)?\d{2}(?!\d)|\d+(?:[.:/]\d+){0,3}(?:\s?[ap]\.?m(?!\p{L})|(?:st|nd|rd|th|te|[ea])(?!\p{L})|:[ea](?!\p{L}))?|\n|\S/giu;

/** One pass over the text; linear in its length. */
export function readTimeText(text: string, words: TimeWords): TimeText {
  const pieces = spansOf(text, piece);
  const tokens: TimeToken[] = [];
  let classes = '';
  for (let at = 0; at < pieces.length; at++) {
    const match = pieces[at];
    if (match === undefined) break;
    const { text: own, start } = match;
    const first = own.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      const end = start + own.length;
      const kind = touchesLetter(text, start, end) ? '#' : numberClass(own, words);
      const next = foldSpelling(pieces[at + 1]?.text ?? '');
      const measured =
        (kind === 'x' && words.measures.has(next)) || (kind === 'o' && words.notOrdinal.has(next));
      const dotted = kind === 'n' && /^\.[\s,)]/.test(text.slice(end, end + 2));
      const ordinal = dotted && !classes.endsWith('K') && isOrdinal(pieces, at, words);
      classes += measured ? '#' : ordinal ? 'o' : kind;
      if (ordinal) at++;
      tokens.push({
        start,
        end: ordinal ? end + 1 : end,
        value: Number.parseInt(own, 10),
        name: own,
      });
    } else if (own.length === 1 && !/\p{L}/u.test(own)) {
      classes += own === '–' || own === '—' ? '-' : ',.-:\n&'.includes(own) ? own : '_';
      tokens.push({ start, end: start + 1, value: null, name: own });
    } else {
      const found = phraseAt(pieces, at, words);
      at += found.pieces - 1;
      const last = pieces[at] ?? match;
      classes += found.kind;
      tokens.push({
        start,
        end: last.end,
        value: found.value,
        name: found.name,
      });
    }
  }
  return { classes, tokens };
}

/** "D104", "4h" and "S-12" are codes and sizes. */
function touchesLetter(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  if (/[\p{L}_#@]/u.test(before) || /[\p{L}_]/u.test(text[end] ?? '')) return true;
  return (
    before === '-' &&
    /[\p{L}\d]/u.test(text[start - 2] ?? '') &&
    /\p{L}/u.test(text[start - 2] ?? '')
  );
}

/** "19. sa dere" and "modtaget 3., og": a dot inside a sentence; "3. etage" is a place. */
function isOrdinal(pieces: readonly Span[], at: number, words: TimeWords): boolean {
  if (words.english) return false;
  const next = pieces[at + 2]?.text ?? '';
  if (next === ',' || next === ')') return true;
  return /^\p{Ll}/u.test(next) && !words.notOrdinal.has(foldSpelling(next));
}

/**
 * `n` a day of the month, `m` another small number, `o` an ordinal, `t` a clock time, `x` a time or a
 * day and month ("14.10"), `s` day/month, `f` a full date, `y` a year, `Y` month/year, `z` four figures, `#` no time.
 */
function numberClass(own: string, words: TimeWords): string {
  if (/[ap]\.?m$/iu.test(own)) return 't';
  if (/[a-z]$/iu.test(own)) return Number.parseInt(own, 10) <= 31 ? 'o' : '#';
  if (/^\d+$/.test(own)) return integerClass(own);
  if (/^\d{4}-\d{2}-\d{2}$|^\d{1,2}([./-])\d{1,2}\1(?:20)?\d{2}$/.test(own)) return 'f';
  if (/^\d{1,2}\/20\d{2}$/.test(own)) return 'Y';
  const parts = /^(\d{1,2})([.:/])(\d{1,2})$/.exec(own);
  if (parts === null) return '#';
  const [, left = '', mark, right = ''] = parts;
  const isDay =
    Number(left) >= 1 && Number(left) <= 31 && Number(right) >= 1 && Number(right) <= 12;
  const isTime = Number(left) <= 24 && right.length === 2 && Number(right) <= 59;
  if (mark === '/') return isDay ? 's' : '#';
  if (mark === ':') return isTime ? 't' : '#';
  if (isDay) return 'x';
  return isTime ? (words.english ? 'T' : 't') : '#';
}

function integerClass(own: string): string {
  const value = Number(own);
  if (own.length <= 2) return value >= 1 && value <= 31 ? 'n' : 'm';
  if (own.length === 3) return 'm';
  if (own.length > 4) return '#';
  return value >= 1850 && value <= 2090 ? 'y' : /^[012]\d[0-5]\d$/.test(own) ? 'z' : '#';
}

function phraseAt(
  pieces: readonly Span[],
  at: number,
  words: TimeWords,
): { kind: string; value: number | null; name: string; pieces: number } {
  const first = foldSpelling(pieces[at]?.text ?? '');
  const most = words.longest.get(first) ?? 0;
  const parts = [first];
  for (let more = 1; more < most; more++) {
    const next = pieces[at + more]?.text ?? '';
    if (next === '\n' && pieces[at + more + 1] !== undefined) break;
    parts.push(foldSpelling(next));
  }
  for (let count = Math.min(most, parts.length); count > 0; count--) {
    const name = parts.slice(0, count).join(' ');
    const entry = words.entries.get(name);
    if (entry !== undefined)
      return { ...entry, ...monthOf(entry, pieces[at]?.text ?? ''), name, pieces: count };
  }
  const weekday = weekdayOf(first, words);
  if (weekday !== null) return { kind: weekday.kind, value: weekday.value, name: first, pieces: 1 };
  return { kind: 'w', value: null, name: first, pieces: 1 };
}

/** "May" is a month, "may" seldom. */
const monthOf = (entry: Entry, written: string): { kind: string } =>
  entry.kind === 'a' && /^(?:May|March)$/.test(written) ? { kind: 'M' } : { kind: entry.kind };

/** No weekday is written with fewer letters. */
const weekdayStart = 3;
/** Longer words are no weekday in any form. */
const longestWeekday = 24;

/** A weekday in any of its forms: "lørdag", "lørdagens", "i lørdags" (`Q`), "torsdagsnatta". */
function weekdayOf(word: string, words: TimeWords): { kind: string; value: number } | null {
  if (word.length > longestWeekday || !words.weekdayStarts.has(word.slice(0, weekdayStart)))
    return null;
  for (let cut = word.length; cut >= weekdayStart; cut--) {
    const value = words.weekdays.get(word.slice(0, cut));
    if (value === undefined) continue;
    const ending = word.slice(cut);
    if (!words.weekdayEndings.has(ending)) continue;
    if (words.english && value % 6 === 0 && cut === 3) return { kind: 'b', value };
    return { kind: (ending === 's' || ending === 'se') && !words.english ? 'Q' : 'W', value };
  }
  return null;
}
