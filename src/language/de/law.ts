import type { Law } from '../consumer-law.ts';

/**
 * One year may be agreed on for what is bought used (§ 476 II BGB), expressly and apart. No time runs out
 * before four months after the fault first showed (§ 475e III BGB).
 */
export const law: Law = {
  country: 'DE',
  claimYears: 2,
  noticeMonths: 4,
  withdrawalDays: 14,
  source: 'BGB §§ 437, 438 I Nr. 3, 475e III, 476 II; §§ 312g I, 355 II',
  seenIn:
    'haufe.de on § 438 BGB; iurastudent.de on §§ 475e and 476 BGB; lexikon.jura-basic.de on §§ 312g and 355 BGB',
  seen: '2026-11',
  words: {
    claim:
      /(?<!\p{L})(?:reklamation|reklamier|beanstand|mängel|gewährleistung|sachmangel|sachmängel)/iu,
    due: /(?<!\p{L})(?:muss|müssen|innerhalb|binnen|spätestens|frist|beträgt|gilt|verjähr|gewährleistungsfrist|reklamationsfrist)/iu,
    withdrawal: /(?<!\p{L})(?:widerrufsrecht|widerrufsfrist|widerruf|widerrufen)/iu,
    denied:
      /(?<!\p{L})(?:kein|keine|keinen|nicht|ohne|ausgeschlossen|entfällt|erlischt)(?!\p{L})/iu,
    units: {
      tag: 1,
      tage: 1,
      tagen: 1,
      werktage: 1,
      werktagen: 1,
      woche: 7,
      wochen: 7,
      monat: 30,
      monate: 30,
      monaten: 30,
      jahr: 365,
      jahre: 365,
      jahren: 365,
    },
    counts: {
      ein: 1,
      eine: 1,
      einem: 1,
      einer: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      vierzehn: 14,
    },
  },
};
