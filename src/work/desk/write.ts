import { loadLetterTemplates, type LetterTemplates } from '../../config/templates.ts';
import { composeLetter } from '../../mail/compose.ts';
import type { NewSubmission, StoredCase } from '../../model/desk-store.ts';
import type { Letter } from '../../model/letter.ts';
import type { Message } from '../../model/message.ts';
import type { Past } from '../../model/past.ts';
import type { Reading } from '../../model/reading.ts';
import { greetedAs } from '../../read/greeted.ts';
import { read } from '../../read/read.ts';
import { htmlOf } from '../../write/realise.ts';
import { writeLetter } from '../../write/write.ts';
import { sentMessageId } from '../identity.ts';
import { businessOf } from './business.ts';
import type { DeskMailbox } from './ports.ts';

let packaged: LetterTemplates | undefined;

/** A letter with what was read of the mail for it. */
export interface Written {
  readonly letter: Letter;
  readonly reading: Reading;
}

interface WriteContext {
  readonly mailbox: DeskMailbox | undefined;
  readonly now: Date;
  /** What went before with the customer. */
  readonly past: Past;
}

/** Reads the mail once more with a person's word on which passage states the problem, and writes anew. */
export function rewrite(message: Message, passage: string, of: WriteContext): Written {
  const business = businessOf(message, of.mailbox?.businesses ?? []);
  const own = [
    ...(of.mailbox?.businesses ?? []).map((one) => one.mailbox),
    (of.mailbox?.user ?? '').toLowerCase(),
  ].filter((address) => address.includes('@'));
  const reading = read(message, { business, own, now: of.now, issue: passage });
  return writeTo(message, reading, of);
}

/** Writes the letter to a mail of which a person said that it is a complaint. */
export const writeConfirmed = (message: Message, reading: Reading, of: WriteContext): Written =>
  writeTo(message, { ...reading, kind: 'complaint', confidence: 1, doubtful: false }, of);

function writeTo(message: Message, found: Reading, of: WriteContext): Written {
  const { mailbox, now, past } = of;
  const reading = greetedAs(found, past.greeted);
  packaged ??= loadLetterTemplates();
  const business = businessOf(message, mailbox?.businesses ?? []);
  const letter = writeLetter({ message, reading, business, now, templates: packaged, past });
  return { letter, reading };
}

/** An approved text as the mail that will be handed over. */
export async function submissionOf(
  one: StoredCase,
  of: {
    readonly text: string;
    readonly version: number;
    readonly mailbox: DeskMailbox | undefined;
    readonly leavesAt: Date;
  },
): Promise<NewSubmission> {
  const { text, version, mailbox, leavesAt } = of;
  const business = businessOf(one.message, mailbox?.businesses ?? []);
  const address = business?.mailbox ?? mailbox?.user ?? '';
  const messageId = sentMessageId(one.line.mailbox, one.identity, version, address);
  const reply = { ...one.letter.reply, subject: one.edition.subject, text, html: htmlOf(text) };
  const from = { name: business?.name ?? '', address };
  const composed = await composeLetter(reply, { messageId, from, date: leavesAt });
  return { messageId, leavesAt, ...composed };
}
