import type { Config, MailboxConfig } from '../config/load.ts';
import { smtpSubmitter } from '../mail/submit.ts';
import type { Clock } from '../model/clock.ts';
import type { Desk } from '../model/desk.ts';
import type { Person } from '../model/people.ts';
import type { Store } from '../model/store.ts';
import type { Outgoing, OutgoingEvent } from '../work/ports.ts';
import { exitStatus, worstOf, type ExitStatus } from './exit.ts';
import { print, say } from './terminal.ts';

/** The desk over the store of a configuration. */
export async function deskOf(config: Config, store: Store, clock: Clock): Promise<Desk> {
  // Reading, writing and the gate load only when there is something to decide.
  const { createDesk } = await import('../work/desk/desk.ts');
  const mailboxes = config.mailboxes.map(deskMailbox);
  const { undoSeconds } = config.review;
  return createDesk({
    store,
    mailboxes,
    people: peopleOf(config),
    clock,
    undoSeconds,
    policy: config.gate.rules,
  });
}

/** A mailbox as the desk wants it, with the house's voice of the day. */
export const deskMailbox = (account: MailboxConfig) => ({
  name: account.name,
  user: account.imap.user,
  get businesses() {
    return account.businesses;
  },
});

export const peopleOf = ({ people }: Config): readonly Person[] =>
  people.map(({ person }) => person);

/** What a mailbox needs to send, and to notice what people do in mail programs. */
export function outgoingOf(
  account: MailboxConfig,
  config: Config,
  of: { readonly store: Store; readonly clock: Clock; readonly report: OutgoingReport },
): Outgoing {
  const [person, ...others] = peopleOf(config);
  const alone = person?.role === 'owner' && others.length === 0;
  let desk: Promise<Desk> | undefined;
  return {
    desk: () => (desk ??= deskOf(config, of.store, of.clock)),
    submitter: account.smtp === null ? null : smtpSubmitter(account.smtp),
    digest: account === config.mailboxes[0] ? config.digest : null,
    sendFolder: account.folders.send,
    laysInSent: account.smtp?.laysInSent ?? false,
    markAnswered: account.markAnswered,
    person: alone ? person : null,
    tell: (event) => of.report.tell(event),
  };
}

/** Tells what became of letters: what went well as output, what needs a person on standard error. */
export class OutgoingReport {
  readonly #json: boolean;
  readonly #statuses: ExitStatus[] = [];
  #lastWaiting = '';

  constructor(json: boolean) {
    this.#json = json;
  }

  tell({ what, message, failure }: OutgoingEvent): void {
    if (failure !== undefined) {
      this.#statuses.push(exitStatus(failure));
      // A server that stays away is told of once.
      if (what === 'waiting' && message === this.#lastWaiting) return;
      if (what === 'waiting') this.#lastWaiting = message;
      say(message);
    } else if (!this.#json) print(message);
  }

  get status(): ExitStatus {
    return worstOf(this.#statuses);
  }
}
