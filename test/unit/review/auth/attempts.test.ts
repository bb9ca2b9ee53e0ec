/**
 * Contract: whoever guesses passwords is slowed down, per login and per address, also over a restart
 * and a thousand at once; the right person gets in again before long, and from a browser used before
 * at once; and nothing tells whether a login exists.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Clock } from '../../../../src/model/clock.ts';
import { Attempts, type Attempt } from '../../../../src/review/auth/attempts.ts';
import { openStore } from '../../../../src/store/open.ts';
import { Browser, House, member } from './house.ts';

const folder = mkdtempSync(join(tmpdir(), 'takkebrev-attempts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const thousand = Array.from({ length: 1000 }, (_one, index) => index);

async function stand() {
  const house = await House.build();
  const app = house.app([await member('lone', 'owner'), await member('per', 'owner')]);
  return { house, app };
}

/** Lone has logged in before from a browser of her own; then somebody guesses at her password. */
async function besieged() {
  const { house, app } = await stand();
  const own = new Browser(app);
  own.address = '192.0.2.1';
  await own.logIn('lone');
  own.cookies.delete('takkebrev');
  const enemy = new Browser(app);
  enemy.address = '203.0.113.66';
  for (let tries = 0; tries < 100; tries++) await enemy.logIn('lone', `guess ${tries}`);
  return { house, app, own };
}

describe('a thousand wrong logins', () => {
  it('at once are no more than a few tries', async () => {
    const { app } = await stand();
    const statuses = await Promise.all(
      thousand.map(async (index) => {
        const browser = new Browser(app);
        browser.address = `10.${index % 250}.${Math.floor(index / 250)}.7`;
        return (await browser.logIn('lone', `guess ${index}`)).status;
      }),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(995);
  });

  it('on as many logins from one address are few too', async () => {
    const { app } = await stand();
    const statuses = await Promise.all(
      thousand.map(async (index) => (await new Browser(app).logIn(`login${index}`, 'x')).status),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
  });

  it('from one IPv6 network are from one address', async () => {
    const { app } = await stand();
    const statuses: number[] = [];
    for (let index = 0; index < 40; index++) {
      const browser = new Browser(app);
      browser.address = `2001:db8:0:7:${index.toString(16)}::1`;
      statuses.push((await browser.logIn(`login${index}`, 'x')).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
  });

  it('in a whole day of trying come to about one a minute', async () => {
    const { house, app } = await stand();
    const browser = new Browser(app);
    let tried = 0;
    for (let halfMinutes = 0; halfMinutes < 2 * 60 * 3; halfMinutes++) {
      browser.address = `10.0.${halfMinutes % 250}.${Math.floor(halfMinutes / 250)}`;
      if ((await browser.logIn('lone', 'guess')).status === 401) tried++;
      house.after(0.5);
    }
    expect(tried).toBeLessThan(190);
  });
});

describe('the right person', () => {
  it('gets in at once from a browser used before', async () => {
    const { own } = await besieged();
    expect((await own.logIn('lone')).status).toBe(303);
  });

  it('gets in within a minute from a new one', async () => {
    const { house, app } = await besieged();
    const fresh = new Browser(app);
    fresh.address = '192.0.2.2';
    expect((await fresh.logIn('lone')).status).toBe(429);
    house.after(1);
    expect((await fresh.logIn('lone')).status).toBe(303);
  });

  it('is told how long to wait', async () => {
    const { app } = await besieged();
    const answer = await new Browser(app).logIn('lone');
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await answer.text()).toContain(`Wait ${seconds} seconds`);
  });

  it('keeps no one else out: an office behind one address logs in all day', async () => {
    const { app } = await stand();
    for (let times = 0; times < 60; times++)
      expect((await new Browser(app).logIn(times % 2 ? 'lone' : 'per')).status).toBe(303);
  });

  it('has a browser of their own: it opens no other login', async () => {
    const { app, own } = await besieged();
    for (let tries = 0; tries < 30; tries++) await new Browser(app).logIn('per', 'guess');
    own.address = '203.0.113.67';
    expect((await own.logIn('per')).status).toBe(429);
  });
});

it('nothing tells whether a login exists', async () => {
  const { app } = await stand();
  const answers = async (login: string, address: string) => {
    const told: string[] = [];
    for (let tries = 0; tries < 12; tries++) {
      const browser = new Browser(app);
      browser.address = address;
      const answer = await browser.logIn(login, 'guess');
      const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join();
      told.push(`${answer.status} ${headers} ${(await answer.text()).replaceAll(login, 'X')}`);
    }
    return told;
  };
  expect(await answers('lone', '192.0.2.8')).toEqual(await answers('nobody', '192.0.2.9'));
});

it('failures outlive a restart', async () => {
  const url = `sqlite:${join(folder, 'attempts.db')}`;
  const clock: Clock = { now: () => new Date('2026-11-22T09:00:00Z') };
  const attempt: Attempt = { login: 'lone', address: '192.0.2.7', browser: null };
  const begin = async (): Promise<number | null> => {
    const store = await openStore(url);
    try {
      return await new Attempts(store.access, clock).begin(attempt);
    } finally {
      await store.close();
    }
  };
  const waits: (number | null)[] = [];
  for (let times = 0; times < 7; times++) waits.push(await begin());
  expect(waits).toEqual([null, null, null, null, null, 1, 1]);
});
