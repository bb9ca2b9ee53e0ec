import { isFormal, titleOf, titleOfGiven, titles, type Title } from '../language/en/titles.ts';
import { languages } from '../language/languages.ts';
import { firstHalves, givenNames, secondHalves } from '../language/scandinavian-cues.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Address } from '../model/message.ts';
import type { Customer } from '../model/reading.ts';

export interface CustomerSources {
  readonly authored: string;
  readonly signature: string | null;
  readonly from: Address | null;
  readonly language: LanguageCode;
  /** The letters that went before, as they are quoted. */
  readonly quoted?: string | null;
}

/** A name as it stands in one place: given names and the rest, initials left in. */
interface Name {
  readonly words: readonly string[];
  /** The other half of a couple, where the line names two. */
  readonly partner: string | null;
  /** A key of {@link titles}. */
  readonly title: string | null;
}

const firm =
  /(?<![\p{L}])(?:a\/s|aps|as|ab|asa|ans|a\/b|i\/s|ltd|limited|inc|llc|gmbh|oy|v\/|kundeservice|kundtjänst|kontor|info|team|afdeling|avdeling|reception|resepsjon|management|service|booking|faktura|noreply|no-reply|bestyrelsen|styrelsen|restaurant|café|cafe|hotell?|skole|skola|school|office|regnskab|regnskap|hr|club|sons|member|medlemsnr|forening|klubb?|group|gruppen|tandläkarna|company|bank)(?![\p{L}])/iu;

/**
 * Who writes, and what to greet them by: as they sign in the text, as their signature block says,
 * as the From header says, as their address says, in that order of trust. Null rather than a guess.
 */
export function findCustomer(sources: CustomerSources): Customer {
  const { from, language } = sources;
  const address = from?.address ?? '';
  const header = headerName(from?.name ?? '', language);
  const signed =
    signedName(sources.authored, language, header, address) ??
    (sources.signature === null ? null : blockName(sources.signature, language, header));
  const known = mended(signed, header) ?? header ?? addressName(address);
  if (known === null || nameless.test(known.words[0] ?? ''))
    return { name: null, greeting: null, address };
  return {
    name: fullName(known, header),
    greeting:
      greetedBefore(sources.quoted ?? '', known) ??
      (language === 'en' ? formalGreeting(known, signed, sources.authored) : null) ??
      greetingOf(known, header, address, language),
    address,
  };
}

/** Who will not be named. */
const nameless = /^(?:anonym|anonymous|hemlig|hemmelig)$/iu;

/**
 * Who writes formally to a title, or keeps the given name back, is greeted by theirs, where the given name
 * tells which it is.
 */
function formalGreeting(
  { words, title, partner }: Name,
  signed: Name | null,
  authored: string,
): string | null {
  if (title !== null || partner !== null || words.length < 2) return null;
  const byInitials = isInitial(signed?.words[0] ?? '') && !isInitial(signed?.words.at(-1) ?? '');
  const form = byInitials || isFormal(authored) ? titleOfGiven(words[0] ?? '') : null;
  return form === null ? null : `${form} ${cased(words.at(-1) ?? '')}`;
}

/** The name of theirs that the firm has greeted them by: some peoples write the given name last. */
function greetedBefore(quoted: string, { words, partner }: Name): string | null {
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

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[æ]/g, 'ae')
    .replace(/[ø]/g, 'o');
const isInitial = (word: string): boolean =>
  /^(?:\p{L}\.?-?){1,3}$/u.test(word) &&
  !/\p{Ll}{2}/u.test(word) &&
  word.replace(/[.-]/g, '').length <= 3 &&
  /\.|^\p{L}(?:-\p{L})?$|^\p{Lu}{2,3}$/u.test(word);

