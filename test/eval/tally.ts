import { readCodes } from '../../src/language/identify.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { figure, type Count, type Measure } from './measures.ts';

export type Column = 'all' | LanguageCode;
export const columns: readonly Column[] = ['all', ...readCodes];

const none: Count = { right: 0, missed: 0, wrong: 0 };

/** The counts of many mails, by language and all together. */
export class Tally {
  readonly #counts = new Map<string, Count>();
  readonly #mails = new Map<Column, number>();

  addMail(language: LanguageCode): void {
    for (const column of ['all', language] as const)
      this.#mails.set(column, this.mails(column) + 1);
  }

  add(language: LanguageCode, measure: Measure, more: Partial<Count>): void {
    for (const column of ['all', language] as const) this.#add(`${column} ${measure}`, more);
  }

  /** One thing of which there is one answer. */
  judge(language: LanguageCode, measure: Measure, isRight: boolean): void {
    this.add(language, measure, isRight ? { right: 1 } : { missed: 1 });
  }

  /** One thing that may hold or not, and is looked for where it holds. */
  detect(language: LanguageCode, measure: Measure, found: boolean, holds: boolean): void {
    this.add(language, measure, {
      right: found && holds ? 1 : 0,
      missed: !found && holds ? 1 : 0,
      wrong: found && !holds ? 1 : 0,
    });
  }

  mails(column: Column): number {
    return this.#mails.get(column) ?? 0;
  }

  figure(measure: Measure, column: Column = 'all'): number | null {
    return figure(measure, this.#counts.get(`${column} ${measure}`));
  }

  /** All counts as JSON takes them, for another process. */
  toJSON(): TallyDocument {
    return { counts: [...this.#counts], mails: [...this.#mails] };
  }

  merge({ counts, mails }: TallyDocument): this {
    for (const [key, count] of counts) this.#add(key, count);
    for (const [column, count] of mails) this.#mails.set(column, this.mails(column) + count);
    return this;
  }

  #add(key: string, more: Partial<Count>): void {
    const { right, missed, wrong } = this.#counts.get(key) ?? none;
    this.#counts.set(key, {
      right: right + (more.right ?? 0),
      missed: missed + (more.missed ?? 0),
      wrong: wrong + (more.wrong ?? 0),
    });
  }
}

export interface TallyDocument {
  readonly counts: readonly (readonly [string, Count])[];
  readonly mails: readonly (readonly [Column, number])[];
}
