import { Hono } from 'hono';
import { risesOf } from '../../learn/rises.ts';
import type { Cause, CauseChange, CauseId, FoundCase } from '../../model/causes.ts';
import { mayAs } from '../../model/people.ts';
import { foundCases, repeatVictims } from '../../work/causes.ts';
import { reportBack } from '../../work/report-back.ts';
import type { PageContext, ReviewEnv } from '../environment.ts';
import { Form } from '../form.ts';
import { fill } from '../pages.ts';
import type { RoutePorts } from '../ports.ts';
import { Proposals } from '../proposals.ts';
import { seenBy } from '../seen.ts';
import { textsOf, type Texts } from '../texts.ts';
import { nameIn } from '../view/case-view.ts';
import {
  byCause,
  causeView,
  nameOfRise,
  numbersView,
  type CauseLooking,
} from '../view/cause-view.ts';
import { shortLine } from '../view/thread-view.ts';
import { notFound, problemPage } from './problem.ts';
import { saidOf } from './queue.ts';

const pageLength = 25;
const mostProposals = 10;
const mostCases = 200;
const mostRepeats = 20;
const longestName = 120;
const longestNotes = 4000;

const tabs = [
  { name: 'known', label: 'tabKnown', empty: 'noneKnown' },
  { name: 'fixed', label: 'tabFixed', empty: 'noneFixed' },
  { name: 'proposed', label: 'tabProposed', empty: 'noneProposed' },
  { name: 'numbers', label: 'tabNumbers', empty: 'noneKnown' },
] as const satisfies readonly {
  name: string;
  label: keyof Texts['after'];
  empty: keyof Texts['after'];
}[];

/** Everything the pages count from. Complaints about colleagues are gathered for nobody. */
interface Found {
  readonly found: readonly FoundCase[];
  readonly assigned: ReadonlyMap<number, CauseId | null>;
  readonly causes: readonly Cause[];
  readonly looking: CauseLooking;
}

/** What customers found: causes that are known, what looks like one, and what was done about it. */
export function causeRoutes(ports: RoutePorts): Hono<ReviewEnv> {
  const app = new Hono<ReviewEnv>();
  const proposals = new Proposals(ports.after.store);
  app.get('/causes', async (c) => c.html(await listPage(c, ports, proposals)));
  app.get('/causes/:id', async (c) => {
    const page = await causePage(c, ports);
    return page === null ? notFound(c, ports) : c.html(page);
  });
  // A form's own address, asked for again as a page, after a login for instance.
  app.get('/causes/:id/:act', (c) => c.redirect('/causes', 303));
  app.post('/causes/proposed/name', (c) => nameCause(c, ports));
  app.post('/causes/proposed/join', (c) => joinCause(c, ports));
  app.post('/causes/proposed/none', (c) => declineCause(c, ports));
  app.post('/causes/:id/change', (c) => changeCause(c, ports));
  app.post('/causes/:id/fixed', (c) => fixCause(c, ports));
  app.post('/causes/:id/not', (c) => takeOut(c, ports));
  return app;
}

async function everythingFound(c: PageContext, ports: RoutePorts): Promise<Found> {
  const { store } = ports.after;
  const now = ports.clock.now();
  const found = await foundCases(store, now);
  const language = c.get('language');
  return {
    found: found.filter(({ aboutStaff }) => !aboutStaff),
    assigned: await store.causes.assigned(),
    causes: await store.causes.list(),
    looking: { language, now, nameOf: nameIn(ports.people, textsOf(language)) },
  };
}

