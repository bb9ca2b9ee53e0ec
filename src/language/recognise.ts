import { languageCodes, type DetectedLanguage, type LanguageCode } from '../model/language.ts';
import { identifyLanguage, isRead, readCodes } from './identify.ts';
import { foldedWords, shareOf, smallWords } from './small-words.ts';

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

const ownWords = new Map<LanguageCode, RegExp>();

/** The small words that no language with weights has, as they stand in a text. */
function ownWordsOf(code: LanguageCode): RegExp {
  const known = ownWords.get(code);
  if (known !== undefined) return known;
  const others = readCodes.map(smallWords);
  const own = [...smallWords(code)].filter((word) => !others.some((words) => words.has(word)));
  const made = new RegExp(`(?<!\\p{L})(?:${own.join('|')})(?!\\p{L})`, 'iu');
  ownWords.set(code, made);
  return made;
}

/** Tells in which language a text is written, of all that letters are written in. `und` only where there is no letter. */
export function recogniseLanguage(text: string): DetectedLanguage {
  const { language } = identifyLanguage(text);
  if (language === 'und') return language;
  const seen = text.slice(0, mostCharacters);
  const likely = unread.filter((code) => ownWordsOf(code).test(seen));
  if (likely.length === 0) return language;
  const words = foldedWords(seen);
  if (words.length < fewest) return language;
  for (const code of likely) {
    const own = shareOf(words, code);
    // Most texts end here: a language's own small words are a third of it and more.
    if (own <= margin || own * words.length < fewestSmall) continue;
    if (readCodes.every((other) => own - shareOf(words, other) > margin)) return code;
  }
  return language;
}
