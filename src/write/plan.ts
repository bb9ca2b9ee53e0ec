import type { Evidence, Move, Sentence, Slot } from '../model/letter.ts';
import type { IssueType } from '../model/reading.ts';
import { ground, valuesOf, type Case } from './material.ts';
import type { Phrased, Phrasing } from './phrase.ts';
import { offered } from './remedy.ts';
import { put, stated, type Value, type Values } from './values.ts';
import { workdayAfter, type Country } from './workdays.ts';

export interface Plan {
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly slots: readonly Slot[];
}

/** Kinds of trouble that are put right, and spoken of, alike. */
const groups: Readonly<Record<IssueType, string>> = {
  'late-delivery': 'delivery',
  'missing-delivery': 'delivery',
  'wrong-item': 'thing',
  'missing-part': 'thing',
  damaged: 'thing',
  defective: 'thing',
  'not-as-described': 'information',
  billing: 'money',
  'refund-missing': 'money',
  'staff-conduct': 'people',
  'no-answer': 'promise',
  'broken-promise': 'promise',
  booking: 'promise',
  website: 'information',
  'information-gap': 'information',
  workmanship: 'work',
  'hygiene-safety': 'safety',
  'rigid-policy': 'rules',
  privacy: 'safety',
  price: 'money',
  other: 'other',
};

/** Lays out the letter: which moves it makes, in which order, in how many paragraphs. */
export function plan(matter: Case, phrasing: Phrasing, staff: Phrasing, country: Country): Plan {
  const letter = new Draft(matter, phrasing, staff, country);
  return letter.lay();
}

class Draft {
  private readonly matter: Case;
  private readonly phrasing: Phrasing;
  private readonly staff: Phrasing;
  private readonly values: Map<string, Value>;
  private readonly base: readonly Evidence[];
  private readonly type: IssueType;
  private readonly slots: Slot[] = [];
  private quoted = false;

  constructor(matter: Case, phrasing: Phrasing, staff: Phrasing, country: Country) {
    this.matter = matter;
    this.phrasing = phrasing;
    this.staff = staff;
    this.values = valuesOf(matter);
    this.base = ground(matter.reading);
    this.type = matter.issue?.type ?? 'other';
    const urgent = groups[this.type] === 'safety';
    const day = matter.grammar.day(workdayAfter(matter.today, urgent ? 1 : 2, country));
    put(this.values, 'day', { text: day, evidence: [stated('calendar', day)] });
    const topic = phrasing.phrase('topics', [this.type, 'other'], this.values);
    if (topic !== null)
      put(this.values, 'topic', { text: topic.text, evidence: [...topic.evidence, ...this.base] });
    const options = offered(matter.reading, matter.business);
    const lines = options.flatMap(
      (option) => phrasing.phrase('options', [option], this.values) ?? [],
    );
    const evidence = [
      ...lines.flatMap((line) => line.evidence),
      ...(matter.business?.mandate.may ?? []).slice(0, 8).map((line) => stated('business', line)),
    ];
    if (lines.length === 1) put(this.values, 'option', { text: lines[0]?.text ?? '', evidence });
    if (lines.length > 1)
      put(this.values, 'options', {
        text: matter.grammar.either(lines.map((line) => line.text)),
        evidence,
      });
  }

  lay(): Plan {
    const { reading } = this.matter;
    const thanks = this.thanks();
    const feeling = [...this.heard(), ...this.also(), ...this.apology()];
    const cause = this.cause();
    const remedy = this.remedy();
    const promise = this.say(
      'promise',
      'promise',
      this.values.has('question') ? ['answer'] : ['then'],
      this.base,
    );
    const short = reading.authored.length < 160;
    const shapes: readonly (readonly (readonly Sentence[])[])[] = [
      [
        [...thanks, ...feeling],
        [...cause, ...remedy, ...promise],
      ],
      [thanks, feeling, [...cause, ...remedy, ...promise]],
      [[...thanks, ...feeling], [...cause, ...remedy], promise],
      [thanks, [...feeling, ...cause], [...remedy, ...promise]],
    ];
    const shape = short ? shapes[0] : this.phrasing.chooser.pick('shape', shapes);
    return {
      paragraphs: [
        this.say('greeting', 'greeting', this.greetingSections(), []),
        ...(shape ?? []),
        this.closing(),
      ],
      slots: this.slots,
    };
  }

  private greetingSections(): readonly string[] {
    const name = this.values.get('name')?.text;
    if (name === undefined) return ['unnamed'];
    return /^(?:Mrs?|Ms|Miss|Dr|Prof|Hr|Herr|Fru|Fr)\b/.test(name)
      ? ['formal', 'named']
      : ['named'];
  }

  /** One sentence of a move; nothing where no line can be used. */
  private say(
    file: string,
    move: Move,
    sections: readonly string[],
    base: readonly Evidence[],
  ): Sentence[] {
    const phrased = this.phrasing.phrase(file, sections, this.values);
    return phrased === null ? [] : [sentence(move, phrased, base)];
  }

