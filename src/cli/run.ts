import { loadConfig, type Config, type MailboxConfig } from '../config/load.ts';
import { crashForTests } from '../config/crash.ts';
import { createLog } from '../log.ts';
import { openImap } from '../mail/imap.ts';
import { fixedClock, systemClock } from '../model/clock.ts';
import type { Mailbox } from '../model/mailbox.ts';
import { poll } from '../work/poll.ts';
import type { PollPorts, PollTarget } from '../work/ports.ts';
import { useOwnWeights } from './configuration.ts';
import { exitStatus, reportFailure, worstOf, type ExitStatus } from './exit.ts';

import { keepHeapSmall } from './heap.ts';
import { keepHouse, noteBeat } from './housekeeping.ts';
import { timeOf } from './now.ts';
import { OutgoingReport, outgoingOf } from './outgoing.ts';
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
  keepHeapSmall();
  const config = loadConfig(options.config);
  for (const warning of config.warnings) say(`Warning: ${warning}`);
  useOwnWeights(config);
  const clock = options.now === undefined ? systemClock : fixedClock(timeOf(options.now));
  const log = createLog(options.verbose ? 'info' : 'error');
  const [first, ...others] = config.mailboxes.map(connection);
  // The first server is asked while the database is loaded and opened: most runs find nothing, and
  // that is most of their time.
  const connecting = first?.();
  connecting?.catch(() => {});
  const { openStore } = await import('../store/open.ts');
  const store = await openStore(config.store.url).catch((cause: unknown) => {
    void connecting?.then(({ mailbox }) => mailbox.close()).catch(() => {});
    throw cause;
  });
  try {
    const connections = [() => connecting, ...others];
    const status = await pollAll(connections, config, { store, clock, log }, options.json ?? false);
    await keepHouse(config, { store, clock, log });
    return status;
  } finally {
    await store.close();
  }
}

interface Connected {
  readonly account: MailboxConfig;
  readonly mailbox: Mailbox;
}

const connection = (account: MailboxConfig) => async (): Promise<Connected> => ({
  account,
  mailbox: await openImap(account.imap),
});

async function pollAll(
  connections: readonly (() => Promise<Connected> | undefined)[],
  config: Config,
  ports: Pick<PollPorts, 'store' | 'clock' | 'log'>,
  json: boolean,
): Promise<ExitStatus> {
  const report = new PollReport(json);
  const letters = new OutgoingReport(json);
  const signal = stopSignal();
  const step = crashForTests();
  const statuses: ExitStatus[] = [];
  for (const [at, connect] of connections.entries()) {
    const name = config.mailboxes[at]?.name ?? '';
    if (signal.aborted) break;
    try {
      const connected = await connect();
      if (connected === undefined) continue;
      const { account, mailbox } = connected;
      try {
        const target = pollTarget(account, config.gate.rules);
        const outgoing = outgoingOf(account, config, { ...ports, report: letters });
        const all = { ...ports, mailbox, signal, step, outgoing };
        await poll(target, all, (event) => report.tell(event));
        await noteBeat(ports, name, null);
      } finally {
        await mailbox.close();
      }
    } catch (cause) {
      await noteBeat(ports, name, cause);
      statuses.push(exitStatus(cause));
      reportFailure(cause);
    }
  }
  report.close();
  return worstOf([report.status, letters.status, ...statuses]);
}

/** A mailbox of the configuration as the poller wants it. */
export const pollTarget = (account: MailboxConfig, policy: PollTarget['policy']): PollTarget => ({
  name: account.name,
  folders: account.folders,
  businesses: account.businesses,
  user: account.imap.user,
  since: account.since,
  sizeLimitBytes: account.sizeLimitBytes,
  policy,
});
