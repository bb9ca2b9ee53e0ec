import { setTimeout as sleep } from 'node:timers/promises';
import { TakkebrevError } from '../model/errors.ts';
import type { Mailbox } from '../model/mailbox.ts';
import { poll } from './poll.ts';
import type { PollEvent, PollPorts, PollTarget } from './ports.ts';

export interface WatchPorts extends Omit<PollPorts, 'mailbox'> {
  readonly signal: AbortSignal;
  /** Makes a new connection to the account. */
  connect(): Promise<Mailbox>;
}

export interface WatchEvents {
  mail(event: PollEvent): void;
  /** The mailbox is up to date and new mail is waited for. */
  waiting(): void;
  /** Something failed; it is tried again after this pause. */
  retrying(failure: TakkebrevError, pauseMilliseconds: number): void;
}

const firstPauseMilliseconds = 1000;
const longestPauseMilliseconds = 5 * 60_000;

/**
 * Stays connected to one mailbox and handles mail as it comes, until `signal` aborts. A lost
 * connection is made again, each time after a longer pause. Throws what is wrong from the start and
 * does not mend itself: a refused login, a missing mailbox.
 */
export async function watch(
  target: PollTarget,
  ports: WatchPorts,
  events: WatchEvents,
): Promise<void> {
  let pause = firstPauseMilliseconds;
  let worked = false;
  while (!ports.signal.aborted) {
    try {
      await stayConnected(target, ports, events, () => {
        worked = true;
        pause = firstPauseMilliseconds;
      });
    } catch (cause) {
      if (!(cause instanceof TakkebrevError) || !(worked || cause.temporary)) throw cause;
      events.retrying(cause, pause);
      await sleep(pause, undefined, { signal: ports.signal }).catch(() => {});
      pause = Math.min(pause * 2, longestPauseMilliseconds);
    }
  }
}

async function stayConnected(
  target: PollTarget,
  ports: WatchPorts,
  events: WatchEvents,
  upToDate: () => void,
): Promise<void> {
  const mailbox = await ports.connect();
  try {
    while (!ports.signal.aborted) {
      const state = await poll(target, { ...ports, mailbox }, (event) => events.mail(event));
      // Whatever came during the poll shows here; whatever comes after this ends the wait.
      const status = await mailbox.examine(target.folders.inbox);
      upToDate();
      if (status.uidValidity !== state.uidValidity || status.uidNext > state.nextUid) continue;
      events.waiting();
      await mailbox.waitForMail(ports.signal);
    }
  } finally {
    await mailbox.close();
  }
}
