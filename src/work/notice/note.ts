import { composeLetter } from '../../mail/compose.ts';
import { inStaffLanguage } from '../../model/staff-texts.ts';
import type { Business } from '../../model/business.ts';
import { uid } from '../../model/identifiers.ts';
import type { Finding } from '../../model/verdict.ts';
import { htmlOf } from '../../write/realise.ts';
import { noteMessageId } from '../identity.ts';
import type { PollPorts, PollTarget } from '../ports.ts';
import { noteWords, type NoteWords } from './words.ts';

/** Where notes to the staff are laid. */
const notesFolder = ['Takkebrev'] as const;

export interface Note {
  readonly business: Business | null;
  /** What the note is about; one note for each of them, however often it is asked for. */
  readonly about: readonly string[];
  /** Of the letter. */
  readonly subject: string;
  readonly why: Exclude<keyof NoteWords, 'notSent'>;
  readonly lines: readonly string[];
}

/** A finding as a line of a note: what is wrong, and at which words. */
export const findingLine = ({ message, excerpt }: Finding): string =>
  excerpt.trim() === '' || message.includes(excerpt.trim())
    ? message
    : `${message} («${excerpt.trim().replace(/\s+/g, ' ')}»)`;

/** Lays a note to the staff in their own account; it is never sent, and never laid twice. */
export async function layNote(note: Note, target: PollTarget, ports: PollPorts): Promise<void> {
  const { mailbox, clock } = ports;
  const { business, about, subject, why, lines } = note;
  const words = inStaffLanguage(noteWords, business?.language ?? 'en');
  const address = business?.mailbox ?? target.user;
  const messageId = noteMessageId(target.name, about, address);
  const path = await mailbox.makeFolder(notesFolder);
  const status = await mailbox.examine(path);
  if (status.messages > 0 && (await mailbox.findByMessageId(messageId, uid(1))) !== null) return;
  const text = [words[why], ...lines.map((line) => `- ${line}`)].join('\n\n');
  const reply = {
    to: address,
    subject: `${words.notSent}: ${subject}`,
    inReplyTo: null,
    references: [],
    text: `${text}\n`,
    html: htmlOf(text),
  };
  const from = { name: 'takkebrev', address };
  const { source } = await composeLetter(reply, { messageId, from, date: clock.now() });
  await mailbox.appendSeen(path, source);
}
