import type { DemoAccount } from './account.ts';
import { Refusal, type Argument } from './arguments.ts';
import type { DemoMailbox } from './mailbox.ts';

/** Does one command and gives the tagged answer without its tag; null where the answer comes with the next line. */
export type Command = (session: Session, args: readonly Argument[]) => string | null;

interface Selected {
  readonly mailbox: DemoMailbox;
  readonly readOnly: boolean;
  /** How many messages the client knows of, once it has heard which are gone. */
  told: number;
  /** Sequence numbers of messages gone that the client has not heard of. */
  readonly gone: number[];
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

  mailbox(name: string, code = '[NONEXISTENT] '): DemoMailbox {
    const found = this.account.find(name);
    if (found === undefined) throw new Refusal('NO', `${code}No such mailbox`);
    return found;
  }

  get selected(): Selected {
    if (this.#selected === null) throw new Refusal('BAD', 'No mailbox selected');
    return this.#selected;
  }

  select(mailbox: DemoMailbox, readOnly: boolean): void {
    this.unselect();
    const told = mailbox.messages.length;
    const selected: Selected = { mailbox, readOnly, told, gone: [], forget: () => stop() };
    const stop = mailbox.watch({
      arrived: () => this.#tellIdling(),
      expunged: (sequence) => {
        // What the client never heard of, it need not hear the end of.
        if (sequence > selected.told) return;
        selected.told -= 1;
        selected.gone.push(sequence);
        this.#tellIdling();
      },
    });
    this.#selected = selected;
  }

  unselect(): void {
    this.#selected?.forget();
    this.#selected = null;
  }

  #tellIdling(): void {
    if (this.idling) this.tellChanges();
  }

  /** Says which messages are gone, and how many there are now where the client knows of fewer. */
  tellChanges(): void {
    const selected = this.#selected;
    if (selected === null) return;
    for (const sequence of selected.gone.splice(0)) this.send(`* ${sequence} EXPUNGE\r\n`);
    const count = selected.mailbox.messages.length;
    if (count === selected.told) return;
    selected.told = count;
    this.send(`* ${count} EXISTS\r\n`);
  }
}
