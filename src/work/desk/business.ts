import { businessFor } from '../../config/business-for.ts';
import type { Business } from '../../model/business.ts';
import type { Message } from '../../model/message.ts';

/** The firm a mail was written to. */
export function businessOf(message: Message, businesses: readonly Business[]): Business | null {
  const recipients = [...message.to, ...message.cc].map(({ address }) => address);
  return businessFor(businesses, recipients);
}
