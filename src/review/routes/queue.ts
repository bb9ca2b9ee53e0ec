import { Hono } from 'hono';
import type { CaseState } from '../../model/desk.ts';
import { mayAs } from '../../model/people.ts';
import type { PageContext, ReviewEnv } from '../environment.ts';
import type { RoutePorts } from '../ports.ts';
import { fill } from '../pages.ts';
import { textsOf } from '../texts.ts';
import { nameIn } from '../view/case-view.ts';
import { lineView, tabs, type LineView, type Tab } from '../view/queue-view.ts';

const pageLength = 50;
/** As many letters on their way out as the strip above the queue shows. */
const mostLeaving = 5;

/** The queue: what waits, in tabs, and above it what is on its way out and can be called back. */
export function queueRoutes(ports: RoutePorts): Hono<ReviewEnv> {
  const app = new Hono<ReviewEnv>();
  app.get('/', async (c) => {
    const chosen: Tab = tabs.find(({ name }) => name === c.req.query('tab')) ?? tabs[0];
    const [leaving, shown, counted] = await Promise.all([
      leavingView(c, ports),
      queueView(c, chosen, ports),
      countedTabs(c, chosen, ports),
    ]);
    const { queue: title } = textsOf(c.get('language')).page;
    const said = saidOf(c);
    return c.html(
      ports.pages.whole(
        c,
        'queue',
        { title, here: 'queue', said },
        {
          ...leaving,
          ...shown,
          tabs: counted,
        },
      ),
    );
  });
  app.get('/leaving', async (c) =>
    c.html(ports.pages.part(c, 'leaving', await leavingView(c, ports))),
  );
  return app;
}

/**
 * What has just been done, when the address names it: only texts of our own are ever shown, and that a
 * letter can still be called back only while it can.
 */
export function saidOf(c: PageContext, state?: CaseState): string | null {
  const { page, after } = textsOf(c.get('language'));
  const words = { ...page, ...after };
  const said = c.req.query('said') ?? '';
  if (!said.startsWith('said') || !Object.hasOwn(words, said)) return null;
  return said === 'saidApproved' && state !== 'approved' ? null : words[said as keyof typeof words];
}

async function leavingView(c: PageContext, { desk, clock, people }: RoutePorts) {
  const now = clock.now();
  const language = c.get('language');
  const page = await desk.queue({
    states: ['approved', 'sending'],
    viewer: c.get('person'),
    now,
    limit: mostLeaving,
  });
  const nameOf = nameIn(people, textsOf(language));
  const leaving: LineView[] = page.lines.map((line) => lineView(line, language, now, nameOf));
  return { leaving, mayUndo: mayAs(c.get('person'), 'approver') };
}

async function queueView(c: PageContext, tab: Tab, { desk, clock, people }: RoutePorts) {
  const language = c.get('language');
  const { page: texts } = textsOf(language);
  const now = clock.now();
  const after = c.req.query('after');
  const page = await desk.queue({
    ...tab.query,
    viewer: c.get('person'),
    now,
    limit: pageLength,
    ...(after === undefined ? {} : { after }),
  });
  const nameOf = nameIn(people, textsOf(language));
  return {
    lines: page.lines.map((line) => lineView(line, language, now, nameOf)),
    hint: tab.hint === undefined || page.lines.length === 0 ? null : texts[tab.hint],
    empty: texts[tab.empty],
    shown: fill(texts.shown, { shown: page.lines.length, total: page.total }),
    firstPage: after === undefined ? null : `/?tab=${tab.name}`,
    nextPage:
      page.next === null ? null : `/?tab=${tab.name}&after=${encodeURIComponent(page.next)}`,
  };
}

const countedTabs = (c: PageContext, chosen: Tab, { desk, clock }: RoutePorts) =>
  Promise.all(
    tabs.map(async (tab) => {
      const counted = await desk.queue({
        ...tab.query,
        viewer: c.get('person'),
        now: clock.now(),
        limit: 1,
      });
      return {
        label: textsOf(c.get('language')).page[tab.label],
        href: tab.name === 'open' ? '/' : `/?tab=${tab.name}`,
        count: counted.total,
        chosen: tab.name === chosen.name,
      };
    }),
  );
