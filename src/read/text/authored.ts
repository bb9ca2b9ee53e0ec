/** What the customer wrote now, and nothing else. */
import {
  attributionAt,
  formOf,
  headerBlockAt,
  introducesQuote,
  isBlank,
  isFooter,
  isMarked,
  isRule,
  isSenderLine,
  isSeparator,
  namesAddress,
  unmarked,
} from './quotation.ts';
import {
  isBareClosing,
  isGreeting,
  isPointer,
  namesEarlierMail,
  partSignature,
  signedName,
} from './signature.ts';

export interface Authored {
  /** The customer's own words with their closing and name, trimmed; offsets of a Reading count here. */
  readonly text: string;
  /** The contact block or `-- ` block below them; a source for name and phone. */
  readonly signature: string | null;
  /** Quoted and forwarded history as it stood in the mail. */
  readonly quoted: string | null;
}

/**
 * Parts a mail's text into what the customer wrote now, the signature, and quoted history.
 * Lines are left as they are; only whole lines go. Where the own words say nothing ("se
 * nedenfor", a greeting, a footer), the text is that of the mail quoted or forwarded below; where
 * they are a short reminder of the customer's own earlier mail, that mail stands below them.
 * Answers written between quoted lines are all kept. Linear in the length of `text`; never throws.
 */
export function authoredText(text: string): Authored {
  let result = part(linesOf(text), 0);
  if (result.text === text.trimEnd()) return result;
  // What goes may leave behind what only now looks like a signature or a form.
  for (let round = 0; round < 8; round++) {
    const again = part(result.text.split('\n'), 0);
    if (again.text === result.text) break;
    result = {
      text: again.text,
      signature: together(again.signature, result.signature),
      quoted: together(again.quoted, result.quoted),
    };
  }
  return result;
}

/** Of a longer text the beginning and the end are read. */
const longestText = 200_000;

function linesOf(text: string): readonly string[] {
  if (text.length <= longestText) return text.split('\n');
  const head = text.slice(0, longestText / 2).split('\n');
  const tail = text.slice(-longestText / 2).split('\n');
  return [...head.slice(0, Math.max(1, head.length - 1)), ...tail.slice(tail.length > 1 ? 1 : 0)];
}

const together = (first: string | null, second: string | null): string | null =>
  first === null || second === null ? (first ?? second) : `${first}\n${second}`;

/** How many mails quoted in mails are followed down in search of words. */
const deepest = 4;

function part(lines: readonly string[], depth: number): Authored {
  const { segments, quoted, body } = split(lines);
  const parted = segments.map((segment) =>
    partSignature(segment.filter((line, at) => !isFooter(line) && !isLoneSender(segment, at))),
  );
  const own = parted
    .map(({ own }) => trimBlank(own))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
  const signature = textOrNull(parted.flatMap(({ signature }) => [...signature]));
  const history = textOrNull(quoted);
  const silent = saysNothing(own);
  if (body !== null && depth < deepest && (silent || isShort(own))) {
    const below = part(body, depth + 1);
    const reminds = !silent && isBySame(own, below.text.split('\n'));
    if (below.text !== '' && (silent || reminds)) {
      const text = silent ? below.text : `${trimLines(own)}\n\n${below.text}`;
      return { text, signature: together(below.signature, signature), quoted: history };
    }
  }
  return { text: trimLines(own), signature, quoted: history };
}

/** True of "Sent from my toaster" as a paragraph of its own. */
const isLoneSender = (lines: readonly string[], at: number): boolean =>
  isSenderLine(lines[at] ?? '') && isBlank(lines[at - 1] ?? '') && isBlank(lines[at + 1] ?? '');

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, last + 1);
}

const trimLines = (lines: readonly string[]): string => lines.join('\n').trim();

function textOrNull(lines: readonly string[]): string | null {
  const text = trimLines(lines);
  return text === '' ? null : text;
}

/** True where nothing is left but greeting, closing, name and words that point below. */
function saysNothing(own: readonly string[]): boolean {
  let closed = false;
  for (const line of own) {
    if (isBlank(line)) continue;
    if (isBareClosing(line)) closed = true;
    else if (closed && formOf(line).length < 60 && formOf(line) !== '') continue;
    else if (!isGreeting(line) && !isPointer(line)) return false;
  }
  return true;
}

/** A reminder has no more words than this. */
const longestReminder = 60;
const isShort = (own: readonly string[]): boolean =>
  own.join(' ').length < 600 && own.join(' ').split(/\s+/).length <= longestReminder;

/** True where both mails end with the same name, or the newer one points at an own mail. */
function isBySame(own: readonly string[], earlier: readonly string[]): boolean {
  const [name, before] = [signedName(own), signedName(earlier)];
  if (name === null || before === null) return namesEarlierMail(own);
  return name === before;
}

interface Split {
  /** The customer's lines, parted where quoted lines stood. */
  readonly segments: readonly (readonly string[])[];
  readonly quoted: readonly string[];
  /** The newest quoted mail without its marks and header; null where nothing is quoted. */
  readonly body: readonly string[] | null;
}

