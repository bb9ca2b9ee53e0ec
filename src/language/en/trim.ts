import { wordsOf } from '../clauses.ts';
import { isFinite } from './persons.ts';

/** What a long statement can lose and still be true: a comparison, a reason, an aside, an addition. */

const wordCount = (text: string): number => text.split(' ').length;

/** Longer than this, a statement loses its tail. */
const long = 15;
/** Longer than this, it loses what was added after a comma. */
const tooLong = 17;
/** What is left may be as long as this where it cannot be shorter. */
const longest = 20;
/** So much must be left. */
const enough = 6;
const enoughAlone = 8;

const tails: readonly RegExp[] = [
  / \([^()]*\)$/u,
  /, (?:so|which|because|as|since|although|though|whereas|where|whom|who) .*$/u,
  / (?:because|although|even though) .*$/u,
];
/** "Like a man proposing" is the customer's own wit. After these the comparison is the matter. */
const wit = /,? like (?:a|an|the|some|something|you're|it's|it was) [^,]*$/u;
const likened =
  /\b(?:look|looks|looked|sound|sounds|sounded|smell|smells|smelt|smelled|taste|tastes|tasted|feel|feels|felt|is|was|are|were|been|nothing|more|up|out|off|treated|just|all)$/u;

/** Takes wit and, from what is long, the tail; leaves a statement that stands without them. */
export function trimmed(text: string): string {
  let short = withoutWit(text).replace(
    /, so (?:that's|that makes|there's|there you|here) .*$/u,
    '',
  );
  for (const tail of tails) {
    if (wordCount(short) <= long) break;
    const at = short.search(tail);
    const before = short.slice(0, Math.max(0, at));
    if (at > 0 && !setUp.test(before) && stands(before, enough)) short = before;
  }
  return wordCount(short) > tooLong ? withoutAddition(short) : short;
}

function withoutWit(text: string): string {
  const at = text.search(wit);
  if (at < 0) return text;
  const before = text.slice(0, at);
  return likened.test(before) || !stands(before, enough) ? text : before;
}

/** What is an addition: a clause of its own, an adverbial, an apposition that is no list. */
const additions: readonly RegExp[] = [
  /, and (?!not\b|when\b|if\b)/gu,
  /,? and (?=(?:it|you|he|she|they|we|there|nobody|is|was|has|had|\p{Ll}{2,}ed) )/gu,
  /, (?=(?:it|it's|you|you're|you've|he|she|they|we|we've|there|there's|nobody) )/gu,
  /, (?=(?:with|without|in|on|at|under|over|about|first time|the last) )/gu,
  /, (?=(?:a|an|the) (?:(?!,| and ).)*$)/gu,
];
/** Where the statement opens with what was due, the point is what came after. */
const setUp =
  /\b(?:order(?:ed)?|should|promis\w+|paid|pay|sa(?:id|ys?)|agreed|told|book(?:ed|ing)?|due|supposed|asked|typed|chose|meant|quot\w+|label|advert\w*|wanted|reserv\w+|cancel\w*|return\w*|sent|confirmed|(?:was|were|is|are) to|(?:been|we) (?:given|gave)|moved|not only)\b/u;

/** Cuts at the last addition that leaves a statement of a fair length. */
function withoutAddition(text: string): string {
  const cuts = additions
    .flatMap((addition) => [...text.matchAll(addition)].map(({ index }) => text.slice(0, index)))
    .filter((before) => wordCount(before) <= longest)
    .toSorted((one, other) => other.length - one.length);
  const cut = cuts.find((before) => wordCount(before) <= tooLong) ?? cuts[0];
  if (cut === undefined || setUp.test(cut)) return text;
  return stands(cut, enoughAlone) ? cut : text;
}

/** True where so many words with a verb of their own are left, and nothing is still open. */
function stands(text: string, words: number): boolean {
  if (
    wordCount(text) < words ||
    /^(?:what|when|if|after|before|while|since|as|because|once|until)\b[^,]*$/iu.test(text)
  )
    return false;
  if (/, (?:who|which|whom|whose|where|when|if|after|before|while|as) [^,]*$/u.test(text))
    return false;
  const open = (from: string, to: string): boolean =>
    text.split(from).length > text.split(to).length;
  const all = wordsOf(text);
  return !open('“', '”') && !open('(', ')') && all.some((word, at) => isFinite(word, all[at + 1]));
}
