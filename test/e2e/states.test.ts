/**
 * Contract of the pages one seldom sees: two people on one letter, an uncertain letter, a mail without
 * a letter, a login that ran out, what is refused. Each is as accessible as the others, fits a phone,
 * says what to do, and does it. The pictures it leaves in `artefacts` are for a person to look at.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import {
  logIn,
  openBrowser,
  openCase,
  phone,
  picture,
  seriousFlaws,
  shows,
  visit,
  wide,
} from './browser.ts';
import { Firm, mette, nils, password, yusuf } from './firm.ts';
import { chair, lamp, mailOf, table } from './mails.ts';

const question = mailOf({
  name: 'Eva Lind',
  subject: 'Lampe med løst stik',
  text: 'Hej\n\nLampen blinker, når jeg tænder den, og stikket er knækket. Ordre 48600. Er det meningen?\n\nHilsen\nEva Lind',
});

let browser: Browser;
let firm: Firm;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  firm = await Firm.open({ mails: [table, lamp, chair] });
  await firm.receiveDoubtful(question);
});
afterEach(() => firm.close());

/** Another person's text under the one that a page was opened with. */
async function saveAs(customer: string, text: string): Promise<void> {
  const { line } = await firm.caseOf(customer);
  await firm.desk.save({ id: line.id, version: line.version, by: yusuf }, text);
}

/** Types into the letter and presses a button, with or without script. */
async function typeAndPress(page: Page, text: string, button: string): Promise<void> {
  await page.fill('#text', text);
  await page.click(button);
  await page.waitForLoadState();
}

/** Brings a page, logged in as Mette at the queue, to where it is to be looked at. */
const seldom: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  async conflict(page) {
    await openCase(page, 'Tom Hale');
    const { edition } = await firm.caseOf('Tom Hale');
    await saveAs('Tom Hale', `${edition.text}\nPS: We will call you.\n`);
    await typeAndPress(page, `${edition.text}\nPS: I will call you on Monday.\n`, '#save');
    await shows(page, '.problem');
  },
  async uncertain(page) {
    await firm.loseOnTheWay('Birgitte Mosegaard');
    await page.goto('/?tab=on-the-way');
    await openCase(page, 'Birgitte Mosegaard');
  },
  async 'on-the-way'(page) {
    await firm.approve('Birgitte Mosegaard');
    await page.goto('/?tab=on-the-way');
  },
  async unwritten(page) {
    await page.goto('/?tab=doubtful');
    await openCase(page, 'Eva Lind');
  },
  doubtful: (page) => page.goto('/?tab=doubtful'),
  empty: (page) => page.goto('/?tab=snoozed'),
  async gate(page) {
    await openCase(page, 'Birgitte Mosegaard');
    await page.fill('#text', 'Hej Birgitte\n\nDu skal reklamere inden for 8 dage.');
    await page.evaluate('document.querySelector("#approve").disabled = false');
    await page.click('#approve');
    await shows(page, '.problem');
  },
  async 'too-late'(page) {
    await openCase(page, 'Birgitte Mosegaard');
    const { line } = await firm.caseOf('Birgitte Mosegaard');
    await firm.desk.reject({ id: line.id, version: line.version, by: yusuf }, 'talt i telefon');
    await typeAndPress(page, 'Det her skrev jeg selv.', '#save');
    await shows(page, '#unsaved');
  },
  async 'without-session'(page) {
    await openCase(page, 'Birgitte Mosegaard');
    await page.context().clearCookies();
    await typeAndPress(page, 'Det her skrev jeg selv.', '#save');
    await shows(page, '.login textarea');
  },
  async 'carry-on'(page) {
    await seldom['without-session']?.(page);
    await page.fill('#login', 'mette');
    await page.fill('#password', password);
    await page.press('#password', 'Enter');
    await shows(page, 'textarea[name=text]');
  },
  async 'wrong-password'(page) {
    await page.context().clearCookies();
    await page.goto('/login');
    await page.fill('#login', 'mette');
    await page.fill('#password', 'forkert');
    await page.press('#password', 'Enter');
    await shows(page, '.problem');
  },
  'not-there': (page) => page.goto('/nothing'),
  async reader(page) {
    await page.context().clearCookies();
    await logIn(page, nils);
    await openCase(page, 'Birgitte Mosegaard');
  },
  async 'logged-out'(page) {
    await page.click('.who button');
    await page.waitForURL(/login/u);
  },
};

