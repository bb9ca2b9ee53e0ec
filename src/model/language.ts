/** The languages letters are read and written in (ISO 639-1; `nb` and `nn` are the two Norwegian standards). */
export const languageCodes = ['da', 'nb', 'nn', 'sv', 'en'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** `und`: undetermined, as BCP 47 has it. */
export type DetectedLanguage = LanguageCode | 'und';

export const isLanguageCode = (code: string): code is LanguageCode =>
  (languageCodes as readonly string[]).includes(code);
