import type { MessageId } from '../model/identifiers.ts';
import type { Message } from '../model/message.ts';
import type { Kind, Reading } from '../model/reading.ts';
import type { MailIdentity, Store } from '../model/store.ts';
import type { CustomerTrace, JoinGround, Relation, ThreadView } from '../model/threads.ts';
import { authoredText } from '../read/text/authored.ts';

/** A mail that may belong to an earlier case. */
export interface ThreadingMail {
  readonly mailbox: string;
  readonly identity: MailIdentity;
  readonly message: Message;
  readonly reading: Reading;
  readonly receivedAt: Date;
}

/** The thread a mail belongs to, and by what. */
export interface Joined {
  readonly thread: ThreadView;
  readonly ground: JoinGround;
}

const dayMilliseconds = 86_400_000;
/** After so many days a like subject, or the same order, means something new. */
const subjectDays = 90;
const orderDays = 180;
/** A shorter number may be anything. */
const shortestOrder = 5;
/** A line this long is not written twice by chance. */
const longLine = 30;

/**
 * Finds the case a mail belongs to: by References and In-Reply-To; else, from the same sender, by what
 * it quotes, the order it names, or its subject. Null where it begins its own: rather apart than
 * wrongly together. Reads only.
 */
export async function threadOf(
  mail: ThreadingMail,
  store: Pick<Store, 'threads'>,
): Promise<Joined | null> {
  const { message, receivedAt } = mail;
  const ids = [...new Set([...message.references, message.inReplyTo].filter((id) => id !== null))];
  const sender = senderOf(mail);
  const senders = sender === '' ? [] : await store.threads.addressesOf(sender);
  const since = new Date(receivedAt.getTime() - orderDays * dayMilliseconds);
  const views = await store.threads.candidates(mail.mailbox, { ids, senders, since });
  const newestFirst = views
    .filter(({ mails }) => !mails.some(({ identity }) => identity === mail.identity))
    .toSorted((a, b) => b.lastAt.getTime() - a.lastAt.getTime());
  const grounds: readonly (readonly [JoinGround, (view: ThreadView) => boolean])[] = [
    ['references', (view) => refersTo(mail, ids, view)],
    ['quotation', (view) => isOf(view, senders) && quotes(message.text, view)],
    ['order', (view) => isOf(view, senders) && sharesOrder(mail, view)],
    ['subject', (view) => isOf(view, senders) && sharesSubject(mail, view)],
  ];
  for (const [ground, holds] of grounds) {
    const thread = newestFirst.find(holds);
    if (thread !== undefined) return { thread, ground };
  }
  return null;
}

const senderOf = ({ message, reading }: ThreadingMail): string =>
  (message.from?.address ?? reading.customer.address).toLowerCase();

const isOf = (view: ThreadView, senders: readonly string[]): boolean =>
  view.mails.some(({ sender }) => senders.includes(sender));

/** Order numbers as they are compared. */
const ordersIn = (reading: Reading): string[] =>
  reading.facts.orders
    .filter(({ source }) => source !== 'quoted')
    .map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

const ordersOf = (view: ThreadView): Set<string> =>
  new Set(view.mails.flatMap(({ orders }) => orders));

/** They name orders, and no one of them is the same. */
function contradicts(mail: ThreadingMail, view: ThreadView): boolean {
  const [own, theirs] = [ordersIn(mail.reading), ordersOf(view)];
  return own.length > 0 && theirs.size > 0 && !own.some((order) => theirs.has(order));
}

/** People also answer an old mail to write about something new: another subject and another order. */
function refersTo(mail: ThreadingMail, ids: readonly MessageId[], view: ThreadView): boolean {
  if (!ids.some((id) => view.messageIds.includes(id))) return false;
  return hasSubjectOf(mail, view) || !contradicts(mail, view);
}

const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

function quotes(text: string, view: ThreadView): boolean {
  const { quoted } = authoredText(text);
  if (quoted === null) return false;
  const lines = quoted
    .split('\n')
    .map((line) => squashed(line).trim())
    .filter((line) => line.length >= longLine);
  const said = view.texts.map(squashed);
  return lines.some((line) => said.some((one) => one.includes(line)));
}

