import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { sql, type Insertable, type Kysely } from 'kysely';
import type { Restored } from '../../model/backups.ts';
import { TakkebrevError } from '../../model/errors.ts';
import { migrations } from '../migrations.ts';
import { addressesStored } from '../personal/rows.ts';
import { isOf } from '../personal/fingerprint.ts';
import type { BackupTable, ForgottenTable, Tables } from '../tables.ts';
import { checksumFile, syncFile } from './backup.ts';
import { checkDatabase, sha256Of } from './checks.ts';
import { sqliteFailure } from './failure.ts';
import { openSqliteDatabase } from './open.ts';
import { openSqlitePrivacy } from './privacy.ts';

/** Above every UID there is: the next poll knows where the mailbox really ends. */
const everyUid = 2 ** 32 - 1;

/** What the database of today knows that the backup cannot. */
interface Remembered {
  readonly forgotten: readonly Insertable<ForgottenTable>[];
  readonly backups: readonly Insertable<BackupTable>[];
}

/**
 * Puts a backup in the place of the database in `store`: the whole of it or nothing, at one stroke.
 * The database from before is kept beside it. What may have happened since the backup is looked for
 * before it is done again. The caller holds every mailbox.
 * Throws `store-newer`, `store-unusable` (the backup is damaged), `store-in-use`, `disk-full`.
 */
export async function restoreBackup(store: string, source: string, at: Date): Promise<Restored> {
  const backup = resolve(source);
  const schemaVersion = checkDatabase(backup);
  await compareChecksum(backup);
  const beside = `${store}.restoring`;
  try {
    const remembered = existsSync(store) ? await takeOver(store) : null;
    for (const end of ['', '-wal', '-shm']) rmSync(beside + end, { force: true });
    copyFileSync(backup, beside);
    chmodSync(beside, 0o600);
    const forgottenAgain = await forgetAgain(beside, remembered?.forgotten ?? [], at);
    const kept = existsSync(store) ? keepOld(store, at) : null;
    const old = kept === null ? [] : [await asBackup(kept, at)];
    const uncertain = await catchUp(
      beside,
      {
        forgotten: remembered?.forgotten ?? [],
        backups: [...(remembered?.backups ?? []), ...old],
      },
      at,
    );
    syncFile(beside);
    renameSync(beside, store);
    syncFolder(dirname(store));
    return { kept, schemaVersion, forgottenAgain, uncertain };
  } catch (cause) {
    throw sqliteFailure(cause, store);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(beside + end, { force: true });
  }
}

async function compareChecksum(backup: string): Promise<void> {
  const file = checksumFile(backup);
  if (!existsSync(file)) return;
  const [expected] = readFileSync(file, 'utf8').split(/\s/u);
  if (expected === (await sha256Of(backup))) return;
  throw new TakkebrevError(
    'store-unusable',
    `${backup} is not the file that was written (its checksum is another than in ${file}): take another backup.`,
  );
}

/**
 * Reads what must outlive the old database, and makes sure that nobody else has it open: only then
 * does SQLite let its write-ahead log be put away. Null where it is too damaged to be read.
 */
async function takeOver(store: string): Promise<Remembered | null> {
  let opened;
  try {
    opened = await openSqliteDatabase(store);
  } catch (cause) {
    if (cause instanceof TakkebrevError && cause.code === 'store-unusable') return null;
    throw cause;
  }
  const { database, db } = opened;
  try {
    const forgotten = await db.selectFrom('forgotten').selectAll().execute();
    const backups = await db.selectFrom('backup').selectAll().execute();
    closeForGood(database, store);
    return { forgotten, backups };
  } finally {
    await db.destroy();
  }
}

