import { crashForTests } from '../config/crash.ts';
import { loadConfig, type MailboxConfig } from '../config/load.ts';
import { createLog } from '../log.ts';
import { openImap } from '../mail/imap.ts';
import { systemClock } from '../model/clock.ts';
import { openStore } from '../store/open.ts';
import { watch } from '../work/watch.ts';
import { useOwnWeights } from './configuration.ts';
import { exitStatus, reportFailure, worstOf, type ExitStatus } from './exit.ts';
import { keepHeapSmall } from './heap.ts';
import { OutgoingReport, outgoingOf } from './outgoing.ts';
import { goOnKeepingHouse, noteBeat } from './housekeeping.ts';
import { PollReport } from './poll-report.ts';
import { openReviewPage } from './review-page.ts';
import { pollTarget } from './run.ts';
import { keepServiceAlive } from './service.ts';
import { stopSignal } from './stop-signal.ts';
import { say } from './terminal.ts';

export interface WatchOptions {
  readonly config: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** `takkebrev watch`: stays connected to every mailbox and drafts as mail comes, until it is told to stop. */
export async function watchMailboxes(options: WatchOptions): Promise<ExitStatus> {
  keepHeapSmall();
  const config = loadConfig(options.config);
  for (const warning of config.warnings) say(`Warning: ${warning}`);
  useOwnWeights(config);
  const log = createLog(options.verbose ? 'info' : 'error');
  const store = await openStore(config.store.url);
  const page = await openReviewPage(config, store, log).catch(async (cause: unknown) => {
    await store.close();
    throw cause;
  });
  const report = new PollReport(options.json ?? false);
  const letters = new OutgoingReport(options.json ?? false);
  const signal = stopSignal();
  const step = crashForTests();
  const house = { store, clock: systemClock, log };
  const follow = async (account: MailboxConfig): Promise<ExitStatus> => {
    let told = false;
    const outgoing = outgoingOf(account, config, { store, clock: systemClock, report: letters });
    const connect = () => openImap(account.imap);
    const ports = { connect, store, clock: systemClock, log, signal, step, outgoing };
    try {
      await watch(pollTarget(account, config.gate.rules), ports, {
        mail: (event) => report.tell(event),
        waiting: () => {
          void noteBeat(house, account.name, null);
          if (!told) say(`${account.name}: waiting for mail (Ctrl-C ends).`);
          told = true;
        },
        retrying: (failure, pause) => {
          void noteBeat(house, account.name, failure);
          say(`${account.name}: ${failure.message} Trying again in ${Math.round(pause / 1000)} s.`);
          told = false;
        },
      });
      return 0;
    } catch (cause) {
      // The other mailboxes are watched on.
      await noteBeat(house, account.name, cause);
      reportFailure(cause);
      return exitStatus(cause);
    }
  };
  const isAlive = async (): Promise<boolean> =>
    store.health.pulses().then(
      () => true,
      () => false,
    );
  const ended = new AbortController();
  const beside = AbortSignal.any([signal, ended.signal]);
  const others = [keepServiceAlive(beside, isAlive), goOnKeepingHouse(config, house, beside)];
  try {
    return worstOf([...(await Promise.all(config.mailboxes.map(follow))), report.status]);
  } finally {
    await page.close();
    ended.abort();
    await Promise.all(others);
    await store.close();
  }
}
