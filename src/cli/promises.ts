import { loadConfig } from '../config/load.ts';
import { fixedClock } from '../model/clock.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { PromiseChange, PromiseEntry } from '../model/promises.ts';
import type { Store } from '../model/store.ts';
import { openStore } from '../store/open.ts';
import { followSent } from '../work/follow-sent.ts';
import { dayOf } from '../work/promises.ts';
import type { ExitStatus } from './exit.ts';
import { timeOf } from './now.ts';
import { say, styled } from './terminal.ts';

interface PromisesOptions {
  readonly config: string;
  readonly json?: true;
  readonly due?: string;
  readonly kept?: string;
  readonly broken?: string;
  readonly none?: string;
  readonly open?: string;
  readonly move?: string;
  readonly to?: string;
  readonly now?: string;
}

/** Who settles promises from the terminal. */
const byTerminal = 'terminal';

/** Prints what the firm has promised, or settles one promise. */
export async function promises(options: PromisesOptions): Promise<ExitStatus> {
  const config = loadConfig(options.config);
  const now = timeOf(options.now);
  const business = config.mailboxes[0]?.businesses[0] ?? null;
  const today = dayOf(now, business);
  const store = await openStore(config.store.url);
  try {
    for (const mailbox of config.mailboxes)
      await followSent(mailbox, { store, clock: fixedClock(now) });
    const change = changeOf(options);
    if (change !== null) return await settle(change, store, now);
    const due = options.due === undefined ? {} : { due: dayNamed('--due', options.due) };
    const entries = await store.promises.list(due);
    for (const entry of entries) process.stdout.write(`${lineOf(entry, today, options)}\n`);
    if (entries.length === 0 && options.json !== true) say('Nothing is promised.');
    return 0;
  } finally {
    await store.close();
  }
}

function dayNamed(option: string, day: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : Number.NaN;
  // The 31st of February is read as a day in March.
  if (!Number.isNaN(at) && new Date(at).toISOString().startsWith(day)) return day;
  throw new TakkebrevError('usage', `${option} ${day} is no day; write it as 2026-12-04.`);
}

interface Settled {
  readonly id: number;
  readonly change: PromiseChange;
}

function changeOf({ kept, broken, none, open, move, to }: PromisesOptions): Settled | null {
  if (move !== undefined) {
    if (to === undefined)
      throw new TakkebrevError('usage', `Say to which day: --move ${move} --to 2026-12-04.`);
    return { id: Number(move), change: { movedTo: dayNamed('--to', to) } };
  }
  if ([kept, broken, none, open].filter((one) => one !== undefined).length > 1)
    throw new TakkebrevError('usage', 'Settle one promise at a time.');
  if (kept !== undefined) return { id: Number(kept), change: { state: 'kept' } };
  if (broken !== undefined) return { id: Number(broken), change: { state: 'broken' } };
  if (open !== undefined) return { id: Number(open), change: { state: 'open' } };
  return none === undefined ? null : { id: Number(none), change: { state: 'none' } };
}

async function settle({ id, change }: Settled, store: Store, now: Date): Promise<ExitStatus> {
  const known = Number.isInteger(id) && (await store.promises.change(id, change, byTerminal, now));
  if (!known)
    throw new TakkebrevError('usage', 'There is no such promise; see `takkebrev promises`.');
  if (!('movedTo' in change)) say('Noted.');
  else say('The new day counts once a letter has told the customer: write it on the same case.');
  return 0;
}

function lineOf(entry: PromiseEntry, today: string, { json }: PromisesOptions): string {
  const overdue = entry.state === 'open' && entry.due !== null && entry.due < today;
  if (json === true) {
    const { text, start, end, due, owner, state, id, kind, customer, movedTo } = entry;
    const line = { case: entry.case, customer, text, start, end, due, owner, state };
    return JSON.stringify({ ...line, id, kind, overdue, movedTo });
  }
  const day = (entry.due ?? 'no day').padEnd(10);
  const state = overdue ? styled('red', 'overdue') : entry.state;
  const moved =
    entry.movedTo === null ? '' : ` (to be moved to ${entry.movedTo}: tell the customer)`;
  return `${String(entry.id).padStart(4)}  ${day}  ${state.padEnd(7)}  ${entry.owner ?? '?'}, to ${entry.customer}: ${entry.text.replace(/\s+/gu, ' ')}${moved}`;
}
