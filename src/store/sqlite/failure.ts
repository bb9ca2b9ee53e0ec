import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { TakkebrevError } from '../../model/errors.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const result = { ioError: 10, full: 13, cannotOpen: 14, notADatabase: 26 } as const;
const littleRoomBytes = 256 * 1024;

/** Turns what node:sqlite or the file system threw into a TakkebrevError that says what to do. */
export function sqliteFailure(cause: unknown, file: string): TakkebrevError {
  if (cause instanceof TakkebrevError) return cause;
  const primary = errcodeOf(cause) & 0xff;
  const text = cause instanceof Error ? cause.message : String(cause);
  if (
    primary === result.full ||
    text.includes('ENOSPC') ||
    (primary === result.ioError && diskIsFull(file))
  ) {
    return new TakkebrevError(
      'disk-full',
      `The disk that holds ${file} is full: make room and run takkebrev again. Nothing is lost.`,
      { cause, temporary: true },
    );
  }
  if (primary === result.notADatabase) {
    return new TakkebrevError(
      'store-unusable',
      `${file} is not a takkebrev database: name another file in store.url.`,
      { cause },
    );
  }
  if (primary === result.cannotOpen || /ENOENT|EACCES|EPERM|EROFS|ENOTDIR|EISDIR/.test(text)) {
    return new TakkebrevError(
      'store-unusable',
      `The database ${file} cannot be opened: check that its folder exists and may be written.`,
      { cause },
    );
  }
  return new TakkebrevError('store-unusable', `The database ${file} failed: ${text}.`, { cause });
}

function errcodeOf(cause: unknown): number {
  return cause instanceof Error && 'errcode' in cause && typeof cause.errcode === 'number'
    ? cause.errcode
    : 0;
}

function diskIsFull(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize < littleRoomBytes;
  } catch {
    return false;
  }
}
