import { messageId, uid, uidValidity, type MessageId } from '../../src/model/identifiers.ts';
import type { Message } from '../../src/model/message.ts';
import { nothingFound, type Reading } from '../../src/model/reading.ts';
import type { DraftIntent, MailboxState } from '../../src/model/store.ts';

const at = new Date('2026-11-20T10:00:00Z');

/** A Danish complaint of which only sender and words are known. */
export function complaintReading(from: string, authored: string): Reading {
  const customer = { name: null, greeting: null, address: from };
  const found = { ...nothingFound, screened: null };
  const sure = { kind: 'complaint', confidence: 1, doubtful: false } as const;
  return { language: 'da', ...sure, authored, customer, ...found };
}

/** A mail as it was parsed, of which only sender, subject and words are known. */
const customerMessage = (from: string, subject: string, text: string): Message => ({
  messageId: null,
  inReplyTo: null,
  references: [],
  subject,
  from: { name: '', address: from },
  replyTo: null,
  to: [],
  cc: [],
  date: at,
  text,
  fromHtml: false,
  headers: new Map(),
  attachments: [],
  truncated: false,
});

/** A complaint with an empty letter, as it is about to be recorded. */
export function draftIntent(
  number: number,
  of: {
    readonly mailbox: string;
    readonly from: string;
    readonly subject: string;
    readonly text: string;
  },
): DraftIntent {
  const { mailbox, from, subject, text } = of;
  const mail = {
    mailbox,
    folder: 'INBOX',
    uidValidity: uidValidity(7),
    uid: uid(number),
    identity: `mail ${number}`,
    messageId: messageId(`<${number}@x.example>`),
    receivedAt: at,
    handledAt: at,
    from,
    subject,
    language: 'da',
    kind: 'complaint',
    doubtful: false,
    outcome: 'drafted',
    reason: null,
  } as const;
  const reply = { to: from, subject, inReplyTo: null, references: [], text: 'x', html: 'x' };
  return {
    mail,
    message: customerMessage(from, subject, text),
    reading: complaintReading(from, text),
    letter: { language: 'da', reply, sentences: [], slots: [] },
    verdict: { verdict: 'pass', specificity: 1, findings: [] },
    draftId: messageId(`<draft.${number}@y.example>`) as MessageId,
    source: new Uint8Array(),
    drafts: { path: 'Drafts', uidValidity: uidValidity(8), uidNext: uid(1) },
  };
}

/** A mailbox of which everything below `nextUid` has been looked at. */
export const mailboxState = (mailbox: string, nextUid: number): MailboxState => ({
  mailbox,
  folder: 'INBOX',
  uidValidity: uidValidity(7),
  nextUid: uid(nextUid),
  since: at,
  renumberedBelow: uid(0),
  lookBelow: uid(0),
  drafts: 'Drafts',
  sent: null,
});
