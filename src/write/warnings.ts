import type { Frames } from '../language/frames.ts';
import { framesOf } from '../language/letter-frames.ts';
import type { Case } from './case.ts';
import { isOwn } from './said.ts';
import { longestMail } from './sure.ts';
import { fromMail, overlaps, type Value } from './values.ts';

/** Characters before a date in which it is said to be the last day. */
const beside = 24;
const oneDay = 86_400_000;

/** What the staff must know before they write at all, as names of prompts; the first is the gravest. */
export function warningsOf(matter: Case): string[] {
  const frames = framesOf(matter.language);
  const text = matter.reading.authored.slice(0, longestMail);
  if (names(frames.warnings.law, text, frames)) return ['law'];
  if (names(frames.warnings.call, text, frames)) return ['call'];
  if (isOverdue(matter, frames.warnings.last)) return ['overdue'];
  if (soonest(matter) !== null) return ['soon'];
  const { requests = [] } = matter.reading;
  return requests.some((one) => frames.warnings.hurry.test(one.text)) ? ['hurry'] : [];
}

/** Characters before a word or behind it, in which it is denied: "do not ring me", "ring meg ikkje". */
const denial = 16;

/** True where the words stand in the text and are not denied; "no more emails" denies nothing itself. */
function names(words: RegExp, text: string, { negation }: Frames): boolean {
  const found = words.exec(text);
  if (found === null) return false;
  const end = found.index + found[0].length;
  const before = text.slice(Math.max(0, found.index - denial), found.index);
  const behind = text.slice(end, end + denial).split(/[.!?,]/u)[0] ?? '';
  return negation.test(found[0]) || !(negation.test(before) || negation.test(behind));
}

/** So many days after today nobody can wait for a letter that takes two working days. */
const soon = 4 * oneDay;

/**
 * The first day of the customer's own calendar that lay ahead when the mail was written and is not over, as
 * midnight UTC; null where none is named. It need not press: they may only be away from then on.
 */
export function dayAhead(matter: Case): number | null {
  const { reading, telling } = matter;
  const days = reading.facts.dates.flatMap((date) => {
    const day = date.iso === null ? Number.NaN : Date.parse(date.iso);
    const isAhead = day >= telling.written.getTime() && day >= telling.today.getTime();
    return date.source === 'body' && isAhead && isOwn(date, matter) ? [day] : [];
  });
  return days.length === 0 ? null : Math.min(...days);
}

/** The first day that lay ahead when the mail was written and is nearly here; null where none is named. */
export function soonest(matter: Case): Value | null {
  const { reading, telling, grammar, language } = matter;
  const { last } = framesOf(language).warnings;
  const { requests = [], authored } = reading;
  const ahead = reading.facts.dates.filter((date) => {
    const { iso, source, start, text } = date;
    if (source !== 'body' || !isOwn(date, matter)) return false;
    const named =
      last.test(authored.slice(Math.max(0, start - beside), start)) ||
      last.test(`${text.split(/\s+/u)[0] ?? ''} `);
    const asked = requests.some((one) => overlaps(one, date));
    // "By Friday" in a request is the next one.
    if (iso === null) return named && asked;
    const day = Date.parse(iso);
    const today = telling.today.getTime();
    // "Away from the 9th" presses nobody.
    return (
      (named || asked) &&
      day > telling.written.getTime() &&
      day > today - oneDay &&
      day < today + soon
    );
  });
  const [first] = ahead.toSorted(
    (one, other) => Date.parse(one.iso ?? '') - Date.parse(other.iso ?? ''),
  );
  return first === undefined
    ? null
    : { text: grammar.quote(first.text), evidence: [fromMail(first)] };
}

/** True where the last day the customer named is today or over, and was not when the mail was written. */
function isOverdue({ reading, telling }: Case, last: RegExp): boolean {
  return reading.facts.dates.some(({ iso, source, start, text }) => {
    if (iso === null || source !== 'body') return false;
    const day = Date.parse(iso);
    const ahead = reading.authored.slice(Math.max(0, start - beside), start);
    const named = last.test(ahead) || last.test(`${text.split(/\s+/u)[0] ?? ''} `);
    const lay =
      day - telling.written.getTime() >= 0 && day - telling.written.getTime() < 60 * oneDay;
    return named && lay && day <= telling.today.getTime();
  });
}
