import { Hono } from 'hono';
import type { OpenCase } from '../../model/desk.ts';
import { mayAs } from '../../model/people.ts';
import { promiseKinds } from '../../model/promises.ts';
import type { ThreadMail } from '../../model/threads.ts';
import type { PageContext, ReviewEnv } from '../environment.ts';
import { Form } from '../form.ts';
import { fill } from '../pages.ts';
import type { RoutePorts } from '../ports.ts';
import { seenBy } from '../seen.ts';
import { textsOf } from '../texts.ts';
import { maySettle, promiseView } from '../view/promise-view.ts';
import { shortLine, threadView } from '../view/thread-view.ts';
import { notFound } from './problem.ts';
import { lookingAtPromises } from './promises.ts';

/** Other cases of a customer that a case's page names, the newest. */
const mostOthers = 20;

/** What the page of a case shows of what came before and after it. */
export async function aftermathView(c: PageContext, ports: RoutePorts, opened: OpenCase) {
  const { id } = opened.line;
  const person = c.get('person');
  const language = c.get('language');
  const { threads, desk } = ports.after.store;
  const addresses = await addressesOf(opened, ports);
  const mails = await visibleMails(c, ports, id);
  const ids = [...new Set([id, ...mails.flatMap((mail) => mail.case ?? [])])];
  const lines = new Map(
    (await desk.lines({ ids }, seenBy(person))).map((line) => [line.id, line] as const),
  );
  const answers = await desk.answers([...lines.keys()]);
  const others = await desk.lines({ senders: addresses }, seenBy(person));
  const promised = await promisedView(c, ports, id, addresses);
  // Only a letter that went out has promised anything.
  const mayAdd = maySettle(person) && opened.line.state === 'answered';
  const last = mails.at(-1);
  const hasThanked = last?.relation === 'thanks' && (await threads.thanked()).includes(last.thread);
  return {
    ...promised,
    maySettle: maySettle(person),
    mayAdd,
    hasOwed: mayAdd || promised.promised.length > 0,
    promiseKinds: promiseKinds.map((kind) => ({
      kind,
      name: textsOf(language).promiseKinds[kind],
    })),
    on: id,
    thread:
      mails.length + answers.length > 1 ? threadView(mails, lines, answers, id, language) : [],
    hasThanked: hasThanked
      ? fill(textsOf(language).after.hasThanked, { name: opened.line.customer })
      : null,
    others: others
      .filter((line) => !ids.includes(line.id))
      .slice(0, mostOthers)
      .map((line) => shortLine(line, language)),
    samePerson: await samePersonView(c, ports, opened),
  };
}

async function addressesOf(
  { reading }: OpenCase,
  { after }: RoutePorts,
): Promise<readonly string[]> {
  const address = reading.customer.address.toLowerCase();
  return address === '' ? [] : after.store.threads.addressesOf(address);
}

/** The mails of a case's thread, without what this person may not see. */
async function visibleMails(
  c: PageContext,
  { after: { store } }: RoutePorts,
  id: number,
): Promise<readonly ThreadMail[]> {
  const mails = await store.threads.ofCase(id);
  const ids = mails.flatMap((mail) => [mail.thread, ...(mail.case === null ? [] : [mail.case])]);
  const lines = await store.desk.lines({ ids: [...new Set(ids)] }, seenBy(c.get('person')));
  const visible = new Set(lines.map((line) => line.id));
  return mails.filter((mail) => visible.has(mail.case ?? mail.thread));
}

async function promisedView(
  c: PageContext,
  ports: RoutePorts,
  id: number,
  addresses: readonly string[],
) {
  const { promises } = ports.after.store;
  const seen = seenBy(c.get('person'));
  const lists = await Promise.all([
    promises.list({ case: id, ...seen }),
    ...addresses.map((customer) => promises.list({ customer, ...seen })),
  ]);
  const entries = [...new Map(lists.flat().map((one) => [one.id, one])).values()];
  const looking = await lookingAtPromises(c, ports, entries, id);
  const views = entries.map((one) => promiseView(one, looking));
  const open = views.filter((one) => one.open);
  return {
    promised: open,
    settledPromises: views.filter((one) => !one.open),
    stillOwed:
      open.length === 0
        ? null
        : fill(textsOf(c.get('language')).after.stillOwed, { count: open.length }),
  };
}

async function samePersonView(c: PageContext, ports: RoutePorts, opened: OpenCase) {
  const address = opened.reading.customer.address.toLowerCase();
  if (!mayAs(c.get('person'), 'owner') || address === '') return [];
  const { after, shared } = textsOf(c.get('language'));
  const pairs = await ports.after.store.threads.proposals(address);
  return pairs.map(({ one, other, by }) => ({
    one,
    other,
    hint: fill(after.sameHint, { one, other, what: shared[by] }),
  }));
}

/** What a person says of a case's thread and of who wrote it. */
export function aftermathRoutes(ports: RoutePorts): Hono<ReviewEnv> {
  const app = new Hono<ReviewEnv>();
  const { threads } = ports.after.store;
  app.post('/cases/:id/split', async (c) => {
    const opened = await openedHere(c, ports);
    if (opened === null) return notFound(c, ports);
    const identity = (await Form.of(c)).text('identity');
    const mails = await visibleMails(c, ports, opened.line.id);
    const mail = mails.find((one) => one.identity === identity);
    if (mail === undefined || !(await threads.split(mail.mailbox, mail.identity)))
      return notFound(c, ports);
    return c.redirect(`/cases/${opened.line.id}?said=saidSplit`, 303);
  });
  app.post('/cases/:id/close', async (c) => {
    const opened = await openedHere(c, ports);
    if (opened === null) return notFound(c, ports);
    const { id } = opened.line;
    const [first] = await threads.ofCase(id);
    await threads.close(first?.thread ?? id, c.get('person').login, ports.clock.now());
    const back = (await Form.of(c)).text('from') === 'promises' ? '/promises' : `/cases/${id}`;
    return c.redirect(`${back}?said=saidClosed`, 303);
  });
  app.post('/cases/:id/same-person', async (c) => {
    const opened = await openedHere(c, ports);
    if (opened === null) return notFound(c, ports);
    const form = await Form.of(c);
    const pair = (await threads.proposals(opened.reading.customer.address.toLowerCase())).find(
      ({ one, other }) => one === form.text('one') && other === form.text('other'),
    );
    if (pair === undefined) return notFound(c, ports);
    const same = form.text('same') === 'yes';
    await threads.decide(pair, same, c.get('person').login, ports.clock.now());
    const said = same ? 'saidSame' : 'saidDifferent';
    return c.redirect(`/cases/${opened.line.id}?said=${said}`, 303);
  });
  return app;
}

async function openedHere(c: PageContext, { desk }: RoutePorts): Promise<OpenCase | null> {
  const id = c.req.param('id') ?? '';
  return /^\d{1,15}$/u.test(id) ? desk.open(Number(id), c.get('person')) : null;
}
