import { loadLetterTemplates, type LetterTemplates } from '../config/templates.ts';
import { checkReply } from '../gate/check.ts';
import { composeDraft } from '../mail/compose.ts';
import type { Business } from '../model/business.ts';
import type { MessageId } from '../model/identifiers.ts';
import type { Letter } from '../model/letter.ts';
import type { Message } from '../model/message.ts';
import type { Policy } from '../model/policy.ts';
import type { Past } from '../model/past.ts';
import type { Reading } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';
import { writeLetter } from '../write/write.ts';
import { judgeReply, type JudgePorts } from './judge.ts';

export interface AnswerContext {
  readonly business: Business | null;
  readonly now: Date;
  readonly templates: LetterTemplates;
  /** Texts of letters sent earlier: the new one must not be too like them. */
  readonly sent: readonly string[];
  /** What the firm makes of each rule's findings. */
  readonly policy: Policy;
  /** What went before with the customer. */
  readonly past?: Past;
}

export interface Answer {
  readonly letter: Letter;
  readonly verdict: Verdict;
}

/** Writes the letter to a complaint that was read, and judges it. Does no I/O. */
export function answer(message: Message, reading: Reading, context: AnswerContext): Answer {
  const { business, now, templates, sent, policy, past } = context;
  const input = { message, reading, business, now, templates };
  const letter = writeLetter(past === undefined ? input : { ...input, past });
  const reply = letter.reply.text;
  return { letter, verdict: checkReply({ reply, message, reading, business, sent }, policy) };
}

let packaged: LetterTemplates | undefined;

/**
 * Answers with the templates of the package, judges the letter beside the mailbox's past, and puts it
 * into the bytes of a draft. Throws TakkebrevError `store-*`.
 */
export async function composeAnswer(
  message: Message,
  reading: Reading,
  of: {
    readonly mailbox: string;
    readonly business: Business | null;
    readonly now: Date;
    readonly messageId: MessageId;
    readonly address: string;
    readonly past?: Past;
  },
  ports: JudgePorts,
): Promise<Answer & { readonly source: Uint8Array }> {
  const { mailbox, business, now, messageId, address } = of;
  packaged ??= loadLetterTemplates();
  const input = { message, reading, business, now, templates: packaged };
  const letter = writeLetter(of.past === undefined ? input : { ...input, past: of.past });
  const judged = { mailbox, message, reading, business };
  const verdict = await judgeReply(letter.reply.text, judged, ports);
  const from = { name: business?.name ?? '', address };
  const source = await composeDraft(letter.reply, { messageId, from, date: now });
  return { letter, verdict, source };
}
