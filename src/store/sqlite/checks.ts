import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { TakkebrevError } from '../../model/errors.ts';
import { migrations } from '../migrations.ts';

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

/**
 * Looks whether a file is a whole database of takkebrev that this version understands, and gives
 * its schema version. Changes nothing. Throws `store-unusable`, `store-newer`.
 */
export function checkDatabase(file: string): number {
  const broken = (why: string, cause?: unknown): TakkebrevError =>
    new TakkebrevError(
      'store-unusable',
      `${file} is no whole takkebrev database (${why}): take another backup.`,
      { cause },
    );
  let database;
  try {
    database = new DatabaseSync(file, { readOnly: true });
  } catch (cause) {
    throw broken('it cannot be opened', cause);
  }
  try {
    const version = Number(database.prepare('pragma user_version').get()?.['user_version']);
    const tables = database
      .prepare("select count(*) as count from sqlite_master where name in ('mailbox', 'mail')")
      .get();
    if (version < 1 || tables?.['count'] !== 2) throw broken('its tables are others');
    if (version > migrations.length) {
      throw new TakkebrevError(
        'store-newer',
        `${file} was written by a newer takkebrev: update this one first.`,
      );
    }
    const integrity = database.prepare('pragma integrity_check(1)').get()?.['integrity_check'];
    if (integrity !== 'ok') throw broken(String(integrity).replaceAll(/\s+/gu, ' '));
    if (database.prepare('pragma foreign_key_check').all().length > 0)
      throw broken('rows point nowhere');
    return version;
  } catch (cause) {
    throw cause instanceof TakkebrevError ? cause : broken('it cannot be read', cause);
  } finally {
    database.close();
  }
}
