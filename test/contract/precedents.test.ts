/**
 * Contract: of letters that went out the store gives those most like a reply and those to the same
 * customer, of complaints those that share its rare words; one mailbox never sees another's; what is
 * taken away is no longer compared with; a letter's text is not kept. A reply is judged by them as by
 * the indexes in memory.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NearComplaints, NearLetters, tracesOf } from '../../src/gate/near.ts';
import { runsOf } from '../../src/gate/earlier.ts';
import type { Store } from '../../src/model/store.ts';
import { openStore } from '../../src/store/open.ts';
import { judgeReply } from '../../src/work/judge.ts';
import { complaintReading, draftIntent, mailboxState } from './intents.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-precedents-'));
const file = join(folder, 'store.db');
let store: Store;
let drafts = 0;

const at = new Date('2026-11-20T10:00:00Z');
const lamp = 'Jeg sender dig en ny lampe i dag med bud, og regningen for glasskærmen er vores.';
const painter = 'Maleren kommer på torsdag og retter loftet i gangen uden beregning for dig.';

beforeAll(async () => {
  store = await openStore(`sqlite:${file}`);
  const { precedents } = store;
  await precedents.keepLetter({
    mailbox: 'kontakt',
    to: 'Mette@a.example',
    text: `${lamp} Sag 48213.`,
    at,
  });
  for (const to of ['jens@a.example', 'lis@a.example', 'bo@a.example'])
    await precedents.keepLetter({ mailbox: 'kontakt', to, text: `${painter} Ring 70112233.`, at });
  await precedents.keepLetter({
    mailbox: 'andet',
    to: 'ida@a.example',
    text: `${lamp} Sag 99120.`,
    at,
  });
  for (const [mailbox, from, subject, text] of [
    [
      'kontakt',
      'lone@a.example',
      'Lampen',
      'Glasskærmen på pendlen var knust, da kassen blev åbnet.',
    ],
    [
      'kontakt',
      'kaj@a.example',
      'Gangen',
      'Maleren glemte loftet, og trappen er fuld af hvide stænk.',
    ],
    ['andet', 'per@a.example', 'Pendlen', 'Glasskærmen på pendlen var knust i hjørnet.'],
  ] as const) {
    drafts += 1;
    const intent = draftIntent(drafts, { mailbox, from, subject, text });
    await store.openDraft(intent, mailboxState(mailbox, drafts + 1));
  }
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const near = (reply: string, customer: string, mailbox = 'kontakt') =>
  store.precedents.near(tracesOf(reply, { mailbox, customer, wanted: 'da' }));

describe('letters', () => {
  it.each([
    { text: lamp, customer: 'mette@a.example', any: 1, same: 1 },
    { text: lamp, customer: 'jens@a.example', any: 1, same: 0 },
    { text: 'Noget helt andet end det, der blev skrevet før.', customer: '', any: 0, same: 0 },
  ])('are $any like $text to $customer', async ({ text, customer, any, same }) => {
    const { letters } = await near(text, customer);
    expect(new NearLetters(letters).likeness(runsOf(text), customer)).toEqual({ any, same });
  });

  it.each([
    ['48213', 'mette@a.example', true],
    ['48213', 'jens@a.example', false],
    ['70112233', 'ny@a.example', true],
    ['99120', 'ida@a.example', false],
  ])('know %s beside %s: %s', async (pointer, customer, known) => {
    const { letters } = await near(`Det er ${pointer} hos os.`, customer);
    expect(new NearLetters(letters).knows(pointer, customer)).toBe(known);
  });

  it('of another mailbox are not seen', async () => {
    expect((await near(painter, 'jens@a.example', 'andet')).letters).toEqual([]);
    expect((await near(lamp, 'x@a.example', 'andet')).letters.map(({ to }) => to)).toEqual([
      'ida@a.example',
    ]);
  });

  it('are kept without their text', () => {
    const bytes = [file, `${file}-wal`].map((one) => readFileSync(one).toString('latin1')).join('');
    expect(bytes).toContain('mette@a.example');
    expect(bytes).not.toContain('sender dig en ny lampe');
  });
});

describe('complaints', () => {
  it('are found by rare words, the nearest first, in their own mailbox', async () => {
    const { complaints } = await near('Glasskærmen på pendlen er på vej.', 'ny@a.example');
    expect(complaints.map(({ from }) => from)).toEqual(['lone@a.example']);
  });

  it('of the same customer are left out of the swap test', async () => {
    const { complaints } = await near('Glasskærmen på pendlen er på vej.', 'lone@a.example');
    const others = new NearComplaints(complaints);
    const but = { text: 'Lampen igen', from: 'lone@a.example' };
    expect(others.closestTo(new Set(), 'da', but)).toEqual([]);
  });
});

describe('a judged reply', () => {
  const message = messageOf('Lampen', 'Lampen blinker, og foden er løs.');
  const reading = complaintReading('mette@a.example', message.text);
  const judge = (reply: string) =>
    judgeReply(
      reply,
      { mailbox: 'kontakt', message, reading, business: null },
      { precedents: store.precedents, policy: {} },
    );

  it('is stopped where the customer had the same letter before', async () => {
    const { findings } = await judge(`Kære Mette\n\n${lamp}\n\nHilsen Signe`);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'like-earlier', severity: 'error' }),
    );
  });

  it('is stopped where it fits another complaint better', async () => {
    const reply =
      'Kære Mette\n\nMaleren glemte loftet, og de hvide stænk på trappen fjerner han i morgen.\n\nHilsen Signe';
    const { findings } = await judge(reply);
    expect(findings.map(({ rule }) => rule)).toContain('fits-another');
  });
});

function messageOf(subject: string, text: string) {
  const none = { messageId: null, inReplyTo: null, references: [], replyTo: null, to: [], cc: [] };
  const rest = { fromHtml: false, headers: new Map<string, readonly string[]>(), attachments: [] };
  const from = { name: 'Mette', address: 'mette@a.example' };
  return { ...none, ...rest, truncated: false, subject, text, from, date: at };
}

it('forgets with the letter and the complaint', async () => {
  const other = join(folder, 'forget.db');
  const own = await openStore(`sqlite:${other}`);
  await own.precedents.keepLetter({ mailbox: 'kontakt', to: 'a@a.example', text: lamp, at });
  await own.close();
  const database = new DatabaseSync(other);
  database.exec('pragma foreign_keys = on; delete from sent_letter');
  expect(database.prepare('select count(*) as rows from letter_run').get()).toEqual({ rows: 0 });
  database.close();
});
