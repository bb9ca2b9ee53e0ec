/**
 * Contract: with 5,000 open cases the queue is answered in at most 100 ms and one case in at most 50 ms
 * of the server's time, and a letter that is being typed is judged in at most 50 ms.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { afterOf, wellAt } from '../unit/review/stand-in.ts';
import { mailOf } from '../e2e/mails.ts';
import { median } from './measure.ts';

const cases = 5000;
let folder: string;
let store: Store;
let app: Hono<ReviewEnv>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takkebrev-bench-'));
  store = await openStore(`sqlite:${join(folder, 'takkebrev.db')}`);
  const mail = mailOf({
    name: 'Lone Bak',
    subject: 'Knust lampe',
    text: 'Hej\n\nLampen kom i går, og skærmen var knust, da jeg åbnede kassen. Ordre 20481.\n\nVenlig hilsen\nLone Bak',
  });
  const drafted = await handledMail(mail, 1, store);
  const position = { path: 'Drafts', uidValidity: firstState.uidValidity };
  for (let number = 1; number <= cases; number++) {
    const own = { identity: `mail ${number}`, uid: uid(number) };
    const intent = {
      ...drafted,
      mail: { ...drafted.mail, ...own },
      draftId: `<${number}@tusmoerke.example>` as MessageId,
      drafts: { ...position, uidNext: uid(number) },
    };
    await store.openDraft(intent, firstState);
  }
  app = createReview({
    desk: createDesk({
      store,
      mailboxes: [{ name: 'post', businesses: [demoBusiness], user: demoBusiness.mailbox }],
      people: [mette],
      clock: systemClock,
      undoSeconds: 60,
      policy: {},
    }),
    door: () => ({
      async guard(c, next) {
        c.set('person', mette);
        c.set('csrf', 'token');
        await next();
      },
      pages: new Hono<ReviewEnv>(),
    }),
    people: [mette],
    clock: systemClock,
    undoSeconds: 60,
    health: wellAt(systemClock),
    after: afterOf(store),
    log: silentLog(),
    language: 'da',
  });
}, 300_000);
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** The median time of an answer in milliseconds, after a few that warm up. */
async function timeOf(ask: () => Response | Promise<Response>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 25; round++) {
    const from = performance.now();
    const answer = await ask();
    await answer.text();
    if (round >= 5) times.push(performance.now() - from);
    expect(answer.status).toBe(200);
  }
  return median(times);
}

describe(`with ${cases} open cases`, () => {
  it.each([
    ['the queue', '/', 100],
    ['the queue of the doubtful', '/?tab=doubtful', 100],
    ['one case', '/cases/2500', 50],
  ])('%s is quick', async (name, path, most) => {
    const time = await timeOf(() => app.request(path));
    process.stdout.write(`${name}: ${time.toFixed(1)} ms\n`);
    expect(time).toBeLessThanOrEqual(most);
  });

  it('a letter is judged quickly', async () => {
    const opened = await app.request('/cases/2500');
    const text = /<textarea id="text"[^>]*>\n([^<]*)/u.exec(await opened.text())?.[1] ?? '';
    const time = await timeOf(() =>
      app.request('/cases/2500/judge', { method: 'POST', body: new URLSearchParams({ text }) }),
    );
    process.stdout.write(`a verdict: ${time.toFixed(1)} ms\n`);
    expect(time).toBeLessThanOrEqual(50);
  });
});