function sharesOrder(mail: ThreadingMail, view: ThreadView): boolean {
  const theirs = ordersOf(view);
  if (ordersIn(mail.reading).some((order) => theirs.has(order))) return true;
  // A mail that is no complaint is not read for its facts: the number itself is looked for.
  const said = new Set(
    authoredText(mail.message.text)
      .text.toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu),
  );
  const bare = new Set([...said].map((word) => word.replace(/-/gu, '')));
  return [...theirs].some((order) => order.length >= shortestOrder && bare.has(order));
}

const answering =
  /^\s*(?:(?:re|sv|vs|svar|fw|fwd|aw|antw|videresendt|vidaresendt|vidarebefordrat)(?:\[\d+\])?\s*:\s*)+/iu;

/** A subject without "Re:" and its like. */
export const bareSubject = (subject: string): string =>
  squashed(subject.replace(answering, '')).trim();

const hasSubjectOf = (mail: ThreadingMail, view: ThreadView): boolean => {
  const own = bareSubject(mail.message.subject);
  return own !== '' && view.mails.some(({ subject }) => bareSubject(subject) === own);
};

/** The same subject soon after; one that says nothing must at least be an answer. */
function sharesSubject(mail: ThreadingMail, view: ThreadView): boolean {
  const { subject } = mail.message;
  const days = (mail.receivedAt.getTime() - view.lastAt.getTime()) / dayMilliseconds;
  if (days > subjectDays || contradicts(mail, view) || !hasSubjectOf(mail, view)) return false;
  const bare = bareSubject(subject);
  return answering.test(subject) || bare.split(' ').length > 2 || /\d{3}/u.test(bare);
}

const thankful: ReadonlySet<Kind> = new Set(['thanks-reply', 'praise']);

const relationOf = (kind: Kind): Relation =>
  kind === 'complaint' ? 'again' : thankful.has(kind) ? 'thanks' : 'reply';

/**
 * Keeps where a handled mail belongs, once it is recorded; a mail that opened no case and belongs to
 * none is not kept. Doing it again changes nothing.
 */
export async function joinThread(
  mail: ThreadingMail,
  store: Pick<Store, 'threads'>,
): Promise<Joined | null> {
  const { mailbox, identity, message, reading } = mail;
  const own = await store.threads.caseOf(mailbox, identity);
  const joined = await threadOf(mail, store);
  const thread = joined?.thread.thread ?? own;
  if (own !== null) await store.threads.trace(traceOf(mail));
  if (thread === null) return null;
  await store.threads.keep({
    identity,
    mailbox,
    messageId: message.messageId,
    sender: senderOf(mail),
    subject: message.subject,
    orders: ordersIn(reading),
    receivedAt: mail.receivedAt,
    kind: reading.kind,
    case: own,
    thread,
    relation: joined === null ? 'first' : relationOf(reading.kind),
    ground: joined?.ground ?? null,
  });
  return joined;
}

const phoneForm = /(?<![\p{L}\d])(?:\+|00)?\d[\d ()-]{6,16}\d(?!\d)/gu;
const prefix = /^(?:\+|00)(?:4[4567]|353|358)/u;

/** Who writes from the address: the name, and the telephone of the signature. */
function traceOf(mail: ThreadingMail): CustomerTrace {
  const { signature, text } = authoredText(mail.message.text);
  const tail = text.split('\n').slice(-4).join('\n');
  const orders = ordersIn(mail.reading);
  const phones = [...`${tail}\n${signature ?? ''}`.matchAll(phoneForm)]
    .map(([found]) =>
      found
        .replace(/[^\d+]/gu, '')
        .replace(prefix, '')
        .replace(/^0/u, ''),
    )
    .filter((digits) => digits.length >= 8 && !orders.includes(digits));
  return {
    address: senderOf(mail),
    name: mail.reading.customer.name,
    phone: phones.at(-1) ?? null,
    orders,
    seenAt: mail.receivedAt,
  };
}
