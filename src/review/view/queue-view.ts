import { isErased, type CaseLine, type QueueQuery } from '../../model/desk.ts';
import type { LanguageCode } from '../../model/language.ts';
import { textsOf, type Texts } from '../texts.ts';
import { ago, day, dayAndTime, secondsUntil } from './when.ts';

/** A part of the queue: which cases stand in it. */
export interface Tab {
  readonly name: string;
  readonly label: keyof Texts['page'];
  readonly empty: keyof Texts['page'];
  readonly hint?: keyof Texts['page'];
  readonly query: Pick<QueueQuery, 'states' | 'doubtful' | 'snoozed' | 'newestFirst'>;
}

const open = ['open'] as const;

export const tabs = [
  {
    name: 'open',
    label: 'tabOpen',
    empty: 'emptyOpen',
    query: { states: open, doubtful: false },
  },
  {
    name: 'doubtful',
    label: 'tabDoubtful',
    empty: 'emptyDoubtful',
    hint: 'doubtfulHint',
    query: { states: open, doubtful: true },
  },
  {
    name: 'on-the-way',
    label: 'tabOnTheWay',
    empty: 'emptyOnTheWay',
    query: { states: ['approved', 'sending', 'uncertain'] },
  },
  {
    name: 'snoozed',
    label: 'tabSnoozed',
    empty: 'emptySnoozed',
    query: { states: open, snoozed: true },
  },
  {
    name: 'done',
    label: 'tabDone',
    empty: 'emptyDone',
    query: { states: ['answered', 'rejected', 'not-complaint'], newestFirst: true },
  },
] as const satisfies readonly Tab[];

/** Whom a case is with, and its subject. */
export function whoAndWhat(
  line: CaseLine,
  { page }: Texts,
): { readonly customer: string; readonly subject: string } {
  if (isErased(line)) return { customer: page.erased, subject: '' };
  const { customer, subject } = line;
  return {
    customer: customer === '' ? page.noName : customer,
    subject: subject === '' ? page.noSubject : subject,
  };
}

/** What both the queue and the case say of a case. */
export function lineView(
  line: CaseLine,
  language: LanguageCode,
  now: Date,
  nameOf: (login: string) => string,
) {
  const texts = textsOf(language);
  return {
    id: line.id,
    ...whoAndWhat(line, texts),
    language: line.language === 'und' ? language : line.language,
    state: line.state,
    stateName: texts.states[line.state],
    safety: line.safety,
    again: line.again,
    doubtful: line.doubtful,
    aboutStaff: line.aboutStaff,
    issue: line.issue?.text ?? null,
    issueType: line.issue === null ? null : texts.issues[line.issue.type],
    assignee: line.assignee === null ? null : nameOf(line.assignee),
    until:
      line.snoozedUntil === null || line.snoozedUntil <= now
        ? null
        : day(line.snoozedUntil, language),
    age: ago(line.receivedAt, now, language),
    received: dayAndTime(line.receivedAt, language),
    receivedIso: line.receivedAt.toISOString(),
    version: line.version,
    seconds: line.state === 'approved' ? secondsUntil(line.leavesAt, now) : null,
  };
}
export type LineView = ReturnType<typeof lineView>;
