/** Tells the time, so that tests and `--now` can set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still. */
export const fixedClock = (at: Date): Clock => ({ now: () => new Date(at) });
