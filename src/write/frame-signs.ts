import { frameIds, type Frame, type FrameId, type Frames } from '../language/frames.ts';

/** A frame's signs, ready to be looked for. */
interface Compiled {
  readonly groups: readonly RegExp[];
  readonly not: RegExp | null;
}

/** Where a sentence bears the sign of a frame. */
export interface Hit {
  readonly id: FrameId;
  readonly frame: Frame;
  /** Of the first group: the fault itself. */
  readonly start: number;
  readonly end: number;
}

/** What a language's frames open with, and the frames as they are first wanted. */
interface Index {
  readonly byHead: ReadonlyMap<string, readonly FrameId[]>;
  readonly anywhere: readonly FrameId[];
  readonly compiled: Map<FrameId, Compiled>;
}

/** Letters by which a word leads to the frames it may be a sign of. */
const head = 3;
/** Words before and after a sign in which a negation denies it. */
const before = 3;
const after = 2;
/** Characters from the fault within which the other groups stand. */
const near = 80;
/** Characters; a longer sentence is a list or has lost its full stops. */
const longest = 400;

const indexes = new WeakMap<Frames, Index>();

function indexOf(frames: Frames): Index {
  const known = indexes.get(frames);
  if (known !== undefined) return known;
  const byHead = new Map<string, FrameId[]>();
  const anywhere: FrameId[] = [];
  for (const id of frameIds) {
    const words = frames.of[id]?.signs[0]?.split(/\s+/) ?? [];
    const heads = new Set(words.map((word) => /^[^*_~]*/.exec(word)?.[0].slice(0, head) ?? ''));
    if (heads.has('')) anywhere.push(id);
    else for (const one of heads) byHead.set(one, [...(byHead.get(one) ?? []), id]);
  }
  const index = { byHead, anywhere, compiled: new Map<FrameId, Compiled>() };
  indexes.set(frames, index);
  return index;
}

/** Like `anyOf`, with `~` for up to three words between, and `*` at either end of a word. */
function signOf(words: string): RegExp {
  const alternatives = words
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        // The careless write "ik" and "ikk".
        .replaceAll('ikke', 'ikk?e?')
        .replaceAll('_', '\\s+')
        .replaceAll('~', "(?:\\s+[\\p{L}\\p{N}'’-]+){0,3}?\\s+")
        .replaceAll('*', '[\\p{L}-]*'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function compile(frame: Frame): Compiled {
  return {
    groups: frame.signs.map(signOf),
    not: frame.not === undefined ? null : signOf(frame.not),
  };
}

const found = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** The frames whose signs a sentence bears, those that say more first. Takes time linear in the sentence. */
export function hitsIn(sentence: string, frames: Frames): readonly Hit[] {
  if (sentence.length > longest || /\?\s*$/u.test(sentence)) return [];
  if (found(frames.unsure, sentence)) return [];
  const index = indexOf(frames);
  const wanted = new Set(index.anywhere);
  for (const [word] of sentence.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let length = 1; length <= head; length += 1)
      for (const id of index.byHead.get(word.slice(0, length)) ?? []) wanted.add(id);
  }
  return frameIds.flatMap((id) => {
    const frame = frames.of[id];
    if (frame === undefined || !wanted.has(id)) return [];
    const compiled = index.compiled.get(id) ?? compile(frame);
    index.compiled.set(id, compiled);
    const span = borne(sentence, compiled, frames);
    return span === null ? [] : [{ id, frame, ...span }];
  });
}

function borne(
  sentence: string,
  { groups, not }: Compiled,
  by: Frames,
): { start: number; end: number } | null {
  const [fault, ...context] = groups;
  if (fault === undefined || (not !== null && found(not, sentence))) return null;
  for (const hit of sentence.matchAll(fault)) {
    const end = hit.index + hit[0].length;
    const around = sentence.slice(Math.max(0, hit.index - near), end + near);
    if (!context.every((group) => found(group, around))) continue;
    if (!isSaid(sentence, hit.index) && !isDenied(sentence, hit.index, end, by))
      return { start: hit.index, end };
  }
  return null;
}

/** True inside quotation marks: what somebody else has said. */
const isSaid = (sentence: string, at: number): boolean =>
  (sentence.slice(0, at).match(/["“”„«»]/gu)?.length ?? 0) % 2 === 1;

/** True of words beside which a negation stands that they do not hold themselves. */
function isDenied(
  sentence: string,
  start: number,
  end: number,
  { negation, denied }: Frames,
): boolean {
  if (found(negation, sentence.slice(start, end))) return false;
  const ahead = /[^,;:()–]*$/u.exec(sentence.slice(0, start))?.[0] ?? '';
  const behind = /^[^,;:()–]*/u.exec(sentence.slice(end))?.[0] ?? '';
  return (
    found(negation, ahead.trim().split(/\s+/u).slice(-before).join(' ')) ||
    found(denied, behind.trim().split(/\s+/u).slice(0, after).join(' '))
  );
}
