/** Builds a mail as a mail program writes it (RFC 5322, RFC 2045, RFC 2047), from text. */

export interface MailPart {
  readonly type: 'text/plain' | 'text/html';
  readonly charset: 'utf-8' | 'windows-1252';
  readonly text: string;
}

export interface OutgoingMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly at: Date;
  /** With angle brackets. */
  readonly messageId: string;
  /** Further headers, ASCII, in order. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** One part, or several that say the same (multipart/alternative). */
  readonly parts: readonly MailPart[];
}

/** The mail's bytes as ASCII text with CRLF line ends. */
export function composeMail(mail: OutgoingMail): string {
  const headers = [
    ['From', mailboxOf(mail.from)],
    ['To', mailboxOf(mail.to)],
    ['Subject', encodeWords(mail.subject)],
    ['Date', dateHeader(mail.at)],
    ['Message-ID', mail.messageId],
    ...(mail.headers ?? []),
    ['MIME-Version', '1.0'],
  ].map(([name, value]) => `${name}: ${value}`);
  return `${headers.join('\r\n')}\r\n${content(mail.parts)}`;
}

const boundary = '=_tusmoerke_0001';

function content(parts: readonly MailPart[]): string {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return part(only);
  const pieces = parts.map((one) => `--${boundary}\r\n${part(one)}`).join('');
  return `Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${pieces}--${boundary}--\r\n`;
}

const part = ({ type, charset, text }: MailPart): string =>
  [
    `Content-Type: ${type}; charset=${charset}`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    ...text
      .trim()
      .split('\n')
      .map((line) => quotedPrintable(encode(line, charset))),
    '',
  ].join('\r\n');

/** Where windows-1252 leaves Latin-1. */
const windows1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};

const encode = (text: string, charset: MailPart['charset']): Buffer =>
  charset === 'utf-8'
    ? Buffer.from(text)
    : Buffer.from(
        Array.from(text, (character) => windows1252[character] ?? character.charCodeAt(0)),
      );

/** One line (RFC 2045 section 6.7): lines of at most 76 characters, no space at a line's end. */
function quotedPrintable(line: Buffer): string {
  const lines: string[] = [];
  let current = '';
  for (const [index, byte] of line.entries()) {
    const plain = byte > 32 && byte < 127 && byte !== 61;
    const space = byte === 32 && index < line.length - 1;
    const written = plain || space ? String.fromCharCode(byte) : `=${hex(byte)}`;
    if (current.length + written.length > 75) {
      lines.push(`${current}=`);
      current = '';
    }
    current += written;
  }
  return [...lines, current].join('\r\n');
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

const mailboxOf = ({ name, address }: OutgoingMail['from']): string =>
  `${/^[\w ]*$/.test(name) ? name : encodeWords(name, true)} <${address}>`;

/** Encoded words of at most 42 bytes each, folded; text that is ASCII stays as it is unless `always`. */
function encodeWords(text: string, always = false): string {
  if (!always && /^[ -~]*$/.test(text)) return text;
  const words: string[] = [''];
  for (const character of text) {
    const last = words.length - 1;
    const grown = `${words[last] ?? ''}${character}`;
    if (Buffer.byteLength(grown) > 42) words.push(character);
    else words[last] = grown;
  }
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** RFC 5322 section 3.3, in UTC. */
const dateHeader = (at: Date): string => at.toUTCString().replace('GMT', '+0000');
