import { loadConfig } from '../config/load.ts';
import { TakkebrevError } from '../model/errors.ts';
import { fixedClock } from '../model/clock.ts';
import { causeStates, type CauseChange, type CauseId } from '../model/causes.ts';
import type { Store } from '../model/store.ts';
import { openStore } from '../store/open.ts';
import { proposeCauses } from '../work/causes.ts';
import { reportBack } from '../work/report-back.ts';
import type { ExitStatus } from './exit.ts';
import { timeOf } from './now.ts';
import { print, say } from './terminal.ts';

interface CausesOptions {
  readonly config: string;
  readonly json?: true;
  readonly name?: string;
  readonly cases?: string;
  readonly cause?: string;
  readonly none?: string;
  readonly state?: string;
  readonly changed?: string;
  readonly owner?: string;
  readonly notes?: string;
  readonly optOut?: string;
  readonly now?: string;
}

const byTerminal = 'terminal';

/** Lists causes and what looks like one; names one; says what became of one. */
export async function causes(options: CausesOptions): Promise<ExitStatus> {
  const config = loadConfig(options.config);
  const now = timeOf(options.now);
  const store = await openStore(config.store.url);
  try {
    if (options.optOut !== undefined) await store.causes.optOut(options.optOut, now);
    else if (options.none !== undefined) await decline(options.none, store, now);
    else if (options.name !== undefined) await name(options.name, options, store, now);
    else if (options.cause !== undefined) {
      const id = await change(Number(options.cause), options, store, now);
      const cause = (await store.causes.list()).find((one) => one.id === id);
      const mailboxes = config.mailboxes.map((one) => ({ ...one, user: one.imap.user }));
      const policy = config.gate.rules;
      const ports = { store, mailboxes, clock: fixedClock(now), policy };
      const drafts = cause === undefined ? [] : await reportBack(cause, ports, byTerminal);
      if (drafts.length > 0) say(`${drafts.length} letters wait: see \`takkebrev drafts\`.`);
    } else await list(options, store, now);
    return 0;
  } finally {
    await store.close();
  }
}

const numbersIn = (text: string): number[] =>
  text
    .split(/[,\s]+/u)
    .filter(Boolean)
    .map((one) => {
      if (/^\d+$/u.test(one)) return Number(one);
      throw new TakkebrevError('usage', `${one} is no number of a case; write them as 3,7,12.`);
    });

/** The numbers of cases that there are. Throws `usage` for any other. */
async function casesIn(text: string | undefined, store: Store): Promise<number[]> {
  const numbers = numbersIn(text ?? '');
  for (const one of numbers)
    if ((await store.desk.read(one)) === null)
      throw new TakkebrevError('usage', `There is no case ${one}: see \`takkebrev drafts\`.`);
  return numbers;
}

async function name(
  named: string,
  { cases }: CausesOptions,
  store: Store,
  now: Date,
): Promise<void> {
  const id = await store.causes.create(named, await casesIn(cases, store), byTerminal, now);
  say(`Cause ${id}: ${named}.`);
}

/** Says of cases that they have no cause in common with others: they are not proposed again. */
async function decline(numbers: string, store: Store, now: Date): Promise<void> {
  for (const one of await casesIn(numbers, store))
    await store.causes.assign(one, null, byTerminal, now);
}

async function change(
  id: CauseId,
  options: CausesOptions,
  store: Store,
  now: Date,
): Promise<CauseId> {
  const state = causeStates.find((one) => one === options.state);
  if (options.state !== undefined && state === undefined)
    throw new TakkebrevError('usage', `--state is one of ${causeStates.join(', ')}.`);
  if (state === 'fixed' && options.changed === undefined)
    throw new TakkebrevError('usage', 'Say what was changed: --changed "We now pack it in foam."');
  const { changed, owner, notes, cases } = options;
  const given: CauseChange = {
    ...(state === undefined ? {} : { state }),
    ...(changed === undefined ? {} : { changed }),
    ...(owner === undefined ? {} : { owner }),
    ...(notes === undefined ? {} : { notes }),
  };
  const known = (await store.causes.list()).some((one) => one.id === id);
  if (!known)
    throw new TakkebrevError('usage', `There is no cause ${id}: see \`takkebrev causes\`.`);
  for (const one of await casesIn(cases, store))
    await store.causes.assign(one, id, byTerminal, now);
  if (Object.keys(given).length > 0) await store.causes.change(id, given, byTerminal, now);
  return id;
}

async function list({ json }: CausesOptions, store: Store, now: Date): Promise<void> {
  const assigned = await store.causes.assigned();
  for (const cause of await store.causes.list()) {
    const cases = [...assigned].filter(([, id]) => id === cause.id).map(([id]) => id);
    print(
      json === true
        ? JSON.stringify({ ...cause, cases })
        : `${cause.id}  ${cause.name} (${cause.state}): cases ${cases.join(', ')}`,
    );
  }
  for (const { cause, cases, words } of await proposeCauses(store, now))
    print(
      json === true
        ? JSON.stringify({ proposed: true, cause, cases, words })
        : `${cause === null ? 'new?' : `${cause}?`}  ${words.join(' ')}: cases ${cases.join(', ')}`,
    );
}
