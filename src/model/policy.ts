/** Every rule of the gate by its id, in the order a person would read a letter. */
export const ruleIds = [
  'open-slot',
  'hidden-text',
  'wrong-language',
  'customer-named',
  'issue-named',
  'fits-another',
  'says-what-happens',
  'fluent-nothing',
  'stock-phrase',
  'for-anybody',
  'excuse-and-rule',
  'blame',
  'illegal-term',
  'giving-orders',
  'insult',
  'customer-voice',
  'foreign-fact',
  'wrong-weekday',
  'beyond-mandate',
  'like-earlier',
  'thanks',
  'apology-once',
  'wants-answered',
  'next-step',
  'undated-promise',
] as const;
export type RuleId = (typeof ruleIds)[number];

/**
 * Rules that always block, whatever a firm wants: a blank nobody filled in, an insult, and what is
 * hidden from the reader's eye are never sent.
 */
export const lockedRules = [
  'open-slot',
  'insult',
  'hidden-text',
] as const satisfies readonly RuleId[];

/** What may be made of a rule's findings. */
export const wishes = ['block', 'warn', 'ignore'] as const;
export type Wish = (typeof wishes)[number];

/**
 * What a firm makes of a rule's findings: `block` stops the letter at any of them, `warn` at none,
 * `ignore` does not tell of them. A rule that is not named speaks for itself.
 */
export type Policy = { readonly [rule in RuleId]?: Wish | undefined };
