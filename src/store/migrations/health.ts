import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** How the last polls of each mailbox ended. */
export async function createHealth({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('pulse')
    .addColumn('mailbox', 'text', (column) => column.primaryKey().notNull())
    .addColumn('good_at', 'text')
    .addColumn('failed_at', 'text')
    .addColumn('failure', 'text')
    .execute();
}
