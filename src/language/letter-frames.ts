import type { LanguageCode } from '../model/language.ts';
import { frames as da } from './da/frames.ts';
import { frames as en } from './en/frames.ts';
import type { Frames } from './frames.ts';
import { frames as nb } from './nb/frames.ts';
import { frames as nn } from './nn/frames.ts';
import { frames as sv } from './sv/frames.ts';

/** What letters are made of, by language: apart from {@link languages}, for reading needs none of it. */
export const letterFrames: Readonly<Record<LanguageCode, Frames>> = { da, nb, nn, sv, en };
