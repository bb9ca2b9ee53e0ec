import type { ExpressionBuilder, Kysely } from 'kysely';
import type { QueuePage, QueueQuery } from '../model/desk.ts';
import { fromCaseRow } from './desk-rows.ts';
import type { Tables } from './tables.ts';

const usualLimit = 50;
const most = 500;

/** One page of the queue, found by index: the number of cases behind it costs next to nothing. */
export async function queuePage(db: Kysely<Tables>, query: QueueQuery): Promise<QueuePage> {
  const limit = Math.max(1, Math.min(query.limit ?? usualLimit, most));
  const wanted = db
    .selectFrom('desk_case')
    .where('state', 'in', [...query.states])
    .where((where) => where.and(conditions(where, query)));
  const { total } = await wanted
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const after = placeOf(query.after);
  const rows = await wanted
    .$if(after !== null, (from) => from.where((where) => beyond(where, after ?? first)))
    .selectAll()
    .orderBy('safety', 'desc')
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  const lines = rows.slice(0, limit);
  const last = lines.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? `${last.safety}_${last.received_at}_${last.id}`
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
          where('snoozed_until', 'is', null),
          where('snoozed_until', '<=', now.toISOString()),
        ]),
  ];
}

interface Place {
  readonly safety: number;
  readonly receivedAt: string;
  readonly id: number;
}

const first: Place = { safety: 2, receivedAt: '', id: 0 };

/** Where a page begins; null for anything that is not such a place. */
function placeOf(after: string | undefined): Place | null {
  const [, safety, receivedAt, id] =
    /^([01])_(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)_(\d{1,15})$/.exec(after ?? '') ?? [];
  if (safety === undefined || receivedAt === undefined) return null;
  return { safety: Number(safety), receivedAt, id: Number(id) };
}

const beyond = (where: Where, { safety, receivedAt, id }: Place) =>
  where.or([
    where('safety', '<', safety),
    where.and([where('safety', '=', safety), where('received_at', '>', receivedAt)]),
    where.and([
      where('safety', '=', safety),
      where('received_at', '=', receivedAt),
      where('id', '>', id),
    ]),
  ]);
