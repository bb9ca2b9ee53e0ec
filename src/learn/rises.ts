import type { FoundCase } from '../model/causes.ts';

const dayMilliseconds = 86_400_000;
const weekMilliseconds = 7 * dayMilliseconds;
/** Weeks before the last one that it is compared with. */
const usualWeeks = 8;
/** Fewer mails than this are no rise. */
const fewest = 3;

/** More of one sort of complaint in a week than the weeks before let expect. */
export interface Rise {
  /** `cause 3`, `type damaged` or `product lampe`. */
  readonly of: string;
  readonly now: number;
  /** In a usual week. */
  readonly usual: number;
  readonly cases: readonly number[];
}

/** What has suddenly risen in the week before `until`, by each of the names a case goes under. Pure. */
export function risesOf(
  cases: readonly FoundCase[],
  namesOf: (one: FoundCase) => readonly string[],
  until: Date,
): Rise[] {
  const from = until.getTime() - weekMilliseconds;
  const before = from - usualWeeks * weekMilliseconds;
  const counts = new Map<string, { usual: number; cases: number[] }>();
  for (const one of cases) {
    const at = one.receivedAt.getTime();
    if (at >= until.getTime() || at < before) continue;
    for (const name of namesOf(one)) {
      const count = counts.get(name) ?? { usual: 0, cases: [] };
      counts.set(name, count);
      if (at >= from) count.cases.push(one.case);
      else count.usual += 1 / usualWeeks;
    }
  }
  return [...counts]
    .filter(
      // Mails come as they come: three times their usual spread above the mean is no chance.
      ([, { usual, cases: own }]) =>
        own.length >= fewest && own.length > usual + 3 * Math.sqrt(usual + 0.25),
    )
    .map(([of, { usual, cases: own }]) => ({ of, now: own.length, usual, cases: own }))
    .toSorted((a, b) => b.now - b.usual - (a.now - a.usual));
}
