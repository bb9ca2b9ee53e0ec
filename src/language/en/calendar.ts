import type { CalendarWords } from '../calendar.ts';

export const calendar: CalendarWords = {
  days: { today: 0, tonight: 0, yesterday: -1, 'yesterday morning': -1, 'yesterday afternoon': -1, 'yesterday evening': -1, 'last night': -1, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2 },
  lastWeekday: [{ before: 'last', after: '' }, { before: 'this past', after: '' }],
  nextWeekday: [{ before: 'next', after: '' }, { before: 'this coming', after: '' }],
  ago: [{ before: '', after: 'ago' }],
  ahead: ['in'],
  units: { day: 'day', days: 'day', week: 'week', weeks: 'week', wk: 'week', wks: 'week', month: 'month', months: 'month', year: 'year', years: 'year', fortnight: 'week' },
  counts: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fourteen: 14 },
  vague: ['last week', 'this week', 'next week', 'last month', 'this month', 'last year', 'last weekend', 'this weekend', 'at the weekend', 'over the weekend', 'the other day', 'last summer', 'last winter', 'last spring', 'last autumn', 'last fall'],
  feasts: ['christmas', 'christmas eve', 'boxing day', 'new year', "new year's eve", 'easter', 'whitsun', 'thanksgiving', 'halloween'],
  openers: ['the', 'on the', 'on', 'from the', 'to the', 'by the'],
  clock: ['at'],
  dayParts: ['morning', 'afternoon', 'evening', 'night'],
  months: { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  dayFirst: true,
  locale: 'en',
};
