import type { Move } from '../../model/letter.ts';
import type { VoiceChange, VoiceExample } from '../../model/voice.ts';
import { hunksOf, tokensOf, type Hunk, type Token } from './differ.ts';
import { endingOf, greetingPattern, sentenceOf, type SentLetter } from './letters.ts';

/** Something one letter says otherwise than its draft. */
export interface MadeChange extends VoiceChange {
  readonly example: VoiceExample;
}

/** The greeting, closing and sign-off of one sent letter, changed or not, and the words changed in it. */
export function changesIn(letter: SentLetter): readonly MadeChange[] {
  return [...greetingOf(letter), ...endingsOf(letter), ...wordsIn(letter)];
}

const made = (
  { caseId, letter }: SentLetter,
  change: Omit<VoiceChange, 'language'>,
  draft: string,
  sent: string,
): MadeChange => ({
  ...change,
  language: letter.language,
  example: { caseId, draft, sent },
});

function greetingOf(one: SentLetter): MadeChange[] {
  const drafted = sentenceOf(one.letter, 'greeting') ?? '';
  const to = greetingPattern(one.sent, one.greeting);
  if (to === null) return [];
  const from = greetingPattern(drafted, one.greeting);
  const said = to.replace('{name}', one.greeting ?? '');
  return [made(one, { kind: 'greeting', from, to }, drafted, said)];
}

function endingsOf(one: SentLetter): MadeChange[] {
  const { closing, signOff } = endingOf(one.sent, one.letter);
  const drafted = endingOf(one.letter.reply.text, one.letter);
  return [
    ...(closing === null
      ? []
      : [made(one, { kind: 'closing', from: drafted.closing, to: closing }, drafted.closing ?? '', closing)]),
    ...(signOff === null
      ? []
      : [made(one, { kind: 'signOff', from: drafted.signOff, to: signOff }, drafted.signOff ?? '', signOff)]),
  ]; // prettier-ignore
}

const apart: ReadonlySet<Move> = new Set(['greeting', 'closing', 'signature']);
const longestFrom = 4;
const longestTo = 6;
/** A sentence is gone where hardly a word of it is left and hardly one stands for it. */
const mostLeft = 0.2;
const mostInstead = 2;

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of the body that hold no blank, where they stand in the draft. */
function bodyOf({ letter }: SentLetter): Place[] {
  const { text } = letter.reply;
  const places: Place[] = [];
  let from = 0;
  for (const sentence of letter.sentences) {
    const start = text.indexOf(sentence.text, from);
    if (start < 0) continue;
    from = start + sentence.text.length;
    const blank = letter.slots.some(({ placeholder }) => sentence.text.includes(placeholder));
    if (!blank && !apart.has(sentence.move)) places.push({ text: sentence.text, start, end: from });
  }
  return places;
}

function wordsIn(one: SentLetter): MadeChange[] {
  const draft = tokensOf(one.letter.reply.text);
  const sent = tokensOf(one.sent);
  const hunks = hunksOf(draft, sent);
  return bodyOf(one).flatMap((place) => {
    const inside = hunks.filter(
      ({ draft: [from, to] }) =>
        to > from &&
        (draft[from]?.start ?? 0) >= place.start &&
        (draft[to - 1]?.end ?? Infinity) <= place.end,
    );
    if (isGone(place, draft, hunks))
      return [made(one, { kind: 'never', from: place.text, to: '' }, place.text, '')];
    return inside.flatMap((hunk) => replaced(one, hunk, draft, sent, place));
  });
}

function isGone(place: Place, draft: readonly Token[], hunks: readonly Hunk[]): boolean {
  const own = draft.flatMap(({ start, end }, at) =>
    start >= place.start && end <= place.end ? [at] : [],
  );
  const touching = hunks.filter(({ draft: [from, to] }) => own.some((at) => at >= from && at < to));
  const lost = own.filter((at) => touching.some(({ draft: [from, to] }) => at >= from && at < to));
  const instead = touching.reduce((sum, { sent: [from, to] }) => sum + to - from, 0);
  return (
    own.length > 0 && own.length - lost.length <= mostLeft * own.length && instead <= mostInstead
  );
}

function replaced(
  one: SentLetter,
  { draft: [from, to], sent: [sentFrom, sentTo] }: Hunk,
  draft: readonly Token[],
  sent: readonly Token[],
  place: Place,
): MadeChange[] {
  const [out, into] = [to - from, sentTo - sentFrom];
  if (out > longestFrom || into === 0 || into > longestTo) return [];
  const before = passage(one.letter.reply.text, draft, from, to);
  const after = passage(one.sent, sent, sentFrom, sentTo);
  const first = (draft[from]?.start ?? 0) === place.start;
  const change = {
    kind: 'words',
    from: lowered(before, first),
    to: lowered(after, first),
  } as const;
  return [made(one, change, before, after)];
}

const passage = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** Words that begin a sentence may stand within another as well. "I" stays "I". */
const lowered = (words: string, first: boolean): string =>
  first && !/^I\b/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
