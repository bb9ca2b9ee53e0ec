import { wordsOf } from '../clauses.ts';
import { isFinite } from './persons.ts';

/** False of a picture, of what was only due, and of half a quotation. */
export const isSound = (text: string): boolean =>
  !likened.test(text) && !onlyDue(text) && text.split('“').length === text.split('”').length;

/** "Like a roller coaster": a picture, where nothing was seen, smelt or heard to be like it. */
const likened =
  /(?<!\b(?:look|smell|taste|sound|feel)(?:s|ed|ing)?(?: \S+)?|\bsmelt|\bfelt|\btasted|\bwould|\bmore|\bnothing|\bout|\bjust) like (?:a|an) (?!new\b)/iu;

/** What was supposed to be, without what was. */
const onlyDue = (text: string): boolean =>
  /\b(?:supposed|meant) to\b/u.test(text) &&
  !/\b(?:but|and|yet|not|\p{L}+n't|no|never|instead|nobody|none|nothing|only|though|because|than)\b/u.test(
    text.replace(/\bso (?:it|they|that) \S+n't\b/u, ''),
  );

/** Before these a comma has two statements side by side. */
const beside =
  /, (?=(?:(?:you|it|he|she|they|we|there|nobody|nothing|yours)(?:'\S+| (?:is|are|was|were|has|have|had|did|didn't|can|can't|cannot|could|couldn't|count|told|came|got|went|says|said))|at \d\S* you|(?:the|your|our) [\p{Ll}-]+(?:'s| is| was| are| were| has| had)) )/u;
const opensUnder =
  /^(?:when|if|since|after|before|while|as|although|though|because|once|until|whenever|where|on|in|at|by|with|for|from|to|under|over|during|according|despite|this|that|what|not|so|three|two|four)\b/iu;

/** Two statements with a comma between them are joined by "and". */
export function joined(text: string): string {
  const at = text.search(beside);
  const before = text.slice(0, Math.max(0, at));
  const another =
    /, (?:and|but|so|which|who|when|if|as|because|while|after|before|though|although)\b/u;
  if (at < 0 || opensUnder.test(before) || another.test(before) || before.includes('“'))
    return text;
  const finite = wordsOf(before);
  if (!finite.some((word, index) => isFinite(word, finite[index + 1]))) return text;
  return `${before}, and ${text.slice(at + 2)}`;
}
