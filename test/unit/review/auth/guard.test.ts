/**
 * Contract: a change comes from a form of our own page with the session's own token, or nothing
 * changes; only known names of the site are answered; a proxy is trusted only where it is declared;
 * no redirect leaves the site; and what was typed outlives the session.
 */
import { describe, expect, it } from 'vitest';
import { ownPath } from '../../../../src/review/auth/own-path.ts';
import { Browser, House, member, onLoopback, passwordOf } from './house.ts';

const root = 'http://127.0.0.1:8025';

async function loggedIn(login = 'lone') {
  const house = await House.build();
  const people = [await member('lone', 'approver'), await member('per', 'owner')];
  const app = house.app(people);
  const browser = new Browser(app);
  await browser.logIn(login);
  const csrf = await browser.csrf();
  house.acts.length = 0;
  return { house, app, browser, csrf };
}

describe('a form', () => {
  it('of our own page with its token is acted on', async () => {
    const { house, browser, csrf } = await loggedIn();
    await browser.post('/cases/7/save', { _csrf: csrf, text: 'Kære Lone' });
    await browser.post(
      '/cases/8/save',
      { text: 'Hej' },
      { 'x-csrf-token': csrf, 'sec-fetch-site': 'same-origin' },
    );
    expect(house.acts).toEqual([
      'lone POST /cases/7/save Kære Lone',
      'lone POST /cases/8/save Hej',
    ]);
  });

  it.each([
    [
      'another site, as browsers say today',
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    ],
    ['another site, as older browsers say', { origin: 'https://evil.example' }],
    ['a neighbour on the same domain', { origin: root, 'sec-fetch-site': 'same-site' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['nobody knows where', {}],
    ['contradicting headers', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  ])('from %s is refused, even with the right token', async (_from, headers) => {
    const { house, browser, csrf } = await loggedIn();
    const refused = await browser.post('/cases/7/save', { _csrf: csrf, text: 'x' }, headers);
    expect(refused.status).toBe(403);
    expect(house.acts).toEqual([]);
  });

  it.each([
    ['without a token', async () => ''],
    ['with a guessed one', async () => 'x'.repeat(43)],
    [
      "with somebody else's",
      async (app: ConstructorParameters<typeof Browser>[0]) => {
        const other = new Browser(app);
        await other.logIn('per');
        return other.csrf();
      },
    ],
  ])('%s is not acted on', async (_what, tokenFor) => {
    const { house, app, browser } = await loggedIn();
    const csrf = await tokenFor(app);
    house.acts.length = 0;
    expect((await browser.post('/cases/7/approve', { _csrf: csrf, text: 'x' })).status).toBe(403);
    expect(house.acts).toEqual([]);
  });

  it('to log in is taken from our own page alone', async () => {
    const { app } = await loggedIn();
    const browser = new Browser(app);
    const fields = { login: 'lone', password: passwordOf('lone') };
    const refused = await browser.post('/login', fields, { origin: 'https://evil.example' });
    expect(refused.status).toBe(403);
    expect(browser.cookies.size).toBe(0);
  });

  it('larger than a page can be is not read', async () => {
    const { house, browser, csrf } = await loggedIn();
    const text = 'x'.repeat(1_100_000);
    expect((await browser.post('/cases/7/save', { _csrf: csrf, text })).status).toBe(413);
    expect(house.acts).toEqual([]);
  });
});

describe('what was typed', () => {
  const text = 'Kære Lone\n\nTak, fordi du skrev "<b>om lampen</b>" & ringede.';

  it('is kept over a login that ran out, and only saved, never approved, by the one click after it', async () => {
    const { house, browser, csrf } = await loggedIn();
    house.after(13 * 60);
    const ranOut = await browser.post('/cases/7/approve', { _csrf: csrf, version: '3', text });
    expect(ranOut.status).toBe(401);
    const login = formOf(await ranOut.text());
    const back = await browser.logIn('lone', passwordOf('lone'), { carry: login.fields['carry'] });
    expect(back.status).toBe(200);
    const { action, fields } = formOf(await back.text());
    expect(action).toBe('/cases/7/save');
    expect(fields).toMatchObject({ version: '3', text });
    expect((await browser.post(action, fields)).status).toBe(200);
    expect(house.acts).toEqual([`lone POST /cases/7/save ${text}`]);
  });

  it('is kept over a wrong password too', async () => {
    const { house, browser, csrf } = await loggedIn();
    house.after(13 * 60);
    const ranOut = formOf(
      await (await browser.post('/cases/7/approve', { _csrf: csrf, text })).text(),
    );
    const again = await browser.logIn('lone', 'wrong', { carry: ranOut.fields['carry'] });
    expect(formOf(await again.text()).fields['carry']).toBe(ranOut.fields['carry']);
  });

  it('is kept where the form is from before the last login', async () => {
    const { house, browser, csrf } = await loggedIn();
    await browser.logIn('lone');
    const stale = await browser.post('/cases/7/approve', { _csrf: csrf, text });
    expect(stale.status).toBe(403);
    const { action, fields } = formOf(await stale.text());
    expect(fields['text']).toBe(text);
    expect((await browser.post(action, fields)).status).toBe(200);
    expect(house.acts).toEqual([`lone POST /cases/7/save ${text}`]);
  });

  it('by another site is not carried through a login', async () => {
    const { app } = await loggedIn();
    const stranger = new Browser(app);
    const answer = await stranger.post(
      '/cases/7/approve',
      { text: 'planted' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    );
    expect(answer.status).toBe(303);
    expect(await answer.text()).not.toContain('planted');
  });

  it.each([
    '{"path":"https://evil.example/","fields":[]}',
    '{"path":"//evil.example/","fields":[]}',
    '{"path":"/logout","fields":[]}',
    '{"path":"/cases/7","fields":[]}',
    '{"path":"/cases/7/save","fields":[["a"]]}',
    '{"path":"/cases/7/save","fields":{"a":"b"}}',
    'null',
    '{',
  ])('is carried to where it can be saved and nowhere else: %s', async (carry) => {
    const { browser } = await loggedIn();
    const answer = await browser.logIn('lone', passwordOf('lone'), { carry });
    expect(answer.status).toBe(303);
  });

  it('stays on the page where htmx asks: it is told to log in, not sent elsewhere', async () => {
    const { app } = await loggedIn();
    const stranger = new Browser(app);
    const answer = await stranger.post(
      '/cases/7/save',
      { text },
      { origin: root, 'hx-request': 'true', referer: `${root}/cases/7` },
    );
    expect(answer.status).toBe(401);
    expect(answer.headers.get('x-takkebrev-login')).toBe('/login?next=%2Fcases%2F7');
  });
});

describe('the name of the site', () => {
  it.each(['http://127.0.0.1:8025', 'http://localhost:8025', 'http://[::1]:8025'])(
    'may be %s',
    async (address) => {
      const { app } = await loggedIn();
      expect((await new Browser(app, address).get('/login')).status).toBe(200);
    },
  );

  it.each([
    'http://evil.example:8025',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://192.168.1.7:8025',
  ])('is not %s, whatever address it leads to', async (address) => {
    const { app, house } = await loggedIn();
    const browser = new Browser(app, address);
    for (const path of ['/', '/login', '/assets/x.css'])
      expect((await browser.get(path)).status).toBe(421);
    expect((await browser.logIn('lone')).status).toBe(421);
    expect(house.acts).toEqual([]);
  });
});

describe('behind a proxy', () => {
  const publicUrl = new URL('https://takkebrev.example.com');
  const review = { ...onLoopback, host: '0.0.0.0', publicUrl, proxy: ['10.0.0.0/24'] };

  it('only the proxy is answered', async () => {
    const house = await House.build();
    const browser = new Browser(
      house.app([await member('lone', 'owner')], review),
      publicUrl.origin,
    );
    for (const [address, status] of [
      ['10.0.0.5', 200],
      ['::ffff:10.0.0.5', 200],
      ['10.0.1.5', 403],
      ['203.0.113.9', 403],
    ] as const) {
      browser.address = address;
      const answer = await browser.get('/login', { 'x-forwarded-for': '10.0.0.5' });
      expect(answer.status).toBe(status);
    }
  });

  it('every answer asks for TLS from then on, and forms come from the public address', async () => {
    const house = await House.build();
    const app = house.app([await member('lone', 'owner')], review);
    const browser = new Browser(app, publicUrl.origin);
    browser.address = '10.0.0.5';
    expect((await browser.get('/login')).headers.get('strict-transport-security')).toMatch(
      /max-age/,
    );
    expect((await browser.logIn('lone')).status).toBe(303);
  });
});

describe('where a login leads', () => {
  it.each([
    ['/cases/7?tab=mail', '/cases/7?tab=mail'],
    ['/cases/å', '/cases/%C3%A5'],
    ['/cases/7#x', '/cases/7'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/\n/evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/a/..//evil.example', '/'],
    ['https://evil.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['data:text/html,x', '/'],
    ['evil.example', '/'],
    [' //evil.example', '/'],
    ['', '/'],
    ['/login?next=/login', '/'],
    ['/logout', '/'],
    [`/${'x'.repeat(3000)}`, '/'],
  ])('for %j is %s', (wanted, expected) => {
    expect(ownPath(wanted)).toBe(expected);
  });

  it('splits no header', async () => {
    const { browser } = await loggedIn();
    const next = '/cases/7\r\nSet-Cookie: takkebrev=planted\r\n\r\n<script>';
    const answer = await browser.logIn('lone', passwordOf('lone'), { next });
    const location = answer.headers.get('location') ?? '';
    expect(location).not.toMatch(/[\r\n<]/);
    expect(answer.headers.getSetCookie().join()).not.toContain('planted');
    expect(URL.parse(location, root)?.origin).toBe(root);
  });

  it('is text on the login page, whatever it holds', async () => {
    const { app } = await loggedIn();
    const page = await new Browser(app).get(
      `/login?next=${encodeURIComponent('/"><script>alert(1)</script>')}`,
    );
    expect(await page.text()).not.toContain('<script>');
  });
});

/** The form of a page, as a browser without scripts would send it. */
function formOf(html: string): { action: string; fields: Record<string, string> } {
  const fields: Record<string, string> = {};
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
  ))
    fields[name] = unescaped(value);
  const area = /<textarea name="([^"]*)"[^>]*>\n([^<]*)<\/textarea>/.exec(html);
  if (area) fields[area[1] ?? ''] = unescaped(area[2] ?? '');
  return { action: /action="([^"]*)"/.exec(html)?.[1] ?? '', fields };
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&#x60;': '`',
  '&amp;': '&',
};
const unescaped = (text: string): string =>
  text.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);
