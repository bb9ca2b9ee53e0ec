import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Tables of what new letters are compared with; see `PrecedentStore`. */
export async function createPrecedents(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('sent_letter')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('sent_letter_recipient')
    .on('sent_letter')
    .columns(['mailbox', 'recipient'])
    .execute();
  await schema
    .createTable('letter_run')
    .addColumn('letter_id', 'integer', (column) =>
      column.notNull().references('sent_letter.id').onDelete('cascade'),
    )
    .addColumn('run', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('letter_run_key', ['letter_id', 'run'])
    .execute();
  await schema
    .createIndex('letter_run_letters')
    .on('letter_run')
    .columns(['run', 'letter_id'])
    .execute();
  await schema
    .createTable('complaint_word')
    .addColumn('complaint_id', 'integer', (column) =>
      column.notNull().references('complaint.id').onDelete('cascade'),
    )
    .addColumn('word', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('complaint_word_key', ['complaint_id', 'word'])
    .execute();
  await schema
    .createIndex('complaint_word_complaints')
    .on('complaint_word')
    .columns(['word', 'complaint_id'])
    .execute();
}
