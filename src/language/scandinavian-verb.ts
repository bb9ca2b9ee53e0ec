import { type NordicWords, type Turned, finiteWord } from './scandinavian-words.ts';

/** Moves the adverbs behind a finite verb to its front, in the first clause and after "and". */
export function verbLast(rest: readonly Turned[], words: NordicWords): Turned[] {
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
