import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What customers are greeted by where a person said so. */
export async function createGreeted({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('greeted')
    .addColumn('address', 'text', (column) => column.primaryKey().notNull())
    .addColumn('read_as', 'text')
    .addColumn('greeted_as', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
