/**
 * Contract of the pages of what comes after a letter, in a browser: promises are settled and causes named and
 * reported by mouse, and by keyboard alone; axe-core finds nothing serious, light and dark; nothing is wider
 * than a phone. The pictures it leaves in `artefacts` are for a person to look at.
 */
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoBusiness } from '../../src/demo/business.ts';
import type { FoundPromise } from '../../src/model/promises.ts';
import { logIn, openBrowser, phone, picture, seriousFlaws, shows, visit, wide } from './browser.ts';
import { Firm, mette } from './firm.ts';
import { mailOf, table } from './mails.ts';

let browser: Browser;
let firm: Firm;

const dayFrom = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const broken = ['Lone Bak', 'Mia Skov', 'Per Holm', 'Ane Lind', 'Bo Dam', 'Ida Friis'].map((name) =>
  mailOf({
    name,
    subject: `Knust lampe, ${name}`,
    text: `Hej\n\nLampen kom i går, og skærmen var knust, da jeg åbnede kassen. Jeg er ked af det.\n\nHilsen\n${name}`,
  }),
);

const late = ['Eva Ravn', 'Ole Bech', 'Kim Rask'].map((name) =>
  mailOf({
    name,
    subject: `Hvor er bordet, ${name}`,
    text: `Hej\n\nBordet er ikke kommet endnu, og I lovede levering i sidste uge. Nu har vi ventet i tre uger.\n\nHilsen\n${name}`,
  }),
);

const promise = (text: string, due: string | null): FoundPromise => ({
  text,
  start: 0,
  end: text.length,
  due,
  owner: 'Ida',
  kind: 'delivery',
});

/** The letter of a case goes out greeted as the house greets, and promises this. */
async function answer(id: number, promises: readonly FoundPromise[]): Promise<void> {
  const one = await firm.store.desk.read(id);
  if (one === null) throw new Error(`no case ${id}`);
  const text = one.edition.text.replace(/^\S+/u, 'Halløj');
  const at = new Date();
  await firm.store.desk.change({
    id,
    by: 'mail-program',
    at,
    when: { states: ['open'] },
    state: 'answered',
    answered: true,
    edition: { subject: one.edition.subject, text, verdict: one.verdict },
    audit: { action: 'sent-elsewhere', note: null },
  });
  await firm.store.promises.enter({
    letter: `${id}/2`,
    case: id,
    mailbox: 'post',
    customer: one.reading.customer.address.toLowerCase(),
    sentAt: at,
    day: dayFrom(0),
    promises,
  });
}

async function thread(of: number, name: string): Promise<void> {
  const mail = {
    mailbox: 'post',
    messageId: null,
    sender: `${name.toLowerCase()}@kunde.example`,
    orders: [],
    thread: of,
  };
  const hour = 3_600_000;
  const { threads } = firm.store;
  const at = (hours: number): Date => new Date(Date.now() + hours * hour);
  await threads.keep({
    ...mail,
    identity: `${of} a`,
    subject: 'Knust lampe',
    receivedAt: at(-50),
    kind: 'complaint',
    case: of,
    relation: 'first',
    ground: null,
  });
  await threads.keep({
    ...mail,
    identity: `${of} b`,
    subject: 'Re: Knust lampe',
    receivedAt: at(-20),
    kind: 'other',
    case: null,
    relation: 'reply',
    ground: 'references',
  });
  await threads.keep({
    ...mail,
    identity: `${of} c`,
    subject: 'Re: Knust lampe: tak',
    receivedAt: at(1),
    kind: 'thanks-reply',
    case: null,
    relation: 'thanks',
    ground: 'subject',
  });
}

beforeAll(async () => {
  browser = await openBrowser();
  firm = await Firm.open({ mails: [...broken, table, ...late] });
  writeFileSync(firm.businessFile, JSON.stringify(demoBusiness));
  await answer(1, [
    promise('Jeg sender dig en ny skærm senest på fredag.', dayFrom(4)),
    promise('Jeg ringer til dig i morgen formiddag.', dayFrom(-3)),
  ]);
  await answer(2, [
    promise('Du får pengene igen senest den 30.', dayFrom(9)),
    promise('Vi ser på pakningen.', null),
  ]);
  for (const id of [3, 4]) await answer(id, [promise(`Jeg undersøger det (${id}).`, dayFrom(-1))]);
  for (const id of [8, 9, 10]) await answer(id, []);
  await thread(1, 'lone');
  for (const address of ['lone@kunde.example', 'lone.bak@andet.example'])
    await firm.store.threads.trace({
      address,
      name: 'Lone Bak',
      phone: '22113344',
      orders: [],
      seenAt: new Date(),
    });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await firm.close();
});

async function visited(options: Parameters<typeof visit>[2], act: (page: Page) => Promise<void>) {
  const { page, context, complaints } = await visit(browser, firm, options);
  await logIn(page, mette);
  await act(page);
  await context.close();
  expect(complaints).toEqual([]);
}

const paths = {
  promises: '/promises',
  'promises-settled': '/promises?tab=settled',
  'case-after': '/cases/1',
  causes: '/causes',
  'causes-proposed': '/causes?tab=proposed',
  'causes-fixed': '/causes?tab=fixed',
  'causes-numbers': '/causes?tab=numbers',
  digest: `/digest?until=${dayFrom(1)}`,
  'digest-earlier': `/digest?until=${dayFrom(-13)}`,
  voice: '/voice',
  refused: '/causes/999',
};

