/**
 * Contract of the whole: a complaint comes in, `takkebrev watch` drafts it and shows it on the page; a
 * person logs in by the printed link, fills in, approves, calls back, approves again; the customer has
 * the letter once, threaded; while the mail server is away the letter waits and leaves when it is back.
 */
import { once } from 'node:events';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { answeredBy } from '../integration/samples.ts';
import { startDovecot, type Dovecot } from '../integration/servers/dovecot.ts';
import { TestSmtpServer } from '../integration/servers/smtp.ts';
import { startTakkebrev, Workplace } from '../integration/servers/workplace.ts';
import { judged, openBrowser, openCase, picture, shows, tabTo, wide } from './browser.ts';
import { mailOf } from './mails.ts';

const complaint = mailOf({
  name: 'Birgitte Mosegaard',
  subject: 'Knust skærm, ordre 48213',
  text: 'Hej\n\nLampen kom i går, og skærmen var knust, da jeg åbnede kassen. Ordre 48213. Jeg vil gerne have en ny skærm.\n\nVenlig hilsen\nBirgitte Mosegaard',
}).replace('hej@tusmoerke.example', 'kundeservice@tranebaekbolig.example');
const answer = 'Jeg har fundet ordre 48213, og en ny skærm sendes i morgen.';

let browser: Browser;
let dovecot: Dovecot;
let place: Workplace;
let page: Page;
let smtp: TestSmtpServer;
let watcher: ReturnType<typeof startTakkebrev>;
let told = '';

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  told = '';
  dovecot = await startDovecot();
  smtp = await TestSmtpServer.start();
  place = await Workplace.make(dovecot, { smtp, undoSeconds: 3 });
  await dovecot.deliver(complaint);
  watcher = startTakkebrev(['watch', '--config', place.config], { env: place.env });
  watcher.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  await vi.waitFor(async () => {
    if ((await drafts()).length !== 1) throw new Error(`no draft yet: ${told}`);
  }, patience);
  const link = /http:\S+token=\S+/u.exec(told)?.[0];
  if (link === undefined) throw new Error(`no login link: ${told}`);
  const { origin } = new URL(link);
  page = await (await browser.newContext({ viewport: wide, baseURL: origin })).newPage();
  page.setDefaultTimeout(8000);
  await page.goto(link);
  await openCase(page, 'Birgitte Mosegaard');
});
afterEach(async () => {
  await page.context().close();
  watcher.kill('SIGTERM');
  await once(watcher, 'exit');
  await smtp.stop();
  await dovecot.stop();
  await place.remove();
});

const patience = { timeout: 20_000 };
const drafts = async (): Promise<string[]> => answeredBy(await dovecot.maildir.messages('Drafts'));

async function approve(): Promise<void> {
  await expect.poll(() => page.isDisabled('#approve')).toBe(false);
  await page.click('#approve');
  await shows(page, '#undo');
}

it('is sent once, after it was called back and approved again', async () => {
  for (const field of await page.locator('.slot-field').all())
    await judged(page, () => field.fill(answer));
  await approve();
  await picture(page, 'approved');
  await page.click('#undo');
  await shows(page, '#text');
  await approve();
  await page.waitForSelector('.state-answered', { timeout: 20_000 });
  expect(smtp.received).toHaveLength(1);
  expect(smtp.received[0]?.source.toString()).toMatch(/^In-Reply-To: <[0-9a-f]+@kunde\.example>/im);
  await expect.poll(drafts, patience).toEqual([]);
  expect(await dovecot.maildir.messages('Sent')).toHaveLength(1);
  await picture(page, 'answered');
  expect(await page.locator('.trail').innerText()).toContain('sendte brevet');
});

it('is filled in, approved, called back, approved again and received by keyboard alone', async () => {
  await page.goto('/');
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('j', 'Enter');
  await shows(page, '#text');
  for (const field of await page.locator('.slot-field').all()) {
    await tabTo(page, `#${await field.getAttribute('id')}`);
    await judged(page, () => page.keyboard.type(answer));
  }
  await tabTo(page, '#text');
  await press('Tab');
  const approveByKey = async (): Promise<void> => {
    await expect.poll(() => page.isDisabled('#approve')).toBe(false);
    await press('a', 'Enter');
    await shows(page, '#undo');
  };
  await approveByKey();
  await press('u', 'Enter');
  await shows(page, '#text');
  await approveByKey();
  await page.waitForSelector('.state-answered', { timeout: 20_000 });
  expect(smtp.received).toHaveLength(1);
});

it('waits while the mail server is away', async () => {
  await smtp.stop();
  for (const field of await page.locator('.slot-field').all())
    await judged(page, () => field.fill(answer));
  await approve();
  await expect
    .poll(() => page.locator('#standing').innerText(), { timeout: 15_000 })
    .toContain('venter på mailserveren');
  await smtp.listen();
  await page.waitForSelector('.state-answered', { timeout: 40_000 });
  expect(smtp.received).toHaveLength(1);
});
