/**
 * Contract of the review page in a real browser: a person logs in, corrects what the problem is, fills
 * in what only a person knows, sees a finding appear and go, approves, calls back and approves again;
 * by mouse, by keyboard alone, and without any script.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { focused, judged, logIn, openBrowser, openCase, shows, tabTo, visit } from './browser.ts';
import { Firm, mette } from './firm.ts';

let browser: Browser;
let firm: Firm;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  firm = await Firm.open();
});
afterEach(async () => {
  await page.context().close();
  await firm.close();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
});

const start = async (options = {}): Promise<void> => {
  ({ page, complaints } = await visit(browser, firm, options));
};
const textOf = (selector: string): Promise<string> => page.locator(selector).innerText();
const letter = (): Promise<string> => page.inputValue('#text');
/** Shorter than the law: the gate stops it. */
const illegal = 'Du skal reklamere inden for 8 dage, ellers mister du din ret.';
const answer = 'glasskærmen på lampen var knust, og en ny skærm sendes i morgen';

/** Fills in every slot that is open. */
async function fillSlots(): Promise<void> {
  const fields = page.locator('.slot-field');
  const count = await fields.count();
  for (let index = 0; index < count; index++)
    await judged(page, () => fields.nth(index).fill(`${answer} (${index + 1})`));
}

describe('a letter', () => {
  it('is corrected, filled in, approved, called back and approved again', async () => {
    await start();
    await logIn(page, mette);
    await openCase(page, 'Birgitte Mosegaard');
    const first = await letter();
    await judged(page, () => page.locator('#text').pressSequentially('Jeg skrev dette selv. '));

    await page.click('#choose summary');
    await page.click('#choose button:has-text("Lampen er en gave")');
    await shows(page, '.said');
    expect(await letter()).not.toContain('Jeg skrev dette selv.');
    expect(await letter()).not.toBe(first);
    const edition = page.locator('.edition:has-text("Jeg skrev dette selv.")');
    expect(await edition.count()).toBe(1);

    expect(await page.isDisabled('#approve')).toBe(true);
    await fillSlots();
    expect(await letter()).toContain(answer);
    await expect.poll(() => page.isDisabled('#approve')).toBe(false);

    const before = await letter();
    await judged(page, () => page.fill('#text', before.replace('\n\n', `\n\n${illegal} `)));
    await expect.poll(() => page.locator('.finding-error').count()).toBeGreaterThan(0);
    expect(await page.isDisabled('#approve')).toBe(true);
    await expect.poll(() => page.locator('#mirror .error').count()).toBeGreaterThan(0);
    await judged(page, () => page.fill('#text', before));
    await expect.poll(() => page.isDisabled('#approve')).toBe(false);

    await page.click('#approve');
    await shows(page, '#undo');
    expect(await textOf('.leaves')).toMatch(/\d+ sekunder/);
    await page.click('#undo');
    await shows(page, '#text');
    expect((await letter()).trim()).toBe(before.trim());
    await page.click('#approve');
    await shows(page, '#undo');
    const [line] = (await firm.desk.queue({ states: ['approved'], viewer: mette, now: new Date() }))
      .lines;
    expect(line?.customer).toBe('Birgitte Mosegaard');
    expect(await textOf('.trail')).toMatch(/godkendte[^]*kaldte[^]*godkendte/);
  });

  it('is done by keyboard alone', async () => {
    await start();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.goto('/login');
    await page.focus('#login');
    await page.keyboard.type('mette');
    await press('Tab');
    await page.keyboard.type('en lampe i vinduet');
    await press('Enter');
    await page.waitForURL('/', { waitUntil: 'load' });
    await press('?');
    expect(await page.isVisible('#help')).toBe(true);
    await press('Escape');
    await page.waitForSelector('#help', { state: 'hidden' });
    // The focus leaves a hidden box only with the next frame drawn: a key before that is lost in it.
    await expect.poll(() => focused(page, 'body')).toBe(true);
    await press('j', 'j', 'j', 'k', 'Enter');
    await shows(page, '#text');
    await tabTo(page, '.choose summary');
    await press('Enter', 'Tab', 'Tab', 'Enter');
    await shows(page, '.said');
    for (const field of await page.locator('.slot-field').all()) {
      await tabTo(page, `#${await field.getAttribute('id')}`);
      await judged(page, () => page.keyboard.type(`${answer} ja`));
    }
    await tabTo(page, '#text');
    await press('Tab');
    await expect.poll(() => page.isDisabled('#approve')).toBe(false);
    await tabTo(page, '#text');
    await press('Control+Home');
    await judged(page, () => page.keyboard.type(`${illegal} `));
    await expect.poll(() => page.locator('.finding-error').count()).toBeGreaterThan(0);
    expect(await page.isDisabled('#approve')).toBe(true);
    await press('Control+Home');
    for (let typed = 0; typed <= illegal.length; typed++) await press('Shift+ArrowRight');
    await judged(page, () => press('Delete'));
    await expect.poll(() => page.isDisabled('#approve')).toBe(false);
    await press('Tab');
    const approve = async (): Promise<void> => {
      await press('a');
      expect(await page.isVisible('#confirm')).toBe(true);
      await press('Enter');
      await shows(page, '#undo');
    };
    await approve();
    await press('u', 'Enter');
    await shows(page, '#text');
    await approve();
    await press('u', 'Enter');
    await shows(page, '#text');
    await press('e');
    expect(await focused(page, '#text')).toBe(true);
    await page.keyboard.type('ja');
    expect(await page.isVisible('#confirm')).toBe(false);
  });

  it('is done without any script', async () => {
    await start({ javaScriptEnabled: false });
    await logIn(page, mette);
    await openCase(page, 'Birgitte Mosegaard');
    for (const field of await page.locator('.slot-field').all()) await field.fill(answer);
    await page.click('#save');
    await shows(page, '.said');
    expect(await letter()).toContain(answer);
    await page.click('#approve');
    await page.click('#undo');
    await shows(page, '#text');
    expect(await page.locator('.edition').count()).toBeGreaterThan(0);
    await page.fill('#until', '2099-01-02');
    await page.click('button[formaction$="/snooze"]');
    await page.goto('/?tab=snoozed');
    expect(await textOf('.queue')).toContain('Birgitte Mosegaard');
  });

  it('shows what each sentence stands on', async () => {
    await start();
    await logIn(page, mette);
    await openCase(page, 'Birgitte Mosegaard');
    const text = await page
      .locator('.sentence:not([data-spans=""])')
      .first()
      .getAttribute('data-sentence');
    // A blank inside a sentence is a mark of its own.
    const head = text?.split('[')[0]?.trim() ?? '';
    const sentence = page.locator('#mirror span', { hasText: head }).first();
    await sentence.scrollIntoViewIfNeeded();
    const box = await sentence.boundingBox();
    if (box === null) throw new Error('the sentence is not on the page');
    await page.mouse.move(box.x + 8, box.y + 8);
    await expect.poll(() => page.locator('#mail-text .lit').count()).toBeGreaterThan(0);
    expect(await textOf('#stands-on')).toContain('mailen');
  });

  it('can be judged within 200 ms of the last key', async () => {
    await start();
    await logIn(page, mette);
    await openCase(page, 'Birgitte Mosegaard');
    await judged(page, () => page.locator('#text').pressSequentially('a'));
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      await page.keyboard.type('a');
      const from = performance.now();
      await page.waitForResponse((answered) => answered.url().endsWith('/judge'));
      times.push(performance.now() - from);
    }
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(200);
  });
});
