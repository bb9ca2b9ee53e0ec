/** Encoded words in header values (RFC 2047). */
import { decodeBytes } from './charset.ts';

const encodedWord = /=\?([^?\s]{1,60})\?([bqBQ])\?([^?]*)\?=/g;

function bytesOf(encoding: string, content: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(content, 'base64');
  const unescaped = content
    .replaceAll('_', ' ')
    .replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(unescaped, 'latin1');
}

/**
 * Decodes a header value. Neighbouring words in one charset are joined before they are decoded,
 * because senders cut them in the middle of a character. Never throws.
 */
export function decodeWords(value: string): string {
  let out = '';
  let end = 0;
  let charset: string | null = null;
  let pending: Buffer[] = [];
  const flush = (): void => {
    if (pending.length > 0) out += decodeBytes(Buffer.concat(pending), charset);
    pending = [];
  };
  for (const found of value.matchAll(encodedWord)) {
    const between = value.slice(end, found.index);
    const label = (found[1] ?? '').split('*')[0]?.toLowerCase() ?? '';
    const adjacent = pending.length > 0 && between.trim() === '';
    if (!adjacent || label !== charset) flush();
    if (!adjacent) out += between;
    charset = label;
    pending.push(bytesOf(found[2] ?? 'q', found[3] ?? ''));
    end = found.index + found[0].length;
  }
  flush();
  return out + value.slice(end);
}
