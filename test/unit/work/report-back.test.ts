/**
 * Contract: what was changed is told to several customers in the same words, and the gate does not stop
 * these letters for that, nor for saying again what the customer found: each can be sent after the
 * others. For anything else that is the same it stops them as it stops every letter. The letters that went
 * out before are counted as they were.
 */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fixedClock } from '../../../src/model/clock.ts';
import type { Desk, Done, Refusal } from '../../../src/model/desk.ts';
import type { StoredCase } from '../../../src/model/desk-store.ts';
import type { Store } from '../../../src/model/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { createDesk } from '../../../src/work/desk/desk.ts';
import { reportBack } from '../../../src/work/report-back.ts';
import { layOnDesk, mailbox, now, owner, people } from './on-the-desk.ts';

const changed =
  'Vi pakker nu hver eneste skærm i et tykt lag skum og lægger den i sin egen kasse. Vores lager prøver hver kasse ved at lade den falde en meter, før den sendes af sted til nogen.';

const mails = [
  'Hej\n\nLampen kom i går, og skærmen var knust, da jeg åbnede kassen. Den skulle hænge i stuen til fødselsdagen på lørdag.\n\nVenlig hilsen\nLone Bak',
  'Hej\n\nJeg fik pakken i mandags. Skærmen på min pendel har en lang revne hele vejen ned, og nu sidder vi i mørke i køkkenet.\n\nVenlig hilsen\nLone Bak',
  'Hej\n\nBordlampens skærm er bulet ind i den ene side, og der ligger glasskår i bunden af kassen. Jeg skar mig i tommelfingeren.\n\nVenlig hilsen\nLone Bak',
];

/** What a person adds for each of them. */
const own = [
  'Jeg håber, at lampen nåede op i stuen til fødselsdagen, og på torsdag ringer jeg til dig og hører det.',
  'Nu skulle der gerne være lys i køkkenet igen. Jeg skriver til dig på onsdag om revnen i din pendel.',
  'Jeg håber, at tommelfingeren er god igen, og jeg sender dig en ny skærm til bordlampen på mandag.',
];

let store: Store;
let desk: Desk;
let cases: readonly number[];
const ports = () => ({
  store,
  mailboxes: [mailbox],
  people,
  clock: fixedClock(now),
  policy: {},
  undoSeconds: 0,
});

beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  desk = createDesk(ports());
  const ids: number[] = [];
  for (const [at, text] of mails.entries()) {
    const id = await layOnDesk(store, at + 1, { text });
    ids.push(id);
    const { letter, edition } = await stored(id);
    const words = letter.slots.reduce(
      (so, { placeholder }) =>
        so.replace(placeholder, `Det skyldtes fejl nummer ${at} på lageret.`),
      letter.reply.text,
    );
    await send(id, edition.version, words);
  }
  const cause = await store.causes.create('skærme går itu', ids, 'ejer', now);
  await store.causes.change(cause, { state: 'fixed', changed }, 'ejer', now);
  const [known] = await store.causes.list();
  if (known === undefined) throw new Error('no cause');
  cases = await reportBack(known, ports(), 'ejer');
});
afterEach(() => store.close());

async function stored(id: number): Promise<StoredCase> {
  const one = await store.desk.read(id);
  if (one === null) throw new Error('no case');
  return one;
}

/** What went out from a mail program: no gate stands before it. */
async function send(id: number, version: number, text: string): Promise<void> {
  const { edition, verdict } = await stored(id);
  await store.desk.change({
    id,
    by: 'mail-program',
    at: now,
    when: { states: ['open'], version },
    state: 'answered',
    edition: { subject: edition.subject, text, verdict },
    answered: true,
    audit: { action: 'sent-elsewhere', note: null },
  });
}

async function approve(id: number, edit = (text: string): string => text): Promise<Done | Refusal> {
  const { edition } = await stored(id);
  const done = await desk.approve({ id, version: edition.version, by: owner }, edit(edition.text));
  for (const one of await store.outbox.due('kontakt', now)) {
    await store.outbox.begin(one.id, now);
    await store.outbox.sent(one.id, now);
  }
  return done;
}

