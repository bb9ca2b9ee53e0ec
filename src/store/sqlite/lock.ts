import { DatabaseSync } from 'node:sqlite';
import type { MailboxLock } from '../../model/store.ts';

/** Takes the lock of a name; null when somebody else holds it. */
export type TakeLock = (name: string) => MailboxLock | null;

const busy = 5;

/**
 * Locks by an exclusive transaction on a small file beside the database. It is the operating
 * system's lock, so it is gone the moment the process is, however it ended.
 */
export function lockByFile(file: string): TakeLock {
  return (name) => {
    const database = new DatabaseSync(`${file}.${name}.lock`, { timeout: 0 });
    try {
      database.exec('begin exclusive');
    } catch (cause) {
      database.close();
      if (cause instanceof Error && 'errcode' in cause && cause.errcode === busy) return null;
      throw cause;
    }
    return {
      release: async () => {
        database.close();
      },
    };
  };
}

/** Locks among the callers of one process, for a database that no other can see. */
export function lockInMemory(): TakeLock {
  const held = new Set<string>();
  return (name) => {
    if (held.has(name)) return null;
    held.add(name);
    return {
      release: async () => {
        held.delete(name);
      },
    };
  };
}
