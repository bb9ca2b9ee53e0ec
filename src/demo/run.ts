import { silentLog } from '../log.ts';
import { openImap } from '../mail/imap.ts';
import { fixedClock } from '../model/clock.ts';
import { openStore } from '../store/open.ts';
import { poll } from '../work/poll.ts';
import type { PollEvent } from '../work/ports.ts';
import { demoBusiness } from './business.ts';
import { startDemoServer } from './imap-server.ts';
import { sampleMails } from './mails.ts';

const threeDaysMilliseconds = 3 * 86_400_000;

export interface DemoResult {
  readonly mails: number;
  /** How many drafts stand in the demo server's Drafts in the end. */
  readonly drafts: number;
}

/**
 * Does the main job on the sample mails: a mail server in this process, and the poller, reader,
 * writer and gate that any mailbox gets. Nothing is left behind.
 */
export async function runDemo(now: Date, tell: (event: PollEvent) => void): Promise<DemoResult> {
  const mails = sampleMails(now);
  const server = await startDemoServer(mails);
  const store = await openStore('sqlite::memory:');
  try {
    const { host, port, user, password } = server;
    const account = { host, port, security: 'none', user, password: () => password } as const;
    const mailbox = await openImap(account);
    try {
      const ports = { mailbox, store, clock: fixedClock(now), log: silentLog() };
      await poll(
        {
          name: 'demo',
          folders: { inbox: 'INBOX', drafts: 'auto', sent: 'auto' },
          businesses: [demoBusiness],
          user,
          since: new Date(now.getTime() - threeDaysMilliseconds),
          sizeLimitBytes: 25 * 1024 * 1024,
          policy: {},
        },
        ports,
        tell,
      );
    } finally {
      await mailbox.close();
    }
    return { mails: mails.length, drafts: server.drafts.messages.length };
  } finally {
    await store.close();
    await server.stop();
  }
}
