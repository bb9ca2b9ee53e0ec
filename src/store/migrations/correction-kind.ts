import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What a person said of a mail's kind; until then only complaints were corrected. */
export async function addCorrectionKind({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .alterTable('corrections')
    .addColumn('kind', 'text', (column) => column.notNull().defaultTo('complaint'))
    .execute();
}
