import type { CalendarWords } from '../calendar.ts';

export const calendar: CalendarWords = {
  days: { 'i dag': 0, idag: 0, 'i går': -1, igår: -1, 'i gaar': -1, 'i går kveld': -1, 'i morges': 0, 'i natt': 0, 'i kveld': 0, 'i ettermiddag': 0, 'i formiddag': 0, 'i forgårs': -2, forgårs: -2, 'i morgen': 1, imorgen: 1, 'i overmorgen': 2, overimorgen: 2 },
  lastWeekday: [{ before: 'sist', after: '' }, { before: 'forrige', after: '' }, { before: 'i', after: 's' }, { before: 'nå på', after: '' }],
  nextWeekday: [{ before: 'til', after: '' }, { before: 'på', after: '' }, { before: 'neste', after: '' }, { before: 'førstkommende', after: '' }, { before: 'kommende', after: '' }],
  ago: [{ before: 'for', after: 'siden' }, { before: '', after: 'siden' }],
  ahead: ['om'],
  units: { dag: 'day', dager: 'day', døgn: 'day', uke: 'week', uker: 'week', måned: 'month', måneder: 'month', mnd: 'month', år: 'year' },
  counts: { en: 1, ei: 1, et: 1, én: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, fjorten: 14, halvannen: 1.5 },
  vague: ['i forrige uke', 'forrige uke', 'sist uke', 'siste uke', 'denne uka', 'denne uken', 'neste uke', 'forrige måned', 'i fjor', 'i fjor høst', 'i fjor sommer', 'i sommer', 'i vinter', 'i høst', 'i vår', 'i helga', 'i helgen', 'forrige helg', 'forleden', 'her om dagen', 'i år'],
  feasts: ['jul', 'julaften', 'jula', 'julen', 'nyttår', 'nyttårsaften', 'påske', 'påska', 'påsken', 'pinse', 'pinsen', 'sankthans'],
  openers: ['d', 'den', 'til den', 'fra den'],
  clock: ['kl', 'klokka', 'klokken'],
  dayParts: ['morgen', 'formiddag', 'ettermiddag', 'kveld', 'natt'],
  months: { jan: 1, feb: 2, febr: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, des: 12 },
  dayFirst: true,
  locale: 'nb',
};
