import { Hono } from 'hono';
import type { Act, Desk, Done, OpenCase, Refusal } from '../../model/desk.ts';
import type { PageContext, ReviewEnv } from '../environment.ts';
import type { RoutePorts } from '../ports.ts';
import { Form } from '../form.ts';
import type { Texts } from '../texts.ts';
import { openedCase } from './case.ts';
import { notFound } from './problem.ts';
import { refusal, type Misunderstood } from './refusal.ts';

type Page = keyof Texts['page'];

/** One button of the case's page. */
interface Button {
  /** The last part of its address. */
  readonly name: string;
  readonly said: Page;
  /** True: the text it posts is the one it acts on; otherwise typed text is saved first. */
  readonly takesText?: true;
  /** Where it leads to when it is done: back to the case, or on to the queue. */
  readonly to: 'case' | 'queue';
  press(
    desk: Desk,
    act: Act,
    form: Form,
    opened: OpenCase,
    now: Date,
  ): Promise<Done | Refusal | Misunderstood>;
}

const longestReason = 400;

const buttons: readonly Button[] = [
  {
    name: 'save',
    said: 'saidSaved',
    takesText: true,
    to: 'case',
    press: (desk, act, form, { edition }) => desk.save(act, form.letter() ?? edition.text),
  },
  {
    name: 'approve',
    said: 'saidApproved',
    takesText: true,
    to: 'case',
    press: (desk, act, form, { edition }) => desk.approve(act, form.letter() ?? edition.text),
  },
  { name: 'undo', said: 'saidUndone', to: 'case', press: (desk, act) => desk.undo(act) },
  {
    name: 'issue',
    said: 'saidIssue',
    to: 'case',
    async press(desk, act, form, { reading, message }) {
      const passage = form.text('passage')?.trim() ?? '';
      const known = reading.authored.includes(passage) || message.subject.includes(passage);
      if (passage === '' || !known) return { misunderstood: 'refusedPassage' };
      return desk.chooseIssue(act, passage);
    },
  },
  {
    name: 'take-back',
    said: 'saidSaved',
    takesText: true,
    to: 'case',
    async press(desk, act, form, { edition }) {
      const version = form.number('edition');
      const editions = await desk.editions(act.id, act.by);
      const wanted = editions.find((one) => one.version === version) ?? edition;
      return desk.save(act, wanted.text);
    },
  },
  {
    name: 'reject',
    said: 'saidRejected',
    to: 'queue',
    async press(desk, act, form) {
      const reason = (form.text('reason') ?? '').trim().slice(0, longestReason);
      return reason === '' ? { misunderstood: 'refusedReason' } : desk.reject(act, reason);
    },
  },
  {
    name: 'not-complaint',
    said: 'saidNotComplaint',
    to: 'queue',
    press: (desk, act) => desk.notComplaint(act),
  },
  {
    name: 'complaint',
    said: 'saidComplaint',
    to: 'case',
    press: (desk, act) => desk.confirmComplaint(act),
  },
  {
    name: 'assign',
    said: 'saidAssigned',
    to: 'case',
    press: (desk, act, form) => desk.assign(act, form.text('assignee') || null),
  },
  {
    name: 'snooze',
    said: 'saidSnoozed',
    to: 'queue',
    async press(desk, act, form, _opened, now) {
      const until = morningOf(form.text('until') ?? '');
      if (until === null || until <= now) return { misunderstood: 'refusedDate' };
      return desk.snooze(act, until);
    },
  },
  { name: 'wake', said: 'saidWoken', to: 'case', press: (desk, act) => desk.snooze(act, null) },
  {
    name: 'settle',
    said: 'saidSettled',
    to: 'case',
    press: (desk, act, form) => desk.settle(act, form.text('arrived') === 'yes'),
  },
];

/** What a person does with a case: each posts a form and leads on, so that a reload does nothing twice. */
export function actRoutes(ports: RoutePorts): Hono<ReviewEnv> {
  const app = new Hono<ReviewEnv>();
  for (const button of buttons)
    app.post(`/cases/:id/${button.name}`, (c) => press(c, button, ports));
  return app;
}

async function press(c: PageContext, button: Button, ports: RoutePorts): Promise<Response> {
  const opened = await openedCase(c, ports);
  if (opened === null) return notFound(c, ports);
  const form = await Form.of(c);
  const by = c.get('person');
  let act: Act = { id: opened.line.id, version: form.number('version') ?? 0, by };
  const typed = form.letter();
  if (button.takesText !== true && isNew(typed, opened)) {
    const saved = await ports.desk.save(act, typed);
    if (!('done' in saved)) return refusal(c, ports, opened, saved, typed);
    act = { ...act, version: saved.version };
  }
  const answer = await button.press(ports.desk, act, form, opened, ports.clock.now());
  if (!('done' in answer)) {
    // Stopped, and still nothing is lost: the text is saved as it stands.
    if ('verdict' in answer && isNew(typed, opened)) await ports.desk.save(act, typed);
    return refusal(c, ports, opened, answer, typed);
  }
  const to = button.to === 'queue' ? '/' : `/cases/${opened.line.id}`;
  return c.redirect(`${to}?said=${button.said}`, 303);
}

/** Something was typed that stands in no edition yet. */
const isNew = (typed: string | null, { edition, line }: OpenCase): typed is string =>
  typed !== null && line.state === 'open' && typed !== edition.text && typed.trim() !== '';

/** Eight in the morning of a `2026-11-22`; null for what is no day. */
function morningOf(day: string): Date | null {
  const at = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? new Date(`${day}T08:00:00`) : null;
  return at === null || Number.isNaN(at.getTime()) ? null : at;
}
