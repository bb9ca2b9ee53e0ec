import type { Evidence, Move, Sentence, Slot } from '../model/letter.ts';
import { Blanks } from './blanks.ts';
import { hardshipOf, typeBorne } from './borne.ts';
import { groups } from './groups.ts';
import { ground, type Case } from './case.ts';
import { valuesOf } from './material.ts';
import type { Phrased, Phrasing } from './phrase.ts';
import { offered, openWant } from './remedy.ts';
import { byPlace, isBrief, sentence } from './sentences.ts';
import { put, stated, type Value } from './values.ts';
import { workdayAfter, type Country } from './workdays.ts';

export interface Plan {
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly slots: readonly Slot[];
}

/** Lays out the letter: which moves it makes, in which order, in how many paragraphs. */
export function plan(matter: Case, phrasing: Phrasing, staff: Phrasing, country: Country): Plan {
  const letter = new Draft(matter, phrasing, staff, country);
  return letter.lay();
}

class Draft {
  private readonly matter: Case;
  private readonly phrasing: Phrasing;
  private readonly values: Map<string, Value>;
  private readonly base: readonly Evidence[];
  private readonly blanks: Blanks;
  /** The type of trouble and those like it, as names of sections. */
  private readonly kinds: readonly string[];
  /** Clauses with "at" or "that" said so far: a second one reads like minutes. */
  private clauses = 0;

  constructor(matter: Case, phrasing: Phrasing, staff: Phrasing, country: Country) {
    this.matter = matter;
    this.phrasing = phrasing;
    this.values = valuesOf(matter);
    this.base = ground(matter.reading);
    const { type } = matter;
    const borne = typeBorne(matter, this.values);
    this.kinds = borne === null ? ['other'] : [borne, groups[borne]];
    const urgent = groups[type] === 'safety';
    const day = matter.grammar.day(workdayAfter(matter.today, urgent ? 1 : 2, country));
    put(this.values, 'day', { text: day, evidence: [stated('calendar', day)] });
    this.putTopic();
    this.putOptions();
    const sameLanguage = staff.language === phrasing.language;
    this.blanks = new Blanks(staff, this.values, type, this.base, sameLanguage);
  }

  lay(): Plan {
    const { reading } = this.matter;
    const thanks = this.thanks();
    const feeling = [...this.heard(), ...this.also(), ...this.apology()];
    const next = this.values.has('question') ? ['answer'] : ['then'];
    const promise = this.say('promise', 'promise', next, this.base);
    const remedy = this.remedy(isBrief([...thanks, ...feeling, ...promise]));
    const short = reading.authored.length < 160 || thanks.length + feeling.length < 3;
    const shapes: readonly (readonly (readonly Sentence[])[])[] = [
      [
        [...thanks, ...feeling],
        [...remedy, ...promise],
      ],
      [thanks, feeling, [...remedy, ...promise]],
      [[...thanks, ...feeling], remedy, promise],
      [thanks, [...feeling, ...remedy], promise],
    ];
    const shape = short ? shapes[0] : this.phrasing.chooser.pick('shape', shapes);
    return {
      paragraphs: [
        this.say('greeting', 'greeting', this.greetingSections(), []),
        ...(shape ?? []),
        this.closing(),
      ],
      slots: this.blanks.slots,
    };
  }

  private putTopic(): void {
    const topic = this.phrasing.phrase('topics', [this.matter.type, 'other'], this.values);
    if (topic === null) return;
    put(this.values, 'topic', { text: topic.text, evidence: [...topic.evidence, ...this.base] });
    // "The fault" names nothing: it is said where there is no other way only.
    if (topic.evidence.length === 0) this.phrasing.spare(topic.text.toLowerCase(), 0);
  }

  private putOptions(): void {
    const { reading, business, grammar, type } = this.matter;
    // In a bereavement nobody is asked whether they want a new one.
    if (hardshipOf(this.matter, this.values)?.kind === 'death') return;
    const lines = offered(reading, business, reading.issues.length > 0 ? type : undefined).flatMap(
      (option) => this.phrasing.phrase('options', [option], this.values) ?? [],
    );
    const evidence = [
      ...lines.flatMap((line) => line.evidence),
      ...(business?.mandate.may ?? []).slice(0, 8).map((line) => stated('business', line)),
    ];
    if (lines.length === 1) put(this.values, 'option', { text: lines[0]?.text ?? '', evidence });
    if (lines.length > 1)
      put(this.values, 'options', {
        text: grammar.either(lines.map((line) => line.text)),
        evidence,
      });
  }

