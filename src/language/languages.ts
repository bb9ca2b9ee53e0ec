import type { LanguageCode } from '../model/language.ts';
import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';
import { sv } from './sv/index.ts';

/** Every language takkebrev reads and writes, by its code. */
export const languages: Readonly<Record<LanguageCode, Language>> = { da, nb, nn, sv, en, de };
