import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What sent letters promise. */
export async function createPromises({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('promised_letter')
    .addColumn('letter', 'text', (column) => column.primaryKey().notNull())
    .addColumn('case_id', 'integer', (column) => column.notNull().references('complaint.id'))
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('promise')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('case_id', 'integer', (column) => column.notNull().references('complaint.id'))
    .addColumn('letter', 'text', (column) => column.notNull())
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('customer', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('text_start', 'integer', (column) => column.notNull())
    .addColumn('text_end', 'integer', (column) => column.notNull())
    .addColumn('due', 'text')
    .addColumn('owner', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('moved_to', 'text')
    .addColumn('settled_at', 'text')
    .addColumn('settled_by', 'text')
    .execute();
  await schema.createIndex('promise_due').on('promise').columns(['state', 'due']).execute();
  await schema.createIndex('promise_case').on('promise').columns(['case_id']).execute();
  await schema.createIndex('promise_customer').on('promise').columns(['customer']).execute();
}
