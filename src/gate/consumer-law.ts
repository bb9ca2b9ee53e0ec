import type { LanguageCode } from '../model/language.ts';

/** What a consumer has by law in one country, whatever a firm's terms say. */
export interface ConsumerLaw {
  readonly country: 'DK' | 'NO' | 'SE' | 'EU';
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

/**
 * The least that consumers have: look a row up again when it was seen long ago. Not advice, and not the
 * whole law: services, digital content, things bought used and private sellers have rules of their own,
 * so a finding names the act for a person to read.
 */
export const consumerLaw = {
  // One year may be agreed on for what is bought used.
  DK: {
    country: 'DK',
    claimYears: 2,
    noticeMonths: 2,
    withdrawalDays: 14,
    source: 'købeloven §§ 81-86; forbrugeraftaleloven §§ 18-19',
    seenIn: 'forbrug.dk on the right to complain; forbrugeraftaleloven with comments (elov.dk)',
    seen: '2026-11',
  },
  // Five years for what is meant to last much longer than two.
  NO: {
    country: 'NO',
    claimYears: 2,
    noticeMonths: 2,
    withdrawalDays: 14,
    source: 'forbrukerkjøpsloven § 27; angrerettloven (20 June 2014 no. 27)',
    seenIn: 'Prop. 49 LS (2022-2023) ch. 9 (regjeringen.no); juss.info on angrefrist',
    seen: '2026-11',
  },
  SE: {
    country: 'SE',
    claimYears: 3,
    noticeMonths: 2,
    withdrawalDays: 14,
    source: 'konsumentköplagen (2022:260); distansavtalslagen (2005:59)',
    seenIn: 'digitalajuristerna.se on konsumentköplagen; hallakonsument.se on distansavtal',
    seen: '2026-11',
  },
  // A country of the EU may give more time.
  EU: {
    country: 'EU',
    claimYears: 2,
    noticeMonths: 2,
    withdrawalDays: 14,
    source: 'directives (EU) 2019/771 and 2011/83/EU art. 9',
    seenIn: 'legislation.gov.uk/eudr/2011/83/article/9; eurlexa.com 32019L0771',
    seen: '2026-11',
  },
} as const satisfies Readonly<Record<string, ConsumerLaw>>;

/** The law a customer is likeliest under, by the language of the letter. */
export const lawOf: Readonly<Record<LanguageCode, ConsumerLaw>> = {
  da: consumerLaw.DK,
  nb: consumerLaw.NO,
  nn: consumerLaw.NO,
  sv: consumerLaw.SE,
  en: consumerLaw.EU,
};

/**
 * The EU's platform for disputes took no new cases after 20 March 2025 and was closed on 20 July 2025
 * (regulation (EU) 2024/3228, art. 1 and 2, seen 2026-11): a link to it leads nowhere.
 */
export const closedPlatform =
  /(?:https?:\/\/)?(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr[^\s<>"]{0,200}|\b(?:ODR[- ](?:plat\w{2,10})|(?:EU|Europa)\S{0,20} (?:ODR|online (?:dispute|klage|tvist)\S{0,20}))\b/giu;

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

const denmark: LawWords = {
  claim: /(?<!\p{L})(?:reklamation|reklamer|klagefrist|mangler? skal)/iu,
  due: /(?<!\p{L})(?:skal|må|senest|frist|reklamationsfrist|reklamationsret|inden)/iu,
  withdrawal: /(?<!\p{L})(?:fortrydelsesret|fortrydelsesfrist|fortryde\b)/iu,
  denied: /(?<!\p{L})(?:ingen|ikke|uden|bortfald|udelukk)/iu,
  units: {
    dag: 1,
    dage: 1,
    dages: 1,
    hverdage: 1,
    uge: 7,
    uger: 7,
    ugers: 7,
    måned: 30,
    måneder: 30,
    måneders: 30,
    år: 365,
    års: 365,
  },
  counts: {
    en: 1,
    et: 1,
    én: 1,
    ét: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    syv: 7,
    otte: 8,
    fjorten: 14,
  },
};
const norway: LawWords = {
  claim: /(?<!\p{L})(?:reklamasjon|reklamer|klagefrist|manglar? må|mangler må)/iu,
  due: /(?<!\p{L})(?:må|skal|senest|seinast|frist|reklamasjonsfrist|reklamasjonsrett|innen|innan)/iu,
  withdrawal: /(?<!\p{L})(?:angrerett|angrefrist)/iu,
  denied: /(?<!\p{L})(?:ingen|inga|ikke|ikkje|uten|utan|bortfall|fell bort|faller bort)/iu,
  units: {
    dag: 1,
    dager: 1,
    dagar: 1,
    dagers: 1,
    dagars: 1,
    uke: 7,
    uker: 7,
    ukers: 7,
    veke: 7,
    veker: 7,
    måned: 30,
    måneder: 30,
    måneders: 30,
    månad: 30,
    månader: 30,
    år: 365,
    års: 365,
  },
  counts: {
    en: 1,
    ein: 1,
    ei: 1,
    eitt: 1,
    ett: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    åtte: 8,
    fjorten: 14,
  },
};
const sweden: LawWords = {
  claim: /(?<!\p{L})(?:reklamation|reklamera|klagotid|klagofrist)/iu,
  due: /(?<!\p{L})(?:måste|ska|senast|frist|reklamationsfrist|reklamationsrätt|reklamationstid|inom)/iu,
  withdrawal: /(?<!\p{L})(?:ångerrätt|ångerfrist)/iu,
  denied: /(?<!\p{L})(?:ingen|inte|utan|gäller ej|upphör)/iu,
  units: {
    dag: 1,
    dagar: 1,
    dagars: 1,
    vecka: 7,
    veckor: 7,
    veckors: 7,
    månad: 30,
    månader: 30,
    månaders: 30,
    år: 365,
    års: 365,
  },
  counts: { en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, fjorton: 14 },
};
const union: LawWords = {
  claim: /\b(?:complaints?|claims?|faults?|defects?|right to complain)\b/iu,
  due: /\b(?:must|within|no later than|time limit|deadline|have to)\b/iu,
  withdrawal:
    /\b(?:right (?:of withdrawal|to withdraw|to cancel)|withdrawal period|cooling-off)\b/iu,
  denied: /\b(?:no|not|none|without|lapsed?|excluded)\b|n't\b/iu,
  units: { day: 1, days: 1, week: 7, weeks: 7, month: 30, months: 30, year: 365, years: 365 },
  counts: {
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    fourteen: 14,
  },
};

export const lawWords: Readonly<Record<LanguageCode, LawWords>> = {
  da: denmark,
  nb: norway,
  nn: norway,
  sv: sweden,
  en: union,
};
