import type { Evidence, Move, Sentence, Slot } from '../model/letter.ts';
import type { Want } from '../model/reading.ts';
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
import { isTold, tellsDanger } from './told.ts';
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

/** How the problem is told: as a kind of fault, by the customer's clause or words, by its type and facts, or not at all. */
type Form = 'frame' | 'that' | 'thatThen' | 'typed' | 'blank';

/** What is too unsure for the customer's eyes, and a hint for the staff's. */
const forStaff: ReadonlySet<string> = new Set(['date', 'danger', 'asks', 'passage']);
/** From here on a type is told of a fact that is sure. */
const likely = 0.5;
/** From here on the fault is taken to be the customer's own. */
const surelyTheirs = 0.7;

const ofHistory = ({ text, start, end }: Span): Evidence => ({ from: 'history', text, start, end });

/** What is said of these is true of anybody of whom just that is known; of others only a person can say it well. */
const plainly: ReadonlySet<Burden['kind']> = new Set(['occasion', 'gift', 'leave']);

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
    this.kinds = type === 'other' || !isTold(type, matter, all) ? [] : [type, groups[type]];
    this.wants = wantsOf(matter);
    this.burden = burdenOf(matter, all);
    this.inDanger = all.has('danger');
    this.asks = all.has('asks');
    this.register = registerOf(matter, this.burden, this.inDanger);
    const soon = this.register === 'grave' || groups[type] === 'safety';
    const day = matter.grammar.day(workdayAfter(matter.today, soon ? 1 : 2, country));
    put(this.values, 'day', { text: day, evidence: [stated('calendar', day)] });
    if (tellsDanger(all)) for (const name of ['that', 'thatThen']) this.values.delete(name);
    this.faults = this.inDanger ? [] : putFaults(matter, all, this.values);
    if (phrasing.toTwo !== null) sayToTwo(this.values, phrasing.toTwo);
    this.putTopic();
    this.putOptions();
    const ahead = soonest(matter);
    if (ahead !== null) put(this.values, 'soon', ahead);
    const known = new Map([...all, ...this.values]);
    this.blanks = new Blanks(staff, known, type, this.base, staff.language === phrasing.language);
    this.form = this.chooseForm();
  }

  lay(): Plan {
    const first = this.inDanger ? ['danger'] : warningsOf(this.matter);
    const warned = first.flatMap((one) => this.blanks.leave(one, [one], 'explanation'));
    const thanks = this.thanks();
    const heard = [...this.again(), ...this.heard()];
    const sorry = this.apology(heard.length > 0);
    const late = this.lateness(sorry);
    // Where the lateness is what there is to be sorry for, nothing else is.
    const alone = late.some(({ move }) => move === 'apology') && this.register !== 'grave';
    const feeling = [...heard, ...(alone ? [] : sorry), ...late];
    const remedy = this.remedy();
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
    // A kind of fault that names nothing says less than a clause, or than a person will.
    if (fault?.isNamed === true) return 'frame';
    if (this.values.has('that')) return 'that';
    if (this.values.has('thatThen')) return 'thatThen';
    const type = typeOf(reading, subject, signs, likely);
    // Where somebody is in danger, nothing less is told as the problem.
    if (type === 'other' || (this.inDanger && type !== 'hygiene-safety')) return 'blank';
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
    if (this.form === 'that' && plain && chooser.pick('apart', [true, false]) === false)
      return [...this.say('thanks', 'thanks', ['that'], this.base)];
    const thanks = this.say('thanks', 'thanks', this.thanksSections(), this.base);
    const telling = this.telling();
    const after = plain && this.form === 'typed' && chooser.pick('order', [true, false]) === true;
    return after ? [...telling, ...thanks] : [...thanks, ...telling];
  }

  private telling(): Sentence[] {
    const { form, register } = this;
    if (form === 'blank')
      return this.blanks.leave(
        'issue',
        [`issue ${register}`, 'issue', 'issue bare'],
        'restatement',
      );
    const section = form === 'typed' ? 'main' : form;
    const sections = register === 'formal' ? [`${section} formal`, section] : [section];
    const told = this.say('restatement', 'restatement', sections, this.base);
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

  /** What it meant: told as another thing that the customer writes, else left for a person to say. */
  private heard(): Sentence[] {
    const { burden, inDanger } = this;
    const told = ['also', 'alsoThen'].find((name) => this.values.has(name));
    const second = this.values.has('second');
    if (inDanger || second) return [];
    // The blank for the problem reminds of it, too.
    if (this.form === 'blank') return [];
    // In grief and pain nobody is told again what they wrote.
    if (told !== undefined && this.register !== 'grave')
      return this.say('also', 'sympathy', [told === 'also' ? '' : 'then'], this.base);
    const own = (): Sentence[] =>
      burden === null ? [] : this.say('heard', 'sympathy', [burden.kind], burden.evidence);
    if (burden !== null && plainly.has(burden.kind)) return own();
    const left = this.blanks.leave('heard', ['heard'], 'sympathy');
    return left.length > 0 ? left : own();
  }

  /** The customer had to write once more; a broken promise says more than that, and stands alone. */
  private again(): Sentence[] {
    const { broken = null, before = null } = this.matter.past ?? {};
    if (before === null || broken !== null || this.inDanger) return [];
    return this.say('past', 'sympathy', ['again'], [ofHistory(before)]);
  }

  /** One apology where the firm is known to be at fault; otherwise a word of sympathy, which confesses nothing. */
  private apology(heard: boolean): Sentence[] {
    const broken = this.matter.past?.broken ?? null;
    if (broken !== null) return this.say('past', 'apology', ['broken'], [ofHistory(broken)]);
    const { fault, faultConfidence = 1 } = this.matter.reading;
    const ours = this.faults[0]?.kind.ours === true && fault === 'firm';
    if (this.values.has('sorry') && (ours || firmErred(this.matter.reading)))
      return this.say('apology', 'apology', inRegister(this.register, ['frame']), this.base);
    if (firmErred(this.matter.reading)) {
      // What is not told is not named in the apology.
      const told = this.form === 'blank' ? [] : this.kinds;
      const grave =
        this.register === 'grave' ? [...(this.inDanger ? [] : told.slice(0, 1)), 'grave'] : [];
      const formal = this.register === 'formal' ? ['formal'] : [];
      return this.say('apology', 'apology', [...grave, ...formal, ...told, 'other'], this.base);
    }
    if (heard && this.register === 'grave') return [];
    if (this.values.has('pity') && this.register === 'plain')
      return this.say('sympathy', 'sympathy', ['frame'], this.base);
    const carrier = fault === 'third-party' && this.kinds.includes('delivery');
    const theirs = fault === 'customer' && faultConfidence >= surelyTheirs;
    const section = carrier ? 'carrier' : theirs ? 'customer' : 'unclear';
    return this.say('sympathy', 'sympathy', inRegister(this.register, [section]), this.base);
  }

  /** An answer that comes late says so: as the letter's apology, or beside it. */
  private lateness(sorry: readonly Sentence[]): Sentence[] {
    if (!isLate(this.matter)) return [];
    const apologised = sorry.some(({ move }) => move === 'apology');
    const [section, move] = apologised
      ? (['beside', 'sympathy'] as const)
      : (['alone', 'apology'] as const);
    return this.say('late', move, inRegister(this.register, [section]), this.base);
  }

  /** The one open question; or what is offered; or one blank for what a person has to find out and decide. */
  private remedy(): Sentence[] {
    if (this.values.has('question') && this.register !== 'grave')
      return this.say('question', 'question', [''], this.base);
    const section = this.values.has('options') ? 'options' : 'option';
    if (this.values.has(section))
      return [...this.cause(), ...this.say('remedy', 'remedy', [section], this.base)];
    // A direct question is answered as it was put; a formal demand is more than its kind.
    const plain = this.register !== 'formal';
    const open = this.wants.filter((want) => plain && !(this.asks && isOfWords(want)));
    // What is asked for stands in the blank: told back, it would be wrong where one thing or another is wanted.
    const [asked] = open;
    const both = this.form === 'blank' ? [] : [...this.kinds.map((kind) => `both ${kind}`), 'both'];
    const sections = asked === undefined ? both : [`want ${asked}`, ...both];
    const asking = this.asking();
    const covered = asked !== undefined && asking.length > 0 && isOfThings(asked);
    const leaves = !covered && (asked !== undefined || asking.length === 0);
    return [
      ...asking,
      ...(leaves ? this.blanks.leave('remedy', [...sections, 'remedy'], 'remedy') : []),
      // "Can you send a new one?" is answered with the want.
      ...(this.asks && asked === undefined
        ? this.blanks.leave('question', ['question'], 'remedy')
        : []),
    ];
  }

  /** Of each fault that is told, the very thing a person has to find out. */
  private asking(): Sentence[] {
    const { language } = this.blanks;
    const frames = letterFrames[language];
    return this.faults.flatMap(({ id, names }) => {
      const known = language === this.phrasing.language ? names : inAnyLanguage(names);
      const ask = askOf(id, frames, known);
      return ask === null ? [] : this.blanks.ask(id, ask);
    });
  }

  private cause(): Sentence[] {
    const asking = this.asking();
    if (asking.length > 0) return asking;
    const sections = [...this.kinds.map((kind) => `cause ${kind}`), 'cause'];
    return this.blanks.leave('cause', sections, 'explanation');
  }

  private promise(): Sentence[] {
    const next = this.values.has('question') && this.register !== 'grave' ? ['answer'] : ['then'];
    return this.say('promise', 'promise', inRegister(this.register, next), this.base);
  }

  private closing(): Sentence[] {
    const closing = this.say('closing', 'closing', inRegister(this.register, ['']), []);
    return signature(closing, this.matter.business, this.blanks);
  }
}
