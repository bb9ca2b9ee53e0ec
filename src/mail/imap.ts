import { ImapFlow, type FetchMessageObject } from 'imapflow';
import { TakkebrevError } from '../model/errors.ts';
import {
  uid,
  uidValidity,
  type MessageId,
  type Uid,
  type UidValidity,
} from '../model/identifiers.ts';
import type {
  AppendResult,
  FetchedMessage,
  ListedMessage,
  Mailbox,
  MailboxStatus,
  MessagePlace,
  SpecialFolders,
} from '../model/mailbox.ts';
import { imapFailure, saysMailboxMissing } from './failure.ts';
import { fetchHeadersAndText } from './oversized.ts';
import { findSpecialFolders } from './special-folders.ts';

export interface ImapAccount {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string;
  password(): string;
}

const connectMilliseconds = 20_000;
const silentMilliseconds = 120_000;
/** RFC 2177 asks for a new IDLE at least every 29 minutes; many home routers forget a silent connection sooner. */
const idleMilliseconds = 9 * 60_000;
const dayMilliseconds = 86_400_000;

/** Connects and logs in. Throws `mail-*`; see {@link imapFailure}. */
export async function openImap(account: ImapAccount): Promise<Mailbox> {
  const client = new ImapFlow({
    host: account.host,
    port: account.port,
    secure: account.security === 'tls',
    doSTARTTLS: account.security === 'starttls',
    auth: { user: account.user, pass: account.password() },
    clientInfo: { name: 'takkebrev' },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: idleMilliseconds,
    connectionTimeout: connectMilliseconds,
    socketTimeout: silentMilliseconds,
  });
  const mailbox = new ImapMailbox(client, account);
  try {
    await mailbox.connect();
    return mailbox;
  } catch (cause) {
    // A connection that is left open would keep the process alive.
    client.close();
    throw cause;
  }
}

class ImapMailbox implements Mailbox {
  readonly #client: ImapFlow;
  readonly #server: string;
  readonly #user: string;
  /** What `examine` opened last: appending closes it for a moment. */
  #examined: string | null = null;

  constructor(client: ImapFlow, account: ImapAccount) {
    this.#client = client;
    this.#server = `${account.host}:${account.port}`;
    this.#user = account.user;
    // Failures reach the caller through the command they end; without a listener they would end the process.
    client.on('error', () => {});
  }

  async connect(): Promise<void> {
    await this.#try(() => this.#client.connect());
  }

