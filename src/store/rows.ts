import type { Insertable, Selectable } from 'kysely';
import { messageId, uid } from '../model/identifiers.ts';
import type { Correction, HandledMail } from '../model/store.ts';
import type { CorrectionTable, MailTable } from './tables.ts';

export const toMailRow = (mail: HandledMail): Insertable<MailTable> => ({
  mailbox: mail.mailbox,
  folder: mail.folder,
  uid_validity: mail.uidValidity,
  uid: mail.uid,
  identity: mail.identity,
  message_id: mail.messageId,
  received_at: mail.receivedAt.toISOString(),
  handled_at: mail.handledAt.toISOString(),
  sender: mail.from,
  subject: mail.subject,
  language: mail.language,
  kind: mail.kind,
  doubtful: mail.doubtful ? 1 : 0,
  outcome: mail.outcome,
  reason: mail.reason,
});

export const fromMailRow = (row: Selectable<MailTable>): HandledMail => ({
  mailbox: row.mailbox,
  folder: row.folder,
  uidValidity: row.uid_validity as HandledMail['uidValidity'],
  uid: uid(row.uid),
  identity: row.identity,
  messageId: messageId(row.message_id),
  receivedAt: new Date(row.received_at),
  handledAt: new Date(row.handled_at),
  from: row.sender,
  subject: row.subject,
  language: row.language as HandledMail['language'],
  kind: row.kind as HandledMail['kind'],
  doubtful: row.doubtful === 1,
  outcome: row.outcome as HandledMail['outcome'],
  reason: row.reason,
});

export const toCorrectionRow = (correction: Correction): Insertable<CorrectionTable> => ({
  identity: correction.identity,
  message_id: correction.messageId,
  sender: correction.from,
  mailed_at: correction.date?.toISOString() ?? null,
  subject: correction.subject,
  authored: correction.authored,
  passage: correction.passage ?? '',
  corrected_at: correction.correctedAt.toISOString(),
  kind: correction.kind,
});

export const fromCorrectionRow = (row: Selectable<CorrectionTable>): Correction => ({
  identity: row.identity,
  messageId: messageId(row.message_id),
  from: row.sender,
  date: row.mailed_at === null ? null : new Date(row.mailed_at),
  subject: row.subject,
  authored: row.authored,
  passage: row.passage === '' ? null : row.passage,
  kind: row.kind as Correction['kind'],
  correctedAt: new Date(row.corrected_at),
});