async function listPage(c: PageContext, ports: RoutePorts, proposals: Proposals): Promise<string> {
  const all = await everythingFound(c, ports);
  const { after } = textsOf(c.get('language'));
  const chosen = tabs.find(({ name }) => name === c.req.query('tab')) ?? tabs[0];
  const open = all.found.filter(({ case: id }) => !all.assigned.has(id));
  const proposed = await proposals.of(open.length, ports.clock.now());
  const fixed = all.causes.filter(({ state }) => state === 'fixed');
  const counts = {
    known: all.causes.length - fixed.length,
    fixed: fixed.length,
    proposed: proposed?.length ?? null,
    numbers: null,
  };
  const view = {
    tabs: tabs.map(({ name, label }) => ({
      label: after[label],
      href: name === 'known' ? '/causes' : `/causes?tab=${name}`,
      count: counts[name],
      counted: counts[name] !== null,
      chosen: name === chosen.name,
    })),
    empty: proposed === null && chosen.name === 'proposed' ? after.lookedFor : after[chosen.empty],
    may: mayAs(c.get('person'), 'drafter'),
    numbers: false,
    tables: [],
    causes: [],
    proposals: [],
    rises: [],
    victims: [],
    shown: null,
    firstPage: null,
    nextPage: null,
    ...(chosen.name === 'numbers' ? numbersView(all.found, all.looking) : {}),
    ...(chosen.name === 'proposed' ? await proposedView(c, ports, all, proposed ?? []) : {}),
    ...(chosen.name === 'known' ? await pointedOut(c, ports, all) : {}),
    ...(chosen.name === 'known' || chosen.name === 'fixed' ? causesView(c, all, chosen.name) : {}),
  };
  const frame = { title: after.causes, here: 'causes', said: saidOf(c) } as const;
  return ports.pages.whole(c, 'causes', frame, view);
}

/** Causes of one tab, those that most complain of lately first. */
function causesView(
  c: PageContext,
  { found, assigned, causes, looking }: Found,
  tab: 'known' | 'fixed',
) {
  const groups = byCause(found, assigned);
  const newest = (id: CauseId): number => groups.get(id)?.at(-1)?.receivedAt.getTime() ?? 0;
  const wanted = causes
    .filter(({ state }) => (state === 'fixed') === (tab === 'fixed'))
    .toSorted((a, b) => newest(b.id) - newest(a.id) || b.id - a.id);
  const from = Math.min(
    Number(/^\d{1,6}$/u.exec(c.req.query('from') ?? '')?.[0] ?? 0),
    wanted.length,
  );
  const shown = wanted.slice(from, from + pageLength);
  const path = (start: number): string => `/causes?tab=${tab}&from=${start}`;
  const { shown: words } = textsOf(looking.language).page;
  return {
    causes: shown.map((cause) => causeView(cause, groups.get(cause.id) ?? [], looking)),
    shown: fill(words, { shown: shown.length, total: wanted.length }),
    firstPage: from === 0 ? null : path(0),
    nextPage: from + pageLength < wanted.length ? path(from + pageLength) : null,
  };
}

/** Sudden rises with the mails behind them, and customers who were hit again. */
async function pointedOut(c: PageContext, ports: RoutePorts, all: Found) {
  const { found, assigned, causes, looking } = all;
  const { language, now } = looking;
  const { after } = textsOf(language);
  const names = new Map(causes.map((cause) => [cause.id, cause]));
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const rises = risesOf(found, (one) => namesOf(one, assigned), now);
  const victims = repeatVictims(found, assigned)
    .toSorted((a, b) => b.cases.length - a.cases.length)
    .slice(0, mostRepeats);
  const lines = await linesOf(
    c,
    ports,
    [...rises, ...victims].flatMap(({ cases }) => cases.slice(-10)),
  );
  return {
    rises: rises.map((rise) => ({
      name: nameOfRise(rise.of, names, language),
      words: fill(after.rise, { now: rise.now, usual: numbers.format(rise.usual) }),
      cases: rise.cases.slice(-10).flatMap((id) => lines.get(id) ?? []),
    })),
    victims: victims.map(({ customer, cause, cases }) => {
      const own = cases.slice(-10).flatMap((id) => lines.get(id) ?? []);
      return {
        customer: own.at(-1)?.customer ?? customer,
        words: fill(after.victim, { times: cases.length, cause: names.get(cause)?.name ?? '' }),
        cases: own,
      };
    }),
  };
}

