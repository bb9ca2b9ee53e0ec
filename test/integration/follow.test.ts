/**
 * Contract of what comes after a letter, on a real Dovecot and a real SMTP server: what was sent is in
 * the ledger with its day; the customer's answer lies in its case; a promise that was not kept is owned
 * in the next letter; the digest goes to the configured addresses, once.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseMessage } from '../../src/mail/parse.ts';
import { fixedClock } from '../../src/model/clock.ts';
import type { Store } from '../../src/model/store.ts';
import { openStore } from '../../src/store/open.ts';
import { createDesk } from '../../src/work/desk/desk.ts';
import { business, complaintSource, goodLetter, owner } from '../unit/work/on-the-desk.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { TestSmtpServer } from './servers/smtp.ts';
import { jsonLines, takkebrev, Workplace, type Ended } from './servers/workplace.ts';

let dovecot: Dovecot;
let smtp: TestSmtpServer;
let place: Workplace;

/** To the firm of the test, whose language is Danish. */
const toFirm = (source: string): string =>
  source.replace('hej@lampehuset.example', 'kundeservice@tranebaekbolig.example');
// A Tuesday, a year ahead: the servers' own clocks are behind it.
const tuesday = '2027-11-23T09:00:00Z';
const at = (time: string): string[] => ['--now', time];
const command = (...args: string[]): Promise<Ended> =>
  takkebrev([...args, '--config', place.config], { env: place.env });

async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

beforeEach(async () => {
  dovecot = await startDovecot();
  smtp = await TestSmtpServer.start();
  place = await Workplace.make(dovecot, { smtp });
  const config = JSON.parse(await readFile(place.config, 'utf8')) as Record<string, unknown>;
  const digest = { owners: ['ejer@tranebaekbolig.example'], weekday: 'monday' };
  await writeFile(place.config, JSON.stringify({ ...config, digest }));
  await dovecot.deliver(toFirm(complaintSource(1)));
  await command('run', ...at(tuesday));
});
afterEach(async () => {
  await smtp.stop();
  await dovecot.stop();
  await place.remove();
});

/** Approves a letter that promises to send a new shade the same day and to ring on Thursday. */
async function send(edit: (text: string) => string = (text) => text): Promise<void> {
  await inStore(async (store) => {
    const user = business.mailbox;
    const mailboxes = [{ name: 'kontakt', businesses: [business], user }];
    const clock = fixedClock(new Date(tuesday));
    const desk = createDesk({
      store,
      mailboxes,
      people: [owner],
      clock,
      undoSeconds: 0,
      policy: {},
    });
    const done = await desk.approve({ id: 1, version: 1, by: owner }, edit(goodLetter));
    expect(done).toMatchObject({ done: true });
  });
  await command('run', ...at('2027-11-23T09:05:00Z'));
  expect(smtp.received).toHaveLength(1);
}

it('greets as a person once set right, until the customer is forgotten', async () => {
  await send((text) => text.replace('Kære Lone', 'Kære Lone Marie'));
  const next = async (number: number, time: string): Promise<string> => {
    const mail = toFirm(complaintSource(number)).replace(`lone${number}@`, 'lone1@');
    await dovecot.deliver(mail.replace('Knust lampe', `Lampe ${number}`));
    await command('run', ...at(time));
    const drafts = await dovecot.maildir.messages('Drafts');
    return (await parseMessage(drafts.at(-1)?.source ?? Buffer.alloc(0))).text;
  };
  expect(await next(2, '2027-11-24T09:00:00Z')).toMatch(/^(?:Kære|Hej) Lone Marie\b/u);
  expect((await command('forget', 'lone1@kunde.example')).stdout).toMatch(/greeted 1/);
  expect(await next(3, '2027-11-24T10:00:00Z')).toMatch(/^(?:Kære|Hej) Lone\n/u);
}, 60_000);

/** What went out besides the letter: to whom, and its subject. */
const digests = (): string[] =>
  smtp.received
    .slice(1)
    .flatMap(({ to, source }) => [
      `${to.join()} ${/^Subject: (.*)$/mu.exec(source.toString())?.[1]}`,
    ]);

it('keeps the ledger, threads the answer, owns what was broken and tells the firm', async () => {
  await send();
  const listed = await command('promises', '--json', ...at('2027-11-23T10:00:00Z'));
  expect(jsonLines(listed.stdout)).toMatchObject([
    {
      case: 1,
      customer: 'lone1@kunde.example',
      due: '2027-11-23',
      state: 'open',
      kind: 'delivery',
    },
    { due: '2027-11-25', state: 'open', kind: 'contact' },
  ]);
  // Nobody rang, and the customer complains again.
  const again = toFirm(complaintSource(2))
    .replace('lone2@', 'lone1@')
    .replace(
      'Subject: Knust lampe',
      'Subject: SV: Knust lampe\r\nIn-Reply-To: <kunde-1@kunde.example>',
    )
    .replace('Lampen kom i går', 'I har ikke ringet, og jeg er vred. Lampen kom i går');
  await dovecot.deliver(again);
  const monday = '2027-11-29T09:00:00Z';
  await command('run', ...at(monday));
  await inStore(async (store) => {
    const thread = await store.threads.ofCase(1);
    expect(thread.map(({ relation, ground }) => [relation, ground])).toEqual([
      ['first', null],
      ['again', 'references'],
    ]);
    const second = await store.desk.read(2);
    const owned = second?.letter.sentences.filter(({ evidence }) =>
      evidence.some(
        ({ from, text }) => from === 'history' && text.includes('på torsdag ringer jeg'),
      ),
    );
    expect(owned?.map(({ move }) => move)).toEqual(['apology']);
  });
  const states = jsonLines((await command('promises', '--json', ...at(monday))).stdout);
  expect(states.map(({ state }) => state)).toEqual(['open', 'broken']);
  expect(digests()).toEqual(['ejer@tranebaekbolig.example Hvad kunderne fandt i ugen']);
  await command('run', ...at(monday));
  expect(digests()).toHaveLength(1);
  const told = await command('digest', ...at(monday));
  expect(told.stdout).toContain('Løfter over tiden');
}, 60_000);
