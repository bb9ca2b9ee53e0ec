import type { FoundPromise, PromiseKind, SentText } from '../../model/promises.ts';
import { spanOf, type Span } from '../../model/span.ts';
import { quotedPart } from '../../read/text/quoted-part.ts';
import { authoredText } from '../../read/text/authored.ts';
import { countryOf, localDay } from '../../write/workdays.ts';
import { viewLetter, type LetterSentence } from '../letter.ts';
import { lexiconOf } from '../lexicon.ts';
import { dueDays, type Due, type Written } from './due.ts';
import { Promising, type Hit } from './hits.ts';
import { ownerOf } from './owner.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/**
 * Finds what a sent letter promises: what the writers or somebody of theirs will do, each with its day.
 * Not offers, questions, quoted history, what the customer shall do, nor what is done already. Pure.
 */
export function findPromises(letter: SentText): FoundPromise[] {
  const { language, business } = letter;
  const country = countryOf(business, language);
  const written: Written = { language, country, day: localDay(letter.sentAt, country) };
  const vocabulary = vocabularyOf(language);
  const view = viewLetter(unquoted(letter.text), lexiconOf(language));
  const found = view.body.map((sentence, at) => {
    const before = view.body[at - 1]?.text ?? '';
    // "May I ring you? Then we'll find a way": it hangs on the answer.
    const hangs = before.endsWith('?') && answers.test(sentence.words[0]?.folded ?? '');
    return hangs ? [] : inSentence(sentence, vocabulary, written, letter);
  });
  return namedBefore(datedByNext(oneDebt(found.flat(), letter.signer), letter), letter.signer);
}

const answers = /^(?:da|sa|then)$/u;

const blank = (passage: string): string => passage.replace(/[^\n]/gu, ' ');

