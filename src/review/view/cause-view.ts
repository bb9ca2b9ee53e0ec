import type { Cause, CauseId, FoundCase } from '../../model/causes.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { IssueType } from '../../model/reading.ts';
import { fill } from '../pages.ts';
import { textsOf } from '../texts.ts';
import { smallBars, stackedBars } from './svg.ts';
import { countedByWeek, lastWeeks } from './weeks.ts';
import { day } from './when.ts';

const shownWeeks = 12;
const weekMilliseconds = 7 * 86_400_000;
/** Kinds and products in a table. */
const mostRows = 15;

/** How causes are looked at. */
export interface CauseLooking {
  readonly language: LanguageCode;
  readonly now: Date;
  readonly nameOf: (login: string) => string;
}

/** The cases of each cause, oldest first. */
export function byCause(
  found: readonly FoundCase[],
  assigned: ReadonlyMap<number, CauseId | null>,
): ReadonlyMap<CauseId, readonly FoundCase[]> {
  const groups = new Map<CauseId, FoundCase[]>();
  for (const one of found) {
    const cause = assigned.get(one.case) ?? null;
    if (cause === null) continue;
    const group = groups.get(cause);
    if (group === undefined) groups.set(cause, [one]);
    else group.push(one);
  }
  return groups;
}

/** A cause as a card: its state, its weeks as a picture and as a table. */
export function causeView(cause: Cause, cases: readonly FoundCase[], looking: CauseLooking) {
  const { language, now, nameOf } = looking;
  const { after, causeStates } = textsOf(language);
  const since = now.getTime() - weekMilliseconds;
  const week = cases.filter(({ receivedAt }) => receivedAt.getTime() >= since).length;
  return {
    id: cause.id,
    name: cause.name,
    state: cause.state,
    stateName: causeStates[cause.state],
    owner: cause.owner === null ? null : nameOf(cause.owner),
    notes: cause.notes,
    changed: cause.changed,
    seen: fill(after.seenOn, { day: day(cause.seenAt, language) }),
    fixed:
      cause.fixedAt === null ? null : fill(after.fixedOn, { day: day(cause.fixedAt, language) }),
    counts: fill(after.casesOf, { count: cases.length, week }),
    ...weeksView(cases, after.weekCounts, looking),
  };
}

/** Numbers of weeks, small and with a table beneath. */
function weeksView(cases: readonly FoundCase[], title: string, { now }: CauseLooking) {
  const weeks = lastWeeks(now, shownWeeks);
  const counts = countedByWeek(
    cases.map(({ receivedAt }) => receivedAt),
    weeks,
  );
  const rows = weeks.map(({ name }, index) => ({ label: name, value: counts[index] ?? 0 }));
  const description = rows.map(({ label, value }) => `${label}: ${value}`).join(', ');
  return { svg: smallBars({ title, description }, rows), rows };
}

/** All complaints by week, kind and product. */
export function numbersView(found: readonly FoundCase[], { language, now }: CauseLooking) {
  const { after, issues, page } = textsOf(language);
  const weeks = lastWeeks(now, shownWeeks);
  const since = weeks[0]?.from ?? 0;
  const late = found.filter(({ receivedAt }) => receivedAt.getTime() >= since);
  const counts = countedByWeek(
    late.map(({ receivedAt }) => receivedAt),
    weeks,
  );
  const bars = weeks.map(({ label }, index) => ({
    label,
    parts: [{ key: 'asIs', name: after.count, value: counts[index] ?? 0 }],
  }));
  const description = weeks.map(({ name }, index) => `${name}: ${counts[index] ?? 0}`).join(', ');
  return {
    numbers: true,
    svg: stackedBars({ title: after.allOfThem, description }, bars),
    tables: [
      {
        key: 'weeks',
        title: after.allOfThem,
        head: page.week,
        rows: weeks.map(({ name }, index) => ({ label: name, value: counts[index] ?? 0 })),
      },
      {
        key: 'types',
        title: after.byType,
        head: after.name,
        rows: counted(late.map(({ type }) => (type === null ? null : issues[type]))),
      },
      {
        key: 'products',
        title: after.byProduct,
        head: after.name,
        rows: counted(late.map(({ product }) => product)),
      },
    ].filter(({ rows }) => rows.length > 0),
  };
}

function counted(names: readonly (string | null)[]) {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([label, value]) => ({ label, value }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, mostRows);
}

/** What a rise is of, in words: `cause 3` or `type damaged`. */
export function nameOfRise(
  of: string,
  causes: ReadonlyMap<CauseId, Cause>,
  language: LanguageCode,
): string {
  const [, sort, name = ''] = /^(cause|type) (.*)$/u.exec(of) ?? [];
  if (sort === 'cause') return causes.get(Number(name))?.name ?? '';
  return textsOf(language).issues[name as IssueType];
}
