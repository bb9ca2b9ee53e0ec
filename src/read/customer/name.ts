import { titleOf } from '../../language/en/titles.ts';
import { languages } from '../../language/languages.ts';
import { givenNames } from '../../language/scandinavian-cues.ts';
import type { LanguageCode } from '../../model/language.ts';

/** A name as it stands in one place: given names and the rest, initials left in. */
export interface Name {
  readonly words: readonly string[];
  /** The other half of a couple, where the line names two. */
  readonly partner: string | null;
  /** A key of the English titles. */
  readonly title: string | null;
}

/** Words of a firm's name or a post: no person is called so. */
export const firm =
  /(?<![\p{L}])(?:a\/s|aps|as|ab|asa|ans|a\/b|i\/s|ltd|limited|inc|llc|gmbh|oy|v\/|kundeservice|kundtjänst|kontor|info|team|afdeling|avdeling|reception|resepsjon|management|service|booking|faktura|noreply|no-reply|bestyrelsen|styrelsen|restaurant|café|cafe|hotell?|skole|skola|school|office|regnskab|regnskap|hr|leder|chef|manager|admin|kontakt|formand|leiar|club|sons|member|medlemsnr|forening|klubb?|group|gruppen|tandläkarna|company|bank)(?![\p{L}])/iu;

/** A word without case and marks, to compare names by. */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[æ]/g, 'ae')
    .replace(/[ø]/g, 'o');

/** "K.", "A.B.", "P-O": letters that stand for names. */
export const isInitial = (word: string): boolean =>
  /^(?:\p{L}\.?-?){1,3}$/u.test(word) &&
  !/\p{Ll}{2}/u.test(word) &&
  word.replace(/[.-]/g, '').length <= 3 &&
  /\.|^\p{L}(?:-\p{L})?$|^\p{Lu}{2,3}$/u.test(word);

/** "P-O" is what a Swede is called. */
export const isNickname = (words: readonly string[]): boolean =>
  words.length === 1 && /^\p{Lu}-\p{Lu}$/u.test(words[0] ?? '');

/** Sets a name's letters right where it is written in capitals or in small letters throughout. */
export function cased(word: string): string {
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase());
}

/** Words that end a letter and are no name: "greetings from all of us". */
const nobodys: ReadonlySet<string> = new Set(
  'oss os us vi we en ein ei eit ett et mig meg mej me jeg eg jag i alle alla all everyone'.split(
    ' ',
  ),
);

/** Words that stand behind a name: whose mother somebody is, the room they have. */
const beside = 'v/ mor far for // - rum rom room værelse rorbu lgh lejl'.split(' ');

/** Reads a name off the start of a line: words up to a comma, a bracket, a figure or a preposition. */
export function nameOf(line: string, language: LanguageCode): Name | null {
  const cues = languages[language].cues;
  const stop = new Set([...cues.placePrepositions, ...beside]);
  const bracketTitle = titleOf(/\((mrs?|ms|miss|dr|prof)\.?\)/iu.exec(line)?.[1] ?? '');
  const head = line.replace(/^\([^()]{1,10}\)\s*/u, '').split(/[,(|•\d/]|\s[-–]\s/u)[0] ?? '';
  const words: string[] = [];
  let partner: string | null = null;
  let title: string | null = bracketTitle;
  const tokens = head
    .trim()
    .split(/\s+/)
    .filter((token) => token !== '');
  for (let at = 0; at < tokens.length && at < 7; at++) {
    const token = (tokens[at] ?? '').replace(/[!:;"”“]+$/gu, '').replace(/^["“”]/u, '');
    const lower = token.toLowerCase();
    if (cues.and.includes(lower)) {
      const next = tokens[at + 1] ?? '';
      if (words.length === 1 && /^\p{Lu}/u.test(next)) partner = next.replace(/[.,!]+$/u, '');
      if (partner !== null) words.push(...tokens.slice(at + 2, at + 4));
      break;
    }
    const opens = words.length === 0 && cues.beforeNames?.includes(lower) === true;
    if (opens && /^\p{Lu}/u.test(tokens[at + 1] ?? '')) continue;
    if (stop.has(lower) || !/^\p{L}[\p{L}.'’-]*$/u.test(token)) break;
    const own = words.length === 0 && language === 'en' ? titleOf(token) : null;
    if (own === null) words.push(token);
    else title = own;
  }
  const cleaned = words.map((word, at) =>
    isInitial(word) ? word : word.replace(/\.$/u, at === words.length - 1 ? '' : '.'),
  );
  if (cleaned.length === 0 || cleaned.length > 5) return null;
  if (cleaned.length === 1 && nobodys.has((cleaned[0] ?? '').toLowerCase())) return null;
  return { words: cleaned, partner, title };
}

/** Characters. */
const longestName = 200;

/** The name of a From header; null where a firm, a number or an address stands there. */
export function headerName(name: string, language: LanguageCode): Name | null {
  const turned = /^(\p{L}[\p{L}'-]+),\s*(\p{L}[\p{L}' -]+)$/u.exec(name);
  const written = turned === null ? name.slice(0, longestName) : `${turned[2]} ${turned[1]}`;
  const bare = written.replace(/["']/g, '').replace(/@.*$/u, '').trim();
  if (
    bare === '' ||
    firm.test(bare) ||
    /\d/.test(bare) ||
    /@/.test(name) ||
    /[._]/.test(bare.replace(/\b\p{L}\.|^\p{L}{2,5}\.(?= )|\.$/gu, ''))
  )
    return null;
  const found = nameOf(bare, language);
  return found === null || (isInitial(found.words[0] ?? '') && found.words.length === 1)
    ? null
    : found;
}

/** `jens.hansen@` is somebody called Jens; `kontakt@` and `bsk1961@` are nobody. */
export function addressName(address: string): Name | null {
  const parts = (address.split('@')[0] ?? '').split(/[._]/);
  const first = (parts[0] ?? '').replace(/\d+$/u, '');
  return givenNames.has(first.toLowerCase())
    ? {
        words:
          parts.length === 2 && /^\p{L}{2,}$/u.test(parts[1] ?? '')
            ? [first, parts[1] ?? '']
            : [first],
        partner: null,
        title: null,
      }
    : null;
}

/** True where a signed name and the From header, or the address, name the same person. */
export function agrees(name: Name | null, header: Name | null, address: string): boolean {
  const first = plain(name?.words[0] ?? '').replace(/\.$/u, '');
  if (first.length < 2) return false;
  const known = (header?.words ?? []).map(plain);
  if (known.includes(first)) return true;
  const local = plain(address.split('@')[0] ?? '').split(/[._\d-]+/);
  return first.length > 2 && !firm.test(first) && local.includes(first);
}