function closeForGood(database: DatabaseSync, store: string): void {
  try {
    database.exec('pragma busy_timeout = 2000');
    const mode = database.prepare('pragma journal_mode = delete').get()?.['journal_mode'];
    if (mode === 'delete') return;
  } catch {
    // Told of below.
  }
  throw new TakkebrevError(
    'store-in-use',
    `Another takkebrev has ${store} open: end it (\`takkebrev watch\`, the review page), and restore again. Nothing was changed.`,
    { temporary: true },
  );
}

/** People forgotten since the backup was made must not come back with it. */
async function forgetAgain(
  file: string,
  forgotten: Remembered['forgotten'],
  at: Date,
): Promise<number> {
  if (forgotten.length === 0) return 0;
  const { db } = await openSqliteDatabase(file);
  const addresses = await addressesStored(db);
  await db.destroy();
  const again = addresses.filter((address) => forgotten.some((one) => isOf(one, address)));
  const privacy = await openSqlitePrivacy(file);
  try {
    for (const address of again) await privacy.forget(address, at);
  } finally {
    await privacy.close();
  }
  return again.length;
}

/** Takes over what the database of today knows, and marks what may have been done since the backup. */
async function catchUp(file: string, remembered: Remembered, at: Date): Promise<number> {
  const { database, db } = await openSqliteDatabase(file);
  try {
    const uncertain = await db.transaction().execute(async (transaction) => {
      for (const row of remembered.forgotten) await ignoringDoubles(transaction, 'forgotten', row);
      for (const row of remembered.backups) await ignoringDoubles(transaction, 'backup', row);
      await transaction.updateTable('mailbox').set({ look_below: everyUid }).execute();
      return becomeUncertain(transaction, at);
    });
    database.exec('pragma journal_mode = delete');
    return uncertain;
  } finally {
    await db.destroy();
  }
}

/** What waited to be sent when the backup was made may have been sent since: only a person can tell. */
async function becomeUncertain(db: Kysely<Tables>, at: Date): Promise<number> {
  const underway = await db
    .selectFrom('desk_case')
    .select('id')
    .where('state', 'in', ['approved', 'sending'])
    .execute();
  const now = at.toISOString();
  for (const { id } of underway) {
    await db
      .updateTable('desk_case')
      .set({ state: 'uncertain', leaves_at: null })
      .where('id', '=', id)
      .execute();
    await db
      .updateTable('submission')
      .set({ state: 'uncertain', last_error: 'a backup was restored', ended_at: now })
      .where('case_id', '=', id)
      .where('state', 'in', ['approved', 'sending'])
      .execute();
    await db
      .insertInto('audit')
      .values({
        case_id: id,
        at: now,
        by: 'takkebrev',
        action: 'uncertain',
        from_version: null,
        to_version: null,
        note: 'a backup was restored',
      })
      .execute();
  }
  return underway.length;
}

async function ignoringDoubles(
  db: Kysely<Tables>,
  table: 'forgotten' | 'backup',
  row: Insertable<ForgottenTable> | Insertable<BackupTable>,
): Promise<void> {
  await sql`insert or ignore into ${sql.table(table)} (${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
    values (${sql.join(Object.values(row))})`.execute(db);
}

/** The database from before is one more place where a person may be found: it stands among the backups. */
async function asBackup(kept: string, at: Date): Promise<Insertable<BackupTable>> {
  return {
    file: resolve(kept),
    made_at: at.toISOString(),
    bytes: statSync(kept).size,
    sha256: await sha256Of(kept),
    schema_version: migrations.length,
  };
}

/** Gives the old database a second name; the first goes over to the new one in a single step. */
function keepOld(store: string, at: Date): string {
  const stamp = at.toISOString().replaceAll(':', '').slice(0, 17);
  let kept = `${store}.before-${stamp}`;
  for (let number = 2; existsSync(kept); number += 1) kept = `${store}.before-${stamp}-${number}`;
  // A log left by a damaged database would be applied to the new one.
  for (const end of ['-wal', '-shm']) {
    if (existsSync(store + end)) renameSync(store + end, kept + end);
  }
  linkSync(store, kept);
  return kept;
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
