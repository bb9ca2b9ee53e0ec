import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { TakkebrevError } from '../../model/errors.ts';
import type { Store } from '../../model/store.ts';
import { migrations } from '../migrations.ts';
import { SqlStore } from '../sql-store.ts';
import type { Tables } from '../tables.ts';
import { NodeSqliteDialect } from './dialect.ts';
import { sqliteFailure } from './failure.ts';
import { lockByFile, lockInMemory } from './lock.ts';

const inMemory = ':memory:';
const busyTimeoutMilliseconds = 15_000;

/** One connection to the database in a file, its shape up to date. */
export interface OpenedDatabase {
  readonly database: DatabaseSync;
  readonly db: Kysely<Tables>;
}

/**
 * Opens the database in `file` (`:memory:` for one that is gone with the process), makes it
 * where there is none, and brings its shape up to date. Several processes may have it open:
 * WAL lets them read beside a writer, and a writer waits for its turn. Every commit is synced to
 * the disk, so that what was recorded outlives a power cut; what is deleted is overwritten.
 * Throws `store-unusable`, `store-newer`, `disk-full`.
 */
export async function openSqliteDatabase(file: string): Promise<OpenedDatabase> {
  try {
    if (file !== inMemory) prepareFile(file);
    const database = new DatabaseSync(file, { timeout: busyTimeoutMilliseconds });
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;',
    );
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
    await migrate(db, file);
    return { database, db };
  } catch (cause) {
    throw sqliteFailure(cause, file);
  }
}

/** The store in `file`, see `openSqliteDatabase`. */
export async function openSqliteStore(file: string): Promise<Store> {
  const { db } = await openSqliteDatabase(file);
  const lock = file === inMemory ? lockInMemory() : lockByFile(file);
  return new SqlStore(db, lock, (cause) => sqliteFailure(cause, file));
}

/** Makes the file before SQLite would: it holds customers' mail and is for its owner alone. */
function prepareFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
}

async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}

/** Takes the missing steps in one transaction; a second process waits for it and finds nothing to do. */
async function migrate(db: Kysely<Tables>, file: string): Promise<void> {
  const version = await schemaVersion(db);
  if (version > migrations.length) {
    throw new TakkebrevError(
      'store-newer',
      `${file} was written by a newer takkebrev: update this one, or name another file in store.url.`,
    );
  }
  if (version === migrations.length) return;
  await db.transaction().execute(async (transaction) => {
    const done = await schemaVersion(transaction);
    for (const step of migrations.slice(done)) await step(transaction);
    await sql.raw(`pragma user_version = ${migrations.length}`).execute(transaction);
  });
}
