import { isFormal, titleOfGiven, titles, type Title } from '../../language/en/titles.ts';
import { languages } from '../../language/languages.ts';
import { firstHalves, givenNames, secondHalves } from '../../language/scandinavian-cues.ts';
import type { LanguageCode } from '../../model/language.ts';
import { type Name, cased, isInitial, isNickname, plain } from './name.ts';

/**
 * Who writes formally to a title, or keeps the given name back, is greeted by theirs, where the given name
 * tells which it is.
 */
export function formalGreeting(
  { words, title, partner }: Name,
  signed: Name | null,
  authored: string,
): string | null {
  if (title !== null || partner !== null || words.length < 2) return null;
  const surname = plain(words.at(-1) ?? '');
  const byInitials =
    isInitial(signed?.words[0] ?? '') && plain(signed?.words.at(-1) ?? '') === surname;
  const form = byInitials || isFormal(authored) ? titleOfGiven(words[0] ?? '') : null;
  return form === null ? null : `${form} ${cased(words.at(-1) ?? '')}`;
}

/** The name of theirs that the firm has greeted them by: some peoples write the given name last. */
export function greetedBefore(quoted: string, { words, partner }: Name): string | null {
  if (partner !== null) return null;
  const lines = quoted
    .slice(0, longestQuoted)
    .matchAll(
      /^[>\s]{0,20}(?:dear|hi|hello|kære|kjære|hej|hei)\s(?<name>\p{Lu}[\p{L}'’-]{1,30})\s?[,!]?\s*$/gimu,
    );
  for (const { groups } of lines) {
    const name = groups?.['name'];
    if (name !== undefined && words.indexOf(name) > 0) return name;
  }
  return null;
}

/** Characters. */
const longestQuoted = 4000;

/** What a reply greets somebody by: title and surname in English where they give one, else the given name or names. */
export function greetingOf(
  known: Name,
  header: Name | null,
  address: string,
  language: LanguageCode,
): string | null {
  const words = known.words.map(cased);
  const first = words[0] ?? '';
  const title = language === 'en' ? titleFor(known, header) : null;
  if (title !== null)
    return `${title.form} ${(title.before === 'first' ? first : words.at(-1)) ?? ''}`;
  const polite = languages[language].cues.titles?.includes(first.toLowerCase()) === true;
  if (polite) return words.length > 1 ? `${first} ${words.at(-1) ?? ''}` : null;
  if (isInitial(known.words[0] ?? '')) return initialled(words, language);
  if (known.partner !== null && header?.partner !== null && header !== null)
    return `${first} ${languages[language].cues.and[0] ?? '&'} ${cased(known.partner)}`;
  const second = words[1];
  return second !== undefined && isDouble(words, header, address, language)
    ? `${first} ${second}`
    : first;
}

/** The title somebody signs with, or sends with who signs in full. */
function titleFor(known: Name, header: Name | null): Title | null {
  const own = known.title ?? (known.words.length > 1 ? (header?.title ?? null) : null);
  return own === null ? null : (titles[own] ?? null);
}

/** "P. Ormsby" may be greeted so in English; elsewhere nobody is greeted by letters. */
function initialled(words: readonly string[], language: LanguageCode): string | null {
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if (language !== 'en' && isNickname([first])) return first;
  if (language !== 'en' || words.length < 2 || isInitial(last)) return null;
  return [...words.slice(0, -1), last].join(' ');
}

/** True where the first two words are one given name: "Inger Marie". */
function isDouble(
  words: readonly string[],
  header: Name | null,
  address: string,
  language: LanguageCode,
): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  const local = plain(address.split('@')[0] ?? '').split(/[._]/)[0] ?? '';
  if (local === plain(first) + plain(second) && words.length > 2) return true;
  const whole = header?.words.map(plain) ?? [];
  const startsHeader = whole[0] === plain(first) && whole[1] === plain(second);
  if (words.length === 2 && whole.length > 2 && startsHeader) return true;
  const isFirst = firstHalves.has(first) || givenNames.has(first);
  if (words.length === 2 && (whole.length === 0 || (whole.length === 2 && startsHeader)))
    return isFirst && secondHalves.has(second);
  if (words.length < 3 && whole.length < 3) return false;
  // Norwegians go by both names oftener than not.
  return language === 'nb' || language === 'nn'
    ? isFirst && (secondHalves.has(second) || givenNames.has(second))
    : firstHalves.has(first) && secondHalves.has(second);
}
