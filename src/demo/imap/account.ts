import { Refusal } from './arguments.ts';
import { DemoMailbox } from './mailbox.ts';

/** One account: who may log in, and its mailboxes. */
export class DemoAccount {
  readonly user: string;
  readonly password: string;
  readonly #mailboxes: DemoMailbox[];
  readonly #uidValidity: number;

  constructor(user: string, password: string, uidValidity: number) {
    this.user = user;
    this.password = password;
    this.#uidValidity = uidValidity;
    this.#mailboxes = [];
  }

  get mailboxes(): readonly DemoMailbox[] {
    return this.#mailboxes;
  }

  find(name: string): DemoMailbox | undefined {
    const known = name.toUpperCase() === 'INBOX' ? 'INBOX' : name;
    return this.#mailboxes.find((mailbox) => mailbox.name === known);
  }

  /** Throws Refusal where it is there already (RFC 5530). */
  create(name: string, specialUse: string | null = null): DemoMailbox {
    if (this.find(name) !== undefined) throw new Refusal('NO', '[ALREADYEXISTS] It is there');
    const mailbox = new DemoMailbox(name, specialUse, this.#uidValidity);
    this.#mailboxes.push(mailbox);
    return mailbox;
  }
}
