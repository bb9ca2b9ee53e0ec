/**
 * Contract: only the right password, or a link not used before, logs in; a session is a new random
 * token at every login, is kept in a cookie no script and no other site reads, and ends with idleness, age, logout,
 * a new password, or leaving the configuration.
 */
import { describe, expect, it } from 'vitest';
import { newLoginLink } from '../../../../src/review/auth/login-link.ts';
import { Browser, House, member, onLoopback, owner, passwordOf } from './house.ts';

const behindTls = {
  ...onLoopback,
  publicUrl: new URL('https://takkebrev.example.com'),
  proxy: ['127.0.0.1'],
};

async function opened() {
  const house = await House.build();
  const people = [await member('lone', 'drafter'), await member('per', 'owner')];
  const browser = new Browser(house.app(people));
  return { house, people, browser };
}

describe('login by password', () => {
  it('lets the right person in, to the page asked for', async () => {
    const { house, browser } = await opened();
    const asked = await browser.get('/cases/7?tab=mail');
    expect(asked.status).toBe(303);
    expect(asked.headers.get('location')).toBe('/login?next=%2Fcases%2F7%3Ftab%3Dmail');
    const let_in = await browser.logIn('Lone ', passwordOf('lone'), { next: '/cases/7?tab=mail' });
    expect(let_in.headers.get('location')).toBe('/cases/7?tab=mail');
    expect((await browser.get('/cases/7')).status).toBe(200);
    expect(house.acts).toEqual(['lone GET /cases/7 ']);
  });

  it.each([
    ['a wrong password', 'lone', 'something else'],
    ['an unknown login', 'nobody', passwordOf('nobody')],
    ['the password of somebody else', 'lone', passwordOf('per')],
    ['no password', 'lone', ''],
    ['an endless one', 'lone', 'x'.repeat(100_000)],
  ])('refuses %s with the same words', async (_what, login, password) => {
    const { browser } = await opened();
    const refused = await browser.logIn(login, password);
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain('User name or password is wrong.');
    expect(browser.cookies.size).toBe(0);
  });

  it('takes an å typed as two characters for the same', async () => {
    const house = await House.build();
    const browser = new Browser(house.app([await member('må', 'owner')]));
    expect((await browser.logIn('må', passwordOf('må').normalize('NFD'))).status).toBe(303);
  });

  it('knows nobody without a password by any password', async () => {
    const house = await House.build();
    const browser = new Browser(house.app([owner]));
    for (const password of ['', 'owner']) {
      expect((await browser.logIn('owner', password)).status).toBe(401);
    }
  });

  it('speaks the language of the page', async () => {
    for (const [language, words] of [
      ['da', 'Adgangskode'],
      ['nb', 'Brukernavn'],
      ['nn', 'Brukarnamn'],
      ['sv', 'Lösenord'],
      ['en', 'Password'],
    ] as const) {
      const house = await House.build(language);
      const browser = new Browser(house.app([await member('lone', 'owner')]));
      expect(await (await browser.get('/login')).text()).toContain(words);
    }
  });
});

