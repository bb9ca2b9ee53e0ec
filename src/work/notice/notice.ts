import { businessOf } from '../desk/business.ts';
import type { Judge } from '../desk/judge.ts';
import type { CaseChange, Changed, StoredCase } from '../../model/desk-store.ts';
import type { NewEdition } from '../../model/desk-store.ts';
import type { Business } from '../../model/business.ts';
import type { Outgoing, OutgoingEvent, PollPorts, PollTarget } from '../ports.ts';
import { isKnownText, letterText } from './text.ts';
import type { Arrival } from './look.ts';

/** What noticing works with: one mailbox in one poll. */
export class Noticing {
  readonly target: PollTarget;
  readonly ports: PollPorts;
  readonly out: Outgoing;
  #judge: Judge | null = null;

  constructor(target: PollTarget, ports: PollPorts, out: Outgoing) {
    this.target = target;
    this.ports = ports;
    this.out = out;
  }

  businessOf(one: StoredCase): Business | null {
    return businessOf(one.message, this.target.businesses);
  }

  /** The text of an arrival as the next edition; null where the letter had that text before. */
  async newEdition({ message }: Arrival, one: StoredCase): Promise<NewEdition | null> {
    const text = letterText(message);
    const known = await this.ports.store.desk.editions(one.line.id);
    if (isKnownText(text, known)) return null;
    // The gate loads only when there is something to judge: most polls find nothing.
    const { Judge } = await import('../desk/judge.ts');
    this.#judge ??= new Judge(this.ports.store.desk);
    const verdict = await this.#judge.judge(one, this.businessOf(one), text);
    return { subject: message.subject || one.edition.subject, text, verdict };
  }

  async change(id: number, change: Omit<CaseChange, 'id' | 'by' | 'at'>): Promise<Changed> {
    const at = this.ports.clock.now();
    return this.ports.store.desk.change({ ...change, id, by: 'mail-program', at });
  }

  tell(caseId: number, what: OutgoingEvent['what'], message: string): void {
    this.ports.log.info({ mailbox: this.target.name, case: caseId }, what);
    this.out.tell({ mailbox: this.target.name, caseId, what, message });
  }
}
