import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Causes, which cases have them, and who was told what came of it. */
export async function createCauses({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('cause')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('notes', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('changed', 'text')
    .addColumn('fixed_at', 'text')
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('case_cause')
    .addColumn('case_id', 'integer', (column) => column.primaryKey().references('complaint.id'))
    .addColumn('cause_id', 'integer', (column) => column.references('cause.id'))
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('case_cause_cause').on('case_cause').column('cause_id').execute();
  await schema
    .createTable('case_features')
    .addColumn('case_id', 'integer', (column) => column.primaryKey().references('complaint.id'))
    .addColumn('features', 'text', (column) => column.notNull())
    .addColumn('product', 'text')
    .execute();
  await schema
    .createTable('cause_report')
    .addColumn('cause_id', 'integer', (column) => column.notNull().references('cause.id'))
    .addColumn('customer', 'text', (column) => column.notNull())
    .addColumn('case_id', 'integer', (column) => column.notNull().references('complaint.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cause_report_key', ['cause_id', 'customer'])
    .execute();
  await schema
    .createTable('opt_out')
    .addColumn('address', 'text', (column) => column.primaryKey().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('digest_sent')
    .addColumn('mailbox', 'text', (column) => column.notNull())
    .addColumn('occasion', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('digest_sent_key', ['mailbox', 'occasion'])
    .execute();
}
