import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Threads that a person closed once the customer had given thanks. */
export async function createThreadClose({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('thread_close')
    .addColumn('thread', 'integer', (column) => column.primaryKey().references('complaint.id'))
    .addColumn('closed_by', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text', (column) => column.notNull())
    .execute();
}
