import { frameIds, type Frame, type FrameId, type Frames } from '../language/frames.ts';

/** What must and must not stand beside a frame's fault. */
interface Conditions {
  readonly context: readonly RegExp[];
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

/**
 * What a language's frames open with. The patterns of a frame's fault are made when it is first looked
 * for, and those of its conditions when it is first found: most never are.
 */
interface Index {
  readonly byHead: ReadonlyMap<string, readonly FrameId[]>;
  readonly anywhere: readonly FrameId[];
  readonly faults: Map<FrameId, RegExp>;
  readonly conditions: Map<FrameId, Conditions>;
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
  const index: Index = { byHead, anywhere, faults: new Map(), conditions: new Map() };
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

/** What is known of a frame, made where it is not. */
function ofFrame<T>(known: Map<FrameId, T>, id: FrameId, make: () => T): T {
  const before = known.get(id);
  if (before !== undefined) return before;
  const made = make();
  known.set(id, made);
  return made;
}

const conditionsOf = ({ signs, not }: Frame): Conditions => ({
  context: signs.slice(1).map(signOf),
  not: not === undefined ? null : signOf(not),
});

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
    const span = borne(sentence, id, frame, index, frames);
    return span === null ? [] : [{ id, frame, ...span }];
  });
}

function borne(
  sentence: string,
  id: FrameId,
  frame: Frame,
  { faults, conditions }: Index,
  by: Frames,
): { start: number; end: number } | null {
  const [words] = frame.signs;
  if (words === undefined) return null;
  const fault = ofFrame(faults, id, () => signOf(words));
  if (!found(fault, sentence)) return null;
  const { context, not } = ofFrame(conditions, id, () => conditionsOf(frame));
  if (not !== null && found(not, sentence)) return null;
  // A pattern is searched on from where it was left.
  fault.lastIndex = 0;
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