it('lets each of them through, though the same is told', async () => {
  expect(cases).toHaveLength(3);
  for (const [at, id] of cases.entries()) {
    const { edition, letter } = await stored(id);
    expect(edition.text).toContain('tykt lag skum');
    expect(letter.slots).toEqual([]);
    const done = await approve(id, (text) => text.replace(changed, `${own[at]}\n\n${changed}`));
    expect(done).toMatchObject({ done: true, state: 'approved' });
    expect((await stored(id)).line.state).toBe('answered');
  }
});

it('writes what can go out as it is, each once', async () => {
  for (const id of cases) expect(await approve(id)).toMatchObject({ done: true });
  expect((await store.causes.list())[0]?.state).toBe('fixed');
});

/** A cause that one customer found, by one mail of theirs for each text; the cases told on. */
async function told(from: number, texts: readonly string[]): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const [at, text] of texts.entries()) {
    const id = await layOnDesk(store, from + at, { text });
    ids.push(id);
    const { letter, edition } = await stored(id);
    const blank = /\[[^\]]*\]/gu;
    await send(id, edition.version, letter.reply.text.replace(blank, `Det var fejl ${id}.`));
  }
  const id = await store.causes.create('bremser', ids, 'ejer', now);
  const short = 'Vi stiller nu bremserne en ekstra gang.';
  await store.causes.change(id, { state: 'fixed', changed: short }, 'ejer', now);
  const cause = (await store.causes.list()).find((one) => one.id === id);
  return cause === undefined ? [] : reportBack(cause, ports(), 'ejer');
}

it('names in few words what a short mail found, in its own where the first letter did not', async () => {
  const mail =
    'Hej\n\nNu må jeg klage. Cyklens forbremse bremser slet ikke.\n\nVenlig hilsen\nLone Bak';
  const [id = 0] = await told(7, [mail]);
  const { edition } = await stored(id);
  expect(edition.text).toMatch(/bremse/u);
  expect(await approve(id)).toMatchObject({ done: true });
});

it('tells nobody whom it hit when it was said to be fixed', async () => {
  const id = await layOnDesk(store, 8);
  await send(id, (await stored(id)).edition.version, 'Det var os.');
  const cause = await store.causes.create('skærme går itu igen', [id], 'ejer', now);
  const before = new Date('2026-11-19T09:00:00Z');
  await store.causes.change(cause, { state: 'fixed', changed }, 'ejer', before);
  const fixed = (await store.causes.list()).find((one) => one.id === cause);
  expect(fixed === undefined ? null : await reportBack(fixed, ports(), 'ejer')).toEqual([]);
});

it('leaves the first letters among those that went out', async () => {
  const day = 86_400_000;
  const week = { from: new Date(now.getTime() - 6 * day), until: new Date(now.getTime() + day) };
  const sent = async () =>
    (await store.desk.closedIn(week, { aboutStaff: true })).map(({ sent: text }) => text);
  expect(await sent()).toHaveLength(3);
  expect((await sent()).every((text) => text !== null && !text.includes(changed))).toBe(true);
  await approve(cases[0] ?? 0);
  expect(await sent()).toHaveLength(4);
  expect((await sent()).filter((text) => text?.includes(changed))).toHaveLength(1);
});

it('still stops a report that says nothing of what this customer found', async () => {
  const [id = 0] = cases;
  const { edition } = await stored(id);
  const bare = `${edition.text.split('\n')[0]}\n\nTak for din henvendelse.\n\n${changed}\n\nVenlig hilsen\nPernille Friis`;
  const verdict = await desk.judge(id, bare, owner);
  expect(verdict.verdict).toBe('reject');
});

const rulesOf = async (id: number, text: string): Promise<string[]> =>
  (await desk.judge(id, text, owner)).findings.map(({ rule }) => rule);
const macro = (text: string): string => text.replace(changed, `${own.join(' ')}\n\n${changed}`);

it('stops what is the same besides, and the same words in any other letter', async () => {
  const [first = 0, second = 0] = cases;
  expect(await approve(first, macro)).toMatchObject({ done: true });
  const { edition } = await stored(second);
  expect(await rulesOf(second, edition.text)).not.toContain('like-earlier');
  expect(await rulesOf(second, macro(edition.text))).toContain('like-earlier');
  const other = await layOnDesk(store, 4);
  expect(await rulesOf(other, edition.text)).toContain('like-earlier');
});
