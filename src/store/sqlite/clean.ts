import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { TakkebrevError } from '../../model/errors.ts';

/**
 * Writes the database anew without what was deleted, and empties its write-ahead log. Throws
 * `store-in-use` where another connection keeps it from doing so: what was deleted is deleted
 * then, but old bytes of it may still lie in the files.
 */
export function cleanFiles(database: DatabaseSync, file: string): void {
  try {
    // A copy in a temporary file would leave on the disk what is to go.
    database.exec('pragma temp_store = memory; vacuum');
    const done = database.prepare('pragma wal_checkpoint(truncate)').get();
    if (done?.['busy'] !== 1) return;
  } catch (cause) {
    throw stillOpen(file, cause);
  }
  throw stillOpen(file, null);
}

const stillOpen = (file: string, cause: unknown): TakkebrevError =>
  new TakkebrevError(
    'store-in-use',
    `It is deleted, but another takkebrev is reading ${file}, so that old bytes may still lie in the file: end it and give the same command again.`,
    { temporary: true, ...(cause === null ? {} : { cause }) },
  );

const chunkBytes = 4 * 1024 * 1024;

/** Which of these words stand in the bytes of a database or the files beside it, in any case of a to z. */
export function wordsInFiles(file: string, words: readonly string[]): readonly string[] {
  const sought = new Map(
    words.map((word) => [word, Buffer.from(word).toString('latin1').toLowerCase()]),
  );
  const found = new Set<string>();
  const overlap = Math.max(0, ...[...sought.values()].map(({ length }) => length - 1));
  for (const one of [file, `${file}-wal`, `${file}-shm`]) {
    if (!existsSync(one)) continue;
    for (const text of chunks(one, overlap)) {
      for (const [word, bytes] of sought) if (text.includes(bytes)) found.add(word);
    }
  }
  return [...found];
}

/** The bytes of a file as latin1 in lower case, each chunk begun with the end of the one before. */
function* chunks(file: string, overlap: number): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(chunkBytes);
    let before = '';
    for (let at = 0; ;) {
      const bytes = readSync(handle, buffer, 0, chunkBytes, at);
      if (bytes === 0) return;
      const text = before + buffer.toString('latin1', 0, bytes).toLowerCase();
      yield text;
      before = text.slice(Math.max(0, text.length - overlap));
      at += bytes;
    }
  } finally {
    closeSync(handle);
  }
}
