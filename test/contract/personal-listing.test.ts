/**
 * Contract: every table and every column of the database stands in the listing that forgetting,
 * exporting and retention go by, and what leads from a row to a person is there.
 */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { listing } from '../../src/store/personal/listing.ts';
import { openSqliteDatabase } from '../../src/store/sqlite/open.ts';

/** Columns of the real database, by table. */
async function realColumns(): Promise<Map<string, string[]>> {
  const { db } = await openSqliteDatabase(':memory:');
  const { rows } = await sql<{ table: string; column: string }>`
    select m.name as "table", c.name as "column"
    from sqlite_master m join pragma_table_info(m.name) c
    where m.type = 'table' and m.name not like 'sqlite_%'`.execute(db);
  await db.destroy();
  const columns = new Map<string, string[]>();
  for (const { table, column } of rows) columns.set(table, [...(columns.get(table) ?? []), column]);
  return columns;
}

const real = await realColumns();

describe('the listing of what is personal', () => {
  it('holds every table of the database and no other', () => {
    expect(Object.keys(listing).toSorted()).toEqual([...real.keys()].toSorted());
  });

  it.each(Object.entries(listing))('says of every column of %s what becomes of it', (table, of) => {
    expect(Object.keys(of.columns).toSorted()).toEqual(real.get(table)?.toSorted());
  });

  it.each(Object.entries(listing))(
    'leads from %s to people by columns that are there',
    (table, of) => {
      const { key, addresses = [], links = [], pairs, erasedAt } = of;
      const own = [
        ...(key === undefined || key === 'rowid' ? [] : [key]),
        ...(pairs === undefined ? [] : Object.values(pairs)),
        ...(erasedAt === undefined ? [] : [erasedAt]),
        ...addresses,
        ...links.map(({ column }) => column),
      ];
      expect(real.get(table)).toEqual(expect.arrayContaining(own));
      for (const link of links) expect(real.get(link.table)).toContain(link.its);
      // Whatever is emptied must be found.
      const emptied = Object.values(of.columns).some((erasure) => erasure !== 'kept');
      expect(emptied).toBe(key !== undefined && emptied);
      if (key !== undefined) expect(addresses.length + links.length).toBeGreaterThan(0);
      for (const address of addresses) expect(of.columns[address]).not.toBe('kept');
    },
  );
});
