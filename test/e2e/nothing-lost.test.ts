/**
 * Contract: what a person typed is never lost and never overwritten in silence: not when a second
 * person was quicker, not when the login ran out, not when takkebrev was restarted.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { judged, logIn, openBrowser, openCase, shows, visit } from './browser.ts';
import { Firm, mette, nils, password, yusuf } from './firm.ts';

let browser: Browser;
let firm: Firm;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  firm = await Firm.open();
  ({ page } = await visit(browser, firm));
  await logIn(page, mette);
  await openCase(page, 'Søren Ravn');
});
afterEach(async () => {
  await page.context().close();
  await firm.close();
});

const mine = 'Det her skrev jeg selv. ';
const type = (on: Page, words: string): Promise<unknown> =>
  judged(on, () => on.locator('#text').pressSequentially(words));
const save = (on: Page): Promise<unknown> => on.click('#save');

describe('two people on one letter', () => {
  it('see both texts, and choose', async () => {
    const other = await visit(browser, firm);
    await logIn(other.page, yusuf);
    await openCase(other.page, 'Søren Ravn');
    await type(other.page, 'Yusuf skrev dette. ');
    await save(other.page);
    await shows(other.page, '.said');

    await type(page, mine);
    await save(page);
    await shows(page, '.problem');
    expect(await page.locator('.problem').innerText()).toContain('Yusuf');
    expect((await page.locator('ins').allInnerTexts()).join(' ')).toContain('Yusuf');
    expect(await page.inputValue('#text')).toContain(mine);
    await page.click('form button.main');
    await shows(page, '.said');
    expect(await page.inputValue('#text')).toContain(mine);
    expect(await page.locator('.edition').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Yusuf')]),
    );
    await other.context.close();
  });

  it('are told when the letter was rejected already', async () => {
    const { lines } = await firm.desk.queue({ states: ['open'], viewer: mette, now: new Date() });
    const line = lines.find(({ customer }) => customer === 'Søren Ravn');
    if (line === undefined) throw new Error('the case is missing');
    const act = { id: line.id, version: line.version, by: mette };
    await type(page, mine);
    await firm.desk.reject(act, 'talt i telefon');
    await save(page);
    await shows(page, '.problem');
    expect(await page.locator('.problem').innerText()).toContain('afvist');
    expect(await page.locator('#unsaved').innerText()).toContain(mine.trim());
  });
});

describe('a login that ran out while typing', () => {
  it('keeps the text, and puts it back after the next login', async () => {
    await type(page, mine);
    await page.context().clearCookies();
    await judged(page, () => page.locator('#text').pressSequentially('Og mere. '));
    await shows(page, '#alarm a');
    expect(await page.inputValue('#text')).toContain(`${mine}Og mere.`);
    const { pathname } = new URL(page.url());
    await logIn(page, mette, pathname);
    await shows(page, '#restored button');
    expect(await page.inputValue('#text')).toContain(`${mine}Og mere.`);
    await save(page);
    await shows(page, '.said');
    await page.reload();
    expect(await page.locator('#restored').innerText()).toBe('');
  });

  it('carries a saved form on', async () => {
    await type(page, mine);
    await page.context().clearCookies();
    await save(page);
    await page.fill('#login', 'mette');
    await page.fill('#password', password);
    await page.press('#password', 'Enter');
    await shows(page, 'textarea[name=text]');
    await page.click('main form button[type=submit]');
    await shows(page, '.said');
    expect(await page.inputValue('#text')).toContain(mine);
  });
});

describe('a restart while typing', () => {
  it('keeps the text and the login', async () => {
    await type(page, mine);
    await firm.stop();
    await page.locator('#text').pressSequentially('Og mere. ');
    await expect.poll(() => page.locator('#alarm').innerText()).toContain('svarer ikke');
    await firm.start();
    await page.reload();
    await shows(page, '#restored button');
    expect(await page.inputValue('#text')).toContain(`${mine}Og mere.`);
    await type(page, 'Igen. ');
    expect(await page.locator('#alarm').innerText()).toBe('');
  });

  it('offers what was typed on a letter that has changed since', async () => {
    await type(page, mine);
    const id = Number(page.url().split('/').at(-1));
    const opened = await firm.desk.open(id, yusuf);
    if (opened === null) throw new Error('the case is missing');
    const act = { id, version: opened.edition.version, by: yusuf };
    await firm.desk.save(act, `${opened.edition.text}\nPS: Tak.`);
    await page.reload();
    await shows(page, '#restored .letter-text');
    expect(await page.inputValue('#text')).not.toContain(mine);
    await page.click('#restored button:first-child');
    expect(await page.inputValue('#text')).toContain(mine);
  });
});

it('shows a reader everything and lets nothing be changed', async () => {
  await page.context().clearCookies();
  await logIn(page, nils, new URL(page.url()).pathname);
  expect(await page.locator('.letter-text').first().innerText()).toContain('Søren');
  expect(await page.locator('main button').count()).toBe(0);
});

it('keeps nothing of the letters in the browser after a logout', async () => {
  await type(page, mine);
  await page.click('.who button');
  await page.waitForURL(/login/u);
  expect(await page.evaluate('Object.keys(localStorage).length')).toBe(0);
});
