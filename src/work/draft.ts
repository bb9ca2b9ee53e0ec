import type { Message } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import { read } from '../read/read.ts';
import { letterOwed } from '../write/owed.ts';
import { answer, type Answer, type AnswerContext } from './answer.ts';

export interface DraftContext extends AnswerContext {
  /** The firm's own addresses, in lower case: mail from them is never answered. */
  readonly own: readonly string[];
  /** A person's correction: the passage that states the problem. */
  readonly issue?: string;
}

/** A mail read, and the letter to it with the gate's verdict, or why none is owed. */
export type Draft =
  | ({ readonly reading: Reading } & Answer)
  | { readonly reading: Reading; readonly letter: null; readonly why: string };

/** Reads a mail and, where a letter is owed, writes and judges it. Does no I/O. */
export function draftReply(message: Message, context: DraftContext): Draft {
  const { business, own, now, issue } = context;
  const reading = read(message, { business, own, now, ...(issue === undefined ? {} : { issue }) });
  const owed = letterOwed(reading);
  if (!owed.owed) return { reading, letter: null, why: owed.why };
  return { reading, ...answer(message, reading, context) };
}
