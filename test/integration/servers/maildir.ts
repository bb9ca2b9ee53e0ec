import { chown, mkdir, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One message as it lies on disk. */
export interface StoredMail {
  /** Flag letters of the file's name: D draft, F flagged, P passed, R replied, S seen, T trashed. */
  readonly flags: string;
  readonly source: Buffer;
}

/** A Maildir++ tree as Dovecot keeps it: INBOX at the root, every other folder as `.Name` beside it. */
export class Maildir {
  readonly #root: string;
  readonly #owner: { readonly uid: number; readonly gid: number };
  readonly #separator: string;
  #last = 0;

  constructor(root: string, owner: { uid: number; gid: number }, separator: string) {
    this.#root = root;
    this.#owner = owner;
    this.#separator = separator;
  }

  /** Makes INBOX, which Dovecot would make only when somebody logs in. */
  async prepare(): Promise<void> {
    for (const folder of ['', 'cur', 'new', 'tmp'].map((name) => join(this.#root, name))) {
      await mkdir(folder, { recursive: true });
      await this.#giveToOwner(folder);
    }
  }

  /** The folder of a mailbox, by the name IMAP knows it by. */
  path(mailbox = 'INBOX'): string {
    if (mailbox.toUpperCase() === 'INBOX') return this.#root;
    return join(this.#root, `.${mailbox.split(this.#separator).join('.')}`);
  }

  /** Writes beside the mailbox and renames, so that the server never sees half a mail. `receivedAt` becomes INTERNALDATE. */
  async deliver(raw: Uint8Array | string, receivedAt?: Date, mailbox = 'INBOX'): Promise<void> {
    const name = this.#uniqueName();
    const draft = join(this.path(mailbox), 'tmp', name);
    await writeFile(draft, raw);
    await this.#giveToOwner(draft);
    if (receivedAt !== undefined) await utimes(draft, receivedAt, receivedAt);
    await rename(draft, join(this.path(mailbox), 'new', name));
  }

  /** Every message of a mailbox, oldest delivery first; empty where the mailbox was never made. */
  async messages(mailbox = 'INBOX'): Promise<StoredMail[]> {
    const found: { name: string; mail: StoredMail }[] = [];
    for (const part of ['cur', 'new']) {
      const folder = join(this.path(mailbox), part);
      for (const name of await readdir(folder).catch(() => [])) {
        const flags = name.split(':2,')[1] ?? '';
        found.push({ name, mail: { flags, source: await readFile(join(folder, name)) } });
      }
    }
    return found
      .toSorted((a, b) => arrivedAt(a.name) - arrivedAt(b.name) || (a.name < b.name ? -1 : 1))
      .map(({ mail }) => mail);
  }

  /** Dovecot gives UIDs in the order of the time in the name: seconds, then microseconds after `M`. */
  #uniqueName(): string {
    this.#last = Math.max(this.#last + 1, Date.now() * 1000);
    const seconds = Math.floor(this.#last / 1e6);
    const microseconds = String(this.#last % 1e6).padStart(6, '0');
    return `${seconds}.M${microseconds}P${process.pid}.takkebrev`;
  }

  async #giveToOwner(path: string): Promise<void> {
    if (process.getuid?.() === 0) await chown(path, this.#owner.uid, this.#owner.gid);
  }
}

/** The microseconds in a message's file name; Dovecot writes them without leading zeros. */
function arrivedAt(name: string): number {
  const [, seconds = '0', microseconds = '0'] = /^(\d+)\.M(\d+)/u.exec(name) ?? [];
  return Number(seconds) * 1e6 + Number(microseconds);
}