/** The text with quoted history and quotations blanked, so that offsets hold. */
function unquoted(text: string): string {
  const { quoted } = authoredText(text);
  const history = quoted === null ? [] : quotedPart(text, quoted).all.split('\n');
  return text
    .split('\n')
    .map((line, at) =>
      (history[at] ?? '').trim() !== '' || line.startsWith('>') ? blank(line) : line,
    )
    .join('\n')
    .replace(/[»"“„”«][^»"“„”«\n]{12,300}["“”«»]/gu, blank);
}

/** Deeds that are promised; finding out and making sure are only the way to them, or to word from us. */
const weighty: ReadonlySet<PromiseKind> = new Set(['refund', 'delivery', 'repair', 'change']);

interface Part {
  readonly first: number;
  readonly last: number;
  readonly hits: readonly Hit[];
  readonly due: Due | null;
}

function inSentence(
  sentence: LetterSentence,
  vocabulary: Vocabulary,
  written: Written,
  letter: SentText,
): FoundPromise[] {
  const promising = new Promising(sentence, vocabulary);
  const hits = promising.hits();
  if (hits.length === 0) return [];
  const parts = joined(partsOf(promising, hits, dueDays(sentence.words, written)));
  return parts.flatMap((part) => {
    const kept = part.hits.filter((hit) => isPromise(hit, part, written, promising));
    const hit =
      kept.find(({ kind }) => weighty.has(kind)) ??
      kept.find(({ kind }) => kind === 'contact') ??
      kept[0];
    if (hit === undefined) return [];
    const span = spanOfPart(letter.text, sentence, part, parts);
    // Counted from what the customer does first, it has no day yet.
    const waits = part.due?.counted === true && waitsForSomething(promising);
    const due = part.due === null || waits ? null : part.due.day.toISOString().slice(0, 10);
    const doer = kept.find((one) => one.doer !== null)?.doer ?? null;
    return [
      {
        ...span,
        due,
        owner: ownerOf(doer, letter, vocabulary),
        kind: kindOf(hit, promising, part),
      },
    ];
  });
}

function isPromise(hit: Hit, { due }: Part, written: Written, promising: Promising): boolean {
  if (hit.needsLed) return due?.led === true;
  if (hit.needsLater)
    return due !== null && due.day > written.day && !promising.isParted(hit.at, due.first);
  return due !== null || !hit.needsDay;
}

const waiting = /^(?:nar|snart|when|once|after|kor)$/u;

/** "Når vi har fået den": the time is counted from a day that nobody knows. */
const waitsForSomething = ({ words }: Promising): boolean =>
  words.some(({ folded }) => waiting.test(folded));

/** Parts of the sentence, cut at the joint before each next promise, each with its day. */
function partsOf(promising: Promising, hits: readonly Hit[], days: readonly Due[]): Part[] {
  const cuts: number[] = [0];
  for (const [at, hit] of hits.entries()) {
    const before = hits[at - 1];
    if (before === undefined) continue;
    const cut = cutBetween(promising, before.at, hit.at);
    if (cut !== null) cuts.push(cut);
  }
  return cuts.map((first, at) => {
    const last = (cuts[at + 1] ?? promising.words.length) - 1;
    const own = days.filter((day) => day.first >= first && day.first <= last);
    return {
      first,
      last,
      hits: hits.filter((hit) => hit.at >= first && hit.at <= last),
      due: own.find(({ led }) => led) ?? nearest(own, hits[at]?.at ?? 0),
    };
  });
}

/** Of days that stand side by side the one nearest to the verb. */
const nearest = (days: readonly Due[], verb: number): Due | null =>
  days.toSorted((a, b) => Math.abs(a.first - verb) - Math.abs(b.first - verb))[0] ?? null;

function cutBetween(promising: Promising, from: number, to: number): number | null {
  for (let at = to; at > from; at -= 1)
    if (promising.is(at, 'joints') || /[;:–—,]/u.test(promising.gap(at))) return at;
  return null;
}

/** Parts without a day share that of the next, else of the one before; what shares a day is one promise. */
function joined(parts: readonly Part[]): Part[] {
  const dated = parts.map((part, at) => ({
    ...part,
    due:
      part.due ??
      parts.slice(at + 1).find(({ due }) => due !== null)?.due ??
      parts.slice(0, at).findLast(({ due }) => due !== null)?.due ??
      null,
  }));
  const kept: Part[] = [];
  for (const part of dated) {
    const before = kept.at(-1);
    if (before === undefined || before.due?.day.getTime() !== part.due?.day.getTime())
      kept.push(part);
    else
      kept[kept.length - 1] = { ...before, last: part.last, hits: [...before.hits, ...part.hits] };
  }
  return kept;
}

function spanOfPart(
  text: string,
  sentence: LetterSentence,
  part: Part,
  parts: readonly Part[],
): Span {
  const { words } = sentence;
  const start = part === parts[0] ? sentence.start : (words[part.first]?.start ?? sentence.start);
  const end = part === parts.at(-1) ? sentence.end : (words[part.last]?.end ?? sentence.end);
  return spanOf(text, start, end);
}

function kindOf(hit: Hit, promising: Promising, part: Part): PromiseKind {
  const money = promising.has('money', part.first, part.last + 1);
  if (money && (hit.kind === 'delivery' || hit.kind === 'other')) return 'refund';
  // "Jeg sørger for, at du får svar" is a promise of word.
  return hit.kind === 'other' && promising.tellsWord(part.first, part.last + 1)
    ? 'contact'
    : hit.kind;
}

/** "I'll look into it ... you'll hear by Friday" is one debt: what is found out is told on that day. */
function oneDebt(all: readonly FoundPromise[], signer: string | null): FoundPromise[] {
  return all.filter((one, at) => {
    if (one.due !== null || one.kind !== 'investigation' || one.owner !== signer) return true;
    return !all.slice(at + 1).some(({ kind, due }) => kind === 'contact' && due !== null);
  });
}

/** What somebody was asked to do is due when the next sentence says: "I've asked Anders. He comes on Friday." */
function datedByNext(all: readonly FoundPromise[], { text, signer }: SentText): FoundPromise[] {
  return all.map((one, at) => {
    const next = all[at + 1];
    if (one.due !== null || next === undefined || next.due === null) return one;
    const between = text.slice(one.end, next.start);
    const near = between.length < 200 && !between.includes('\n\n');
    return near && (next.kind === 'contact' || one.owner !== signer)
      ? { ...one, due: next.due }
      : one;
  });
}

const pronoun = /^(?:Han|Hun|Hon|Ho|He|She)\s/u;

/** "I have asked Anders. He will ring you": Anders rings. */
function namedBefore(all: readonly FoundPromise[], signer: string | null): FoundPromise[] {
  return all.map((one, at) => {
    const before = all[at - 1];
    const stays = one.owner !== signer || before === undefined || !pronoun.test(one.text);
    return stays ? one : { ...one, owner: before.owner };
  });
}
