import { languages } from '../../language/languages.ts';
import { spanOf, type Span } from '../../model/span.ts';

const all = Object.values(languages);
const abbreviations = new Set(all.flatMap((language) => language.cues.abbreviations));
const beforeFigures = new Set(all.flatMap((language) => language.cues.beforeFigures));
const months = new Set(
  all.flatMap((language) => [
    ...Object.keys(language.calendar.months),
    ...monthNames(language.code),
  ]),
);

/** "tir", "lör"; two letters ("on", "to") would be other words. */
const weekdays = new Set(
  all.flatMap(({ code }) => shortWeekdays(code)).filter((name) => name.length > 2),
);

function shortWeekdays(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) =>
    format
      .format(new Date(Date.UTC(2026, 0, day + 1)))
      .toLowerCase()
      .replace('.', ''),
  );
}

function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2026, month, 1))).toLowerCase(),
  );
}

/** Marks that may close a quotation or bracket after the sentence's own mark. */
const closers = `"'”’»)]`;
/** A line broken by the mail program, not by the writer, is at least this long. */
const shortestWrap = 50;
/** Lines longer than this were never wrapped by a mail program. */
const longestWrap = 100;

/** The text parted last: several parts of a reading want the sentences of one text. */
let last: { readonly text: string; readonly found: readonly Span[] } = { text: '', found: [] };

/**
 * The sentences of a text, in order, without the space around them. A line ends a sentence
 * unless a mail program broke it; so greetings, lists and signatures come out line by line. What was
 * spoken into a phone without a full stop is parted before conjunctions once it is too long to point at.
 * Knows the abbreviations and dates of every language.
 */
export function sentences(text: string): readonly Span[] {
  if (last.text === text) return last.found;
  const found = blocks(text)
    .flatMap(({ start, end }) => split(text, start, end))
    .flatMap((span) => partRun(text, span));
  last = { text, found };
  return found;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Runs of lines that belong together. */
function blocks(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  const lines = text.split('\n');
  const width = Math.max(
    0,
    ...lines.map((line) => line.trimEnd().length).filter((size) => size <= longestWrap),
  );
  let at = 0;
  lines.forEach((line, index) => {
    const end = at + line.length;
    const next = lines[index + 1];
    if (next === undefined || !isWrapped(line, next, width)) {
      found.push({ start, end });
      start = end + 1;
    }
    at = end + 1;
  });
  return found;
}

/** True where the next word would not have fitted on the line. */
function isWrapped(line: string, next: string, width: number): boolean {
  const used = line.trimEnd().length;
  const follows = next.trimStart();
  if (used < shortestWrap || used > longestWrap || follows === '') return false;
  if (/^(?:[-*•–>]|\d{1,2}[.)])\s/.test(follows)) return false;
  const word = /^\S{1,60}/.exec(follows)?.[0] ?? '';
  return (used + 1 + word.length > width && used > width - 25) || /^\p{Ll}/u.test(follows);
}

function split(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let start = from;
  const push = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span !== null) found.push(span);
    start = end;
  };
  for (let at = from; at < to; at++) {
    const end = endOfSentence(text, at, to);
    if (end === 0) continue;
    push(end);
    at = end - 1;
  }
  push(to);
  return found;
}

/** Where a sentence ends whose closing mark stands at `at`; 0 where none does. */
function endOfSentence(text: string, at: number, to: number): number {
  const mark = text.charAt(at);
  if (at > 0 && '.!?…'.includes(mark) && '.!?…'.includes(text.charAt(at - 1))) return 0;
  if (mark === '.' || mark === '!' || mark === '?' || mark === '…') {
    let end = at + 1;
    while (end < to && '.!?…'.includes(text.charAt(end))) end++;
    const quoted = end;
    while (end < to && closers.includes(text.charAt(end))) end++;
    const next = /^(?:\s+)(\S)/.exec(text.slice(end, Math.min(to, end + 20)));
    if (end >= to) return end;
    if (next === null) return 0;
    const follows = next[1] ?? '';
    if (end > quoted && /\p{Ll}/u.test(follows)) return 0;
    if (mark === '.' && end === at + 1 && isInside(text, at, follows, end)) return 0;
    if (end - at > 1 && mark === '.' && end === quoted && /\p{Ll}/u.test(follows)) return 0;
    return end;
  }
  return endsInEmoji(text, at, to);
}

