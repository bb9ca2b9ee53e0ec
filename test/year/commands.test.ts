/**
 * Contract: a year of a firm played through the real command line with a turning clock, on a real IMAP
 * and a real SMTP server: each letter goes out once, the ledger holds what was promised with its day,
 * mails lie in their case, a cause that is fixed is told to those who found it, once, and the digest
 * counts what came.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseMessage } from '../../src/mail/parse.ts';
import type { Store } from '../../src/model/store.ts';
import { openStore } from '../../src/store/open.ts';
import { addDays } from '../../src/write/workdays.ts';
import { withClient } from '../integration/servers/client.ts';
import { startDovecot, type Dovecot } from '../integration/servers/dovecot.ts';
import { TestSmtpServer } from '../integration/servers/smtp.ts';
import { jsonLines, takkebrev, Workplace, type Ended } from '../integration/servers/workplace.ts';
import { fillIn } from './filling.ts';
import { business, sourceOf } from './firm.ts';
import { makeYear, type YearMail } from './generator.ts';

const dayMilliseconds = 86_400_000;
const periods = 5;
/** The servers' own clocks must be past the year. */
const mails = makeYear(41, 50);
const first = Date.parse('2026-01-05T00:00:00Z');
const endOf = (period: number): Date => new Date(first + period * 72 * dayMilliseconds);

let dovecot: Dovecot;
let smtp: TestSmtpServer;
let place: Workplace;
/** By Message-ID of the mail that opened it. */
const caseOf = new Map<string, number>();
const promised = new Map<number, { readonly deliveries: string[]; readonly contacts: number }>();
const drafted = new Set<string>();
/** How many letters went out from the terminal and from the mail program. */
const sent = { approved: 0, elsewhere: 0 };

const command = (...args: string[]): Promise<Ended> =>
  takkebrev([...args, '--config', place.config], { env: place.env });
const at = (time: Date): string[] => ['--now', time.toISOString()];
const isoDay = (time: Date): string => time.toISOString().slice(0, 10);

async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Runs once, and keeps which mails were drafted for. */
async function run(now: Date): Promise<number> {
  const ended = await command('run', '--json', ...at(now));
  expect(ended).toMatchObject({ status: 0, stderr: '' });
  const lines = jsonLines<{ messageId: string; outcome: string }>(ended.stdout);
  for (const { messageId, outcome } of lines) if (outcome === 'drafted') drafted.add(messageId);
  await inStore(async (store) => {
    const query = { states: ['open'], viewer: owner, now, limit: 500 } as const;
    for (const { id } of (await store.desk.queue(query)).lines) {
      const from = (await store.desk.read(id))?.message.messageId ?? null;
      if (from !== null && !caseOf.has(from)) caseOf.set(from, id);
    }
  });
  return lines.length;
}

const owner = { login: 'ejer', name: 'Ejer', role: 'owner', mandate: null } as const;

const mailOf = (headers: readonly string[], text: string): string =>
  [
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text.replaceAll('\n', '\r\n'),
  ].join('\r\n');

/** Fills in every draft, in Drafts; the letter of each case with what it promises now. */
async function fillDrafts(now: Date): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  const due = addDays(new Date(`${isoDay(now)}T00:00:00Z`), 9);
  await inStore(async (store) => {
    for (const id of caseOf.values()) {
      const one = await store.desk.read(id);
      if (one === null || one.line.state !== 'open' || one.letter.sentences.length === 0) continue;
      const { told } = mails.find((mail) => mail.id === one.message.messageId) ?? { told: '' };
      const { text, deliveries } = fillIn(one.letter, told, due);
      const contacts = one.letter.sentences.filter(({ move }) => move === 'promise').length;
      const days = Array.from({ length: deliveries }, () => isoDay(due));
      promised.set(id, { deliveries: days, contacts });
      texts.set(id, text);
    }
  });
  return texts;
}

