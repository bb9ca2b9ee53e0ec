/**
 * Contract of the pages of what comes after a letter: one press settles a promise; what the program missed
 * is added; what is moved is told in a letter that a person approves; a thread can be split and closed;
 * causes are decided by people and reported once; what is about a colleague, or for owners, is seen by
 * nobody else.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoBusiness } from '../../../src/demo/business.ts';
import { FollowHouse, promise } from './follow-house.ts';
import { karen, mette, nils, noon, yusuf } from './stand-in.ts';

let folder: string;
let house: FollowHouse;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'takkebrev-follow-'));
  const file = join(folder, 'business.json');
  writeFileSync(file, JSON.stringify(demoBusiness));
  house = await FollowHouse.open(file);
});
afterEach(async () => {
  await house.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const promises = () => house.store.promises.list({});
const first = async (): Promise<number> => (await promises())[0]?.id ?? 0;

describe('promises', () => {
  let id: number;
  beforeEach(async () => {
    id = await house.receive('Lone Bak');
    await house.answer(id, [
      promise({ due: '2026-11-27' }),
      promise({ text: 'Jeg ringer i dag.', due: '2026-11-18', start: 40, end: 57 }),
      promise({ text: 'Vi ser på det.', due: null, start: 60, end: 74 }),
    ]);
  });

  it('stand overdue first, then by their day, the undated last', async () => {
    const body = await house.page('/promises');
    const order = [
      'Over tiden',
      'Jeg ringer i dag.',
      'Skal holdes',
      'ny skærm',
      'Uden dag',
      'Vi ser',
    ];
    const places = order.map((words) => body.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it.each(['kept', 'broken'] as const)(
    'are %s by one press, and open again by another',
    async (state) => {
      const one = await first();
      const answer = await house.post(`/promises/${one}/${state}`);
      expect(answer.headers.get('location')).toMatch(/^\/promises\?said=/u);
      expect((await house.store.promises.list({ id: one }))[0]).toMatchObject({
        state,
        settledBy: 'mette',
      });
      expect(await house.page('/promises?tab=settled')).toContain(`/promises/${one}/open`);
      await house.post(`/promises/${one}/open`);
      expect((await house.store.promises.list({ id: one }))[0]).toMatchObject({
        state: 'open',
        settledAt: null,
      });
    },
  );

  it('are taken out, and corrected, and the case is gone back to', async () => {
    const one = await first();
    const corrected = { day: '2026-12-01', owner: 'Mads', kind: 'repair', on: String(id) };
    const answer = await house.post(`/promises/${one}/correct`, corrected);
    expect(answer.headers.get('location')).toBe(`/cases/${id}?said=saidCorrected`);
    const [now] = await house.store.promises.list({ id: one });
    expect(now).toMatchObject({ due: '2026-12-01', owner: 'Mads', kind: 'repair' });
    await house.post(`/promises/${one}/none`);
    expect((await house.store.promises.list({})).map((entry) => entry.id)).not.toContain(one);
    // A press that was none stands among what is settled, and is taken back there.
    expect(await house.page('/promises?tab=settled')).toContain('ikke et løfte');
    await house.post(`/promises/${one}/open`);
    expect((await house.store.promises.list({})).map((entry) => entry.id)).toContain(one);
  });

  it('that the program missed are added on the page of the case, to a letter that went out', async () => {
    const missed = {
      words: 'Du får en kop\nmed.',
      day: '2026-12-01',
      owner: 'Mads',
      kind: 'delivery',
    };
    const answer = await house.post(`/cases/${id}/promise`, missed);
    expect(answer.headers.get('location')).toBe(`/cases/${id}?said=saidAdded`);
    expect(await promises()).toContainEqual(
      expect.objectContaining({
        text: 'Du får en kop med.',
        due: '2026-12-01',
        owner: 'Mads',
        kind: 'delivery',
        state: 'open',
        case: id,
        customer: 'lone@kunde.example',
      }),
    );
    expect(await house.page(`/cases/${id}`)).toContain('Du får en kop med.');
    const count = (await promises()).length;
    expect((await house.post(`/cases/${id}/promise`, { ...missed, words: ' ' })).status).toBe(422);
    const unsent = await house.receive('Per Holm');
    expect((await house.post(`/cases/${unsent}/promise`, missed)).status).toBe(422);
    expect((await house.post('/cases/99/promise', missed)).status).toBe(404);
    expect(await promises()).toHaveLength(count);
  });

  it('that are moved lay a letter that tells the customer, and wait for it', async () => {
    const one = await first();
    const answer = await house.post(`/promises/${one}/move`, { day: '2026-12-04' });
    expect(answer.headers.get('location')).toBe(`/cases/${id}?said=saidMoved`);
    const told = await house.store.desk.read(id);
    expect(told?.line.state).toBe('open');
    expect(told?.edition.text).toContain('Jeg ringer i dag.');
    expect(told?.edition.text).toMatch(/senest fredag den 4\. december/u);
    expect(told?.letter.slots).not.toEqual([]);
    expect((await house.store.promises.list({ id: one }))[0]).toMatchObject({
      state: 'open',
      movedTo: '2026-12-04',
    });
    expect(await house.page(`/cases/${id}`)).toContain('har ikke fået det at vide');
    // A second time, the letter is under way.
    const again = await house.post(`/promises/${one}/move`, { day: '2026-12-05' });
    expect(again.headers.get('location')).toContain('saidMovedOpen');
  });

  it.each(['', 'x', '2026-11-20', '2026-02-31x'])('are not moved to "%s"', async (day) => {
    expect((await house.post(`/promises/${await first()}/move`, { day })).status).toBe(422);
    expect((await promises()).every(({ movedTo }) => movedTo === null)).toBe(true);
  });

  it('are marked on every case of the customer', async () => {
    const other = await house.receive('Lone Bak');
    const body = await house.page(`/cases/${other}`);
    expect(body).toContain('promise-overdue');
    expect(body).toContain('i en anden sag');
  });

  it('have no buttons for who only reads', async () => {
    house.as(nils);
    expect(await house.page('/promises')).not.toContain('<form method="post" action="/promises');
    expect(await house.page(`/cases/${id}`)).not.toContain(`action="/cases/${id}/promise"`);
  });

  it('are paged', async () => {
    const many = Array.from({ length: 60 }, (_, at) => promise({ text: `Løfte ${at}.` }));
    await house.answer(await house.receive('Mia Skov'), many);
    expect((await house.page('/promises')).match(/class="promise /gu)).toHaveLength(50);
    expect((await house.page('/promises?from=50')).match(/class="promise /gu)).toHaveLength(13);
  });
});

describe('what is about a colleague', () => {
  it('is seen by owners alone: its promises, its thread, its cause', async () => {
    const id = await house.receive(
      'Lone Bak',
      'Hej\n\nJeres ekspedient Ida råbte ad mig i butikken i går og kaldte mig idiot.',
    );
    const line = (await house.store.desk.read(id))?.line;
    expect(line?.aboutStaff).toBe(true);
    await house.answer(id, [promise()]);
    const other = await house.receive('Lone Bak');
    expect(await house.page('/promises')).toContain('ny skærm');
    expect(await house.page(`/cases/${other}`)).toContain(`href="/cases/${id}"`);
    house.as(yusuf);
    expect(await house.page('/promises')).not.toContain('ny skærm');
    expect(await house.page(`/cases/${other}`)).not.toContain(`/cases/${id}"`);
    const [one] = await promises();
    expect((await house.post(`/promises/${one?.id}/kept`)).status).toBe(404);
    expect(await house.page('/digest')).not.toContain('ny skærm');
  });
});

describe('the case over time', () => {
  it('shows its mails with what they are, and lets one go', async () => {
    const id = await house.receive('Lone Bak');
    await house.write(id, null, 'reply', { name: 'Lone Bak', identity: 'b' });
    const body = await house.page(`/cases/${id}`);
    expect(body).toMatch(/den første mail[\s\S]*et svar[\s\S]*den mail, den svarer på/u);
    expect((await house.post(`/cases/${id}/split`, { identity: 'x' })).status).toBe(404);
    await house.post(`/cases/${id}/split`, { identity: 'b' });
    expect(await house.store.threads.ofCase(id)).toHaveLength(1);
  });

  it('offers to close after thanks, until it is done or another mail comes', async () => {
    const id = await house.receive('Lone Bak');
    await house.answer(id, [promise()]);
    await house.write(id, null, 'thanks', { name: 'Lone Bak', identity: 'b' });
    expect(await house.page('/promises')).toContain('Kunder, der har sagt tak');
    expect(await house.page(`/cases/${id}`)).toMatch(
      /har skrevet og sagt tak\. Løfter, der alligevel er åbne: 1/u,
    );
    await house.post(`/cases/${id}/close`);
    expect(await house.page(`/cases/${id}`)).not.toContain('har skrevet og sagt tak');
    expect(await house.store.threads.thanked()).toEqual([]);
  });

  it('asks the owner alone whether two addresses are one person', async () => {
    const id = await house.receive('Lone Bak');
    for (const address of ['lone@kunde.example', 'bak@andet.example'])
      await house.store.threads.trace({
        address,
        name: 'Lone Bak',
        phone: '22113344',
        orders: [],
        seenAt: noon.now(),
      });
    expect(await house.page(`/cases/${id}`)).toContain('Samme person?');
    house.as(karen);
    expect(await house.page(`/cases/${id}`)).not.toContain('Samme person?');
    house.as(mette);
    const pair = { one: 'bak@andet.example', other: 'lone@kunde.example', same: 'yes' };
    expect(
      (await house.post(`/cases/${id}/same-person`, { ...pair, other: 'x@y.example' })).status,
    ).toBe(404);
    await house.post(`/cases/${id}/same-person`, pair);
    expect(await house.store.threads.addressesOf('lone@kunde.example')).toHaveLength(2);
    expect(await house.page(`/cases/${id}`)).not.toContain('Samme person?');
  });
});

describe('causes', () => {
  let ids: number[];
  beforeEach(async () => {
    ids = [];
    for (const name of ['Lone Bak', 'Mia Skov', 'Per Holm']) ids.push(await house.receive(name));
    for (const id of ids) await house.answer(id);
  });
  const name = (fields = {}) => {
    const body = new URLSearchParams({ _csrf: 'token', name: 'Skærme går i stykker', ...fields });
    for (const id of ids) body.append('case', String(id));
    return house.app.request('/causes/proposed/name', { method: 'POST', body });
  };

  it('are proposed, and named by a person', async () => {
    expect(await house.page('/causes?tab=proposed')).toContain('3 klager, der ligner hinanden');
    expect((await name({ name: ' ' })).status).toBe(422);
    expect((await name()).headers.get('location')).toBe('/causes/1?said=saidCause');
    const list = await house.page('/causes');
    expect(list).toMatch(/Skærme går i stykker[\s\S]*Klager: 3[\s\S]*class="spark"[\s\S]*<table>/u);
    expect(list).toContain('Pludselig flere');
    expect(await house.page('/causes?tab=proposed')).toContain('Intet at foreslå');
  });

  it('are declined, and not proposed again', async () => {
    await house.post('/causes/proposed/none', { case: String(ids[0]) });
    expect((await house.store.causes.assigned()).get(ids[0] ?? 0)).toBeNull();
  });

  it('are changed; fixed asks what was changed and lays each customer one letter, once', async () => {
    await name();
    const change = { name: 'Skærme', state: 'looking-into-it', owner: 'karen', notes: 'ny kasse?' };
    await house.post('/causes/1/change', change);
    expect((await house.store.causes.list())[0]).toMatchObject(change);
    expect((await house.post('/causes/1/fixed', { changed: ' ' })).status).toBe(422);
    const fixed = { changed: 'Vi pakker nu skærmene i skum.' };
    const done = await house.post('/causes/1/fixed', fixed);
    expect(done.headers.get('location')).toBe('/causes/1?said=saidFixed&letters=3');
    expect(await house.page('/causes/1?said=saidFixed&letters=3')).toContain(
      'lagt klar til kunder: 3.',
    );
    const letter = await house.store.desk.read(ids[0] ?? 0);
    expect(letter?.line.state).toBe('open');
    expect(letter?.edition.text).toContain(fixed.changed);
    const again = await house.post('/causes/1/fixed', fixed);
    expect(again.headers.get('location')).toContain('letters=0');
    expect(await house.page('/causes?tab=fixed')).toContain('Skærme');
  });

  it('name who was hit again, and let a case go', async () => {
    ids.push(await house.receive('Lone Bak'));
    await name();
    expect(await house.page('/causes')).toContain('Ramt igen af det samme');
    await house.post('/causes/1/not', { case: String(ids[3]) });
    expect(await house.page('/causes')).not.toContain('Ramt igen af det samme');
  });

  it('are counted by week, kind and product', async () => {
    expect(await house.page('/causes?tab=numbers')).toMatch(/2026-W47<\/th><td>3/u);
  });
});

describe('the week', () => {
  it('is told as the mail has it, and earlier ones by link', async () => {
    const id = await house.receive('Lone Bak');
    await house.answer(id, [promise({ due: '2026-11-18' })]);
    const body = await house.page('/digest?until=2026-11-23');
    expect(body).toMatch(/Klager i ugen<\/dt><dd>1/u);
    expect(body).toContain('Løfter over tiden');
    expect(body).toContain('until&#x3D;2026-11-16');
    const earlier = await house.page('/digest?until=2026-11-09');
    expect(earlier).toMatch(/Klager i ugen<\/dt><dd>0/u);
    expect(earlier).not.toContain('Løfter over tiden');
    expect(await house.page('/digest?until=9999-99-99')).toContain('Klager i ugen');
  });
});

describe('the voice', () => {
  it('is proposed with examples, and taken into the business file or left', async () => {
    for (const name of ['Lone Bak', 'Mia Skov', 'Per Holm', 'Ane Lind', 'Bo Dam', 'Ida Friis']) {
      const id = await house.receive(name);
      const one = await house.store.desk.read(id);
      if (one === null) throw new Error('no case');
      const text = one.edition.text.replace(/^\S+/u, 'Halløj');
      const edition = { subject: one.edition.subject, text, verdict: one.verdict };
      await house.store.desk.change({
        id,
        by: 'mette',
        at: noon.now(),
        when: { states: ['open'] },
        edition,
        audit: { action: 'edited', note: null },
      });
      await house.answer(id);
    }
    const body = await house.page('/voice');
    expect(body).toContain('Halløj');
    const id = /\/voice\/([^/"]+)\/take/u.exec(body)?.[1] ?? '';
    await house.post(`/voice/${id}/take`);
    expect(readFileSync(join(folder, 'business.json'), 'utf8')).toContain('Halløj');
    expect(await house.page('/voice')).not.toContain(`/voice/${id}/take`);
    expect((await house.post(`/voice/${id}/leave`)).status).toBe(404);
  });
});
