import { frameKinds, type Frames } from '../language/frames.ts';
import type { Signs } from '../language/signs.ts';
import { spanOf, type Span } from '../model/span.ts';
import type { Case } from './case.ts';
import { amountIn, dayIn } from './facts.ts';
import type { Hit } from './frame-signs.ts';
import { fromMail, plain, put, type Value, type Values } from './values.ts';

/** What a frame's text may agree with. */
export type Agreement = 'common' | 'neuter' | 'plural';

/** What the sentence that bears a sign names. */
export interface Names {
  readonly values: Values;
  readonly agreement: Agreement;
}

/** Words between a sign and the thing it is a sign of. */
const beside = 4;
/** Words that a name may not hold: it stands in the firm's mouth. */
const mostWords = 6;

/** The names a frame may be told by: what its sentence says itself, and what the letter knows besides. */
export function namesOf(
  hit: Hit,
  sentence: Span,
  frames: Frames,
  matter: Case,
  known: Values,
): Names {
  const values = new Map<string, Value>();
  for (const name of ['since', 'order', 'room', 'times', 'name'])
    put(values, name, known.get(name) ?? null);
  const thing =
    subjectOf(hit, sentence, frames) ??
    meantBy(hit, sentence, matter, known) ??
    thingIn(hit, sentence, matter, known, frames);
  put(values, 'thing', thing?.value ?? null);
  const where = behind(hit, sentence, frames);
  // "Låget er revnet i låget".
  const again = thing !== null && where?.text.includes(thing.value.text.split(' ').at(-1) ?? '');
  put(values, 'where', again === true ? null : where);
  put(values, 'who', whoOf(hit, sentence, frames));
  put(values, 'when', dayIn(sentence, matter));
  put(values, 'amount', amountIn(sentence, matter));
  for (const [name, value] of caught(hit, sentence, frames)) put(values, name, value);
  return { values, agreement: thing?.agreement ?? 'common' };
}

interface Thing {
  readonly value: Value;
  readonly agreement: Agreement;
}

const part = (sentence: Span, start: number, end: number, text?: string): Value => {
  const span = {
    text: sentence.text.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
  };
  return { text: plain(text ?? span.text), evidence: [fromMail(span)] };
};

/** What stands before the verb of the sign: "benet på stolen (er knækket)". */
function subjectOf(hit: Hit, sentence: Span, frames: Frames): Thing | null {
  const { subject } = frames;
  const ahead = sentence.text.slice(0, hit.start);
  const found = subject.of.exec(ahead);
  const words = found?.groups?.['thing'];
  if (found === null || words === undefined || subject.never.test(words)) return null;
  const first = /^\p{L}+/u.exec(sentence.text.slice(hit.start, hit.end))?.[0] ?? '';
  if (found.groups?.['verb'] === undefined && !subject.verb.test(first)) return null;
  const at = found.index + found[0].indexOf(words);
  if (subject.belongs.test(ahead.slice(0, at))) return null;
  const turned = turn(words, frames);
  if (turned === null) return null;
  return {
    value: part(sentence, at, at + words.length, turned),
    agreement: subject.agreement(words),
  };
}

/** "Min lampe" is "din lampe"; null where another "I" or "you" is in it. */
function turn(words: string, { subject }: Frames): string | null {
  const turned = words
    .split(/\s+/u)
    .map((word) => subject.turned[word.toLowerCase()] ?? word)
    .join(' ');
  const head = /^\p{Lu}\p{Ll}/u.test(turned)
    ? turned.charAt(0).toLowerCase() + turned.slice(1)
    : turned;
  return turned.split(' ').length > mostWords || subject.first.test(turned) ? null : head;
}

function agreementOf({ text }: Value, signs: Signs): Agreement {
  if (signs.plural.test(text)) return 'plural';
  return signs.neuter.test(text) ? 'neuter' : 'common';
}

/** "Den er revnet": the thing of the whole mail, where the sentence before names it and its gender is right. */
function meantBy(
  hit: Hit,
  { text, start }: Span,
  { signs, telling }: Case,
  known: Values,
): Thing | null {
  const value = known.get('product');
  const [named] = value?.evidence ?? [];
  const opened = signs.its.find(({ word }) => word.test(text.trimStart()));
  if (value === undefined || opened === undefined || named?.from !== 'mail') return null;
  const lead = text.length - text.trimStart().length;
  if (named.end > start + lead || text.slice(0, hit.start).includes(',')) return null;
  if (signs.plural.test(value.text) || !opened.noun.test(value.text)) return null;
  if (!/^[^.!?]{0,60}[.!]\s+$/u.test(telling.authored.slice(named.end, start + lead))) return null;
  return { value, agreement: agreementOf(value, signs) };
}

/** The thing of the whole mail, where the sentence has its word as what it speaks of. */
function thingIn(
  hit: Hit,
  { text }: Span,
  { signs, grammar }: Case,
  known: Values,
  { subject }: Frames,
): Thing | null {
  const value = known.get('product');
  if (value === undefined) return null;
  if (frameKinds[hit.id].whole) return { value, agreement: agreementOf(value, signs) };
  const bare = value.text.replace(grammar.article ?? /(?!)/u, '').toLowerCase();
  const stem = bare.slice(0, Math.max(4, bare.length - 3));
  const at = text.toLowerCase().indexOf(stem);
  if (at < 0) return null;
  // "Låget til gryden er revnet": of the lid. "En revne i gryden": of the pot.
  const between = at < hit.start ? text.slice(at, hit.start) : text.slice(hit.end, at);
  if (/[,;:]/u.test(between) || between.trim().split(/\s+/u).length > beside) return null;
  if (at < hit.start && subject.belongs.test(text.slice(0, at))) return null;
  return { value, agreement: agreementOf(value, signs) };
}

/** The place right behind the sign. */
function behind(hit: Hit, sentence: Span, frames: Frames): Value | null {
  const rest = sentence.text.slice(hit.end);
  const lead = /^\s*/u.exec(rest)?.[0].length ?? 0;
  const found = frames.where.exec(rest.slice(lead));
  if (found === null || found[0] === '') return null;
  const turned = turn(found[0], frames);
  const start = hit.end + lead;
  return turned === null ? null : part(sentence, start, start + found[0].length, turned);
}

/** Who of the firm did it: the only one the sentence names, and not one it was done to. */
function whoOf(hit: Hit, sentence: Span, frames: Frames): Value | null {
  const every = [...sentence.text.matchAll(new RegExp(frames.roles.source, 'giu'))];
  const [first] = every;
  if (first === undefined || new Set(every.map(([role]) => role.toLowerCase())).size > 1)
    return null;
  if (frames.subject.belongs.test(sentence.text.slice(0, first.index))) return null;
  if (first.index > hit.end + 12) return null;
  return part(sentence, first.index, first.index + first[0].length, first[0].toLowerCase());
}

/** What the frame itself catches. */
function caught({ frame }: Hit, sentence: Span, frames: Frames): [string, Value][] {
  const found = frame.catch?.exec(sentence.text);
  if (found == null) return [];
  const span = spanOf(sentence.text, found.index, found.index + found[0].length);
  const evidence = [
    fromMail({ ...span, start: span.start + sentence.start, end: span.end + sentence.start }),
  ];
  return Object.entries(found.groups ?? {}).flatMap(([name, words]) => {
    const text = words === undefined ? null : turn(plain(words), frames);
    return text === null ? [] : [[name, { text, evidence }] as [string, Value]];
  });
}
