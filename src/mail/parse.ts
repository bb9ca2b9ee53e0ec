/** From raw bytes to a Message. */
import type { AddressObject, EmailAddress } from 'mailparser';
import { TakkebrevError } from '../model/errors.ts';
import { messageId } from '../model/identifiers.ts';
import type { MessageId } from '../model/identifiers.ts';
import type { Address, Message } from '../model/message.ts';
import { decodeBytes, normaliseText } from './charset.ts';
import { htmlToText } from './html.ts';
import { parseMime } from './mime.ts';
import type { MimeMail, MimePart } from './mime.ts';
import { openPgpText } from './pgp.ts';
import { decodeWords } from './words.ts';

export interface ParseOptions {
  /** True when `source` holds only headers and the text part. */
  readonly truncated?: boolean;
}

/** Messages attached to messages are read so far down. */
const maxDepth = 3;
const forwardedLine = '---------- Forwarded message ---------';

/**
 * Reads one mail (RFC 5322, MIME). Charsets, transfer encodings, flowed text and HTML are undone;
 * an attached message's text stands below the own text, behind a forwarded-message line.
 *
 * Throws TakkebrevError `mail-unparsable` where the bytes hold no header at all, and never anything else.
 */
export async function parseMessage(
  source: Uint8Array,
  options: ParseOptions = {},
): Promise<Message> {
  return parseAt(source, options.truncated ?? false, 0);
}

async function parseAt(source: Uint8Array, truncated: boolean, depth: number): Promise<Message> {
  const mime = await splitMime(prepare(source));
  const headers = headersOf(mime);
  const own = mime.root === null ? null : textOf(mime.root);
  const report = mime.root?.type === 'multipart/report';
  const attached = report || depth >= maxDepth ? [] : await attachedTexts(mime, depth + 1);
  const text = [own?.text ?? '', ...attached].filter((part) => part !== '').join('\n\n');
  const first = (name: string): string | undefined => headers.get(name)?.[0];
  return {
    messageId: messageId(first('message-id')),
    inReplyTo: messageId(first('in-reply-to')),
    references: referencesOf(headers.get('references') ?? []),
    subject: (first('subject') ?? '').replace(/\s+/g, ' ').trim(),
    from: addressesOf(mime.addresses('from'))[0] ?? null,
    replyTo: addressesOf(mime.addresses('reply-to'))[0] ?? null,
    to: addressesOf(mime.addresses('to')),
    cc: addressesOf(mime.addresses('cc')),
    date: dateOf(first('date')),
    text,
    fromHtml: own?.fromHtml ?? false,
    headers,
    attachments: mime.attachments.map(({ name, type }) => ({ name, type })),
    truncated,
  };
}

function unparsable(why: string, cause?: unknown): TakkebrevError {
  return new TakkebrevError(
    'mail-unparsable',
    `The mail cannot be read: ${why}. Open it in the mail program.`,
    cause === undefined ? {} : { cause },
  );
}

async function splitMime(source: Buffer): Promise<MimeMail> {
  try {
    return await parseMime(source);
  } catch (error) {
    throw unparsable('its structure is broken', error);
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Takes away what may stand before the header (a byte order mark, empty lines, an mbox `From ` line),
 * turns old Macintosh line ends into line feeds, and makes the header UTF-8.
 */
function prepare(source: Uint8Array): Buffer {
  let bytes: Buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
  let start = 0;
  while (bytes[start] === lineFeed || bytes[start] === carriageReturn) start++;
  bytes = bytes.subarray(start);
  if (!bytes.includes(lineFeed) && bytes.includes(carriageReturn)) {
    bytes = Buffer.from(bytes.map((byte) => (byte === carriageReturn ? lineFeed : byte)));
  }
  if (/^>?From /.test(bytes.toString('latin1', 0, 6))) {
    bytes = bytes.subarray(bytes.indexOf(lineFeed) + 1);
  }
  if (bytes.length === 0) throw unparsable('it is empty');
  return utf8Header(bytes);
}

function utf8Header(bytes: Buffer): Buffer {
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((at) => at >= 0);
  const end = ends.length === 0 ? bytes.length : Math.min(...ends);
  const header = bytes.subarray(0, end);
  const raw = header.toString('latin1');
  if (!/^[!-9;-~]{1,200}[ \t]*:/m.test(raw)) throw unparsable('it has no header');
  // oxlint-disable-next-line no-control-regex
  if (!/[^\0-\x7f]/.test(raw)) return bytes;
  return Buffer.concat([Buffer.from(decodeBytes(header, null)), bytes.subarray(end)]);
}

function headersOf(mime: MimeMail): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const { key, line } of mime.headerLines) {
    const raw = Buffer.from(line.slice(line.indexOf(':') + 1), 'latin1').toString();
    const unfolded = raw.replace(/\r?\n/g, '').trim();
    const value = normaliseText(decodeWords(unfolded)).replaceAll('\n', ' ');
    const name = key.toLowerCase();
    const values = headers.get(name);
    if (values === undefined) headers.set(name, [value]);
    else values.push(value);
  }
  return headers;
}

