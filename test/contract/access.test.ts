/**
 * Contract every store keeps for who may come in: sessions and passes are there after reopening and
 * gone once closed, taken or expired; of two who take a pass at once one gets it; attempts are
 * counted one after the other, however many come at once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Pass, Patience, Session, TokenHash } from '../../src/model/access.ts';
import { openStore } from '../../src/store/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-access-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const freshFile = (): string => `sqlite:${join(folder, `${(files += 1)}.db`)}`;

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 22, 9, minutes));
const hash = (name: string): TokenHash => name as TokenHash;

const session = (name: string, login = 'lone'): Session => ({
  token: hash(name),
  login,
  credential: 'first password',
  openedAt: at(0),
  seenAt: at(0),
});
const pass = (name: string): Pass => ({
  token: hash(name),
  purpose: 'login-link',
  content: '{"æ":1}',
  expiresAt: at(10),
});
const patience: Patience = { free: 3, firstSeconds: 10, longestSeconds: 60, forgetSeconds: 600 };

describe.each([
  ['in memory', () => 'sqlite::memory:'],
  ['in a file', freshFile],
])('a store %s', (_where, url) => {
  it('knows a session until it is closed', async () => {
    const { access, close } = await opened(url());
    await access.openSession(session('a'));
    await access.seeSession(hash('a'), at(5));
    expect(await access.session(hash('a'))).toEqual({ ...session('a'), seenAt: at(5) });
    await access.closeSession(hash('a'));
    expect(await access.session(hash('a'))).toBeNull();
    await close();
  });

  it('keeps the sessions of those who are still there, under the same credential', async () => {
    const { access, close } = await opened(url());
    await access.openSession(session('a', 'lone'));
    await access.openSession(session('b', 'per'));
    await access.openSession(session('c', 'gone'));
    await access.keepSessions(
      new Map([
        ['lone', 'first password'],
        ['per', 'second password'],
      ]),
    );
    const left = await Promise.all(['a', 'b', 'c'].map((one) => access.session(hash(one))));
    expect(left.map((one) => one?.login ?? null)).toEqual(['lone', null, null]);
    await close();
  });

  it('gives a pass for its purpose, in its time, and to one taker', async () => {
    const { access, close } = await opened(url());
    await access.savePass(pass('a'));
    expect(await access.pass(hash('a'), 'login-link', at(1))).toEqual(pass('a'));
    expect(await access.pass(hash('a'), 'browser', at(1))).toBeNull();
    expect(await access.pass(hash('a'), 'login-link', at(10))).toBeNull();
    const taken = await Promise.all(
      [1, 2, 3].map(() => access.takePass(hash('a'), 'login-link', at(1))),
    );
    expect(taken.filter((one) => one !== null)).toEqual([pass('a')]);
    await access.savePass(pass('b'));
    expect(await access.takePass(hash('b'), 'login-link', at(10))).toBeNull();
    await close();
  });

  it('makes attempts wait longer and longer, and forgets them in time', async () => {
    const { access, close } = await opened(url());
    const keys = [{ key: hash('lone'), patience }];
    const waits: (number | null)[] = [];
    let now = at(0);
    for (let times = 0; times < 8; times++) {
      const wait = await access.countAttempt(keys, now);
      waits.push(wait);
      if (wait !== null) now = new Date(now.getTime() + wait * 1000);
    }
    expect(waits).toEqual([null, null, null, 10, null, 20, null, 40]);
    now = new Date(now.getTime() + 600_000);
    expect(await access.countAttempt(keys, now)).toBeNull();
    expect(await access.countAttempt(keys, now)).toBeNull();
    await close();
  });

  it('counts no attempt where one of its keys must wait', async () => {
    const { access, close } = await opened(url());
    const strict = { ...patience, free: 1 };
    const [one, other] = [
      { key: hash('one'), patience: strict },
      { key: hash('other'), patience: strict },
    ];
    expect(await access.countAttempt([one], at(0))).toBeNull();
    expect(await access.countAttempt([one, other], at(0))).toBe(10);
    expect(await access.countAttempt([other], at(0))).toBeNull();
    await close();
  });

  it('forgets attempts, and takes one back without forgetting those before', async () => {
    const { access, close } = await opened(url());
    const keys = [{ key: hash('lone'), patience: { ...patience, free: 2 } }];
    await access.countAttempt(keys, at(0));
    await access.countAttempt(keys, at(0));
    await access.takeBackAttempt([hash('lone')], at(0));
    expect(await access.countAttempt(keys, at(0))).toBeNull();
    expect(await access.countAttempt(keys, at(0))).toBe(10);
    await access.forgetAttempts([hash('lone')]);
    expect(await access.countAttempt(keys, at(0))).toBeNull();
    await close();
  });

  it('lets few of many at once through', async () => {
    const { access, close } = await opened(url());
    const keys = [{ key: hash('lone'), patience }];
    const all = await Promise.all(
      Array.from({ length: 100 }, () => access.countAttempt(keys, at(0))),
    );
    expect(all.filter((one) => one === null)).toHaveLength(3);
    await close();
  });

  it('throws away what expired', async () => {
    const { access, close } = await opened(url());
    await access.openSession(session('a'));
    await access.savePass(pass('a'));
    await access.clear(at(5), at(0));
    expect(await access.session(hash('a'))).not.toBeNull();
    expect(await access.pass(hash('a'), 'login-link', at(5))).not.toBeNull();
    await access.clear(at(11), at(1));
    expect(await access.session(hash('a'))).toBeNull();
    expect(await access.takePass(hash('a'), 'login-link', at(5))).toBeNull();
    await close();
  });
});

it('a store in a file holds sessions and attempts when it is opened again', async () => {
  const url = freshFile();
  const first = await opened(url);
  await first.access.openSession(session('a'));
  await first.access.countAttempt([{ key: hash('x'), patience: { ...patience, free: 1 } }], at(0));
  await first.close();
  const second = await opened(url);
  expect(await second.access.session(hash('a'))).toEqual(session('a'));
  expect(await second.access.countAttempt([{ key: hash('x'), patience }], at(0))).toBe(10);
  await second.close();
});

async function opened(url: string) {
  const store = await openStore(url);
  return { access: store.access, close: () => store.close() };
}
