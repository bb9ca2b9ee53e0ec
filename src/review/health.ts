import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Clock } from '../model/clock.ts';
import { ailmentsOf } from '../work/health/ailments.ts';
import type { Vitals } from '../work/health/vitals.ts';
import type { RouteRule } from './auth/environment.ts';
import { openMetrics } from './openmetrics.ts';

export interface HealthPorts {
  vitals(now: Date): Promise<Vitals>;
  readonly clock: Clock;
  readonly version: string;
  /** What /metrics wants as `Authorization: Bearer ...`; null: there are no metrics. */
  readonly metricsToken: (() => string) | null;
}

/** Both stand before login: a monitor has none. What they tell is of no person. */
export const healthRules: readonly RouteRule[] = [
  { method: 'GET', path: '/healthz', role: 'anyone' },
  { method: 'GET', path: '/metrics', role: 'anyone' },
];

const openMetricsType = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/**
 * `/healthz`: 200 `ok` while work goes on, else 503, with nothing more: whoever asks is not known.
 * `/metrics`: numbers for whoever knows the token; 404 where none is configured.
 */
export function healthRoutes(ports: HealthPorts): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  app.get('/healthz', async (c) =>
    (await isWell(ports)) ? c.text('ok\n') : c.text('unwell\n', 503),
  );
  app.get('/metrics', async (c) => {
    if (ports.metricsToken === null) return c.notFound();
    const given = /^Bearer (.+)$/u.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
    if (!isSame(given, ports.metricsToken())) {
      return c.text('unauthorised\n', 401, { 'WWW-Authenticate': 'Bearer' });
    }
    const text = openMetrics(await ports.vitals(ports.clock.now()), ports.version);
    return c.body(text, 200, { 'Content-Type': openMetricsType });
  });
  return app;
}

async function isWell(ports: HealthPorts): Promise<boolean> {
  try {
    return ailmentsOf(await ports.vitals(ports.clock.now())).every(({ state }) => state !== 'bad');
  } catch {
    return false;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected));
