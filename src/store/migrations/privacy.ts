import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** When a mail's texts were taken away, who was forgotten, which backups were made, what was done on which day. */
export async function createPrivacy(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('mail').addColumn('erased_at', 'text').execute();
  await schema
    .alterTable('mailbox')
    .addColumn('look_below', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.createIndex('mail_age').on('mail').columns(['mailbox', 'received_at']).execute();
  await schema
    .createTable('forgotten')
    .addColumn('salt', 'text', (column) => column.primaryKey().notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('forgotten_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('backup')
    .addColumn('file', 'text', (column) => column.primaryKey().notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('upkeep')
    .addColumn('task', 'text', (column) => column.notNull())
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('done_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('upkeep_key', ['task', 'mailbox'])
    .execute();
}
