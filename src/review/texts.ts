import type { LanguageCode } from '../model/language.ts';
import { inStaffLanguage, type StaffCode, type StaffTexts } from '../model/staff-texts.ts';
import { da } from './texts/da.ts';
import { en, type Texts } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';
import { sv } from './texts/sv.ts';

export type { Texts } from './texts/en.ts';

const all: StaffTexts<Texts> = { da, nb, nn, sv, en };

/** Everything the page says, in one language. */
export const textsOf = (language: LanguageCode): Texts => inStaffLanguage(all, language);

/** Each language that the page speaks, by its own name. */
export const languageNames: Readonly<Record<StaffCode, string>> = {
  da: 'Dansk',
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  sv: 'Svenska',
  en: 'English',
};
