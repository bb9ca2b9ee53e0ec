/**
 * Contract: a sent letter's promises enter the ledger once; what is due first stands first; word that
 * was promised is kept by a letter in time and broken without one; a moved promise stays open until a
 * letter tells the customer; what was broken is owed a word until a later letter; a person corrects everything.
 */
import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { FoundPromise, PromisedLetter } from '../../src/model/promises.ts';
import type { Store } from '../../src/model/store.ts';
import { openStore } from '../../src/store/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-promises-'));
let files = 0;
let store: Store;
const opened: Store[] = [];

afterAll(async () => {
  for (const one of opened) await one.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  const file = join(folder, `${(files += 1)}.db`);
  store = await openStore(`sqlite:${file}`);
  opened.push(store);
  const database = new DatabaseSync(file);
  database.exec(`
    insert into mail (id, mailbox, folder, uid_validity, uid, identity, received_at, handled_at, subject, language, kind, doubtful, outcome)
    values (1, 'kontakt', 'INBOX', '1', 1, 'a', '', '', '', 'da', 'complaint', 0, 'drafted');
    insert into complaint (id, mail_id, customer, about_staff, reading, opened_at) values (7, 1, 'lone@x.example', 0, '{}', '');`);
  database.close();
});

const promise = (over: Partial<FoundPromise> = {}): FoundPromise => ({
  text: 'Jeg ringer på fredag.',
  start: 10,
  end: 31,
  due: '2026-11-20',
  owner: 'Ida',
  kind: 'contact',
  ...over,
});

const letter = (over: Partial<PromisedLetter> = {}): PromisedLetter => ({
  letter: '<1@y.example>',
  case: 7,
  mailbox: 'kontakt',
  customer: 'lone@x.example',
  sentAt: new Date('2026-11-18T10:00:00Z'),
  day: '2026-11-18',
  promises: [promise()],
  ...over,
});

const states = async (): Promise<readonly (readonly [string | null, string])[]> =>
  (await store.promises.list({})).map(({ due, state }) => [due, state] as const);

const at = new Date('2026-11-25T10:00:00Z');

describe('the promise ledger', () => {
  it('enters a letter once, even where a person took a promise out', async () => {
    await store.promises.enter(letter());
    await store.promises.enter(letter());
    const [first] = await store.promises.list({ case: 7 });
    expect(first).toMatchObject({
      ...promise(),
      case: 7,
      customer: 'lone@x.example',
      state: 'open',
    });
    expect(await store.promises.change(first?.id ?? 0, { state: 'none' }, 'ida', at)).toBe(true);
    await store.promises.enter(letter());
    expect(await states()).toEqual([]);
    // They may take their word back.
    expect(await store.promises.list({ states: ['none'] })).toMatchObject([{ settledBy: 'ida' }]);
    await store.promises.change(first?.id ?? 0, { state: 'open' }, 'ida', at);
    expect(await store.promises.list({})).toMatchObject([{ state: 'open', settledBy: null }]);
  });

  it('puts open ones first, by their day, the undated last', async () => {
    await store.promises.enter(
      letter({
        promises: [
          promise({ due: null, kind: 'repair' }),
          promise({ due: '2026-12-04', kind: 'refund' }),
          promise({ due: '2026-11-27', kind: 'delivery' }),
        ],
      }),
    );
    const [first] = await store.promises.list({});
    expect(first?.due).toBe('2026-11-27');
    await store.promises.change(first?.id ?? 0, { state: 'kept' }, 'ida', at);
    expect(await states()).toEqual([
      ['2026-12-04', 'open'],
      [null, 'open'],
      ['2026-11-27', 'kept'],
    ]);
    expect(await store.promises.list({ due: '2026-12-01', states: ['open'] })).toEqual([]);
  });

  it.each([
    { day: '2026-11-20', state: 'kept' },
    { day: '2026-11-23', state: 'broken' },
  ])('says that word promised is $state by a letter of $day', async ({ day, state }) => {
    await store.promises.enter(letter());
    await store.promises.enter(
      letter({ letter: '<2@y.example>', sentAt: new Date(`${day}T10:00:00Z`), day, promises: [] }),
    );
    expect(await states()).toEqual([['2026-11-20', state]]);
  });

  it('breaks promised word that did not come, and nothing else', async () => {
    await store.promises.enter(letter({ promises: [promise(), promise({ kind: 'refund' })] }));
    expect(await store.promises.breakOverdue('2026-11-20', at)).toBe(0);
    expect(await store.promises.breakOverdue('2026-11-21', at)).toBe(1);
    expect(await states()).toEqual([
      ['2026-11-20', 'open'],
      ['2026-11-20', 'broken'],
    ]);
  });

  it('mends what it broke when a letter in time is found later', async () => {
    await store.promises.enter(letter());
    await store.promises.breakOverdue('2026-11-21', at);
    await store.promises.enter(
      letter({
        letter: '<2@y.example>',
        sentAt: new Date('2026-11-20T10:00:00Z'),
        day: '2026-11-20',
        promises: [],
      }),
    );
    expect(await states()).toEqual([['2026-11-20', 'kept']]);
  });

  it('is owned by the next letter after it was broken, and by none again', async () => {
    const owed = async (): Promise<number> =>
      (await store.promises.unowned(['lone@x.example'])).length;
    await store.promises.enter(letter());
    expect(await owed()).toBe(0);
    await store.promises.breakOverdue('2026-11-21', at);
    expect(await owed()).toBe(1);
    const sentAt = new Date(at.getTime() + 60_000);
    await store.promises.enter(
      letter({ letter: '<2@y.example>', sentAt, day: '2026-11-26', promises: [] }),
    );
    expect(await states()).toEqual([['2026-11-20', 'broken']]);
    expect(await owed()).toBe(0);
  });

  it('moves a promise only when a letter tells the customer', async () => {
    await store.promises.enter(letter({ promises: [promise({ kind: 'refund' })] }));
    const [first] = await store.promises.list({});
    await store.promises.change(first?.id ?? 0, { movedTo: '2026-12-04' }, 'ida', at);
    expect(await states()).toEqual([['2026-11-20', 'open']]);
    await store.promises.enter(
      letter({ letter: '<2@y.example>', sentAt: at, day: '2026-11-25', promises: [] }),
    );
    expect(await states()).toEqual([
      ['2026-12-04', 'open'],
      ['2026-11-20', 'moved'],
    ]);
  });
});
