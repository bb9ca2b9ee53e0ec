/**
 * Names that must not be mixed up, as branded types: a UID is not a sequence
 * number, and neither is a UIDVALIDITY (RFC 3501 section 2.3.1).
 */
declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** A message's unique identifier in one mailbox under one UIDVALIDITY: 1..2^32-1. */
export type Uid = Branded<number, 'Uid'>;
/** Tells whether UIDs seen earlier still mean the same messages: 1..2^32-1 (RFC 9051 raises it to 63 bits). */
export type UidValidity = Branded<string, 'UidValidity'>;
/** A Message-ID with its angle brackets, as RFC 5322 section 3.6.4 writes it. */
export type MessageId = Branded<string, 'MessageId'>;

export const uid = (value: number): Uid => value as Uid;
export const uidValidity = (value: bigint | number | string): UidValidity =>
  String(value) as UidValidity;

/** Takes a header's value; null when it holds no `<id>`. */
export function messageId(value: string | null | undefined): MessageId | null {
  const found = /<[^<>\s]{1,990}>/.exec(value ?? '');
  return found === null ? null : (found[0] as MessageId);
}
