import type { LetterTemplates } from '../config/templates.ts';
import { checkReply } from '../gate/check.ts';
import type { Business } from '../model/business.ts';
import type { Letter } from '../model/letter.ts';
import type { Message } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';
import { read } from '../read/read.ts';
import { letterOwed } from '../write/owed.ts';
import { writeLetter } from '../write/write.ts';

export interface DraftContext {
  readonly business: Business | null;
  /** The firm's own addresses, in lower case: mail from them is never answered. */
  readonly own: readonly string[];
  readonly now: Date;
  readonly templates: LetterTemplates;
  /** Texts of letters sent earlier: the new one must not be too like them. */
  readonly sent: readonly string[];
  /** A person's correction: the passage that states the problem. */
  readonly issue?: string;
}

/** A mail read, and the letter to it with the gate's verdict, or why none is owed. */
export type Draft =
  | { readonly reading: Reading; readonly letter: Letter; readonly verdict: Verdict }
  | { readonly reading: Reading; readonly letter: null; readonly why: string };

/** Reads a mail and, where a letter is owed, writes and judges it. Does no I/O. */
export function draftReply(message: Message, context: DraftContext): Draft {
  const { business, own, now, templates, sent, issue } = context;
  const reading = read(message, { business, own, now, ...(issue === undefined ? {} : { issue }) });
  const owed = letterOwed(reading);
  if (!owed.owed) return { reading, letter: null, why: owed.why };
  const letter = writeLetter({ message, reading, business, now, templates });
  const verdict = checkReply({ reply: letter.reply.text, message, reading, business, sent });
  return { reading, letter, verdict };
}