async function lookAtAll(page: Page, scheme: string, also: Readonly<Record<string, string>> = {}) {
  const flaws: string[] = [];
  for (const [of, path] of Object.entries({ ...paths, ...also })) {
    await page.goto(path);
    for (const open of [false, true]) {
      await page.evaluate(
        `document.querySelectorAll("main details").forEach((one) => { one.open = ${open}; })`,
      );
      flaws.push(...(await seriousFlaws(page)).map((flaw) => `${of}: ${flaw}`));
      if (!open || of === 'promises' || of === 'case-after')
        await picture(page, `${of}${open ? '-open' : ''}-${scheme}`);
    }
  }
  return flaws;
}

describe('the pages of what comes after a letter', () => {
  it('are worked by mouse', () =>
    visited({ viewport: wide }, async (page) => {
      await page.click('nav >> text=Løfter');
      const line = page.locator('.promise', { hasText: 'Jeg undersøger det (3)' });
      await line.getByText('Holdt', { exact: true }).click();
      expect(await page.locator('#said').innerText()).toBe('Noteret: holdt.');
      await page
        .locator('.promise', { hasText: 'ringer til dig' })
        .getByText('En anden dag')
        .click();
      const moved = page.locator('.promise', { hasText: 'ringer til dig' });
      await moved.locator('input[type=date]').first().fill(dayFrom(5));
      await moved.getByText('Flyt, og skriv til kunden').click();
      await page.waitForURL(/\/cases\/1/u);
      expect(await page.inputValue('#text')).toContain('Jeg ringer til dig i morgen formiddag.');
      expect(await page.locator('.owed').innerText()).toContain('har ikke fået det at vide');
      await page.goto('/cases/2');
      await page.click('text=Tilføj et løfte');
      await page.fill('#new-promise', 'Vi ringer på lørdag.');
      await page.fill('#new-day', dayFrom(6));
      await page.click('text=Tilføj det');
      expect(await page.locator('#said').innerText()).toBe('Tilføjet.');
      expect(await page.locator('.owed .promises').innerText()).toContain('Vi ringer på lørdag.');
      await page.goto('/cases/1');
      await page.click('text=Luk sagen');
      expect(await page.locator('#said').innerText()).toBe('Lukket.');
      await page.click('.thread >> text=Hører ikke til her >> nth=0');
      expect(await page.locator('#said').innerText()).toBe('Taget ud af sagen.');
      await page.click('nav >> text=Årsager');
      await page.click('.tabs >> text=Foreslåede');
      const proposal = page.locator('.proposal').first();
      await proposal.locator('input[type=checkbox]').last().uncheck();
      await proposal.locator('input[name=name]').fill('Skærme går i stykker');
      await proposal.getByText('Gør det til en årsag').click();
      expect(await page.locator('h1').innerText()).toBe('Skærme går i stykker');
      await page.selectOption('#state', 'looking-into-it');
      await page.fill('#notes', 'Kassen er for stor.');
      await page.click('text=Gem');
      expect(await page.locator('.cause-looking-into-it').count()).toBe(1);
    }));

  it('are worked by keyboard alone', () =>
    visited({ viewport: wide }, async (page) => {
      const tabTo = async (words: string): Promise<void> => {
        for (let step = 0; step < 150; step++) {
          await page.keyboard.press('Tab');
          const here = await page.evaluate(
            '(document.activeElement?.id + " " + document.activeElement?.innerText)',
          );
          if (String(here).includes(words)) return;
        }
        throw new Error(`"${words}" cannot be reached by Tab`);
      };
      await tabTo('Løfter');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/promises/u);
      await page.keyboard.press('j');
      expect(await page.evaluate('document.activeElement?.className')).toBe('stop');
      await tabTo('Ikke holdt');
      await page.keyboard.press('Enter');
      await shows(page, '.said');
      expect(await page.locator('#said').innerText()).toContain('ikke holdt');
      await tabTo('Årsager');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/causes/u);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/causes\/1/u);
      await tabTo('changed');
      await page.keyboard.type('Vi pakker nu skærmene i skum.');
      await tabTo('læg brevene klar');
      await page.keyboard.press('Enter');
      await shows(page, '.said');
      expect(await page.locator('#said').innerText()).toMatch(/lagt klar til kunder: [1-9]/u);
    }));

  it.each([
    ['wide, light', { viewport: wide, colorScheme: 'light' as const }],
    ['wide, dark', { viewport: wide, colorScheme: 'dark' as const }],
    ['on a phone', { viewport: phone, colorScheme: 'light' as const, hasTouch: true }],
  ])(
    'are in order, %s',
    (_, options) =>
      visited(options, async (page) => {
        expect(await lookAtAll(page, options.colorScheme, { cause: '/causes/1' })).toEqual([]);
      }),
    60_000,
  );

  it('work without a script', () =>
    visited({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/promises');
      await page
        .locator('.promise', { hasText: 'pengene igen' })
        .getByText('Holdt', { exact: true })
        .click();
      expect(await page.locator('#said').innerText()).toBe('Noteret: holdt.');
      await page.goto('/voice');
      await page.click('text=Tag det til dig');
      expect(await page.locator('#said').innerText()).toContain('virksomhedsfilen');
    }));
});
