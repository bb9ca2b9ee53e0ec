// A review page over a real desk and a real store in memory, with letters that went out.
import type { Hono } from 'hono';
import { Hono as App } from 'hono';
import { silentLog } from '../../../src/log.ts';
import { uid } from '../../../src/model/identifiers.ts';
import type { Person } from '../../../src/model/people.ts';
import type { FoundPromise } from '../../../src/model/promises.ts';
import type { Store } from '../../../src/model/store.ts';
import type { Relation } from '../../../src/model/threads.ts';
import { createReview } from '../../../src/review/app.ts';
import type { ReviewEnv } from '../../../src/review/environment.ts';
import { openStore } from '../../../src/store/open.ts';
import { createDesk } from '../../../src/work/desk/desk.ts';
import { firstState, handledMail } from '../../e2e/firm.ts';
import { mailOf } from '../../e2e/mails.ts';
import { afterOf, karen, mette, nils, noon, wellAt, yusuf } from './stand-in.ts';

const anHourAgo = new Date(noon.now().getTime() - 3_600_000);

export class FollowHouse {
  readonly store: Store;
  readonly app: Hono<ReviewEnv>;
  #person: Person = mette;
  #count = 0;

  private constructor(store: Store, businessFile: string) {
    this.store = store;
    const people = [mette, yusuf, karen, nils];
    const after = afterOf(store, businessFile);
    const common = { people, clock: noon, undoSeconds: 60 };
    this.app = createReview({
      ...common,
      desk: createDesk({ ...common, ...after }),
      after,
      door: () => ({
        guard: async (c, next) => {
          c.set('person', this.#person);
          c.set('csrf', 'token');
          await next();
        },
        pages: new App<ReviewEnv>(),
      }),
      log: silentLog(),
      language: 'da',
      health: wellAt(noon),
    });
  }

  static async open(businessFile = ''): Promise<FollowHouse> {
    return new FollowHouse(await openStore('sqlite::memory:'), businessFile);
  }

  as(person: Person): void {
    this.#person = person;
  }

  /** Takes in a complaint of `name`, first of its thread; gives the case. */
  async receive(name: string, text = complaint): Promise<number> {
    this.#count += 1;
    const mail = mailOf({
      name,
      subject: `Knust lampe ${this.#count}`,
      text: `${text}\n\nHilsen\n${name}`,
    });
    const drafted = await handledMail(mail, this.#count, this.store, anHourAgo);
    const number = uid(this.#count);
    const drafts = { path: 'Drafts', uidValidity: firstState.uidValidity, uidNext: number };
    const journal = await this.store.openDraft({ ...drafted, drafts }, firstState);
    await this.store.closeDraft(journal, { uid: number, at: noon.now() });
    const { lines } = await this.store.desk.queue({
      states: ['open'],
      viewer: mette,
      now: noon.now(),
      limit: 500,
    });
    const id = Math.max(...lines.map((line) => line.id));
    await this.write(id, id, 'first', { name, identity: drafted.mail.identity });
    return id;
  }

  /** Puts a mail into a thread; `of` is the case it opened. */
  async write(
    thread: number,
    of: number | null,
    relation: Relation,
    { name, identity }: { readonly name: string; readonly identity: string },
  ): Promise<void> {
    await this.store.threads.keep({
      identity,
      mailbox: 'post',
      messageId: null,
      sender: `${name.split(' ')[0]?.toLowerCase() ?? ''}@kunde.example`,
      subject: `${relation} af ${name}`,
      orders: [],
      receivedAt: new Date(anHourAgo.getTime() + (relation === 'first' ? 0 : 1000)),
      kind: 'complaint',
      case: of,
      thread,
      relation,
      ground: relation === 'first' ? null : 'references',
    });
  }

  /** The letter of a case goes out, and promises this. */
  async answer(id: number, promises: readonly FoundPromise[] = []): Promise<void> {
    await this.store.desk.change({
      id,
      by: 'mail-program',
      at: noon.now(),
      when: { states: ['open'] },
      state: 'answered',
      answered: true,
      audit: { action: 'sent-elsewhere', note: null },
    });
    const one = await this.store.desk.read(id);
    await this.store.promises.enter({
      letter: `${id}/${one?.edition.version ?? 1}`,
      case: id,
      mailbox: 'post',
      customer: one?.reading.customer.address.toLowerCase() ?? '',
      sentAt: noon.now(),
      day: '2026-11-20',
      promises,
    });
  }

  async page(path: string): Promise<string> {
    return (await this.app.request(path)).text();
  }

  post(path: string, fields: Record<string, string> = {}) {
    const body = new URLSearchParams({ _csrf: 'token', ...fields });
    return this.app.request(path, { method: 'POST', body });
  }
}

const complaint =
  'Hej\n\nLampen kom i går, og skærmen var knust, da jeg åbnede kassen. Ordre 20481.';

export const promise = (over: Partial<FoundPromise> = {}): FoundPromise => ({
  text: 'Jeg sender en ny skærm senest fredag.',
  start: 0,
  end: 37,
  due: '2026-11-27',
  owner: 'Ida',
  kind: 'delivery',
  ...over,
});
