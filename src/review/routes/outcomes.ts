import { Hono } from 'hono';
import type { DraftOutcomes } from '../../model/desk.ts';
import type { PageContext, ReviewEnv } from '../environment.ts';
import type { RoutePorts } from '../ports.ts';
import { textsOf } from '../texts.ts';
import { outcomesView, periods } from '../view/outcomes-view.ts';

const weekMilliseconds = 7 * 86_400_000;

/** What became of drafts: pictures for a person, and the same numbers for a program. */
export function outcomeRoutes(ports: RoutePorts): Hono<ReviewEnv> {
  const app = new Hono<ReviewEnv>();
  app.get('/outcomes', async (c) => {
    const weeks = weeksOf(c);
    const language = c.get('language');
    const view = outcomesView(await outcomesOf(c, weeks, ports), weeks, language);
    const { outcomes: title } = textsOf(language).page;
    return c.html(ports.pages.whole(c, 'outcomes', { title, here: 'outcomes' }, view));
  });
  app.get('/outcomes.json', async (c) => c.json(await outcomesOf(c, weeksOf(c), ports)));
  return app;
}

function weeksOf(c: PageContext): number {
  const asked = Number(c.req.query('weeks'));
  return periods.find((weeks) => weeks === asked) ?? periods[1];
}

function outcomesOf(c: PageContext, weeks: number, { desk, clock }: RoutePorts) {
  const since = new Date(clock.now().getTime() - weeks * weekMilliseconds);
  return desk.outcomes(since, c.get('person')) satisfies Promise<DraftOutcomes>;
}
