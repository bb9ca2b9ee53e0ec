import { languages } from '../language/languages.ts';
import type { LanguageCode } from '../model/language.ts';
import { isSure, type Facts, type Issue, type IssueType, type Want } from '../model/reading.ts';

/** Problems with goods: without the order nobody can look it up. */
const aboutOrder: ReadonlySet<IssueType> = new Set<IssueType>([
  'late-delivery',
  'missing-delivery',
  'wrong-item',
  'missing-part',
  'damaged',
  'defective',
  'refund-missing',
  'billing',
]);
/** Problems with a thing: which thing must be known. */
const aboutThing: ReadonlySet<IssueType> = new Set<IssueType>([
  'wrong-item',
  'missing-part',
  'damaged',
  'defective',
]);

export interface Known {
  readonly issues: readonly Issue[];
  readonly facts: Facts;
  readonly wants: readonly Want[];
  /** True where the mail answers an earlier one or its subject holds a number: the firm can look it up. */
  readonly traceable: boolean;
  /** The customer's full name: orders can be found by it. */
  readonly name: string | null;
}

/** What the firm must ask before it can act: only what is evidently missing, two questions at most. */
export function findQuestions(known: Known, language: LanguageCode): string[] {
  const { questions } = languages[language].cues;
  const type = known.issues[0]?.type;
  const words = (known.issues[0]?.text ?? '').split(/\s+/).length;
  const found: string[] = [];
  const named = known.name !== null && known.name.includes(' ');
  const traced = known.traceable || known.facts.orders.length > 0 || named;
  if (type !== undefined && aboutOrder.has(type) && !traced) found.push(questions.order);
  if (
    type !== undefined &&
    aboutThing.has(type) &&
    !known.facts.products.some(isSure) &&
    known.facts.orders.length === 0 &&
    words < 7
  )
    found.push(questions.product);
  if (type === 'other' && words < 5) found.push(questions.what);
  if (known.wants.length === 0 && found.length === 0 && type === 'damaged')
    found.push(questions.wish);
  return found.slice(0, 2);
}