describe('the cookie', () => {
  it('is for this host alone, over TLS alone, and out of reach of scripts and other sites', async () => {
    const house = await House.build();
    const app = house.app([await member('lone', 'owner')], behindTls);
    const browser = new Browser(app, 'https://takkebrev.example.com');
    await browser.logIn('lone');
    expect(browser.setCookies).toHaveLength(2);
    for (const line of browser.setCookies) {
      expect(line).toMatch(/^__Host-takkebrev(-browser)?=[\w-]{43}; /);
      for (const flag of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax'])
        expect(line).toContain(flag);
      expect(line).not.toMatch(/Domain/i);
    }
  });

  it('goes without TLS on loopback, with the other flags', async () => {
    const { browser } = await opened();
    await browser.logIn('lone');
    expect(browser.setCookies.join()).toMatch(/takkebrev=[^;]+;.*HttpOnly.*SameSite=Lax/);
    expect(browser.setCookies.join()).not.toMatch(/Secure/);
  });

  it('is not what the store holds', async () => {
    const { house, browser } = await opened();
    await browser.logIn('lone');
    const token = browser.cookies.get('takkebrev') ?? '';
    expect(await house.store.access.session(token as never)).toBeNull();
  });
});

describe('a session', () => {
  it('is never the one the browser came with: no fixation', async () => {
    const { browser } = await opened();
    browser.cookies.set('takkebrev', 'planted-by-somebody-else');
    await browser.logIn('lone');
    const first = browser.cookies.get('takkebrev');
    expect(first).not.toBe('planted-by-somebody-else');
    await browser.logIn('lone');
    const second = browser.cookies.get('takkebrev');
    expect(second).not.toBe(first);
    browser.cookies.set('takkebrev', first ?? '');
    expect((await browser.get('/')).status).toBe(303);
  });

  it.each([
    ['twelve hours without a request', [12 * 60]],
    ['a week after login, however busy', Array.from({ length: 7 * 24 }, () => 60)],
  ])('is over %s', async (_when, steps) => {
    const { house, browser } = await opened();
    await browser.logIn('lone');
    const statuses: number[] = [];
    for (const minutes of steps) {
      house.after(minutes);
      statuses.push((await browser.get('/')).status);
    }
    expect(statuses.at(-1)).toBe(303);
    expect(statuses.slice(0, -1).every((status) => status === 200)).toBe(true);
    house.now = new Date('2026-11-22T09:00:00Z');
    expect((await browser.get('/')).status).toBe(303);
  });

  it('is over after logout, also for who kept the cookie', async () => {
    const { browser } = await opened();
    await browser.logIn('lone');
    const kept = browser.cookies.get('takkebrev') ?? '';
    const out = await browser.post('/logout', { _csrf: await browser.csrf() });
    expect(out.headers.get('location')).toBe('/login?out');
    browser.cookies.set('takkebrev', kept);
    expect((await browser.get('/')).status).toBe(303);
  });

  it.each([
    ['a new password', async () => [await member('lone', 'drafter'), await member('per', 'owner')]],
    ['leaving the configuration', async () => [await member('per', 'owner')]],
    ['another way in', async () => [{ ...owner, person: { ...owner.person, login: 'lone' } }]],
  ])('ends with %s, on every browser', async (_why, members) => {
    const { house, people, browser } = await opened();
    const other = new Browser(house.app(people));
    await browser.logIn('lone');
    await other.logIn('lone');
    const app = house.app(await members());
    for (const { cookies } of [browser, other]) {
      const later = new Browser(app);
      for (const [name, value] of cookies) later.cookies.set(name, value);
      expect((await later.get('/')).status).toBe(303);
    }
  });

  it('is cleared away at the start for those who left', async () => {
    const { house, people, browser } = await opened();
    await browser.logIn('lone');
    await house.door(people.slice(1)).prepare();
    expect((await browser.get('/')).status).toBe(303);
  });

  it('has the role the configuration gives today', async () => {
    const { house, people, browser } = await opened();
    await browser.logIn('per');
    expect((await browser.get('/outcomes')).status).toBe(200);
    const lowered = people.map((one) => ({
      ...one,
      person: { ...one.person, role: 'reader' as const },
    }));
    const later = new Browser(house.app(lowered));
    for (const [name, value] of browser.cookies) later.cookies.set(name, value);
    expect((await later.get('/outcomes')).status).toBe(403);
  });
});

describe('the link for one person', () => {
  it('logs the owner in once', async () => {
    const house = await House.build();
    const app = house.app([owner]);
    const path = await newLoginLink(house.store.access, house.clock);
    const browser = new Browser(app);
    expect((await browser.get(path)).headers.get('location')).toBe('/');
    expect((await browser.get('/outcomes')).status).toBe(200);
    const second = await new Browser(app).get(path);
    expect(second.status).toBe(410);
    expect(await second.text()).toContain('takkebrev link');
  });

  it('is not used up by a browser that looks ahead, and not forged', async () => {
    const house = await House.build();
    const browser = new Browser(house.app([owner]));
    const path = await newLoginLink(house.store.access, house.clock);
    await browser.get(path, { 'sec-purpose': 'prefetch;prerender' });
    await browser.send(path, { method: 'HEAD' });
    for (const wrong of ['/login/once', '/login/once?token=', '/login/once?token=x'])
      expect((await browser.get(wrong)).status).toBe(410);
    expect((await browser.get(path)).status).toBe(303);
  });

  it('is too old after an hour', async () => {
    const house = await House.build();
    const browser = new Browser(house.app([owner]));
    const path = await newLoginLink(house.store.access, house.clock);
    house.after(61);
    expect((await browser.get(path)).status).toBe(410);
  });

  it('is of no use where people have passwords', async () => {
    const { house, browser } = await opened();
    const path = await newLoginLink(house.store.access, house.clock);
    expect((await browser.get(path)).status).toBe(410);
  });
});