/** True where the full stop at `at` belongs to an abbreviation, an initial or a date. */
function isInside(text: string, at: number, follows: string, end: number): boolean {
  let begin = at;
  while (begin > 0 && at - begin < 30 && !/[\s("'“»,/]/.test(text.charAt(begin - 1))) begin--;
  const before = text.slice(begin, at).toLowerCase();
  const lower = /\p{Ll}/u.test(follows);
  if (abbreviations.has(before)) return true;
  if (/^(?:\d{1,2}\.?[–-])?\d{1,2}$/.test(before)) {
    const word = /^\s+(\p{L}+)/u.exec(text.slice(end, end + 25))?.[1]?.toLowerCase() ?? '';
    return lower || months.has(word);
  }
  const figure = /\d/.test(follows);
  if (beforeFigures.has(before)) return figure || lower;
  if (figure && (weekdays.has(before) || /(?:nr|^\p{Ll})$/u.test(before))) return true;
  if (months.has(before)) return lower || /\d/.test(follows);
  // "kr. 46.940" and "tlf. 12 34": the figure belongs to it, but not in "399 kr. 2 dage efter".
  if (figure && /^(?:kr|pr|tlf|inkl|ekskl)$/.test(before))
    return !/\d[.,-]{0,2}\s?$/.test(text.slice(Math.max(0, begin - 4), begin));
  if (/^(?:kr|pr|osv|etc|m\.m|mm|stk|mnd|mdr|tlf|inkl|ekskl|a\.m|p\.m|ltd|inc|co)$/.test(before))
    return lower || follows === '(';
  return /^\p{L}$/u.test(before) && /\p{Lu}/u.test(follows) && /\p{Lu}/u.test(text.charAt(at - 1));
}

/** An emoji before a space closes a sentence that has no mark. */
function endsInEmoji(text: string, at: number, to: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code < 0x1f000 || code > 0x1faff) return 0;
  const end = at + 2;
  return end < to &&
    /\s/.test(text.charAt(end)) &&
    /[\p{L}\d]/u.test(
      text
        .slice(end, end + 3)
        .trimStart()
        .charAt(0),
    )
    ? end
    : 0;
}

/** A sentence of more words is a run of several. */
const longestSentence = 60;
const shortestPart = 8;
/** A conjunction parts two clauses where the next begins with its subject or an adverb. */
const conjunction = /^(?:og|men|så|for|och|för|and|but|so)$/iu;
const adversative = /^(?:men|but)$/iu;
const opener =
  /^(?:jeg|eg|jag|i|vi|du|de|der|den|det|han|hun|ho|hon|dei|dere|ni|nu|nå|no|så|da|då|når|när|hvis|om|it|the|he|she|they|we|you|now|then|there|when|if|this|that|my|min|mit|mitt)$/iu;

/** The parts of a run without full stops; any other sentence is one part. */
function partRun(text: string, span: Span): Span[] {
  // So many words do not stand in fewer characters.
  if (span.text.length < 2 * longestSentence) return [span];
  const words = [...span.text.matchAll(/\S+/g)];
  if (words.length <= longestSentence) return [span];
  const parts: Span[] = [];
  let start = 0;
  for (let at = shortestPart; at < words.length - shortestPart / 2; at++) {
    const [word = '', next = ''] = [words[at]?.[0], words[at + 1]?.[0]];
    const [from, to] = [words[start]?.index ?? 0, words[at]?.index ?? 0];
    const size = at - start;
    const broken = /\n\s*$/.test(span.text.slice(Math.max(from, to - 4), to));
    const joined = conjunction.test(word) && (opener.test(next) || size > longestSentence / 2);
    if (
      size < shortestPart ||
      !(broken || joined || adversative.test(word) || size >= longestSentence)
    )
      continue;
    const part = trimmed(text, span.start + from, span.start + to);
    if (part !== null) parts.push(part);
    start = at;
  }
  const last = trimmed(text, span.start + (words[start]?.index ?? 0), span.end);
  return last === null ? parts : [...parts, last];
}

function trimmed(text: string, start: number, end: number): Span | null {
  const whole = text.slice(start, end);
  const from = start + (whole.length - whole.trimStart().length);
  const span = spanOf(text, from, start + whole.trimEnd().length);
  return /[\p{L}\p{N}]/u.test(span.text) ? span : null;
}
