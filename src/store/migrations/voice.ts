import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What a person said to proposals of voice: none comes twice. */
export async function createVoice({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('voice_choice')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('chosen_at', 'text', (column) => column.notNull())
    .execute();
}
