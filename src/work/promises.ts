import { findPromises } from '../gate/promises/find.ts';
import type { Business } from '../model/business.ts';
import type { CaseId } from '../model/desk.ts';
import type { DetectedLanguage } from '../model/language.ts';
import type { Day, PromisedLetter } from '../model/promises.ts';
import type { Store } from '../model/store.ts';
import { countryOf, localDay } from '../write/workdays.ts';

/** A letter that left the house, whether takkebrev sent it or a person's own mail program. */
export interface SentLetter {
  /** Its Message-ID, or what else names it for ever. */
  readonly letter: string;
  readonly case: CaseId;
  readonly mailbox: string;
  readonly customer: string;
  readonly text: string;
  readonly language: DetectedLanguage;
  readonly sentAt: Date;
  readonly business: Business | null;
  /** The name of who approved it; null where nobody knows: then the firm's signer. */
  readonly signer: string | null;
}

/** The day it is where the firm is. */
export const dayOf = (at: Date, business: Business | null): Day =>
  localDay(at, countryOf(business, business?.language ?? 'en'))
    .toISOString()
    .slice(0, 10);

/** Enters what a sent letter promises in the ledger; the same letter twice changes nothing. */
export async function enterPromises(
  sent: SentLetter,
  store: Pick<Store, 'promises'>,
): Promise<void> {
  await store.promises.enter(promisedIn(sent));
}

function promisedIn(sent: SentLetter): PromisedLetter {
  const { text, business, sentAt } = sent;
  const language = sent.language === 'und' ? (business?.language ?? 'en') : sent.language;
  const signer = sent.signer ?? business?.signer?.name ?? null;
  return {
    letter: sent.letter,
    case: sent.case,
    mailbox: sent.mailbox,
    customer: sent.customer.toLowerCase(),
    sentAt,
    day: dayOf(sentAt, business),
    promises: findPromises({ text, language, sentAt, business, signer }),
  };
}
