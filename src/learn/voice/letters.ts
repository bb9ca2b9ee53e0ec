import type { CaseId } from '../../model/desk.ts';
import type { Letter, Sentence } from '../../model/letter.ts';

/** A letter as it was drafted and as a person sent it. */
export interface SentLetter {
  readonly caseId: CaseId;
  /** Tells customers apart. */
  readonly customer: string;
  readonly letter: Letter;
  readonly sent: string;
  /** As the draft greets the customer; null where it names nobody. */
  readonly greeting: string | null;
  /** What is known of this customer alone: names, numbers, products, places. */
  readonly facts: readonly string[];
  /** What the customer wrote. */
  readonly mail: string;
  /** Names of the house: they may stand in a sign-off. */
  readonly house: readonly string[];
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());
const filled = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

export const sentenceOf = (letter: Letter, move: Sentence['move']): string | null =>
  letter.sentences.find((sentence) => sentence.move === move)?.text ?? null;

const longestGreeting = 60;

/** A greeting with `{name}` for the customer's; null where the first line names nobody. */
export function greetingPattern(text: string, name: string | null): string | null {
  const [first = ''] = filled(linesOf(text));
  if (name === null || first.length > longestGreeting) return null;
  const at = first.indexOf(name);
  if (at < 0) return null;
  return `${first.slice(0, at)}{name}${first.slice(at + name.length)}`;
}

export interface Ending {
  readonly closing: string | null;
  readonly signOff: string | null;
}

/** How a letter ends: found by the name that signs it, or by the closing it was drafted with. */
export function endingOf(text: string, letter: Letter): Ending {
  const lines = filled(linesOf(text));
  const drafted = sentenceOf(letter, 'closing');
  const [signer] = linesOf(sentenceOf(letter, 'signature') ?? '');
  const signed = lines.findLastIndex((line) => line === signer);
  if (signed > 0) return { closing: lines[signed - 1] ?? null, signOff: after(lines, signed - 1) };
  const closed = lines.findLastIndex((line) => line === drafted);
  return closed < 0
    ? { closing: null, signOff: null }
    : { closing: drafted, signOff: after(lines, closed) };
}

const after = (lines: readonly string[], at: number): string | null => {
  const rest = lines.slice(at + 1);
  return rest.length === 0 ? null : rest.join('\n');
};
