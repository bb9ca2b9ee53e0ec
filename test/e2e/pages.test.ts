/**
 * Contract of every page: axe-core finds nothing serious, light and dark; nothing is wider than a phone; nothing a mail holds runs as script; nothing is loaded from elsewhere. The
 * pictures it leaves in `artefacts` are for a person to look at.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffCodes } from '../../src/model/staff-texts.ts';
import { textsOf } from '../../src/review/texts.ts';
import { logIn, openBrowser, phone, picture, seriousFlaws, shows, visit, wide } from './browser.ts';
import { Firm, mette } from './firm.ts';
import { chair, lamp, mailOf, table } from './mails.ts';

let browser: Browser;
let firm: Firm;

const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{{7*7}}"\'';
const hostile = mailOf({
  name: 'Ond Kunde',
  from: `"${attack.replaceAll('"', String.raw`\"`)}" <ond@kunde.example>`,
  subject: `Knust lampe ${attack}`,
  text: `Hej\n\nLampen var knust, da jeg åbnede kassen. Ordre 48999. ${attack}\n\n</textarea></div>${attack}\n\nHilsen\nOnd Kunde`,
  parts: [
    `Content-Type: application/pdf; name="${attack.replaceAll('"', '')}.pdf"\r\nContent-Disposition: attachment; filename="${attack.replaceAll('"', '')}.pdf"\r\n\r\nx`,
  ],
});

const twin = mailOf({
  name: 'Lone Bak',
  subject: 'Knust lampe',
  text: 'Hej\n\nLampen var knust, da jeg åbnede kassen. Ordre 48888.\n\nHilsen\nLone Bak',
});

beforeAll(async () => {
  browser = await openBrowser();
  firm = await Firm.open({ mails: [table, lamp, chair, hostile, twin] });
  await firm.desk.reject({ id: 5, version: 1, by: mette }, `talt i telefon ${attack}`);
});
afterAll(async () => {
  await browser.close();
  await firm.close();
});

const paths = {
  queue: '/',
  case: '/cases/2',
  rejected: '/cases/5',
  outcomes: '/outcomes',
  missing: '/cases/999',
};

async function visited(options: Parameters<typeof visit>[2], act: (page: Page) => Promise<void>) {
  const { page, context, complaints } = await visit(browser, firm, options);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(firm.url)) foreign.push(request.url());
  });
  await act(page);
  await context.close();
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
}

describe.each([
  ['wide, light', { viewport: wide, colorScheme: 'light' as const }],
  ['wide, dark', { viewport: wide, colorScheme: 'dark' as const }],
  ['on a phone', { viewport: phone, colorScheme: 'light' as const, hasTouch: true }],
])('%s', (name, options) => {
  it('every page is in order', () =>
    visited(options, async (page) => {
      const flaws: string[] = [];
      const look = async (of: string): Promise<void> => {
        flaws.push(...(await seriousFlaws(page)).map((flaw) => `${of}: ${flaw}`));
        await picture(page, `${of}-${options.colorScheme}`);
      };
      await page.goto('/login');
      await look('login');
      await logIn(page, mette);
      for (const [of, path] of Object.entries(paths)) {
        await page.goto(path);
        await look(of);
      }
      await page.goto('/cases/1');
      await page.evaluate(
        'document.querySelectorAll("details").forEach((one) => { one.open = true; })',
      );
      await look('case-open');
      await page.keyboard.press('?');
      await look('help');
      expect(flaws, name).toEqual([]);
    }));
});

it('speaks every language, and keeps the one that was chosen', () =>
  visited({}, async (page) => {
    await logIn(page, mette);
    for (const language of staffCodes) {
      await page.goto(`/cases/2?lang=${language}`);
      expect(new URL(page.url()).search).toBe('');
      await page.goto('/cases/2');
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.locator('#letter-title').innerText()).toBe(textsOf(language).page.letter);
    }
  }));

it('takes nothing in a mail for markup', () =>
  visited({}, async (page) => {
    await logIn(page, mette);
    for (const path of ['/', '/cases/4', '/outcomes']) {
      await page.goto(path);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
    }
    await page.goto('/cases/4');
    for (const part of ['h1', '.mail .headers', '#mail-text'])
      expect(await page.locator(part).innerText()).toContain('<script>window.hacked=1</script>');
    await page.hover('#text');
    await page.locator('#text').pressSequentially(attack);
    await page.waitForTimeout(400);
    await page.click('#save');
    await shows(page, '.said');
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.inputValue('#text')).toContain('{{7*7}}');
  }));
