/**
 * Contract: every address that the page answers is in its table of who may, and nothing else is in
 * it; behind the real door a lesser role gets 403, a stranger the login, a form without its token
 * nothing; and what was typed is carried only to where it is saved.
 */
import { describe, expect, it } from 'vitest';
import { silentLog } from '../../../src/log.ts';
import { mayAs, roles, type Role } from '../../../src/model/people.ts';
import { createReview } from '../../../src/review/app.ts';
import { createDoor } from '../../../src/review/auth/door.ts';
import { loginRules } from '../../../src/review/auth/routes-table.ts';
import { routes } from '../../../src/review/routes.ts';
import { Browser, House, member, onLoopback } from './auth/house.ts';
import { MemoryDesk } from './memory-desk.ts';
import { quietAfter, wellAt } from './stand-in.ts';

const people = await Promise.all(roles.map((role) => member(role, role)));
const closed = routes.filter(({ role }) => role !== 'anyone');
const addressOf = (path: string): string => path.replaceAll(/:\w+/g, '7');

const isOidc = (path: string): boolean => path.startsWith('/login/oidc');

async function page() {
  const { store, clock } = await House.build();
  const log = silentLog();
  return createReview({
    desk: new MemoryDesk(clock),
    door: (render) =>
      createDoor({
        members: people,
        review: onLoopback,
        routes,
        store: store.access,
        clock,
        log,
        render,
      }),
    people: people.map(({ person }) => person),
    clock,
    log,
    undoSeconds: 60,
    health: wellAt(clock),
    after: quietAfter,
    language: 'en',
  });
}

const app = await page();
const browsers = new Map<Role, Browser>();
for (const role of roles) {
  const browser = new Browser(app);
  await browser.logIn(role);
  browsers.set(role, browser);
}

describe('the table of routes', () => {
  it('holds what is mounted and nothing else', () => {
    const mounted = app.routes
      .filter(({ method, path }) => method !== 'ALL' && !isOidc(path))
      // Each of the page's own files is a route; the table has one line for them.
      .map(({ method, path }) => `${method} ${path.replace(/^\/assets\/.*/, '/assets/:name')}`);
    const known = [...routes, ...loginRules]
      .filter(({ path }) => !isOidc(path))
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(mounted)].toSorted()).toEqual([...new Set(known)].toSorted());
  });

  it('carries what was typed to where it is saved', () => {
    for (const { carry, role } of routes) {
      if (carry === undefined) continue;
      expect(carry).toMatch(/\/save$/);
      const target = routes.find(({ method, path }) => method === 'POST' && path === carry);
      expect(
        target?.role !== 'anyone' && role !== 'anyone' && mayAs({ role }, target?.role ?? 'owner'),
      ).toBe(true);
    }
  });
});

describe.each(closed)('$method $path, for $role', ({ method, path, role }) => {
  it('asks a stranger to log in', async () => {
    const stranger = new Browser(app);
    const answer =
      method === 'GET'
        ? await stranger.get(addressOf(path))
        : await stranger.post(addressOf(path), { text: 'x' });
    expect([303, 401]).toContain(answer.status);
  });

  it('is closed to lesser roles', async () => {
    for (const [lesser, browser] of browsers) {
      if (role === 'anyone' || mayAs({ role: lesser }, role)) continue;
      const answer =
        method === 'GET'
          ? await browser.get(addressOf(path))
          : await browser.post(addressOf(path), { text: 'x' });
      expect(answer.status).toBe(403);
    }
  });

  it('takes no form without its token', async () => {
    if (method === 'GET') return;
    const browser = browsers.get('owner');
    expect((await browser?.post(addressOf(path), { text: 'x' }))?.status).toBe(403);
  });
});
