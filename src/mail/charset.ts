/**
 * Bytes to text as mail needs it: labels lie. Text labelled as a single-byte charset that is
 * valid UTF-8 is UTF-8, and text labelled UTF-8, ASCII or nothing that is not is windows-1252.
 */
import { TextDecoder } from 'node:util';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const windows1252 = new TextDecoder('windows-1252');
const decoders = new Map<string, TextDecoder>();

/** Names seen in mail that the Encoding Standard does not know. */
const aliases: Readonly<Record<string, string>> = {
  'iso-8859-8-i': 'iso-8859-8',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  'cp-850': 'windows-1252',
  utf8mb4: 'utf-8',
};

function decoderOf(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  try {
    const decoder = new TextDecoder(aliases[label] ?? label);
    if (decoders.size < 64) decoders.set(label, decoder);
    return decoder;
  } catch {
    return null;
  }
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes `bytes` by `label` (a MIME charset, or null), or by what they are where the label lies. Never throws. */
export function decodeBytes(bytes: Uint8Array, label: string | null): string {
  const decoder = decoderOf((label ?? 'utf-8').trim().toLowerCase());
  const encoding = decoder?.encoding ?? 'utf-8';
  const guessable = encoding === 'utf-8' || /^(?:windows-125|iso-8859-)/.test(encoding);
  if (!guessable && decoder !== null) return decoder.decode(bytes);
  const utf8 = validUtf8(bytes);
  if (utf8 !== null) return utf8;
  return decoder === null || encoding === 'utf-8'
    ? windows1252.decode(bytes)
    : decoder.decode(bytes);
}

/** Lines end in `\n`; no NUL, no byte order mark, no zero-width filling; NFC. */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\0\u00ad\u200b\u2060\ufeff]/g, '')
    .toWellFormed()
    .normalize('NFC');
}
