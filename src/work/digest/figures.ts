import { risesOf, type Rise } from '../../learn/rises.ts';
import type { CauseId, FoundCase } from '../../model/causes.ts';
import type { DraftOutcomes } from '../../model/desk.ts';
import type { Person } from '../../model/people.ts';
import type { PromiseEntry } from '../../model/promises.ts';
import type { Store } from '../../model/store.ts';
import { foundCases, repeatVictims } from '../causes.ts';
import { outcomesOf } from '../desk/outcomes.ts';

const weekMilliseconds = 7 * 86_400_000;

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** A rise with the mails behind it. */
export interface RiseLine {
  readonly name: string;
  readonly now: number;
  readonly usual: number;
  readonly mails: readonly string[];
}

/** What a week's digest tells. */
export interface DigestFigures {
  readonly from: Date;
  readonly until: Date;
  /** Complaints of the week, those about colleagues left out. */
  readonly found: number;
  readonly safety: number;
  readonly byType: readonly Count[];
  readonly byCause: readonly Count[];
  readonly byProduct: readonly Count[];
  /** Complaints about colleagues: a number, for the owner alone; null for others. */
  readonly aboutStaff: number | null;
  readonly overdue: readonly PromiseEntry[];
  /** Open promises due in the week that comes. */
  readonly due: readonly PromiseEntry[];
  readonly rises: readonly RiseLine[];
  /** Letters that wait for a person. */
  readonly waiting: number;
  readonly victims: readonly {
    readonly customer: string;
    readonly cause: string;
    readonly times: number;
  }[];
  readonly outcomes: DraftOutcomes;
}

export interface DigestScope {
  readonly until: Date;
  /** Owners hear how many complaints were about colleagues. */
  readonly owner: boolean;
}

const mostLines = 10;
const viewer = (owner: boolean): Person => ({
  login: 'digest',
  name: 'digest',
  role: owner ? 'owner' : 'reader',
  mandate: null,
});

/** Counts what customers found in the seven days before `until`, and what is owed and waits then. */
export async function digestFigures(store: Store, scope: DigestScope): Promise<DigestFigures> {
  const { until, owner } = scope;
  const from = new Date(until.getTime() - weekMilliseconds);
  const all = await foundCases(store, until);
  const known = all.filter(({ aboutStaff, receivedAt }) => !aboutStaff && receivedAt < until);
  const week = known.filter(({ receivedAt }) => receivedAt >= from);
  const assigned = await store.causes.assigned();
  const names = new Map((await store.causes.list()).map(({ id, name }) => [id, name]));
  const causeName = (id: number): string | null => names.get(assigned.get(id) ?? -1) ?? null;
  const open = await store.promises.list({ states: ['open'], aboutStaff: owner });
  const staff = all.filter(
    ({ aboutStaff, receivedAt }) => aboutStaff && receivedAt >= from && receivedAt < until,
  );
  const seen = { aboutStaff: owner };
  const { total } = await store.desk.queue({
    states: ['open'],
    viewer: viewer(owner),
    now: until,
    limit: 1,
  });
  return {
    from,
    until,
    found: week.length,
    safety: week.filter(({ safety }) => safety).length,
    byType: counted(week.map(({ type }) => type)),
    byCause: counted(week.map(({ case: id }) => causeName(id))),
    byProduct: counted(week.map(({ product }) => product)).slice(0, mostLines),
    aboutStaff: owner ? staff.length : null,
    ...promisesDue(open, until),
    rises: riseLines(known, causeName, until),
    waiting: total,
    victims: victimsOf(known, assigned, names, from),
    outcomes: outcomesOf(
      from,
      // A letter belongs to the week in which it was sent, whenever its mail came.
      await store.desk.closedIn({ from, until }, seen),
      await store.desk.waitingSince(from, seen),
    ),
  };
}

function counted(names: readonly (string | null)[]): Count[] {
  const counts = new Map<string, number>();
  // Of what was erased since only the number is left.
  for (const name of names)
    if (name !== null && name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

function promisesDue(
  open: readonly PromiseEntry[],
  until: Date,
): Pick<DigestFigures, 'overdue' | 'due'> {
  const today = dayOf(until);
  const last = dayOf(new Date(until.getTime() + weekMilliseconds));
  const dated = open.filter(({ due }) => due !== null);
  return {
    overdue: dated.filter(({ due }) => (due ?? '') < today),
    due: dated.filter(({ due }) => (due ?? '') >= today && (due ?? '') <= last),
  };
}

/** Rises by cause where one is named, else by type. */
function riseLines(
  cases: readonly FoundCase[],
  causeName: (id: number) => string | null,
  until: Date,
): RiseLine[] {
  const namesOf = (one: FoundCase): readonly string[] => {
    const cause = causeName(one.case);
    return cause === null ? (one.type === null ? [] : [one.type]) : [cause];
  };
  const texts = new Map(cases.map(({ case: id, text }) => [id, text]));
  return risesOf(cases, namesOf, until).map((rise: Rise) => ({
    name: rise.of,
    now: rise.now,
    usual: rise.usual,
    mails: rise.cases.slice(0, mostLines).map((id) => texts.get(id) ?? ''),
  }));
}

/** Whoever was hit this week by what had hit them before. */
function victimsOf(
  cases: readonly FoundCase[],
  assigned: ReadonlyMap<number, CauseId | null>,
  names: ReadonlyMap<CauseId, string>,
  from: Date,
): DigestFigures['victims'] {
  const late = new Set(cases.filter(({ receivedAt }) => receivedAt >= from).map((one) => one.case));
  return repeatVictims(cases, assigned)
    .filter(({ cases: own }) => own.some((id) => late.has(id)))
    .map(({ customer, cause, cases: own }) => ({
      customer,
      cause: names.get(cause) ?? '',
      times: own.length,
    }));
}
