import { wordSet } from '../clauses.ts';
import { auxiliaries, hastyThings, past, prepositions } from './clause-words.ts';

/** What a reading may take for a thing and is none: "the walk to the lighthouse", "the photo". */
const noThings = wordSet(
  'page site website link walk view photo photos picture pictures stay weekend week night birthday party wedding christening present gift way time times thing things stuff money refund deposit fee price cost payment change court pitch lot bit name number email mail phonecall call people man woman member customer guest family staff driver engineer neighbour lovely brown grey old new whole first second third last other one ones rest',
);
/** A verb in the middle: "Ron proposed". "Used" and "fitted" things are things. */
const strays =
  /^(?:now|then|together|my|our|your|this|also|however|and|but|or|i|we|you|it|he|she|they|to|that|which|who|when|was|is)$/;
const described = wordSet(
  'used fitted padded hooded lined quilted knitted printed framed cracked red wicked',
);

/** "the" before the thing's name, as the customer wrote it; null where it is no name of a thing. */
export function definite(product: string): string | null {
  const head = (product.split(/[,(/]/u, 1)[0] ?? '').trim();
  const article =
    /^(?:(?:a|an|the|my|our|your|this|that|these|those|one|\d{1,2}(?: ?x)?|broken|damaged|ruined|faulty|cracked|wrong|missing|lost|late|useless)\s+)+/iu;
  const bare = head.replace(article, '').replace(/\s+\p{Lu}{1,4}-?\d{3,}$/u, '');
  const words = bare.split(/\s+/u).map(small);
  if (bare === '' || words.length > 5 || !/^[\p{L}\p{N}' -]+$/u.test(bare)) return null;
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word, at) => strays.test(word) || isVerb(word, at))) return null;
  const kind = lower[lower.findIndex((word) => prepositions.has(word)) - 1] ?? lower.at(-1) ?? '';
  if (noThings.has(kind) || noThings.has(lower.at(-1) ?? '')) return null;
  // "Court 3" is a place.
  if (/^\p{Ll}+ \d+$/u.test(words.slice(-2).join(' '))) return null;
  // "My daughter's dress" is the customer's own daughter's.
  const whose = /^(?:my|our)\s\S+'s\s/iu.test(head) ? 'your' : 'the';
  if (!words.some((word) => /\p{L}{3}/u.test(word))) return null;
  return `${whose} ${headLast(words)}`;
}

/** "Lamp" at the head of a subject line is a lamp. */
const small = (word: string): string =>
  hastyThings.has(word.toLowerCase()) || /^\p{Lu}{6,}$/u.test(word) ? word.toLowerCase() : word;

const isVerb = (word: string, at: number): boolean =>
  auxiliaries.has(word) ||
  /'(?:ve|re|d|ll|m)$/u.test(word) ||
  (past.has(word) &&
    !['set', 'cut', 'built', 'cost', 'let', 'bit', 'felt', 'lay'].includes(word)) ||
  (at > 0 && /^\p{Ll}{3,}ed$/u.test(word) && !described.has(word));

/** "lamp Lygte" is said the other way round in English. */
function headLast(words: readonly string[]): string {
  const [kind, name] = words;
  const turned =
    words.length === 2 &&
    kind !== undefined &&
    name !== undefined &&
    /^\p{Ll}+$/u.test(kind) &&
    /^\p{Lu}\p{Ll}+$/u.test(name);
  return turned ? `${name} ${kind}` : words.join(' ');
}