const looks = [
  ['light', wide],
  ['dark', wide],
  ['light', phone],
] as const;

describe('every seldom page', () => {
  it.each(Object.entries(seldom))('is in order: %s', async (name, bring) => {
    const { page, context, complaints } = await visit(browser, firm);
    await logIn(page, mette);
    await bring(page);
    for (const [colorScheme, viewport] of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      // Colours fade from one to the other.
      await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished))');
      expect(await seriousFlaws(page), `${colorScheme}, ${viewport.width} px`).toEqual([]);
      await picture(page, `${name}-${colorScheme}`);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('an uncertain letter', () => {
  it.each([
    ['yes', 'state-answered', 'answered'],
    ['no', 'state-open', 'open'],
  ])('is settled by a person who looked: arrived, %s', async (arrived, shown, state) => {
    const { page, context } = await visit(browser, firm);
    await logIn(page, mette);
    await seldom['uncertain']?.(page);
    expect(await page.locator('#standing').innerText()).toContain('Se i Sendt post');
    expect(await page.locator('#approve').count()).toBe(0);
    await page.click(`button[name=arrived][value=${arrived}]`);
    await shows(page, `#standing .${shown}`);
    expect((await firm.caseOf('Birgitte Mosegaard')).line.state).toBe(state);
    // What was approved stands there to be sent once more, or as what was sent.
    const letter = state === 'open' ? page.inputValue('#text') : page.innerText('.letter-text');
    expect(await letter).toContain('Jeg har fundet ordren');
    await context.close();
  });

  it('is settled by those alone who may approve', async () => {
    await firm.loseOnTheWay('Birgitte Mosegaard');
    const { page, context } = await visit(browser, firm);
    await logIn(page, nils, '/?tab=on-the-way');
    await openCase(page, 'Birgitte Mosegaard');
    expect(await page.locator('button[name=arrived]').count()).toBe(0);
    await context.close();
  });
});

describe('a mail without a letter', () => {
  it('gets one when somebody says that it is a complaint', async () => {
    const { page, context, complaints } = await visit(browser, firm);
    await logIn(page, mette);
    await page.goto('/?tab=doubtful');
    await openCase(page, 'Eva Lind');
    expect(await page.locator('#text').count()).toBe(0);
    await page.click('button[formaction$="/complaint"]');
    await shows(page, '#text');
    expect(await page.inputValue('#text')).toContain('Eva');
    expect(await page.locator('.state-doubtful').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('gets one about the passage that somebody chooses, the subject among them', async () => {
    const { page, context } = await visit(browser, firm);
    await logIn(page, mette);
    await page.goto('/?tab=doubtful');
    await openCase(page, 'Eva Lind');
    await page.click('#choose summary');
    await page.click('#choose button:has-text("Emne:")');
    await shows(page, '#text');
    const { reading } = await firm.caseOf('Eva Lind');
    expect(reading.issues[0]).toMatchObject({ source: 'subject', text: 'Lampe med løst stik' });
    expect(await page.locator('#mail-subject mark.mark-issue').innerText()).toContain('løst stik');
    await context.close();
  });

  it('is put away when it is none', async () => {
    const { page, context } = await visit(browser, firm);
    await logIn(page, mette);
    await page.goto('/?tab=doubtful');
    await openCase(page, 'Eva Lind');
    await page.click('button[formaction$="/not-complaint"]');
    await page.waitForURL('/**');
    await page.goto('/?tab=done');
    expect(await page.locator('.queue').innerText()).toContain('Eva Lind');
    await context.close();
  });
});
