import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Backup, BackupState } from '../../model/backups.ts';
import { TakkebrevError } from '../../model/errors.ts';
import { checkDatabase, sha256Of } from './checks.ts';
import { sqliteFailure } from './failure.ts';
import { openSqliteDatabase } from './open.ts';

/** Beside a backup, in the form that `sha256sum --check` reads. */
export const checksumFile = (backup: string): string => `${backup}.sha256`;

/**
 * Writes the database as it stands at one moment into a new file, while others go on writing to
 * it, and keeps a note of it. The file is whole or not there at all; it is readable by its owner
 * alone. It holds the store and neither the configuration nor what was learnt.
 * Throws `usage` where there is such a file already, `store-*`, `disk-full`.
 */
export async function backUp(store: string, target: string, at: Date): Promise<Backup> {
  const file = resolve(target);
  if (existsSync(file))
    throw new TakkebrevError('usage', `${file} is there already: name another file.`);
  const { database, db } = await openSqliteDatabase(store);
  const beside = `${file}.${process.pid}.new`;
  try {
    closeSync(openSync(beside, 'wx', 0o600));
    database.prepare('vacuum into ?').run(beside);
    syncFile(beside);
    const schemaVersion = checkDatabase(beside);
    const backup: Backup = {
      file,
      madeAt: at,
      bytes: statSync(beside).size,
      sha256: await sha256Of(beside),
      schemaVersion,
    };
    writeFileSync(checksumFile(file), `${backup.sha256}  ${basename(file)}\n`, { mode: 0o600 });
    // A link, unlike renaming, never takes the place of a file that came meanwhile.
    linkSync(beside, file);
    const row = { made_at: at.toISOString(), bytes: backup.bytes, sha256: backup.sha256 };
    const rest = { ...row, schema_version: schemaVersion };
    await db
      .insertInto('backup')
      .values({ file, ...rest })
      .onConflict((conflict) => conflict.column('file').doUpdateSet(rest))
      .execute();
    return backup;
  } catch (cause) {
    throw sqliteFailure(cause, file);
  } finally {
    rmSync(beside, { force: true });
    await db.destroy();
  }
}

export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The backups this database knows of, newest first, and whether they are still where they were written. */
export async function listBackups(store: string): Promise<readonly BackupState[]> {
  const { db } = await openSqliteDatabase(store);
  try {
    const rows = await db.selectFrom('backup').selectAll().orderBy('made_at', 'desc').execute();
    const states: BackupState[] = [];
    for (const row of rows) {
      const backup: Backup = {
        file: row.file,
        madeAt: new Date(row.made_at),
        bytes: row.bytes,
        sha256: row.sha256,
        schemaVersion: row.schema_version,
      };
      states.push({ backup, state: await stateOf(backup) });
    }
    return states;
  } finally {
    await db.destroy();
  }
}

async function stateOf({ file, sha256 }: Backup): Promise<BackupState['state']> {
  if (!existsSync(file)) return 'moved';
  return (await sha256Of(file)) === sha256 ? 'there' : 'changed';
}
