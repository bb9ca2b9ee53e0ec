import { loadConfig, type Config, type MailboxConfig } from '../config/load.ts';
import { crashForTests } from '../config/crash.ts';
import { createLog, type Log } from '../log.ts';
import { openImap } from '../mail/imap.ts';
import { fixedClock, systemClock, type Clock } from '../model/clock.ts';
import type { Store } from '../model/store.ts';
import { openStore } from '../store/open.ts';
import { poll } from '../work/poll.ts';
import type { PollTarget } from '../work/ports.ts';
import { exitStatus, reportFailure, worstOf, type ExitStatus } from './exit.ts';

import { timeOf } from './now.ts';
import { PollReport } from './poll-report.ts';
import { stopSignal } from './stop-signal.ts';
import { say } from './terminal.ts';

export interface RunOptions {
  readonly config: string;
  readonly json?: boolean;
  readonly now?: string;
  readonly verbose?: boolean;
}

/** `takkebrev run`: polls every mailbox once. One that fails does not keep the others waiting. */
export async function run(options: RunOptions): Promise<ExitStatus> {
  const config = loadConfig(options.config);
  for (const warning of config.warnings) say(`Warning: ${warning}`);
  const clock = options.now === undefined ? systemClock : fixedClock(timeOf(options.now));
  const log = createLog(options.verbose ? 'info' : 'error');
  const store = await openStore(config.store.url);
  try {
    return await pollAll(config, store, clock, log, options.json ?? false);
  } finally {
    await store.close();
  }
}

async function pollAll(
  config: Config,
  store: Store,
  clock: Clock,
  log: Log,
  json: boolean,
): Promise<ExitStatus> {
  const report = new PollReport(json);
  const signal = stopSignal();
  const statuses: ExitStatus[] = [];
  for (const account of config.mailboxes) {
    if (signal.aborted) break;
    try {
      const mailbox = await openImap(account.imap);
      try {
        const ports = { mailbox, store, clock, log, signal, step: crashForTests() };
        await poll(pollTarget(account), ports, (event) => report.tell(event));
      } finally {
        await mailbox.close();
      }
    } catch (cause) {
      statuses.push(exitStatus(cause));
      reportFailure(cause);
    }
  }
  report.close();
  return worstOf([report.status, ...statuses]);
}

/** A mailbox of the configuration as the poller wants it. */
export const pollTarget = (account: MailboxConfig): PollTarget => ({
  name: account.name,
  folders: account.folders,
  businesses: account.businesses,
  user: account.imap.user,
  since: account.since,
  sizeLimitBytes: account.sizeLimitBytes,
});
