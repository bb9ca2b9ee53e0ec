/**
 * Contract: /healthz says whether work goes on and nothing else; /metrics is OpenMetrics text for
 * whoever knows the token, escapes its labels, and holds no word of a mail.
 */
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../../src/model/clock.ts';
import { escapeLabel, openMetrics } from '../../../src/review/openmetrics.ts';
import { healthRoutes } from '../../../src/review/health.ts';
import type { Vitals } from '../../../src/work/health/vitals.ts';

const now = new Date('2026-11-22T10:00:00Z');
const vitals = (failure: 'mail-login-refused' | null): Vitals => ({
  now,
  mailboxes: [
    {
      pulse: {
        mailbox: 'kon"takt',
        goodAt: new Date('2026-11-22T09:55:00Z'),
        failedAt: failure === null ? null : now,
        failure,
      },
      numbers: {
        mailbox: 'kon"takt',
        mails: [{ outcome: 'drafted', count: 3 }],
        cases: [{ state: 'open', count: 2 }],
        oldestOpen: new Date('2026-11-22T09:00:00Z'),
        overdueLetters: 1,
        pendingDrafts: 0,
      },
    },
  ],
  storeBytes: 4096,
  freeBytes: 10 ** 10,
});

const app = (failure: 'mail-login-refused' | null, metricsToken: (() => string) | null = null) =>
  healthRoutes({
    vitals: async () => vitals(failure),
    clock: fixedClock(now),
    version: '0.1.0',
    metricsToken,
  });

describe('/healthz', () => {
  it('is ok while work goes on', async () => {
    const answer = await app(null).request('/healthz');
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n']);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  it('is 503 where a mailbox cannot be polled, or the database does not answer, and tells no more', async () => {
    const broken = healthRoutes({
      vitals: () => Promise.reject(new Error('disk')),
      clock: fixedClock(now),
      version: '0.1.0',
      metricsToken: null,
    });
    for (const one of [app('mail-login-refused'), broken]) {
      const answer = await one.request('/healthz');
      expect([answer.status, await answer.text()]).toEqual([503, 'unwell\n']);
    }
  });
});

describe('/metrics', () => {
  it('is not there without a token, and closed without the right one', async () => {
    expect((await app(null).request('/metrics')).status).toBe(404);
    const closed = app(null, () => 'secret');
    expect((await closed.request('/metrics')).status).toBe(401);
    const wrong = { headers: { Authorization: 'Bearer secre' } };
    expect((await closed.request('/metrics', wrong)).status).toBe(401);
  });

  it('is OpenMetrics', async () => {
    const headers = { Authorization: 'Bearer secret' };
    const answer = await app('mail-login-refused', () => 'secret').request('/metrics', { headers });
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/openmetrics-text; version=1/);
    const text = await answer.text();
    expect(text.endsWith('# EOF\n')).toBe(true);
    expect(text).toContain(
      String.raw`takkebrev_mails_total{mailbox="kon\"takt",outcome="drafted"} 3`,
    );
    expect(text).toContain('takkebrev_oldest_open_case_seconds{mailbox="kon\\"takt"} 3600');
    expect(text).toContain('code="mail-login-refused"} 1');
    for (const line of text.trimEnd().split('\n')) {
      expect(line).toMatch(
        /^# (?:TYPE|UNIT|HELP) \S+ \S.*$|^# EOF$|^[a-z_]+(?:\{[^\n]*\})? -?[\d.e+]+$/u,
      );
    }
  });

  it('names each family once, its samples together', () => {
    const names = [...openMetrics(vitals(null), '0').matchAll(/^# TYPE (\S+)/gmu)].map(
      (found) => found[1],
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('escapes what a label must not hold', () => {
    expect(escapeLabel('a\\b"c\nd')).toBe(String.raw`a\\b\"c\nd`);
  });
});
