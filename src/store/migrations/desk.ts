import { sql, type Kysely } from 'kysely';
import type { Letter } from '../../model/letter.ts';
import { insertDeskCase } from '../desk-insert.ts';
import { fromMailRow } from '../rows.ts';
import type { Tables } from '../tables.ts';

/** The desk: cases with their state, editions, audit trail, and the journal of sending. */
export async function createDesk(db: Kysely<Tables>): Promise<void> {
  await createCases(db);
  await createTexts(db);
  await createSending(db);
  await createNotices(db);
  await takeOver(db);
}

async function createCases({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('desk_case')
    .addColumn('id', 'integer', (column) => column.primaryKey().references('complaint.id'))
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('customer', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('doubtful', 'integer', (column) => column.notNull())
    .addColumn('about_staff', 'integer', (column) => column.notNull())
    .addColumn('safety', 'integer', (column) => column.notNull())
    .addColumn('issue_type', 'text')
    .addColumn('issue_text', 'text')
    .addColumn('message_id', 'text')
    .addColumn('draft_id', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('assignee', 'text')
    .addColumn('snoozed_until', 'text')
    .addColumn('leaves_at', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('draft_wanted', 'integer', (column) => column.notNull())
    .addColumn('sent_version', 'integer')
    .addColumn('closed_at', 'text')
    .execute();
  const index = (name: string, columns: readonly string[]) =>
    schema
      .createIndex(name)
      .on('desk_case')
      .columns([...columns])
      .execute();
  await index('desk_queue', ['state', 'safety', 'received_at', 'id']);
  await index('desk_message', ['mailbox', 'message_id']);
  await index('desk_draft', ['mailbox', 'draft_id']);
  await index('desk_received', ['received_at']);
  await index('desk_wanted', ['mailbox', 'draft_wanted']);
}

async function createTexts(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('desk_mail')
    .addColumn('case_id', 'integer', (column) => column.primaryKey().references('desk_case.id'))
    .addColumn('message', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('desk_letter')
    .addColumn('case_id', 'integer', (column) => column.notNull().references('desk_case.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('letter', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('desk_letter_key', ['case_id', 'version'])
    .execute();
  await schema
    .createTable('edition')
    .addColumn('case_id', 'integer', (column) => column.notNull().references('desk_case.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('edition_key', ['case_id', 'version'])
    .execute();
  await schema
    .createTable('audit')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('case_id', 'integer', (column) => column.notNull().references('desk_case.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('from_version', 'integer')
    .addColumn('to_version', 'integer')
    .addColumn('note', 'text')
    .execute();
  await schema.createIndex('audit_case').on('audit').columns(['case_id', 'id']).execute();
  // SQLite's own words: another database says this in its own.
  for (const act of ['update', 'delete']) {
    await sql
      .raw(
        `create trigger audit_no_${act} before ${act} on audit begin select raise(abort, 'the audit trail is only ever added to'); end`,
      )
      .execute(db);
  }
}

async function createSending({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('submission')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('case_id', 'integer', (column) => column.notNull().references('desk_case.id'))
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('approved_by', 'text', (column) => column.notNull())
    .addColumn('approved_at', 'text', (column) => column.notNull())
    .addColumn('leaves_at', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('source', 'blob', (column) => column.notNull())
    .addColumn('envelope', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_try_at', 'text', (column) => column.notNull())
    .addColumn('last_error', 'text')
    .addColumn('began_at', 'text')
    .addColumn('ended_at', 'text')
    .addColumn('laid_in_sent', 'integer', (column) => column.notNull())
    .addColumn('marked_answered', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('submission_open')
    .on('submission')
    .columns(['mailbox', 'state', 'next_try_at'])
    .execute();
  await schema
    .createIndex('submission_case')
    .on('submission')
    .columns(['case_id', 'state'])
    .execute();
}

async function createNotices({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('draft_copy')
    .addColumn('case_id', 'integer', (column) => column.notNull().references('desk_case.id'))
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('uid_validity', 'text', (column) => column.notNull())
    .addColumn('uid', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_copy_key', ['mailbox', 'path', 'uid_validity', 'uid'])
    .execute();
  await schema.createIndex('draft_copy_case').on('draft_copy').columns(['case_id']).execute();
  await schema
    .createTable('seen_folder')
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('uid_validity', 'text', (column) => column.notNull())
    .addColumn('uid_next', 'integer', (column) => column.notNull())
    .addColumn('messages', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('seen_folder_key', ['mailbox', 'path'])
    .execute();
}

/** Makes cases of the complaints drafted for before there was a desk; of their mails the authored text is left. */
async function takeOver(db: Kysely<Tables>): Promise<void> {
  const rows = await db
    .selectFrom('complaint')
    .innerJoin('mail', 'mail.id', 'complaint.mail_id')
    .innerJoin('letter', 'letter.complaint_id', 'complaint.id')
    .innerJoin('verdict', 'verdict.letter_id', 'letter.id')
    .selectAll('mail')
    .select([
      'complaint.id as case_id',
      'complaint.reading',
      'letter.message_id as draft_id',
      'letter.language as letter_language',
      'letter.subject as letter_subject',
      'letter.text',
      'letter.sentences',
      'letter.slots',
      'verdict.verdict',
      'verdict.specificity',
      'verdict.findings',
    ])
    .execute();
  for (const row of rows) {
    const mail = fromMailRow(row);
    const reading = JSON.parse(row.reading);
    const { address, name } = reading.customer;
    const reply: Letter['reply'] = {
      to: address,
      subject: row.letter_subject,
      inReplyTo: mail.messageId,
      references: mail.messageId === null ? [] : [mail.messageId],
      text: row.text,
      html: '',
    };
    await insertDeskCase(db, row.case_id, {
      mail,
      reading,
      draftId: row.draft_id,
      message: {
        messageId: mail.messageId,
        inReplyTo: null,
        references: [],
        subject: mail.subject,
        from: { name: name ?? '', address },
        replyTo: null,
        to: [],
        cc: [],
        date: mail.receivedAt,
        text: reading.authored,
        fromHtml: false,
        headers: new Map(),
        attachments: [],
        truncated: true,
      },
      letter: {
        language: row.letter_language as Letter['language'],
        reply,
        sentences: JSON.parse(row.sentences),
        slots: JSON.parse(row.slots),
      },
      verdict: {
        verdict: row.verdict === 'pass' ? 'pass' : 'reject',
        specificity: row.specificity,
        findings: JSON.parse(row.findings),
      },
    });
  }
}
