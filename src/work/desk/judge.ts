import { checkReply } from '../../gate/check.ts';
import { EarlierLetters } from '../../gate/earlier.ts';
import type { Business, Mandate } from '../../model/business.ts';
import type { DeskStore, StoredCase } from '../../model/desk-store.ts';
import { mayAs, type Person } from '../../model/people.ts';
import type { Verdict } from '../../model/verdict.ts';

/** Letters sent earlier that a new one is compared with. */
const compared = 2000;

/** What of a case its letter is judged by. */
export type Judged = Pick<StoredCase, 'message' | 'reading'>;

/** Judges letters beside what was sent before, and by a person's own mandate. */
export class Judge {
  readonly #desk: DeskStore;
  #sent: { readonly count: number; readonly letters: EarlierLetters } | null = null;

  constructor(desk: DeskStore) {
    this.#desk = desk;
  }

  async judge(of: Judged, business: Business | null, text: string): Promise<Verdict> {
    const { message, reading } = of;
    return checkReply({ reply: text, message, reading, business, sent: await this.#earlier() });
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

  async #earlier(): Promise<EarlierLetters> {
    const count = await this.#desk.sentCount();
    if (this.#sent?.count !== count)
      this.#sent = { count, letters: new EarlierLetters(await this.#desk.sentTexts(compared)) };
    return this.#sent.letters;
  }
}

const mandateOf = (person: Person, business: Business | null): Mandate | null =>
  person.mandate ?? (mayAs(person, 'owner') ? null : (business?.mandate ?? null));
