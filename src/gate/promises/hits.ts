import type { PromiseKind } from '../../model/promises.ts';
import type { LetterSentence, LetterWord } from '../letter.ts';
import type { ActForm, Vocabulary } from './vocabulary.ts';

/** A verb by which a sentence promises something. */
export interface Hit {
  /** Of the verb among the sentence's words. */
  readonly at: number;
  readonly kind: PromiseKind;
  /** Where nothing but a day makes it a promise. */
  readonly needsDay: boolean;
  /** Who does it: the words of a subject other than the writers; null for these. */
  readonly doer: readonly LetterWord[] | null;
  /** A deed told as done by then ("Inden fredag har jeg skrevet"): only a day to come makes it a promise. */
  readonly needsLater: boolean;
  /** Only a day with "by" before it makes it a promise. */
  readonly needsLed: boolean;
}

/** Word from the firm, in any of its forms. */
const told =
  /^(?:svar|besked|beskjed|besvar|mail|mejl|brev|h[oø]r|hoyr|ved|vet|veit|hear|know|word|answer|news|reply|call|opkald|samtal)/u;

/** Behind these an English word names a thing: "about order 12" orders nothing. */
const naming = /^(?:about|of|regarding|concerning)$/u;

/** What one thinks and feels is no deed. */
const felt = /^(?:beklag|undskyld|ursakt|unnskyld|angr|forst[aå]|hab|hop|hapa|tro|syn|men)/u;

/** A sentence with what to ask of its words. */
export class Promising {
  readonly sentence: LetterSentence;
  readonly words: readonly LetterWord[];
  readonly say: Vocabulary;

  constructor(sentence: LetterSentence, vocabulary: Vocabulary) {
    this.sentence = sentence;
    this.words = sentence.words;
    this.say = vocabulary;
  }

  /** All verbs that promise, in order; none in a question, an offer or a habit. */
  hits(): Hit[] {
    if (this.sentence.text.endsWith('?') || this.isConditional() || this.has('habit')) return [];
    const hits: Hit[] = [];
    this.words.forEach((_, at) => {
      const hit = this.#hitAt(at, hits);
      if (hit !== null) hits.push(hit);
    });
    return hits;
  }

  is(at: number, list: keyof Vocabulary): boolean {
    const set = this.say[list];
    return set instanceof Set && set.has(this.words[at]?.folded ?? '');
  }

  /** Whether the list holds any of the words from `first` up to, without, `end`. */
  has(list: keyof Vocabulary, first = 0, end = this.words.length): boolean {
    for (let at = Math.max(0, first); at < Math.min(end, this.words.length); at += 1)
      if (this.is(at, list)) return true;
    return false;
  }

  /** Whether word from the firm is named among these words. */
  tellsWord(first: number, end: number): boolean {
    return this.words.slice(first, end).some(({ folded }) => told.test(folded));
  }

  /** The marks between a word and the one before. */
  gap(at: number): string {
    const before = this.words[at - 1];
    const here = this.words[at];
    if (before === undefined || here === undefined) return '';
    const from = before.end - this.sentence.start;
    return this.sentence.text.slice(from, here.start - this.sentence.start);
  }

  /** Whether a mark stronger than a comma stands between two words. */
  isParted(one: number, other: number): boolean {
    for (let at = Math.min(one, other) + 1; at <= Math.max(one, other); at += 1)
      if (/[;:–—]/u.test(this.gap(at))) return true;
    return false;
  }

