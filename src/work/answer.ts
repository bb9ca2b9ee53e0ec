import { loadLetterTemplates, type LetterTemplates } from '../config/templates.ts';
import { checkReply } from '../gate/check.ts';
import { composeDraft } from '../mail/compose.ts';
import type { Business } from '../model/business.ts';
import type { MessageId } from '../model/identifiers.ts';
import type { Letter } from '../model/letter.ts';
import type { Message } from '../model/message.ts';
import type { Past } from '../model/past.ts';
import type { Reading } from '../model/reading.ts';
import type { Verdict } from '../model/verdict.ts';
import { writeLetter } from '../write/write.ts';

export interface AnswerContext {
  readonly business: Business | null;
  readonly now: Date;
  readonly templates: LetterTemplates;
  /** Texts of letters sent earlier: the new one must not be too like them. */
  readonly sent: readonly string[];
  /** What went before with the customer. */
  readonly past?: Past;
}

export interface Answer {
  readonly letter: Letter;
  readonly verdict: Verdict;
}

/** Writes the letter to a complaint that was read, and judges it. Does no I/O. */
export function answer(message: Message, reading: Reading, context: AnswerContext): Answer {
  const { business, now, templates, sent, past } = context;
  const input = { message, reading, business, now, templates };
  const letter = writeLetter(past === undefined ? input : { ...input, past });
  const verdict = checkReply({ reply: letter.reply.text, message, reading, business, sent });
  return { letter, verdict };
}

let packaged: LetterTemplates | undefined;

/** Answers with the templates of the package, and puts the letter into the bytes of a draft. */
export async function composeAnswer(
  message: Message,
  reading: Reading,
  of: {
    readonly business: Business | null;
    readonly now: Date;
    readonly messageId: MessageId;
    readonly address: string;
    readonly past?: Past;
  },
): Promise<Answer & { readonly source: Uint8Array }> {
  const { business, now, messageId, address } = of;
  packaged ??= loadLetterTemplates();
  const { letter, verdict } = answer(message, reading, {
    business,
    now,
    templates: packaged,
    sent: [],
    ...(of.past === undefined ? {} : { past: of.past }),
  });
  const from = { name: business?.name ?? '', address };
  const source = await composeDraft(letter.reply, { messageId, from, date: now });
  return { letter, verdict, source };
}