/** Sets a name's letters right where it is written in capitals or in small letters throughout. */
function cased(word: string): string {
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
function nameOf(line: string, language: LanguageCode): Name | null {
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

function headerName(name: string, language: LanguageCode): Name | null {
  const turned = /^(\p{L}[\p{L}'-]+),\s*(\p{L}[\p{L}' -]+)$/u.exec(name);
  const written = turned === null ? name : `${turned[2]} ${turned[1]}`;
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

/** How many lines from the end a signature may begin. */
const longestTail = 5;

/** A line near the end of the text, read as if it were a signature. */
interface SignedLine {
  readonly name: Name;
  /** The line, without closing words. */
  readonly rest: string;
  /** Closing words or a stroke stand before the name, or on the line before. */
  readonly closed: boolean;
  /** One of the last two lines. */
  readonly last: boolean;
  /** One word with an empty line before it. */
  readonly alone: boolean;
}

/** The name the text ends with: one that the From header bears out, else one after closing words, else one that looks like it. */
function signedName(
  authored: string,
  language: LanguageCode,
  header: Name | null,
  address: string,
): Name | null {
  const lines = signedLines(authored, language);
  const short = lines.filter(({ rest }) => rest.split(/\s+/).length <= 8);
  const known = short.find(({ name }) => agrees(name, header, address));
  if (known !== undefined) return known.name;
  const shaped = short.filter(
    ({ name, rest }) =>
      name.words.length <= 4 &&
      !isAddress(rest) &&
      !/[.!?:]$/u.test(rest.replace(/\b\p{L}\.$/u, '')),
  );
  return (shaped.find(({ closed }) => closed) ?? shaped.find(looksSigned))?.name ?? null;
}

/** "Bäverstigen 12", "Gammel Holtevej 5 B": where somebody lives. */
const isAddress = (line: string): boolean =>
  /^\p{Lu}[\p{L}.-]+(?: \p{L}+){0,2} \d{1,4}(?: ?\p{L})?(?:$|[,.])/u.test(line);

function looksSigned({ name, last, alone }: SignedLine): boolean {
  const capital = name.words.every((word) => /^\p{Lu}/u.test(word));
  const given = givenNames.has((name.words[0] ?? '').toLowerCase());
  const named = given || alone || name.words.length >= 2 || isNickname(name.words);
  return last && capital && name.words.length <= 3 && named;
}

function signedLines(authored: string, language: LanguageCode): SignedLine[] {
  const raw = authored.split('\n').map((line) => line.slice(0, 200).trim());
  const kept = raw.flatMap((line, at) =>
    line === '' ? [] : [{ line, alone: raw[at - 1] === '' }],
  );
  // Nobody signs the first line of several: "right you shower of …" names nobody.
  const tail = kept.slice(kept.length > 2 ? 1 : 0).slice(-longestTail);
  let closing = false;
  return tail.flatMap(({ line, alone }, at): SignedLine[] => {
    const after = afterCloser(line);
    const closed = closing || after !== null || line.startsWith('/');
    const rest = (after ?? line).replace(/^[/\s–-]+/u, '');
    closing = after !== null;
    const name = rest === '' ? null : nameOf(rest, language);
    const last = tail.length > 1 && at >= tail.length - 2;
    return name === null
      ? []
      : [{ name, rest, closed, last, alone: alone && /^\p{Lu}\p{Ll}{1,12}$/u.test(line) }];
  });
}

/** People close in other languages than they write in. */
const closers = new Set(Object.values(languages).flatMap(({ cues }) => cues.closers));

/** Closing words only at the head of a line or behind others. */
const senders: ReadonlySet<string> = new Set(['fra', 'frå', 'från', 'from']);

/** What follows the closing words of a line; null where the line holds none. */
function afterCloser(line: string): string | null {
  const words = [...(line.split(/[(\d]/)[0] ?? '').matchAll(/[\p{L}.']+/gu)];
  if (words.length > 9) return null;
  let end = -1;
  for (const word of words.slice(0, 6)) {
    const bare = word[0].toLowerCase().replace(/\.$/u, '');
    // "Love from Ann", not "an apology from Ann".
    if (closers.has(bare) && (end >= 0 || word.index === 0 || !senders.has(bare)))
      end = word.index + word[0].length;
  }
  return end < 0
    ? null
    : line
        .slice(end)
        .replace(/^[\s,.!:–-]+/u, '')
        .replace(/^\([^)]{0,30}\)\s*/u, '');
}

/** Lines of a signature block that tell how to reach somebody. */
const contact =
  /^(?:tlf|tel|telefon|phone|mob|mobil|mobile|e-?mail|e-post|epost|www|http|cvr|org)(?![\p{L}])/iu;

function blockName(signature: string, language: LanguageCode, header: Name | null): Name | null {
  const lines = signature
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => /\p{L}/u.test(line));
  for (const line of lines.slice(0, 4)) {
    if (contact.test(line) || isAddress(line)) continue;
    if (firm.test(line) && !agrees(nameOf(line, language), header, '')) continue;
    const rest = afterCloser(line) ?? line;
    const name = nameOf(rest.replace(/^[-–\s]+/u, ''), language);
    if (name === null || name.words.length > 4) continue;
    if (name.words.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?]$/u.test(line)) return name;
  }
  return null;
}

/** True where a signed name and the From header, or the address, name the same person. */
function agrees(name: Name | null, header: Name | null, address: string): boolean {
  const first = plain(name?.words[0] ?? '').replace(/\.$/u, '');
  if (first.length < 2) return false;
  const known = (header?.words ?? []).map(plain);
  if (known.includes(first)) return true;
  const local = plain(address.split('@')[0] ?? '').split(/[._\d-]+/);
  return first.length > 2 && local.includes(first);
}

/** Initials are filled in from the From header: "K. Lyng" sent by "Kasper" is Kasper Lyng. */
function mended(signed: Name | null, header: Name | null): Name | null {
  if (signed === null) return null;
  const first = signed.words[0] ?? '';
  const own = header?.words[0];
  const later = signed.words.findIndex((word) => own !== undefined && plain(word) === plain(own));
  if (later > 0) return { ...signed, words: signed.words.slice(later) };
  // A surname alone: the header tells the rest.
  const surname = header !== null && header.words.length > 1 ? header.words.at(-1) : undefined;
  if (signed.words.length === 1 && surname !== undefined && plain(first) === plain(surname))
    return header;
  if (!isInitial(first)) return signed;
  if (header === null) {
    const isCalled = signed.title !== null && signed.words.length > 1;
    return isCalled || isNickname(signed.words) ? signed : null;
  }
  return { ...header, title: signed.title ?? header.title };
}

/** `jens.hansen@` is somebody called Jens; `kontakt@` and `bsk1961@` are nobody. */
function addressName(address: string): Name | null {
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

function fullName(known: Name, header: Name | null): string {
  const own =
    known.words.length > 1 ||
    header === null ||
    plain(header.words[0] ?? '') !== plain(known.words[0] ?? '')
      ? known
      : header;
  return own.words.map(cased).join(' ');
}

function greetingOf(
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

/** "P-O" is what a Swede is called. */
const isNickname = (words: readonly string[]): boolean =>
  words.length === 1 && /^\p{Lu}-\p{Lu}$/u.test(words[0] ?? '');

/** "P. Ormsby" may be greeted so in English; elsewhere nobody is greeted by letters. */
function initialled(words: readonly string[], language: LanguageCode): string | null {
  const last = words.at(-1) ?? '';
  if (language !== 'en' && isNickname(words)) return last;
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