/** Sends letters from the mail program: they lie in Sent, and the drafts are gone. */
async function sendElsewhere(texts: ReadonlyMap<number, string>, now: Date): Promise<void> {
  const drafts = await dovecot.maildir.messages('Drafts');
  await withClient(dovecot, async (client) => {
    for (const { source } of drafts) {
      const { inReplyTo, subject, to } = await parseMessage(source);
      const text = texts.get(caseOf.get(inReplyTo ?? '') ?? -1);
      if (text === undefined || inReplyTo === null) continue;
      const headers = [
        `From: ${business.mailbox}`,
        `To: ${to[0]?.address ?? ''}`,
        `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
        `Message-ID: <sent-${inReplyTo.slice(1)}`,
        `In-Reply-To: ${inReplyTo}`,
        `Date: ${now.toUTCString()}`,
      ];
      await client.append('Sent', mailOf(headers, text), ['\\Seen'], now);
      sent.elsewhere += 1;
    }
    await client.mailboxOpen('Drafts');
    await client.messageDelete('1:*');
  });
}

/** Saves a letter at the terminal's side and approves it there; the next run hands it over. */
async function approve(id: number, text: string, now: Date): Promise<boolean> {
  const draft = (await dovecot.maildir.messages('Drafts')).map(({ source }) => source.toString());
  const mail = [...caseOf].find(([, one]) => one === id)?.[0] ?? '';
  const old = draft.find((one) => one.includes(`In-Reply-To: ${mail}`)) ?? '';
  const headers = ['From', 'To', 'Subject', 'In-Reply-To', 'Message-ID', 'X-Takkebrev-Draft'].map(
    (name) => new RegExp(`^${name}:.*(?:\r\n[ \t].*)*`, 'im').exec(old)?.[0] ?? '',
  );
  await withClient(dovecot, async (client) => {
    await client.mailboxOpen('Drafts');
    const found = await client.search({ header: { 'in-reply-to': mail } }, { uid: true });
    await client.append('Drafts', mailOf(headers, text), ['\\Draft', '\\Seen']);
    await client.messageDelete((found || []).join(','), { uid: true });
  });
  await run(now);
  return (await command('approve', String(id), ...at(now))).status === 0;
}

beforeAll(async () => {
  dovecot = await startDovecot();
  smtp = await TestSmtpServer.start();
  place = await Workplace.make(dovecot, { smtp, undoSeconds: 0 });
  await writeFile(join(place.folder, 'varehus.json'), JSON.stringify(business));
  const config = JSON.parse(await readFile(place.config, 'utf8')) as {
    mailboxes: Record<string, unknown>[];
  };
  config.mailboxes = config.mailboxes.map((one) => ({ ...one, business: 'varehus.json' }));
  await writeFile(place.config, JSON.stringify(config));
  for (let period = 1, next = 0; period <= periods; period += 1) {
    const now = endOf(period);
    for (; (mails[next]?.at ?? now) < now; next += 1) {
      const mail = mails[next] as YearMail;
      await dovecot.deliver(sourceOf(mail), mail.at);
    }
    await run(now);
    const texts = new Map(await fillDrafts(now));
    const [one] = [...texts].toSorted(([id], [other]) => id - other);
    if (period === 1 && one !== undefined && (await approve(one[0], one[1], now))) {
      sent.approved += 1;
      texts.delete(one[0]);
      await run(new Date(now.getTime() + 60_000));
    }
    await sendElsewhere(texts, now);
    await run(new Date(now.getTime() + 120_000));
  }
}, 120_000);

afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
  await place.remove();
});

it('sends each letter once, and a run more does nothing', async () => {
  expect(sent.approved).toBe(1);
  expect(smtp.received).toHaveLength(1);
  expect(await run(new Date(endOf(periods).getTime() + 180_000))).toBe(0);
  expect(smtp.received).toHaveLength(1);
  expect(await dovecot.maildir.messages('Drafts')).toEqual([]);
  expect(await dovecot.maildir.messages('Sent')).toHaveLength(sent.approved + sent.elsewhere);
  expect(sent.approved + sent.elsewhere).toBe(drafted.size);
});

it('holds every promise in the ledger', async () => {
  const { stdout } = await command('promises', '--json', ...at(endOf(periods)));
  const entries = jsonLines<{ case: number; kind: string; due: string | null }>(stdout);
  let [right, wanted] = [0, 0];
  for (const [id, { deliveries, contacts }] of promised) {
    const own = entries.filter((one) => one.case === id);
    const days = own.filter(({ kind, due }) => kind === 'delivery' && due === deliveries[0]);
    const told = own.filter(({ kind, due }) => kind === 'contact' && due !== null);
    right += Math.min(deliveries.length, days.length) + Math.min(contacts, told.length);
    wanted += deliveries.length + contacts;
  }
  const told = `${right} right of ${entries.length} found and ${wanted} made`;
  expect(wanted).toBeGreaterThan(20);
  expect(right / entries.length, told).toBeGreaterThanOrEqual(0.95);
  expect(right / wanted, told).toBeGreaterThanOrEqual(0.95);
});

it('joins mails to their case', async () => {
  await inStore(async (store) => {
    let [right, all] = [0, 0];
    for (const mail of mails) {
      const root = caseOf.get(mail.thread);
      if (root === undefined) continue;
      const thread = await store.threads.ofCase(root);
      all += 1;
      if (thread.find(({ messageId }) => messageId === mail.id)?.thread === root) right += 1;
    }
    expect(all).toBeGreaterThan(30);
    expect(right / all, `${right} of ${all}`).toBeGreaterThanOrEqual(0.98);
  });
});

it('counts in the digest what came', async () => {
  for (const until of mails.filter((_, at) => at % 15 === 7).map((mail) => mail.at)) {
    const now = new Date(until.getTime() + 60_000);
    const week = mails.filter(
      (mail) =>
        drafted.has(mail.id) &&
        mail.at < now &&
        now.getTime() - mail.at.getTime() < 7 * dayMilliseconds,
    );
    const { stdout } = await command('digest', '--json', ...at(now));
    const [figures] = jsonLines<{ found: number; aboutStaff: number }>(stdout);
    expect((figures?.found ?? 0) + (figures?.aboutStaff ?? 0), now.toISOString()).toBe(week.length);
  }
});

it('tells those who found a cause, each once', async () => {
  const answered = mails.flatMap((mail) => {
    const id = caseOf.get(mail.id);
    return id !== undefined && drafted.has(mail.id) && mail.kind === 'first' ? [{ id, mail }] : [];
  });
  const causes = Map.groupBy(answered, ({ mail }) => mail.cause ?? '');
  causes.delete('');
  const [name = '', cases = []] =
    [...causes].toSorted((one, other) => other[1].length - one[1].length)[0] ?? [];
  const customers = new Set(cases.map(({ mail }) => mail.from));
  expect(customers.size).toBeGreaterThan(1);
  const now = at(new Date(endOf(periods).getTime() + 240_000));
  const numbers = cases.map(({ id }) => id).join(',');
  const waiting = async (): Promise<number[]> =>
    jsonLines<{ id: number }>((await command('drafts', '--json', ...now)).stdout).map(
      ({ id }) => id,
    );
  const before = new Set(await waiting());
  await command('causes', '--name', name, '--cases', numbers, ...now);
  const fixed = ['causes', '--cause', '1', '--state', 'fixed', '--changed', 'Vi pakker i skum.'];
  expect((await command(...fixed, ...now)).stderr).toContain(`${customers.size} letters wait`);
  expect((await command(...fixed, ...now)).stderr).toBe('');
  const told = (await waiting()).filter((id) => !before.has(id));
  const senders = told.map((id) => cases.find((one) => one.id === id)?.mail.from ?? '');
  expect(senders.toSorted()).toEqual([...customers].toSorted());
  // They wait in Drafts too, for those who work in their mail program, each once.
  await run(new Date(endOf(periods).getTime() + 300_000));
  await run(new Date(endOf(periods).getTime() + 360_000));
  const drafts = await Promise.all(
    (await dovecot.maildir.messages('Drafts')).map(({ source }) => parseMessage(source)),
  );
  expect(drafts.flatMap(({ to }) => to.map(({ address }) => address)).toSorted()).toEqual(
    [...customers].toSorted(),
  );
  const listed = jsonLines((await command('causes', '--json', ...now)).stdout);
  expect(listed[0]).toMatchObject({ name, state: 'fixed' });
});
