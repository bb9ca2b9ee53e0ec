import type { DayWord, Grammar, Restated } from '../grammar.ts';
import {
  addSecond,
  calm,
  endsInside,
  sentencesOf,
  unsafeMark,
  wordsOf,
  type Word,
} from '../clauses.ts';
import * as lists from './clause-words.ts';
import { definite } from './definite.ts';
import { isFinite, turnAll } from './persons.ts';
import { isSound, joined } from './soundness.ts';
import { trimmed } from './trim.ts';

/** A statement longer than this reads as a pasted mail. */
const handy = 24;

function restate(statement: string, names: ReadonlySet<string>): Restated | null {
  const told: Restated[] = [];
  let count = 0;
  for (const sentence of sentencesOf(plainText(statement))) {
    const length = sentence.split(/\s+/).length;
    if (count + length > (count === 0 ? 32 : 20)) break;
    const one = restateSentence(sentence, names);
    if (one === null) break;
    told.push(one);
    count += length;
    if (count > 12) break;
  }
  const [first, second] = told;
  if (first === undefined || second?.that == null) return first ?? null;
  return first.that === null ? first : addSecond(first, second, 'and');
}

/** Marks as they should be; a dot that ends no sentence goes. */
function plainText(statement: string): string {
  const text = statement
    .trim()
    .replace(/[’‘]/g, "'")
    .replace(/\b(incl|approx|ext|dept|tel|min|max|est)\.\s/giu, '$1 ')
    .replace(/\b(no|nr)\.\s?(?=\d)/giu, '$1 ')
    .replace(
      /(?<!\b(?:order|booking|invoice|number|no|ref)) \(?\b\p{Lu}{2,4}[- ]?\d{4,}\b\)?/gu,
      '',
    )
    .replace(/^[^.!?]{0,60}, (?=still waiting )/iu, '')
    .replace(/;\s+(?=(?:and|but|so|or|which|because)\b)/giu, ', ')
    .replace(/;\s+/gu, ', and ');
  return (
    calm(text)
      .replace(/\bIT(?= (?:has|is|was|had|will|won't|does|doesn't|says)\b)/giu, 'it')
      .replace(/\bIT(?='s\b)/gu, 'it')
      // "I'd the floors washed": had, not would.
      .replace(
        /\b(I|we|you|they|he|she)'d (?=(?:the|an?|my|our|no|two|three|four|five|six) )/giu,
        '$1 had ',
      )
      .replace(
        /\b(I|we|you|they)'ve (?=(?:the|an?|my|our|no|two|three|four|five|six) )/giu,
        '$1 have ',
      )
      .replace(/\b(\w+) at on (?=\p{Lu}\p{Ll}+day \d)/gu, '$1 on ')
      .replace(
        /\b(since|until|till|from|by|for|to|before|after|than|of) on (?=\p{Lu}\p{Ll}+day \d)/giu,
        '$1 ',
      )
  );
}

/** "First of all,", "as I said on the phone,": a way into the statement, no part of it. */
const leadIn =
  /^(?:first of all|to be (?:honest|fair|clear|frank)|in fairness|the (?:thing|problem|issue|trouble) is(?: that)?|as (?:i|we) (?:said|wrote|mentioned|told you)[^,]{0,30}|to (?:top it all|make matters worse|cap it all)(?: off)?|on top of (?:that|this)|in addition|what'?s more|for the record|by the way|i'?m afraid(?: that)?|i (?:have|had) to say(?: that)?|i (?:write|am writing|'m writing) to (?:say|tell you|complain|let you know)(?: that)?)(?:,\s+|(?<=that)\s+|(?<=afraid)\s+)/iu;
/** The date in the place of "today" as a subject: it is not the day that is the matter. */
const dayAsSubject =
  /^(?:on )?(?:today|tomorrow|yesterday|\p{Lu}\p{Ll}+day \d{1,2} \p{Lu}\p{Ll}+) (?:is|was|will be|makes)\b/iu;

/** A piece cut from the middle: "in a van, in the one week", "£14.99 plus £4.99, and". */
const scrap =
  /^(?:in|on|at|with|for|by|from|of) (?:\S+ ){0,2}\S+, (?:in|on|at|with|for|by|from|of) [^,]*$|^\p{Sc}?\d[^ ]*(?: \S+){0,7}, (?:and|but) |\band all$/iu;

function restateSentence(sentence: string, names: ReadonlySet<string>): Restated | null {
  const said = sentence.replace(leadIn, '');
  if (unsafeMark.test(said) || /\p{Sc}\.\s/u.test(said)) return null;
  if (lists.notTelling.test(said) || dayAsSubject.test(said)) return null;
  if (lists.attached.test(said.replace(/[\s.!]+$/u, ''))) return null;
  const all = headed(spelled(wordsOf(said)), names);
  const [first, second] = all;
  if (first === undefined || all.length < 3 || endsInside(all)) return null;
  // "Now requires a holiday": the subject stands in what was cut off.
  if (/^(?:now|still|also|just|never|then|even|only)$/.test(first.lower) && isHeadless(all))
    return null;
  if (scrap.test(said) || lists.loose.test(said)) return null;
  if (first.quoted || /^\d+(?:st|nd|rd|th)$/u.test(first.lower)) return null;
  // A sentence cut at an initial: "to a Mr P."
  if (/^\p{Lu}$/u.test(all.at(-1)?.text ?? '') && all.at(-1)?.text !== 'I') return null;
  if (all.some((word, at) => word.lower === 'were' && isOne(all[at - 1]))) return null;
  if (all.some((word) => lists.unsafe.has(word.lower) || /[:;]/.test(word.after))) return null;
  if (all.filter((word) => word.quoted).length > 7) return null;
  const elided = elidedSubject(all);
  const noun = elided === null && isFragment(all);
  const opens =
    /^(?:a|an|the|my|our|your|no|one|two|three|four|five|six|\p{Ll}{3,})$/u.test(first.lower) &&
    !/ing$|ed$/.test(first.lower) &&
    !lists.prepositions.has(first.lower);
  if (noun && !(opens && all.length <= 20 && !isFinite(first, second))) return null;
  const turned = turnAll(all, elided !== null);
  if (turned === null) return null;
  const body = trimmed(joined(polite(`${elided ?? ''}${turned}`)));
  if (!isSound(body)) return null;
  if (noun && body.split(' ').length < 3) return null;
  if (noun) return { that: null, main: null, noun: body, confidence: 0.65 };
  return told(body, first, elided !== null);
}

function told(body: string, first: Word, elided: boolean): Restated {
  const pronoun = ['i', 'we', 'it', 'you'].includes(first.lower) || first.lower.includes("'");
  const sure = elided ? 0.75 : pronoun ? 0.95 : 0.85;
  const long = body.split(' ').length > handy;
  return { that: `that ${body}`, main: body, noun: null, confidence: long ? 0.6 : sure };
}

const polite = (text: string): string =>
  text
    .replace(/[\s,.;:!]+$/u, '')
    .replace(/,? (?:as well|too|either)$/u, '')
    .replace(/\b(there(?:'s| is| are| was| were)) also\b/u, '$1')
    .replace(/\byour (\p{L}+) and you\b/u, 'you and your $1')
    .replace(/^that's\b/u, 'this is')
    .replace(/^that(?= (?:is|was|has|had|made|cost|means|meant|left|took|would|will)\b)/u, 'this');

/** Misspellings put right, and the words before the statement itself taken off. */
function spelled(words: readonly Word[]): Word[] {
  const right = words.map((word, at) => {
    const text = spelling(word, words[at + 1]);
    return { ...word, text, lower: text.toLowerCase() };
  });
  let from = 0;
  while (from < right.length - 3 && isOpener(right[from])) from += 1;
  return right.slice(from).filter((word, at) => at === 0 || !lists.particles.has(word.lower));
}

function spelling(word: Word, next: Word | undefined): string {
  const { lower } = word;
  if (word.quoted) return word.text;
  if (lists.calendarNames.test(lower)) return capital(lower);
  // "ur driver" is the firm's; "ur late" would be "you're".
  if (lower === 'ur') return 'your';
  if (
    lower === 'its' &&
    /^(?:a|an|the|been|come|gone|not|no|now|got|still|only|gone|just|too|over|all|so|like|in|[£€$]?\d.*)$/.test(
      next?.lower ?? '',
    )
  )
    return "it's";
  return Object.hasOwn(lists.spelling, lower) ? (lists.spelling[lower] ?? word.text) : word.text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "No" opens a remark before a comma only: "no one" is a subject. */
const isOpener = (word: Word | undefined): boolean =>
  word !== undefined &&
  lists.openers.has(word.lower) &&
  (!lists.commaOpeners.has(word.lower) || word.after.includes(','));

/** "The box were gone": one thing. */
const isOne = (word: Word | undefined): boolean =>
  word !== undefined && lists.hastyThings.has(word.lower) && !word.lower.endsWith('s');

/** The capital a word has for opening a sentence goes; a name before its verb keeps it. */
function headed(all: readonly Word[], names: ReadonlySet<string>): readonly Word[] {
  const [first, second] = all;
  if (first === undefined || first.text === 'I') return all;
  const verb = adverb.test(second?.lower ?? '') ? all[2] : second;
  const hasty = lists.hastyThings.has(first.lower) && isFinite(verb, undefined);
  const small = [{ ...first, text: hasty ? `the ${first.lower}` : first.lower }, ...all.slice(1)];
  if (hasty) return small;
  if (isBareModel(all)) return [{ ...first, text: `the ${first.text}` }, ...all.slice(1)];
  if (!/^\p{Lu}['\p{Ll}-]*$/u.test(first.text)) return all;
  return isName(first, second, names) ? all : small;
}

const adverb = /^(?:even|just|still|then|never|also|only)$/;

/** "Klit floor lamp came": a model without its article. */
function isBareModel(all: readonly Word[]): boolean {
  const [first] = all;
  if (first === undefined || !/^\p{Lu}\p{Ll}+$/u.test(first.text)) return false;
  if (lists.ordinary.has(first.lower) || lists.hastyThings.has(first.lower)) return false;
  const thing = all.slice(1, 4).findIndex((word) => lists.hastyThings.has(word.lower)) + 1;
  const between = all
    .slice(1, thing)
    .every((word) => /^\p{Ll}+$/u.test(word.text) && !lists.ordinary.has(word.lower));
  return thing > 0 && between && isFinite(all[thing + 1], all[thing + 2]);
}

function isName(first: Word, second: Word | undefined, names: ReadonlySet<string>): boolean {
  const { lower } = first;
  if (lists.calendarNames.test(lower) || lists.titles.has(lower)) return true;
  if (lists.ordinary.has(lower) || lists.bareThings.has(lower)) return false;
  if (names.has(first.text)) return true;
  const common = /(?:[^s]s|ing|ed|n't)$/.test(lower) || /['-]/.test(lower);
  return (
    !common &&
    isFinite(second, undefined) &&
    !/^(?:says|reads|shows|is|are|comes)$/.test(second?.lower ?? '')
  );
}

/** Where the finite verb stands, past the first word; -1 where none is in sight. */
function verbAt(all: readonly Word[], from = 1): number {
  return all.findIndex((word, at) => {
    if (at < from) return false;
    if (isFinite(word, all[at + 1])) return true;
    const before = all[at - 1]?.lower ?? '';
    if (/^(?:i|we|they)$/.test(before))
      return !word.lower.endsWith('ly') && !lists.prepositions.has(word.lower);
    const leads = before === 'you' && !lists.prepositions.has(all[at - 2]?.lower ?? '');
    if (leads && lists.firmActs.test(word.lower)) return true;
    return lists.plain.has(word.lower) && /(?:[^s]s|people|men|women|children|feet)$/.test(before);
  });
}

const isHeadless = ([, second, third]: readonly Word[]): boolean =>
  isFinite(second, third) && !/^(?:waiting|got|had|received|heard)$/.test(second?.lower ?? '');

/** A noun phrase, an imperative or a piece of a sentence. */
function isFragment(all: readonly Word[]): boolean {
  const [first, second] = all;
  if (first === undefined) return true;
  if (isFinite(first, second)) return !/\p{L}'(?:ve|re|d|ll|m|s)$/u.test(first.lower);
  const verb = verbAt(all);
  if (verb < 0 || verb > 12) return true;
  const relative = all.findIndex((word) => /^(?:which|who|that)(?:'\p{L}+)?$/u.test(word.lower));
  if (relative <= 0 || relative > verb) return false;
  // "The lad who came fitted the tap": the verb after the relative clause's own.
  const main = verbAt(all, verb + 1);
  return (
    main < 0 ||
    /^(?:and|or|i|we|you|he|she|it|they|which|who|that)$/.test(all[main - 1]?.lower ?? '')
  );
}

/** What to say for the "I" the writer left out; null where nothing is left out. */
function elidedSubject(all: readonly Word[]): string | null {
  const [first, second] = [all[0]?.lower ?? '', all[1]?.lower ?? ''];
  const opening = all
    .slice(0, 4)
    .map((word) => word.lower)
    .join(' ');
  if (lists.inflicted.test(opening)) return 'we ';
  if (lists.befell.test(opening) && !isFinite(all[1], all[2])) return 'you were ';
  if (first === 'still' && second === 'waiting') return 'you are ';
  if (first === 'been' && second.endsWith('ing')) return 'you have ';
  if (first === 'never' && /^(?:got|had|received|heard)$/.test(second)) return 'you ';
  if (!lists.writerActs.has(first) || ['i', 'we', 'you', 'it', 'me', 'us'].includes(second))
    return null;
  // "Lost parcel": the deed of nobody.
  return /ed$|^lost$/.test(first) && all.length < 4 ? null : 'you ';
}

const dayOf = (day: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);

const ago =
  (days: number) =>
  (words: string): DayWord => ({ words, days });

export const grammar: Grammar = {
  restate,
  quote: (said) =>
    `“${said.replace(/[«"“„]([^»«"“”„]*)[»"”]/gu, '‘$1’').replace(/[»«"“”„]/gu, '’')}”`,
  definite: (product) => definite(product),
  article: /^(?:the|your) /u,
  day: dayOf,
  onDay: (day) => `on ${dayOf(day)}`,
  either: (alternatives) => new Intl.ListFormat('en', { type: 'disjunction' }).format(alternatives),
  // The longer ones first: "yesterday" stands in "yesterday morning".
  dayWords: [
    ...['this morning', 'this afternoon', 'this evening', 'tonight', 'today'].map(ago(0)),
    ...['yesterday morning', 'yesterday afternoon', 'yesterday evening', 'last night'].map(ago(-1)),
    { words: 'yesterday', days: -1 },
    ...['tomorrow morning', 'tomorrow afternoon', 'tomorrow evening', 'tomorrow'].map(ago(1)),
  ],
};
