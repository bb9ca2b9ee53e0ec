import { Hono } from 'hono';
import { TakkebrevError } from '../model/errors.ts';
import { loadAssets } from './assets.ts';
import type { ReviewEnv } from './environment.ts';
import type { ReviewPorts, RoutePorts } from './ports.ts';
import { guardHeaders } from './headers.ts';
import { healthRoutes } from './health.ts';
import { pageLanguage } from './page-language.ts';
import { loadPages } from './pages.ts';
import { actRoutes } from './routes/acts.ts';
import { aftermathRoutes } from './routes/aftermath.ts';
import { caseRoutes } from './routes/case.ts';
import { causeRoutes } from './routes/causes.ts';
import { digestRoutes } from './routes/digest.ts';
import { outcomeRoutes } from './routes/outcomes.ts';
import { promiseRoutes } from './routes/promises.ts';
import { notFound, problemPage } from './routes/problem.ts';
import { queueRoutes } from './routes/queue.ts';
import { voiceRoutes } from './routes/voice.ts';

/**
 * The review page: where a person reads, mends and approves letters. It sends nothing itself, and
 * asks its ports for everything; without a script in the browser every act still works.
 */
export function createReview(ports: ReviewPorts): Hono<ReviewEnv> {
  const assets = loadAssets();
  const pages = loadPages(assets.edition);
  const all: RoutePorts = { ...ports, pages };
  const door = ports.door((c, name, title, view) =>
    pages.whole(c, name, { title, here: 'none' }, view),
  );
  const app = new Hono<ReviewEnv>();
  app.use(guardHeaders);
  app.use(pageLanguage(ports.language));
  app.use(door.guard);
  app.route('/assets', assets.routes);
  app.route('/', door.pages);
  app.route('/', healthRoutes(ports.health));
  app.route('/', queueRoutes(all));
  app.route('/', caseRoutes(all));
  app.route('/', actRoutes(all));
  app.route('/', outcomeRoutes(all));
  for (const routes of [aftermathRoutes, promiseRoutes, causeRoutes, digestRoutes, voiceRoutes])
    app.route('/', routes(all));
  app.notFound((c) => notFound(c, all));
  app.onError((cause, c) => {
    if (cause instanceof TakkebrevError && cause.code === 'case-unknown') return notFound(c, all);
    // A message may hold words of a mail: those stay below `debug`.
    ports.log.error({ failure: cause.name }, 'the review page failed');
    ports.log.debug({ err: cause }, 'the review page failed');
    return problemPage(c, all, 'failed', 500);
  });
  return app;
}
