/** A simulated firm: its mail server, its staff who fill in and send letters, and the turning clock. */
import { startDemoServer, type DemoServer } from '../../src/demo/imap-server.ts';
import { silentLog } from '../../src/log.ts';
import { openImap } from '../../src/mail/imap.ts';
import type { Business } from '../../src/model/business.ts';
import type { StoredCase } from '../../src/model/desk-store.ts';
import type { Mailbox } from '../../src/model/mailbox.ts';
import type { Store } from '../../src/model/store.ts';
import { openStore } from '../../src/store/open.ts';
import { poll } from '../../src/work/poll.ts';
import type { PollEvent } from '../../src/work/ports.ts';
import type { YearMail } from './generator.ts';

export const business: Business = {
  id: 'varehus',
  name: 'Havnens Varehus',
  what: 'shop, hotel and workshop',
  city: 'Vejle',
  mailbox: 'hej@varehus.example',
  language: 'da',
  signer: { name: 'Pernille Friis', title: null },
  staff: ['Pernille Friis', 'Anders Holm'],
  mandate: { currency: 'DKK', goodwill_max: 500, may: ['refund', 'replace'] },
  facts: [],
};

const viewer = { login: 'ejer', name: 'Ejer', role: 'owner', mandate: null } as const;

/** The bytes of a mail to the firm. */
export const sourceOf = (mail: YearMail): string =>
  [
    `From: ${mail.name} <${mail.from}>`,
    `To: ${business.mailbox}`,
    `Subject: =?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=`,
    `Date: ${mail.at.toUTCString()}`,
    `Message-ID: ${mail.id}`,
    ...(mail.references.length === 0
      ? []
      : [`In-Reply-To: ${mail.references[0]}`, `References: ${mail.references.join(' ')}`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.text,
    '',
  ].join('\n');

export class Firm {
  readonly store: Store;
  readonly mailboxes = [{ name: 'varehus', businesses: [business], user: business.mailbox }];
  readonly #server: DemoServer;
  readonly #mailbox: Mailbox;
  #now = new Date('2026-01-04T00:00:00Z');

  private constructor(store: Store, server: DemoServer, mailbox: Mailbox) {
    this.store = store;
    this.#server = server;
    this.#mailbox = mailbox;
  }

  static async open(): Promise<Firm> {
    const server = await startDemoServer([]);
    const { host, port, user, password } = server;
    const mailbox = await openImap({
      host,
      port,
      security: 'none',
      user,
      password: () => password,
    });
    return new Firm(await openStore('sqlite::memory:'), server, mailbox);
  }

  get clock() {
    return { now: () => new Date(this.#now) };
  }

  turnTo(now: Date): void {
    this.#now = now;
  }

  deliver(mail: YearMail): void {
    this.#server.deliver({ source: sourceOf(mail), receivedAt: mail.at });
  }

  async poll(): Promise<PollEvent[]> {
    const events: PollEvent[] = [];
    const folders = { inbox: 'INBOX', drafts: 'auto', sent: 'auto' };
    const target = {
      name: 'varehus',
      folders,
      businesses: [business],
      user: business.mailbox,
      policy: {},
      since: new Date('2026-01-01T00:00:00Z'),
      sizeLimitBytes: 1_000_000,
    };
    const ports = {
      mailbox: this.#mailbox,
      store: this.store,
      clock: this.clock,
      log: silentLog(),
    };
    await poll(target, ports, (event) => void events.push(event));
    return events;
  }

  /** The cases that wait for a letter to be sent. */
  async open(): Promise<StoredCase[]> {
    const page = await this.store.desk.queue({
      states: ['open'],
      viewer,
      now: this.#now,
      limit: 500,
    });
    const cases = await Promise.all(page.lines.map(({ id }) => this.store.desk.read(id)));
    return cases.filter((one) => one !== null);
  }

  /** Sends a letter from a mail program, as people do. */
  async send(one: StoredCase, text: string): Promise<void> {
    const { verdict, edition } = one;
    await this.store.desk.change({
      id: one.line.id,
      by: 'mail-program',
      at: this.#now,
      when: { states: ['open'] },
      state: 'answered',
      edition: { subject: edition.subject, text, verdict },
      answered: true,
      audit: { action: 'sent-elsewhere', note: null },
    });
  }

  async close(): Promise<void> {
    await this.#mailbox.close();
    await this.store.close();
    await this.#server.stop();
  }
}