function namesOf({ case: id, type }: FoundCase, assigned: Found['assigned']): readonly string[] {
  const cause = assigned.get(id) ?? null;
  if (cause !== null) return [`cause ${cause}`];
  return type === null ? [] : [`type ${type}`];
}

async function linesOf(c: PageContext, { after }: RoutePorts, ids: readonly number[]) {
  const lines = await after.store.desk.lines({ ids: [...new Set(ids)] }, seenBy(c.get('person')));
  const language = c.get('language');
  return new Map(lines.map((line) => [line.id, shortLine(line, language)] as const));
}

async function proposedView(
  c: PageContext,
  ports: RoutePorts,
  { assigned, causes, looking }: Found,
  proposals: Awaited<ReturnType<Proposals['of']>> & object,
) {
  const { after } = textsOf(looking.language);
  // They may be some minutes old: what was decided since is left out.
  const open = proposals
    .map((one) => ({ ...one, cases: one.cases.filter((id) => !assigned.has(id)) }))
    .filter(({ cases }) => cases.length > 0)
    .slice(0, mostProposals);
  const names = new Map(causes.map(({ id, name }) => [id, name]));
  const lines = await linesOf(
    c,
    ports,
    open.flatMap(({ cases }) => cases.slice(0, mostCases)),
  );
  return {
    proposals: open.map(({ cause, cases, words }) => ({
      cause,
      isNew: cause === null,
      title:
        cause === null
          ? fill(after.proposedNew, { count: cases.length })
          : fill(after.proposedKnown, { count: cases.length, name: names.get(cause) ?? '' }),
      name: words.join(' '),
      cases: cases.slice(0, mostCases).flatMap((id) => lines.get(id) ?? []),
    })),
  };
}

const numberIn = (c: PageContext): number | null => {
  const id = c.req.param('id') ?? '';
  return /^\d{1,15}$/u.test(id) ? Number(id) : null;
};

async function causeOf({ after }: RoutePorts, id: number | null): Promise<Cause | null> {
  return (await after.store.causes.list()).find((one) => one.id === id) ?? null;
}

async function causePage(c: PageContext, ports: RoutePorts): Promise<string | null> {
  const cause = await causeOf(ports, numberIn(c));
  if (cause === null) return null;
  const { found, assigned, looking } = await everythingFound(c, ports);
  const { after, causeStates } = textsOf(looking.language);
  const own = byCause(found, assigned).get(cause.id) ?? [];
  const lines = await linesOf(
    c,
    ports,
    own.slice(-mostCases).map((one) => one.case),
  );
  const person = c.get('person');
  const letters = /^\d{1,6}$/u.exec(c.req.query('letters') ?? '')?.[0] ?? '0';
  const states =
    cause.state === 'fixed'
      ? (['fixed', 'looking-into-it', 'seen'] as const)
      : (['seen', 'looking-into-it'] as const);
  const frame = {
    title: cause.name,
    here: 'causes',
    said: saidOf(c)?.replace('{letters}', letters) ?? null,
  } as const;
  return ports.pages.whole(c, 'cause', frame, {
    cause: causeView(cause, own, looking),
    states: states.map((state) => ({
      state,
      name: causeStates[state],
      chosen: state === cause.state,
    })),
    owners: ports.people
      .filter((one) => mayAs(one, 'drafter'))
      .map(({ login, name }) => ({ login, name, chosen: login === cause.owner })),
    may: mayAs(person, 'drafter'),
    mayFix: mayAs(person, 'approver'),
    isFixed: cause.state === 'fixed',
    fixTitle: cause.state === 'fixed' ? after.fixAgain : after.fix,
    fixDo: cause.state === 'fixed' ? after.fixAgainDo : after.fixDo,
    cases: [...lines.values()],
    victims: repeatVictims(own, assigned).map(({ customer, cases }) => ({
      customer: lines.get(cases.at(-1) ?? 0)?.customer ?? customer,
      words: fill(after.victim, { times: cases.length, cause: cause.name }),
      cases: cases.flatMap((id) => lines.get(id) ?? []),
    })),
  });
}

