import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, MailboxConfig } from '../config/load.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Clock } from '../model/clock.ts';
import type { Mailbox, MailboxStatus } from '../model/mailbox.ts';
import { uid } from '../model/identifiers.ts';
import type { LastDraft, MailboxNumbers } from '../model/health.ts';
import type { SmtpAccount } from '../mail/submission.ts';
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
  /** Logs in where letters are handed over, and leaves. */
  tryLogin(smtp: SmtpAccount): Promise<void>;
  readonly clock: Clock;
}

const aheadMilliseconds = 10 * 60_000;
const tooLongMilliseconds = 60_000;

/** Looks at everything a run needs, one after another; changes nothing on any server. */
export async function* checkup(config: Config, ports: CheckupPorts): AsyncGenerator<Finding> {
  for (const warning of config.warnings)
    yield { what: 'configuration', state: 'warning', message: warning };
  const laid = new Map<string, LastDraft>();
  yield* checkStore(config, ports, laid);
  for (const account of config.mailboxes) {
    yield* checkAccount(account, ports, laid.get(account.name) ?? null);
    yield await checkSending(account, ports);
  }
}

/** Notes the last draft of each mailbox in `laid`: the mail server knows when it really was laid. */
async function* checkStore(
  config: Config,
  ports: CheckupPorts,
  laid: Map<string, LastDraft>,
): AsyncGenerator<Finding> {
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
      for (const { numbers } of vitals.mailboxes) {
        yield* waitingLetters(numbers, await store.outbox.waiting(numbers.mailbox), vitals.now);
        const draft = await store.health.lastDraft(numbers.mailbox);
        if (draft !== null) laid.set(numbers.mailbox, draft);
      }
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

async function* checkAccount(
  account: MailboxConfig,
  ports: CheckupPorts,
  laid: LastDraft | null,
): AsyncGenerator<Finding> {
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
    if (laid !== null) yield* checkAhead(mailbox, laid, ports.clock.now());
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

/** A draft's date on the server is the server's own: where ours is later, this machine's clock ran ahead. */
async function* checkAhead(
  mailbox: Mailbox,
  { path, uidValidity, uid: place, laidAt }: LastDraft,
  now: Date,
): AsyncGenerator<Finding> {
  const folder = await mailbox.examine(path);
  if (folder.uidValidity !== uidValidity || folder.messages === 0) return;
  const draft = (await mailbox.list(place)).find((one) => one.uid === place);
  if (draft === undefined) return;
  const ahead = laidAt.getTime() - draft.receivedAt.getTime();
  if (ahead <= aheadMilliseconds) return;
  const message = `the last draft was laid at ${laidAt.toISOString()} by this machine's clock, but at ${draft.receivedAt.toISOString()} by the mail server's: set the clock, and look at the days that letters since then promise`;
  yield { what: 'clock', state: laidAt > now ? 'warning' : 'bad', message };
}

/** Looks whether the server for sending lets us in; hands nothing over. */
async function checkSending({ name, smtp }: MailboxConfig, ports: CheckupPorts): Promise<Finding> {
  const what = `sending ${name}`;
  if (smtp === null)
    return { what, state: 'good', message: 'no smtp: letters are sent from the mail program' };
  const server = `${smtp.host}:${smtp.port}`;
  try {
    await ports.tryLogin(smtp);
    const who = smtp.login === null ? 'us in without a login' : `${smtp.login.user} in`;
    return { what, state: 'good', message: `${server} let ${who}` };
  } catch (cause) {
    return bad(what, cause);
  }
}

const dayMilliseconds = 86_400_000;
/** A customer who has waited longer than this has waited too long. */
const patientDays = 2;

function* waitingLetters(
  { cases, oldestOpen }: MailboxNumbers,
  outgoing: { readonly count: number; readonly why: string | null },
  now: Date,
): Generator<Finding> {
  const what = 'letters';
  const open = cases.find(({ state }) => state === 'open')?.count ?? 0;
  if (open > 0 && oldestOpen !== null) {
    const days = Math.floor((now.getTime() - oldestOpen.getTime()) / dayMilliseconds);
    yield {
      what,
      state: days > patientDays ? 'warning' : 'good',
      message: `${open} wait for a person, the oldest for ${days} days: see \`takkebrev drafts\``,
    };
  }
  if (outgoing.count > 0)
    yield {
      what,
      state: 'warning',
      message: `${outgoing.count} approved wait for the mail server: ${outgoing.why ?? 'it has not taken them yet'}`,
    };
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
