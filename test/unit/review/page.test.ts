/**
 * Contract of the review page without a browser: what is refused says so and keeps what was typed,
 * nothing is done by asking for a page, and every answer carries the headers that guard it.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { messageOf } from '../write/case.ts';
import { demoBusiness } from '../../../src/demo/business.ts';
import { karen, mette, nils, post, standIn, withSamples, yusuf, type StandIn } from './stand-in.ts';

let place: StandIn;
let ids: number[];
beforeEach(async () => {
  place = standIn();
  ids = await withSamples(place);
});

const page = async (path: string): Promise<string> => (await place.app.request(path)).text();
const first = (): number => ids[0] ?? 0;
const textOf = async (id: number): Promise<string> =>
  (await place.desk.open(id, mette))?.edition.text ?? '';
/** As a filled letter: its blanks closed. */
const filled = (text: string): string => text.replaceAll(/\[[^\]]+\]/gu, 'Jeg ringer i morgen.');

describe('every answer', () => {
  it.each(['/', '/cases/1', '/outcomes', '/outcomes.json', '/nothing', '/assets/review.css'])(
    '%s is guarded',
    async (path) => {
      const { headers } = await place.app.request(path);
      expect(headers.get('content-security-policy')).toContain(
        "default-src 'none'; script-src 'self'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toMatch(
        path.startsWith('/assets') ? /immutable/u : /no-store/u,
      );
    },
  );

  it('holds no script and no style of its own', async () => {
    for (const path of ['/', '/cases/1', '/outcomes'])
      expect(await page(path)).not.toMatch(/<script>|<style|\sstyle=|\son\w+=|javascript:/iu);
  });

  it.each([
    '/cases/999',
    '/cases/x',
    '/cases/-1',
    '/cases/1e3',
    '/assets/..%2Freview.js',
    '/templates',
  ])('%s is not there', async (path) => expect((await place.app.request(path)).status).toBe(404));
});

describe('the queue', () => {
  it('has safety first, then the oldest', async () => {
    const message = messageOf({ from: { name: 'Farlig Sag', address: 'f@kunde.example' } });
    place.desk.add(message, demoBusiness, {
      safety: true,
      receivedAt: new Date('2026-11-20T10:59:00Z'),
    });
    const names = [...(await page('/')).matchAll(/class="customer">([^<]*)/gu)].map(
      ([, name]) => name,
    );
    expect(names[0]).toBe('Farlig Sag');
    expect(names).toHaveLength(ids.length + 1);
  });

  it('keeps the doubtful apart', async () => {
    const message = messageOf({ from: { name: 'Måske Klage', address: 'm@kunde.example' } });
    place.desk.add(message, demoBusiness, { doubtful: true });
    expect(await page('/')).not.toContain('Måske Klage');
    expect(await page('/?tab=doubtful')).toContain('Måske Klage');
  });

  it('is paged', async () => {
    for (let count = 0; count < 60; count++) place.desk.add(messageOf(), demoBusiness);
    const start = await page('/');
    expect(start.match(/class="line"/gu)).toHaveLength(50);
    const next = /href="([^"]*after[^"]*)"/u
      .exec(start)?.[1]
      ?.replaceAll('&amp;', '&')
      .replaceAll('&#x3D;', '=');
    expect((await page(next ?? '')).match(/class="line"/gu)).toHaveLength(ids.length + 10);
  });

  it('says only what takkebrev says', async () => {
    expect(await page('/?said=saidSaved')).toContain('Gemt.');
    expect(await page('/?said=<b>hacked</b>')).not.toContain('hacked');
    expect(await page('/?said=toString')).not.toContain('class="said"');
  });
});

describe('a letter that cannot be approved', () => {
  it('comes back with what was typed, kept, and why', async () => {
    const text = `${await textOf(first())}\nMit eget.`;
    const answer = await post(place.app, `/cases/${first()}/approve`, { version: '1', text });
    expect(answer.status).toBe(422);
    const body = await answer.text();
    expect(body).toContain('Mit eget.');
    expect(body).toContain('finding-error');
    expect(await textOf(first())).toBe(text);
    expect((await place.desk.open(first(), mette))?.line.state).toBe('open');
  });

  it('says who may, where it promises too much', async () => {
    const verdict = await place.desk.judge(first(), 'x');
    place.desk.approve = async () => ({ refused: 'beyond-mandate', who: ['mette'], verdict });
    const fields = { version: '1', text: filled(await textOf(first())) };
    const answer = await post(place.app, `/cases/${first()}/approve`, fields);
    expect(await answer.text()).toContain('De her kan godkende det: Mette.');
  });

  it('shows both texts when somebody was quicker', async () => {
    await place.desk.save({ id: first(), version: 1, by: yusuf }, 'Deres tekst');
    const answer = await post(place.app, `/cases/${first()}/save`, {
      version: '1',
      text: 'Min tekst',
    });
    expect(answer.status).toBe(409);
    const body = await answer.text();
    for (const words of ['Deres', 'Min tekst', 'Yusuf', 'name="version" value="2"'])
      expect(body).toContain(words);
    expect(await textOf(first())).toBe('Deres tekst');
  });
});

