/** A complaint laid on the desk of a store in memory, as a poll would lay it. */
import { parseMessage } from '../../../src/mail/parse.ts';
import type { Business } from '../../../src/model/business.ts';
import { messageId, uid, uidValidity, type MessageId } from '../../../src/model/identifiers.ts';
import type { Person } from '../../../src/model/people.ts';
import type { MailboxState, OpenedCase, Store } from '../../../src/model/store.ts';
import { read } from '../../../src/read/read.ts';
import { unwrittenLetter } from '../../../src/write/unwritten.ts';
import { composeAnswer } from '../../../src/work/answer.ts';
import { mailIdentity } from '../../../src/work/identity.ts';

export const now = new Date('2026-11-22T10:00:00Z');

export const business: Business = {
  id: 'lamper',
  name: 'Lampehuset',
  what: 'lamps',
  city: 'Vejle',
  mailbox: 'hej@lampehuset.example',
  language: 'da',
  signer: { name: 'Pernille Friis', title: null },
  staff: ['Pernille Friis'],
  mandate: { currency: 'DKK', goodwill_max: 500, may: ['refund', 'replace'] },
  facts: [],
};

const person = (
  login: string,
  role: Person['role'],
  mandate: Person['mandate'] = null,
): Person => ({
  login,
  name: login,
  role,
  mandate,
});
export const owner = person('ejer', 'owner');
export const approver = person('anna', 'approver');
export const trainee = person('tim', 'approver', {
  currency: 'DKK',
  goodwill_max: 50,
  may: ['refund', 'replace'],
});
export const drafter = person('dorte', 'drafter');
export const reader = person('rikke', 'reader');
export const people = [owner, approver, trainee, drafter, reader];

export const mailbox = { name: 'kontakt', businesses: [business], user: 'hej@lampehuset.example' };

const mailText =
  'Hej\n\nLampen kom i går, og skærmen var knust, da jeg åbnede kassen. Den skulle hænge i stuen til fødselsdagen på lørdag. Ordre 204488.\n\nVenlig hilsen\nLone Bak';

export const complaintSource = (number: number, text = mailText): string =>
  [
    `From: Lone Bak <lone${number}@kunde.example>`,
    'To: hej@lampehuset.example',
    'Subject: Knust lampe',
    'Date: Fri, 20 Nov 2026 10:00:00 +0100',
    `Message-ID: <kunde-${number}@kunde.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');

interface Laid {
  readonly aboutStaff?: boolean;
  /** A doubtful mail that nobody has called a complaint yet. */
  readonly unwritten?: boolean;
  readonly text?: string;
}

/** Reads a mail and writes its letter. */
async function opening(number: number, of: Laid) {
  const message = await parseMessage(Buffer.from(complaintSource(number, of.text)));
  const found = read(message, { business, own: [], now });
  const reading = { ...found, aboutStaff: of.aboutStaff ?? found.aboutStaff };
  const draftId = messageId(`<takkebrev.${number}@lampehuset.example>`) as MessageId;
  const made = { business, now, messageId: draftId, address: business.mailbox };
  const { letter, verdict, source } = await composeAnswer(message, reading, made);
  const mail = {
    mailbox: mailbox.name,
    folder: 'INBOX',
    uidValidity: uidValidity(1),
    uid: uid(number),
    identity: mailIdentity(message),
    messageId: message.messageId,
    receivedAt: new Date('2026-11-20T09:00:00Z'),
    handledAt: now,
    from: message.from?.address ?? null,
    subject: message.subject,
    language: reading.language,
    kind: reading.kind,
    doubtful: reading.doubtful,
    outcome: 'drafted',
    reason: null,
  } as const;
  const drafts = { path: 'Drafts', uidValidity: uidValidity(1), uidNext: uid(number) };
  const state = {
    mailbox: mailbox.name,
    folder: 'INBOX',
    uidValidity: uidValidity(1),
    nextUid: uid(number + 1),
    since: new Date(0),
    renumberedBelow: uid(0),
    lookBelow: uid(0),
    drafts: 'Drafts',
    sent: 'Sent',
  };
  const opened: OpenedCase = { mail, message, reading, letter, verdict, draftId };
  return { opened, source, drafts, state };
}

/** Reads a mail, writes its letter and lays the case on the desk; gives its id. */
export async function layOnDesk(store: Store, number: number, of: Laid = {}): Promise<number> {
  const { opened, source, drafts, state } = await opening(number, of);
  if (of.unwritten === true) {
    const reading = { ...opened.reading, kind: 'question', doubtful: true } as const;
    const letter = unwrittenLetter(opened.message, reading, business);
    await store.recordHandled([], state, [{ ...opened, reading, letter }]);
  } else await store.openDraft({ ...opened, source, drafts }, state);
  const page = await store.desk.queue({ states: ['open'], viewer: owner, now, limit: 500 });
  return Math.max(...page.lines.map(({ id }) => id));
}

/** A letter that the gate lets pass. */
export const goodLetter =
  'Kære Lone\n\nTak, fordi du skrev, før flere lamper går i stykker på vejen. Skærmen var knust, da du åbnede kassen i går, og lampen skulle hænge i stuen til fødselsdagen på lørdag; det er vores fejl, og det beklager jeg.\n\nJeg sender en ny skærm i dag, og på torsdag ringer jeg til dig og hører, om den er kommet hel frem.\n\nVenlig hilsen\nPernille Friis\n';

/** So many cases of one complaint, but for their mails' numbers: quick to make. */
export async function complaintOnDesk(
  count: number,
): Promise<{ readonly cases: readonly OpenedCase[]; readonly state: MailboxState }> {
  const { opened, state } = await opening(2, {});
  const cases = Array.from({ length: count - 1 }, (_, index): OpenedCase => {
    const number = index + 2;
    const identity = `mail ${number}`;
    const id = messageId(`<takkebrev.${number}@lampehuset.example>`) as MessageId;
    const receivedAt = new Date(opened.mail.receivedAt.getTime() + number * 60_000);
    return {
      ...opened,
      draftId: id,
      mail: { ...opened.mail, uid: uid(number), identity, receivedAt },
    };
  });
  return { cases, state };
}
