import MailComposer from 'nodemailer/lib/mail-composer';
import type { MessageId } from '../model/identifiers.ts';
import type { Reply } from '../model/letter.ts';

export interface DraftEnvelope {
  readonly messageId: MessageId;
  readonly from: { readonly name: string; readonly address: string };
  readonly date: Date;
}

/** Marks a draft as ours, with its Message-ID: mail programs that give a saved draft a new one keep this. */
export const draftHeader = 'X-Takkebrev-Draft';

/**
 * Puts a reply into MIME: text and HTML, both UTF-8 in quoted-printable, which every mail program
 * can open and edit; threaded by In-Reply-To and References (RFC 5322 section 3.6.4).
 */
export async function composeDraft(reply: Reply, envelope: DraftEnvelope): Promise<Uint8Array> {
  return mimeOf(reply, envelope, { [draftHeader]: envelope.messageId }).build();
}

/** A letter as it is handed over: its bytes, and whom they go to (RFC 5321 section 2.3.1). */
export interface ComposedLetter {
  readonly source: Uint8Array;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
}

/** Puts an approved reply into MIME as {@link composeDraft} does, without the mark of a draft. */
export async function composeLetter(
  reply: Reply,
  envelope: DraftEnvelope,
): Promise<ComposedLetter> {
  const mime = mimeOf(reply, envelope, {});
  const { from, to } = mime.getEnvelope();
  return {
    source: await mime.build(),
    envelope: { from: from === false ? envelope.from.address : from, to },
  };
}

const mimeOf = (reply: Reply, envelope: DraftEnvelope, headers: Record<string, string>) =>
  new MailComposer({
    from: envelope.from,
    to: reply.to,
    subject: reply.subject,
    messageId: envelope.messageId,
    date: envelope.date,
    ...(reply.inReplyTo === null ? {} : { inReplyTo: reply.inReplyTo }),
    references: [...reply.references],
    headers,
    text: reply.text,
    html: reply.html,
    textEncoding: 'quoted-printable',
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