describe('a mail that may be no complaint', () => {
  it('has no letter yet, and can be called a complaint', async () => {
    const opened = await place.desk.open(first(), mette);
    if (opened === null) throw new Error('the case is missing');
    const { letter, edition, line } = opened;
    place.desk.open = async () => ({
      ...opened,
      line: { ...line, doubtful: true },
      letter: { ...letter, sentences: [], slots: [] },
      edition: { ...edition, text: '' },
    });
    const body = await page(`/cases/${first()}`);
    expect(body).toContain(`formaction="/cases/${first()}/complaint"`);
    expect(body).not.toMatch(/id="text"|id="approve"|id="reason"/u);
    const answer = await post(place.app, `/cases/${first()}/complaint`, { version: '1' });
    expect(answer.headers.get('location')).toContain(`/cases/${first()}?said=saidComplaint`);
  });
});

describe('what was typed', () => {
  it.each([
    ['assign', { assignee: 'yusuf' }],
    ['snooze', { until: '2026-12-01' }],
    ['reject', { reason: 'ringet op' }],
    ['not-complaint', {}],
    ['issue', { passage: 'låg det ein i kvit bomull' }],
  ])('is kept as a text when %s is pressed', async (act, fields) => {
    const text = `${await textOf(first())}\nMit eget.`;
    const answer = await post(place.app, `/cases/${first()}/${act}`, {
      version: '1',
      text,
      ...fields,
    });
    expect(answer.status).toBe(303);
    const editions = await place.desk.editions(first());
    expect(editions.map((one) => one.text)).toContain(text);
  });

  it('can be taken back after the letter was written anew', async () => {
    await post(place.app, `/cases/${first()}/save`, { version: '1', text: 'Mit eget' });
    await post(place.app, `/cases/${first()}/issue`, { version: '2', passage: 'kvit bomull' });
    expect(await page(`/cases/${first()}`)).toContain('Mit eget');
    await post(place.app, `/cases/${first()}/take-back`, { version: '3', edition: '2' });
    expect(await textOf(first())).toBe('Mit eget');
  });
});

describe('an act that makes no sense', () => {
  it.each([
    ['reject', { reason: ' ' }, 'Skriv hvorfor'],
    ['issue', { passage: 'står ikke i mailen' }, 'Vælg ord fra mailen'],
    ['snooze', { until: '2020-01-01' }, 'Vælg en dag'],
    ['snooze', { until: 'nonsense' }, 'Vælg en dag'],
    ['undo', {}, 'Det er for sent'],
  ])('%s %j is refused with a sentence', async (act, fields, words) => {
    const answer = await post(place.app, `/cases/${first()}/${act}`, { version: '1', ...fields });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });

  it('is not done by asking for a page', async () => {
    const answer = await place.app.request(`/cases/${first()}/reject`);
    expect(answer.headers.get('location')).toBe(`/cases/${first()}`);
    expect((await place.desk.open(first(), mette))?.line.state).toBe('open');
  });
});

describe('a person', () => {
  it('who reads sees no form', async () => {
    place.as(nils);
    expect(await page(`/cases/${first()}`)).not.toContain('id="case"');
  });

  it('who drafts saves and does not approve', async () => {
    place.as(karen);
    const body = await page(`/cases/${first()}`);
    expect(body).toContain('id="save"');
    expect(body).not.toMatch(/id="approve"|\/reject"/u);
  });

  it('does not see what is about a colleague', async () => {
    const id = place.desk.add(messageOf(), demoBusiness, { aboutStaff: true });
    place.as(yusuf);
    expect((await place.app.request(`/cases/${id}`)).status).toBe(404);
  });

  it('chooses the language and stays on the page', async () => {
    const answer = await place.app.request('/?tab=done&lang=sv');
    expect(answer.headers.get('location')).toBe('/?tab=done');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(await (await place.app.request('/', { headers: { cookie } })).text()).toContain(
      'lang="sv"',
    );
    expect((await place.app.request('//evil.example/?lang=sv')).headers.get('location')).toMatch(
      /^\/[^/]/u,
    );
  });
});

it('hides what went wrong inside', async () => {
  place.desk.queue = () => Promise.reject(new Error('secret of a mail'));
  const answer = await place.app.request('/');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('secret');
});
