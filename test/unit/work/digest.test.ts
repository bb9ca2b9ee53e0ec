/**
 * Contract: the digest goes to configured addresses alone, once a week on its day; a complaint about
 * safety is told of at once and once; complaints about colleagues are a number for owners and nothing
 * for others; nobody is named for what is overdue; its page holds nothing but text and table cells.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/model/clock.ts';
import { staffCodes } from '../../../src/model/staff-texts.ts';
import type { Store } from '../../../src/model/store.ts';
import type { MailToSubmit, Submitter } from '../../../src/model/submitter.ts';
import { openStore } from '../../../src/store/open.ts';
import { digestFigures } from '../../../src/work/digest/figures.ts';
import { digestHtml, digestText } from '../../../src/work/digest/present.ts';
import { sendDigests } from '../../../src/work/digest/send.ts';
import { business, layOnDesk } from './on-the-desk.ts';

let store: Store;
let sent: MailToSubmit[];
const submitter: Submitter = {
  submit: async (mail, permit) => {
    if (!(await permit())) return { outcome: 'withheld' };
    sent.push(mail);
    return { outcome: 'taken' };
  },
};

beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  sent = [];
});
afterEach(() => store.close());

const config = {
  owners: ['ejer@lampehuset.example'],
  team: ['alle@lampehuset.example'],
  weekday: 'monday',
} as const;
const target = {
  mailbox: 'kontakt',
  business,
  config: { ...config, owners: [...config.owners], team: [...config.team] },
};
const monday = new Date('2026-11-23T07:00:00Z');
const sendOn = (at: Date): Promise<number> =>
  sendDigests(target, { store, clock: fixedClock(at), submitter });
const readers = (): string[] => sent.flatMap(({ envelope }) => [...envelope.to]);

const danger =
  'Hej\n\nOpladeren blev så varm, at den smeltede i stikkontakten, og min søn fik stød og brændte hånden. Det er livsfarligt.\n\nVenlig hilsen\nLone Bak';

async function owe(id: number): Promise<void> {
  const promise = { start: 0, end: 19, due: '2026-11-20', owner: 'Bodil', kind: 'refund' } as const;
  await store.promises.enter({
    letter: '<1@y.example>',
    case: id,
    mailbox: 'kontakt',
    customer: 'lone1@kunde.example',
    sentAt: new Date('2026-11-18T10:00:00Z'),
    day: '2026-11-18',
    promises: [
      { ...promise, text: 'Vi betaler på fredag' },
      { ...promise, text: 'Vi betaler resten', due: '2026-11-26' },
    ],
  });
}

it('goes out once, on its day, to those who are named', async () => {
  await layOnDesk(store, 1);
  expect(await sendOn(new Date('2026-11-24T07:00:00Z'))).toBe(0);
  expect(await sendOn(monday)).toBe(2);
  expect(await sendOn(monday)).toBe(0);
  expect(readers()).toEqual([...config.owners, ...config.team]);
});

it('tells of danger at once, and once', async () => {
  await layOnDesk(store, 1, { text: danger });
  const tuesday = new Date('2026-11-24T07:00:00Z');
  const { safety } = await digestFigures(store, { until: tuesday, owner: true });
  expect(await sendOn(tuesday)).toBe(2 * safety);
  expect(await sendOn(tuesday)).toBe(0);
});

it('counts complaints about colleagues for the owner alone', async () => {
  await layOnDesk(store, 1, { aboutStaff: true });
  await layOnDesk(store, 2);
  const owner = await digestFigures(store, { until: monday, owner: true });
  const team = await digestFigures(store, { until: monday, owner: false });
  expect([owner.found, owner.aboutStaff, owner.waiting]).toEqual([1, 1, 2]);
  expect([team.found, team.aboutStaff, team.waiting]).toEqual([1, null, 1]);
});

it('tells what became of drafts in its own week, and of no product that was erased', async () => {
  const id = await layOnDesk(store, 1);
  await store.causes.saveFeatures(id, {}, '');
  await store.desk.change({
    id,
    by: 'ejer',
    at: new Date('2026-11-25T10:00:00Z'),
    when: { states: ['open'] },
    state: 'rejected',
    audit: { action: 'rejected', note: 'x' },
  });
  const { outcomes, byProduct } = await digestFigures(store, { until: monday, owner: true });
  expect([outcomes.rejected, byProduct]).toEqual([0, []]);
  const later = await digestFigures(store, {
    until: new Date('2026-11-30T07:00:00Z'),
    owner: true,
  });
  expect(later.outcomes.rejected).toBe(1);
});

describe.each(staffCodes)('the digest in %s', (language) => {
  it('tells the first of many promises, in 80 columns', async () => {
    await owe(await layOnDesk(store, 1));
    const figures = await digestFigures(store, { until: monday, owner: true });
    const [one] = figures.overdue;
    if (one === undefined) throw new Error('nothing is overdue');
    const long = {
      ...one,
      text: 'Vi sender en ny skærm med vognmanden senest fredag den 20. november',
    };
    const text = digestText(
      { ...figures, overdue: Array.from({ length: 40 }, () => long) },
      language,
    );
    expect(text.match(/Vi sender en ny/gu)).toHaveLength(14);
    expect(text).toMatch(/\b26\b/u);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('names nobody for what is overdue, and loads nothing', async () => {
    await owe(await layOnDesk(store, 1));
    const figures = await digestFigures(store, { until: monday, owner: true });
    expect([figures.overdue.length, figures.due.length]).toEqual([1, 1]);
    const text = digestText(figures, language);
    expect(text).toContain('Vi betaler på fredag');
    expect(text.match(/Bodil/gu)).toHaveLength(1);
    const html = digestHtml(figures, language);
    expect(html).not.toMatch(/<(?:script|img|link|iframe|svg)|url\(|https?:/iu);
    expect(html).toContain('Vi betaler resten');
  });
});
