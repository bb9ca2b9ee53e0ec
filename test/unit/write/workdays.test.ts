// Contract: a promised day is a working day of the firm's country: no weekend, no public holiday,
// no Christmas or New Year's Eve.
import { describe, expect, it } from 'vitest';
import { countryOf, localDay, workdayAfter } from '../../../src/write/workdays.ts';
import { firm } from './case.ts';

const at = (currency: string, city: string | null = null) =>
  countryOf({ ...firm, city, language: 'en', mandate: { ...firm.mandate, currency } }, 'en');

describe('the firm’s country', () => {
  it.each([
    { currency: 'DKK', city: null, out: 'DK' },
    { currency: 'NOK', city: null, out: 'NO' },
    { currency: 'SEK', city: null, out: 'SE' },
    { currency: 'GBP', city: null, out: 'GB' },
    { currency: 'EUR', city: 'Galway', out: 'IE' },
    { currency: 'EUR', city: 'Aarhus', out: 'DK' },
    { currency: 'EUR', city: 'Mariehamn', out: 'FI' },
  ])('$currency $city', ({ currency, city, out }) => expect(at(currency, city).code).toBe(out));

  it('goes by the language where no firm is known', () => {
    expect(countryOf(null, 'nn').code).toBe('NO');
  });
});

describe('working days', () => {
  it.each([
    { from: '2026-11-02', days: 2, currency: 'DKK', out: '2026-11-04', why: 'no holiday' },
    { from: '2026-11-06', days: 2, currency: 'DKK', out: '2026-11-10', why: 'a weekend' },
    {
      from: '2026-12-23',
      days: 1,
      currency: 'DKK',
      out: '2026-12-28',
      why: '24 to 26 December, and a Sunday',
    },
    { from: '2026-12-23', days: 1, currency: 'SEK', out: '2026-12-28', why: 'Christmas in Sweden' },
    {
      from: '2026-12-24',
      days: 1,
      currency: 'GBP',
      out: '2026-12-29',
      why: 'Boxing Day is moved to Monday',
    },
    {
      from: '2026-04-01',
      days: 1,
      currency: 'DKK',
      out: '2026-04-07',
      why: 'Easter from Thursday to Monday',
    },
    {
      from: '2026-04-02',
      days: 1,
      currency: 'SEK',
      out: '2026-04-07',
      why: 'Maundy Thursday is worked in Sweden',
    },
    {
      from: '2027-05-14',
      days: 1,
      currency: 'NOK',
      out: '2027-05-18',
      why: '17 May is a Monday, and the Whit Monday too',
    },
    { from: '2028-05-16', days: 1, currency: 'NOK', out: '2028-05-18', why: '17 May' },
    { from: '2028-06-05', days: 1, currency: 'SEK', out: '2028-06-07', why: '6 June' },
    {
      from: '2028-06-05',
      days: 1,
      currency: 'DKK',
      out: '2028-06-06',
      why: '6 June is worked in Denmark',
    },
    {
      from: '2026-12-30',
      days: 1,
      currency: 'NOK',
      out: '2027-01-04',
      why: 'the turn of the year',
    },
  ])('$why', ({ from, days, currency, out }) => {
    const day = workdayAfter(new Date(`${from}T00:00:00Z`), days, at(currency));
    expect(day.toISOString().slice(0, 10)).toBe(out);
  });

  it('counts from the day it is where the firm is', () => {
    const night = new Date('2026-11-02T23:30:00Z');
    expect(localDay(night, at('DKK')).toISOString().slice(0, 10)).toBe('2026-11-03');
    expect(localDay(night, at('GBP')).toISOString().slice(0, 10)).toBe('2026-11-02');
  });
});
