import { Refusal } from './arguments.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** RFC 3501's date-time, in UTC: `02-Nov-2026 08:15:00 +0000`. */
export function dateTime(at: Date): string {
  const day = `${two(at.getUTCDate())}-${months[at.getUTCMonth()]}-${at.getUTCFullYear()}`;
  return `${day} ${at.toISOString().slice(11, 19)} +0000`;
}

/** Reads `2-Nov-2026`, alone or followed by a time and zone, as APPEND gives it. Throws Refusal. */
export function parseDate(text: string): Date {
  const [, day, month, year, rest = ' 00:00:00 +0000'] =
    /^ ?(\d{1,2})-([A-Za-z]{3})-(\d{4})( \d\d:\d\d:\d\d [+-]\d{4})?$/.exec(text) ?? [];
  const at = new Date(`${day} ${month} ${year}${rest}`);
  if (day === undefined || Number.isNaN(at.getTime())) throw new Refusal('BAD', 'Invalid date');
  return at;
}
