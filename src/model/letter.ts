import type { LanguageCode } from './language.ts';
import type { MessageId } from './identifiers.ts';

export const moves = [
  'greeting',
  'thanks',
  'restatement',
  'sympathy',
  'apology',
  'explanation',
  'remedy',
  'question',
  'promise',
  'courtesy',
  'closing',
  'signature',
] as const;
/** What a sentence does in the letter. */
export type Move = (typeof moves)[number];

/** Moves that stand on custom alone and need no evidence. */
export const customaryMoves: ReadonlySet<Move> = new Set([
  'greeting',
  'courtesy',
  'closing',
  'signature',
]);

/** What a sentence stands on: a passage of `from`. Offsets count in the authored text when `from` is `mail`. */
export interface Evidence {
  readonly from: 'mail' | 'business' | 'history' | 'calendar' | 'person';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly text: string;
  readonly move: Move;
  readonly evidence: readonly Evidence[];
}

/** Something only a person can know. A letter with an open slot cannot be sent. */
export interface Slot {
  readonly id: string;
  /** What to fill in, in the language of the firm. */
  readonly prompt: string;
  /** The exact passage of the letter's text that the person replaces. */
  readonly placeholder: string;
}

/** The mail as it would be sent. */
export interface Reply {
  readonly to: string;
  readonly subject: string;
  readonly inReplyTo: MessageId | null;
  readonly references: readonly MessageId[];
  /** Plain text, lines end in `\n`, paragraphs parted by an empty line. */
  readonly text: string;
  readonly html: string;
}

export interface Letter {
  readonly language: LanguageCode;
  readonly reply: Reply;
  /** In the order they stand in `reply.text`; each sentence's `text` is a substring of it. */
  readonly sentences: readonly Sentence[];
  readonly slots: readonly Slot[];
}
