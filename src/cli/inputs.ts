import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { businessFor } from '../config/business-for.ts';
import type { Config } from '../config/load.ts';
import { parseMessage } from '../mail/parse.ts';
import type { Business } from '../model/business.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Message } from '../model/message.ts';

const unreadable = (path: string, cause: unknown): TakkebrevError =>
  new TakkebrevError('file-unreadable', `${path} cannot be read: check its name and permissions.`, {
    cause,
  });

/** The files PATHs stand for: .eml files, folders of them (recursively, sorted by name), `-` for standard input. */
export async function mailFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...(path === '-' ? ['-'] : await expand(path)));
  return files;
}

async function expand(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = await readdir(path, { recursive: true });
    const mails = names.filter((name) => /\.eml$/i.test(name)).toSorted();
    if (mails.length > 0) return mails.map((name) => join(path, name));
  } catch (cause) {
    throw unreadable(path, cause);
  }
  throw new TakkebrevError('usage', `There is no .eml file in ${path}.`);
}

/** The bytes of a file, or of standard input for `-`. Throws `file-unreadable`. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** The texts of letters sent earlier: every .eml file of `folder`. */
export async function sentLetters(folder: string | undefined): Promise<readonly string[]> {
  if (folder === undefined) return [];
  const texts: string[] = [];
  for (const file of await mailFiles([folder])) {
    texts.push((await parseMessage(await fileBytes(file))).text);
  }
  return texts;
}

/** Finds each mail's business among those of one file, or of the configuration. */
export class BusinessFile {
  readonly #businesses: readonly Business[];

  private constructor(businesses: readonly Business[]) {
    this.#businesses = businesses;
  }

  /** Those of the configuration where no file is named. Throws `business-invalid`. */
  static async open(file: string | undefined, config: Config | null): Promise<BusinessFile> {
    if (file === undefined)
      return new BusinessFile(config?.mailboxes.flatMap(({ businesses }) => businesses) ?? []);
    const { loadBusinesses } = await import('../config/business.ts');
    return new BusinessFile(loadBusinesses(file));
  }

  businessOf(message: Message): Business | null {
    const recipients = [...message.to, ...message.cc].map(({ address }) => address);
    return businessFor(this.#businesses, recipients);
  }

  /** The firm's own addresses, in lower case. */
  get own(): readonly string[] {
    return this.#businesses.map(({ mailbox }) => mailbox);
  }
}

/** An error as the output documents hold it. */
export const errorOf = (cause: unknown): { code: string; message: string } =>
  cause instanceof TakkebrevError
    ? { code: cause.code, message: cause.message }
    : { code: 'internal', message: cause instanceof Error ? cause.message : String(cause) };
