import type { ImapFlow, MessageStructureObject } from 'imapflow';
import type { Uid } from '../model/identifiers.ts';

/** How much of a text part is read: no letter of a customer is longer. */
const textBytes = 1024 * 1024;

/**
 * Fetches of a message too large to be read whole its headers and its text part, put together
 * as a message of one part. Null where it is gone meanwhile.
 */
export async function fetchHeadersAndText(client: ImapFlow, uid: Uid): Promise<Uint8Array | null> {
  const about = await client.fetchOne(
    String(uid),
    { uid: true, headers: true, bodyStructure: true },
    { uid: true },
  );
  if (!about || about.headers === undefined) return null;
  const part = about.bodyStructure === undefined ? null : textPart(about.bodyStructure);
  if (part === null)
    return withPart(about.headers, 'Content-Type: text/plain\r\n', Buffer.alloc(0));
  // A message of one part has no part headers of its own: the part is 1, its MIME headers the message's.
  const key = part.part ?? '1';
  const content = await client.fetchOne(
    String(uid),
    { uid: true, bodyParts: [{ key, start: 0, maxLength: textBytes }] },
    { uid: true },
  );
  const body = content ? content.bodyParts?.get(key) : undefined;
  return withPart(about.headers, mimeHeaders(part), body ?? Buffer.alloc(0));
}

/** The first text/plain part that is no attachment, else the first text/html one. */
function textPart(node: MessageStructureObject): MessageStructureObject | null {
  const leaves = flatten(node).filter((leaf) => leaf.disposition !== 'attachment');
  return (
    leaves.find((leaf) => leaf.type === 'text/plain') ??
    leaves.find((leaf) => leaf.type === 'text/html') ??
    null
  );
}

const flatten = (node: MessageStructureObject): MessageStructureObject[] =>
  node.childNodes === undefined ? [node] : node.childNodes.flatMap(flatten);

function mimeHeaders(part: MessageStructureObject): string {
  const parameters = Object.entries(part.parameters ?? {})
    .filter(([name]) => name === 'charset' || name === 'format' || name === 'delsp')
    .map(([name, value]) => `; ${name}="${value.replace(/["\\\r\n]/g, '')}"`)
    .join('');
  return `Content-Type: ${part.type}${parameters}\r\nContent-Transfer-Encoding: ${part.encoding ?? '7bit'}\r\n`;
}

/** The message's headers, their MIME fields replaced by the part's. */
function withPart(headers: Uint8Array, mime: string, body: Uint8Array): Uint8Array {
  const kept = Buffer.from(headers)
    .toString('latin1')
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .filter((line) => line !== '' && !/^content-/i.test(line))
    .join('\r\n');
  return Buffer.concat([Buffer.from(`${kept}\r\n${mime}\r\n`, 'latin1'), body]);
}
