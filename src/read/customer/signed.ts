import { languages } from '../../language/languages.ts';
import { givenNames } from '../../language/scandinavian-cues.ts';
import type { LanguageCode } from '../../model/language.ts';
import { type Name, agrees, firm, isNickname, nameOf } from './name.ts';

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
export function signedName(
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

/** The name of a signature block: the first line that is one. */
export function blockName(
  signature: string,
  language: LanguageCode,
  header: Name | null,
): Name | null {
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
