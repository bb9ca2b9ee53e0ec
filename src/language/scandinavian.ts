import { addSecond, calm, sentencesOf, unsafeMark, wordsOf, type Word } from './clauses.ts';
import type { Restated } from './grammar.ts';

/**
 * What Danish, Norwegian and Swedish share in telling a statement again: verb-second main clauses
 * (subject or one other phrase, finite verb, subject, adverb) become subordinate clauses (subject,
 * adverb, finite verb; Diderichsen 1946, Faarlund et al. 1997 ch. 10).
 */
export interface NordicWords {
  /** "at" or "att". */
  readonly that: string;
  /** A comma stands before a clause that ends the sentence. */
  readonly comma: boolean;
  /** Conjunctions between main clauses: `and` also opens a second "and that". */
  readonly and: string;
  readonly but: string;
  readonly so: readonly string[];
  /** "for": gives a reason in a main clause; what follows is left out. */
  readonly reason: readonly string[];
  /** Pronouns that can be nothing but a subject. */
  readonly nominative: ReadonlySet<string>;
  /** Other words that may be a subject alone: "det", "den", "der". */
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** The customer's own "I", put back where a note leaves it out: "har ventet". */
  readonly self: string;
  readonly determiners: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly finiteEnding: RegExp;
  /** Finite verbs that a note without a subject means of the writer. */
  readonly selfVerbs: ReadonlySet<string>;
  /** Words with a finite verb's ending that are none. */
  readonly notFinite: ReadonlySet<string>;
  readonly participle: RegExp;
  /** Adverbs that stand before the finite verb in a subordinate clause. */
  readonly adverbs: ReadonlySet<string>;
  /** Words that colour a statement and fall away in the firm's mouth. */
  readonly particles: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words that open a phrase put before the verb. */
  readonly fronts: ReadonlySet<string>;
  /** Those that fall away, and those that stand as an adverb. */
  readonly lightFronts: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly definiteEnding: RegExp;
  readonly spelling: Readonly<Record<string, string>>;
  /** Curses, scorn, dialect: a statement with one of these is not said again. */
  readonly unsafe: ReadonlySet<string>;
  /** The person of the word at `at`, seen from the other side; null where it cannot be told. */
  turn(words: readonly Word[], at: number): string | null;
}

type Turned = Word & { readonly out: string };

const maxWords = 30;

/** Says a Scandinavian statement again from the other side: see Grammar.restate. */
export function restateNordic(
  statement: string,
  names: ReadonlySet<string>,
  words: NordicWords,
): Restated | null {
  const text = calm(statement.trim());
  const told: Restated[] = [];
  let count = 0;
  for (const sentence of sentencesOf(text)) {
    const length = sentence.split(/\s+/).length;
    if (count + length > maxWords) break;
    const one = restateSentence(sentence, names, words);
    if (one === null) break;
    count += length;
    told.push(one);
    if (count > 12) break;
  }
  const [first, second] = told;
  if (first === undefined) return null;
  if (second === undefined) return first;
  return addSecond(first, second, words.and);
}

