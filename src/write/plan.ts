import type { Evidence, Move, Sentence, Slot } from '../model/letter.ts';
import type { IssueType, Reading, Want } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { letterFrames } from '../language/letter-frames.ts';
import { Blanks } from './blanks.ts';
import { ground, type Case } from './case.ts';
import { putFaults, sayToTwo } from './faults.ts';
import { askOf, inAnyLanguage, type Fault } from './frame.ts';
import { greetingSections } from './greeting.ts';
import { groups } from './groups.ts';
import { burdenOf, type Burden } from './hardship.ts';
import { valuesOf } from './material.ts';
import type { Phrasing } from './phrase.ts';
import { inRegister, isGiven, isLate, registerOf, tiredThanks, type Register } from './register.ts';
import { isOfThings, isOfWords, offered } from './remedy.ts';
import { sentence } from './sentences.ts';
import { signature } from './signature.ts';
import { firmErred, typeOf, wantsOf } from './sure.ts';
import { soonest, warningsOf } from './warnings.ts';
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

/** How the problem is told: as a kind of fault, by its type and facts, or by a person. */
type Form = 'frame' | 'typed' | 'blank';

/** What is too unsure for the customer's eyes, and a hint for the staff's. */
const forStaff: ReadonlySet<string> = new Set(
  'date danger asks clause passages affected meant requests'.split(' '),
);
/** From here on a type is told of a fact that is sure. */
const likely = 0.85;
/** What a type and a fact tell whole; of the others they only say that something is wrong. */
const wholly: ReadonlySet<IssueType> = new Set([
  'late-delivery',
  'missing-delivery',
  'refund-missing',
  'no-answer',
]);

const ofHistory = ({ text, start, end }: Span): Evidence => ({ from: 'history', text, start, end });

/** Where one of these is known, a person says when the customer hears again. */
const pressing: ReadonlySet<string> = new Set(['danger', 'call', 'overdue', 'soon', 'hurry']);
/** Who lives with this waits for no letter of two working days. */
const urgent: ReadonlySet<Burden['kind']> = new Set([
  'cold',
  'water',
  'child',
  'fear',
  'hospital',
  'injury',
]);

/** Words of a mail that is told whole by one sentence of ours. */
const fewWords = 80;
/** From here on an issue beside the first is one. */
const another = 0.4;

const isSimple = ({ issues, authored }: Reading): boolean =>
  issues.filter(({ confidence }) => confidence >= another).length < 2 &&
  authored.trim().split(/\s+/u).length <= fewWords;

class Draft {
  private readonly matter: Case;
  private readonly phrasing: Phrasing;
  private readonly values: Map<string, Value>;
  private readonly base: readonly Evidence[];
  private readonly blanks: Blanks;
  private readonly wants: readonly Want[];
  private readonly burden: Burden | null;
  private readonly inDanger: boolean;
  private readonly asks: boolean;
  private readonly register: Register;
  /** What the staff must know before they write at all, as names of prompts. */
  private readonly warned: readonly string[];
  private readonly isPressing: boolean;
  private readonly form: Form;
  /** The type of trouble and those like it, as names of sections; none where the type is not sure. */
  private readonly kinds: readonly string[];
  /** What the mail surely tells of, and the question that asks the staff about each. */
  private readonly faults: readonly Fault[];

  constructor(matter: Case, phrasing: Phrasing, staff: Phrasing, country: Country) {
    const { reading, type } = matter;
    this.matter = matter;
    this.phrasing = phrasing;
    const all = valuesOf(matter);
    this.values = new Map([...all].filter(([name]) => !forStaff.has(name.toLowerCase())));
    this.base = ground(reading);
    this.kinds = type === 'other' ? [] : [type, groups[type]];
    this.wants = wantsOf(matter);
    this.burden = burdenOf(matter, all);
    this.inDanger = all.has('danger');
    this.asks = all.has('asks');
    this.register = registerOf(matter, this.burden, this.inDanger);
    this.warned = this.inDanger ? ['danger'] : warningsOf(matter);
    this.isPressing =
      this.warned.some((one) => pressing.has(one)) ||
      (this.burden !== null && urgent.has(this.burden.kind));
    const soon =
      this.register === 'grave' ||
      groups[type] === 'safety' ||
      this.warned.length > 0 ||
      all.has('times');
    const day = matter.grammar.day(workdayAfter(matter.today, soon ? 1 : 2, country));
    put(this.values, 'day', { text: day, evidence: [stated('calendar', day)] });
    this.faults = this.inDanger ? [] : putFaults(matter, all, this.values);
    if (phrasing.toTwo !== null) sayToTwo(this.values, phrasing.toTwo);
    this.putTopic();
    this.putOptions();
    const ahead = soonest(matter);
    if (ahead !== null) put(this.values, 'soon', ahead);
    const known = new Map([...all, ...this.values]);
    if (phrasing.toTwo !== null) sayToTwo(known, phrasing.toTwo);
    this.blanks = new Blanks(staff, known, type, this.base, staff.language === phrasing.language);
    this.form = this.chooseForm();
    if (this.form !== 'frame')
      for (const name of ['sorry', 'pity', 'finding', 'second']) this.values.delete(name);
  }

