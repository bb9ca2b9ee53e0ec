import { businessFor } from '../config/business-for.ts';
import { proposeVoice } from '../learn/voice/propose.ts';
import type { SentLetter } from '../learn/voice/letters.ts';
import type { Business } from '../model/business.ts';
import type { StoredCase } from '../model/desk-store.ts';
import type { Store } from '../model/store.ts';
import type { VoiceProposal } from '../model/voice.ts';

export interface VoicePorts {
  readonly store: Pick<Store, 'desk' | 'voice'>;
  /** By mailbox, the firms that are written to there. */
  readonly mailboxes: readonly {
    readonly name: string;
    readonly businesses: readonly Business[];
  }[];
  readonly now: Date;
}

/** How far back letters are compared: a voice changes. */
const daysBack = 365;
const mostLetters = 600;
const dayMilliseconds = 86_400_000;

/** What the house says otherwise, by the letters of the last year, and nobody has said yes or no to. */
export async function openProposals(ports: VoicePorts): Promise<readonly VoiceProposal[]> {
  const chosen = await ports.store.voice.all();
  return proposeVoice(await sentLetters(ports)).filter(({ id }) => !chosen.has(id));
}

/** Cases about colleagues are left out: whoever looks at the proposals may not be the owner. */
async function sentLetters({ store, mailboxes, now }: VoicePorts): Promise<readonly SentLetter[]> {
  const since = new Date(now.getTime() - daysBack * dayMilliseconds);
  const closed = await store.desk.closedSince(since, { aboutStaff: false });
  const letters: SentLetter[] = [];
  for (const { id, mailbox, letter, sent } of closed.slice(-mostLetters)) {
    const found = sent === null ? null : await store.desk.read(id);
    if (found === null || sent === null) continue;
    const businesses = mailboxes.find(({ name }) => name === mailbox)?.businesses ?? [];
    const addresses = [...found.message.to, ...found.message.cc].map(({ address }) => address);
    const house = namesOf(businessFor(businesses, addresses));
    letters.push({ caseId: id, letter, sent, house, ...knownOf(found) });
  }
  return letters;
}

const namesOf = (business: Business | null): string[] =>
  business === null
    ? []
    : [
        business.name,
        ...business.staff,
        ...(business.signer === null ? [] : [business.signer.name]),
      ];

function knownOf({
  reading,
  message,
}: StoredCase): Pick<SentLetter, 'customer' | 'greeting' | 'facts' | 'mail'> {
  const { name, greeting, address } = reading.customer;
  const { orders, dates, amounts, products, people, places } = reading.facts;
  const found = [...orders, ...dates, ...amounts, ...products, ...people, ...places];
  return {
    customer: address.toLowerCase(),
    greeting,
    facts: [
      ...(name === null ? [] : [name]),
      ...(message.from === null ? [] : [message.from.name]),
      address,
      ...found.map(({ text }) => text),
    ],
    mail: `${message.subject}\n${reading.authored}`,
  };
}
