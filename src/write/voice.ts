import type { Sentence, Slot } from '../model/letter.ts';
import type { HouseVoice } from '../model/house-voice.ts';

type Paragraphs = readonly (readonly Sentence[])[];

/**
 * The same letter as the house says it: its greeting, closing and sign-off, its words for ours, and
 * without what it never says. Blanks and what tells the customer's matter stay as they are.
 */
export function inHouseVoice(
  paragraphs: Paragraphs,
  voice: HouseVoice | undefined,
  of: { readonly name: string | null; readonly slots: readonly Slot[] },
): Paragraphs {
  if (voice === undefined) return paragraphs;
  const hasBlank = ({ text }: Sentence): boolean =>
    of.slots.some(({ placeholder }) => text.includes(placeholder));
  return paragraphs.map((paragraph) =>
    paragraph.flatMap((sentence) => {
      if (hasBlank(sentence)) return [sentence];
      const text = said(sentence, voice, of.name);
      return text === null ? [] : [{ ...sentence, text }];
    }),
  );
}

function said({ move, text }: Sentence, voice: HouseVoice, name: string | null): string | null {
  if (move === 'greeting') {
    return voice.greeting === null || name === null || !text.includes(name)
      ? text
      : voice.greeting.replaceAll('{name}', name);
  }
  if (move === 'closing') return voice.closing ?? text;
  if (move === 'signature') return voice.signOff ?? text;
  if (move === 'promise' || move === 'restatement') return text;
  if (voice.never.includes(text)) return null;
  return voice.words.reduce((so, { from, to }) => replaceWords(so, from, to), text);
}

/** Replaces whole words, a capital at the beginning of a sentence kept; what is quoted stays. */
function replaceWords(text: string, from: string, to: string): string {
  if (/[“”„«»"]/u.test(text)) return text;
  const words = from.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return text.replaceAll(
    new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, 'giu'),
    (found, at: number) =>
      at === 0 || /^\p{Lu}/u.test(found) ? to.slice(0, 1).toUpperCase() + to.slice(1) : to,
  );
}
