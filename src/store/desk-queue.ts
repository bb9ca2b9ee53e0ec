import type { ExpressionBuilder, Kysely } from 'kysely';
import type { QueuePage, QueueQuery } from '../model/desk.ts';
import { fromCaseRow } from './desk-rows.ts';
import type { Tables } from './tables.ts';

const usualLimit = 50;
const most = 500;

/** One page of the queue, found by index: the number of cases behind it costs next to nothing. */
export async function queuePage(db: Kysely<Tables>, query: QueueQuery): Promise<QueuePage> {
  const limit = Math.max(1, Math.min(query.limit ?? usualLimit, most));
  const order = query.newestFirst === true ? newestFirst : mostUrgentFirst;
  const wanted = db
    .selectFrom('desk_case')
    .where('state', 'in', [...query.states])
    .where((where) => where.and(conditions(where, query)));
  const { total } = await wanted
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const after = placeOf(query.after, order);
  const rows = await order
    .reduce(
      (from, { column, direction }) => from.orderBy(column, direction),
      wanted.$if(after !== null, (from) =>
        from.where((where) => beyond(where, order, after ?? [])),
      ),
    )
    .selectAll()
    .limit(limit + 1)
    .execute();
  const lines = rows.slice(0, limit);
  const last = lines.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? order.map(({ column }) => last[column] ?? '').join('_')
      : null;
  return { lines: lines.map(fromCaseRow), total, next };
}

type Where = ExpressionBuilder<Tables, 'desk_case'>;

function conditions(where: Where, query: QueueQuery) {
  const { doubtful, assignee, viewer, snoozed = false, now } = query;
  return [
    ...(viewer.role === 'owner' ? [] : [where('about_staff', '=', 0)]),
    ...(doubtful === undefined ? [] : [where('doubtful', '=', doubtful ? 1 : 0)]),
    ...(assignee === undefined ? [] : [where('assignee', '=', assignee)]),
    snoozed
      ? where('snoozed_until', '>', now.toISOString())
      : where.or([
          // What is on its way or done sleeps no more.
          where('state', '!=', 'open'),
          where('snoozed_until', 'is', null),
          where('snoozed_until', '<=', now.toISOString()),
        ]),
  ];
}

/** A column that the queue is ordered by; the last one tells all rows apart. */
interface Sorting {
  readonly column: 'safety' | 'again' | 'received_at' | 'closed_at' | 'id';
  readonly direction: 'asc' | 'desc';
  /** What a value of it looks like in an address. */
  readonly form: RegExp;
}

const yesOrNo = /^[01]$/;
const instant = /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/;
const number = /^\d{1,15}$/;

const mostUrgentFirst: readonly Sorting[] = [
  { column: 'safety', direction: 'desc', form: yesOrNo },
  { column: 'again', direction: 'desc', form: yesOrNo },
  { column: 'received_at', direction: 'asc', form: instant },
  { column: 'id', direction: 'asc', form: number },
];

const newestFirst: readonly Sorting[] = [
  { column: 'closed_at', direction: 'desc', form: instant },
  { column: 'id', direction: 'desc', form: number },
];

type Place = readonly (string | number)[];

/** Where a page begins; null for anything that is not such a place. */
function placeOf(after: string | undefined, order: readonly Sorting[]): Place | null {
  const values = (after ?? '').split('_');
  const fits = ({ form }: Sorting, at: number): boolean => form.test(values[at] ?? '');
  if (values.length !== order.length || !order.every(fits)) return null;
  return order.map(({ form }, at) => (form === instant ? (values[at] ?? '') : Number(values[at])));
}

/** The rows behind a place: equal in the columns before one, and further on in that one. */
const beyond = (where: Where, order: readonly Sorting[], place: Place) =>
  where.or(
    order.map(({ column, direction }, at) =>
      where.and([
        ...order.slice(0, at).map((before, index) => where(before.column, '=', place[index] ?? '')),
        where(column, direction === 'asc' ? '>' : '<', place[at] ?? ''),
      ]),
    ),
  );
