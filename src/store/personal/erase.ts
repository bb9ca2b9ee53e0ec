import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { emptiedJson } from './emptied.ts';
import { listing } from './listing.ts';
import { addressPattern, masked } from './mask.ts';
import { columnsOf, listingOf, parts, readRows, type Key, type RowKeys } from './rows.ts';

/** Takes texts and names out of these rows; by table, how many were emptied or deleted. */
export async function eraseRows(
  db: Kysely<Tables>,
  rows: RowKeys,
  at: Date,
): Promise<ReadonlyMap<string, number>> {
  const triggers = await liftTriggers(db);
  const erased = new Map<string, number>();
  for (const [table, keys] of rows) {
    if (keys.size === 0) continue;
    await (listingOf(table).rows === 'deleted' ? deleteRows : emptyRows)(db, table, keys, at);
    const { rows: act, columns } = listingOf(table);
    const told = act === 'deleted' || Object.values(columns).some((erasure) => erasure !== 'kept');
    if (told) erased.set(table, keys.size);
  }
  await putTriggersBack(db, triggers);
  return erased;
}

async function deleteRows(
  db: Kysely<Tables>,
  table: string,
  keys: ReadonlySet<Key>,
): Promise<void> {
  const { key = '' } = listingOf(table);
  for (const part of parts(keys)) {
    await sql`delete from ${sql.table(table)} where ${sql.ref(key)} in (${sql.join(part)})`.execute(
      db,
    );
  }
}

async function emptyRows(
  db: Kysely<Tables>,
  table: string,
  keys: ReadonlySet<Key>,
  at: Date,
): Promise<void> {
  const { key = '', erasedAt } = listingOf(table);
  const sets = [
    ...columnsOf(table, 'null').map((column) => sql`${sql.ref(column)} = null`),
    ...columnsOf(table, 'empty').map((column) => sql`${sql.ref(column)} = ''`),
    ...columnsOf(table, 'bytes').map((column) => sql`${sql.ref(column)} = x''`),
    ...(erasedAt === undefined ? [] : [sql`${sql.ref(erasedAt)} = ${at.toISOString()}`]),
  ];
  if (sets.length > 0) {
    for (const part of parts(keys)) {
      await sql`update ${sql.table(table)} set ${sql.join(sets)}
        where ${sql.ref(key)} in (${sql.join(part)})`.execute(db);
    }
  }
  const documents = columnsOf(table, 'json');
  if (documents.length === 0) return;
  for (const row of await readRows(db, table, keys)) {
    for (const column of documents) {
      const text = row[column];
      if (typeof text !== 'string') continue;
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${emptiedJson(text)}
        where ${sql.ref(key)} = ${row[key]} and ${sql.ref(column)} = ${text}`.execute(db);
    }
  }
}

/**
 * Masks these addresses wherever else they stand: in another customer's mail, in a note. Gives how
 * many rows that were.
 */
export async function maskAddresses(
  db: Kysely<Tables>,
  addresses: readonly string[],
): Promise<number> {
  const triggers = await liftTriggers(db);
  const patterns = addresses.map(addressPattern);
  let rows = 0;
  for (const [table, { columns }] of Object.entries(listing)) {
    for (const column of Object.keys(columns)) {
      rows += await maskColumn(db, table, column, addresses, patterns);
    }
  }
  await putTriggersBack(db, triggers);
  return rows;
}

async function maskColumn(
  db: Kysely<Tables>,
  table: string,
  column: string,
  addresses: readonly string[],
  patterns: readonly RegExp[],
): Promise<number> {
  const value = sql.ref(column);
  const held = addresses.map((address) => sql`instr(lower(cast(${value} as text)), ${address})`);
  const { rows } = await sql<{ value: unknown }>`
    select distinct ${value} as value from ${sql.table(table)}
    where ${sql.join(held, sql` or `)}`.execute(db);
  let changed = 0;
  for (const row of rows) {
    const now = maskedValue(row.value, patterns);
    if (now === row.value) continue;
    await sql`update ${sql.table(table)} set ${value} = ${now} where ${value} = ${row.value}`.execute(
      db,
    );
    changed += 1;
  }
  return changed;
}

function maskedValue(value: unknown, patterns: readonly RegExp[]): unknown {
  if (typeof value === 'string') return masked(value, patterns);
  if (!(value instanceof Uint8Array)) return value;
  const text = Buffer.from(value).toString('latin1');
  const now = masked(text, patterns);
  return now === text ? value : new Uint8Array(Buffer.from(now, 'latin1'));
}

/**
 * Takes away the triggers that keep trails from being changed, within this transaction: nobody else
 * ever sees the database without them.
 */
async function liftTriggers(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string; text: string }>`
    select name, sql as text from sqlite_master where type = 'trigger'`.execute(db);
  for (const { name } of rows) await sql`drop trigger ${sql.ref(name)}`.execute(db);
  return rows.map(({ text }) => text);
}

async function putTriggersBack(db: Kysely<Tables>, triggers: readonly string[]): Promise<void> {
  for (const text of triggers) await sql.raw(text).execute(db);
}