  #isFirm(at: number): boolean {
    return this.is(at, 'firm');
  }

  #isCustomer(at: number): boolean {
    const word = this.words[at];
    if (word === undefined) return false;
    // Danish "I" is the customer, "i" a preposition, and so is one before "dag".
    if (this.say.language === 'da' && word.lower === 'i')
      return (
        word.text === 'I' &&
        !/^(?:dag|morgen|aften|overmorgen|eftermiddag|denne)$/u.test(
          this.words[at + 1]?.folded ?? '',
        )
      );
    // "De" in capitals is the customer, "de" the others.
    if (word.lower === 'de' && this.say.language !== 'nn') return word.text === 'De';
    if (this.say.polite.has(word.lower)) return /^\p{Lu}/u.test(word.text);
    return this.is(at, 'customer');
  }

  /** Where the part of the sentence begins that no comma parts from `at`. */
  #chunk(at: number): number {
    let start = at;
    while (start > 0 && !/[,;:–—]/u.test(this.gap(start))) start -= 1;
    return start;
  }

  /** True where it holds only if the customer does something; "also if you do not answer" is none. */
  isConditional(): boolean {
    const { words } = this;
    const pairs = words.map((word, at) => `${word.folded}-${words[at + 1]?.folded ?? ''}`);
    const conditions = words.flatMap((_, at) => {
      const pair = this.say.condition.has(pairs[at] ?? '');
      const single = this.is(at, 'condition');
      return pair || single ? [at] : [];
    });
    if (conditions.some((at) => !this.has('evenIf', at - 2, at) && this.#asksCustomer(at)))
      return true;
    // "Sender du et billede, sender jeg en ny."
    const opens = words[0] !== undefined && this.#forms(0).length > 0;
    return opens && this.#isCustomer(1) && this.say.language !== 'en';
  }

  /** Whether the condition that begins at `at` names the customer before the next comma. */
  #asksCustomer(at: number): boolean {
    for (let place = at + 1; place < this.words.length; place += 1) {
      if (/[,;:–—]/u.test(this.gap(place))) return false;
      if (this.#isCustomer(place)) return true;
    }
    return false;
  }

  #forms(at: number): readonly ActForm[] {
    const found = this.say.forms.get(this.words[at]?.folded ?? '') ?? [];
    return found.filter(({ particle }) => {
      if (particle === null) return true;
      return this.words.slice(at + 1, at + 9).some(({ folded }) => folded === particle);
    });
  }

  #hitAt(at: number, before: readonly Hit[]): Hit | null {
    for (const form of this.#forms(at)) {
      const hit = this.#acts(at, form, before);
      if (hit !== null) return hit;
    }
    return (
      this.#receives(at) ?? this.#arrives(at) ?? this.#expects(at) ?? this.#doesAnything(at, before)
    );
  }

  #made(at: number, kind: PromiseKind, more: Partial<Hit> = {}): Hit {
    return { at, kind, needsDay: true, doer: null, needsLater: false, needsLed: false, ...more };
  }

  #acts(at: number, { kind, form, particle }: ActForm, before: readonly Hit[]): Hit | null {
    const free = { needsDay: particle === null && this.is(at, 'needDay') };
    if (this.say.language === 'en') return this.#english(at, kind, form, before, free);
    switch (form) {
      case 'present':
        return this.#present(at, kind, before, free);
      case 'infinitive':
        return this.#infinitive(at, kind, before, free);
      case 'passive':
        return this.#isUnder(at) || this.#isDenied(at) ? null : this.#made(at, kind);
      case 'participle':
        return this.#participle(at, kind);
      default:
        return null;
    }
  }

  /** "Jeg ringer", "fredag ringer jeg", "... og ringer", "Anders ringer". */
  #present(at: number, kind: PromiseKind, before: readonly Hit[], free: Partial<Hit>): Hit | null {
    if (this.#isDenied(at)) return null;
    if (this.#isFirm(at + 1)) {
      // "Derefter skriver jeg til dig" is told of what comes; "derfor skriver jeg" of this very letter.
      const here = this.has('here', this.#chunk(at), at) || this.has('here', at + 2, at + 4);
      return this.#made(at, kind, at > 0 && !here ? { needsDay: false } : free);
    }
    // "Ich rufe Sie an": who is so spoken to is the same word as subject and as object.
    const isCalled = this.#isFirm(at - 1) && this.say.polite.has(this.words[at + 1]?.lower ?? '');
    if (this.#isCustomer(at + 1) && !isCalled) return null;
    if (this.#isFirm(at - 1))
      return this.is(at - 2, 'under') && !this.#isVowed(at) ? null : this.#made(at, kind, free);
    if (this.#isCustomer(at - 1)) return null;
    if (this.#goesOn(at, before))
      return this.#made(at, kind, { ...free, doer: before.at(-1)?.doer ?? null });
    if (this.#isUnder(at)) return null;
    return this.#made(at, kind, { doer: this.#doerAround(at) });
  }

  /** "Jeg skal ringe", "jeg har bedt Anders om at ringe", "jeg lover at ringe". */
  #infinitive(
    at: number,
    kind: PromiseKind,
    before: readonly Hit[],
    free: Partial<Hit>,
  ): Hit | null {
    const start = Math.max(0, at - 8);
    for (let will = at - 1; will >= start; will -= 1) {
      if (this.is(will, 'may')) return null;
      if (this.is(will, 'asked') && this.has('firm', will - 3, will))
        return this.#made(at, kind, { ...free, doer: this.words.slice(will + 1, at) });
      if (this.is(will, 'vow') && this.has('firm', will - 1, will + 2))
        return this.#made(at, kind, free);
      if (!this.is(will, 'will')) continue;
      if (this.has('negations', will, at)) return null;
      if (this.#isFirm(will - 1) && this.is(will - 2, 'under')) return null;
      if (this.#isFirm(will + 1) || this.#isFirm(will - 1))
        return this.#made(at, kind, { needsDay: false });
      if (this.#isCustomer(will + 1) || this.#isCustomer(will - 1)) return null;
      if (this.#goesOn(at, before)) break;
      return this.#isUnder(will) ? null : this.#made(at, kind, { doer: this.#doerAround(will) });
    }
    return this.#goesOn(at, before) ? this.#made(at, kind, free) : null;
  }

  /** "Den bliver sendt fredag", "inden fredag har jeg skrevet". */
  #participle(at: number, kind: PromiseKind): Hit | null {
    const start = this.#chunk(at);
    for (let aux = at - 1; aux >= Math.max(start, at - 6); aux -= 1) {
      if (this.has('negations', aux, at)) return null;
      if (this.is(aux, 'passive'))
        return this.#isUnder(aux) || this.has('may', start, at) ? null : this.#made(at, kind);
      if (this.is(aux, 'done') && this.#isFirm(aux + 1))
        return this.#made(at, kind, { needsLater: true });
    }
    return null;
  }

  /** "I won't keep you waiting past Friday": word by then. */
  #waitsNoLonger(at: number): boolean {
    const rest = this.words.slice(at + 1, at + 6).map(({ folded }) => folded);
    return (
      rest.includes('waiting') &&
      rest.some((word) => /^(?:past|beyond|longer)$/u.test(word)) &&
      this.has('negations', at - 3, at)
    );
  }

  #english(
    at: number,
    kind: PromiseKind,
    form: ActForm['form'],
    before: readonly Hit[],
    free: Partial<Hit>,
  ): Hit | null {
    const start = Math.max(this.#chunk(at), at - 7);
    if (form === 'participle') return this.#englishPassive(at, kind, start);
    if (naming.test(this.words[at - 1]?.folded ?? '')) return null;
    if (this.#waitsNoLonger(at)) return this.#made(at, 'contact');
    if (form === 'present') {
      for (let aux = at - 1; aux >= Math.max(start, at - 4); aux -= 1) {
        const word = this.words[aux]?.folded ?? '';
        const contracted = word === "i'm" || word === "we're";
        const full = (word === 'am' || word === 'are') && this.#isFirm(aux - 1);
        if (contracted || full) {
          const subject = contracted ? aux : aux - 1;
          const barred = this.is(subject - 1, 'under') || this.has('negations', aux, at);
          return barred ? null : this.#made(at, kind, free);
        }
        if (word === 'is' && !this.#isUnder(aux))
          return this.#made(at, kind, { doer: this.#doerAround(aux) });
      }
      return this.#goesOn(at, before) ? this.#made(at, kind, free) : null;
    }
    for (let aux = at - 1; aux >= start; aux -= 1) {
      const word = this.words[aux]?.folded ?? '';
      if (this.is(aux, 'may')) return null;
      if (
        this.is(aux, 'asked') &&
        !this.has('firm', aux - 3, aux + 1) &&
        !this.has('done', aux - 2, aux)
      )
        return null;
      if (this.is(aux, 'asked'))
        return this.#made(at, kind, { ...free, doer: this.words.slice(aux + 1, at) });
      if (this.is(aux, 'vow') && this.#isFirm(aux - 1)) return this.#made(at, kind, free);
      if (!this.is(aux, 'will')) continue;
      if (this.has('negations', aux, at)) return null;
      const subject = word.endsWith("'ll") ? aux : aux - 1;
      if (word === "you'll" || this.#isCustomer(subject)) return null;
      if (
        this.is(subject - 1, 'under') &&
        !this.#isVowed(subject) &&
        this.words[subject - 1]?.folded !== 'so'
      )
        return null;
      if (word === "i'll" || word === "we'll" || this.#isFirm(subject) || word === 'going')
        return this.#made(at, kind, { needsDay: false });
      return this.#isUnder(aux) ? null : this.#made(at, kind, { doer: this.#doerAround(aux) });
    }
    return this.#goesOn(at, before) ? this.#made(at, kind, free) : null;
  }

  #englishPassive(at: number, kind: PromiseKind, start: number): Hit | null {
    for (let aux = at - 1; aux >= Math.max(start, at - 4); aux -= 1) {
      const word = this.words[aux]?.folded ?? '';
      if (
        this.is(aux, 'passive') &&
        (this.is(aux - 1, 'will') || this.is(aux - 2, 'will') || word === 'being')
      )
        return this.has('negations', start, at) || this.#isUnder(aux) ? null : this.#made(at, kind);
      // "By Friday I'll have sent it".
      if (word === 'have' && this.is(aux - 1, 'will'))
        return this.#isCustomer(aux - 1) ? null : this.#made(at, kind, { needsLater: true });
    }
    return null;
  }

  /** "Fredag får du svar", "du hører fra mig", "you'll have it by Friday". */
  #receives(at: number): Hit | null {
    if (!this.is(at, 'receive') || this.#isDenied(at)) return null;
    const kind = this.#receivedKind(at);
    if (this.say.language === 'en') {
      const will = [at - 1, at - 2].find(
        (place) =>
          this.words[place]?.folded === "you'll" ||
          (this.is(place, 'will') && this.#isCustomer(place - 1)),
      );
      if (will === undefined || this.has('habit')) return null;
      const from = this.words.slice(at, at + 3).some(({ folded }) => folded === 'from');
      return this.#made(at, kind, { needsDay: !from });
    }
    if (this.#isCustomer(at + 1)) return this.#made(at, kind, { needsDay: !this.#isWord(at) });
    // "Til fredag har jeg besked til dig."
    if (
      this.#isFirm(at + 1) &&
      this.words.slice(at + 2, at + 4).some(({ folded }) => told.test(folded))
    )
      return this.#made(at, 'contact', { needsLed: true });
    if (!this.#isCustomer(at - 1)) return null;
    if (this.is(at - 2, 'under') && !this.has('vow', 0, at)) return null;
    // "Du har til fredag" gives a time; "du ved mere senest fredag" promises.
    const needsLed = /^(?:har|ved|vet|veit)$/u.test(this.words[at]?.folded ?? '');
    return this.#made(at, kind, { needsDay: !this.#isWord(at), needsLed });
  }

  /** "Hører fra mig": word from us, promised also without a day. */
  #isWord(at: number): boolean {
    if (!/^(?:h(?:o|oy)r|hear)/u.test(this.words[at]?.folded ?? '')) return false;
    return this.words.slice(at + 1, at + 4).some(({ folded, end }) => {
      const next = this.words.find(({ start }) => start > end)?.folded ?? '';
      return (
        /^(?:fra|fran|av|from)$/u.test(folded) &&
        /^(?:mi?e?g|mej|os|oss|me|us|vores|min)$/u.test(next)
      );
    });
  }

  #receivedKind(at: number): PromiseKind {
    if (this.has('money')) return 'refund';
    const rest = this.words.slice(Math.max(0, at - 4), at + 8).map(({ folded }) => folded);
    return rest.some((word) => told.test(word)) ? 'contact' : 'delivery';
  }

  /** "Pengene er på din konto fredag", "svaret kommer mandag", "the new lamp will be with you". */
  #arrives(at: number): Hit | null {
    const word = this.words[at]?.folded ?? '';
    if (!this.is(at, 'arrive') || this.#isDenied(at) || this.#isUnder(at)) return null;
    if ([at - 1, at + 1].some((place) => this.#isFirm(place) || this.#isCustomer(place)))
      return null;
    if (this.has('may', this.#chunk(at), at)) return null;
    const isBeing = /^(?:er|ar|be|is|ligger|ligg|star)$/u.test(word);
    if (isBeing && !this.has('there', at, at + 7)) return null;
    if (
      this.say.language === 'en' &&
      /^(?:be|come|arrive|reach|land|follow|ring|call|visit|start|begin)$/u.test(word)
    ) {
      const will = [at - 1, at - 2].find((place) => this.is(place, 'will'));
      if (will === undefined || this.#isCustomer(will - 1) || this.words[will]?.folded === "you'll")
        return null;
    }
    const kind = this.has('money') ? 'refund' : this.#receivedKind(at);
    return this.#made(at, kind, { doer: this.#doerAround(at) });
  }

  #expects(at: number): Hit | null {
    if (!this.is(at, 'expect')) return null;
    const opens = at === this.#chunk(at) || this.is(at - 1, 'joints');
    return opens ? this.#made(at, 'contact') : null;
  }

  /** "... og ringer": the subject is that of the promise before. */
  #goesOn(at: number, before: readonly Hit[]): boolean {
    const joined = [at, at - 1, at - 2].some(
      (place) => this.is(place - 1, 'joints') || /,/u.test(this.gap(place)),
    );
    if (!joined) return false;
    const last =
      before.at(-1)?.at ??
      this.words.findIndex(
        (_, place) => place < at && this.#isFirm(place) && !this.is(place - 1, 'under'),
      );
    if (last < 0) return false;
    for (let place = last + 2; place < at; place += 1)
      if (this.#isCustomer(place) && this.say.language !== 'en') return false;
    return !this.has('under', at - 2, at);
  }

  #isDenied(at: number): boolean {
    return this.has('negations', at + 1, at + 4) || this.is(at - 1, 'negations');
  }

  /** True where what follows is promised whoever does it: "jeg lover, at", "jeg har aftalt med ham, at". */
  #isVowed(at: number): boolean {
    for (let place = 0; place < at; place += 1) {
      if (this.is(place, 'vow') && this.has('firm', place - 1, place + 2)) return true;
      if (this.is(place, 'asked') && this.has('firm', place - 3, place + 1)) return true;
    }
    return false;
  }

  /** True where a subordinate clause has begun and no comma has ended it. */
  #isUnder(at: number): boolean {
    const start = this.#chunk(at);
    for (let place = start; place < at; place += 1) {
      if (!this.is(place, 'under') || this.#isVowed(place + 1)) continue;
      // "Skruven som saknas ligger ...": the relative clause has a verb of its own.
      const relative = /^(?:som|der|that|which|who)$/u.test(this.words[place]?.folded ?? '');
      if (!relative || place === at - 1) return true;
    }
    // "Du skriver, at Anders ringer".
    return this.has('says', 0, at) && this.#saysCustomer(at);
  }

  #saysCustomer(at: number): boolean {
    for (let place = 0; place < at; place += 1)
      if (this.is(place, 'says') && (this.#isCustomer(place - 1) || this.#isCustomer(place + 1)))
        return true;
    return false;
  }

  /**
   * Any other deed of the writers, or anything that is done, on a day to come: "Jeg dobbelttjekker det på
   * fredag", "it will be issued by Friday". Told of today it is only how things are.
   */
  #doesAnything(at: number, before: readonly Hit[]): Hit | null {
    const word = this.words[at]?.folded ?? '';
    const plain = ['may', 'done', 'will', 'vow', 'passive', 'receive', 'arrive', 'says'] as const;
    if (before.length > 0 || word.length < 4 || plain.some((list) => this.is(at, list)))
      return null;
    if (this.#isDenied(at) || this.#isUnder(at)) return null;
    const later = { needsLater: true };
    if (this.is(at - 1, 'passive')) {
      const english = this.say.language === 'en';
      const promised = !english || this.is(at - 2, 'will') || this.is(at - 3, 'will');
      return promised && /(?:ed|et|t|ad|at|a)$/u.test(word) ? this.#made(at, 'other', later) : null;
    }
    if (this.say.language === 'en') {
      const said = this.words[at - 1]?.folded ?? '';
      const full = said === 'will' && this.#isFirm(at - 2) && this.words[at - 2]?.folded !== 'that';
      return said === "i'll" || said === "we'll" || full ? this.#made(at, 'other', later) : null;
    }
    if (!word.endsWith('r') || felt.test(word)) return null;
    const first = this.#isFirm(at - 1) && (at === 1 || this.is(at - 2, 'joints'));
    return first || this.#isFirm(at + 1) ? this.#made(at, 'other', later) : null;
  }

  /** The words in which a subject other than the writers stands: before the verb, or behind it. */
  #doerAround(at: number): readonly LetterWord[] {
    const before = this.words.slice(Math.max(this.#chunk(at), at - 4), at);
    const after = this.words.slice(at + 1, at + 4);
    return [...before, ...after];
  }
}
