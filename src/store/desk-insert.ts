import type { Kysely } from 'kysely';
import type { CaseId } from '../model/desk.ts';
import type { Letter } from '../model/letter.ts';
import type { Reading } from '../model/reading.ts';
import type { OpenedCase } from '../model/store.ts';
import { messageToJson } from './message-json.ts';
import type { Tables } from './tables.ts';

/** What the queue shows of a reading, and of the letter's word that somebody may come to harm. */
export const lineOfReading = (reading: Reading, { slots }: Pick<Letter, 'slots'>) => ({
  kind: reading.kind,
  about_staff: reading.aboutStaff ? 1 : 0,
  safety:
    reading.issues.some(({ type }) => type === 'hygiene-safety') ||
    slots.some((slot) => slot.id === 'danger')
      ? 1
      : 0,
  issue_type: reading.issues[0]?.type ?? null,
  issue_text: reading.issues[0]?.text ?? null,
});

/** Puts a mail on the desk: open, with the letter, empty where there is none yet, as its first edition. */
export async function insertDeskCase(
  db: Kysely<Tables>,
  id: CaseId,
  of: Omit<OpenedCase, 'draftId'> & {
    readonly draftId: string;
  },
): Promise<void> {
  const { mail, message, reading, letter, verdict, draftId } = of;
  const at = mail.handledAt.toISOString();
  await db
    .insertInto('desk_case')
    .values({
      id,
      mailbox: mail.mailbox,
      state: 'open',
      customer: reading.customer.name ?? reading.customer.address,
      subject: mail.subject,
      language: reading.language,
      doubtful: reading.doubtful ? 1 : 0,
      ...lineOfReading(reading, letter),
      message_id: mail.messageId,
      draft_id: draftId,
      received_at: mail.receivedAt.toISOString(),
      assignee: null,
      snoozed_until: null,
      leaves_at: null,
      draft_wanted: 0,
      version: 1,
      sent_version: null,
      closed_at: null,
    })
    .execute();
  await db
    .insertInto('desk_mail')
    .values({ case_id: id, message: messageToJson(message) })
    .execute();
  await db
    .insertInto('desk_letter')
    .values({ case_id: id, version: 1, letter: JSON.stringify(letter) })
    .execute();
  await db
    .insertInto('edition')
    .values({
      case_id: id,
      version: 1,
      subject: letter.reply.subject,
      text: letter.reply.text,
      verdict: JSON.stringify(verdict),
      author: 'takkebrev',
      at,
    })
    .execute();
  if (letter.reply.text === '') return;
  await db
    .insertInto('audit')
    .values({
      case_id: id,
      at,
      by: 'takkebrev',
      action: 'drafted',
      from_version: null,
      to_version: 1,
      note: null,
    })
    .execute();
}