function split(lines: readonly string[]): Split {
  const segments: string[][] = [[]];
  const quoted: string[] = [];
  const marked: string[] = [];
  for (let at = 0; at < lines.length;) {
    const history = historyAt(lines, at);
    if (history > 0) {
      quoted.push(...lines.slice(at));
      const below = lines.slice(at + history);
      return { segments, quoted, body: marked.length > 0 ? unmark(marked) : unmarkWhole(below) };
    }
    const end = quoteEnd(lines, at);
    if (end === at) {
      segments.at(-1)?.push(lines[at] ?? '');
      at++;
      continue;
    }
    const block = lines.slice(at, end);
    for (const line of block) {
      quoted.push(line);
      if (isMarked(line)) marked.push(line);
    }
    segments.push([]);
    at = end;
  }
  return {
    segments: segments.filter((segment, at) => at === 0 || !segment.every(isBlank)),
    quoted,
    body: marked.length > 0 ? unmark(marked) : null,
  };
}

const unmark = (lines: readonly string[]): string[] => lines.map(unmarked);

/** A forwarded body that is marked all through loses one level of marks. */
function unmarkWhole(lines: readonly string[]): readonly string[] {
  return lines.every((line) => isMarked(line) || isBlank(line)) ? unmark(lines) : lines;
}

/** How many lines of heading open a history that runs to the end of the mail; 0 where none begins at `at`. */
function historyAt(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (isBlank(line) || isMarked(line)) return 0;
  if (isSeparator(line)) {
    const next = nextFilled(lines, at + 1);
    if (isMarked(lines[next] ?? '')) return 0;
    const header = headerBlockAt(lines, next);
    return header > 0 ? next + header - at : 1;
  }
  if (isRule(line)) {
    const next = nextFilled(lines, at + 1);
    const header = next > at + 3 ? 0 : headerBlockAt(lines, next);
    return header > 0 ? next + header - at : 0;
  }
  const header = headerBlockAt(lines, at);
  if (header > 0) return header;
  const attribution = attributionAt(lines, at);
  if (attribution === 0) return 0;
  const next = nextFilled(lines, at + attribution);
  if (isMarked(lines[next] ?? '')) return 0;
  const form = lines.slice(at, at + attribution).join(' ');
  const alone = at === 0 || isBlank(lines[at - 1] ?? '') || isFooter(lines[at - 1] ?? '');
  return namesAddress(form) || alone ? attribution : 0;
}

function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + 4 && isBlank(lines[at] ?? '')) at++;
  return at;
}

/** How many lines introduce the marked lines below them. */
function quoteHeadingAt(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  const known = attributionAt(lines, at);
  if (known > 0) return known;
  if (introducesQuote(line) || isSeparator(line)) return 1;
  // "On Wed, Dec 9, Ann Lee / <ann@post.example> / wrote:" has no year, but is broken by a program.
  if (!isMarked(lines[at + 2] ?? '') && !isMarked(lines[at + 3] ?? '')) return 0;
  const more = [1, 2].find((of) => isMarked(lines[at + of + 1] ?? ''));
  if (more === undefined || lines.slice(at, at + more + 1).some(isBlank)) return 0;
  const rest = lines.slice(at + 1, at + more + 1).join(' ');
  if (!/\d/.test(line) || !/^[<(]?[^\s@]{1,80}@\S{1,80} ?\p{L}{1,12} ?:$/u.test(rest)) return 0;
  const joined = lines
    .slice(at, at + more + 1)
    .map(formOf)
    .join(' ');
  return namesAddress(joined) && introducesQuote(joined) ? more + 1 : 0;
}

/** Where a passage of marked lines ends that begins at `at`, its attribution included; `at` where none begins. */
function quoteEnd(lines: readonly string[], at: number): number {
  let end = at;
  if (!isMarked(lines[at] ?? '')) {
    if (!lines.slice(at + 1, at + 7).some(isMarked)) return at;
    const heading = quoteHeadingAt(lines, at);
    const next = nextFilled(lines, at + heading);
    if (heading === 0 || !isMarked(lines[next] ?? '')) return at;
    end = next;
  }
  while (end < lines.length) {
    if (isMarked(lines[end] ?? '') || isTornTail(lines, end)) end++;
    else {
      const next = nextFilled(lines, end);
      if (next === end || next > end + 1 || !isMarked(lines[next] ?? '')) break;
      end = next;
    }
  }
  return end;
}

/** True of the rest of a quoted line that a mail program broke without marking it. */
function isTornTail(lines: readonly string[], at: number): boolean {
  const [before = '', line = '', after = ''] = lines.slice(at - 1, at + 2);
  const form = formOf(line);
  if (form === '' || at === 0) return false;
  const torn =
    before.length >= 60 && /[^.!?:\s]\s?$/.test(before) && isMarked(before) && isMarked(after);
  return torn && /^\p{Ll}/u.test(form) && form.split(' ').length <= 4;
}
