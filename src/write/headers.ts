import type { MessageId } from '../model/identifiers.ts';
import type { Address, Message } from '../model/message.ts';

const prefix = /^\s*(?:re|sv|vs|aw|antw)(?:\[\d{1,3}\])?\s*:\s*/i;

/**
 * The subject of a reply (RFC 5322 section 3.6.5): "Re: " before the customer's, or the one reply
 * prefix it already has. Never holds a line break.
 */
export function replySubject(subject: string): string {
  let rest = oneLine(subject);
  let first: string | null = null;
  for (let found = prefix.exec(rest); found !== null; found = prefix.exec(rest)) {
    first ??= found[0].trim().replace(/\s*:$/, ':');
    rest = rest.slice(found[0].length);
  }
  return `${first ?? 'Re:'} ${rest}`.trimEnd();
}

/** The mail's References and itself (RFC 5322 section 3.6.4). */
export function replyReferences(message: Message): readonly MessageId[] {
  const parent = message.inReplyTo === null ? [] : [message.inReplyTo];
  const before = message.references.length > 0 ? message.references : parent;
  const own = message.messageId === null ? [] : [message.messageId];
  return [...before.filter((id) => id !== message.messageId), ...own];
}

const usable = (address: Address | null): address is Address =>
  address !== null && address.address !== '';

/** Where the reply goes: Reply-To, else From (RFC 5322 section 3.6.2); empty where neither is known. */
export function replyTo(message: Message, fallback: string): string {
  const target = [message.replyTo, message.from].find(usable);
  if (target === undefined) return oneLine(fallback);
  const address = target.address.replace(/[\s<>]/gu, '');
  const name = oneLine(target.name)
    .replace(/["\\<>]/g, '')
    .trim();
  if (name === '' || name.includes('@')) return address;
  return /^[\p{L}\p{N} '-]+$/u.test(name) ? `${name} <${address}>` : `"${name}" <${address}>`;
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
