/** Where a customer's own words end and a signature block begins. */
import type { ContactWords } from '../../language/clients.ts';
import { languages } from '../../language/languages.ts';
import { foreignDisclaimers } from './quotation-foreign.ts';
import { LinePatterns } from './openings.ts';
import { formOf, isBlank } from './quotation.ts';

const all = Object.values(languages).map(({ clients }) => clients);
const words = (pick: (contacts: ContactWords) => readonly string[]): string[] => [
  ...new Set(all.flatMap(({ contacts }) => pick(contacts))),
];
const escaped = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const closings = new Set(all.flatMap((c) => c.closings));
const greetings = new Set(all.flatMap((c) => c.greetings));
const pointers = new Set(all.flatMap((c) => c.pointers));
const earlier = [...new Set(all.flatMap((c) => c.earlier))];
const disclaimers = new LinePatterns(
  [...all.flatMap((c) => c.disclaimers), ...foreignDisclaimers].map(({ pattern }) => pattern),
);

/** Lower case, without what stands around the words. */
const plain = (line: string): string =>
  formOf(line)
    .toLowerCase()
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    .replaceAll(/[,!]/g, '');

function beginsWith(list: ReadonlySet<string>, line: string, most: number): boolean {
  const found = plain(line).split(' ');
  for (let n = 1; n <= Math.min(most, found.length); n++) {
    if (list.has(found.slice(0, n).join(' ').replace(/\.$/, ''))) return true;
  }
  return false;
}

/** True of a short line that closes a letter: "Med venlig hilsen", "Mvh Signe". */
export const isClosing = (line: string): boolean => {
  const form = formOf(line);
  return (
    form !== '' &&
    form.length < 70 &&
    !/[?:]$/.test(form) &&
    wordCount(form) < 9 &&
    beginsWith(closings, form, 6)
  );
};

const besideNames = new Set(
  'igen igjen again alle all alla og och and med jer dere er i team there everyone kundeservice kundservice support customer service butik de gode dykk dokker sir madam or hr fru frk herr mr mrs ms'.split(
    ' ',
  ),
);

/** True where nothing but names stands behind one of `list`: "Hej Pernille", not "Hej, stolen er i stykker". */
function onlyNamesAfter(list: ReadonlySet<string>, line: string, most: number): boolean {
  const form = formOf(line);
  const found = form
    .split(' ')
    .map((word) => word.replaceAll(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, ''));
  if (found.length > most + 5) return false;
  for (let n = Math.min(most, found.length); n > 0; n--) {
    if (!list.has(found.slice(0, n).join(' ').toLowerCase())) continue;
    const rest = found.slice(n).filter((word) => word !== '');
    if (rest.length === 0) return true;
    if (/[.?:]$/.test(form)) return false;
    const named = rest.filter((word) => !besideNames.has(word.toLowerCase()));
    return (
      named.length <= 1 || named.every((word) => /^\p{Lu}\p{Ll}*(?:-\p{Lu}\p{Ll}*)?$/u.test(word))
    );
  }
  return false;
}

/** True of a line that greets and says nothing else: "Hej Pernille", "Kære alle". */
export const isGreeting = (line: string): boolean => onlyNamesAfter(greetings, line, 2);

/** True of a line that closes and says nothing else. Thanks say something: "Tak!" is an answer. */
export const isBareClosing = (line: string): boolean =>
  onlyNamesAfter(closings, line, 6) && !/^(?:many |with )?(?:thank|tak|tack)/iu.test(formOf(line));

/** True of a line that only points at what stands below: "se nedenfor", "?", "FYI". */
export const isPointer = (line: string): boolean => {
  const text = plain(line);
  return (
    text === '' ||
    pointers.has(text) ||
    pointers.has(text.replace(/^(?:hej|hei|hi|hello)[ ,]+/, ''))
  );
};

const wordCount = (form: string): number => form.split(' ').length;

const caseLine = new RegExp(`^(?:${escaped(words((c) => c.cases))})`, 'iu');
const labelled = new RegExp(`^(?:${escaped(words((c) => c.labels))})(?:[.:/ ]|$)`, 'iu');
const title = new RegExp(`(?:${escaped(words((c) => c.titles))})(?=[\\s,/&|]|$)`, 'iu');
const street = new RegExp(
  `^[\\p{L}.' -]{0,40}(?:${escaped(words((c) => c.streets))}) \\d{1,4} ?[a-zA-Z]?(?:[,.] ?[^!?]{0,40})?$`,
  'iu',
);
const streetFirst = new RegExp(
  `^\\d{1,4}[a-z]? [\\p{L}' ]{2,30} (?:${escaped(words((c) => c.streets))})\\b.{0,60}$`,
  'iu',
);
const postal =
  /^(?:(?:DK|NO?|SE?)[- ])?(?:\d{4}|\d{3} \d{2}|\d{5}) \p{Lu}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,3}$/u;
