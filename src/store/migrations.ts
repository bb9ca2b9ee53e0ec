import type { Kysely } from 'kysely';
import { createPrecedents } from './migrations/precedents.ts';
import { createDesk } from './migrations/desk.ts';
import { createAccess } from './migrations/access.ts';
import { createHealth } from './migrations/health.ts';
import { createPrivacy } from './migrations/privacy.ts';
import { createVoice } from './migrations/voice.ts';
import { createPromises } from './migrations/promises.ts';
import { createCauses } from './migrations/causes.ts';
import { createThreadClose } from './migrations/thread-close.ts';
import { createThreads } from './migrations/threads.ts';
import { orderQueue } from './migrations/queue.ts';
import { addCorrectionKind } from './migrations/correction-kind.ts';
import { createGreeted } from './migrations/greeted.ts';
import type { Tables } from './tables.ts';

/** One step of the database's shape. A step that has been released is never changed. */
export type Migration = (db: Kysely<Tables>) => Promise<void>;

/** Oldest first. The database's `user_version` says how many of them it has been through. */
export const migrations: readonly Migration[] = [
  createFirstTables,
  createCorrections,
  createAccess,
  createDesk,
  createPrecedents,
  createPrivacy,
  createHealth,
  createVoice,
  createPromises,
  createThreads,
  createCauses,
  createThreadClose,
  orderQueue,
  addCorrectionKind,
  createGreeted,
];

async function createFirstTables(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('mailbox')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('folder', 'text', (column) => column.notNull())
    .addColumn('uid_validity', 'text', (column) => column.notNull())
    .addColumn('next_uid', 'integer', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('renumbered_below', 'integer', (column) => column.notNull())
    .addColumn('drafts', 'text', (column) => column.notNull())
    .addColumn('sent', 'text')
    .addPrimaryKeyConstraint('mailbox_key', ['name', 'folder'])
    .execute();
  await schema
    .createTable('mail')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('folder', 'text', (column) => column.notNull())
    .addColumn('uid_validity', 'text', (column) => column.notNull())
    .addColumn('uid', 'integer', (column) => column.notNull())
    .addColumn('identity', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('handled_at', 'text', (column) => column.notNull())
    .addColumn('sender', 'text')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('doubtful', 'integer', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addUniqueConstraint('mail_place', ['mailbox', 'folder', 'uid_validity', 'uid'])
    .execute();
  await schema.createIndex('mail_identity').on('mail').columns(['mailbox', 'identity']).execute();
  await schema
    .createTable('complaint')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('mail_id', 'integer', (column) => column.notNull().unique().references('mail.id'))
    .addColumn('customer', 'text', (column) => column.notNull())
    .addColumn('about_staff', 'integer', (column) => column.notNull())
    .addColumn('reading', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('letter')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('complaint_id', 'integer', (column) => column.notNull().references('complaint.id'))
    .addColumn('message_id', 'text', (column) => column.notNull().unique())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('sentences', 'text', (column) => column.notNull())
    .addColumn('slots', 'text', (column) => column.notNull())
    .addColumn('source', 'blob', (column) => column.notNull())
    .addColumn('written_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('verdict')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('letter_id', 'integer', (column) => column.notNull().references('letter.id'))
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('specificity', 'real', (column) => column.notNull())
    .addColumn('findings', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('journal')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('letter_id', 'integer', (column) => column.notNull().references('letter.id'))
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('uid_validity', 'text', (column) => column.notNull())
    .addColumn('uid_next', 'integer', (column) => column.notNull())
    .addColumn('uid', 'integer')
    .addColumn('intended_at', 'text', (column) => column.notNull())
    .addColumn('done_at', 'text')
    .execute();
  await schema.createIndex('journal_open').on('journal').columns(['mailbox', 'state']).execute();
}

async function createCorrections(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('corrections')
    .addColumn('identity', 'text', (column) => column.primaryKey().notNull())
    .addColumn('message_id', 'text')
    .addColumn('sender', 'text')
    .addColumn('mailed_at', 'text')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('authored', 'text', (column) => column.notNull())
    .addColumn('passage', 'text', (column) => column.notNull())
    .addColumn('corrected_at', 'text', (column) => column.notNull())
    .execute();
}
