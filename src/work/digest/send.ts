import type { DigestConfig } from '../../config/schema.ts';
import { composeLetter } from '../../mail/compose.ts';
import { inStaffLanguage } from '../../model/staff-texts.ts';
import type { Business } from '../../model/business.ts';
import type { Clock } from '../../model/clock.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Store } from '../../model/store.ts';
import type { Submitter } from '../../model/submitter.ts';
import { htmlOf } from '../../write/realise.ts';
import { countryOf, localDay } from '../../write/workdays.ts';
import { causedCases } from '../causes.ts';
import { noteMessageId } from '../identity.ts';
import { digestFigures } from './figures.ts';
import { digestHtml, digestText } from './present.ts';
import { digestWords } from './words.ts';

export interface DigestPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly submitter: Submitter;
}

/** Whom a mailbox's digests go to, and in whose name. */
export interface DigestTarget {
  readonly mailbox: string;
  readonly business: Business;
  readonly config: DigestConfig;
}

const dayMilliseconds = 86_400_000;
/** As `Date.getUTCDay` counts them. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** One mail to one reader, for one reason; the same occasion is never sent twice. */
interface DigestMail {
  readonly occasion: string;
  readonly to: string;
  readonly subject: string;
  text(): Promise<{ readonly text: string; readonly html: string }>;
}

/**
 * Sends what is due: the week's digest on its day, and at once a word on each complaint about safety.
 * Only to the addresses in the configuration. Gives how many went out. Throws as `Submitter.submit`.
 */
export async function sendDigests(target: DigestTarget, ports: DigestPorts): Promise<number> {
  const { owners, team } = target.config;
  if (owners.length + team.length === 0) return 0;
  const mails = [...weekly(target, ports), ...(await warnings(target, ports))];
  let sent = 0;
  for (const mail of mails) if (await send(mail, target, ports)) sent += 1;
  return sent;
}

function weekly({ business, config }: DigestTarget, { store, clock }: DigestPorts): DigestMail[] {
  const { language } = business;
  const until = localDay(clock.now(), countryOf(business, language));
  if (weekdays[until.getUTCDay()] !== config.weekday) return [];
  const readers = [
    ...config.owners.map((to) => ({ to, owner: true })),
    ...config.team.map((to) => ({ to, owner: false })),
  ];
  return readers.map(({ to, owner }) => ({
    occasion: `week to ${until.toISOString().slice(0, 10)} for ${to}`,
    to,
    subject: inStaffLanguage(digestWords, language).subject,
    text: async () => {
      const figures = await digestFigures(store, { until, owner });
      return { text: digestText(figures, language), html: digestHtml(figures, language) };
    },
  }));
}

/** A word on each complaint about safety of the last week; on one about a colleague to owners alone. */
async function warnings(
  { business, config }: DigestTarget,
  { store, clock }: DigestPorts,
): Promise<DigestMail[]> {
  const now = clock.now();
  const since = now.getTime() - 7 * dayMilliseconds;
  const grave = (await causedCases(store, now)).filter(
    ({ safety, receivedAt }) => safety && receivedAt.getTime() >= since,
  );
  return grave.flatMap(({ case: id, text, aboutStaff }) =>
    [...config.owners, ...(aboutStaff ? [] : config.team)].map((to) => ({
      occasion: `safety ${id} for ${to}`,
      to,
      subject: inStaffLanguage(digestWords, business.language).danger,
      text: async () => warningText(id, text, business.language),
    })),
  );
}

function warningText(
  id: number,
  words: string,
  language: LanguageCode,
): { readonly text: string; readonly html: string } {
  const text = `${inStaffLanguage(digestWords, language).danger} (${id}).\n\n${words}\n`;
  return { text, html: htmlOf(text) };
}

async function send(
  mail: DigestMail,
  { mailbox, business }: DigestTarget,
  { store, clock, submitter }: DigestPorts,
): Promise<boolean> {
  if (await store.causes.digestSent(mailbox, mail.occasion)) return false;
  const at = clock.now();
  const reply = {
    to: mail.to,
    subject: mail.subject,
    inReplyTo: null,
    references: [],
    ...(await mail.text()),
  };
  const from = { name: business.name, address: business.mailbox };
  const id = noteMessageId(mailbox, ['digest', mail.occasion], business.mailbox);
  const composed = await composeLetter(reply, { messageId: id, from, date: at });
  const { outcome } = await submitter.submit(composed, () =>
    store.causes.claimDigest(mailbox, mail.occasion, at),
  );
  return outcome === 'taken';
}
