// A firm with its mail read, its desk and its review page, all of them real, on a port of their own.
import { noPast } from '../../src/model/past.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Member, ReviewConfig } from '../../src/config/people.ts';
import { demoBusiness } from '../../src/demo/business.ts';
import { silentLog } from '../../src/log.ts';
import { systemClock } from '../../src/model/clock.ts';
import { caseStates, type Desk, type OpenCase } from '../../src/model/desk.ts';
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
import { unwrittenLetter } from '../../src/write/unwritten.ts';
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

  /** Takes a mail in as one of which only a person can tell whether it is a complaint: without a letter. */
  async receiveDoubtful(mail: string): Promise<void> {
    this.#uid += 1;
    const drafted = await handledMail(mail, this.#uid, this.store);
    const reading = { ...drafted.reading, kind: 'question', doubtful: true } as const;
    const letter = unwrittenLetter(drafted.message, reading, demoBusiness);
    const verdict = { verdict: 'reject', specificity: 0, findings: [] } as const;
    const opened = { ...drafted, reading, letter, verdict };
    await this.store.recordHandled([], firstState, [opened]);
  }

  /** The case of this customer, as somebody who may see everything sees it. */
  async caseOf(customer: string): Promise<OpenCase> {
    const query = { states: caseStates, viewer: mette, now: new Date() };
    const { lines } = await this.desk.queue(query);
    const line = lines.find((one) => one.customer === customer);
    const opened = line === undefined ? null : await this.desk.open(line.id, mette);
    if (opened === null) throw new Error(`there is no case of ${customer}`);
    return opened;
  }

  /** Approves the letter to this customer with its blanks filled in: what went wrong, and what is done. */
  async approve(customer: string): Promise<OpenCase> {
    const { line, edition, letter, reading } = await this.caseOf(customer);
    const wrong = (reading.issues[0]?.text ?? '').split(/[,.!?]/u)[0] ?? '';
    const text = letter.slots.reduce(
      (filled, { id, placeholder }) =>
        filled.replace(placeholder, () =>
          id === 'issue' ? wrong : 'Jeg har fundet ordren, og i morgen ringer jeg.',
        ),
      edition.text,
    );
    const done = await this.desk.approve({ id: line.id, version: line.version, by: mette }, text);
    if (!('done' in done)) throw new Error(`not approved: ${JSON.stringify(done)}`);
    return this.caseOf(customer);
  }

  /** Lets the connection be lost after the letter to this customer was handed over. */
  async loseOnTheWay(customer: string): Promise<void> {
    const { line } = await this.approve(customer);
    const { outbox } = this.store;
    const due = await outbox.due('post', new Date(Date.now() + 3_600_000));
    const letter = due.find(({ caseId }) => caseId === line.id);
    if (letter === undefined) throw new Error('the letter is not due');
    await outbox.begin(letter.id, new Date());
    await outbox.uncertain(letter.id, new Date(), 'the connection was lost');
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
