import { Hono } from 'hono';
import type { Day, PromiseChange, PromiseEntry } from '../../model/promises.ts';
import { promiseKinds, promiseStates } from '../../model/promises.ts';
import { dayOf } from '../../work/promises.ts';
import { tellMoved } from '../../work/tell-moved.ts';
import type { PageContext, ReviewEnv } from '../environment.ts';
import { Form } from '../form.ts';
import { fill } from '../pages.ts';
import type { RoutePorts } from '../ports.ts';
import { seenBy } from '../seen.ts';
import { textsOf, type Texts } from '../texts.ts';
import { nameIn } from '../view/case-view.ts';
import {
  maySettle,
  promiseGroups,
  promiseView,
  type PromiseLooking,
} from '../view/promise-view.ts';
import { notFound, problemPage } from './problem.ts';
import { saidOf } from './queue.ts';

const pageLength = 50;
const longestOwner = 100;
const longestWords = 400;
/** Thanks shown above the promises, the newest. */
const mostThanks = 10;

type Said = keyof Texts['after'];

/** The promises of the house: what is overdue first; each settled with one press. */
export function promiseRoutes(ports: RoutePorts): Hono<ReviewEnv> {
  const app = new Hono<ReviewEnv>();
  app.get('/promises', async (c) => {
    const settled = c.req.query('tab') === 'settled';
    const { promises: title } = textsOf(c.get('language')).after;
    const frame = { title, here: 'promises', said: saidOf(c) } as const;
    const view = { ...(await pageView(c, settled, ports)), ...(await thankedView(c, ports)) };
    return c.html(ports.pages.whole(c, 'promises', frame, view));
  });
  // A form's own address, asked for again as a page, after a login for instance.
  app.get('/promises/:id/:act', (c) => c.redirect('/promises', 303));
  for (const name of ['kept', 'broken', 'open', 'none'] as const)
    app.post(`/promises/:id/${name}`, (c) =>
      settle(c, ports, async () => ({ change: { state: name }, said: settledWords[name] })),
    );
  app.post('/promises/:id/correct', (c) =>
    settle(c, ports, async (form) => ({ change: correction(form), said: 'saidCorrected' })),
  );
  app.post('/promises/:id/move', (c) => move(c, ports));
  app.post('/cases/:id/promise', (c) => add(c, ports));
  return app;
}

const settledWords = {
  kept: 'saidKept',
  broken: 'saidBroken',
  open: 'saidOpenAgain',
  none: 'saidNone',
} as const;

/** The day it is where the firm is. */
export const todayOf = ({ clock, after }: RoutePorts): Day =>
  dayOf(clock.now(), after.mailboxes[0]?.businesses[0] ?? null);

/** How this person looks at these promises; `on` is the case on whose page they stand. */
export async function lookingAtPromises(
  c: PageContext,
  ports: RoutePorts,
  entries: readonly PromiseEntry[],
  on: number | null,
): Promise<PromiseLooking> {
  const person = c.get('person');
  const ids = [...new Set(entries.map((one) => one.case))];
  const lines = await ports.after.store.desk.lines({ ids }, seenBy(person));
  const language = c.get('language');
  return {
    person,
    language,
    today: todayOf(ports),
    lines: new Map(lines.map((line) => [line.id, line])),
    nameOf: nameIn(ports.people, textsOf(language)),
    on,
  };
}

async function pageView(c: PageContext, settled: boolean, ports: RoutePorts) {
  const { promises } = ports.after.store;
  const { after, page } = textsOf(c.get('language'));
  const all = await promises.list({ states: promiseStates, ...seenBy(c.get('person')) });
  const tabs = [
    { label: after.owed, href: '/promises', entries: all.filter(({ state }) => state === 'open') },
    {
      label: after.settled,
      href: '/promises?tab=settled',
      // The newest word first.
      entries: all.filter(({ state }) => state !== 'open').toSorted(byWord),
    },
  ];
  const chosen = tabs[settled ? 1 : 0];
  const entries = chosen?.entries ?? [];
  const from = Math.min(
    Number(/^\d{1,6}$/u.exec(c.req.query('from') ?? '')?.[0] ?? 0),
    entries.length,
  );
  const shown = entries.slice(from, from + pageLength);
  const looking = await lookingAtPromises(c, ports, shown, null);
  const path = (start: number): string =>
    settled ? `/promises?tab=settled&from=${start}` : `/promises?from=${start}`;
  return {
    tabs: tabs.map(({ label, href, entries: own }) => ({
      label,
      href,
      count: own.length,
      chosen: own === entries,
    })),
    groups: settled
      ? shown.length === 0
        ? []
        : [
            {
              key: 'settled',
              title: after.settledPromises,
              promises: shown.map((one) => promiseView(one, looking)),
            },
          ]
      : promiseGroups(shown, looking),
    empty: settled ? after.noneSettled : after.noneOwed,
    maySettle: maySettle(c.get('person')),
    on: null,
    shown: fill(page.shown, { shown: shown.length, total: entries.length }),
    firstPage: from === 0 ? null : path(0).replace(/[?&]from=0$/u, ''),
    nextPage: from + pageLength < entries.length ? path(from + pageLength) : null,
  };
}

