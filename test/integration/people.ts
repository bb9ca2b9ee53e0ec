/** A database filled as `run` would fill it, with mails of people who can be told apart. */
import { join } from 'node:path';
import { parseMessage } from '../../src/mail/parse.ts';
import { uid, uidValidity } from '../../src/model/identifiers.ts';
import type { MailboxState } from '../../src/model/store.ts';
import { read } from '../../src/read/read.ts';
import { openStore } from '../../src/store/open.ts';
import { composeAnswer } from '../../src/work/answer.ts';
import { draftMessageId, mailIdentity } from '../../src/work/identity.ts';

export interface Sender {
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
}

export const lone: Sender = {
  name: 'Lone Brandstrup',
  address: 'lone.b@tuborgvej.example',
  subject: 'Skænken fra Kolding',
  body: 'Skænken kom i går, og højre låge var flækket fra top til bund, da jeg pakkede den ud. Ordre 204471. Min bror Villads kommer fredag, og jeg vil gerne have en ny låge.',
};
export const tove: Sender = {
  name: 'Tove Kjærgaard',
  address: 'tove@kjaergaard.example',
  subject: 'Reolen vakler',
  body: `Reolen vakler, og to skruer manglede i posen. Ordre 204472. Min nabo (${lone.address}) har samme problem. Jeg vil gerne have skruerne tilsendt.`,
};

const now = new Date('2026-11-22T10:00:00Z');

export const state = (nextUid: number): MailboxState => ({
  mailbox: 'kontakt',
  folder: 'INBOX',
  uidValidity: uidValidity(7),
  nextUid: uid(nextUid),
  since: new Date('2020-01-01T00:00:00Z'),
  renumberedBelow: uid(0),
  lookBelow: uid(0),
  drafts: 'Drafts',
  sent: 'Sent',
});

const source = ({ name, address, subject, body }: Sender, number: number): Buffer =>
  Buffer.from(`From: ${name} <${address}>
To: kontakt@firm.example
Subject: ${subject}
Date: Fri, 20 Nov 2026 09:00:00 +0100
Message-ID: <${number}.${address}>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hej

${body}

Venlig hilsen
${name}
`);

/** Reads a mail, writes the letter and records both, and a correction of the reading; gives the letter's text. */
export async function fill(
  folder: string,
  sender: Sender,
  number: number,
  receivedAt = new Date('2026-11-20T09:00:00Z'),
): Promise<string> {
  const message = await parseMessage(source(sender, number), { truncated: false });
  const reading = read(message, { business: null, own: [], now });
  const identity = mailIdentity(message);
  const draftId = draftMessageId('kontakt', identity, 'kontakt@firm.example');
  const made = {
    mailbox: 'kontakt',
    business: null,
    now,
    messageId: draftId,
    address: 'kontakt@firm.example',
  };
  const mail = {
    ...state(number),
    uid: uid(number),
    identity,
    messageId: message.messageId,
    receivedAt,
    handledAt: now,
    from: sender.address,
    subject: sender.subject,
    language: reading.language,
    kind: reading.kind,
    doubtful: false,
    outcome: 'drafted' as const,
    reason: null,
  };
  const drafts = { path: 'Drafts', uidValidity: uidValidity(9), uidNext: uid(40 + number) };
  const store = await openStore(`sqlite:${join(folder, 'takkebrev.db')}`);
  try {
    const {
      letter,
      verdict,
      source: bytes,
    } = await composeAnswer(message, reading, made, {
      precedents: store.precedents,
      policy: {},
    });
    const intent = { mail, message, reading, letter, verdict, draftId, source: bytes, drafts };
    const journal = await store.openDraft(intent, state(number + 1));
    await store.closeDraft(journal, { uid: uid(40 + number), at: now });
    const { messageId, subject } = message;
    const { authored } = reading;
    const passage = sender.body.split('. ')[0] ?? '';
    await store.saveCorrection({
      identity, messageId, from: sender.address, date: now, subject, authored, passage, kind: 'complaint', correctedAt: now,
    }); // prettier-ignore
    return letter.reply.text;
  } finally {
    await store.close();
  }
}