const postcode = /(?:^|[\s,])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;
const company =
  /(?:^|\s)(?:A\/S|ApS|AS|ASA|AB|HB|KB|I\/S|IVS|ANS|Ltd\.?|Limited|LLC|Inc\.?|GmbH|plc)$/;
const registration = /^(?:cvr|org|vat|se-?nr|momsreg)[\p{L}. -]{0,8}[:.]? ?[A-Z]{0,2}[ \d-]{6,}/iu;
const link = /^<?(?:https?:\/\/|www\.)\S+>?$/iu;
const handle = /^@[a-z\d_.]{3,30}$/iu;
const address = /^<?(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/u;
const image = /^\[(?:image|cid|billede|bilde|bild)[:\s][^\]]*\]$/iu;
const dateOnly = /^\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}$/;

/** Danish and Norwegian numbers; other eight digits may be those of an order. */
const eightDigits =
  /^(?:\d{8}|\d{4} \d{4}|(?:\d{2} ){3}\d{2}|\d{3} \d{2} \d{3}|\d{2} \d{3} \d{3})$/;

function isPhone(form: string): boolean {
  if (!/^\+?[\d ()./-]{8,22}$/.test(form) || dateOnly.test(form)) return false;
  const digits = form.replace(/\D/g, '').length;
  return digits <= 14 && (/^\(?[+0]|^\(\d{3}\)/.test(form) || eightDigits.test(form));
}

/** True of a line that is a way to reach somebody and nothing else, or several parted by bars. */
export function isContact(line: string): boolean {
  const form = formOf(line);
  if (form === '' || form.length > 200) return false;
  return form.split(/[|•·]/).some(isContactPart);
}

function isContactPart(part: string): boolean {
  const form = part.replace(/^[^\p{L}\p{N}+<([]{1,6}/u, '').replace(/[*_\s]+$/, '');
  if (form === '' || form.length > 80 || caseLine.test(form)) return false;
  if (isPhone(form) || [link, handle, address, image].some((known) => known.test(form)))
    return true;
  if (labelled.test(form)) {
    const reaches = /\d{4}|\d \d|@|www\.|https?:/.test(form);
    return reaches && wordCount(form) <= 12 && !/[.!?]$/.test(form);
  }
  if (registration.test(form) || postcode.test(form) || postal.test(form)) return true;
  return (
    (!form.endsWith('.') || /\b(?:tv|th|mf|sal)\.$/i.test(form)) &&
    (street.test(form) || streetFirst.test(form))
  );
}

/** True of a job title or a company's name. */
const isOffice = (line: string): boolean => {
  const form = formOf(line);
  return (
    form.length < 80 &&
    !/[.?]$/.test(form) &&
    wordCount(form) <= 7 &&
    (company.test(form) || (wordCount(form) <= 4 && title.test(form)))
  );
};

/** True of a line that may stand between contact lines: a name, a company, a slogan. */
function isLabel(line: string): boolean {
  const form = formOf(line);
  if (form === '' || form.length > 60 || wordCount(form) > 6 || caseLine.test(form)) return false;
  return !/[.!?:,]$/.test(form) && !isGreeting(form) && !isClosing(form);
}

const isName = (line: string): boolean =>
  /^\p{Lu}[\p{L}.'-]*(?: (?:\p{Lu}[\p{L}.'-]*|og|och|and|&|von|van|de)){0,3}$/u.test(formOf(line));

/** True of words that point at a mail the customer wrote before. */
export function namesEarlierMail(lines: readonly string[]): boolean {
  const text = lines.join(' ').toLowerCase();
  return earlier.some((phrase) => text.includes(phrase));
}

/** The last word of the name that closes a letter; null where the last line is none. */
export function signedName(lines: readonly string[]): string | null {
  const form = formOf(lines.findLast((line) => !isBlank(line)) ?? '');
  if (wordCount(form) > 7 || closings.has(plain(form)) || isGreeting(form)) return null;
  const last = /(\p{Lu}[\p{L}'-]+)\P{L}*$/u.exec(form)?.[1] ?? null;
  return last !== null && (isName(form.replace(/^\P{L}+|\P{L}+$/gu, '')) || isClosing(form))
    ? last
    : null;
}

export interface Parted {
  readonly own: readonly string[];
  readonly signature: readonly string[];
}

/**
 * Parts a signature from the end of `lines`. What the customer wrote by hand (closing words, name,
 * a lone place name) stays with the own lines; where nothing but a signature stands, nothing is parted.
 */
export function partSignature(lines: readonly string[]): Parted {
  const end = disclaimerAt(lines.slice(0, delimiterAt(lines)));
  const contacts = new Set(contactLines(lines.slice(0, end)));
  const own = lines.slice(0, end).filter((_, at) => !contacts.has(at));
  if (own.every(isBlank)) return { own: lines, signature: [] };
  const signature = lines.filter(
    (line, at) =>
      (at >= end || contacts.has(at)) &&
      !isDelimiter(line) &&
      !(at === end && isLooseDelimiter(line)),
  );
  return { own, signature };
}

const isDelimiter = (line: string): boolean => line.length < 10 && /^-- ?$/.test(line.trimStart());
/** Delimiters with nothing but blanks between them are one. */
function firstOfRun(lines: readonly string[], at: number): number {
  let first = at;
  for (let up = at - 1; up >= 0; up--) {
    const line = lines[up] ?? '';
    if (isDelimiter(line)) first = up;
    else if (!isBlank(line)) break;
  }
  return first;
}
/** A rule that is a delimiter where a contact stands below it. */
const isLooseDelimiter = (line: string): boolean => /^(?:[-_=*~—–]{2,}|[—–])$/.test(formOf(line));
const mostSignatureLines = 25;

/** True of a line only somebody with something to say writes. */
const isProse = (line: string): boolean => {
  const form = formOf(line);
  return line.length > longestProseFreeLine || (wordCount(form) >= 9 && !isContact(form));
};
const longestProseFreeLine = 400;

/**
 * The place of the `-- ` line (RFC 3676 section 4.3) or of a rule that has a signature below it, not
 * more letter.
 */
function delimiterAt(lines: readonly string[]): number {
  // Most mails have none, and need not be looked at line by line.
  if (!lines.some((line) => isDelimiter(line) || isLooseDelimiter(line))) return lines.length;
  let filled = 0;
  let prose = 0;
  let contacts = 0;
  let loose = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (isDelimiter(line)) return prose === 0 ? firstOfRun(lines, at) : loose;
    if (isBlank(line)) continue;
    if (isLooseDelimiter(line)) {
      if (contacts > 0 && prose === 0) loose = at;
      continue;
    }
    if (++filled > mostSignatureLines) break;
    if (isContact(line) || isOffice(line)) contacts++;
    if (isDisclaimer(line)) prose = 0;
    else if (isProse(line)) prose++;
    else if (isClosing(line)) break;
  }
  return loose;
}

const isDisclaimer = (line: string): boolean => {
  const form = line.slice(0, 300).replace(/\s+/g, ' ').trim();
  return form.length > 8 && disclaimers.match(form);
};

/** Where a disclaimer begins that runs to the end; the last paragraphs are looked at. */
function disclaimerAt(lines: readonly string[]): number {
  const from = Math.max(0, lines.length - mostSignatureLines);
  for (let at = from; at < lines.length; at++) {
    const before = lines[at - 1];
    if (
      (before === undefined || isBlank(before) || isContact(before)) &&
      isDisclaimer(lines[at] ?? '')
    )
      return at;
  }
  return lines.length;
}

/** The lines of a contact block that runs to the end, ascending. */
function contactLines(lines: readonly string[]): number[] {
  const block: number[] = [];
  let between: number[] = [];
  const trailing: number[] = [];
  for (let at = lines.length - 1, filled = 0; at >= 0 && filled < 16; at--) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    filled++;
    if (isContact(line) || (isOffice(line) && !isClosing(line))) {
      block.push(...between, at);
      between = [];
    } else if (isRuleLine(line) || (isLabel(line) && between.length + trailing.length < 3)) {
      (block.length > 0 ? between : trailing).push(at);
    } else break;
  }
  if (!block.some((at) => isContact(lines[at] ?? ''))) return [];
  // A word or two below a lone number is the customer's own hand: a name, an afterthought.
  const slogan = block.length > 2 && !trailing.some((at) => isName(lines[at] ?? ''));
  return [...block, ...(slogan ? trailing : [])].toSorted((a, b) => a - b);
}

const isRuleLine = (line: string): boolean => /^[-_=*~ ]{3,}$/.test(formOf(line));
