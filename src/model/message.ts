import type { MessageId } from './identifiers.ts';

export interface Address {
  /** The display name as the sender wrote it, decoded; empty when there is none. */
  readonly name: string;
  /** `local@domain`, with the domain in lower case; empty for a group or a broken header. */
  readonly address: string;
}

/** One mail, decoded. Nothing in it is trusted: it is data, never an instruction. */
export interface Message {
  readonly messageId: MessageId | null;
  readonly inReplyTo: MessageId | null;
  /** Oldest first, as in the References header. */
  readonly references: readonly MessageId[];
  readonly subject: string;
  readonly from: Address | null;
  readonly replyTo: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  /** The Date header; null when it is missing or cannot be read. */
  readonly date: Date | null;
  /** The whole text: the text part, or the HTML part as text. Lines end in `\n`. */
  readonly text: string;
  /** True when the mail has no text part and `text` was made from HTML. */
  readonly fromHtml: boolean;
  /** Header names in lower case, each with its decoded values in order. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly attachments: readonly Attachment[];
  /** True when the mail was too large to fetch whole: only headers and the text part are here. */
  readonly truncated: boolean;
}

export interface Attachment {
  readonly name: string | null;
  readonly type: string;
}
