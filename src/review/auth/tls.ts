import { readFileSync } from 'node:fs';
import { TakkebrevError } from '../../model/errors.ts';

/** Reads certificate and key, in PEM. Throws `file-unreadable`. */
export function readTls({ cert, key }: { readonly cert: string; readonly key: string }): {
  readonly cert: Buffer;
  readonly key: Buffer;
} {
  return { cert: read(cert, 'certificate'), key: read(key, 'key') };
}

function read(file: string, what: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new TakkebrevError(
      'file-unreadable',
      `The ${what} ${file} of review.tls cannot be read: check its path and permissions.`,
      { cause, fields: { file } },
    );
  }
}
