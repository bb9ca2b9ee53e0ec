/**
 * Contract: with 3,000 complaints, 3,000 promises and 500 causes, every page of what comes after a letter is
 * answered in at most 100 ms of the server's time, and one case in at most 50 ms.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Hono } from 'hono';
import { demoBusiness } from '../../src/demo/business.ts';
import { silentLog } from '../../src/log.ts';
import { systemClock } from '../../src/model/clock.ts';
import { uid, type MessageId } from '../../src/model/identifiers.ts';
import type { Store } from '../../src/model/store.ts';
import { createReview } from '../../src/review/app.ts';
import type { ReviewEnv } from '../../src/review/environment.ts';
import { openStore } from '../../src/store/open.ts';
import { createDesk } from '../../src/work/desk/desk.ts';
import { firstState, handledMail, mette } from '../e2e/firm.ts';
import { mailOf } from '../e2e/mails.ts';
import { afterOf, wellAt } from '../unit/review/stand-in.ts';
import { median } from './measure.ts';

const count = 3000;
const causes = 500;
let store: Store;
let app: Hono<ReviewEnv>;

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  const mail = mailOf({
    name: 'Lone Bak',
    subject: 'Knust lampe',
    text: 'Hej\n\nLampen kom i går, og skærmen var knust, da jeg åbnede kassen. Ordre 20481.\n\nVenlig hilsen\nLone Bak',
  });
  const now = Date.now();
  const drafted = await handledMail(mail, 1, store);
  for (let id = 1; id <= count; id++) {
    const receivedAt = new Date(now - id * 9_000_000);
    const own = { identity: `mail ${id}`, uid: uid(id), receivedAt };
    const customer = { ...drafted.reading.customer, address: `kunde${id % 900}@kunde.example` };
    const intent = {
      ...drafted,
      reading: { ...drafted.reading, customer },
      mail: { ...drafted.mail, ...own },
      draftId: `<${id}@tusmoerke.example>` as MessageId,
      drafts: { path: 'Drafts', uidValidity: firstState.uidValidity, uidNext: uid(id) },
    };
    await store.openDraft(intent, firstState);
    const due = new Date(now + ((id % 40) - 10) * 86_400_000).toISOString().slice(0, 10);
    await store.promises.enter({
      letter: `${id}/1`,
      case: id,
      mailbox: 'post',
      customer: customer.address,
      sentAt: receivedAt,
      day: receivedAt.toISOString().slice(0, 10),
      promises: [
        {
          text: `Jeg sender dig en ny skærm (${id}).`,
          start: 0,
          end: 30,
          due,
          owner: 'Ida',
          kind: 'delivery',
        },
      ],
    });
    await store.threads.keep({
      mailbox: 'post',
      identity: own.identity,
      messageId: null,
      sender: customer.address,
      subject: 'Knust lampe',
      orders: [],
      receivedAt,
      kind: 'complaint',
      case: id,
      thread: id,
      relation: 'first',
      ground: null,
    });
    await store.threads.trace({
      address: customer.address,
      name: `Kunde ${id % 900}`,
      phone: null,
      orders: [],
      seenAt: receivedAt,
    });
  }
  for (let number = 0; number < causes; number++) {
    const cases = Array.from({ length: 5 }, (_, at) => 1 + at * causes + number);
    await store.causes.create(`Årsag ${number}`, cases, 'mette', new Date());
  }
  const after = afterOf(store);
  const common = { people: [mette], clock: systemClock, undoSeconds: 60 };
  app = createReview({
    ...common,
    after,
    desk: createDesk({
      ...common,
      ...after,
      mailboxes: [{ name: 'post', businesses: [demoBusiness], user: demoBusiness.mailbox }],
    }),
    door: () => ({
      async guard(c, next) {
        c.set('person', mette);
        c.set('csrf', 'token');
        await next();
      },
      pages: new Hono<ReviewEnv>(),
    }),
    health: wellAt(systemClock),
    log: silentLog(),
    language: 'da',
  });
}, 300_000);
afterAll(() => store.close());

it.each([
  ['promises', '/promises', 100],
  ['promises that are settled', '/promises?tab=settled', 100],
  ['causes', '/causes', 100],
  ['causes that are proposed', '/causes?tab=proposed', 100],
  ['all complaints in numbers', '/causes?tab=numbers', 100],
  ['one cause', '/causes/250', 100],
  ['the week', '/digest', 100],
  ['one case', '/cases/1500', 50],
])(
  '%s: %s',
  async (name, path, most) => {
    const times: number[] = [];
    for (let round = 0; round < 25; round++) {
      const from = performance.now();
      const answer = await app.request(path);
      await answer.text();
      if (round >= 5) times.push(performance.now() - from);
      expect(answer.status).toBe(200);
    }
    process.stdout.write(`${name}: ${median(times).toFixed(1)} ms\n`);
    expect(median(times)).toBeLessThanOrEqual(most);
  },
  60_000,
);
