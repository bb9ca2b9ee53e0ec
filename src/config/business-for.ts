import type { Business } from '../model/business.ts';

/** The business among whose addresses a mail's recipients are; the only one there is where there is one; else null. */
export function businessFor(
  businesses: readonly Business[],
  recipients: readonly string[],
): Business | null {
  const only = businesses.length === 1 ? businesses[0] : undefined;
  if (only !== undefined) return only;
  const addressed = new Set(recipients.map((address) => address.toLowerCase()));
  return businesses.find((business) => addressed.has(business.mailbox)) ?? null;
}
