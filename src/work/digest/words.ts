import type { LanguageCode } from '../../model/language.ts';
import type { IssueType } from '../../model/reading.ts';
import { staffCodes, type StaffTexts } from '../../model/staff-texts.ts';

/** What a digest says, in the language of the staff. */
export interface DigestWords {
  readonly subject: string;
  readonly found: string;
  readonly safety: string;
  readonly byType: string;
  readonly byCause: string;
  readonly byProduct: string;
  readonly aboutStaff: string;
  readonly overdue: string;
  readonly due: string;
  readonly rises: string;
  /** `{now}` and `{usual}`. */
  readonly rise: string;
  readonly waiting: string;
  readonly victims: string;
  /** `{times}`. */
  readonly times: string;
  readonly outcomes: string;
  readonly asIs: string;
  readonly edited: string;
  readonly rewritten: string;
  readonly rejected: string;
  /** `{count}`: of a list, those that are not told. */
  readonly more: string;
  readonly nothing: string;
  readonly danger: string;
}

export const digestWords: StaffTexts<DigestWords> = {
  da: {
    subject: 'Hvad kunderne fandt i ugen',
    found: 'Klager i ugen',
    safety: 'Heraf om sikkerhed',
    byType: 'Efter art',
    byCause: 'Efter årsag',
    byProduct: 'Efter vare',
    aboutStaff: 'Klager over medarbejdere (kun til ejeren)',
    overdue: 'Løfter over tiden',
    due: 'Løfter, der skal holdes i den kommende uge',
    rises: 'Pludselig flere',
    rise: '{now} i ugen, ellers {usual}',
    waiting: 'Breve, der venter',
    victims: 'Ramt igen af det samme',
    times: '{times} gange',
    outcomes: 'Hvad der blev af kladderne',
    asIs: 'Sendt uændret',
    edited: 'Rettet',
    rewritten: 'Skrevet om',
    rejected: 'Kasseret',
    more: 'og {count} til',
    nothing: 'Ingen',
    danger: 'En klage om sikkerhed venter: læs den nu',
  },
  nb: {
    subject: 'Hva kundene fant i uken',
    found: 'Klager i uken',
    safety: 'Av dem om sikkerhet',
    byType: 'Etter art',
    byCause: 'Etter årsak',
    byProduct: 'Etter vare',
    aboutStaff: 'Klager på medarbeidere (bare til eieren)',
    overdue: 'Løfter over tiden',
    due: 'Løfter som skal holdes i uken som kommer',
    rises: 'Plutselig flere',
    rise: '{now} i uken, ellers {usual}',
    waiting: 'Brev som venter',
    victims: 'Rammet igjen av det samme',
    times: '{times} ganger',
    outcomes: 'Hva det ble av utkastene',
    asIs: 'Sendt uendret',
    edited: 'Rettet',
    rewritten: 'Skrevet om',
    rejected: 'Forkastet',
    more: 'og {count} til',
    nothing: 'Ingen',
    danger: 'En klage om sikkerhet venter: les den nå',
  },
  nn: {
    subject: 'Kva kundane fann i veka',
    found: 'Klager i veka',
    safety: 'Av dei om tryggleik',
    byType: 'Etter art',
    byCause: 'Etter årsak',
    byProduct: 'Etter vare',
    aboutStaff: 'Klager på medarbeidarar (berre til eigaren)',
    overdue: 'Lovnader over tida',
    due: 'Lovnader som skal haldast i veka som kjem',
    rises: 'Brått fleire',
    rise: '{now} i veka, elles {usual}',
    waiting: 'Brev som ventar',
    victims: 'Råka att av det same',
    times: '{times} gonger',
    outcomes: 'Kva det vart av utkasta',
    asIs: 'Sende uendra',
    edited: 'Retta',
    rewritten: 'Skrivne om',
    rejected: 'Forkasta',
    more: 'og {count} til',
    nothing: 'Ingen',
    danger: 'Ei klage om tryggleik ventar: les ho no',
  },
  sv: {
    subject: 'Vad kunderna hittade i veckan',
    found: 'Klagomål i veckan',
    safety: 'Därav om säkerhet',
    byType: 'Efter slag',
    byCause: 'Efter orsak',
    byProduct: 'Efter vara',
    aboutStaff: 'Klagomål på medarbetare (bara till ägaren)',
    overdue: 'Löften över tiden',
    due: 'Löften som ska hållas i veckan som kommer',
    rises: 'Plötsligt fler',
    rise: '{now} i veckan, annars {usual}',
    waiting: 'Brev som väntar',
    victims: 'Drabbade igen av samma sak',
    times: '{times} gånger',
    outcomes: 'Vad det blev av utkasten',
    asIs: 'Skickade oförändrade',
    edited: 'Ändrade',
    rewritten: 'Omskrivna',
    rejected: 'Förkastade',
    more: 'och {count} till',
    nothing: 'Inga',
    danger: 'Ett klagomål om säkerhet väntar: läs det nu',
  },
  en: {
    subject: 'What customers found this week',
    found: 'Complaints this week',
    safety: 'Of these about safety',
    byType: 'By kind',
    byCause: 'By cause',
    byProduct: 'By product',
    aboutStaff: 'Complaints about colleagues (for the owner only)',
    overdue: 'Promises overdue',
    due: 'Promises to keep in the week to come',
    rises: 'Suddenly more',
    rise: '{now} this week, usually {usual}',
    waiting: 'Letters waiting',
    victims: 'Hit again by the same',
    times: '{times} times',
    outcomes: 'What became of the drafts',
    asIs: 'Sent as they were',
    edited: 'Edited',
    rewritten: 'Rewritten',
    rejected: 'Rejected',
    more: 'and {count} more',
    nothing: 'None',
    danger: 'A complaint about safety is waiting: read it now',
  },
};

