import { TakkebrevError } from '../../model/errors.ts';
import { uid, type Uid } from '../../model/identifiers.ts';
import type { FetchedMessage, MailboxStatus, MessagePlace } from '../../model/mailbox.ts';
import type { Message } from '../../model/message.ts';
import type { DraftCopy, NoticedCase } from '../../model/notice-store.ts';
import { batches } from '../batches.ts';
import type { PollPorts, PollTarget } from '../ports.ts';
import { idsOf, matchOf, type Match } from './match.ts';

/** Of a larger mail only headers and text are fetched: letters are small, what is attached is not looked at. */
const sizeLimitBytes = 256 * 1024;

/** A mail that came to a folder since it was last looked through, and the case it belongs to. */
export interface Arrival {
  readonly place: MessagePlace;
  readonly message: Message;
  readonly match: Match | null;
}

/** A folder that has changed since it was last looked through. */
export interface ChangedFolder {
  readonly status: MailboxStatus;
  readonly arrivals: readonly Arrival[];
  /** Drafts that stood here and do not any more. */
  readonly gone: readonly DraftCopy[];
}

/**
 * Looks through what is new in a folder and what is gone from it. Null where nothing has changed,
 * which one STATUS tells. `from` says where the first look begins: with what is there, or with what
 * comes after it. {@link seen} is to be called when all of it is dealt with.
 */
export async function look(
  path: string,
  from: 'all' | 'new',
  target: PollTarget,
  { mailbox, store }: PollPorts,
): Promise<ChangedFolder | null> {
  const seen = await store.notices.seenFolder(target.name, path);
  const before = await mailbox.status(path);
  const same = seen?.uidValidity === before.uidValidity;
  if (same && seen.uidNext === before.uidNext && seen.messages === before.messages) return null;
  const status = await mailbox.examine(path);
  const start = seen === null && from === 'new' ? status.uidNext : uid(1);
  const copies = await store.notices.copies(target.name, path);
  const first = same ? seen.uidNext : start;
  const known = new Set(
    copies.filter((copy) => copy.uidValidity === status.uidValidity).map((copy) => copy.uid),
  );
  const listed = first < status.uidNext ? await mailbox.list(first) : [];
  const fresh = listed.filter((message) => !known.has(message.uid));
  const arrivals: Arrival[] = [];
  for (const batch of batches(fresh, sizeLimitBytes)) {
    const fetched = await mailbox.fetch(batch, sizeLimitBytes);
    arrivals.push(...(await matched(fetched, status, target.name, { mailbox, store })));
  }
  // As many as there were, and those that came: none is gone.
  const complete = same && seen.messages + listed.length === status.messages;
  const gone = complete || copies.length === 0 ? [] : await goneFrom(copies, status, mailbox);
  return { status, arrivals, gone };
}

/** Remembers how the folder stood when it was looked through. */
export async function seen(
  { status }: ChangedFolder,
  target: PollTarget,
  { store }: PollPorts,
): Promise<void> {
  const { path, uidValidity, uidNext, messages } = status;
  const folder = { mailbox: target.name, path, uidValidity, uidNext, messages };
  await store.notices.saveSeenFolder(folder);
}

async function matched(
  fetched: readonly FetchedMessage[],
  { path, uidValidity }: MailboxStatus,
  mailbox: string,
  { store }: Pick<PollPorts, 'mailbox' | 'store'>,
): Promise<readonly Arrival[]> {
  const parsed: { readonly uid: Uid; readonly message: Message }[] = [];
  for (const one of fetched) {
    const message = await parsedOrNull(one);
    if (message !== null) parsed.push({ uid: one.uid, message });
  }
  const ids = [...new Set(parsed.flatMap(({ message }) => idsOf(message)))];
  const cases: readonly NoticedCase[] = await store.notices.casesOf(mailbox, ids);
  return parsed.map((one) => ({
    place: { path, uidValidity, uid: one.uid },
    message: one.message,
    match: matchOf(one.message, cases),
  }));
}

/** A mail that cannot be read is none of our letters. */
async function parsedOrNull({ source, truncated }: FetchedMessage): Promise<Message | null> {
  const { parseMessage } = await import('../../mail/parse.ts');
  try {
    return await parseMessage(source, { truncated });
  } catch (cause) {
    if (cause instanceof TakkebrevError) return null;
    throw cause;
  }
}

async function goneFrom(
  copies: readonly DraftCopy[],
  status: MailboxStatus,
  mailbox: PollPorts['mailbox'],
): Promise<readonly DraftCopy[]> {
  const there = new Set((await mailbox.list(uid(1))).map((message) => message.uid));
  return copies.filter((copy) => copy.uidValidity !== status.uidValidity || !there.has(copy.uid));
}
