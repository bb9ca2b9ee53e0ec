/** A firm with a real IMAP and a real SMTP server that works with the real command line, at a turning clock. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMessage } from '../../src/mail/parse.ts';
import type { StoredCase } from '../../src/model/desk-store.ts';
import type { Store } from '../../src/model/store.ts';
import { openStore } from '../../src/store/open.ts';
import { withClient } from '../integration/servers/client.ts';
import { startDovecot, type Dovecot } from '../integration/servers/dovecot.ts';
import { TestSmtpServer } from '../integration/servers/smtp.ts';
import { jsonLines, takkebrev, Workplace, type Ended } from '../integration/servers/workplace.ts';
import { business, sourceOf } from './firm.ts';
import type { YearMail } from './generator.ts';

export interface Waiting {
  readonly id: number;
  readonly state: string;
  readonly doubtful: boolean;
  readonly aboutStaff: boolean;
}

/** A mail of the firm's: these header lines, then the text. */
const mailOf = (headers: readonly string[], text: string): string =>
  [
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text.replaceAll('\n', '\r\n'),
  ].join('\r\n');

export class Office {
  readonly dovecot: Dovecot;
  readonly smtp: TestSmtpServer;
  readonly #place: Workplace;
  /** By Message-ID of the mail that opened it. */
  readonly caseOf = new Map<string, number>();
  /** What became of each mail, by Message-ID. */
  readonly outcomes = new Map<string, string>();
  now = new Date(0);
  /** How many commands were run. */
  commands = 0;

  private constructor(dovecot: Dovecot, smtp: TestSmtpServer, place: Workplace) {
    this.dovecot = dovecot;
    this.smtp = smtp;
    this.#place = place;
  }

  static async open(): Promise<Office> {
    const dovecot = await startDovecot();
    const smtp = await TestSmtpServer.start();
    const place = await Workplace.make(dovecot, { smtp, undoSeconds: 0 });
    await writeFile(join(place.folder, 'varehus.json'), JSON.stringify(business));
    const config = JSON.parse(await readFile(place.config, 'utf8')) as {
      mailboxes: Record<string, unknown>[];
    };
    config.mailboxes = config.mailboxes.map((one) => ({ ...one, business: 'varehus.json' }));
    await writeFile(place.config, JSON.stringify(config));
    return new Office(dovecot, smtp, place);
  }

  /** Runs one command at this office's time of day. */
  command(...args: string[]): Promise<Ended> {
    this.commands += 1;
    const { config, env } = this.#place;
    return takkebrev([...args, '--config', config, '--now', this.now.toISOString()], { env });
  }

  /** The objects that a command prints. Throws where it fails. */
  async ask<T>(...args: string[]): Promise<T[]> {
    const { status, stdout, stderr } = await this.command(...args, '--json');
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    return jsonLines<T>(stdout);
  }

  /** Turns the clock on by so many minutes. */
  later(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  async deliver(mails: readonly YearMail[]): Promise<void> {
    for (const mail of mails) await this.dovecot.deliver(sourceOf(mail), mail.at);
  }

  /** Polls once; how many mails were new. */
  async run(): Promise<number> {
    const lines = await this.ask<{ messageId?: string; outcome?: string }>('run');
    const handled = lines.filter(({ outcome }) => outcome !== undefined);
    for (const { messageId, outcome } of handled) this.outcomes.set(messageId ?? '', outcome ?? '');
    return handled.length;
  }

  /** The letters that wait. */
  waiting(): Promise<Waiting[]> {
    return this.ask<Waiting>('drafts');
  }

  /** Reads in the database what commands show of it piece by piece. */
  async inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(`sqlite:${join(this.#place.folder, 'takkebrev.db')}`);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  /** The waiting cases as a person sees them; new ones are noted by the mail that opened them. */
  async openCases(waiting: readonly Waiting[]): Promise<StoredCase[]> {
    const found = await this.inStore(async (store) => {
      const cases: StoredCase[] = [];
      for (const { id } of waiting) {
        const one = await store.desk.read(id);
        if (one !== null) cases.push(one);
      }
      return cases;
    });
    for (const { line, message } of found)
      if (message.messageId !== null && !this.caseOf.has(message.messageId))
        this.caseOf.set(message.messageId, line.id);
    return found;
  }

  /**
   * Writes over drafts in the mail program. `edited` are saved in Drafts; `sent` go out from there: they
   * lie in Sent, and their drafts are gone. Both by case. Gives the cases that had no draft.
   */
  async atMailProgram(
    edited: ReadonlyMap<number, string>,
    sent: ReadonlyMap<number, string>,
  ): Promise<readonly number[]> {
    const left = new Set([...edited.keys(), ...sent.keys()]);
    const drafts = await this.dovecot.maildir.messages('Drafts');
    await withClient(this.dovecot, async (client) => {
      await client.mailboxOpen('Drafts');
      const places = new Map<string, number>();
      if (drafts.length > 0)
        for await (const { uid, envelope } of client.fetch('1:*', { uid: true, envelope: true }))
          places.set(envelope?.messageId ?? '', uid);
      const gone: number[] = [];
      for (const { source } of drafts) {
        const { messageId, inReplyTo, subject, to } = await parseMessage(source);
        const id = this.caseOf.get(inReplyTo ?? '') ?? -1;
        const text = edited.get(id) ?? sent.get(id);
        const place = places.get(messageId ?? '');
        if (text === undefined || place === undefined || inReplyTo === null) continue;
        const headers = [
          `From: ${business.mailbox}`,
          `To: ${to[0]?.address ?? ''}`,
          `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
          `In-Reply-To: ${inReplyTo}`,
          `Date: ${this.now.toUTCString()}`,
        ];
        const mark = /^X-Takkebrev-Draft:.*$/im.exec(source.toString())?.[0] ?? '';
        await (edited.has(id)
          ? client.append(
              'Drafts',
              mailOf([...headers, `Message-ID: ${messageId}`, mark].filter(Boolean), text),
              ['\\Draft', '\\Seen'],
            )
          : client.append(
              'Sent',
              mailOf([...headers, `Message-ID: <sent-${inReplyTo.slice(1)}`], text),
              ['\\Seen'],
              this.now,
            ));
        gone.push(place);
        left.delete(id);
      }
      if (gone.length > 0) await client.messageDelete(gone.join(','), { uid: true });
    });
    return [...left];
  }

  async close(): Promise<void> {
    await this.smtp.stop();
    await this.dovecot.stop();
    await this.#place.remove();
  }
}
