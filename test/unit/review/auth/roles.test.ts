/**
 * Contract: every route has a rule that says who may, a role below it gets 403, a stranger is asked
 * to log in, and a route without a rule is closed to everybody.
 */
import { describe, expect, it } from 'vitest';
import { mayAs, roles, type Role } from '../../../../src/model/people.ts';
import { loginRules, RouteTable } from '../../../../src/review/auth/routes-table.ts';
import { Browser, House, member, routes } from './house.ts';

const people = await Promise.all(roles.map((role) => member(role, role)));
const pathOf = (path: string): string => path.replace(':id', '7').replace('*', 'page.css');
const closed = routes.filter((rule) => rule.role !== 'anyone');

async function askAs(role: Role, method: 'GET' | 'POST', path: string) {
  const house = await House.build();
  const browser = new Browser(house.app(people));
  await browser.logIn(role);
  const csrf = await browser.csrf();
  house.acts.length = 0;
  const answer =
    method === 'GET'
      ? await browser.get(path)
      : await browser.post(path, { _csrf: csrf, text: 'x' });
  return { status: answer.status, acts: house.acts.length };
}

describe('a route', () => {
  it.each(closed.flatMap((rule) => roles.map((role) => ({ ...rule, asks: role }))))(
    '$method $path for $role answers $asks as it should',
    async ({ method, path, role, asks }) => {
      const may = role !== 'anyone' && mayAs({ role: asks }, role);
      expect(await askAs(asks, method, pathOf(path))).toEqual(
        may ? { status: 200, acts: 1 } : { status: 403, acts: 0 },
      );
    },
  );

  it.each(closed)('$method $path asks a stranger to log in', async ({ method, path }) => {
    const house = await House.build();
    const browser = new Browser(house.app(people));
    const answer =
      method === 'GET' ? await browser.get(pathOf(path)) : await browser.post(pathOf(path), {});
    expect([303, 401]).toContain(answer.status);
    expect(house.acts).toEqual([]);
  });

  it('without a rule is closed to the owner too, and tells a stranger nothing', async () => {
    expect(await askAs('owner', 'GET', '/forgotten')).toEqual({ status: 404, acts: 0 });
    expect(await askAs('owner', 'POST', '/cases/7')).toEqual({ status: 404, acts: 0 });
    const house = await House.build();
    const stranger = await new Browser(house.app(people)).get('/forgotten');
    expect(stranger.headers.get('location')).toBe('/login?next=%2Fforgotten');
  });

  it('is never left out of the table', async () => {
    const house = await House.build();
    const table = new RouteTable(routes);
    const mounted = house.app(people).routes.filter(({ method }) => method !== 'ALL');
    expect(mounted.length).toBe(routes.length + loginRules.length - 2);
    for (const { method, path } of mounted) expect(table.ruleOf(method, path)).not.toBeNull();
  });

  it('that two rules match takes the stricter', () => {
    const table = new RouteTable([
      { method: 'GET', path: '/cases/*', role: 'anyone' },
      { method: 'GET', path: '/cases/staff', role: 'owner' },
      { method: 'GET', path: '/cases/:id', role: 'reader' },
    ]);
    expect(table.ruleOf('GET', '/cases/staff')?.role).toBe('owner');
    expect(table.ruleOf('HEAD', '/cases/7')?.role).toBe('reader');
    expect(table.ruleOf('DELETE', '/cases/7')).toBeNull();
  });
});
