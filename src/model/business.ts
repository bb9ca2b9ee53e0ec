import type { LanguageCode } from './language.ts';
import type { HouseVoices } from './house-voice.ts';

/** What the person who approves may promise without asking anybody. */
export interface Mandate {
  /** ISO 4217. */
  readonly currency: string;
  /** In whole units of `currency`. */
  readonly goodwill_max: number;
  /** Remedies in the owner's words, for instance `refund`, `replace`, `free return`. */
  readonly may: readonly string[];
}

/** The firm a mail was written to, as its owner describes it in the business file. */
export interface Business {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly city: string | null;
  /** The address customers write to. */
  readonly mailbox: string;
  /** The language of the staff: prompts and findings are in it. Letters follow the customer's. */
  readonly language: LanguageCode;
  readonly signer: { readonly name: string; readonly title: string | null } | null;
  readonly staff: readonly string[];
  readonly mandate: Mandate;
  /** Notes in the owner's words: material for a person, not sentences to paste. */
  readonly facts: readonly string[];
  /** How the house speaks, where it was learnt or written down. */
  readonly voice?: HouseVoices;
}
