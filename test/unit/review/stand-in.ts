// A review page over a desk in memory, with somebody logged in: no socket, no password.
import { Hono } from 'hono';
import { demoBusiness } from '../../../src/demo/business.ts';
import { sampleMails } from '../../../src/demo/mails.ts';
import { silentLog } from '../../../src/log.ts';
import { parseMessage } from '../../../src/mail/parse.ts';
import { fixedClock, type Clock } from '../../../src/model/clock.ts';
import type { LanguageCode } from '../../../src/model/language.ts';
import type { Person } from '../../../src/model/people.ts';
import { createReview } from '../../../src/review/app.ts';
import type { AfterPorts } from '../../../src/review/after-ports.ts';
import type { HealthPorts } from '../../../src/review/health.ts';
import type { ReviewEnv } from '../../../src/review/environment.ts';
import type { Store } from '../../../src/model/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { MemoryDesk } from './memory-desk.ts';

export const mette: Person = { login: 'mette', name: 'Mette', role: 'owner', mandate: null };
export const yusuf: Person = { login: 'yusuf', name: 'Yusuf', role: 'approver', mandate: null };
export const karen: Person = { login: 'karen', name: 'Karen', role: 'drafter', mandate: null };
export const nils: Person = { login: 'nils', name: 'Nils', role: 'reader', mandate: null };

export const noon = fixedClock(new Date('2026-11-20T11:00:00Z'));

/** Health with nothing to tell. */
export const wellAt = (clock: Clock): HealthPorts => ({
  vitals: async (now) => ({ now, mailboxes: [], storeBytes: null, freeBytes: null }),
  clock,
  version: '0',
  metricsToken: null,
});

/** Of a house where nothing has happened after a letter yet. */
export const quietAfter: AfterPorts = afterOf(await openStore('sqlite::memory:'));

/** What comes after letters, over a store of the test's own. */
export function afterOf(store: Store, businessFile = ''): AfterPorts {
  const user = demoBusiness.mailbox;
  const mailboxes = [{ name: 'post', businesses: [demoBusiness], user, businessFile }];
  return { store, mailboxes, policy: {}, weekday: 'monday' };
}

export interface StandIn {
  readonly desk: MemoryDesk;
  readonly app: Hono<ReviewEnv>;
  /** Who is logged in from now on. */
  as(person: Person): void;
}

export function standIn(clock: Clock = noon, language: LanguageCode = 'da'): StandIn {
  const desk = new MemoryDesk(clock);
  let person = mette;
  const app = createReview({
    desk,
    door: () => ({
      async guard(c, next) {
        c.set('person', person);
        c.set('csrf', 'token');
        await next();
      },
      pages: new Hono<ReviewEnv>(),
    }),
    people: [mette, yusuf, karen, nils],
    clock,
    log: silentLog(),
    language,
    undoSeconds: 60,
    health: wellAt(clock),
    after: quietAfter,
  });
  return { desk, app, as: (other) => void (person = other) };
}

/** Takes the demo's first two complaints in; gives the ids of their cases. */
export async function withSamples({ desk }: StandIn, clock: Clock = noon): Promise<number[]> {
  const ids: number[] = [];
  const complaints = sampleMails(clock.now()).filter(({ kind }) => kind === 'complaint');
  for (const mail of complaints.slice(0, 2)) {
    const message = await parseMessage(Buffer.from(mail.source));
    ids.push(desk.add(message, demoBusiness, { receivedAt: mail.receivedAt }));
  }
  return ids;
}

/** Posts a form as a browser does. */
export const post = (app: Hono<ReviewEnv>, path: string, fields: Record<string, string>) =>
  app.request(path, { method: 'POST', body: new URLSearchParams({ _csrf: 'token', ...fields }) });
