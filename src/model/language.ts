/**
 * The languages letters are written in (ISO 639-1; `nb` and `nn` are the two Norwegian standards). A new
 * one comes last.
 */
export const languageCodes = ['da', 'nb', 'nn', 'sv', 'en', 'de'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** `und`: undetermined, as BCP 47 has it. */
export type DetectedLanguage = LanguageCode | 'und';

export const isLanguageCode = (code: string): code is LanguageCode =>
  (languageCodes as readonly string[]).includes(code);