function referencesOf(values: readonly string[]): MessageId[] {
  return values
    .flatMap((value) => value.split(/(?<=>)|\s+/))
    .map((part) => messageId(part))
    .filter((id) => id !== null);
}

const dated = /\d{1,2}[ -][a-z]{3,9}[ -]\d{2,4}|[a-z]{3} [ \d]\d |\d{4}-\d{2}-\d{2}/i;

/** Null where the words do not say a moment of the last and the next hundred years. */
function dateOf(value: string | undefined): Date | null {
  if (value === undefined || value.length > 200 || !dated.test(value)) return null;
  const date = new Date(value);
  const year = date.getUTCFullYear();
  return year > 1970 && year < 2200 ? date : null;
}

function addressesOf(found: readonly AddressObject[]): Address[] {
  const flat = (list: readonly EmailAddress[]): Address[] =>
    list.flatMap((entry) => (entry.group === undefined ? [addressOf(entry)] : flat(entry.group)));
  return flat(found.flatMap((object) => object.value)).filter(
    ({ name, address }) => name !== '' || address !== '',
  );
}

function addressOf(entry: EmailAddress): Address {
  const raw = entry.address ?? '';
  const at = raw.lastIndexOf('@');
  const valid = at > 0 && at < raw.length - 1 && !/\s/.test(raw);
  return {
    name: normaliseText(decodeWords(entry.name)).replace(/\s+/g, ' ').trim(),
    address: valid ? raw.slice(0, at + 1) + raw.slice(at + 1).toLowerCase() : '',
  };
}

interface PartText {
  readonly text: string;
  readonly fromHtml: boolean;
}
const nothing: PartText = { text: '', fromHtml: false };

function textOf(part: MimePart): PartText {
  if (part.type === 'multipart/alternative') return alternativeOf(part.children.map(textOf));
  if (part.children.length > 0) return joined(part.children.map(textOf));
  if (part.body === null) return nothing;
  const text = decodeBytes(Buffer.from(part.body, 'latin1'), part.charset);
  return part.type === 'text/html'
    ? { text: htmlToText(normaliseText(text)), fromHtml: true }
    : { text: openPgpText(normaliseText(text)), fromHtml: false };
}

function joined(parts: readonly PartText[]): PartText {
  const full = parts.filter(({ text }) => text.trim() !== '');
  return {
    text: full.map(({ text }) => text).join('\n\n'),
    fromHtml: full.length > 0 && full.every(({ fromHtml }) => fromHtml),
  };
}

/** The plain text, unless it is a stub ("this mail needs HTML") beside what the HTML says. */
function alternativeOf(parts: readonly PartText[]): PartText {
  const plain = parts.find(({ text, fromHtml }) => !fromHtml && text.trim() !== '');
  const html = parts.find(({ text, fromHtml }) => fromHtml && text.trim() !== '');
  if (plain === undefined || html === undefined) return plain ?? html ?? nothing;
  const [short, long] = [plain.text.trim().length, html.text.trim().length];
  return short < 200 && long > 3 * short + 80 ? html : plain;
}

async function attachedTexts(mime: MimeMail, depth: number): Promise<string[]> {
  const texts: string[] = [];
  for (const { message } of mime.attachments) {
    if (message === null) continue;
    try {
      texts.push(forwarded(await parseAt(message, false, depth)));
    } catch {
      // An attachment that is no mail after all is left among the attachments.
    }
  }
  return texts;
}

function forwarded(message: Message): string {
  const from = message.from === null ? '' : `${message.from.name} <${message.from.address}>`.trim();
  const date = message.headers.get('date')?.[0] ?? '';
  const head = `From: ${from}\nDate: ${date}\nSubject: ${message.subject}`;
  return `${forwardedLine}\n${head}\n\n${message.text}`;
}
