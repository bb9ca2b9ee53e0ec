import { nothingFound } from '../model/reading.ts';
import { recogniseLanguage } from '../language/recognise.ts';
import type { LanguageCode } from '../model/language.ts';
import type { CheckInput } from './case.ts';

/** A complaint as a help desk holds it. */
export interface PlainComplaint {
  /** The customer's name; null or left out where nobody knows it. */
  readonly from?: string | null;
  /** The customer's address, to find earlier letters to the same person by. */
  readonly address?: string;
  readonly subject?: string;
  /** What the customer wrote, as plain text without quoted history. */
  readonly text: string;
  /** Found from the text where it is left out. */
  readonly language?: LanguageCode;
  readonly date?: Date;
}

/**
 * Makes of plain text what `checkReply` asks for. It does not read the mail: no wants, facts or tone, so
 * that rules which need them (such as whether every wish is answered) stay silent.
 */
export function complaintOf(plain: PlainComplaint): Pick<CheckInput, 'message' | 'reading'> {
  const { from = null, address = '', subject = '', text, date = null } = plain;
  const language = plain.language ?? recogniseLanguage(`${subject}\n${text}`);
  const none = { messageId: null, inReplyTo: null, references: [], replyTo: null, to: [], cc: [] };
  const rest = { fromHtml: false, headers: new Map(), attachments: [], truncated: false };
  const greeting = from?.trim().split(/\s+/)[0] ?? null;
  return {
    message: { ...none, ...rest, subject, text, date, from: { name: from ?? '', address } },
    reading: {
      language,
      kind: 'complaint',
      confidence: 1,
      doubtful: false,
      authored: text,
      customer: { name: from, greeting: greeting === '' ? null : greeting, address },
      ...nothingFound,
      screened: null,
    },
  };
}
