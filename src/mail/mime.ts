/**
 * mailparser, narrowed to what is wanted of it: the tree of parts with their text still as
 * bytes (charsets are decoded here, because labels lie), and attachments without their content.
 */
import type { Readable } from 'node:stream';
import { MailParser } from 'mailparser';
import type { AddressObject, AttachmentStream, HeaderLines, HeaderValue } from 'mailparser';

/** One node of the MIME tree. */
export interface MimePart {
  /** In lower case, for instance `text/plain`. */
  readonly type: string;
  readonly charset: string | null;
  /** The decoded body, one char a byte, of a text part that is not an attachment; else null. */
  readonly body: string | null;
  readonly children: readonly MimePart[];
}

export interface MimeAttachment {
  readonly name: string | null;
  readonly type: string;
  /** Only of attached messages that are small enough. */
  readonly message: Buffer | null;
}

export interface MimeMail {
  /** Raw header lines in the order they stand, each still folded, one char a byte. */
  readonly headerLines: HeaderLines;
  addresses(header: 'from' | 'to' | 'cc' | 'reply-to'): readonly AddressObject[];
  readonly root: MimePart | null;
  readonly attachments: readonly MimeAttachment[];
}

/** The parts of mailparser's inside that are used; it has no public way to its tree. */
interface Node {
  readonly contentType: string | false;
  readonly children: readonly Node[];
  readonly textContent?: string;
  charset?: string;
  declared?: string;
}
interface Inside {
  readonly tree: Node | false;
  readonly headers: Map<string, HeaderValue> | false;
  readonly headerLines: HeaderLines | false;
  createNode(part: SourcePart): Node;
}
interface SourcePart {
  readonly root?: boolean;
  readonly multipart: string | false;
  contentType: string | false;
  disposition: string | false;
}

const attachedMessageLimit = 4_000_000;

const options = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  checksumAlgo: 'md5',
  // Attached messages come as attachments whatever their disposition: they are read in turn.
  ignoreEmbedded: true,
};

/** A mail that is nothing but one text is read even where its type or disposition is odd. */
function mendRoot(part: SourcePart): void {
  if (part.root !== true || part.multipart !== false) return;
  const type = part.contentType || 'text/plain';
  if (!type.startsWith('text')) return;
  if (type !== 'text/html') part.contentType = 'text/plain';
  part.disposition = 'inline';
}

function toPart(node: Node): MimePart {
  return {
    type: node.contentType || 'text/plain',
    charset: node.declared ?? null,
    body: node.textContent ?? null,
    children: node.children.map(toPart),
  };
}

function collect(attachment: AttachmentStream, into: MimeAttachment[]): void {
  const wanted = attachment.contentType === 'message/rfc822';
  const chunks: Buffer[] = [];
  let size = 0;
  const content = attachment.content as Readable;
  content.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (wanted && size <= attachedMessageLimit) chunks.push(chunk);
  });
  content.on('end', () => {
    into.push({
      name: attachment.filename ?? null,
      type: attachment.contentType,
      message: wanted && size <= attachedMessageLimit ? Buffer.concat(chunks) : null,
    });
    attachment.release();
  });
}

/** Splits a mail into its parts. Rejects with mailparser's error only where it has read no header. */
export function parseMime(source: Buffer): Promise<MimeMail> {
  const parser = new MailParser(options) as MailParser & Inside;
  const createNode = parser.createNode.bind(parser);
  parser.createNode = (part) => {
    mendRoot(part);
    const node = createNode(part);
    if (node.charset !== undefined) node.declared = node.charset;
    node.charset = 'binary';
    return node;
  };
  const attachments: MimeAttachment[] = [];
  return new Promise((resolve, reject) => {
    const finish = (error?: unknown): void => {
      if (parser.headerLines === false) {
        reject(error instanceof Error ? error : new Error('no header'));
        return;
      }
      const { headers } = parser;
      resolve({
        headerLines: parser.headerLines,
        addresses: (header) => {
          const value = headers === false ? undefined : headers.get(header);
          return value === undefined ? [] : ([value].flat() as AddressObject[]);
        },
        root: parser.tree === false ? null : toPart(parser.tree),
        attachments,
      });
    };
    parser.on('data', (found) => {
      if (found.type === 'attachment') collect(found, attachments);
    });
    parser.on('error', finish);
    parser.on('end', () => finish());
    parser.end(source);
  });
}
