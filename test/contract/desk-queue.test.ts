/**
 * Contract of the queue in every store: safety first, then who complains of the same again, then oldest
 * first; what is done newest first; pages that follow one another hold every case once, whatever stands
 * in their address; what is on its way or done is never hidden by having been put off.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QueueQuery } from '../../src/model/desk.ts';
import type { Store } from '../../src/model/store.ts';
import type { ThreadMail } from '../../src/model/threads.ts';
import { openStore } from '../../src/store/open.ts';
import { complaintOnDesk, now, owner } from '../unit/work/on-the-desk.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  const { cases, state } = await complaintOnDesk(store, 8);
  const [dangerous, ...others] = cases.toReversed();
  if (dangerous === undefined) throw new Error('no case was made');
  const issues = dangerous.reading.issues.map((one) => ({
    ...one,
    type: 'hygiene-safety' as const,
  }));
  const reading = { ...dangerous.reading, issues };
  // The one where somebody may come to harm came last, and is recorded first.
  await store.recordHandled([], state, [{ ...dangerous, reading }, ...others]);
});
afterEach(() => store.close());

const open = { states: ['open'], viewer: owner, now } as const;
const done = { ...open, states: ['rejected'], newestFirst: true } as const;

/** All ids of a query in pages of two. */
async function paged(query: QueueQuery): Promise<number[]> {
  const ids: number[] = [];
  let after: string | null = null;
  do {
    const page = await store.desk.queue({
      ...query,
      limit: 2,
      ...(after === null ? {} : { after }),
    });
    ids.push(...page.lines.map(({ id }) => id));
    after = page.next;
  } while (after !== null && ids.length < 50);
  return ids;
}

/** Lets a case be one more complaint of the same. */
const again = (id: number, thread: number): Promise<void> =>
  store.threads.keep({
    identity: `again ${id}`,
    mailbox: 'kontakt',
    messageId: null,
    sender: 'lone@kunde.example',
    subject: 'Knust lampe',
    orders: [],
    receivedAt: now,
    kind: 'complaint',
    case: id,
    thread,
    relation: 'again',
    ground: 'order',
  } satisfies ThreadMail);

const close = (id: number, minutes: number) =>
  store.desk.change({
    id,
    by: 'ejer',
    at: new Date(now.getTime() + minutes * 60_000),
    when: { states: ['open'] },
    state: 'rejected',
    audit: { action: 'rejected', note: 'ringet' },
  });

describe('the queue', () => {
  it('has safety first, then who writes again, then the oldest', async () => {
    expect(await paged(open)).toEqual([1, 7, 6, 5, 4, 3, 2]);
    await again(3, 7);
    await again(5, 7);
    expect(await paged(open)).toEqual([1, 5, 3, 7, 6, 4, 2]);
    const [, line] = (await store.desk.queue(open)).lines;
    expect(line).toMatchObject({ id: 5, again: true });
  });

  it('lets a case down again that was taken for another’s by mistake', async () => {
    await again(3, 7);
    expect(await store.threads.split('kontakt', 'again 3')).toBe(true);
    expect(await paged(open)).toEqual([1, 7, 6, 5, 4, 3, 2]);
  });

  it('has what was closed last first among what is done', async () => {
    for (const [at, id] of [4, 1, 6, 2, 7].entries()) await close(id, at);
    expect(await paged(done)).toEqual([7, 2, 6, 1, 4]);
  });

  it('hides what was put off only while it is open', async () => {
    const until = new Date(now.getTime() + 86_400_000);
    await store.desk.change({
      id: 4,
      by: 'ejer',
      at: now,
      when: { states: ['open'] },
      snoozedUntil: until,
      audit: { action: 'snoozed', note: null },
    });
    expect(await paged(open)).not.toContain(4);
    await close(4, 1);
    expect(await paged(done)).toEqual([4]);
  });

  it.each(['', 'x', '1_2', "1_0_2026-11-22T10:00:00.000Z_1' or 1=1", '9_9_9_9'])(
    'begins at the first page for the address %j',
    async (after) => {
      const page = await store.desk.queue({ ...open, after });
      expect(page.lines[0]?.id).toBe(1);
    },
  );
});
