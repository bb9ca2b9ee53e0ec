import { loadConfig } from '../config/load.ts';
import { fixedClock, systemClock, type Clock } from '../model/clock.ts';
import type { CaseId, Desk, Done, OpenCase, Refusal } from '../model/desk.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Person } from '../model/people.ts';
import { openStore } from '../store/open.ts';
import { useOwnWeights } from './configuration.ts';
import type { ExitStatus } from './exit.ts';
import { timeOf } from './now.ts';
import { deskOf, peopleOf } from './outgoing.ts';
import { presentVerdict } from './present.ts';
import { print, printJson, say } from './terminal.ts';

export interface DeskOptions {
  readonly config: string;
  /** Login of whoever sits at the terminal; the owner where left out. */
  readonly as?: string;
  readonly json?: boolean;
  readonly now?: string;
}

export interface AtDesk {
  readonly desk: Desk;
  readonly person: Person;
  readonly clock: Clock;
}

/** Does something at the desk, as a person of the configuration. */
export async function atDesk<T>(
  options: DeskOptions,
  work: (at: AtDesk) => Promise<T>,
): Promise<T> {
  const config = loadConfig(options.config);
  useOwnWeights(config);
  const person = personOf(peopleOf(config), options.as);
  const clock = options.now === undefined ? systemClock : fixedClock(timeOf(options.now));
  const store = await openStore(config.store.url);
  try {
    return await work({ desk: await deskOf(config, store, clock), person, clock });
  } finally {
    await store.close();
  }
}

function personOf(people: readonly Person[], login: string | undefined): Person {
  const found = people.find((person) =>
    login === undefined ? person.role === 'owner' : person.login === login,
  );
  if (found !== undefined) return found;
  const known = people.map((person) => person.login).join(', ');
  throw new TakkebrevError(
    'usage',
    login === undefined
      ? `Nobody in the configuration is an owner: say who you are with --as (${known}).`
      : `Nobody in the configuration has the login ${login}; known are ${known}.`,
  );
}

/** The number of a case as it is typed. Throws `usage`. */
export function caseNumber(typed: string): CaseId {
  if (/^#?\d{1,9}$/.test(typed)) return Number(typed.replace('#', ''));
  throw new TakkebrevError(
    'usage',
    `"${typed}" is no case: write its number from \`takkebrev drafts\`.`,
  );
}

/** The case as this person sees it. Throws `case-unknown`. */
export async function openCase({ desk, person }: AtDesk, id: CaseId): Promise<OpenCase> {
  const one = await desk.open(id, person);
  if (one !== null) return one;
  throw new TakkebrevError('case-unknown', `There is no case ${id}: see \`takkebrev drafts\`.`);
}

/** Says what an act came to; 1 where it was refused. */
export function tellDone(
  id: CaseId,
  done: Done | Refusal,
  of: { readonly json: boolean; readonly well: string; readonly text: string },
): ExitStatus {
  if (of.json) printJson({ id, ...done });
  if ('done' in done) {
    if (!of.json) print(of.well);
    return 0;
  }
  say(refusalLine(id, done));
  if (!of.json && 'verdict' in done) print(presentVerdict(of.text, done.verdict));
  return 1;
}

function refusalLine(id: CaseId, refusal: Refusal): string {
  switch (refusal.refused) {
    case 'changed-meanwhile':
      return `Nothing was done: ${refusal.current.by} changed the letter of case ${id} meanwhile; look at it with \`takkebrev show ${id}\`.`;
    case 'gate':
      return `Nothing was done: the gate stops the letter of case ${id}; put right what it found.`;
    case 'beyond-mandate':
      return `Nothing was done: the letter of case ${id} promises more than you may; ask ${refusal.who.join(' or ') || 'the owner'}.`;
    case 'state':
      return `Nothing was done: case ${id} is ${refusal.state}.`;
    case 'role':
      return `Nothing was done: your role does not allow it; ask an approver or the owner.`;
    default:
      return refusal satisfies never;
  }
}
