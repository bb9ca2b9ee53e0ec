import type { StoredCase } from '../model/desk-store.ts';
import type { Past } from '../model/past.ts';
import type { Span } from '../model/span.ts';
import type { Store } from '../model/store.ts';
import type { ThreadMail } from '../model/threads.ts';
import { threadOf, type ThreadingMail } from './threads.ts';

type Stores = Pick<Store, 'threads' | 'promises' | 'greetings'>;

/**
 * What went before with whoever wrote a mail that has just come: a promise of ours that was broken, and
 * their earlier mail about the same. A promise in another case of theirs counts too. Reads only.
 */
export async function pastOf(mail: ThreadingMail, store: Stores): Promise<Past> {
  const joined = await threadOf(mail, store);
  const broken = await brokenTo(mail.message.from?.address ?? '', store);
  const greeted = await store.greetings.of(mail.reading.customer.address);
  return { broken, before: lastComplaint(joined?.thread.mails ?? []), greeted };
}

/** The same of a case that is on the desk. */
export async function pastOfCase(one: StoredCase, store: Stores): Promise<Past> {
  const mails = await store.threads.ofCase(one.line.id);
  const own = mails.findIndex((mail) => mail.case === one.line.id);
  const broken = await brokenTo(one.message.from?.address ?? '', store);
  const greeted = await store.greetings.of(one.reading.customer.address);
  return { broken, before: lastComplaint(mails.slice(0, Math.max(0, own))), greeted };
}

async function brokenTo(address: string, store: Stores): Promise<Span | null> {
  if (address === '') return null;
  const addresses = await store.threads.addressesOf(address.toLowerCase());
  const [broken] = await store.promises.unowned(addresses);
  return broken === undefined ? null : { text: broken.text, start: broken.start, end: broken.end };
}

function lastComplaint(mails: readonly ThreadMail[]): Span | null {
  const before = mails.findLast(({ kind }) => kind === 'complaint');
  return before === undefined
    ? null
    : { text: before.subject, start: 0, end: before.subject.length };
}