const byWord = (one: PromiseEntry, other: PromiseEntry): number =>
  (other.settledAt?.getTime() ?? 0) - (one.settledAt?.getTime() ?? 0) || other.id - one.id;

async function thankedView(c: PageContext, { after: { store } }: RoutePorts) {
  const threads = await store.threads.thanked();
  const lines = await store.desk.lines({ ids: threads.slice(0, 500) }, seenBy(c.get('person')));
  const place = new Map(threads.map((id, index) => [id, index]));
  const newest = lines.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const { noName } = textsOf(c.get('language')).page;
  return {
    thanked: newest.slice(0, mostThanks).map(({ id, customer, subject, language }) => ({
      id,
      customer: customer || noName,
      subject,
      language: language === 'und' ? '' : language,
    })),
  };
}

interface Word {
  readonly change: PromiseChange;
  readonly said: Said;
}

/** Null where there is no such promise, or it is not for this person. */
async function promiseOf(c: PageContext, { after }: RoutePorts): Promise<PromiseEntry | null> {
  const id = c.req.param('id') ?? '';
  if (!/^\d{1,15}$/u.test(id)) return null;
  const seen = seenBy(c.get('person'));
  const [found] = await after.store.promises.list({ id: Number(id), ...seen });
  return found ?? null;
}

async function settle(
  c: PageContext,
  ports: RoutePorts,
  wordOf: (form: Form) => Promise<Word>,
): Promise<Response> {
  const entry = await promiseOf(c, ports);
  if (entry === null) return notFound(c, ports);
  const form = await Form.of(c);
  const { change, said } = await wordOf(form);
  const { login } = c.get('person');
  await ports.after.store.promises.change(entry.id, change, login, ports.clock.now());
  return backTo(c, form, said);
}

/** To the page the form stood on: a case's, or that of all promises. */
function backTo(c: PageContext, form: Form, said: Said): Response {
  const on = form.number('on');
  return c.redirect(on === null ? `/promises?said=${said}` : `/cases/${on}?said=${said}`, 303);
}

const dayIn = (form: Form): Day | null => {
  const typed = form.text('day') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(typed) && !Number.isNaN(Date.parse(typed)) ? typed : null;
};

function correction(form: Form) {
  const owner = (form.text('owner') ?? '').trim().slice(0, longestOwner);
  const kind = promiseKinds.find((one) => one === form.text('kind')) ?? 'other';
  return { due: dayIn(form), owner: owner === '' ? null : owner, kind };
}

/** Enters what the finder missed in the letter of a case; what was said on the telephone too. */
async function add(c: PageContext, ports: RoutePorts): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const opened = /^\d{1,15}$/u.test(id) ? await ports.desk.open(Number(id), c.get('person')) : null;
  if (opened === null) return notFound(c, ports);
  const { line, edition, reading } = opened;
  const form = await Form.of(c);
  const text = (form.text('words') ?? '').replace(/\s+/gu, ' ').trim().slice(0, longestWords);
  const [sent] = (await ports.after.store.desk.answers([line.id])).toReversed();
  if (text === '' || sent === undefined || line.state !== 'answered')
    return problemPage(c, ports, 'refusedPromise', 422);
  const letter = {
    letter: `${line.id}/${edition.version}`,
    case: line.id,
    mailbox: line.mailbox,
    customer: reading.customer.address.toLowerCase(),
    sentAt: sent.at,
    day: dayOf(sent.at, opened.business),
  };
  const start = Math.max(0, edition.text.indexOf(text));
  const promise = { text, start, end: start + text.length, ...correction(form) };
  await ports.after.store.promises.add(letter, promise, c.get('person').login);
  return c.redirect(`/cases/${line.id}?said=saidAdded`, 303);
}

async function move(c: PageContext, ports: RoutePorts): Promise<Response> {
  const entry = await promiseOf(c, ports);
  if (entry === null) return notFound(c, ports);
  const to = dayIn(await Form.of(c));
  if (to === null || to <= todayOf(ports) || entry.state !== 'open')
    return problemPage(c, ports, 'refusedDay', 422);
  const { clock, after } = ports;
  const { login } = c.get('person');
  await after.store.promises.change(entry.id, { movedTo: to }, login, clock.now());
  const laid = await tellMoved({ ...entry, movedTo: to }, { ...after, clock }, login);
  return c.redirect(`/cases/${entry.case}?said=${laid ? 'saidMoved' : 'saidMovedOpen'}`, 303);
}
