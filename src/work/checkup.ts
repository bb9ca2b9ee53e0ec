import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, MailboxConfig } from '../config/load.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Clock } from '../model/clock.ts';
import type { Mailbox, MailboxStatus } from '../model/mailbox.ts';
import { uid } from '../model/identifiers.ts';
import type { Store } from '../model/store.ts';
import { locateFolders } from './folders.ts';
import { ailmentsOf, type Ailment } from './health/ailments.ts';
import { vitalsOf } from './health/vitals.ts';

/** One thing looked at, and what to do where it is not well. */
export interface Finding {
  readonly what: string;
  readonly state: 'good' | 'warning' | 'bad';
  readonly message: string;
  readonly cause?: unknown;
}

export interface CheckupPorts {
  openStore(url: string): Promise<Store>;
  openMailbox(account: MailboxConfig): Promise<Mailbox>;
  readonly clock: Clock;
}

const aheadMilliseconds = 10 * 60_000;
const tooLongMilliseconds = 60_000;

/** Looks at everything a run needs, one after another; changes nothing on any server. */
export async function* checkup(config: Config, ports: CheckupPorts): AsyncGenerator<Finding> {
  for (const warning of config.warnings)
    yield { what: 'configuration', state: 'warning', message: warning };
  yield* checkStore(config, ports);
  for (const account of config.mailboxes) yield* checkAccount(account, ports);
}

async function* checkStore(config: Config, ports: CheckupPorts): AsyncGenerator<Finding> {
  const what = 'store';
  try {
    const store = await ports.openStore(config.store.url);
    try {
      for (const { name } of config.mailboxes) {
        const open = (await store.pendingAppends(name)).length;
        if (open > 0) {
          yield {
            what,
            state: 'warning',
            message: `${name}: ${open} drafts were begun and not ended; the next run ends them.`,
          };
        }
      }
      const vitals = await vitalsOf({
        store,
        mailboxes: config.mailboxes.map(({ name }) => name),
        storeFile: config.store.url.slice('sqlite:'.length),
        now: ports.clock.now(),
      });
      yield* ailmentsOf(vitals).map(toFinding);
      yield { what, state: 'good', message: config.store.url };
    } finally {
      await store.close();
    }
  } catch (cause) {
    yield bad(what, cause);
  }
}

/** What is wrong with a mailbox is asked of its server next: here it is told as news. */
function toFinding({ what, state, message }: Ailment): Finding {
  if (what === 'disk' && state === 'bad') {
    return { what, state, message, cause: new TakkebrevError('disk-full', message) };
  }
  return { what, state: what === 'clock' ? state : 'warning', message };
}

async function* checkAccount(account: MailboxConfig, ports: CheckupPorts): AsyncGenerator<Finding> {
  const what = `mailbox ${account.name}`;
  const server = `${account.imap.host}:${account.imap.port}`;
  yield* checkBusinesses(account);
  let mailbox: Mailbox;
  try {
    mailbox = await within(tooLongMilliseconds, server, ports.openMailbox(account));
    yield { what, state: 'good', message: `${server} let ${account.imap.user} in` };
  } catch (cause) {
    yield bad(what, cause);
    return;
  }
  try {
    const { drafts, sent } = await locateFolders(account.folders, mailbox);
    await mailbox.status(drafts);
    yield { what, state: 'good', message: `drafts go to "${drafts}"` };
    yield sent === null
      ? {
          what,
          state: 'warning',
          message: 'no Sent mailbox was found: write its name as folders.sent',
        }
      : { what, state: 'good', message: `sent mail stands in "${sent}"` };
    const inbox = await mailbox.examine(account.folders.inbox);
    yield { what, state: 'good', message: `"${inbox.path}" holds ${inbox.messages} mails` };
    yield await checkClock(mailbox, inbox, ports.clock.now());
  } catch (cause) {
    yield bad(what, cause);
  } finally {
    await mailbox.close();
  }
}

function* checkBusinesses(account: MailboxConfig): Generator<Finding> {
  for (const business of account.businesses) {
    const what = `business ${business.name}`;
    const lacks = [
      ...(business.signer === null ? ['signer (who signs the letters)'] : []),
      ...(business.mandate.may.length === 0 ? ['mandate.may (what may be offered)'] : []),
    ];
    yield lacks.length === 0
      ? { what, state: 'good', message: `letters are signed by ${business.signer?.name ?? ''}` }
      : {
          what,
          state: 'warning',
          message: `the business file lacks ${lacks.join(' and ')}; letters get blanks there`,
        };
  }
}

/** The newest mail cannot be newer than now: where it is, this machine's clock is behind. */
async function checkClock(mailbox: Mailbox, inbox: MailboxStatus, now: Date): Promise<Finding> {
  const what = 'clock';
  const last = (await mailbox.list(uid(Math.max(1, inbox.uidNext - 1)))).at(-1);
  const behind =
    last !== undefined && last.receivedAt.getTime() - now.getTime() > aheadMilliseconds;
  return behind
    ? {
        what,
        state: 'bad',
        message: `this machine says ${now.toISOString()}, but the newest mail is from ${last.receivedAt.toISOString()}: set the clock`,
      }
    : { what, state: 'good', message: now.toISOString() };
}

async function within<T>(milliseconds: number, server: string, work: Promise<T>): Promise<T> {
  const late = sleep(milliseconds, null, { ref: false });
  const first = await Promise.race([work, late]);
  if (first !== null) return first;
  throw new TakkebrevError(
    'mail-unreachable',
    `The mail server ${server} does not answer: check imap.host and imap.port.`,
    { temporary: true },
  );
}

const bad = (what: string, cause: unknown): Finding => ({
  what,
  state: 'bad',
  message: cause instanceof Error ? cause.message : String(cause),
  cause,
});
