import type { LanguageCode } from './language.ts';

/** The languages in which the staff are spoken to throughout. */
export const staffCodes = ['da', 'nb', 'nn', 'sv', 'en'] as const satisfies readonly LanguageCode[];
export type StaffCode = (typeof staffCodes)[number];

/**
 * What only the staff see, by language. A language that letters are written in may leave it out, by choice
 * and not by oversight: then they read English. Nothing a customer reads may be of this type.
 */
export type StaffTexts<T> = Readonly<Record<StaffCode, T> & Partial<Record<LanguageCode, T>>>;

/** The language in which whoever works in `language` is spoken to. */
export const staffCodeOf = (language: string): StaffCode =>
  staffCodes.find((code) => code === language) ?? 'en';

/** The text in the language, or in English where it has none. */
export const inStaffLanguage = <T>(texts: StaffTexts<T>, language: LanguageCode): T =>
  (texts as Partial<Record<LanguageCode, T>>)[language] ?? texts.en;
