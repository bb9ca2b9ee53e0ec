import { businessFor } from '../config/business-for.ts';
import { parseMessage } from '../mail/parse.ts';
import type { Business } from '../model/business.ts';
import { TakkebrevError, type ErrorCode } from '../model/errors.ts';
import type { MessageId } from '../model/identifiers.ts';
import type { Letter } from '../model/letter.ts';
import type { FetchedMessage } from '../model/mailbox.ts';
import type { Message } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { Precedents } from '../model/precedents.ts';
import type { Past } from '../model/past.ts';
import type { Reading } from '../model/reading.ts';
import type { HandledMail, MailboxState, OpenedCase } from '../model/store.ts';
import type { Verdict } from '../model/verdict.ts';
import { greetedAs } from '../read/greeted.ts';
import { read } from '../read/read.ts';
import { letterOwed } from '../write/owed.ts';
import { unwrittenLetter } from '../write/unwritten.ts';
import type { PollEvent } from './ports.ts';
import { draftMessageId, mailIdentity } from './identity.ts';

/** What handling a mail needs to know of the mailbox it came to. */
export interface HandleContext {
  readonly mailbox: string;
  readonly folder: string;
  readonly businesses: readonly Business[];
  /** Of the account: a fallback for From, and never written to. */
  readonly user: string;
  readonly now: Date;
  /** What the firm makes of each of the gate's rules. */
  readonly policy: Policy;
  /** What a new letter is compared with; asked where there is one. */
  readonly precedents: Precedents;
  /** What went before with whoever wrote the mail. */
  readonly past: (opened: Opened, message: Message, reading: Reading) => Promise<Past>;
}

/** A mail parsed, or why it could not be; either way it has an identity. */
export interface Opened {
  readonly fetched: FetchedMessage;
  readonly identity: string;
  readonly message: Message | null;
  readonly reason: string | null;
}

/** A complaint, its letter and the bytes of its draft. */
export interface Drafted {
  readonly mail: HandledMail;
  readonly message: Message;
  readonly reading: Reading;
  readonly letter: Letter;
  readonly verdict: Verdict;
  readonly draftId: MessageId;
  readonly source: Uint8Array;
}

/** A mail with what was made of it, and, for a complaint, the draft to lay. */
export interface Handled {
  readonly mail: HandledMail;
  readonly opened: PollEvent['opened'];
  readonly drafted: Drafted | null;
  /** The case of a mail that only a person can tell to be a complaint or not. */
  readonly doubtful: OpenedCase | null;
}

/** Parses a fetched mail; one that cannot be parsed is identified by where it stands. */
export async function open(fetched: FetchedMessage, state: MailboxState): Promise<Opened> {
  try {
    const message = await parseMessage(fetched.source, { truncated: fetched.truncated });
    return { fetched, identity: mailIdentity(message), message, reason: null };
  } catch (cause) {
    if (!(cause instanceof TakkebrevError)) throw cause;
    const identity = `unparsable ${state.folder} ${state.uidValidity} ${fetched.uid}`;
    return { fetched, identity, message: null, reason: cause.message };
  }
}

const ofStore: ReadonlySet<ErrorCode> = new Set(['store-unusable', 'disk-full']);

/** Reads a mail that was not handled before and, for a complaint, writes, judges and composes its draft. */
export async function handle(
  opened: Opened,
  state: MailboxState,
  context: HandleContext,
): Promise<Handled> {
  const { message } = opened;
  if (message === null) return failed(opened, opened.reason, state, context);
  try {
    return await readAndWrite(opened, message, state, context);
  } catch (cause) {
    // The store failed and not the mail: the next poll takes it up again.
    if (cause instanceof TakkebrevError && ofStore.has(cause.code)) throw cause;
    // One mail that breaks us must not keep the others waiting; it is told of, and a person answers it.
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failed(opened, reason, state, context);
  }
}

async function readAndWrite(
  opened: Opened,
  message: Message,
  state: MailboxState,
  context: HandleContext,
): Promise<Handled> {
  const recipients = [...message.to, ...message.cc].map(({ address }) => address);
  const business = businessFor(context.businesses, recipients);
  const { now } = context;
  const found = read(message, { business, own: ownAddresses(context), now });
  const owed = letterOwed(found);
  const mail: HandledMail = {
    ...unread(opened, state, context),
    language: found.language,
    kind: found.kind,
    doubtful: found.doubtful,
    outcome: owed.owed ? 'drafted' : 'no-letter',
    reason: owed.owed ? null : owed.why,
  };
  if (!owed.owed) {
    const draft = { reading: found, letter: null, why: owed.why };
    const doubtful = found.doubtful ? doubtfulCase(mail, message, found, context) : null;
    return { mail, opened: { message, draft }, drafted: null, doubtful };
  }
  // Writing loads only when there is a letter to write: most mail is no complaint.
  const { composeAnswer } = await import('./answer.ts');
  const address = business?.mailbox ?? context.user;
  const draftId = draftMessageId(context.mailbox, opened.identity, address);
  const { mailbox, policy, precedents } = context;
  const past = await context.past(opened, message, found);
  const reading = greetedAs(found, past.greeted);
  const of = { mailbox, business, now, messageId: draftId, address, past };
  const { source, ...answered } = await composeAnswer(message, reading, of, {
    precedents,
    policy,
  });
  const draft = { reading, ...answered };
  return {
    mail,
    opened: { message, draft },
    drafted: { ...draft, message, mail, draftId, source },
    doubtful: null,
  };
}

/** A case without a letter: that is written when somebody says that the mail is a complaint. */
function doubtfulCase(
  mail: HandledMail,
  message: Message,
  reading: Reading,
  context: HandleContext,
): OpenedCase {
  const recipients = [...message.to, ...message.cc].map(({ address }) => address);
  const business = businessFor(context.businesses, recipients);
  const address = business?.mailbox ?? context.user;
  return {
    mail,
    message,
    reading,
    letter: unwrittenLetter(message, reading, business),
    verdict: { verdict: 'reject', specificity: 0, findings: [] },
    draftId: draftMessageId(context.mailbox, mail.identity, address),
  };
}

/** What is known of a mail before it is read. */
export const unread = (
  opened: Opened,
  state: MailboxState,
  context: HandleContext,
): HandledMail => ({
  mailbox: context.mailbox,
  folder: context.folder,
  uidValidity: state.uidValidity,
  uid: opened.fetched.uid,
  identity: opened.identity,
  messageId: opened.message?.messageId ?? null,
  receivedAt: opened.fetched.receivedAt,
  handledAt: context.now,
  from: opened.message?.from?.address ?? null,
  subject: opened.message?.subject ?? '',
  language: 'und',
  kind: 'other',
  doubtful: false,
  outcome: 'skipped',
  reason: null,
});

const failed = (
  opened: Opened,
  reason: string | null,
  state: MailboxState,
  context: HandleContext,
): Handled => ({
  mail: { ...unread(opened, state, context), outcome: 'failed', reason },
  opened: null,
  drafted: null,
  doubtful: null,
});

const ownAddresses = (context: HandleContext): string[] =>
  [...context.businesses.map(({ mailbox }) => mailbox), context.user.toLowerCase()].filter(
    (address) => address.includes('@'),
  );
