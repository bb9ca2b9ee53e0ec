import { isRead, type ReadCode } from '../../src/language/identify.ts';
import type { Letter } from '../../src/model/letter.ts';

/** The letter's language, one of those the mails are read in. */
export function ofRead({ language }: Pick<Letter, 'language'>): ReadCode {
  if (!isRead(language)) throw new Error(`nobody reads ${language}`);
  return language;
}
