import { sql, type Kysely } from 'kysely';
import { messageId } from '../../model/identifiers.ts';
import type { LaidDraft, MailsRead } from '../../model/privacy.ts';
import type { Tables } from '../tables.ts';
import { listing } from './listing.ts';
import { parts, readRows, type RowKeys } from './rows.ts';

const numbers = (rows: RowKeys, table: string): number[] =>
  [...(rows.get(table) ?? [])].map(Number);

/** The drafts laid for these letters, as they were recorded. */
export async function draftsOf(db: Kysely<Tables>, rows: RowKeys): Promise<readonly LaidDraft[]> {
  const drafts: LaidDraft[] = [];
  for (const part of parts(numbers(rows, 'journal'))) {
    const found = await db
      .selectFrom('journal')
      .innerJoin('letter', 'letter.id', 'journal.letter_id')
      .select(['journal.mailbox', 'journal.path', 'journal.state'])
      .select(['letter.message_id', 'letter.written_at'])
      .where('journal.id', 'in', part)
      .where('journal.action', '=', 'append-draft')
      .orderBy('journal.id')
      .execute();
    for (const row of found) {
      const id = messageId(row.message_id);
      if (id === null) continue;
      drafts.push({
        mailbox: row.mailbox,
        folder: row.path,
        messageId: id,
        writtenAt: new Date(row.written_at),
        certain: row.state === 'done',
      });
    }
  }
  return drafts;
}

/** A draft not laid yet is never laid: its text is about to go. */
export async function endAppends(db: Kysely<Tables>, rows: RowKeys, at: Date): Promise<void> {
  for (const part of parts(numbers(rows, 'journal'))) {
    await db
      .updateTable('journal')
      .set({ state: 'done', done_at: at.toISOString() })
      .where('id', 'in', part)
      .where('state', '=', 'intended')
      .execute();
  }
}

export async function mailsRead(db: Kysely<Tables>, rows: RowKeys): Promise<readonly MailsRead[]> {
  const counts = new Map<string, MailsRead>();
  for (const row of await readRows(db, 'mail', rows.get('mail') ?? [])) {
    const [mailbox, folder] = [String(row['mailbox']), String(row['folder'])];
    const key = JSON.stringify([mailbox, folder]);
    counts.set(key, { mailbox, folder, mails: (counts.get(key)?.mails ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** First and last names as the readings of these complaints hold them; a first name alone tells nobody from others. */
export async function fullNames(db: Kysely<Tables>, rows: RowKeys): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const { reading } of await readRows(db, 'complaint', rows.get('complaint') ?? [])) {
    const name = nameIn(reading);
    if (name !== null && /\S\s+\S/u.test(name)) names.add(name);
  }
  return [...names];
}

function nameIn(reading: unknown): string | null {
  if (typeof reading !== 'string') return null;
  const { customer } = JSON.parse(reading) as { customer?: { name?: string | null } };
  return customer?.name ?? null;
}

/** By table, how many rows hold one of these words, as it stands or in capitals. */
export async function rowsHolding(
  db: Kysely<Tables>,
  words: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  if (words.length === 0) return found;
  for (const [table, { columns }] of Object.entries(listing)) {
    const held = Object.keys(columns).flatMap((column) =>
      words.map((word) => {
        const text = sql`cast(${sql.ref(column)} as text)`;
        return sql`instr(${text}, ${word}) or instr(lower(${text}), ${word})`;
      }),
    );
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where ${sql.join(held, sql` or `)}`.execute(
      db,
    );
    const count = rows[0]?.count ?? 0;
    if (count > 0) found.set(table, count);
  }
  return found;
}
