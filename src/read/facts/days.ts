const dayLength = 86_400_000;

/** `YYYY-MM-DD`. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/** The day `sent` falls on, at noon UTC. */
const noon = (sent: Date): Date =>
  new Date(Date.UTC(sent.getUTCFullYear(), sent.getUTCMonth(), sent.getUTCDate(), 12));

/** So many days after `sent`; before it where the number is negative. */
export const shifted = (sent: Date, days: number): string =>
  isoDay(new Date(noon(sent).getTime() + days * dayLength));

const isoDayOrNull = (day: Date | null): string | null => (day === null ? null : isoDay(day));

export interface CalendarDay {
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year: number | null;
  /** The weekday beside it, 0 for Sunday. */
  readonly weekday: number | null;
}

/**
 * The day of a day and month; without a year, the year nearest to `sent` in which the weekday fits,
 * the past before the future: complaints look back. Null where there is no such day.
 */
export function dayOfYear({ day, month, year, weekday }: CalendarDay, sent: Date): string | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const made = (in_: number): Date | null => {
    const date = new Date(Date.UTC(in_, month - 1, day, 12));
    return date.getUTCDate() === day ? date : null;
  };
  if (year !== null) return isoDayOrNull(made(year < 100 ? 2000 + year : year));
  const around = noon(sent);
  const days = (date: Date): number => (date.getTime() - around.getTime()) / dayLength;
  const here = around.getUTCFullYear();
  if (weekday !== null) {
    const fitting = [here, here - 1, here + 1]
      .map(made)
      .find((date) => date?.getUTCDay() === weekday && Math.abs(days(date)) < 300);
    if (fitting != null) return isoDay(fitting);
  }
  const now = made(here);
  if (now === null) return null;
  return isoDayOrNull(made(here + (days(now) > 120 ? -1 : days(now) < -300 ? 1 : 0)));
}

/** "The 28th": the one nearest to `sent`, a fortnight ahead at most. */
export function dayOfMonth(day: number, weekday: number | null, sent: Date): string | null {
  if (!(day >= 1 && day <= 31)) return null;
  const around = noon(sent);
  const away = (date: Date): number => date.getTime() - around.getTime();
  const choices = [-2, -1, 0, 1]
    .map(
      (shift) => new Date(Date.UTC(around.getUTCFullYear(), around.getUTCMonth() + shift, day, 12)),
    )
    .filter((date) => date.getUTCDate() === day && away(date) <= 14 * dayLength)
    .toSorted((a, b) => Math.abs(away(a)) - Math.abs(away(b)));
  const nearest = choices.find((date) => date.getUTCDay() === weekday) ?? choices[0];
  return nearest === undefined ? null : isoDay(nearest);
}

/** The nearest such weekday before (-1) or after (1) the day of `sent`, never that day itself. */
export function nearestWeekday(weekday: number, sent: Date, direction: 1 | -1): string {
  const today = noon(sent).getUTCDay();
  const away = direction < 0 ? ((today - weekday + 6) % 7) + 1 : ((weekday - today + 6) % 7) + 1;
  return shifted(sent, direction * away);
}

/** The day of the first figures that name a day and a month: `2026-10-03`, `3.10.26`, `23/10`, `14.4`. */
export function numericDay(
  tokens: readonly { readonly name: string }[],
  weekday: number | null,
  sent: Date,
): string | null {
  for (const { name } of tokens) {
    const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(name) ?? [];
    if (y !== undefined)
      return dayOfYear({ day: Number(d), month: Number(m), year: Number(y), weekday }, sent);
    const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2,4}))?$/.exec(name) ?? [];
    if (day === undefined) continue;
    const written = year === undefined ? null : Number(year);
    return dayOfYear({ day: Number(day), month: Number(month), year: written, weekday }, sent);
  }
  return null;
}