function restateSentence(
  sentence: string,
  names: ReadonlySet<string>,
  words: NordicWords,
): Restated | null {
  if (unsafeMark.test(sentence)) return null;
  const spelled = joinDays(wordsOf(sentence)).map((word) => respell(word, words));
  const clean = withoutCapital(dropOpeners(spelled, words), names, words);
  if (clean.length < 3 || clean.some((word) => words.unsafe.has(word.lower))) return null;
  if (clean.filter((word) => word.quoted).length > 4) return null;
  // "pakken er leveret, siger appen": said by somebody, and turned round.
  if (/^(?:siger|skriver|sier|skriv|seier|säger)$/.test(clean.at(-2)?.lower ?? '')) return null;
  if (clean.some((word) => /[:;]/.test(word.after) || /^[-–—]+$/.test(word.text))) return null;
  const turned: Turned[] = [];
  for (const [index, word] of clean.entries()) {
    const out = word.quoted ? word.text : words.turn(clean, index);
    if (out === null) return null;
    turned.push({ ...word, out });
  }
  const noun = nounPhrase(turned, words);
  if (noun !== null) return { that: null, main: null, noun, confidence: 0.65 };
  const parts = splitClauses(turned, words);
  const whole = parts.map((part, at) => `${at === 0 ? '' : `${part.link} `}${join(part.words)}`);
  const main = startsMain(turned, words) ? whole.join(', ') : null;
  const ordered = parts.map((part) => subordinate(part.words, words));
  const told = ordered.filter((one) => one !== null);
  // Half a statement may say the opposite of the whole: "the machine brews, but ...".
  if (told.length < parts.length || parts.some((part) => hidesMainClause(part.words, words)))
    return main === null ? null : { that: null, main, noun: null, confidence: 0.6 };
  const that = told.map((one, at) => {
    const link = parts[at]?.link ?? words.and;
    const opening = words.so.includes(link) ? link : `${link} ${words.that}`;
    return `${at === 0 ? words.that : opening} ${join(one.words)}`;
  });
  const confidence = Math.min(...told.map((one) => one.confidence));
  return { that: that.join(', '), main, noun: null, confidence };
}

/** The statement as a noun phrase, when its only finite verb, if any, is in a relative clause. */
function nounPhrase(all: readonly Turned[], words: NordicWords): string | null {
  const first = all[0];
  if (first === undefined || all.length > 20) return null;
  // With a definite subject an unknown verb is likelier than a bare noun phrase.
  const opens = /^(?:en|et|ett|ein|ei|eit|ingen|inga|to|två|tre|\d.*)$/.test(first.lower);
  if (!opens || words.nominative.has(first.lower)) return null;
  const clause = all.some((word) => words.nominative.has(word.text));
  if (clause && !all.some((word) => word.lower === 'som')) return null;
  const verb = all.findIndex((word) => finiteWord(word, words));
  if (verb < 0) return all.some((word) => words.participle.test(word.lower)) ? null : join(all);
  const relative = all.findIndex((word) => word.lower === 'som');
  return relative > 0 &&
    relative < verb &&
    !all.slice(verb + 1).some((word) => finiteWord(word, words))
    ? join(all)
    : null;
}

/** True where the words can stand as a sentence of their own: something before a finite verb. */
const startsMain = (all: readonly Turned[], words: NordicWords): boolean =>
  !finiteWord(all[0], words) && all.slice(1, 9).some((word) => finiteWord(word, words));

/** True where a second main clause stands behind a comma: ", i dag er det den 2. april". */
function hidesMainClause(all: readonly Turned[], words: NordicWords): boolean {
  return all.some((word, at) => {
    if (!word.after.startsWith(',') || words.subordinators.has(all[at + 1]?.lower ?? ''))
      return false;
    if (words.subordinators.has(all[0]?.lower ?? '')) return false;
    const follower = all[at + 1];
    if (
      follower !== undefined &&
      words.nominative.has(follower.text) &&
      !words.prepositions.has(all.at(-1)?.lower ?? '')
    )
      return true;
    const verb = [1, 2, 3, 4, 5].find((n) => finiteWord(all[at + n], words));
    const next = verb === undefined ? undefined : all[at + verb + 1];
    return (
      next !== undefined && (words.nominative.has(next.text) || words.subjects.has(next.lower))
    );
  });
}

/**
 * The capital a word has for opening a sentence goes; a name keeps its own. A bare word before
 * the verb that is no pronoun and has no definite ending is taken for a name.
 */
