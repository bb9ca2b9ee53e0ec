/**
 * Contract: whatever stands in a mail's subject, names and addresses, neither the draft nor the letter
 * that is sent has a header or a receiver more than it should: the customer alone, on one line.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/model/clock.ts';
import { openStore } from '../../src/store/open.ts';
import { createDesk } from '../../src/work/desk/desk.ts';
import { complaintSource, goodLetter, owner } from '../unit/work/on-the-desk.ts';
import { startDovecot, type Dovecot } from './servers/dovecot.ts';
import { TestSmtpServer } from './servers/smtp.ts';
import { Workplace } from './servers/workplace.ts';

/** An encoded word (RFC 2047): what it holds is decoded, line breaks too. */
const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const more = 'Bcc: alle@ond.example\r\nX-Ond: 1\r\n\r\nHej alle';

/** Each with the header lines that stand in for those of an ordinary complaint, and who is answered. */
const mails: Readonly<Record<string, { readonly headers: Record<string, string>; to: string }>> = {
  'a line break in the subject': {
    headers: { Subject: encoded(`Knust lampe\r\n${more}`) },
    to: 'lone1@kunde.example',
  },
  'a bare line feed in the subject': {
    headers: { Subject: encoded('Knust lampe\nBcc: alle@ond.example') },
    to: 'lone2@kunde.example',
  },
  'a line break in the name': {
    headers: { From: `${encoded(`Lone Bak\r\n${more}`)} <lone3@kunde.example>` },
    to: 'lone3@kunde.example',
  },
  'addresses in the name': {
    headers: {
      From: `"alle@ond.example, Lone <flere@ond.example>," <lone4@kunde.example>`,
    },
    to: 'lone4@kunde.example',
  },
  'addresses in an encoded name': {
    headers: { From: `${encoded('Lone Bak <alle@ond.example>, Ond')} <lone5@kunde.example>` },
    to: 'lone5@kunde.example',
  },
  'a line break in an encoded Reply-To': {
    headers: {
      'Reply-To': `${encoded(`Lone\r\n${more}`)} <lone6@kunde.example>`,
    },
    to: 'lone6@kunde.example',
  },
  'a line break in the Message-ID': {
    headers: { 'Message-ID': '<kunde-7\r\n Bcc: alle@ond.example@kunde.example>' },
    to: 'lone7@kunde.example',
  },
};

let dovecot: Dovecot;
let smtp: TestSmtpServer;
let place: Workplace;
beforeAll(async () => {
  dovecot = await startDovecot();
  smtp = await TestSmtpServer.start();
  place = await Workplace.make(dovecot, { smtp });
  for (const [at, { headers }] of Object.values(mails).entries())
    await dovecot.deliver(sourceOf(at + 1, headers));
  await place.run();
  await approveAll();
  const now = new Date(Date.now() + 61_000).toISOString();
  await place.run(['--now', now]);
}, 60_000);
afterAll(async () => {
  await smtp.stop();
  await dovecot.stop();
  await place.remove();
});

function sourceOf(number: number, headers: Readonly<Record<string, string>>): string {
  const plain = complaintSource(number).replace(
    'hej@lampehuset.example',
    'kundeservice@tranebaekbolig.example',
  );
  const [head = '', ...body] = plain.split('\r\n\r\n');
  const kept = head.split('\r\n').filter((line) => !((line.split(':')[0] ?? '') in headers));
  const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [[...kept, ...own].join('\r\n'), ...body].join('\r\n\r\n');
}

let drafts: readonly string[] = [];

async function approveAll(): Promise<void> {
  drafts = (await dovecot.maildir.messages('Drafts')).map(({ source }) => source.toString());
  const store = await openStore(`sqlite:${join(place.folder, 'takkebrev.db')}`);
  const mailboxes = [{ name: 'kontakt', businesses: [], user: 'kundeservice@firma.example' }];
  const of = { store, mailboxes, people: [owner], clock: systemClock, undoSeconds: 60, policy: {} };
  const desk = createDesk(of);
  const { lines } = await desk.queue({ states: ['open'], viewer: owner, now: new Date() });
  for (const { id } of lines) {
    const one = await desk.open(id, owner);
    const name = one?.reading.customer.greeting ?? '';
    const text = name === '' ? goodLetter.replace('Kære Lone', 'Hej') : goodLetter;
    const done = await desk.approve({ id, version: 1, by: owner }, text);
    if (!('done' in done)) throw new Error(`case ${id}: ${JSON.stringify(done)}`);
  }
  await store.close();
}

/** The names of a mail's headers, in lower case, in the order they stand. */
const headerNames = (source: string): string[] =>
  (source.split('\r\n\r\n')[0] ?? '')
    .split('\r\n')
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => (line.split(':')[0] ?? '').toLowerCase());

const allowed = [
  'content-type',
  'date',
  'from',
  'in-reply-to',
  'message-id',
  'mime-version',
  'references',
  'subject',
  'to',
];
const isOf = (to: string) => (source: string) => source.includes(to);

describe.each(Object.entries(mails))('%s', (_name, { to }) => {
  it('gives the draft no header of its own', () => {
    const draft = drafts.find(isOf(to)) ?? '';
    const names = headerNames(draft).filter((name) => name !== 'x-takkebrev-draft');
    expect(new Set(names).size).toBe(names.length);
    expect(allowed).toEqual(expect.arrayContaining(names));
  });

  it('gives the letter no header and no receiver of its own', () => {
    const letters = smtp.received.filter((mail) => mail.to.includes(to));
    expect(letters.map((mail) => mail.to)).toEqual([[to]]);
    const names = headerNames(letters[0]?.source.toString() ?? '');
    expect(new Set(names).size).toBe(names.length);
    expect(allowed).toEqual(expect.arrayContaining(names));
  });
});

it('writes to nobody else', () => {
  expect(smtp.received.flatMap(({ to }) => to).filter((to) => to.includes('ond'))).toEqual([]);
  expect(smtp.received).toHaveLength(Object.keys(mails).length);
});
