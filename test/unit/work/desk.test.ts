/**
 * Contract of the desk: an act is done by whoever may do it on the text that person saw, or it is
 * refused with the reason and nothing is changed; what was typed stays; every act stands in the
 * audit trail; only what the gate lets pass and the mandate covers is approved.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/model/desk.ts';
import type { Person } from '../../../src/model/people.ts';
import type { Store } from '../../../src/model/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { createDesk } from '../../../src/work/desk/desk.ts';
import {
  approver,
  drafter,
  goodLetter,
  layOnDesk,
  mailbox,
  now,
  owner,
  people,
  reader,
  trainee,
} from './on-the-desk.ts';

let store: Store;
let desk: Desk;
let id: number;

beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  const clock = { now: () => now };
  desk = createDesk({ store, mailboxes: [mailbox], people, clock, undoSeconds: 60, policy: {} });
  id = await layOnDesk(store, 1);
});
afterEach(() => store.close());

const act = (by: Person, version = 1) => ({ id, version, by });
const actions = async () => (await desk.open(id, owner))?.audit.map(({ action }) => action);

describe('a case', () => {
  it('shows mail, reading, letter, verdict and trail', async () => {
    const one = await desk.open(id, reader);
    expect(one?.line).toMatchObject({ state: 'open', version: 1, customer: 'Lone Bak' });
    expect(one?.message.messageId).toBe('<kunde-1@kunde.example>');
    expect(one?.message.headers.get('subject')).toEqual(['Knust lampe']);
    expect(one?.edition).toMatchObject({ by: 'takkebrev', text: one?.letter.reply.text });
    expect(one?.business?.name).toBe('Lampehuset');
    expect(one?.verdict).toEqual(await desk.judge(id, one?.edition.text ?? '', reader));
    expect(await actions()).toEqual(['drafted']);
  });

  it('about staff is there for the owner alone', async () => {
    const inside = await layOnDesk(store, 2, { aboutStaff: true });
    expect(await desk.open(inside, approver)).toBeNull();
    expect(await desk.open(inside, owner)).not.toBeNull();
    const asked = { id: inside, version: 1, by: approver };
    await expect(desk.save(asked, 'x')).rejects.toMatchObject({ code: 'case-unknown' });
    await expect(desk.undo(asked)).rejects.toMatchObject({ code: 'case-unknown' });
    const lines = async (viewer: Person) =>
      (await desk.queue({ states: ['open'], viewer, now })).lines.map((line) => line.id);
    expect(await lines(approver)).toEqual([id]);
    expect(await lines(owner)).toEqual([id, inside]);
  });
});

describe('a text', () => {
  it('is kept as an edition by whoever typed it, with the earlier ones', async () => {
    expect(await desk.save(act(drafter), 'Kære Lone')).toEqual({
      done: true,
      version: 2,
      state: 'open',
    });
    const editions = await desk.editions(id, drafter);
    expect(editions.map(({ by, version }) => [by, version])).toEqual([
      ['takkebrev', 1],
      ['dorte', 2],
    ]);
    const entry = (await desk.open(id, owner))?.audit.at(-1);
    expect(entry).toMatchObject({ by: 'dorte', action: 'edited', from: 1, to: 2, at: now });
  });

  it('that somebody else changed first is shown and not overwritten', async () => {
    await desk.save(act(drafter), 'Dortes tekst');
    for (const refused of [
      await desk.save(act(approver), 'Annas tekst'),
      await desk.approve(act(approver), goodLetter),
      await desk.reject(act(approver), 'nej'),
      await desk.notComplaint(act(approver)),
      await desk.chooseIssue(act(approver), 'skærmen var knust'),
    ])
      expect(refused).toMatchObject({
        refused: 'changed-meanwhile',
        current: { text: 'Dortes tekst', by: 'dorte', version: 2 },
      });
    expect(await actions()).toEqual(['drafted', 'edited']);
  });

  it('saved by two at once is kept of one, and the other is told', async () => {
    const both = await Promise.all([
      desk.save(act(drafter), 'Dortes tekst'),
      desk.save(act(approver), 'Annas tekst'),
    ]);
    expect(both.filter((one) => 'done' in one)).toHaveLength(1);
    expect(both.filter((one) => 'refused' in one)).toHaveLength(1);
    expect(await desk.editions(id, owner)).toHaveLength(2);
  });
});

describe('another passage as the issue', () => {
  it('gives another letter; what was typed stays; training gets the correction', async () => {
    await desk.save(act(drafter), 'Min egen tekst');
    const passage = 'Den skulle hænge i stuen til fødselsdagen på lørdag.';
    expect(await desk.chooseIssue(act(drafter, 2), passage)).toMatchObject({ version: 3 });
    const one = await desk.open(id, drafter);
    expect(one?.reading.issues[0]?.text).toBe(passage);
    expect(one?.line.issue?.text).toBe(passage);
    expect(one?.edition.text).toBe(one?.letter.reply.text);
    const texts = (await desk.editions(id, drafter)).map(({ text }) => text);
    expect(texts[1]).toBe('Min egen tekst');
    expect((await store.corrections()).map((one) => one.passage)).toEqual([passage]);
    expect(one?.audit.at(-1)).toMatchObject({ action: 'issue-chosen', note: passage });
  });

  it('that is not in the mail changes nothing', async () => {
    await expect(desk.chooseIssue(act(drafter), 'zzz qqq')).rejects.toMatchObject({
      code: 'usage',
    });
    expect(await actions()).toEqual(['drafted']);
  });
});

const learnt = async () =>
  (await store.corrections()).map(({ kind, passage }) => ({ kind, passage }));

describe('a word on whether a mail is a complaint', () => {
  it('is kept for training, and taken back where somebody thinks better of it', async () => {
    await desk.notComplaint(act(drafter));
    expect(await learnt()).toEqual([{ kind: 'not-complaint', passage: null }]);
    await desk.confirmComplaint(act(drafter));
    expect(await learnt()).toEqual([{ kind: 'complaint', passage: null }]);
    const [kept] = await store.corrections();
    expect(kept).toMatchObject({ from: 'lone1@kunde.example', subject: 'Knust lampe' });
    expect(kept?.authored).toContain('skærmen var knust');
  });

  it('that was refused teaches nothing', async () => {
    expect(await desk.notComplaint(act(reader))).toMatchObject({ refused: 'role' });
    expect(await learnt()).toEqual([]);
  });
});

describe('an approval', () => {
  it('keeps this very text and lets it leave after the undo window', async () => {
    expect(await desk.approve(act(approver), goodLetter)).toEqual({
      done: true,
      version: 2,
      state: 'approved',
    });
    const one = await desk.open(id, reader);
    expect(one?.edition).toMatchObject({ text: goodLetter, by: 'anna' });
    expect(one?.leavesAt).toEqual(new Date(now.getTime() + 60_000));
    expect(one?.approvedBy).toBe('anna');
    expect(await store.outbox.due('kontakt', now)).toEqual([]);
    const [letter] = await store.outbox.due('kontakt', new Date(now.getTime() + 60_000));
    expect(letter?.envelope).toEqual({
      from: 'hej@lampehuset.example',
      to: ['lone1@kunde.example'],
    });
    const raw = Buffer.from(letter?.source ?? []).toString();
    expect(raw).toMatch(/^In-Reply-To: <kunde-1@kunde\.example>/m);
    expect(raw).not.toMatch(/X-Takkebrev/i);
  });

  it('is refused by the gate, with what it found', async () => {
    const refused = await desk.approve(act(approver), 'Kære kunde\n\n[Hvad fandt du ud af?]');
    expect(refused).toMatchObject({ refused: 'gate', verdict: { verdict: 'reject' } });
    expect(await desk.editions(id, owner)).toHaveLength(1);
  });

  it('beyond the mandate is refused with who may', async () => {
    const generous = goodLetter.replace('Jeg sender', 'Jeg giver dig 400 kr., og jeg sender');
    expect(await desk.approve(act(trainee), generous)).toMatchObject({
      refused: 'beyond-mandate',
      who: ['ejer', 'anna'],
    });
    const lavish = generous.replace('400', '9.000');
    expect(await desk.approve(act(approver), lavish)).toMatchObject({ who: ['ejer'] });
    expect(await desk.approve(act(owner), lavish)).toMatchObject({ done: true });
  });

  it('can be taken back until the letter leaves, and given again', async () => {
    await desk.approve(act(approver), goodLetter);
    expect(await desk.save(act(drafter, 2), 'x')).toEqual({ refused: 'state', state: 'approved' });
    expect(await desk.undo(act(owner, 2))).toMatchObject({ done: true, state: 'open' });
    expect(await store.outbox.nextDue('kontakt')).toBeNull();
    expect(await desk.undo(act(owner, 2))).toEqual({ refused: 'state', state: 'open' });
    expect(await desk.approve(act(approver, 2), goodLetter)).toMatchObject({ version: 2 });
    const [letter] = await store.outbox.due('kontakt', new Date(now.getTime() + 60_000));
    expect(await store.outbox.begin(letter?.id ?? 0, now)).toBe(true);
    expect(await desk.undo(act(owner, 2))).toEqual({ refused: 'state', state: 'sending' });
    expect(await actions()).toEqual(['drafted', 'approved', 'undone', 'approved']);
  });

  it('that was taken back in time is not handed over', async () => {
    await desk.approve(act(approver), goodLetter);
    const [letter] = await store.outbox.due('kontakt', new Date(now.getTime() + 60_000));
    await desk.undo(act(approver, 2));
    expect(await store.outbox.begin(letter?.id ?? 0, now)).toBe(false);
    expect((await desk.open(id, owner))?.line.state).toBe('open');
  });
});

describe('roles', () => {
  it.each([
    ['save', (by: Person) => desk.save(act(by), 'x'), drafter],
    ['chooseIssue', (by: Person) => desk.chooseIssue(act(by), 'skærmen'), drafter],
    ['assign', (by: Person) => desk.assign(act(by), 'anna'), drafter],
    ['snooze', (by: Person) => desk.snooze(act(by), now), drafter],
    ['notComplaint', (by: Person) => desk.notComplaint(act(by)), drafter],
    ['confirmComplaint', (by: Person) => desk.confirmComplaint(act(by)), drafter],
    ['approve', (by: Person) => desk.approve(act(by), goodLetter), approver],
    ['undo', (by: Person) => desk.undo(act(by)), approver],
    ['reject', (by: Person) => desk.reject(act(by), 'x'), approver],
    ['settle', (by: Person) => desk.settle(act(by), true), approver],
  ])('%s is refused to lesser ones', async (_name, tried, least) => {
    for (const person of [reader, drafter]) {
      if (person === least) break;
      expect(await tried(person)).toEqual({ refused: 'role' });
    }
    expect(await tried(least)).not.toEqual({ refused: 'role' });
  });
});

describe('what else can be done', () => {
  it('rejects with a reason, gives away, puts off, and settles what is uncertain', async () => {
    await desk.assign(act(drafter), 'anna');
    await expect(desk.assign(act(drafter), 'nobody')).rejects.toMatchObject({ code: 'usage' });
    await desk.snooze(act(drafter), new Date(now.getTime() + 3.6e6));
    const page = (snoozed: boolean) =>
      desk.queue({ states: ['open'], viewer: owner, now, snoozed, assignee: 'anna' });
    expect((await page(false)).total).toBe(0);
    expect((await page(true)).lines[0]).toMatchObject({ assignee: 'anna' });
    await desk.approve(act(approver), goodLetter);
    const [letter] = await store.outbox.due('kontakt', new Date(now.getTime() + 60_000));
    await store.outbox.begin(letter?.id ?? 0, now);
    await store.outbox.uncertain(letter?.id ?? 0, now, 'lost');
    expect(await desk.settle(act(approver, 2), false)).toMatchObject({ state: 'open' });
    expect(await desk.reject(act(approver, 2), 'ringer')).toMatchObject({ state: 'rejected' });
    const outcomes = await desk.outcomes(new Date(0), owner);
    expect(outcomes).toMatchObject({ rejected: 1, reasons: [{ reason: 'ringer', times: 1 }] });
    expect(await actions()).toEqual([
      'drafted', 'assigned', 'snoozed', 'approved', 'uncertain', 'reopened', 'rejected',
    ]); // prettier-ignore
  });

  it('counts what became of drafts', async () => {
    await desk.approve(act(approver), goodLetter);
    const [letter] = await store.outbox.due('kontakt', new Date(now.getTime() + 60_000));
    await store.outbox.begin(letter?.id ?? 0, now);
    await store.outbox.sent(letter?.id ?? 0, now);
    await layOnDesk(store, 2);
    const outcomes = await desk.outcomes(new Date(0), owner);
    expect(outcomes.asIs + outcomes.edited + outcomes.rewritten).toBe(1);
    expect(outcomes).toMatchObject({ waiting: 1, medianHours: 49 });
    expect(outcomes.medianChange).toBeGreaterThan(0);
    expect(outcomes.byWeek).toMatchObject([{ week: '2026-W47' }]);
    expect((await desk.open(id, owner))?.line.state).toBe('answered');
  });
});

describe('a doubtful mail without a letter', () => {
  it('gets one, to be laid in Drafts, when somebody says that it is a complaint', async () => {
    const inside = await layOnDesk(store, 2, { unwritten: true });
    const one = await desk.open(inside, drafter);
    expect(one).toMatchObject({ line: { doubtful: true }, edition: { text: '' }, audit: [] });
    const asked = { id: inside, version: 1, by: drafter };
    expect(await desk.approve({ ...asked, by: approver }, '')).toMatchObject({ refused: 'gate' });
    expect(await desk.confirmComplaint(asked)).toEqual({ done: true, version: 2, state: 'open' });
    const written = await desk.open(inside, drafter);
    expect(written?.line).toMatchObject({ doubtful: false, kind: 'complaint' });
    expect(written?.edition.text).toContain('Lone');
    expect(await store.draftsWanted('kontakt')).toMatchObject([{ caseId: inside }]);
  });
});
