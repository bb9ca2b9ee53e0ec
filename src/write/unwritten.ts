import type { Business } from '../model/business.ts';
import type { Letter } from '../model/letter.ts';
import type { Message } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import { replyReferences, replySubject, replyTo } from './headers.ts';

/** The letter to a mail that nobody has called a complaint yet: addressed, and without a word. */
export const unwrittenLetter = (
  message: Message,
  reading: Reading,
  business: Business | null,
): Letter => ({
  language: reading.language === 'und' ? (business?.language ?? 'en') : reading.language,
  reply: {
    to: replyTo(message, reading.customer.address),
    subject: replySubject(message.subject),
    inReplyTo: message.messageId,
    references: replyReferences(message),
    text: '',
    html: '',
  },
  sentences: [],
  slots: [],
});
