import { languages } from '../language/languages.ts';
import type { Bodies, SampleLetter } from '../language/samples.ts';
import type { LanguageCode } from '../model/language.ts';
import type { RuleId } from '../model/policy.ts';
import { staffCodes, type StaffCode } from '../model/staff-texts.ts';
import type { Example, Examples } from './rule.ts';

/** Puts greeting and closing around the bodies; the good letter is left in silence by every rule. */
function letters(code: LanguageCode, { found, silent = [] }: Bodies): Examples {
  const { samples } = languages[code];
  const letter = (one: string | SampleLetter): Example => {
    const { body, greeting, sent }: SampleLetter = typeof one === 'string' ? { body: one } : one;
    const reply = `${greeting ?? samples.greeting}\n\n${body}\n\n${samples.closing}`;
    return sent === undefined ? { reply } : { reply, sent };
  };
  return { found: found.map(letter), silent: [samples.good, ...silent].map(letter) };
}

/** The examples of a rule in the languages its own file speaks. */
export const examplesOf = (
  bodies: Readonly<Record<StaffCode, Bodies>>,
): Readonly<Record<StaffCode, Examples>> =>
  Object.fromEntries(staffCodes.map((code) => [code, letters(code, bodies[code])])) as Record<
    StaffCode,
    Examples
  >;

/** The examples of a rule in every language: those of its file, or those of the language's folder. */
export function examplesIn(
  code: LanguageCode,
  rule: {
    readonly id: RuleId;
    readonly examples: Readonly<Partial<Record<LanguageCode, Examples>>>;
  },
): Examples | null {
  const bodies = languages[code].samples.rules?.[rule.id];
  return rule.examples[code] ?? (bodies === undefined ? null : letters(code, bodies));
}
