import type { LanguageCode } from './language.ts';

/** How the house speaks in one language, where it speaks otherwise than takkebrev does by itself. */
export interface HouseVoice {
  /** With `{name}` where the customer's name stands; null: as takkebrev greets. */
  readonly greeting: string | null;
  readonly closing: string | null;
  /** What stands below the closing, line by line. */
  readonly signOff: string | null;
  readonly words: readonly { readonly from: string; readonly to: string }[];
  /** Sentences that are never written. */
  readonly never: readonly string[];
}
export type HouseVoices = Readonly<Partial<Record<LanguageCode, HouseVoice>>>;
