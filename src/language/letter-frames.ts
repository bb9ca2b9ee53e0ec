import type { LanguageCode } from '../model/language.ts';
import { frames as da } from './da/frames.ts';
import { frames as en } from './en/frames.ts';
import type { Frames } from './frames.ts';
import { languages } from './languages.ts';
import { frames as nb } from './nb/frames.ts';
import { frames as nn } from './nn/frames.ts';
import { frames as sv } from './sv/frames.ts';

/** Long ones stand apart from {@link languages}, for reading needs none of them. */
const long: Readonly<Partial<Record<LanguageCode, Frames>>> = { da, nb, nn, sv, en };

/** What letters in the language are made of. Throws where the language has none: the contract suite finds it. */
export function framesOf(language: LanguageCode): Frames {
  const frames = long[language] ?? languages[language].frames;
  if (frames === undefined) throw new Error(`no frames for letters in "${language}"`);
  return frames;
}