function withoutCapital(
  all: readonly Word[],
  names: ReadonlySet<string>,
  words: NordicWords,
): readonly Word[] {
  const [first, second] = all;
  if (first === undefined || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return all;
  const known = [
    words.determiners,
    words.subjects,
    words.nominative,
    words.fronts,
    words.subordinators,
    words.adverbs,
    words.finite,
  ];
  const ordinary =
    known.some((set) => set.has(first.lower)) || words.definiteEnding.test(first.lower);
  const name = names.has(first.text) || (!ordinary && finiteWord(second, words));
  return name ? all : [{ ...first, text: first.lower }, ...all.slice(1)];
}

/** "i går" is one word here: "går" alone would be a verb. */
function joinDays(all: readonly Word[]): Word[] {
  return all.flatMap((word, at) => {
    const [previous, next] = [all[at - 1], all[at + 1]];
    if (previous?.lower === 'i' && previous.after === '' && dayName.test(word.lower)) return [];
    if (word.lower !== 'i' || word.after !== '' || !dayName.test(next?.lower ?? '')) return [word];
    const text = `i ${next?.lower ?? ''}`;
    return [{ ...word, text, lower: text, after: next?.after ?? '' }];
  });
}

const dayName =
  /^(?:går|dag|forgårs|förrgår|morgen|morgon|aftes|kveld|kväll|natt|fjor|år|høst|haust|höst|vår|sommer|sommar|vinter|(?:man|tirs|ons|tors|fre|lør|sön|søn|tis|lör|mån)dags)$/;

function respell(word: Word, words: NordicWords): Word {
  const right = Object.hasOwn(words.spelling, word.lower) ? words.spelling[word.lower] : undefined;
  return right === undefined || word.quoted ? word : { ...word, text: right, lower: right };
}

function dropOpeners(all: readonly Word[], words: NordicWords): Word[] {
  let from = 0;
  const opener = (at: number): boolean => {
    const lower = all[at]?.lower ?? '';
    // "nu står den" needs its "nu"; "nu, den står" does not.
    const holdsVerb = words.lightFronts.has(lower) && finiteWord(all[at + 1], words);
    // "for oss betød det": a preposition.
    const preposition =
      words.prepositions.has(lower) && words.objects.has(all[at + 1]?.lower ?? '');
    return words.openers.has(lower) && !holdsVerb && !preposition;
  };
  while (from < all.length - 2 && opener(from)) from += 1;
  const rest = all.slice(from);
  return rest
    .map((word, index) =>
      index > 0 && words.particles.has(word.lower) && coloured(rest, index, words) ? null : word,
    )
    .filter((word) => word !== null);
}

/** True where a particle stands in its place: after the finite verb, or after its subject or object. */
function coloured(all: readonly Word[], at: number, words: NordicWords): boolean {
  const [previous, word] = [all[at - 1], all[at]];
  if (previous === undefined || previous.after !== '' || word?.after !== '') return false;
  return (
    finiteWord(previous, words) ||
    words.objects.has(previous.lower) ||
    words.nominative.has(previous.lower) ||
    words.subjects.has(previous.lower) ||
    words.particles.has(previous.lower)
  );
}

export const finiteWord = (word: Word | undefined, words: NordicWords): boolean =>
  word !== undefined &&
  !word.quoted &&
  (words.finite.has(word.lower) ||
    (words.finiteEnding.test(word.lower) &&
      word.text === word.lower &&
      !words.notFinite.has(word.lower)));

interface Part {
  readonly link: string;
  readonly words: readonly Turned[];
}

/** Cuts a sentence where a second main clause begins; a reason clause ends it. */
function splitClauses(all: readonly Turned[], words: NordicWords): Part[] {
  const parts: Part[] = [];
  let link = words.and;
  let start = 0;
  for (let at = 2; at < all.length; at += 1) {
    const word = all[at];
    const comma = all[at - 1]?.after.startsWith(',') ?? false;
    if (word === undefined || word.quoted) continue;
    if (words.reason.includes(word.lower) && opensClause(all, at + 1, words)) {
      parts.push({ link, words: all.slice(start, at) });
      return parts;
    }
    const isLink =
      word.lower === words.and || word.lower === words.but || words.so.includes(word.lower);
    const complete = closed(all.slice(start, at), words);
    // "jag och sambon stod": one subject of two.
    const coupled = words.nominative.has(all[at - 1]?.text ?? '') && all[at - 1]?.after === '';
    if (isLink && complete && !coupled && opensClause(all, at + 1, words)) {
      parts.push({ link, words: all.slice(start, at) });
      link = word.lower;
      start = at + 1;
    } else if (comma && spliced(all, start, at, words)) {
      parts.push({ link, words: all.slice(start, at) });
      link = words.and;
      start = at;
    }
  }
  parts.push({ link, words: all.slice(start) });
  return parts;
}

/** True where the clause open at the end has had its finite verb: "resultatet var, at tyve børn" has not. */
function closed(all: readonly Word[], words: NordicWords): boolean {
  const opened = all.findLastIndex(
    (word) => word.lower === words.that || words.subordinators.has(word.lower),
  );
  return all.slice(opened + 1).some((word) => finiteWord(word, words));
}

/**
 * True where two main clauses meet at a comma. "den kæde, jeg gav jer med" is one noun with its
 * clause, "vi fik at vide, hunden var rask" one verb with its object.
 */
function spliced(all: readonly Turned[], start: number, at: number, words: NordicWords): boolean {
  if (words.subordinators.has(all[start]?.lower ?? '')) return false;
  if (!opensClause(all, at, words)) return false;
  const last = all.at(-1)?.lower ?? '';
  return (
    !words.prepositions.has(last) &&
    !/^(?:vide|sagde|sa|sade|vite|gang|gangen|gongen|gången|gong)$/.test(all[at - 1]?.lower ?? '')
  );
}

/** True where a subject and a finite verb follow, as at the head of a main clause. */
function opensClause(all: readonly Turned[], at: number, words: NordicWords): boolean {
  const first = all[at];
  if (first === undefined || first.quoted) return false;
  if (words.nominative.has(first.text) && finiteWord(all[at + 1], words)) return true;
  if (words.subjects.has(first.lower) && finiteWord(all[at + 1], words)) return true;
  if (words.lightFronts.has(first.lower)) return finiteWord(all[at + 1], words);
  if (!words.determiners.has(first.lower) && !words.definiteEnding.test(first.lower)) return false;
  const verb = [1, 2, 3].find((n) => finiteWord(all[at + n], words));
  return verb !== undefined && all.slice(at, at + verb).every((word) => word.after === '');
}

interface Ordered {
  readonly words: readonly Turned[];
  readonly confidence: number;
}

/** The clause in subordinate order, without its conjunction. */
function subordinate(all: readonly Turned[], words: NordicWords): Ordered | null {
  const first = all[0];
  if (first === undefined || all.length < 2) return null;
  if (first.lower === words.that) {
    // "at det gik galt, kom bag på mig": the clause is only a part of the sentence.
    const part = all.some((word, at) => word.after === ',' && finiteWord(all[at + 1], words));
    return part ? null : { words: all.slice(1), confidence: 0.9 };
  }
  if (words.subjects.has(first.lower) && finiteWord(all[1], words)) return afterSubject(all, words);
  // "så" is "then" before a verb, and "saw" elsewhere.
  const adverbial = words.lightFronts.has(first.lower) && finiteWord(all[1], words);
  if (!adverbial && finiteWord(first, words)) return withoutSubject(all, words);
  const everyTime =
    words.determiners.has(first.lower) && /^g[åa]ng?$|^gong$/.test(all[1]?.lower ?? '');
  if (words.subordinators.has(first.lower) || everyTime) return afterClause(all, words);
  if (opensTime(all, words)) return afterFront(all, words) ?? afterSubject(all, words);
  const day = first.lower.startsWith('i ');
  if ((day || words.fronts.has(first.lower)) && !words.nominative.has(first.text))
    return afterFront(all, words);
  return afterSubject(all, words);
}

const turned = (text: string, out: string): Turned => ({
  before: '',
  text,
  lower: text.toLowerCase(),
  after: '',
  quoted: false,
  out,
});

/** "har ventet i to uger": the writer's own "I" is understood. */
function withoutSubject(all: readonly Turned[], words: NordicWords): Ordered | null {
  const subject = all[1];
  if (
    subject !== undefined &&
    (words.nominative.has(subject.text) || words.subjects.has(subject.lower))
  )
    return invertedRest(all, words);
  if (!words.selfVerbs.has(all[0]?.lower ?? '')) return null;
  const self = turned(words.self, words.turn([turned(words.self, '')], 0) ?? words.self);
  const ordered = afterSubject([self, ...all], words);
  return ordered === null ? null : { ...ordered, confidence: 0.75 };
}

const timeNoun =
  /^(?:time|timer|timme|timmar|timar|minut|minutter|minuter|minutt|dag|dage|dager|dagar|uge|uger|uke|uker|veke|veker|vecka|veckor|måned|måneder|månad|månader|månadar|år|gang|gange|ganger|gonger|gång|gånger)$/;

/** "En time ude standsede motoren", "den 14. september skrev Jonas": a time stands first. */
const opensTime = (all: readonly Word[], words: NordicWords): boolean => {
  const [first, second] = all;
  if (first === undefined || second === undefined) return false;
  const counted = words.determiners.has(first.lower) || /^\d+$/.test(first.text);
  return (
    (counted && timeNoun.test(second.lower)) ||
    (/^de[nt]$/.test(first.lower) && /^\d/.test(second.text))
  );
};

/** "var der en revne": what is left of a clause whose first phrase was cut away. A question stays one. */
function invertedRest(all: readonly Turned[], words: NordicWords): Ordered | null {
  const asks = /^(?:kan|kunne|kunde|vil|ville|vill|skal|ska|må|måste|får)$/.test(
    all[0]?.lower ?? '',
  );
  if (asks || all[1]?.out === 'vi') return null;
  const ordered = inverted([], all, words, false);
  return ordered === null ? null : { ...ordered, confidence: 0.75 };
}

/** Subject first: only the adverbs move. */
function afterSubject(all: readonly Turned[], words: NordicWords): Ordered | null {
  const first = all[0];
  if (first === undefined) return null;
  const pronoun = words.nominative.has(first.text) || words.nominative.has(first.lower);
  const verb = all.findIndex((word, index) => index > 0 && finiteWord(word, words));
  if (verb < 1 || verb > (pronoun ? 2 : 9)) return null;
  const subject = all.slice(0, verb);
  // A relative clause in the subject has a finite verb of its own.
  if (subject.some((word, at) => at > 0 && words.subordinators.has(word.lower))) return null;
  if (subject.some((word) => /[,:]/.test(word.after))) return null;
  if (subject.slice(1).some((word) => words.nominative.has(word.text))) return null;
  const follower = all[verb + 1];
  if (follower !== undefined && words.nominative.has(follower.text) && follower.out !== 'oss')
    return null;
  // "bestilt til fire, fik vi at vide": a remark set in the middle.
  if (
    all.some(
      (word, at) =>
        word.after === ',' &&
        finiteWord(all[at + 1], words) &&
        words.nominative.has(all[at + 2]?.text ?? ''),
    )
  )
    return null;
  const confidence = pronoun ? 0.95 : words.subjects.has(first.lower) ? 0.9 : 0.8;
  return { words: [...subject, ...verbLast(all.slice(verb), words)], confidence };
}

/** Moves the adverbs behind a finite verb to its front, in the first clause and after "and". */
function verbLast(rest: readonly Turned[], words: NordicWords): Turned[] {
  const moved = [...rest];
  move(moved, 0, words);
  for (let at = 2; at < moved.length - 1; at += 1) {
    const link = moved[at - 1]?.lower;
    if ((link === words.and || link === words.but) && finiteWord(moved[at], words))
      move(moved, at, words);
  }
  return moved;
}

function move(all: Turned[], verb: number, words: NordicWords): void {
  let from = verb + 1;
  while (words.objects.has(all[from]?.lower ?? '') && all[from]?.after === '') from += 1;
  if (!words.adverbs.has(all[from]?.lower ?? '')) from = verb + 1;
  let to = from;
  while (words.adverbs.has(all[to]?.lower ?? '') && all[to]?.quoted === false) {
    to += 1;
    if (all[to - 1]?.after !== '') break;
  }
  const adverbs = all.splice(from, to - from);
  const last = adverbs.at(-1);
  const before = all[from - 1];
  if (last === undefined || before === undefined) return;
  adverbs[adverbs.length - 1] = { ...last, after: '' };
  all[from - 1] = { ...before, after: before.after + last.after };
  all.splice(verb, 0, ...adverbs);
}

/** "Da vi kom, var værelset givet væk": the fronted clause goes last. */
function afterClause(all: readonly Turned[], words: NordicWords): Ordered | null {
  const comma = all.findIndex((word) => word.after.startsWith(','));
  const end = comma >= 0 || words.comma ? comma : clauseEnd(all, words);
  if (end < 2 || !finiteWord(all[end + 1], words)) return null;
  const last = all[end];
  if (last === undefined) return null;
  const front = [...all.slice(0, end), { ...last, after: '' }];
  return inverted(front, all.slice(end + 1), words, true);
}

/** The last word of a fronted clause without a comma: the next is finite and its subject follows. */
function clauseEnd(all: readonly Turned[], words: NordicWords): number {
  const first = all.findIndex((word, at) => at > 1 && finiteWord(word, words));
  if (first < 0) return -1;
  for (let at = first + 1; at < all.length - 1; at += 1) {
    const [previous, word, next] = [all[at - 1], all[at], all[at + 1]];
    if (previous === undefined || next === undefined || !finiteWord(word, words)) continue;
    if (words.nominative.has(previous.text) || words.subordinators.has(previous.lower)) continue;
    if (previous.lower === words.and || words.adverbs.has(previous.lower)) continue;
    if (words.nominative.has(next.text) || words.definiteEnding.test(next.lower)) return at - 1;
  }
  return -1;
}

/** "I går kom pakken": the fronted phrase goes last, or becomes an adverb. */
function afterFront(all: readonly Turned[], words: NordicWords): Ordered | null {
  const verb = all.findIndex((word, index) => index > 0 && finiteWord(word, words));
  if (verb < 1 || verb > 8) return null;
  const front = all.slice(0, verb);
  if (
    front.some(
      (word) =>
        words.subordinators.has(word.lower) || (word.after !== '' && !/^\d+$/.test(word.text)),
    )
  )
    return null;
  return inverted(front, all.slice(verb), words, false);
}

function inverted(
  front: readonly Turned[],
  rest: readonly Turned[],
  words: NordicWords,
  clause: boolean,
): Ordered | null {
  const subject = subjectLength(rest, words);
  const verb = rest[0];
  if (subject === null || verb === undefined) return null;
  const tail = verbLast([verb, ...rest.slice(1 + subject)], words);
  const head = rest.slice(1, 1 + subject).map(bare);
  // "nu ser jeg, at": the comma follows the verb when the subject leaves it.
  const comma = rest[subject]?.after ?? '';
  if (comma !== '' && subject + 1 < rest.length) {
    const at = tail.indexOf(verb);
    tail[at] = { ...verb, after: comma };
  }
  const light = front.length === 1 && words.lightFronts.has(front[0]?.lower ?? '');
  if (light) {
    const adverb = words.adverbs.has(front[0]?.lower ?? '') ? front.map(small) : [];
    return { words: [...head, ...adverb, ...tail], confidence: 0.85 };
  }
  if (front.length === 0) return { words: [...head, ...tail], confidence: 0.75 };
  const long = tail.length > 9 || tail.some((word) => word.after.startsWith(','));
  if (!clause && long) {
    if (front.length > 4) return null;
    return { words: [...head, ...front.map(small), ...tail], confidence: 0.75 };
  }
  const end = tail.at(-1);
  if (end === undefined) return null;
  const whole = [
    ...head,
    ...tail.slice(0, -1),
    { ...end, after: clause && words.comma ? ',' : '' },
  ];
  return { words: [...whole, ...front.map(small)], confidence: 0.75 };
}

const bare = (word: Turned): Turned => ({ ...word, after: '' });

const small = (word: Turned, index: number): Turned =>
  index === 0 ? { ...word, out: word.out.charAt(0).toLowerCase() + word.out.slice(1) } : word;

/** How many words after the finite verb `rest[0]` are the subject; null where it cannot be told. */
function subjectLength(rest: readonly Turned[], words: NordicWords): number | null {
  const first = rest[1];
  if (first === undefined || first.quoted) return null;
  if (words.nominative.has(first.text) || first.lower === 'der') return 1;
  const ends = (word: Turned | undefined): boolean =>
    word === undefined ||
    words.adverbs.has(word.lower) ||
    words.prepositions.has(word.lower) ||
    words.participle.test(word.lower);
  const copula = /^(?:er|är|var|blev|blir|ble|vart)$/.test(rest[0]?.lower ?? '');
  const noNoun =
    words.determiners.has(rest[2]?.lower ?? '') || words.objects.has(rest[2]?.lower ?? '');
  if (
    words.subjects.has(first.lower) &&
    ((copula && /^de(?:t|tte|tta)$/.test(first.lower)) || noNoun || ends(rest[2]))
  )
    return 1;
  const second = rest[2];
  if (words.definiteEnding.test(first.lower) && !words.determiners.has(first.lower))
    return definiteLength(rest, words);
  if (/^\p{Lu}/u.test(first.text)) return /^\p{Lu}/u.test(second?.text ?? '') ? 2 : 1;
  if (/^\p{Ll}+$/u.test(first.text) && second !== undefined && /^\d+$/.test(second.text)) return 2;
  if (!words.determiners.has(first.lower)) return null;
  for (let length = 2; length <= 4; length += 1) {
    const next = rest[1 + length];
    if (rest.slice(1, 1 + length).some((word) => word.after !== '') && next !== undefined)
      return null;
    if (ends(next)) return next === undefined && length > 2 ? null : length;
  }
  return null;
}

/** "svaret", "svaret vårt"; "halvdelen af æggene" has no end that can be told. */
function definiteLength(rest: readonly Turned[], words: NordicWords): number | null {
  const second = rest[2];
  if (second === undefined) return 1;
  if (/^(?:av|af)$/.test(second.lower) || second.lower === words.and) return null;
  if (rest[1]?.after !== '') return null;
  return /^(?:min|mi|mitt|mine|vår|vårt|våre|deres|dykkar|hans|hennes|hennar|sin|si|sitt|sine)$/.test(
    second.lower,
  )
    ? 2
    : 1;
}

/** The words as text. */
function join(all: readonly Turned[]): string {
  const parts = all.map((word) => `${word.before}${word.out}${word.after}`);
  return parts.join(' ').replace(/[\s,.;:!]+$/u, '');
}

/** A noun's definite form by its bare one. */
export type Nouns = ReadonlyMap<string, string>;

/** Reads "lampe:n cykel:cyklen": an ending of up to four letters is added, a longer one stands for the whole. */
export function nouns(list: string): Nouns {
  return new Map(
    list.split(' ').map((entry) => {
      const [noun = '', ending = ''] = entry.split(':');
      return [
        noun,
        ending.startsWith(noun.slice(0, 2)) && ending.length > 2 ? ending : noun + ending,
      ];
    }),
  );
}

/** Short nouns that end compounds; others of their length only look as if they did: "rengø-ring". */
const compounding =
  /(?:bord|stol|seng|säng|telt|tält|skab|skap|skåp|bog|bok|kage|kake|rude|pute|pude|dør|dörr|spejl|reol|sofa|fyr|sekk|ovn|ugn|rum|kort)$/;

/**
 * The definite form of the last noun of a product's name, a compound by its last part; see
 * Grammar.definite.
 */
export function definiteOf(
  product: string,
  mail: string,
  things: Nouns,
  definiteEnding: RegExp,
): string | null {
  const head = product.split(/[,(/]|\s(?:med|i|til|för|for|fra|frå|från|på|av|af)\s/u, 1)[0] ?? '';
  const inMail = new Set(wordsOf(mail.slice(0, 20_000)).map((word) => word.lower));
  for (const word of wordsOf(head).toReversed()) {
    if (word.text !== word.lower && wordsOf(head).length > 1 && !things.has(word.lower)) continue;
    if (
      definiteEnding.test(word.lower) &&
      [...things.values()].some((thing) => word.lower.endsWith(thing))
    )
      return word.lower;
    for (let cut = 0; cut <= word.lower.length - 2; cut += 1) {
      const form = things.get(word.lower.slice(cut));
      const bare = word.lower.length - cut;
      if (form === undefined || bare < 3) continue;
      if (cut > 0 && bare < 5 && !compounding.test(word.lower)) continue;
      const whole = word.lower.slice(0, cut) + form;
      if (cut === 0 || cut > 2 || inMail.has(whole)) return whole;
    }
  }
  return null;
}

/** Norwegian's words for the two sides; `you` is the plural "you" and `your` its possessive. */
export interface NorwegianPersons {
  readonly persons: Readonly<Record<string, string | null>>;
  readonly you: string;
  readonly object: string;
  readonly your: string;
}

/**
 * Turns persons in both Norwegian standards: "dere" (nn "dykk") is subject beside its finite verb
 * and object elsewhere; a possessive after its noun agrees with the noun's ending.
 */
export function turnNorwegian(
  all: readonly Word[],
  at: number,
  words: NordicWords,
  forms: NorwegianPersons,
): string | null {
  const word = all[at];
  if (word === undefined) return null;
  const [previous, next] = [all[at - 1], all[at + 1]];
  // Minutes.
  if (word.lower === 'min' && /^\d/.test(previous?.lower ?? '')) return word.text;
  if (word.lower === forms.you) {
    const apart = previous?.after !== '' || words.prepositions.has(previous.lower);
    if (previous !== undefined && words.prepositions.has(previous.lower)) return 'oss';
    if (finiteWord(next, words) && (apart || !finiteWord(previous, words))) return 'vi';
    const beforeVerb = all[at - 2]?.lower ?? '';
    const hasSubject = words.nominative.has(beforeVerb) || words.subjects.has(beforeVerb);
    return finiteWord(previous, words) && !hasSubject ? 'vi' : 'oss';
  }
  if (word.lower === forms.your) return ourAfter(previous);
  if (word.lower === 'de' && forms.you === 'dykk')
    return finiteWord(next, words) || finiteWord(previous, words) ? 'vi' : null;
  if (word.lower === 'me' && forms.you === 'dykk')
    return finiteWord(next, words) || finiteWord(previous, words) ? 'de' : null;
  if (word.lower === 'du') {
    const verb = finiteWord(next, words) ? next : previous;
    return verb === undefined || /^(kan|skal|må|blir|er)$/.test(verb.lower) ? null : 'vi';
  }
  return Object.hasOwn(forms.persons, word.lower) ? (forms.persons[word.lower] ?? null) : word.text;
}

/** "sjåføren deres" is "sjåføren vår", "svaret deres" "svaret vårt"; null before its noun. */
function ourAfter(noun: Word | undefined): string | null {
  if (noun === undefined || noun.after !== '') return null;
  if (/(?:ene|ane)$/u.test(noun.lower)) return 'våre';
  if (noun.lower.endsWith('et')) return 'vårt';
  return /(?:en|a)$/u.test(noun.lower) ? 'vår' : null;
}