/** Kinds of trouble, in the order of the languages da, nb, nn, sv, en. */
const typeNames: Readonly<Record<IssueType, readonly [string, string, string, string, string]>> = {
  'late-delivery': [
    'Forsinket levering',
    'Sen levering',
    'Sein levering',
    'Sen leverans',
    'Late delivery',
  ],
  'missing-delivery': [
    'Ikke leveret',
    'Ikke levert',
    'Ikkje levert',
    'Inte levererat',
    'Not delivered',
  ],
  'wrong-item': ['Forkert vare', 'Feil vare', 'Feil vare', 'Fel vara', 'Wrong item'],
  'missing-part': [
    'Mangler en del',
    'Mangler en del',
    'Manglar ein del',
    'Del saknas',
    'Part missing',
  ],
  damaged: ['Beskadiget', 'Skadet', 'Skadd', 'Skadat', 'Damaged'],
  defective: ['Virker ikke', 'Virker ikke', 'Verkar ikkje', 'Fungerar inte', 'Does not work'],
  'not-as-described': [
    'Ikke som beskrevet',
    'Ikke som beskrevet',
    'Ikkje som skildra',
    'Inte som beskrivet',
    'Not as described',
  ],
  billing: ['Regning', 'Regning', 'Rekning', 'Faktura', 'Billing'],
  'refund-missing': [
    'Penge ikke tilbagebetalt',
    'Penger ikke tilbakebetalt',
    'Pengar ikkje tilbakebetalte',
    'Pengar inte återbetalda',
    'Refund missing',
  ],
  'staff-conduct': [
    'Om medarbejdere',
    'Om medarbeidere',
    'Om medarbeidarar',
    'Om medarbetare',
    'About colleagues',
  ],
  'no-answer': ['Intet svar', 'Ikke svar', 'Ikkje svar', 'Inget svar', 'No answer'],
  'broken-promise': [
    'Løfte ikke holdt',
    'Løfte ikke holdt',
    'Lovnad ikkje halden',
    'Löfte inte hållet',
    'Promise not kept',
  ],
  booking: ['Bestilling', 'Bestilling', 'Bestilling', 'Bokning', 'Booking'],
  website: ['Hjemmeside', 'Nettside', 'Nettside', 'Webbplats', 'Website'],
  'information-gap': [
    'Mangler oplysning',
    'Mangler opplysning',
    'Manglar opplysning',
    'Uppgift saknas',
    'Information missing',
  ],
  workmanship: ['Udført arbejde', 'Utført arbeid', 'Utført arbeid', 'Utfört arbete', 'Workmanship'],
  'hygiene-safety': [
    'Sikkerhed og hygiejne',
    'Sikkerhet og hygiene',
    'Tryggleik og hygiene',
    'Säkerhet och hygien',
    'Safety and hygiene',
  ],
  'rigid-policy': ['Regler', 'Regler', 'Reglar', 'Regler', 'Rules'],
  privacy: ['Privatliv', 'Personvern', 'Personvern', 'Integritet', 'Privacy'],
  price: ['Pris', 'Pris', 'Pris', 'Pris', 'Price'],
  other: ['Andet', 'Annet', 'Anna', 'Övrigt', 'Other'],
};

/** A kind of trouble in words, in English where the language has none; any other name as it is. */
export function nameIn(language: LanguageCode, name: string): string {
  const names: Readonly<Record<string, readonly string[]>> = typeNames;
  if (!Object.hasOwn(names, name)) return name;
  const place = (staffCodes as readonly LanguageCode[]).indexOf(language);
  return names[name]?.[place < 0 ? staffCodes.indexOf('en') : place] ?? name;
}
