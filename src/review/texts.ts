import type { LanguageCode } from '../model/language.ts';
import { da } from './texts/da.ts';
import { en, type Texts } from './texts/en.ts';
import { nb } from './texts/nb.ts';
import { nn } from './texts/nn.ts';
import { sv } from './texts/sv.ts';

export type { Texts } from './texts/en.ts';

const all: Readonly<Record<LanguageCode, Texts>> = { da, nb, nn, sv, en };

/** Everything the page says, in one language. */
export const textsOf = (language: LanguageCode): Texts => all[language];

/** Each language's own name. */
export const languageNames: Readonly<Record<LanguageCode, string>> = {
  da: 'Dansk',
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  sv: 'Svenska',
  en: 'English',
};
