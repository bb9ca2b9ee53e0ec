import type { CaseLine } from '../../model/desk.ts';
import type { LanguageCode } from '../../model/language.ts';
import { mayAs, type Person } from '../../model/people.ts';
import { promiseKinds, type Day, type PromiseEntry } from '../../model/promises.ts';
import { fill } from '../pages.ts';
import { textsOf, type Texts } from '../texts.ts';
import { day } from './when.ts';

/** How promises are looked at. */
export interface PromiseLooking {
  readonly person: Person;
  readonly language: LanguageCode;
  /** The day it is where the firm is. */
  readonly today: Day;
  readonly lines: ReadonlyMap<number, CaseLine>;
  readonly nameOf: (login: string) => string;
  /** The case on whose page they stand; null on a page of their own. */
  readonly on: number | null;
}

const isOverdue = ({ state, due }: PromiseEntry, today: Day): boolean =>
  state === 'open' && due !== null && due < today;

/** One promise as a line with its buttons. */
export function promiseView(entry: PromiseEntry, looking: PromiseLooking) {
  const { language, today, lines, on, nameOf } = looking;
  const texts = textsOf(language);
  const line = lines.get(entry.case);
  const overdue = isOverdue(entry, today);
  return {
    id: entry.id,
    text: entry.text.replace(/\s+/gu, ' ').trim(),
    language: line === undefined || line.language === 'und' ? language : line.language,
    case: entry.case,
    customer: line?.customer || entry.customer || texts.page.noName,
    elsewhere: on !== null && on !== entry.case,
    here: on === entry.case,
    open: entry.state === 'open',
    state: entry.state,
    stateName: overdue ? texts.after.overdue : texts.promiseStates[entry.state],
    overdue,
    when: whenOf(entry, today, language, texts),
    owner: entry.owner === null ? null : fill(texts.after.ownedBy, { name: entry.owner }),
    moved:
      entry.movedTo === null
        ? null
        : fill(texts.after.movedTo, { day: dayIn(entry.movedTo, language) }),
    settled:
      entry.settledAt === null || entry.state === 'open'
        ? null
        : fill(texts.after.settledOn, {
            day: day(entry.settledAt, language),
            name: nameOf(entry.settledBy ?? ''),
          }),
    due: entry.due ?? '',
    who: entry.owner ?? '',
    tomorrow: nextDay(today),
    kinds: promiseKinds.map((kind) => ({
      kind,
      name: texts.promiseKinds[kind],
      chosen: kind === entry.kind,
    })),
  };
}

function whenOf({ due }: PromiseEntry, today: Day, language: LanguageCode, { after }: Texts) {
  if (due === null) return after.noDay;
  return due === today ? after.dueToday : fill(after.dueOn, { day: dayIn(due, language) });
}

/** A day of the calendar, at noon so that no time zone moves it. */
const dayIn = (one: Day, language: LanguageCode): string =>
  day(new Date(`${one}T12:00:00`), language);

const nextDay = (today: Day): Day =>
  new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Open promises under their headings, in the order in which they press. */
export function promiseGroups(entries: readonly PromiseEntry[], looking: PromiseLooking) {
  const { after } = textsOf(looking.language);
  const groups = [
    {
      key: 'overdue',
      title: after.overdue,
      of: (one: PromiseEntry) => isOverdue(one, looking.today),
    },
    {
      key: 'due',
      title: after.toCome,
      of: (one: PromiseEntry) => one.due !== null && !isOverdue(one, looking.today),
    },
    { key: 'undated', title: after.undated, of: (one: PromiseEntry) => one.due === null },
  ];
  return groups
    .map(({ key, title, of }) => ({
      key,
      title,
      promises: entries.filter(of).map((one) => promiseView(one, looking)),
    }))
    .filter(({ promises }) => promises.length > 0);
}

export const maySettle = (person: Person): boolean => mayAs(person, 'drafter');
