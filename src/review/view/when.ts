import type { LanguageCode } from '../../model/language.ts';
import { inStaffLanguage, type StaffTexts } from '../../model/staff-texts.ts';

const locales: StaffTexts<string> = {
  da: 'da-DK',
  nb: 'nb-NO',
  nn: 'nn-NO',
  sv: 'sv-SE',
  en: 'en-GB',
};

/** A day and a time, in the machine's time zone: `22. nov. 2026 kl. 14.53`. */
export const dayAndTime = (at: Date, language: LanguageCode): string =>
  new Intl.DateTimeFormat(inStaffLanguage(locales, language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(at);

export const day = (at: Date, language: LanguageCode): string =>
  new Intl.DateTimeFormat(inStaffLanguage(locales, language), { dateStyle: 'medium' }).format(at);

const steps = [
  { unit: 'day', milliseconds: 86_400_000 },
  { unit: 'hour', milliseconds: 3_600_000 },
  { unit: 'minute', milliseconds: 60_000 },
] as const;

/** How long ago, in words, in the largest unit that is full: `for 3 dage siden`. */
export function ago(at: Date, now: Date, language: LanguageCode): string {
  const passed = Math.max(0, now.getTime() - at.getTime());
  const format = new Intl.RelativeTimeFormat(inStaffLanguage(locales, language), {
    numeric: 'auto',
  });
  const step = steps.find(({ milliseconds }) => passed >= milliseconds) ?? steps[2];
  return format.format(-Math.floor(passed / step.milliseconds), step.unit);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `2026-11-22`, in the machine's time zone, as a date field wants it. */
export function isoDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Whole seconds until `at`; 0 when it has passed, and null where there is none. */
export const secondsUntil = (at: Date | null, now: Date): number | null =>
  at === null ? null : Math.max(0, Math.ceil((at.getTime() - now.getTime()) / 1000));
