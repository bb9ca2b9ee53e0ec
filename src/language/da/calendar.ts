import type { CalendarWords } from '../calendar.ts';

export const calendar: CalendarWords = {
  days: { 'i dag': 0, idag: 0, 'i går': -1, igår: -1, 'i gaar': -1, igaar: -1, 'i aftes': -1, 'i morges': 0, 'i nat': 0, 'i aften': 0, 'i forgårs': -2, forgårs: -2, 'i morgen': 1, imorgen: 1, 'i overmorgen': 2, overmorgen: 2, 'i formiddags': 0, 'i eftermiddags': 0 },
  lastWeekday: [{ before: 'i', after: 's' }, { before: 'sidste', after: '' }, { before: 'forrige', after: '' }],
  nextWeekday: [{ before: 'på', after: '' }, { before: 'paa', after: '' }, { before: 'næste', after: '' }, { before: 'nu på', after: '' }, { before: 'førstkommende', after: '' }],
  ago: [{ before: 'for', after: 'siden' }, { before: '', after: 'siden' }],
  ahead: ['om'],
  units: { dag: 'day', dage: 'day', døgn: 'day', uge: 'week', uger: 'week', måned: 'month', måneder: 'month', mdr: 'month', år: 'year' },
  counts: { en: 1, et: 1, én: 1, ét: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, fjorten: 14, halvanden: 1.5 },
  vague: ['i sidste uge', 'sidste uge', 'i forrige uge', 'forrige uge', 'i denne uge', 'i næste uge', 'næste uge', 'i sidste måned', 'sidste måned', 'forrige måned', 'sidste år', 'i sommer', 'i vinter', 'i foråret', 'i efteråret', 'i weekenden', 'sidste weekend', 'forleden', 'forleden dag', 'sidste sommer', 'i vinters', 'i somres', 'i fjor'],
  feasts: ['jul', 'juleaften', 'julen', 'nytår', 'nytårsaften', 'påske', 'påsken', 'pinse', 'pinsen', 'sankthans', 'kristi himmelfart'],
  openers: ['d', 'den', 'til den', 'fra den'],
  clock: ['kl', 'klokken'],
  dayParts: ['morgen', 'formiddag', 'middag', 'eftermiddag', 'aften', 'nat'],
  months: { jan: 1, feb: 2, febr: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 },
  dayFirst: true,
  locale: 'da',
};
