import type { CalendarWords } from '../calendar.ts';

export const calendar: CalendarWords = {
  days: { 'i dag': 0, idag: 0, 'i går': -1, igår: -1, 'i går kväll': -1, 'i morse': 0, imorse: 0, 'i natt': 0, 'i kväll': 0, ikväll: 0, 'i förrgår': -2, förrgår: -2, 'i morgon': 1, imorgon: 1, 'i övermorgon': 2 },
  lastWeekday: [{ before: 'i', after: 's' }, { before: 'förra', after: 'en' }, { before: 'i', after: 'se' }, { before: 'förra', after: '' }],
  nextWeekday: [{ before: 'på', after: '' }, { before: 'till', after: '' }, { before: 'nästa', after: '' }, { before: 'nu på', after: '' }],
  ago: [{ before: 'för', after: 'sedan' }, { before: 'för', after: 'sen' }, { before: '', after: 'sedan' }, { before: '', after: 'sen' }],
  ahead: ['om'],
  units: { dag: 'day', dagar: 'day', dygn: 'day', vecka: 'week', veckor: 'week', månad: 'month', månader: 'month', mån: 'month', år: 'year' },
  counts: { en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, fjorton: 14, halvannan: 1.5 },
  vague: ['förra veckan', 'i förra veckan', 'förrförra veckan', 'den här veckan', 'denna vecka', 'nästa vecka', 'förra månaden', 'i fjol', 'förra året', 'i somras', 'i vintras', 'i våras', 'i höstas', 'i sommar', 'i höst', 'i helgen', 'i helgens', 'förra helgen', 'häromdagen', 'i år'],
  feasts: ['jul', 'julafton', 'julen', 'nyår', 'nyårsafton', 'påsk', 'påsken', 'pingst', 'midsommar', 'midsommarafton', 'valborg'],
  openers: ['den', 'd', 'till den', 'från den'],
  clock: ['kl', 'klockan'],
  dayParts: ['morgon', 'förmiddag', 'eftermiddag', 'kväll', 'natt', 'förmiddagen', 'eftermiddagen', 'kvällen', 'morgonen', 'natten'],
  months: { jan: 1, feb: 2, febr: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 },
  dayFirst: true,
  locale: 'sv',
};
