import type { Backup, BackupState, Restored } from '../model/backups.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Privacy } from '../model/privacy.ts';
import type { Store } from '../model/store.ts';
import { lockByFile } from './sqlite/lock.ts';
import { openSqliteStore } from './sqlite/open.ts';

/** Opens the store that `url` names (`sqlite:FILE`). Throws `store-*`, `disk-full`, `config-invalid`. */
export async function openStore(url: string): Promise<Store> {
  return openSqliteStore(sqliteFile(url));
}

// What is done once in a while is loaded then: most runs find nothing to do and end within a moment.

/** What that store holds of single people. Throws as `openStore` does. */
export async function openPrivacy(url: string): Promise<Privacy> {
  return (await import('./sqlite/privacy.ts')).openSqlitePrivacy(sqliteFile(url));
}

/** See `store/sqlite/backup.ts`. */
export async function backUpStore(url: string, target: string, at: Date): Promise<Backup> {
  return (await import('./sqlite/backup.ts')).backUp(sqliteFile(url), target, at);
}

export async function backupsOf(url: string): Promise<readonly BackupState[]> {
  return (await import('./sqlite/backup.ts')).listBackups(sqliteFile(url));
}

/** See `store/sqlite/restore.ts`. */
export async function restoreStore(url: string, source: string, at: Date): Promise<Restored> {
  return (await import('./sqlite/restore.ts')).restoreBackup(sqliteFile(url), source, at);
}

/** Takes mailboxes of a store that is not opened: it may be damaged. */
export function lockMailboxOf(url: string): Store['lockMailbox'] {
  const lock = lockByFile(sqliteFile(url));
  return async (mailbox) => lock(mailbox);
}

/** Which of these addresses stand in a database that is not in use. */
export async function addressesIn(
  file: string,
  addresses: readonly string[],
): Promise<readonly string[]> {
  return (await import('./sqlite/clean.ts')).wordsInFiles(file, addresses);
}

function sqliteFile(url: string): string {
  const scheme = url.slice(0, url.indexOf(':') + 1);
  if (scheme === 'sqlite:') return url.slice(scheme.length);
  throw new TakkebrevError(
    'config-invalid',
    `store.url: ${scheme}// is not understood; write sqlite:FILE.`,
  );
}
