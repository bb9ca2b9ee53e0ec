/**
 * Contract: texts and names of closed cases go when they are too old, once a day and by `run` itself;
 * open cases, younger ones and counts stay; done again, nothing changes. `doctor` tells of a mailbox
 * that nobody polls. systemd is told that the service lives, where systemd started it.
 */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPrivacy, openStore } from '../../src/store/open.ts';
import { createLog } from '../../src/log.ts';
import { keepRetention, monthsBefore } from '../../src/work/retention.ts';
import { fill, lone, tove } from './people.ts';
import { startDovecot } from './servers/dovecot.ts';
import { startTakkebrev, takkebrev, Workplace } from './servers/workplace.ts';

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.make({ host: '127.0.0.1', port: 1, user: 'x', password: 'x' });
});
afterEach(() => place.remove());

const url = (): string => `sqlite:${join(place.folder, 'takkebrev.db')}`;
const ask = (query: string): unknown[] => {
  const database = new DatabaseSync(join(place.folder, 'takkebrev.db'));
  const rows = database.prepare(query).all();
  database.close();
  return rows.map((row) => Object.values(row)[0]);
};

async function keep(now: string, retentionMonths = 24): Promise<number> {
  const store = await openStore(url());
  try {
    return await keepRetention([{ name: 'kontakt', retentionMonths }], {
      store,
      openPrivacy: () => openPrivacy(url()),
      now: new Date(now),
      log: createLog('error'),
    });
  } finally {
    await store.close();
  }
}

const before = (at: string, months: number): string =>
  monthsBefore(new Date(at), months).toISOString().slice(0, 10);

describe('retention', () => {
  it('counts months by the calendar', () => {
    expect(before('2026-03-31T10:00:00Z', 1)).toBe('2026-02-28');
    expect(before('2026-11-22T10:00:00Z', 24)).toBe('2024-11-22');
    expect(before('2024-02-29T10:00:00Z', 12)).toBe('2023-02-28');
  });

  it('takes the texts of old closed cases alone, once a day', async () => {
    await fill(place.folder, lone, 1);
    await fill(place.folder, tove, 2);
    ask("update desk_case set state = 'answered', closed_at = '2026-11-23T10:00:00Z' where id = 1");
    expect(await keep('2028-11-22T10:00:00Z')).toBe(0);
    expect(await keep('2028-11-24T09:00:00Z')).toBe(1);
    expect(ask('select subject from mail order by id')).toEqual(['', tove.subject]);
    expect(ask('select customer from desk_case order by id')).toEqual(['', tove.name]);
    expect(ask('select count(*) from audit where case_id = 1')).toEqual([2]);
    expect(ask('select count(*) from corrections')).toEqual([0]);
    ask("update desk_case set state = 'answered', closed_at = '2026-11-23T10:00:00Z' where id = 2");
    expect(await keep('2028-11-24T20:00:00Z')).toBe(0);
    expect(await keep('2028-11-25T10:00:00Z')).toBe(1);
    const whole = readFileSync(join(place.folder, 'takkebrev.db'));
    expect(await keep('2028-11-27T10:00:00Z')).toBe(0);
    expect(ask("select count(*) from audit where action = 'erased'")).toEqual([2]);
    expect(whole.includes('flækket fra top')).toBe(false);
  });

  it('is kept by run, with the months of the mailbox; doctor tells that nobody polls', async () => {
    const dovecot = await startDovecot();
    try {
      await place.configure(dovecot);
      await fill(place.folder, lone, 1);
      ask("update desk_case set state = 'answered', closed_at = '2026-11-23T10:00:00Z'");
      expect(await place.run(['--now', '2028-10-24T10:00:00Z'])).toMatchObject({ status: 0 });
      expect(ask('select subject from mail where id = 1')).toEqual([lone.subject]);
      expect(await place.run(['--now', '2028-12-24T10:00:00Z'])).toMatchObject({ status: 0 });
      expect(ask('select subject from mail where id = 1')).toEqual(['']);
      ask("update pulse set good_at = '2020-01-01T00:00:00.000Z'");
      const doctor = await takkebrev(['doctor', '--config', place.config], { env: place.env });
      expect(doctor.stdout).toMatch(/kontakt was last polled \d+ days ago.*cron/);
    } finally {
      await dovecot.stop();
    }
  });
});

describe('watch, started by systemd', () => {
  it('says that it is ready, that it lives and that it stops', async () => {
    const dovecot = await startDovecot();
    try {
      await place.configure(dovecot);
      const told = join(place.folder, 'told');
      const speaker = join(place.folder, 'systemd-notify');
      writeFileSync(speaker, `#!/bin/sh\necho "$@" >> ${told}\n`);
      chmodSync(speaker, 0o755);
      const watch = startTakkebrev(['watch', '--config', place.config], {
        env: {
          ...place.env,
          PATH: `${place.folder}:${process.env['PATH'] ?? ''}`,
          NOTIFY_SOCKET: '/run/none',
          WATCHDOG_USEC: '200000',
        },
      });
      await sleep(1500);
      watch.kill('SIGTERM');
      await once(watch, 'close');
      const states = readFileSync(told, 'utf8').trim().split('\n');
      expect(states[0]).toBe('READY=1');
      expect(states.filter((one) => one === 'WATCHDOG=1').length).toBeGreaterThan(2);
      expect(states.at(-1)).toBe('STOPPING=1');
    } finally {
      await dovecot.stop();
    }
  });
});
