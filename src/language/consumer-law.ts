/**
 * The least that a consumer has by law in one country, whatever a firm's terms say: look it up again when
 * it was seen long ago. Not advice, and not the whole law: services, digital content, things bought used and
 * private sellers have rules of their own, so a finding names the act for a person to read.
 */
export interface ConsumerLaw {
  /** ISO 3166, or EU where it is the union's directives. */
  readonly country: string;
  /** Years after delivery in which a fault may be claimed: the least there is for goods. */
  readonly claimYears: number;
  /** A claim made so many months after the fault was found is always in time. */
  readonly noticeMonths: number;
  /** Days to withdraw from a purchase at a distance. */
  readonly withdrawalDays: number;
  /** The acts it stands in; a paragraph only where it was seen. */
  readonly source: string;
  /** Where it was looked up. */
  readonly seenIn: string;
  /** When, as year and month. */
  readonly seen: string;
}

/** What the acts are about, in the words letters use; each matches at the start of a word. */
export interface LawWords {
  /** The right to claim a fault, or the time for it. */
  readonly claim: RegExp;
  /** A claim that must be made within a time. */
  readonly due: RegExp;
  readonly withdrawal: RegExp;
  /** That there is no such right. */
  readonly denied: RegExp;
  /** Units of time in days. */
  readonly units: Readonly<Record<string, number>>;
  /** Counts written as words. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The law a customer is likeliest under who writes in the language, and how letters speak of it. */
export interface Law extends ConsumerLaw {
  readonly words: LawWords;
}
