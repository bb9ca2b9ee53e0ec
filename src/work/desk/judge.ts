import type { Business, Mandate } from '../../model/business.ts';
import type { StoredCase } from '../../model/desk-store.ts';
import { mayAs, type Person } from '../../model/people.ts';
import type { Verdict } from '../../model/verdict.ts';
import { saidAgainIn, toldAllIn } from '../../write/report.ts';
import { judgeReply, type JudgePorts } from '../judge.ts';

/** What of a case its letter is judged by. */
export type Judged = Pick<StoredCase, 'message' | 'reading' | 'letter'> & {
  readonly line: Pick<StoredCase['line'], 'mailbox'>;
};

/** Judges letters beside what was sent before, and by a person's own mandate. */
export class Judge {
  readonly #ports: JudgePorts;

  constructor(ports: JudgePorts) {
    this.#ports = ports;
  }

  judge(
    { line, message, reading, letter }: Judged,
    business: Business | null,
    text: string,
  ): Promise<Verdict> {
    const { mailbox } = line;
    const saidAgain = saidAgainIn(letter, text);
    const toldAll = toldAllIn(letter, text);
    const of = { mailbox, message, reading, business, saidAgain, toldAll };
    return judgeReply(text, of, this.#ports);
  }

  /**
   * The verdict by this person's own mandate where the letter promises more than that; null where it
   * does not. An owner without a mandate of their own is the one to be asked, and may what they say.
   */
  async beyond(
    of: Judged,
    business: Business | null,
    text: string,
    person: Person,
  ): Promise<Verdict | null> {
    const mandate = mandateOf(person, business);
    if (mandate === null || business === null) return null;
    const verdict = await this.judge(of, { ...business, mandate }, text);
    return verdict.findings.some(({ rule }) => rule === 'beyond-mandate') ? verdict : null;
  }
}

const mandateOf = (person: Person, business: Business | null): Mandate | null =>
  person.mandate ?? (mayAs(person, 'owner') ? null : (business?.mandate ?? null));
