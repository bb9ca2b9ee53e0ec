import type { Past } from '../model/past.ts';
import type { Store } from '../model/store.ts';
import { threadOf, type ThreadingMail } from './threads.ts';

/**
 * What went before with whoever wrote a mail: a promise of ours that was broken, and their earlier mail
 * about the same. A promise in another case of theirs counts too. Reads only.
 */
export async function pastOf(
  mail: ThreadingMail,
  store: Pick<Store, 'threads' | 'promises'>,
): Promise<Past> {
  const joined = await threadOf(mail, store);
  const sender = mail.message.from?.address.toLowerCase() ?? '';
  const addresses = sender === '' ? [] : await store.threads.addressesOf(sender);
  const [broken] = addresses.length === 0 ? [] : await store.promises.unowned(addresses);
  const before = joined?.thread.mails.findLast(({ kind }) => kind === 'complaint');
  return {
    broken:
      broken === undefined ? null : { text: broken.text, start: broken.start, end: broken.end },
    before:
      before === undefined ? null : { text: before.subject, start: 0, end: before.subject.length },
  };
}
