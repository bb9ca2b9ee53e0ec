const dayMilliseconds = 86_400_000;
const weekMilliseconds = 7 * dayMilliseconds;

/** A week from Monday to Monday, in UTC. */
export interface Week {
  readonly from: number;
  /** As ISO 8601 numbers it: `2026-W47`. */
  readonly name: string;
  /** Its number alone. */
  readonly label: string;
}

/** The last `count` weeks, that of `now` among them, oldest first. */
export function lastWeeks(now: Date, count: number): readonly Week[] {
  const midnight = Math.floor(now.getTime() / dayMilliseconds) * dayMilliseconds;
  const monday = midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * dayMilliseconds;
  return Array.from({ length: count }, (_, index) =>
    weekFrom(monday - (count - 1 - index) * weekMilliseconds),
  );
}

function weekFrom(from: number): Week {
  // A week is of the year in which its Thursday lies (ISO 8601).
  const thursday = new Date(from + 3 * dayMilliseconds);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / weekMilliseconds) + 1;
  return { from, name: `${year}-W${String(number).padStart(2, '0')}`, label: String(number) };
}

/** How many of these times lie in each week. */
export function countedByWeek(times: readonly Date[], weeks: readonly Week[]): readonly number[] {
  const counts = weeks.map(() => 0);
  const start = weeks[0]?.from ?? 0;
  for (const time of times) {
    const at = Math.floor((time.getTime() - start) / weekMilliseconds);
    if (at in counts) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