  lay(): Plan {
    const { language } = this.phrasing;
    const notes = this.blanks.language === language ? [] : [`language ${language}`];
    const warned = [...this.warned, ...notes].flatMap((one) =>
      this.blanks.leave(one, [one], 'explanation'),
    );
    const thanks = this.thanks();
    const heard = this.again();
    const sorry = this.sorry();
    const late = this.lateness(sorry);
    // Where the lateness is what there is to be sorry for, nothing else is.
    const asks = sorry.some(({ text }) => text.includes('['));
    const alone = late.some(({ move }) => move === 'apology') && this.register !== 'grave' && !asks;
    const feeling = [...heard, ...(alone ? [] : sorry), ...late, ...this.affected()];
    // Whose fault it is the staff know, or find out: regret of what it meant is no apology.
    const { fault } = this.matter.reading;
    const apologised = sorry.some(({ move }) => move === 'apology');
    const isOpen = !apologised && !this.erred() && fault !== 'customer';
    const remedy = this.remedy(isOpen && !alone ? 'fault' : undefined);
    const promise = this.promise();
    const shapes: readonly (readonly (readonly Sentence[])[])[] = [
      [
        [...thanks, ...feeling],
        [...remedy, ...promise],
      ],
      [thanks, feeling, [...remedy, ...promise]],
      [[...thanks, ...feeling], remedy, promise],
      [thanks, [...feeling, ...remedy], promise],
    ];
    const short = thanks.length + feeling.length < 3;
    const shape = short ? shapes[0] : this.phrasing.chooser.pick('shape', shapes);
    return {
      paragraphs: [
        warned,
        this.say('greeting', 'greeting', greetingSections(this.matter, this.values), []),
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
    // In grief or pain nobody is asked whether they want a new one.
    if (this.register === 'grave') return;
    const lines = offered(reading, business, type, this.wants).flatMap(
      (option) => this.phrasing.phrase('options', [`${option} ${type}`, option], this.values) ?? [],
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

  private chooseForm(): Form {
    const { reading, subject, signs } = this.matter;
    const [fault] = this.faults;
    // Of a long mail, or of several troubles, a person tells more than any kind of fault.
    if (!isSimple(reading)) return 'blank';
    if (fault?.isNamed === true) return 'frame';
    const type = typeOf(reading, subject, signs, likely);
    // Where somebody is in danger, nothing less is told as the problem.
    if (!wholly.has(type) || this.inDanger) return 'blank';
    const typed = this.phrasing.richest('typed', `${type} main`, this.values);
    // What is not sure is said with a fact, and so is what says nothing without.
    if (typed === null || typed.uses === 0) return 'blank';
    const evidence = [...typed.evidence, ...this.base];
    put(this.values, 'main', { text: typed.text, evidence });
    return 'typed';
  }

  /** The problem told and the thanks for telling it: in one sentence or in two. */
  private thanks(): Sentence[] {
    const { chooser } = this.phrasing;
    const plain = this.register === 'plain';
    const tired = tiredThanks(this.matter, this.values);
    if (this.form === 'blank') {
      const blank = this.blanks.within('issue', this.issueWays());
      return this.around(blank, 'thanks', 'thanks', [
        ...tired.map((one) => `open ${one}`),
        ...(this.isSorryFirst() ? ['open grave ours'] : []),
        ...this.ways('open'),
      ]);
    }
    const thanks = this.say('thanks', 'thanks', this.thanksSections(), this.base);
    const telling = this.telling();
    const after = plain && this.form === 'typed' && chooser.pick('order', [true, false]) === true;
    return after ? [...telling, ...thanks] : [...thanks, ...telling];
  }

  /** Where no other blank asks what it meant, this one does. */
  private issueWays(): readonly string[] {
    const grave = this.register === 'grave' ? ['issue grave'] : [];
    const usual = this.blanks.knows('affected') ? ['issue'] : ['issue whole', 'issue'];
    return ['issue told', ...grave, ...usual, 'issue bare'];
  }

  /** The sections of a thing to say, that of the letter's register first. */
  private ways(section: string): readonly string[] {
    return this.register === 'plain' ? [section] : [`${section} ${this.register}`, section];
  }

  /** A sentence around a blank; nothing where there is no blank. */
  private around(
    blank: Value | null,
    file: string,
    move: Move,
    sections: readonly string[],
  ): Sentence[] {
    if (blank === null) return [];
    const phrased = this.phrasing.phrase(
      file,
      sections,
      new Map([...this.values, ['blank', blank]]),
    );
    return phrased === null ? [] : [sentence(move, phrased, this.base)];
  }

  private telling(): Sentence[] {
    const section = this.form === 'typed' ? 'main' : 'frame';
    const told = this.say('restatement', 'restatement', [section], this.base);
    return [...told, ...this.say('restatement', 'restatement', ['second'], this.base)];
  }

  /** Thanks that are true of the type; where it is not sure, of what the mail gives. */
  private thanksSections(): readonly string[] {
    const tired = tiredThanks(this.matter, this.values);
    if (tired.length > 0) return [...tired, 'after'];
    if (this.values.has('finding') && this.register === 'plain') return ['frame', 'after'];
    const all = isGiven(this.matter, this.values);
    // A typed line names the order itself.
    const fresh = this.form === 'typed' ? all.filter((one) => one !== 'order') : all;
    const given = this.phrasing.chooser.pick('given', fresh);
    const named = ['product', 'order', 'invoice', 'booking'].some((name) => this.values.has(name));
    const unsure = given === null || (this.form === 'blank' && named) ? [] : [given];
    return inRegister(this.register, [...(this.kinds.length > 0 ? this.kinds : unsure), 'after']);
  }

  /** What it meant for the customer, as a blank: a person says it better than any line. */
  private meant(): Value | null {
    return this.inDanger ? null : this.blanks.within('heard', ['meant']);
  }

  /** The customer had to write once more; a broken promise says more than that, and stands alone. */
  private again(): Sentence[] {
    const { broken = null, before = null } = this.matter.past ?? {};
    if (before === null || broken !== null || this.inDanger) return [];
    return this.say('past', 'sympathy', ['again'], [ofHistory(before)]);
  }

  /** One apology where the firm is known to be at fault; otherwise a word of sympathy, which confesses nothing. */
  private sorry(): Sentence[] {
    const broken = this.matter.past?.broken ?? null;
    if (broken !== null) return this.say('past', 'apology', ['broken'], [ofHistory(broken)]);
    return this.erred() ? this.apology() : this.sympathy();
  }

  private erred(): boolean {
    const { reading } = this.matter;
    return firmErred(reading) || (this.faults[0]?.kind.ours === true && reading.fault === 'firm');
  }

  /** Where somebody was hurt the apology stands before the thanks, in one with what happened. */
  private isSorryFirst(): boolean {
    const owned = this.matter.past?.broken ?? null;
    return this.form === 'blank' && this.register === 'grave' && owned === null && this.erred();
  }

  private apology(): Sentence[] {
    if (this.isSorryFirst()) return this.understood();
    if (this.values.has('sorry'))
      return [
        ...this.say('apology', 'apology', inRegister(this.register, ['frame']), this.base),
        ...this.understood(),
      ];
    const meant = this.around(this.meant(), 'apology', 'apology', this.ways('meant'));
    if (meant.length > 0) return meant;
    // What is not told is not named in the apology.
    if (this.form === 'blank') return this.say('apology', 'apology', this.ways('open'), this.base);
    const kinds = this.register === 'plain' ? this.kinds : [];
    return this.say('apology', 'apology', [...kinds, ...this.ways('open')], this.base);
  }

  private sympathy(): Sentence[] {
    const { fault } = this.matter.reading;
    const understood = this.understood();
    if (understood.length > 0) return understood;
    if (this.values.has('pity') && this.register === 'plain')
      return this.say('sympathy', 'sympathy', ['frame'], this.base);
    const carrier = fault === 'third-party' && this.kinds.includes('delivery');
    return carrier ? this.say('sympathy', 'sympathy', ['carrier'], this.base) : [];
  }

  private understood(): Sentence[] {
    return this.around(this.meant(), 'sympathy', 'sympathy', this.ways('meant'));
  }

  /** It meant something, and nobody but a person can say what: a sentence of theirs. */
  private affected(): Sentence[] {
    const { blanks } = this;
    if (this.inDanger || blanks.knows('meant') || !blanks.knows('affected')) return [];
    return blanks.leave('heard', ['meant open'], 'sympathy');
  }

  /** An answer that comes late says so: as the letter's apology, or beside it. */
  private lateness(sorry: readonly Sentence[]): Sentence[] {
    if (!isLate(this.matter)) return [];
    const apologised =
      this.isSorryFirst() ||
      sorry.some(({ move, text }) => move === 'apology' || text.includes('['));
    const [section, move] = apologised
      ? (['beside', 'sympathy'] as const)
      : (['alone', 'apology'] as const);
    return this.say('late', move, inRegister(this.register, [section]), this.base);
  }

  /** The one open question; or what is offered; or one blank, behind what `first` asks, for what a person has to find out and decide. */
  private remedy(first?: 'fault'): Sentence[] {
    if (this.values.has('question') && this.register !== 'grave')
      return this.say('question', 'question', [''], this.base);
    const section = this.values.has('options') ? 'options' : 'option';
    if (this.values.has(section))
      return [...this.cause(), ...this.say('remedy', 'remedy', [section], this.base)];
    // What is asked for stands in the blank as the customer put it: "one thing or the other", "by Friday".
    const asked = this.blanks.leave('remedy', ['asked'], 'remedy', first);
    if (asked.length > 0) return asked;
    const open = this.wants.filter((want) => !(this.asks && isOfWords(want)));
    const [want] = this.register === 'formal' ? [] : open;
    const asking = want !== undefined && !isOfThings(want) ? [] : this.asking(first);
    if (asking.length > 0) return asking;
    const both = this.form === 'blank' ? [] : [...this.kinds.map((kind) => `both ${kind}`), 'both'];
    const sections = want === undefined ? both : [`want ${want}`, ...both];
    return [
      ...this.blanks.leave('remedy', [...sections, 'remedy'], 'remedy', first),
      ...(this.asks && want === undefined
        ? this.blanks.leave('question', ['question'], 'remedy')
        : []),
    ];
  }

  /** Of each fault that is told, the very thing a person has to find out. */
  private asking(first?: 'fault'): Sentence[] {
    const { language } = this.blanks;
    const frames = letterFrames[language];
    return this.faults.flatMap(({ id, names }, at) => {
      const known = language === this.phrasing.language ? names : inAnyLanguage(names);
      const ask = askOf(id, frames, known);
      return ask === null ? [] : this.blanks.ask(id, ask, at === 0 ? first : undefined);
    });
  }

  private cause(): Sentence[] {
    const asking = this.asking();
    if (asking.length > 0) return asking;
    const sections = [...this.kinds.map((kind) => `cause ${kind}`), 'cause'];
    return this.blanks.leave('cause', sections, 'explanation');
  }

  private promise(): Sentence[] {
    if (this.isPressing) {
      const blank = this.blanks.within('when', ['when', 'when open']);
      return this.around(blank, 'promise', 'promise', ['when']);
    }
    const next = this.values.has('question') && this.register !== 'grave' ? ['answer'] : ['then'];
    // A number that a blank has just named is not named again.
    for (const paper of ['order', 'invoice', 'booking']) {
      const number = this.values.get(paper)?.text ?? '';
      if (this.blanks.slots.some(({ placeholder }) => placeholder.includes(number)))
        this.values.delete(paper);
    }
    return this.say('promise', 'promise', next, this.base);
  }

  private closing(): Sentence[] {
    const closing = this.say('closing', 'closing', inRegister(this.register, ['']), []);
    return signature(closing, this.matter.business, this.blanks);
  }
}
