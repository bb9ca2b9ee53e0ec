import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Which mails belong to one case, and which addresses to one person. */
export async function createThreads({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('thread_mail')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('sender', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('orders', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('case_id', 'integer', (column) => column.references('complaint.id'))
    .addColumn('thread', 'integer', (column) => column.notNull().references('complaint.id'))
    .addColumn('relation', 'text', (column) => column.notNull())
    .addColumn('ground', 'text')
    .addUniqueConstraint('thread_mail_identity', ['mailbox', 'identity'])
    .execute();
  const index = (column: string) =>
    schema.createIndex(`thread_mail_${column}`).on('thread_mail').column(column).execute();
  for (const column of ['message_id', 'sender', 'thread', 'case_id']) await index(column);
  await schema
    .createTable('customer_trace')
    .addColumn('address', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text')
    .addColumn('phone', 'text')
    .addColumn('orders', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('customer_pair')
    .addColumn('one', 'text', (column) => column.notNull())
    .addColumn('other', 'text', (column) => column.notNull())
    .addColumn('same', 'integer', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('customer_pair_key', ['one', 'other'])
    .execute();
}
