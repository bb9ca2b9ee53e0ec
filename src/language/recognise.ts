import { languageCodes, type DetectedLanguage } from '../model/language.ts';
import { identifyLanguage, isRead, readCodes } from './identify.ts';
import { foldedWords, shareOf } from './small-words.ts';

/** Languages without weights. */
const unread = languageCodes.filter((code) => !isRead(code));

/** So much more of a text must be small words of a language without weights than of any that has them. */
const margin = 0.15;
/** A text of fewer words is a guess, and goes to a language with weights. */
const fewest = 5;
/** One small word may be another language's own: the English "dies". */
const fewestSmall = 2;
/** Enough to be sure. */
const mostCharacters = 400;

/** Tells in which language a text is written, of all that letters are written in. `und` only where there is no letter. */
export function recogniseLanguage(text: string): DetectedLanguage {
  const { language } = identifyLanguage(text);
  if (language === 'und') return language;
  const words = foldedWords(text.slice(0, mostCharacters));
  if (words.length < fewest) return language;
  for (const code of unread) {
    const own = shareOf(words, code);
    // Most texts end here: a language's own small words are a third of it and more.
    if (own <= margin || own * words.length < fewestSmall) continue;
    if (readCodes.every((other) => own - shareOf(words, other) > margin)) return code;
  }
  return language;
}
