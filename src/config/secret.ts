import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TakkebrevError } from '../model/errors.ts';
import type { Secret } from './parts.ts';

const commandTimeoutMilliseconds = 30_000;

const missing = (message: string, cause?: unknown): TakkebrevError =>
  new TakkebrevError('secret-missing', message, { cause });

/**
 * Fetches a password from where the configuration says it stands. `what` names it in errors
 * ("the IMAP password of kontakt"); `folder` is what a relative path counts from.
 */
export function readSecret(secret: Secret, what: string, folder: string): string {
  const value = typeof secret === 'string' ? secret : fetchSecret(secret, what, folder);
  if (value === '') throw missing(`${what} is empty.`);
  return value;
}

function fetchSecret(secret: Exclude<Secret, string>, what: string, folder: string): string {
  if ('env' in secret) {
    const value = process.env[secret.env];
    if (value === undefined) {
      throw missing(
        `${what} is to stand in the environment variable ${secret.env}, which is not set: export ${secret.env}=... first.`,
      );
    }
    return value;
  }
  if ('file' in secret) {
    const file = resolve(folder, secret.file);
    try {
      return firstLine(readFileSync(file, 'utf8'));
    } catch (cause) {
      throw missing(`${what} is to stand in ${file}, which cannot be read.`, cause);
    }
  }
  try {
    return firstLine(
      execSync(secret.command, {
        encoding: 'utf8',
        cwd: folder,
        timeout: commandTimeoutMilliseconds,
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
  } catch (cause) {
    throw missing(`${what}: the command \`${secret.command}\` failed.`, cause);
  }
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').replace(/\r$/, '');