  private greetingSections(): readonly string[] {
    const name = this.values.get('name')?.text;
    const casual = this.matter.signs.casual.test(this.matter.reading.authored.trim());
    if (name === undefined) return ['unnamed'];
    if (/^(?:Mrs?|Ms|Miss|Dr|Prof|Hr|Herr|Fru|Fr)\b/.test(name)) return ['formal', 'named'];
    return casual ? ['casual', 'named'] : ['named'];
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

  /** The problem told and the thanks for telling it: in one sentence or in two. */
  private thanks(): Sentence[] {
    const { chooser } = this.phrasing;
    const typed = this.typed();
    const form = this.form(typed);
    if (form === 'typed' && typed !== null)
      put(this.values, typed.form, {
        text: typed.text,
        evidence: [...typed.evidence, ...this.base],
      });
    const asMain = form === 'main' || (form === 'typed' && typed?.form === 'main');
    if (asMain || form === 'quote') {
      const section = asMain ? 'main' : 'quote';
      const telling = [
        ...this.say('restatement', 'restatement', [section], this.base),
        ...(asMain ? this.alsoMain() : []),
      ].toSorted(byPlace);
      const thanks = this.say('thanks', 'thanks', [...this.kinds, 'after'], this.base);
      return chooser.pick('order', [true, true, false]) === true
        ? [...telling, ...thanks]
        : [...thanks, ...telling];
    }
    if (form === 'noun') return this.say('thanks', 'thanks', ['noun'], this.base);
    this.clauses += 1;
    const apart = chooser.pick('apart', [true, false]) === true;
    const telling = apart ? this.say('restatement', 'restatement', ['that'], this.base) : [];
    return telling.length > 0
      ? [...telling, ...this.say('thanks', 'thanks', [...this.kinds, 'after'], this.base)]
      : this.say('thanks', 'thanks', ['that'], this.base);
  }

  /** How the problem is told: as the customer's statement, by its type and facts, or last quoted. */
  private form(
    typed: { readonly uses: number } | null,
  ): 'that' | 'noun' | 'typed' | 'main' | 'quote' {
    const told = (['main', 'that'] as const).filter((form) => this.values.has(form));
    const weighted = told.length === 2 ? (['main', 'main', 'that'] as const) : told;
    const form = this.phrasing.chooser.pick('form', weighted);
    if (form !== null) return form;
    if (this.values.has('noun')) return 'noun';
    if (typed !== null && typed.uses > 0) return 'typed';
    return this.values.has('quote') && this.matter.type !== 'staff-conduct' ? 'quote' : 'typed';
  }

  /** The problem by its type and facts: as a main clause, where the templates have one, or under "that". */
  private typed(): (Phrased & { readonly uses: number; readonly form: 'main' | 'that' }) | null {
    if (['main', 'that', 'noun'].some((form) => this.values.has(form))) return null;
    for (const type of [this.matter.type, 'other'])
      for (const form of ['main', 'that'] as const) {
        const section = form === 'main' ? `${type} main` : type;
        const typed = this.phrasing.richest('typed', section, this.values);
        if (typed !== null) return { ...typed, form };
      }
    return null;
  }

  /** What it meant: as the customer's statement, or by the hardship that a word of the mail shows. */
  private heard(): Sentence[] {
    const known = { main: 'heardMain', that: 'heard' };
    const sections = (['main', 'that'] as const).filter(
      (section) => this.values.has(known[section]) && (section === 'main' || this.clauses === 0),
    );
    if (sections.includes('that')) this.clauses += sections.includes('main') ? 0 : 1;
    const told = this.say('heard', 'sympathy', sections, this.base);
    if (told.length > 0) return told;
    const hardship = hardshipOf(this.matter, this.values);
    return hardship === null
      ? []
      : this.say('heard', 'sympathy', [hardship.kind], hardship.evidence);
  }

  /** A second problem beside the first, in the order of the mail. */
  private alsoMain(): Sentence[] {
    if (!this.values.has('alsoMain')) return [];
    return this.say('also', 'restatement', ['main'], this.base);
  }

  private also(): Sentence[] {
    if (
      this.values.has('alsoMain') ||
      !this.values.has('also') ||
      this.clauses > 0 ||
      this.values.has('heardMain')
    )
      return [];
    this.clauses += 1;
    return this.say('also', 'restatement', [''], this.base);
  }

  /** One apology where the firm is at fault; otherwise a word of sympathy where none has been said. */
  private apology(): Sentence[] {
    const { fault } = this.matter.reading;
    if (fault === 'firm')
      return this.say('apology', 'apology', [...this.kinds, 'other'], this.base);
    const carrier = fault === 'third-party' && this.kinds.includes('delivery');
    return this.say(
      'sympathy',
      'sympathy',
      carrier ? ['carrier'] : [fault === 'third-party' ? 'unclear' : fault],
      this.base,
    );
  }

  /**
   * The one open question; or what was found out and what will be done, offered or left blank: in
   * one blank, unless it must stand `apart`.
   */
  private remedy(apart: boolean): Sentence[] {
    const { fault } = this.matter.reading;
    if (this.values.has('question')) return this.say('question', 'question', [''], this.base);
    const want = openWant(this.matter);
    if (fault === 'customer') return this.blanks.leave('help', [`want ${want}`, 'help'], 'remedy');
    const section = this.values.has('options') ? 'options' : 'option';
    if (this.values.has(section)) {
      const sections = [fault === 'firm' ? section : `${section} if`];
      return [...this.cause(), ...this.say('remedy', 'remedy', sections, this.base)];
    }
    const asked = want === null ? [] : this.say('wants', 'remedy', [want], this.base);
    if (asked.length > 0)
      return [
        ...(apart ? this.cause() : []),
        ...asked,
        ...this.blanks.leave('remedy', [`want ${want}`, 'remedy'], 'remedy'),
      ];
    const both = [...this.kinds.map((kind) => `both ${kind}`), 'both'];
    const one = apart ? [] : this.blanks.leave('remedy', both, 'remedy');
    return one.length > 0
      ? one
      : [...this.cause(), ...this.blanks.leave('remedy', ['remedy'], 'remedy')];
  }

  private cause(): Sentence[] {
    if (this.matter.reading.fault === 'customer' || this.values.has('question')) return [];
    const sections = [...this.kinds.map((kind) => `cause ${kind}`), 'cause'];
    return this.blanks.leave('cause', sections, 'explanation');
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
    const [slot] = this.blanks.leave('signer', ['signer'], 'signature');
    if (slot === undefined) return closing;
    return [...closing, { ...slot, text: [slot.text, ...firm].join('\n') }];
  }
}
