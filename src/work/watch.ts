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
      await waitForWork(mailbox, target.name, ports);
    }
  } finally {
    await mailbox.close();
  }
}

/** How often folders are looked at while a case is open: a server tells of news in the inbox only. */
const lookMilliseconds = 20_000;
const askMilliseconds = 1000;

/** Waits for mail, or until a letter is due, or it is time to look what people do in their mail programs. */
async function waitForWork(mailbox: Mailbox, name: string, ports: WatchPorts): Promise<void> {
  if (ports.outgoing === undefined) return mailbox.waitForMail(ports.signal);
  const { outbox, notices } = ports.store;
  const waking = new AbortController();
  const from = performance.now();
  const ask = async (): Promise<void> => {
    const due = await outbox.nextDue(name);
    const wanted = (await ports.store.draftsWanted(name)).length > 0;
    const look = performance.now() - from > lookMilliseconds && (await notices.anyOpen(name));
    if (wanted || look || (due !== null && due <= ports.clock.now())) waking.abort();
  };
  let failure: unknown = null;
  const timer = setInterval(() => {
    ask().catch((cause: unknown) => {
      failure = cause;
      waking.abort();
    });
  }, askMilliseconds);
  try {
    await mailbox.waitForMail(AbortSignal.any([ports.signal, waking.signal]));
  } finally {
    clearInterval(timer);
  }
  if (failure !== null) throw failure;
}