  private thanks(): Sentence[] {
    const { chooser } = this.phrasing;
    const typed = this.typed();
    const form = this.form(typed);
    if (form === 'typed' && typed !== null) {
      put(this.values, 'that', { text: typed.text, evidence: [...typed.evidence, ...this.base] });
    }
    if (form === 'quote') this.quoted = true;
    if (form === 'main' || form === 'quote')
      return [
        ...this.say('restatement', 'restatement', [form], this.base),
        ...this.say('thanks', 'thanks', [this.type, groups[this.type], 'after'], this.base),
      ];
    if (form === 'noun') return this.say('thanks', 'thanks', ['noun'], this.base);
    const apart = chooser.pick('apart', [true, false, false]) === true;
    const telling = apart ? this.say('restatement', 'restatement', ['that'], this.base) : [];
    return telling.length > 0
      ? [
          ...telling,
          ...this.say('thanks', 'thanks', [this.type, groups[this.type], 'after'], this.base),
        ]
      : this.say('thanks', 'thanks', ['that'], this.base);
  }

  /** How the problem is told: retold, by its type and facts, in main clauses, or last quoted. */
  private form(
    typed: { readonly uses: number } | null,
  ): 'that' | 'noun' | 'typed' | 'main' | 'quote' {
    if (this.values.has('that')) return 'that';
    if (this.values.has('noun')) return 'noun';
    if (typed !== null && typed.uses > 0) return 'typed';
    if (this.values.has('main')) return 'main';
    if (this.values.has('quote') && this.type !== 'staff-conduct') return 'quote';
    return 'typed';
  }

  private typed(): (Phrased & { readonly uses: number }) | null {
    return (
      this.phrasing.richest('typed', this.type, this.values) ??
      this.phrasing.richest('typed', 'other', this.values)
    );
  }

  private heard(): Sentence[] {
    const sections = ['that', 'main', ...(this.quoted ? [] : ['quote'])];
    const known: Record<string, string> = { that: 'heard', main: 'heardMain', quote: 'heardQuote' };
    const usable = sections.filter((section) => this.values.has(known[section] ?? ''));
    return this.say('heard', 'sympathy', usable, this.base);
  }

  private also(): Sentence[] {
    return this.values.has('also') ? this.say('also', 'restatement', [''], this.base) : [];
  }

  /** One apology where the firm is at fault; otherwise a word of sympathy where none has been said. */
  private apology(): Sentence[] {
    const { fault } = this.matter.reading;
    if (fault === 'firm')
      return this.say('apology', 'apology', [this.type, groups[this.type], 'other'], this.base);
    const carrier = fault === 'third-party' && groups[this.type] === 'delivery';
    return this.say(
      'sympathy',
      'sympathy',
      carrier ? ['carrier'] : [fault === 'third-party' ? 'unclear' : fault],
      this.base,
    );
  }

  private cause(): Sentence[] {
    if (this.matter.reading.fault === 'customer') return [];
    return this.slot(
      'cause',
      [`cause ${this.type}`, `cause ${groups[this.type]}`, 'cause'],
      'explanation',
    );
  }

  private remedy(): Sentence[] {
    const { fault } = this.matter.reading;
    if (this.values.has('question')) return this.say('question', 'question', [''], this.base);
    const sure = fault === 'firm';
    const section = this.values.has('options') ? 'options' : 'option';
    if (this.values.has('options') || this.values.has('option'))
      return this.say('remedy', 'remedy', [sure ? section : `${section} if`], this.base);
    const id = fault === 'customer' ? 'help' : 'remedy';
    return this.slot(id, [id], 'remedy');
  }

  /** A blank for the person, in the language of the staff. */
  private slot(id: string, sections: readonly string[], move: Move): Sentence[] {
    const values = this.staffValues();
    const prompt = this.staff.phrase('slots', sections, values);
    if (prompt === null) return [];
    const placeholder = `[${prompt.text.replace(/[[\]]/g, '')}]`;
    if (this.slots.some((slot) => slot.placeholder === placeholder)) return [];
    this.slots.push({ id, prompt: prompt.text, placeholder });
    return [{ text: placeholder, move, evidence: [...prompt.evidence, ...this.base] }];
  }

  /** What a prompt may name: in another language than the letter's, only what is the same in both. */
  private staffValues(): Values {
    if (this.staff.language === this.phrasing.language) return this.values;
    const kept = ['name', 'order', 'amount', 'firm'].flatMap((name) => {
      const value = this.values.get(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    const values = new Map<string, Value>(kept);
    const topic = this.staff.phrase('topics', [this.type, 'other'], values);
    if (topic !== null)
      put(values, 'topic', { text: topic.text, evidence: [...topic.evidence, ...this.base] });
    return values;
  }

  private closing(): Sentence[] {
    const closing = this.say('closing', 'closing', [''], []);
    const { business } = this.matter;
    const firm = business === null ? [] : [business.name];
    if (business?.signer != null) {
      const { name } = business.signer;
      const text = [name, ...firm].join('\n');
      return [
        ...closing,
        {
          text,
          move: 'signature',
          evidence: [stated('business', name), stated('business', business.name)],
        },
      ];
    }
    const [slot] = this.slot('signer', ['signer'], 'signature');
    if (slot === undefined) return closing;
    return [...closing, { ...slot, text: [slot.text, ...firm].join('\n') }];
  }
}

function sentence(move: Move, phrased: Phrased, base: readonly Evidence[]): Sentence {
  const evidence = phrased.evidence.length > 0 ? phrased.evidence : base;
  const seen = new Set<string>();
  const distinct = [...evidence, ...base].filter((one) => {
    const key = `${one.from} ${one.start} ${one.text}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
  return { text: phrased.text, move, evidence: distinct };
}
