import Holidays from 'date-holidays';
import type { Country } from '../language/country.ts';
import { languages } from '../language/languages.ts';
import type { Business } from '../model/business.ts';
import type { LanguageCode } from '../model/language.ts';

const countries = {
  DK: languages.da.home,
  NO: languages.nb.home,
  SE: languages.sv.home,
  GB: languages.en.home,
  IE: { code: 'IE', timeZone: 'Europe/Dublin' },
  FI: { code: 'FI', timeZone: 'Europe/Helsinki' },
} as const satisfies Record<string, Country>;

const byCurrency: Readonly<Record<string, Country>> = {
  DKK: countries.DK,
  NOK: countries.NO,
  SEK: countries.SE,
  GBP: countries.GB,
};
const danishCity =
  /københavn|copenhagen|aarhus|århus|odense|aalborg|vejle|esbjerg|kolding|roskilde/i;
const finnishCity = /helsin|åbo|turku|tampere|mariehamn|vasa|esbo/i;

/** The country of a firm, from its currency, city and language. A euro firm is Irish unless its city says otherwise. */
export function countryOf(business: Business | null, language: LanguageCode): Country {
  if (business === null) return languages[language].home;
  const known = byCurrency[business.mandate.currency];
  if (known !== undefined) return known;
  const city = business.city ?? '';
  if (danishCity.test(city)) return countries.DK;
  if (finnishCity.test(city)) return countries.FI;
  return business.language === 'en' ? countries.IE : languages[business.language].home;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day it is in the firm's country, as midnight UTC. */
export function localDay(at: Date, country: Country): Date {
  const { timeZone } = country;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  clocks.set(timeZone, clock);
  const iso = clock.format(at);
  return new Date(`${iso}T00:00:00Z`);
}

const oneDay = 86_400_000;
export const addDays = (day: Date, days: number): Date => new Date(day.getTime() + days * oneDay);

/** The day `count` working days after `day`; both are midnight UTC. */
export function workdayAfter(day: Date, count: number, country: Country): Date {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (isWorkday(at, country)) left -= 1;
  }
  return at;
}

const calendars = new Map<string, Holidays>();
function calendarOf(country: Country): Holidays {
  const known =
    calendars.get(country.code) ?? new Holidays(country.code, { types: ['public', 'bank'] });
  calendars.set(country.code, known);
  return known;
}

/** Holidays of a country in a year, as `YYYY-MM-DD`: they are a good deal to work out. */
const holidays = new Map<string, ReadonlySet<string>>();
function holidaysOf(country: Country, year: number): ReadonlySet<string> {
  const key = `${country.code} ${year}`;
  const known = holidays.get(key);
  if (known !== undefined) return known;
  const days = calendarOf(country).getHolidays(year);
  const found = new Set(days.map(({ date }) => date.slice(0, 10)));
  holidays.set(key, found);
  return found;
}

/** Shops answer no mail on these, though the law does not make them holidays everywhere. */
const eves = new Set(['12-24', '12-31']);

function isWorkday(day: Date, country: Country): boolean {
  const weekday = day.getUTCDay();
  const iso = day.toISOString().slice(0, 10);
  if (weekday === 0 || weekday === 6 || eves.has(iso.slice(5))) return false;
  return !holidaysOf(country, day.getUTCFullYear()).has(iso);
}
