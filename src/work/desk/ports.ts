import type { Business } from '../../model/business.ts';
import type { Clock } from '../../model/clock.ts';
import type { Person } from '../../model/people.ts';
import type { Store } from '../../model/store.ts';

/** What the desk must know of a mailbox to write in its name. */
export interface DeskMailbox {
  readonly name: string;
  readonly businesses: readonly Business[];
  /** Of the account: a fallback for From. */
  readonly user: string;
}

export interface DeskPorts {
  readonly store: Store;
  readonly mailboxes: readonly DeskMailbox[];
  /** Everybody who works with the letters. */
  readonly people: readonly Person[];
  readonly clock: Clock;
  /** How long an approved letter can be called back. */
  readonly undoSeconds: number;
}
