import type { UnenteredLetter } from '../model/promises.ts';
import type { Store } from '../model/store.ts';
import { nameGreeted } from '../read/greeted.ts';

/** Remembers by what name a customer was greeted in a letter that went out, where a person had changed it. */
export async function keepGreeting(
  sent: Pick<UnenteredLetter, 'case' | 'customer' | 'text' | 'sentAt'>,
  store: Pick<Store, 'desk' | 'greetings'>,
): Promise<void> {
  const said = nameGreeted(sent.text);
  const one = said === null ? null : await store.desk.read(sent.case);
  if (said === null || one === null || sent.customer === '') return;
  const drafted = one.reading.customer.greeting;
  if (said === drafted) return;
  const known = await store.greetings.of(sent.customer);
  // The draft itself may greet as was remembered: what the rules had read is kept.
  const readAs = known !== null && known.greetedAs === drafted ? known.readAs : drafted;
  await store.greetings.remember(sent.customer, { readAs, greetedAs: said }, sent.sentAt);
}
