// Debian's Chromium, driven for the tests of the review page.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Response,
} from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from '../../src/model/people.ts';
import { password, type Firm } from './firm.ts';

const artefacts = join(import.meta.dirname, 'artefacts');

export const openBrowser = (): Promise<Browser> =>
  // Without a sandbox, for tests run as root in containers too; the pages are all our own.
  chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

export const wide = { width: 1440, height: 900 } as const;
export const phone = { width: 360, height: 740 } as const;

/** A page in a context of its own; whatever the page's console complains of fails the test at its end. */
export async function visit(
  browser: Browser,
  firm: Firm,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({ viewport: wide, baseURL: firm.url, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Uncaught/u.test(message.text())) complaints.push(message.text());
  });
  return { page, context, complaints };
}

export async function logIn(page: Page, person: Person, to = '/'): Promise<void> {
  await page.goto(`/login?next=${encodeURIComponent(to)}`);
  await page.fill('#login', person.login);
  await page.fill('#password', password);
  await page.press('#password', 'Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
}

/** Waits until the page shows `selector` and is whole: read to its end, its scripts run. */
export async function shows(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.waitForLoadState('load');
}

/** Waits until the check has judged what stands in the letter after `act`. */
export async function judged(page: Page, act: () => Promise<unknown>): Promise<void> {
  let answered: string | null = null;
  const hear = (answer: Response): void => {
    if (!answer.url().endsWith('/judge')) return;
    answered = new URLSearchParams(answer.request().postData() ?? '').get('text');
  };
  page.on('response', hear);
  try {
    await act();
    const written = await page.inputValue('#text');
    await expect.poll(() => answered).toBe(written);
  } finally {
    page.off('response', hear);
  }
}

/** Opens the queue's letter to `customer`. */
export async function openCase(page: Page, customer: string): Promise<void> {
  await page.click(`.line-link:has-text("${customer}")`);
  await shows(page, '#standing');
}

/** Whether the focus is on what `selector` names. */
export const focused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if (await focused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** What axe-core calls serious or worse on the page as it stands. */
export async function seriousFlaws(page: Page): Promise<string[]> {
  await page.evaluate(AxeBuilder.source);
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  )) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((one) => `${one.html} ${one.failureSummary}`).join(' | ')}`,
    );
}

/** Keeps a picture of the page for a person to look at, and fails where it is wider than its window. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artefacts, { recursive: true });
  const { width, height } = page.viewportSize() ?? wide;
  // As high as the page: what sticks to the window's edge would else lie over the middle of it.
  const whole = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  await page.screenshot({ path: join(artefacts, `${name}-${width}.png`), fullPage: true });
  await page.setViewportSize({ width, height });
  const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(over, `${name} at ${width} px`).toBeLessThanOrEqual(0);
}
