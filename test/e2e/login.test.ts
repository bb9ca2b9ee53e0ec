/**
 * Contract, in a real browser: logging in works without JavaScript, a login that runs out loses no
 * text, scripts cannot read the cookie, and forms of other sites, of other ports of this machine and
 * of names made to lead here change nothing.
 */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { House, member, passwordOf } from '../unit/review/auth/house.ts';

let browser: Browser;
let house: House;
let ours: Served;
let theirs: Served;

interface Served {
  readonly port: number;
  close(): Promise<unknown>;
}

async function served(app: Pick<Hono, 'fetch'>): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

/** A page that posts to ours as soon as it is opened. */
const evil = (to: string, action: string): Hono =>
  new Hono().get('/', (c) =>
    c.html(
      `<!doctype html><form method="post" action="${to}${action}"><input name="text" value="planted"><input name="login" value="lone"></form><script>document.forms[0].submit()</script>`,
    ),
  );

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP evil.example 127.0.0.1'],
  });
  house = await House.build();
  ours = await served(house.app([await member('lone', 'approver')]));
});
afterAll(async () => {
  await browser.close();
  await ours.close();
  await house.store.close();
});
beforeEach(() => {
  house.acts.length = 0;
});

const root = (): string => `http://127.0.0.1:${ours.port}`;

async function loggedIn(javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${root()}/cases/7`);
  await page.getByLabel('User name').fill('lone');
  await page.getByLabel('Password').fill(passwordOf('lone'));
  await page.getByRole('button', { name: 'Log in' }).click();
  return { context, page };
}

describe('in a browser without JavaScript', () => {
  it('one logs in and is on the page that was asked for', async () => {
    const { context, page } = await loggedIn(false);
    expect(page.url()).toBe(`${root()}/cases/7`);
    expect(house.acts).toEqual(['lone GET /cases/7 ']);
    await context.close();
  });

  it('what was typed is there after a login that ran out, and is only saved', async () => {
    const { context, page } = await loggedIn(false);
    const text = 'Kære Lone\n\nTak for "det" <b>hele</b> æøå.';
    await page.locator('textarea').fill(text);
    house.after(13 * 60);
    await page.getByRole('button', { name: 'Approve' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('what you had written is kept');
    expect(await page.locator('textarea').inputValue()).toBe(text);
    await page.getByLabel('User name').fill('lone');
    await page.getByLabel('Password').fill(passwordOf('lone'));
    await page.getByRole('button', { name: 'Log in' }).click();
    expect(await page.locator('textarea').inputValue()).toBe(text);
    house.acts.length = 0;
    await page.getByRole('button', { name: 'Save the text' }).click();
    expect(house.acts).toEqual([`lone POST /cases/7/save ${text.replaceAll('\n', '\r\n')}`]);
    await context.close();
  });
});

describe('in a browser with JavaScript', () => {
  it('a script cannot read the cookie', async () => {
    const { context, page } = await loggedIn();
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(await context.cookies()).toHaveLength(2);
    await context.close();
  });

  it.each([
    ['another site', 'localhost', '/cases/7/save'],
    ['another port of this machine', '127.0.0.1', '/cases/7/approve'],
    ['another site, to log in', 'localhost', '/login'],
    ['another port, to log out', '127.0.0.1', '/logout'],
  ])('a form of %s changes nothing', async (_what, host, action) => {
    const { context, page } = await loggedIn();
    theirs = await served(evil(root(), action));
    house.acts.length = 0;
    await page.goto(`http://${host}:${theirs.port}/`);
    await page.waitForURL(`${root()}/**`);
    expect(await page.innerText('body')).not.toContain('planted');
    expect(house.acts.filter((act) => act.includes('POST'))).toEqual([]);
    expect((await page.goto(`${root()}/cases/7`))?.url()).toBe(`${root()}/cases/7`);
    await theirs.close();
    await context.close();
  });

  it('another name made to lead here is not answered', async () => {
    const { context, page } = await loggedIn();
    const answer = await page.goto(`http://evil.example:${ours.port}/cases/7`);
    expect(answer?.status()).toBe(421);
    await context.close();
  });
});
