import { itemsOf, Refusal, textOf, type Argument } from './arguments.ts';
import { dateTime } from './dates.ts';
import { headerBlock, headerFields } from './header.ts';
import type { DemoMessage } from './mailbox.ts';

/** One thing asked of every message: how the answer names it, and its value there. */
export interface FetchItem {
  readonly label: string;
  /** True for BODY[...] without PEEK, which marks the message as seen. */
  readonly marksSeen: boolean;
  /** Text goes on the line as it is, bytes as a literal. */
  readonly value: (message: DemoMessage) => string | Buffer;
}

const plainItems: Readonly<Record<string, FetchItem['value']>> = {
  UID: ({ uid }) => String(uid),
  FLAGS: ({ flags }) => `(${[...flags].join(' ')})`,
  INTERNALDATE: ({ receivedAt }) => `"${dateTime(receivedAt)}"`,
  'RFC822.SIZE': ({ source }) => String(source.length),
};

/** Reads FETCH's items (RFC 3501 section 6.4.5). ENVELOPE, BODYSTRUCTURE and MIME parts are refused. */
export const parseFetchItems = (argument: Argument | undefined): FetchItem[] =>
  itemsOf(argument).map((item) => parseItem(textOf(item)));

/** The untagged answer for one message. */
export function fetchAnswer(
  sequence: number,
  message: DemoMessage,
  items: readonly FetchItem[],
): Buffer {
  const values = items.map(({ label, value }) => {
    const told = value(message);
    if (typeof told === 'string') return Buffer.from(`${label} ${told}`);
    return Buffer.concat([Buffer.from(`${label} {${told.length}}\r\n`), told]);
  });
  const spaced = values.flatMap((value, index) => (index === 0 ? [value] : [space, value]));
  return Buffer.concat([Buffer.from(`* ${sequence} FETCH (`), ...spaced, Buffer.from(')\r\n')]);
}

const space = Buffer.from(' ');
const sectionForm = /^BODY(\.PEEK)?\[([^\]]*)\](?:<(\d{1,10})\.(\d{1,10})>)?$/i;

function parseItem(text: string): FetchItem {
  const label = text.toUpperCase();
  const plain = plainItems[label];
  if (plain !== undefined) return { label, marksSeen: false, value: plain };
  const [whole, peek, section = '', from, length] = sectionForm.exec(text) ?? [];
  if (whole === undefined) throw new Refusal('BAD', `Cannot fetch ${text}`);
  const cut = sectionOf(section.toUpperCase());
  const start = Number(from ?? 0);
  const end = length === undefined ? undefined : start + Number(length);
  return {
    label: `BODY[${section}]${from === undefined ? '' : `<${start}>`}`,
    marksSeen: peek === undefined,
    value: ({ source }) => cut(source).subarray(start, end),
  };
}

function sectionOf(section: string): (source: Buffer) => Buffer {
  if (section === '') return (source) => source;
  if (section === 'HEADER') return (source) => Buffer.from(headerBlock(source), 'latin1');
  if (section === 'TEXT') return (source) => source.subarray(headerBlock(source).length);
  const [, names] = /^HEADER\.FIELDS \(([^)]*)\)$/.exec(section) ?? [];
  if (names === undefined) throw new Refusal('BAD', `Cannot fetch section ${section}`);
  const wanted = new Set(names.toLowerCase().replaceAll('"', '').split(' '));
  return (source) => Buffer.from(`${headerFields(source, wanted).join('')}\r\n`, 'latin1');
}
