import type { LanguageCode } from '../model/language.ts';
import type { Evidence, Move, Sentence, Slot } from '../model/letter.ts';
import type { IssueType } from '../model/reading.ts';
import type { Phrasing } from './phrase.ts';
import { put, type Value, type Values } from './values.ts';

/** What says the same in every language: names, numbers, the customer's own words. */
const common = [
  'name',
  'firm',
  'order',
  'invoice',
  'booking',
  'amount',
  'clause',
  'passages',
  'affected',
  'meant',
  'requests',
  'praised',
  'asks',
  'danger',
  'soon',
];

/** What only a person can know: blanks in the letter, their prompts in the language of the staff. */
export class Blanks {
  readonly slots: Slot[] = [];
  /** Of the prompts. */
  readonly language: LanguageCode;
  private readonly staff: Phrasing;
  private readonly values: Values;
  private readonly base: readonly Evidence[];

  /** `sameLanguage`: the letter is in the language of the staff, and prompts may name all it names. */
  constructor(
    staff: Phrasing,
    values: Values,
    type: IssueType,
    base: readonly Evidence[],
    sameLanguage: boolean,
  ) {
    this.staff = staff;
    this.language = staff.language;
    this.base = base;
    this.values = sameLanguage ? values : this.neutral(values, type);
  }

  /**
   * A blank from the first of `sections` that has a usable prompt, behind what `first` asks; nothing where it
   * stands already.
   */
  leave(id: string, sections: readonly string[], move: Move, first?: string): Sentence[] {
    const phrased = this.staff.phrase('slots', sections, this.values);
    if (phrased === null) return [];
    const lead = first === undefined ? null : this.staff.phrase('slots', [first], this.values);
    // Facts in brackets side by side stand in one.
    const asked = phrased.text.replaceAll(') (', ', ');
    const text = lead === null ? asked : `${lead.text} ${asked}`;
    return this.mark(id, { ...phrased, text }, move);
  }

  /** A blank inside a sentence; null where no prompt can be used or it stands already. */
  within(id: string, sections: readonly string[]): Value | null {
    const phrased = this.staff.phrase('slots', sections, this.values);
    const [left] = phrased === null ? [] : this.mark(id, phrased, 'restatement');
    return left === undefined ? null : { text: left.text, evidence: left.evidence };
  }

  /** True where something is known that a prompt could name. */
  knows(name: string): boolean {
    return this.values.has(name);
  }

  /** A blank that asks the very thing of one fault. */
  ask(id: string, question: Value, first?: string): Sentence[] {
    const lead = first === undefined ? null : this.staff.phrase('slots', [first], this.values);
    const text = lead === null ? question.text : `${lead.text} ${question.text}`;
    return this.mark(id, { ...question, text }, 'remedy');
  }

  private mark(id: string, prompt: Value, move: Move): Sentence[] {
    const placeholder = `[${prompt.text.replace(/[[\]]/g, '')}]`;
    if (this.slots.some((slot) => slot.placeholder === placeholder)) return [];
    this.slots.push({ id, prompt: prompt.text, placeholder });
    return [{ text: placeholder, move, evidence: [...prompt.evidence, ...this.base] }];
  }

  /** What is the same in both languages, and the staff's own word for the matter. */
  private neutral(all: Values, type: IssueType): Values {
    const values = new Map<string, Value>();
    for (const name of common) {
      const value = all.get(name);
      if (value !== undefined) values.set(name, value);
    }
    const topic = this.staff.phrase('topics', [type, 'other'], values);
    if (topic !== null)
      put(values, 'topic', { text: topic.text, evidence: [...topic.evidence, ...this.base] });
    return values;
  }
}
