/** Contract: the digest's page is readable by everybody: axe finds nothing, on a telephone's width too. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { languageCodes } from '../../src/model/language.ts';
import type { DigestFigures } from '../../src/work/digest/figures.ts';
import { digestHtml } from '../../src/work/digest/present.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

const promise = {
  id: 1,
  case: 3,
  mailbox: 'kontakt',
  customer: 'lone@x.example',
  text: 'Vi sender en ny skærm senest den 20. november.',
  start: 0,
  end: 46,
  due: '2026-11-20',
  owner: 'Bodil Krag',
  kind: 'delivery',
  state: 'open',
  madeAt: new Date('2026-11-18T10:00:00Z'),
  movedTo: null,
  settledAt: null,
  settledBy: null,
} as const;

const figures: DigestFigures = {
  from: new Date('2026-11-16T00:00:00Z'),
  until: new Date('2026-11-23T00:00:00Z'),
  found: 14,
  safety: 1,
  byType: [
    { name: 'damaged', count: 8 },
    { name: 'late-delivery', count: 4 },
    { name: 'hygiene-safety', count: 1 },
  ],
  byCause: [{ name: 'Skærme knuses i kassen', count: 6 }],
  byProduct: [{ name: 'lampe', count: 7 }],
  aboutStaff: 1,
  overdue: [promise],
  due: [{ ...promise, due: '2026-11-26' }],
  rises: [
    { name: 'damaged', now: 8, usual: 1.3, mails: ['skærmen var knust', 'glasset <b>gik</b> itu'] },
  ],
  waiting: 5,
  victims: [{ customer: 'lone@x.example', cause: 'Skærme knuses i kassen', times: 2 }],
  outcomes: {
    since: new Date('2026-11-16T00:00:00Z'),
    asIs: 6,
    edited: 3,
    rewritten: 1,
    rejected: 1,
    notComplaint: 0,
    waiting: 5,
    medianChange: 0.1,
    medianHours: 6,
    reasons: [],
    byWeek: [],
    byMove: [],
  },
};

it.each(languageCodes)('is clean in %s', async (language) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  try {
    await page.setContent(digestHtml(figures, language));
    await page.evaluate(axe);
    const found = await page.evaluate(
      'axe.run(document).then(({ violations }) => violations.map(({ id, help }) => `${id}: ${help}`))',
    );
    expect(found).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(390);
    const picture = process.env['DIGEST_PICTURE'];
    if (picture !== undefined && language === 'da')
      await page.screenshot({ path: picture, fullPage: true });
  } finally {
    await page.close();
  }
});
