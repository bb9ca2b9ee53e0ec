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
  const composer = new MailComposer({
    from: envelope.from,
    to: reply.to,
    subject: reply.subject,
    messageId: envelope.messageId,
    date: envelope.date,
    ...(reply.inReplyTo === null ? {} : { inReplyTo: reply.inReplyTo }),
    references: [...reply.references],
    headers: { [draftHeader]: envelope.messageId },
    text: reply.text,
    html: reply.html,
    textEncoding: 'quoted-printable',
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