  async examine(path: string): Promise<MailboxStatus> {
    const opened = await this.#atPath(path, () =>
      this.#client.mailboxOpen(path, { readOnly: true }),
    );
    this.#examined = path;
    return {
      path,
      uidValidity: uidValidity(opened.uidValidity),
      uidNext: uid(opened.uidNext),
      messages: opened.exists,
    };
  }

  async status(path: string): Promise<MailboxStatus> {
    const status = await this.#atPath(path, () =>
      this.#client.status(path, { messages: true, uidNext: true, uidValidity: true }),
    );
    return {
      path,
      uidValidity: uidValidity(status.uidValidity ?? 0),
      uidNext: uid(status.uidNext ?? 1),
      messages: status.messages ?? 0,
    };
  }

  async firstUidSince(since: Date): Promise<Uid | null> {
    // SINCE compares days, in the server's own time zone: one day earlier is early enough everywhere.
    // imapflow makes YOUNGER of it where it can, which a day that has not come yet would break.
    const day = new Date(Math.min(since.getTime(), Date.now()) - dayMilliseconds);
    const found = await this.#answered('SEARCH', () =>
      this.#client.search({ since: day }, { uid: true }),
    );
    return found.length === 0 ? null : uid(found.reduce((least, one) => Math.min(least, one)));
  }

  async list(first: Uid): Promise<readonly ListedMessage[]> {
    const listed: ListedMessage[] = [];
    for await (const message of this.#fetch(`${first}:*`, { size: true, internalDate: true })) {
      // "n:*" also gives the last message where n lies beyond it (RFC 3501 section 6.4.8).
      if (message.uid >= first) listed.push(toListed(message));
    }
    return listed.toSorted((a, b) => a.uid - b.uid);
  }

  async fetch(
    listed: readonly ListedMessage[],
    sizeLimit: number,
  ): Promise<readonly FetchedMessage[]> {
    const fetched: FetchedMessage[] = [];
    const small = listed.filter((message) => message.size <= sizeLimit);
    if (small.length > 0) {
      const byUid = new Map(small.map((message) => [Number(message.uid), message]));
      for await (const { uid: found, source } of this.#fetch(uidSet(small), { source: true })) {
        const message = byUid.get(found);
        if (message && source) fetched.push({ ...message, source, truncated: false });
      }
    }
    for (const message of listed.filter(({ size }) => size > sizeLimit)) {
      const source = await this.#try(() => fetchHeadersAndText(this.#client, message.uid));
      if (source !== null) fetched.push({ ...message, source, truncated: true });
    }
    return fetched.toSorted((a, b) => a.uid - b.uid);
  }

  async findByMessageId(id: MessageId, first: Uid): Promise<Uid | null> {
    let found: Uid | null = null;
    for await (const message of this.#fetch(`${first}:*`, { headers: ['message-id'] })) {
      if (message.headers?.includes(id)) found = uid(message.uid);
    }
    return found;
  }

  async hasReplyTo(id: MessageId): Promise<boolean> {
    const found = await this.#answered('SEARCH', () =>
      this.#client.search({ header: { 'in-reply-to': id } }, { uid: true }),
    );
    return found.length > 0;
  }

  async appendDraft(path: string, source: Uint8Array): Promise<AppendResult> {
    return this.#append(path, source, ['\\Draft', '\\Seen']);
  }

  async appendSeen(path: string, source: Uint8Array): Promise<AppendResult> {
    return this.#append(path, source, ['\\Seen']);
  }

  async #append(path: string, source: Uint8Array, flags: string[]): Promise<AppendResult> {
    // imapflow drops flags that the open mailbox does not let it store, and a mailbox opened
    // read-only lets it store none: so none is open while appending.
    if (this.#client.mailbox) await this.#try(() => this.#client.mailboxClose());
    const appended = await this.#answered('APPEND', () =>
      this.#client.append(path, Buffer.from(source), flags),
    );
    return {
      uid: appended.uid === undefined ? null : uid(appended.uid),
      uidValidity: appended.uidValidity === undefined ? null : uidValidity(appended.uidValidity),
    };
  }

  folderPath(names: readonly string[]): string {
    const { prefix = '', delimiter } = this.#client.namespace ?? {};
    const path = names.join(delimiter ?? '/');
    return path.startsWith(prefix) ? path : prefix + path;
  }

  async makeFolder(names: readonly string[]): Promise<string> {
    const made = await this.#answered('CREATE', () => this.#client.mailboxCreate([...names]));
    return made.path;
  }

  async remove(message: MessagePlace): Promise<boolean> {
    return this.#withMessage(message, async (set) => {
      if (this.#client.capabilities.has('UIDPLUS'))
        await this.#answered('EXPUNGE', () => this.#client.messageDelete(set, { uid: true }));
      else await this.#flag(set, '\\Deleted');
    });
  }

  async move(message: MessagePlace, to: string): Promise<boolean> {
    return this.#withMessage(message, async (set) => {
      const { capabilities } = this.#client;
      if (capabilities.has('MOVE') || capabilities.has('UIDPLUS')) {
        await this.#answered('MOVE', () => this.#client.messageMove(set, to, { uid: true }));
        return;
      }
      await this.#answered('COPY', () => this.#client.messageCopy(set, to, { uid: true }));
      await this.#flag(set, '\\Deleted');
    });
  }

  async markAnswered(path: string, id: MessageId): Promise<boolean> {
    return this.#opened(path, async () => {
      const found = await this.#answered('SEARCH', () =>
        this.#client.search({ header: { 'message-id': id } }, { uid: true }),
      );
      if (found.length === 0) return false;
      await this.#flag(found.join(','), '\\Answered');
      return true;
    });
  }

  async #flag(set: string, flag: string): Promise<void> {
    await this.#answered('STORE', () =>
      this.#client.messageFlagsAdd(set, [flag], { uid: true, silent: true }),
    );
  }

  async #withMessage(
    { path, uidValidity: expected, uid: wanted }: MessagePlace,
    work: (set: string) => Promise<void>,
  ): Promise<boolean> {
    return this.#opened(path, async (now) => {
      if (now !== expected) return false;
      const found = await this.#answered('SEARCH', () =>
        this.#client.search({ uid: `${wanted}` }, { uid: true }),
      );
      if (!found.includes(wanted)) return false;
      await work(`${wanted}`);
      return true;
    });
  }

  /**
   * Does something in a mailbox opened for writing, and examines the one that was examined before:
   * CLOSE would expunge whatever somebody else had marked.
   */
  async #opened<T>(path: string, work: (now: UidValidity) => Promise<T>): Promise<T> {
    const opened = await this.#atPath(path, () =>
      this.#client.mailboxOpen(path, { readOnly: false }),
    );
    try {
      return await work(uidValidity(opened.uidValidity));
    } finally {
      await this.examine(this.#examined ?? path);
    }
  }

  async specialFolders(): Promise<SpecialFolders> {
    const folders = await this.#try(() => this.#client.list());
    return findSpecialFolders(
      folders
        .filter((folder) => !folder.flags.has('\\Noselect') && !folder.flags.has('\\NonExistent'))
        .map(({ path, name, specialUse }) => ({ path, name, specialUse })),
    );
  }

  async waitForMail(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const waiting = Promise.withResolvers<void>();
    const wake = (): void => waiting.resolve();
    const events = ['exists', 'expunge', 'close'] as const;
    for (const event of events) this.#client.once(event, wake);
    signal.addEventListener('abort', wake, { once: true });
    try {
      const idle = this.#client.idle().then(wake, waiting.reject);
      await this.#try(() => waiting.promise);
      void idle;
    } finally {
      for (const event of events) this.#client.off(event, wake);
      signal.removeEventListener('abort', wake);
    }
  }

  async close(): Promise<void> {
    try {
      await this.#client.logout();
    } catch {
      // The work is done; a server that is gone already needs no farewell.
      this.#client.close();
    }
  }

  async *#fetch(
    range: string,
    query: Parameters<ImapFlow['fetch']>[1],
  ): AsyncGenerator<FetchMessageObject> {
    try {
      await this.#reopen();
      yield* this.#client.fetch(range, { uid: true, ...query }, { uid: true });
      // A connection that ends between two messages must not look like the end of the list.
      if (!this.#client.usable) throw new Error('connection closed');
    } catch (cause) {
      throw this.#failure(cause);
    }
  }

  async #reopen(): Promise<void> {
    if (this.#examined !== null && !this.#client.mailbox) await this.examine(this.#examined);
  }

  /** imapflow answers false or undefined where it could not even ask: that is a failure too. */
  async #answered<T>(command: string, ask: () => Promise<T | false | undefined>): Promise<T> {
    return this.#try(async () => {
      const answer = await ask();
      if (answer === false || answer === undefined) {
        throw new Error(`${command} was not answered`);
      }
      return answer;
    });
  }

  async #atPath<T>(path: string, ask: () => Promise<T | false | undefined>): Promise<T> {
    try {
      return await this.#answered('the mailbox', ask);
    } catch (cause) {
      if (!(cause instanceof TakkebrevError) || !saysMailboxMissing(cause.cause)) throw cause;
      throw new TakkebrevError(
        'mailbox-missing',
        `The account ${this.#user} has no mailbox "${path}": correct its name under folders, or make it in the mail program.`,
        { cause, fields: { path } },
      );
    }
  }

  async #try<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (cause) {
      throw this.#failure(cause);
    }
  }

  #failure(cause: unknown): TakkebrevError {
    return imapFailure(cause, this.#server, this.#user);
  }
}

const toListed = (message: FetchMessageObject): ListedMessage => ({
  uid: uid(message.uid),
  receivedAt: new Date(message.internalDate ?? Number.NaN),
  size: message.size ?? 0,
});

/** A UID set as short as it goes: consecutive UIDs become ranges. */
export function uidSet(messages: readonly { readonly uid: Uid }[]): string {
  const parts: string[] = [];
  for (let at = 0; at < messages.length; at++) {
    const first = messages[at]?.uid ?? 0;
    while (Number(messages[at + 1]?.uid) === Number(messages[at]?.uid) + 1) at++;
    const last = messages[at]?.uid ?? first;
    parts.push(first === last ? `${first}` : `${first}:${last}`);
  }
  return parts.join(',');
}
