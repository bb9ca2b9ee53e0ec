import { createHash } from 'node:crypto';
import { messageId, type MessageId } from '../model/identifiers.ts';
import type { Message } from '../model/message.ts';
import type { MailIdentity } from '../model/store.ts';

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\0')).digest('hex');

/**
 * What makes a mail the same mail under another UID, in another folder, or delivered twice: its
 * Message-ID together with sender, date and subject, so that nobody can hide a complaint behind a
 * Message-ID seen before. Where there is no Message-ID, its text takes that place.
 */
export function mailIdentity(message: Message): MailIdentity {
  return digest([
    message.messageId ?? message.text,
    message.from?.address ?? '',
    message.date?.toISOString() ?? '',
    message.subject,
  ]);
}

/** The Message-ID of the draft that answers a mail: the same however often it is made. */
export function draftMessageId(
  mailbox: string,
  identity: MailIdentity,
  address: string,
): MessageId {
  return madeId([mailbox, identity], address);
}

/** The Message-ID of a letter that is sent: the same however often the same text is handed over. */
export const sentMessageId = (
  mailbox: string,
  identity: MailIdentity,
  version: number,
  address: string,
): MessageId => madeId([mailbox, identity, `edition ${version}`], address);

/** The Message-ID of a note to the staff about one edition of a letter. */
export const noteMessageId = (
  mailbox: string,
  about: readonly string[],
  address: string,
): MessageId => madeId([mailbox, 'note', ...about], address);

function madeId(parts: readonly string[], address: string): MessageId {
  const domain = address.slice(address.lastIndexOf('@') + 1).replace(/[^\w.-]/g, '') || 'localhost';
  const id = messageId(`<takkebrev.${digest(parts).slice(0, 32)}@${domain}>`);
  if (id === null) throw new Error('a made Message-ID is not one');
  return id;
}
