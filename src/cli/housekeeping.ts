import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config/load.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../model/clock.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Store } from '../model/store.ts';
import { keepRetention } from '../work/retention.ts';
import { reportFailure } from './exit.ts';

export interface HousePorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** Notes how a poll ended. That it could not be noted keeps nobody from working. */
export async function noteBeat(
  { store, clock, log }: HousePorts,
  mailbox: string,
  failure: unknown,
): Promise<void> {
  const code =
    failure === null ? null : failure instanceof TakkebrevError ? failure.code : 'internal';
  // Another process does what this one would have done, and notes it.
  if (code === 'busy') return;
  try {
    await store.health.beat(mailbox, clock.now(), code);
  } catch (cause) {
    log.warn({ mailbox, cause }, 'the poll could not be noted');
  }
}

/** What is done once a day beside the mail: texts that are too old go. A failure is told, and no more. */
export async function keepHouse(config: Config, { store, clock, log }: HousePorts): Promise<void> {
  try {
    await keepRetention(config.mailboxes, {
      store,
      log,
      now: clock.now(),
      openPrivacy: async () => (await import('../store/open.ts')).openPrivacy(config.store.url),
    });
  } catch (cause) {
    reportFailure(cause);
  }
}

const betweenMilliseconds = 60 * 60_000;

/** Keeps house as long as `signal` does not abort. */
export async function goOnKeepingHouse(
  config: Config,
  ports: HousePorts,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await keepHouse(config, ports);
    await sleep(betweenMilliseconds, undefined, { signal, ref: false }).catch(() => {});
  }
}
