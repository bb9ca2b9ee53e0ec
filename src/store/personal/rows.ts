import { sql, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { listing, type TableListing } from './listing.ts';

export type Key = number | string;
/** By table, the keys of rows. */
export type RowKeys = ReadonlyMap<string, ReadonlySet<Key>>;
export type Row = Readonly<Record<string, unknown>>;

/** SQLite takes at most 32,766 parameters in a statement. */
const atOnce = 2000;

/** Lists in parts that a statement can take. */
export function* parts<T>(all: Iterable<T>): Generator<readonly T[]> {
  const list = [...all];
  for (let from = 0; from < list.length; from += atOnce) yield list.slice(from, from + atOnce);
}

const listed = Object.entries(listing).filter(([, { key }]) => key !== undefined);

/**
 * All rows that are about the same people as `start`, in every table: links are followed until
 * nothing new turns up.
 */
export async function followLinks(db: Kysely<Tables>, start: RowKeys): Promise<RowKeys> {
  const found = new Map([...start].map(([table, keys]) => [table, new Set(keys)]));
  for (let grown = true; grown;) {
    grown = false;
    for (const [table, { key = '', links = [] }] of listed) {
      for (const link of links) {
        const from = found.get(link.table);
        if (from === undefined) continue;
        const theirs = listing[link.table]?.key ?? '';
        for (const keys of parts(from)) {
          const { rows } = await sql<{ key: Key }>`
            select ${sql.ref(key)} as key from ${sql.table(table)}
            where ${sql.ref(link.column)} in (
              select ${sql.ref(link.its)} from ${sql.table(link.table)}
              where ${sql.ref(theirs)} in (${sql.join(keys)}))`.execute(db);
          if (addKeys(found, table, rows)) grown = true;
        }
      }
    }
  }
  return found;
}

/** Adds what is new; tells whether something was. */
function addKeys(
  found: Map<string, Set<Key>>,
  table: string,
  rows: readonly { readonly key: Key }[],
): boolean {
  if (rows.length === 0) return false;
  const keys = found.get(table) ?? new Set();
  const before = keys.size;
  for (const { key } of rows) keys.add(key);
  found.set(table, keys);
  return keys.size > before;
}

/** The rows that carry one of these addresses (in lower case) themselves. */
export async function rowsWithAddress(
  db: Kysely<Tables>,
  addresses: readonly string[],
): Promise<RowKeys> {
  const found = new Map<string, Set<Key>>();
  for (const [table, { key = '', addresses: columns = [] }] of listed) {
    for (const column of columns) {
      const { rows } = await sql<{ key: Key }>`
        select ${sql.ref(key)} as key from ${sql.table(table)}
        where lower(${sql.ref(column)}) in (${sql.join(addresses)})`.execute(db);
      addKeys(found, table, rows);
    }
  }
  return found;
}

/** The address in lower case, and those a person confirmed to be the same customer's; theirs too. */
export async function addressesOf(db: Kysely<Tables>, address: string): Promise<readonly string[]> {
  const found = new Set([address.toLowerCase()]);
  for (const [table, { pairs }] of listed) {
    if (pairs === undefined) continue;
    // Whoever is added while this goes on has their turn too.
    for (const known of found) {
      const [one, other] = [sql.ref(pairs.one), sql.ref(pairs.other)];
      const { rows } = await sql<{ address: string }>`
        select lower(${other}) as address from ${sql.table(table)}
        where lower(${one}) = ${known} and ${sql.ref(pairs.holds)} = 1
        union select lower(${one}) from ${sql.table(table)}
        where lower(${other}) = ${known} and ${sql.ref(pairs.holds)} = 1`.execute(db);
      for (const row of rows) found.add(row.address);
    }
  }
  return [...found];
}

/** Every customer's address that stands in a column of its own, in lower case. */
export async function addressesStored(db: Kysely<Tables>): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const [table, { addresses = [] }] of listed) {
    for (const column of addresses) {
      const { rows } = await sql<{ address: string | null }>`
        select distinct lower(${sql.ref(column)}) as address from ${sql.table(table)}`.execute(db);
      for (const { address } of rows) if (address !== null && address !== '') found.add(address);
    }
  }
  return [...found];
}

/** The rows themselves, as they stand. */
export async function readRows(
  db: Kysely<Tables>,
  table: string,
  keys: Iterable<Key>,
): Promise<readonly Row[]> {
  const key = listing[table]?.key ?? '';
  const all: Row[] = [];
  for (const part of parts(keys)) {
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} where ${sql.ref(key)} in (${sql.join(part)})
      order by ${sql.ref(key)}`.execute(db);
    all.push(...rows);
  }
  return all;
}

export const columnsOf = (table: string, ...kinds: readonly string[]): readonly string[] =>
  Object.entries(listing[table]?.columns ?? {}).flatMap(([column, kind]) =>
    kinds.includes(kind) ? [column] : [],
  );

export const listingOf = (table: string): TableListing => {
  const found = listing[table];
  if (found === undefined) throw new Error(`the table ${table} is not listed`);
  return found;
};
