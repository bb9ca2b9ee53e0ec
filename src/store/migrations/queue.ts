import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Whoever complains again about the same stands higher in the queue; what is done is found newest first. */
export async function orderQueue(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .alterTable('desk_case')
    .addColumn('again', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update desk_case set again = 1 where id in
    (select case_id from thread_mail where relation = 'again' and case_id is not null)`.execute(db);
  await schema.dropIndex('desk_queue').execute();
  await schema
    .createIndex('desk_queue')
    .on('desk_case')
    .columns(['state', 'safety', 'again', 'received_at', 'id'])
    .execute();
  await schema
    .createIndex('desk_closed')
    .on('desk_case')
    .columns(['state', 'closed_at', 'id'])
    .execute();
}
