import type { Privacy } from '../../model/privacy.ts';
import { SqlPrivacy } from '../personal/sql-privacy.ts';
import { cleanFiles, wordsInFiles } from './clean.ts';
import { sqliteFailure } from './failure.ts';
import { openSqliteDatabase } from './open.ts';

/** Privacy over the database in `file`. Throws `store-*` and `disk-full`. */
export async function openSqlitePrivacy(file: string): Promise<Privacy> {
  const { database, db } = await openSqliteDatabase(file);
  const clean = (addresses: readonly string[]): readonly string[] => {
    cleanFiles(database, file);
    return wordsInFiles(file, addresses);
  };
  return new SqlPrivacy(db, clean, (cause) => sqliteFailure(cause, file));
}
