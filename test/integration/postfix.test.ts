/**
 * Contract of sending to Debian's Postfix, as to the other server: an approved letter is received once,
 * threaded right, lies in Sent once, and its draft is gone; what Postfix refuses is still there, what it
 * cannot take now waits; a process killed after the server took the letter never sends it again.
 */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseMessage } from '../../src/mail/parse.ts';
import { systemClock } from '../../src/model/clock.ts';
import type { OpenCase } from '../../src/model/desk.ts';
import { openStore } from '../../src/store/open.ts';
import { createDesk } from '../../src/work/desk/desk.ts';
import { complaintSource, goodLetter, owner } from '../unit/work/on-the-desk.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { startPostfix, type Postfix } from './servers/postfix.ts';
import { Workplace } from './servers/workplace.ts';

let dovecot: Dovecot;
let postfix: Postfix;
let place: Workplace;

beforeEach(async () => {
  [dovecot, postfix] = await Promise.all([startDovecot(), startPostfix()]);
  place = await Workplace.make(dovecot, { smtp: postfix });
});
afterEach(async () => {
  await Promise.all([dovecot.stop(), postfix.stop()]);
  await place.remove();
});

const later = (seconds: number): string[] => [
  '--now',
  new Date(Date.now() + seconds * 1000).toISOString(),
];

/** Something done at the desk, on the database that the program uses. */
async function atDesk<T>(work: (desk: ReturnType<typeof createDesk>) => Promise<T>): Promise<T> {
  const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
  const mailboxes = [{ name: 'kontakt', businesses: [], user: 'kundeservice@firma.example' }];
  const of = { store, mailboxes, people: [owner], clock: systemClock, undoSeconds: 60, policy: {} };
  try {
    return await work(createDesk(of));
  } finally {
    await store.close();
  }
}
const theCase = (): Promise<OpenCase | null> => atDesk((desk) => desk.open(1, owner));

/** A complaint from this address, drafted, and its letter approved. */
async function approved(from = 'lone1@kunde.example'): Promise<void> {
  const mail = complaintSource(1)
    .replace('lone1@kunde.example', from)
    .replace('hej@lampehuset.example', 'kundeservice@tranebaekbolig.example');
  await dovecot.deliver(mail);
  await place.run();
  const done = await atDesk((desk) => desk.approve({ id: 1, version: 1, by: owner }, goodLetter));
  expect(done).toMatchObject({ state: 'approved' });
}

async function expectReceivedOnce(): Promise<void> {
  await vi.waitFor(async () => expect(await postfix.received()).toHaveLength(1), {
    timeout: 10_000,
  });
  const [mail = ''] = await postfix.received();
  const message = await parseMessage(Buffer.from(mail));
  expect(message).toMatchObject({
    inReplyTo: '<kunde-1@kunde.example>',
    references: ['<kunde-1@kunde.example>'],
    to: [{ address: 'lone1@kunde.example' }],
    subject: 'Re: Knust lampe',
  });
  expect(message.text.trim()).toBe(goodLetter.trim());
  const sent = await dovecot.maildir.messages('Sent');
  expect(sent).toHaveLength(1);
  const copy = await parseMessage(sent[0]?.source ?? Buffer.alloc(0));
  expect(copy.messageId).toBe(message.messageId);
  expect(await dovecot.maildir.messages('Drafts')).toEqual([]);
  expect((await theCase())?.line.state).toBe('answered');
}

describe('an approved letter', () => {
  it('is received once, threaded, laid in Sent once, and its draft is gone', async () => {
    await approved();
    expect(await place.run(later(61))).toMatchObject({ status: 0, stderr: '' });
    await place.run(later(120));
    await expectReceivedOnce();
  });

  it('waits while Postfix is down, and is sent when it is back', async () => {
    await approved();
    await postfix.halt();
    const down = await place.run(later(61));
    expect(down.status).toBe(3);
    expect(down.stderr.trim().split('\n')).toHaveLength(1);
    expect(down.stderr).toMatch(/1 approved letter waits/);
    await postfix.start();
    await place.run(later(120));
    await expectReceivedOnce();
  });

  it('waits where Postfix puts the receiver off', async () => {
    await approved('spaeter@kunde.example');
    const ended = await place.run(later(61));
    expect(ended.status).toBe(3);
    expect(ended.stderr).toContain('Try again later');
    expect((await theCase())?.line.state).toBe('approved');
    expect(await postfix.received()).toEqual([]);
  });

  it('is open again where Postfix refuses the receiver for good', async () => {
    await approved('lone1@andre.example');
    const ended = await place.run(later(61));
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(/Relay access denied/);
    expect((await theCase())?.line.state).toBe('open');
    expect(await dovecot.maildir.messages('Drafts')).toHaveLength(1);
    expect(await dovecot.maildir.messages('Sent')).toEqual([]);
  });

  it('is not sent again by a process that comes after one that was killed', async () => {
    await approved();
    const killed = await place.run(later(61), { env: { TAKKEBREV_TEST_CRASH: 'taken' } });
    expect(killed.signal).toBe('SIGKILL');
    await place.run(later(62));
    await place.run(later(600));
    expect((await theCase())?.line.state).toBe('uncertain');
    await vi.waitFor(async () => expect(await postfix.received()).toHaveLength(1), {
      timeout: 10_000,
    });
  });
});
