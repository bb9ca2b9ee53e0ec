import { Hono } from 'hono';
import type { OpenCase } from '../../model/desk.ts';
import type { PageContext, ReviewEnv } from '../environment.ts';
import type { RoutePorts } from '../ports.ts';
import { Form } from '../form.ts';
import { caseView, checkView, type Looking, type Typed } from '../view/case-view.ts';
import { aftermathView } from './aftermath.ts';
import { notFound } from './problem.ts';
import { saidOf } from './queue.ts';

/** One case: its page, and the two pieces of it that change while one looks. */
export function caseRoutes(ports: RoutePorts): Hono<ReviewEnv> {
  const app = new Hono<ReviewEnv>();
  app.get('/cases/:id', async (c) => {
    const opened = await openedCase(c, ports);
    return opened === null ? notFound(c, ports) : c.html(await casePage(c, ports, opened));
  });
  app.get('/cases/:id/standing', async (c) => {
    const opened = await openedCase(c, ports);
    if (opened === null) return notFound(c, ports);
    // What else the page shows hangs on the state.
    if (c.req.query('state') !== opened.line.state) c.header('HX-Refresh', 'true');
    return c.html(ports.pages.part(c, 'standing', caseView(opened, [], lookingAt(c, ports), null)));
  });
  // A form's own address, asked for again as a page, after a login for instance.
  app.get('/cases/:id/:act', (c) => c.redirect(`/cases/${Number(c.req.param('id'))}`, 303));
  app.post('/cases/:id/judge', async (c) => {
    const id = caseId(c);
    const text = (await Form.of(c)).letter();
    if (id === null || text === null) return notFound(c, ports);
    const verdict = await ports.desk.judge(id, text, c.get('person'));
    const looking = lookingAt(c, ports);
    return c.html(ports.pages.part(c, 'verdict', checkView(id, verdict, looking)));
  });
  return app;
}

/** Null for what is no number. */
export function caseId(c: PageContext): number | null {
  const id = c.req.param('id') ?? '';
  return /^\d{1,15}$/u.test(id) ? Number(id) : null;
}

/** Null where there is no such case, or it is not for this person. */
export async function openedCase(c: PageContext, { desk }: RoutePorts): Promise<OpenCase | null> {
  const id = caseId(c);
  return id === null ? null : desk.open(id, c.get('person'));
}

export const lookingAt = (c: PageContext, ports: RoutePorts): Looking => ({
  person: c.get('person'),
  people: ports.people,
  language: c.get('language'),
  now: ports.clock.now(),
  undoSeconds: ports.undoSeconds,
});

/** What a page says of something that was not done. */
export interface Refused {
  readonly problem: string;
  readonly typed: Typed | null;
  /** What was typed on a letter that can no longer be changed. */
  readonly unsaved: string | null;
}

/** The whole page of a case; `refused` where something was not done. */
export async function casePage(
  c: PageContext,
  ports: RoutePorts,
  opened: OpenCase,
  refused: Refused | null = null,
): Promise<string> {
  const editions = await ports.desk.editions(opened.line.id, c.get('person'));
  const view = caseView(opened, editions, lookingAt(c, ports), refused?.typed ?? null);
  return ports.pages.whole(
    c,
    'case',
    {
      title: view.line.customer,
      here: 'queue',
      said: refused === null ? saidOf(c, opened.line.state) : null,
    },
    {
      ...view,
      ...(await aftermathView(c, ports, opened)),
      problem: refused?.problem ?? null,
      unsaved: refused?.unsaved ?? null,
    },
  );
}
