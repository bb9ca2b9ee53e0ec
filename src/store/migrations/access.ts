import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Sessions, passes and counted attempts: who is let in to the review page. */
export async function createAccess({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('session')
    .addColumn('token', 'text', (column) => column.primaryKey().notNull())
    .addColumn('login', 'text', (column) => column.notNull())
    .addColumn('credential', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('pass')
    .addColumn('token', 'text', (column) => column.primaryKey().notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('attempt')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('wait_until', 'text', (column) => column.notNull())
    .addColumn('forget_at', 'text', (column) => column.notNull())
    .execute();
}