/** The chosen cases, as far as this person may see them. */
async function chosenCases(
  c: PageContext,
  { after }: RoutePorts,
  form: Form,
): Promise<readonly number[]> {
  const ids = form
    .all('case')
    .filter((id) => /^\d{1,15}$/u.test(id))
    .map(Number);
  const lines = await after.store.desk.lines(
    { ids: ids.slice(0, mostCases) },
    seenBy(c.get('person')),
  );
  return lines.map(({ id }) => id);
}

async function nameCause(c: PageContext, ports: RoutePorts): Promise<Response> {
  const form = await Form.of(c);
  const cases = await chosenCases(c, ports, form);
  const name = (form.text('name') ?? '').replace(/\s+/gu, ' ').trim().slice(0, longestName);
  if (name === '' || cases.length === 0) return problemPage(c, ports, 'refusedCause', 422);
  const { causes } = ports.after.store;
  const id = await causes.create(name, cases, c.get('person').login, ports.clock.now());
  return c.redirect(`/causes/${id}?said=saidCause`, 303);
}

async function joinCause(c: PageContext, ports: RoutePorts): Promise<Response> {
  const form = await Form.of(c);
  const cause = await causeOf(ports, form.number('cause'));
  if (cause === null) return notFound(c, ports);
  await assignAll(c, ports, await chosenCases(c, ports, form), cause.id);
  return c.redirect(`/causes/${cause.id}?said=saidJoined`, 303);
}

async function declineCause(c: PageContext, ports: RoutePorts): Promise<Response> {
  await assignAll(c, ports, await chosenCases(c, ports, await Form.of(c)), null);
  return c.redirect('/causes?tab=proposed&said=saidNoCause', 303);
}

async function assignAll(
  c: PageContext,
  { after, clock }: RoutePorts,
  cases: readonly number[],
  cause: CauseId | null,
): Promise<void> {
  for (const id of cases)
    await after.store.causes.assign(id, cause, c.get('person').login, clock.now());
}

async function changeCause(c: PageContext, ports: RoutePorts): Promise<Response> {
  const cause = await causeOf(ports, numberIn(c));
  if (cause === null) return notFound(c, ports);
  const form = await Form.of(c);
  const name = (form.text('name') ?? '').replace(/\s+/gu, ' ').trim().slice(0, longestName);
  const owner = form.text('owner') ?? '';
  const state = (['seen', 'looking-into-it'] as const).find((one) => one === form.text('state'));
  const change: CauseChange = {
    name: name === '' ? cause.name : name,
    // What is fixed is said with what was changed, in the form for that.
    ...(state === undefined || state === cause.state ? {} : { state }),
    owner: ports.people.some(({ login }) => login === owner) ? owner : null,
    notes: (form.text('notes') ?? cause.notes).slice(0, longestNotes),
  };
  await ports.after.store.causes.change(cause.id, change, c.get('person').login, ports.clock.now());
  return c.redirect(`/causes/${cause.id}?said=saidChanged`, 303);
}

async function fixCause(c: PageContext, ports: RoutePorts): Promise<Response> {
  const cause = await causeOf(ports, numberIn(c));
  if (cause === null) return notFound(c, ports);
  const changed = ((await Form.of(c)).text('changed') ?? '').trim().slice(0, longestNotes);
  if (changed === '') return problemPage(c, ports, 'refusedChanged', 422);
  const { after, clock } = ports;
  const { login } = c.get('person');
  await after.store.causes.change(cause.id, { state: 'fixed', changed }, login, clock.now());
  const fixed = await causeOf(ports, cause.id);
  const letters = fixed === null ? [] : await reportBack(fixed, { ...after, clock }, login);
  return c.redirect(`/causes/${cause.id}?said=saidFixed&letters=${letters.length}`, 303);
}

async function takeOut(c: PageContext, ports: RoutePorts): Promise<Response> {
  const cause = await causeOf(ports, numberIn(c));
  if (cause === null) return notFound(c, ports);
  await assignAll(c, ports, await chosenCases(c, ports, await Form.of(c)), null);
  return c.redirect(`/causes/${cause.id}?said=saidChanged`, 303);
}
