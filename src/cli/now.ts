import { TakkebrevError } from '../model/errors.ts';

/** The time `--now` names, else the clock's. Throws `usage`. */
export function timeOf(now: string | undefined): Date {
  if (now === undefined) return new Date();
  const time = new Date(now);
  if (Number.isNaN(time.getTime())) {
    throw new TakkebrevError('usage', `--now ${now} is no time; write it as 2026-11-22T09:00:00Z.`);
  }
  return time;
}
