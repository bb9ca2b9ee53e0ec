import type { CalendarWords } from '../calendar.ts';
import { calendar as nb } from '../nb/calendar.ts';

export const calendar: CalendarWords = {
  days: { 'i dag': 0, idag: 0, 'i går': -1, igår: -1, 'i gaar': -1, 'i går kveld': -1, 'i morgo': 0, 'i morges': 0, 'i morgon': 1, 'i morgen': 1, 'i natt': 0, 'i kveld': 0, 'i ettermiddag': 0, 'i formiddag': 0, 'i førre natt': -1, 'i førgår': -2, 'i overmorgon': 2 },
  lastWeekday: [{ before: 'sist', after: '' }, { before: 'førre', after: '' }, { before: 'no på', after: '' }, { before: 'i', after: 's' }],
  nextWeekday: [{ before: 'til', after: '' }, { before: 'på', after: '' }, { before: 'neste', after: '' }, { before: 'komande', after: '' }],
  ago: [{ before: 'for', after: 'sidan' }, { before: '', after: 'sidan' }],
  ahead: ['om'],
  units: { dag: 'day', dagar: 'day', døgn: 'day', veke: 'week', veker: 'week', månad: 'month', månader: 'month', mnd: 'month', år: 'year' },
  counts: { ein: 1, ei: 1, eit: 1, én: 1, éi: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, fjorten: 14, halvannan: 1.5 },
  vague: ['førre veke', 'i førre veke', 'forrige veke', 'denne veka', 'neste veke', 'førre månad', 'i fjor', 'i fjor haust', 'i sommar', 'i vinter', 'i haust', 'i vår', 'i helga', 'førre helg', 'her om dagen', 'i år'],
  feasts: ['jul', 'julaftan', 'jula', 'nyttår', 'nyttårsaftan', 'påske', 'påska', 'pinse', 'pinsa', 'sankthans', 'jonsok'],
  openers: nb.openers,
  clock: ['kl', 'klokka'],
  dayParts: ['morgon', 'føremiddag', 'ettermiddag', 'kveld', 'natt'],
  months: nb.months,
  dayFirst: true,
  locale: 'nn',
};
