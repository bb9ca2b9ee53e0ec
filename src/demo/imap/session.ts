import { Refusal } from './arguments.ts';
import type { DemoMailbox } from './mailbox.ts';

export interface DemoAccount {
  readonly user: string;
  readonly password: string;
  readonly mailboxes: readonly DemoMailbox[];
}

interface Selected {
  readonly mailbox: DemoMailbox;
  readonly readOnly: boolean;
  /** How many messages the client knows of. */
  told: number;
  readonly forget: () => void;
}

/** What the server remembers of one connection: who it is and which mailbox is open. */
export class Session {
  readonly account: DemoAccount;
  readonly send: (data: string | Buffer) => void;
  authenticated = false;
  idling = false;
  /** Takes the next line where it is no command (SASL, DONE), and gives the tagged answer. */
  nextLine: ((line: string) => string) | null = null;
  #selected: Selected | null = null;

  constructor(account: DemoAccount, send: (data: string | Buffer) => void) {
    this.account = account;
    this.send = send;
  }

  logIn(user: string, password: string): void {
    if (user !== this.account.user || password !== this.account.password) {
      throw new Refusal('NO', '[AUTHENTICATIONFAILED] Wrong user or password');
    }
    this.authenticated = true;
  }

  mailbox(name: string): DemoMailbox {
    const known = name.toUpperCase() === 'INBOX' ? 'INBOX' : name;
    const found = this.account.mailboxes.find((mailbox) => mailbox.name === known);
    if (found === undefined) throw new Refusal('NO', '[NONEXISTENT] No such mailbox');
    return found;
  }

  get selected(): Selected {
    if (this.#selected === null) throw new Refusal('BAD', 'No mailbox selected');
    return this.#selected;
  }

  select(mailbox: DemoMailbox, readOnly: boolean): void {
    this.unselect();
    const forget = mailbox.onArrival(() => {
      if (this.idling) this.tellArrivals();
    });
    this.#selected = { mailbox, readOnly, told: mailbox.messages.length, forget };
  }

  unselect(): void {
    this.#selected?.forget();
    this.#selected = null;
  }

  /** Says how many messages there are now, where the client knows of fewer. */
  tellArrivals(): void {
    const selected = this.#selected;
    const count = selected?.mailbox.messages.length ?? 0;
    if (selected === null || count === selected.told) return;
    selected.told = count;
    this.send(`* ${count} EXISTS\r\n`);
  }
}
