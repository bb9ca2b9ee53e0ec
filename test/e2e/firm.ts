// A firm with its mail read, its desk and its review page, all of them real, on a port of their own.
import { noPast } from '../../src/model/past.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Member, ReviewConfig } from '../../src/config/people.ts';
import { demoBusiness } from '../../src/demo/business.ts';
import { silentLog } from '../../src/log.ts';
import { systemClock } from '../../src/model/clock.ts';
import type { Desk } from '../../src/model/desk.ts';
import { uid, uidValidity } from '../../src/model/identifiers.ts';
import type { Person } from '../../src/model/people.ts';
import type { MailboxState, Store } from '../../src/model/store.ts';
import { createReview } from '../../src/review/app.ts';
import { createDoor } from '../../src/review/auth/door.ts';
import { hashPassword } from '../../src/review/auth/password.ts';
import { listen, type Listening } from '../../src/review/listen.ts';
import { routes } from '../../src/review/routes.ts';
import { openStore } from '../../src/store/open.ts';
import { createDesk } from '../../src/work/desk/desk.ts';
import { handle, open, type Drafted } from '../../src/work/handle.ts';
import { afterOf, wellAt } from '../unit/review/stand-in.ts';
import { chair, lamp, table } from './mails.ts';

export const password = 'en lampe i vinduet';
export const mette: Person = { login: 'mette', name: 'Mette', role: 'owner', mandate: null };
export const yusuf: Person = { login: 'yusuf', name: 'Yusuf', role: 'approver', mandate: null };
export const nils: Person = { login: 'nils', name: 'Nils', role: 'reader', mandate: null };

const review: ReviewConfig = {
  host: '127.0.0.1',
  port: 0,
  undoSeconds: 60,
  publicUrl: null,
  tls: null,
  proxy: [],
  oidc: null,
  metricsToken: null,
};

/** Of a mailbox nothing was read of yet. */
export const firstState: MailboxState = {
  mailbox: 'post',
  folder: 'INBOX',
  uidValidity: uidValidity(1),
  nextUid: uid(1),
  since: new Date(0),
  renumberedBelow: uid(0),
  lookBelow: uid(0),
  drafts: 'Drafts',
  sent: 'Sent',
};

/** A quick hash: how slow a real one is, other tests measure. */
const quick = { cost: 4, blockSize: 8, parallelization: 1 };

/** A complaint read, with the letter that takkebrev writes to it. */
export async function handledMail(
  mail: string,
  number: number,
  { precedents }: Pick<Store, 'precedents'>,
  now = new Date(),
): Promise<Drafted> {
  const source = Buffer.from(mail);
  const { length: size } = source;
  const fetched = { uid: uid(number), source, size, receivedAt: now, truncated: false };
  const { drafted } = await handle(await open(fetched, firstState), firstState, {
    mailbox: 'post',
    folder: 'INBOX',
    businesses: [demoBusiness],
    user: demoBusiness.mailbox,
    now,
    policy: {},
    precedents,
    past: () => Promise.resolve(noPast),
  });
  if (drafted === null) throw new Error('no letter was written to the mail');
  return drafted;
}

export class Firm {
  readonly store: Store;
  readonly desk: Desk;
  /** Where the house's voice is written to. */
  readonly businessFile: string;
  readonly #folder: string;
  readonly #members: readonly Member[];
  readonly #undoSeconds: number;
  #listening: Listening | null = null;
  #port = 0;
  #uid = 0;

  private constructor(folder: string, store: Store, members: readonly Member[], undo: number) {
    this.#folder = folder;
    this.store = store;
    this.businessFile = join(folder, 'business.json');
    this.#members = members;
    this.#undoSeconds = undo;
    this.desk = createDesk({
      store,
      mailboxes: [{ name: 'post', businesses: [demoBusiness], user: demoBusiness.mailbox }],
      people: members.map(({ person }) => person),
      clock: systemClock,
      undoSeconds: undo,
      policy: {},
    });
  }

  /** Opens a firm whose page listens, with `mails` read; its people have the same password. */
  static async open(
    options: { readonly mails?: readonly string[]; readonly undoSeconds?: number } = {},
  ): Promise<Firm> {
    const folder = await mkdtemp(join(tmpdir(), 'takkebrev-page-'));
    const store = await openStore(`sqlite:${join(folder, 'takkebrev.db')}`);
    const hash = await hashPassword(password, quick);
    const members = [mette, yusuf, nils].map((person) => ({
      person,
      credential: { by: 'password', hash } as const,
    }));
    const firm = new Firm(folder, store, members, options.undoSeconds ?? 60);
    for (const mail of options.mails ?? [table, lamp, chair]) await firm.receive(mail);
    await firm.start();
    return firm;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Takes a mail in as a poll does, with its draft laid. */
  async receive(mail: string): Promise<void> {
    this.#uid += 1;
    const number = uid(this.#uid);
    const drafts = { path: 'Drafts', uidValidity: firstState.uidValidity, uidNext: number };
    const drafted = await handledMail(mail, this.#uid, this.store);
    const journal = await this.store.openDraft({ ...drafted, drafts }, firstState);
    await this.store.closeDraft(journal, { uid: number, at: new Date() });
  }

  /** Serves the page; again on the same port after `stop`, as after a restart. */
  async start(): Promise<void> {
    const people = this.#members.map(({ person }) => person);
    const { access } = this.store;
    const members = this.#members;
    const common = { clock: systemClock, log: silentLog() };
    const app = createReview({
      ...common,
      desk: this.desk,
      door: (render) => createDoor({ ...common, members, review, routes, store: access, render }),
      people,
      undoSeconds: this.#undoSeconds,
      health: wellAt(systemClock),
      after: afterOf(this.store, this.businessFile),
      language: 'da',
    });
    this.#listening = await listen(app, { host: '127.0.0.1', port: this.#port, tls: null });
    this.#port = this.#listening.port;
  }

  async stop(): Promise<void> {
    await this.#listening?.close();
    this.#listening = null;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.store.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
