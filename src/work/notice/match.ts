import { draftHeader } from '../../mail/draft-header.ts';
import { messageId, type MessageId } from '../../model/identifiers.ts';
import type { Message } from '../../model/message.ts';
import type { NoticedCase } from '../../model/notice-store.ts';

/** The Message-IDs by which a mail can belong to a case. */
export const idsOf = (message: Message): readonly MessageId[] => {
  const { inReplyTo } = message;
  return [...ownIds(message), ...(inReplyTo === null ? [] : [inReplyTo])];
};

const ownIds = (message: Message): MessageId[] =>
  [message.messageId, messageId(message.headers.get(draftHeader.toLowerCase())?.[0])].filter(
    (id) => id !== null,
  );

export interface Match {
  readonly found: NoticedCase;
  /** `draft`: it bears the draft's mark. `answer`: it answers the customer's mail, and goes to them. */
  readonly by: 'draft' | 'answer';
}

/** The case a mail in Drafts, Sent or the send folder belongs to; null where there is none. */
export function matchOf(message: Message, cases: readonly NoticedCase[]): Match | null {
  const own = ownIds(message);
  const draft = cases.find(({ draftId }) => own.includes(draftId));
  if (draft !== undefined) return { found: draft, by: 'draft' };
  const { inReplyTo } = message;
  const to = [...message.to, ...message.cc].map(({ address }) => address.toLowerCase());
  const answered = cases.find(
    (one) =>
      inReplyTo !== null &&
      one.messageId === inReplyTo &&
      one.recipients.some((address) => to.includes(address)),
  );
  return answered === undefined ? null : { found: answered, by: 'answer' };
}
