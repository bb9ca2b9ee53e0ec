import { tagWords, type Tag } from '../../language/tagger.ts';
import type { LanguageCode } from '../../model/language.ts';
import { spansOf, type Span } from '../../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { lookOf, type WordLook } from './word-look.ts';

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
  readonly look: WordLook;
}

/**
 * How a phrase is made: its core; with a count before it, with figures after it, with "in green";
 * without what describes it; the names in it alone; a pronoun with what tells who it is; a title; a noun with what tells who it is.
 */
export const forms = [
  'core',
  'counted',
  'numbered',
  'linked',
  'bare',
  'names',
  'pronoun',
  'quoted',
  'told',
] as const;
export type PhraseForm = (typeof forms)[number];

/** Words of one sentence that may name something: `tokens[from]` up to `tokens[to - 1]`. */
export interface NounPhrase {
  readonly form: PhraseForm;
  readonly from: number;
  readonly to: number;
  /** The noun or name that the phrase is about. */
  readonly head: number;
  /** The article or owner before the phrase; -1 where none stands. */
  readonly opener: number;
}

export interface TaggedSentence {
  /** Which of the text's sentences it is. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

const mostTokens = 120;
const mostSentences = 200;
const tokenPattern =
  /[\p{L}\p{N}]+(?:(?:['’´-]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const longestSentence = 1500;
const longestToken = 60;

/** The sentences of a text with the part of speech of each word. Looks at the first 200 sentences. */
export function tagText(text: string, language: LanguageCode): TaggedSentence[] {
  return sentences(text)
    .slice(0, mostSentences)
    .map(({ start, end, text: whole }, index) => {
      const found = spansOf(whole.slice(0, longestSentence), tokenPattern)
        .filter((one) => one.text.length <= longestToken)
        .slice(0, mostTokens);
      const parts = tagWords(
        found.map((one) => one.text),
        language,
      );
      const tokens = found.map((one, at) => ({
        text: one.text,
        start: start + one.start,
        end: start + one.end,
        tag: parts[at] ?? 'X',
        look: lookOf(one.text),
      }));
      return { index, start, end, tokens };
    });
}

const isWord = (token: Token | undefined): token is Token => token?.look.isWord === true;
export const isCapital = (token: Token | undefined): boolean => token?.look.isCapital === true;

const opening: ReadonlySet<Tag> = new Set(['DET', 'PRON']);
const describing: ReadonlySet<Tag> = new Set(['ADJ', 'NUM', 'VERB-PART']);

/** A noun or name; in the middle of a sentence a capital is enough. */
function isNominal(tokens: readonly Token[], at: number, isName: IsName): boolean {
  const token = tokens[at];
  if (!isWord(token) || !token.look.hasLetter) return false;
  const { text, tag, look } = token;
  if (look.isFigure) return /\p{L}{3}$/u.test(text);
  if (look.isContraction || look.isArticle) return false;
  // "mannen som svara": a verb.
  if (!look.isCapital && tokens[at - 1]?.look.isRelative === true) return false;
  if (tag === 'NOUN' || tag === 'PROPN') return true;
  if (look.isCapital && text.length > 2 && !polite.test(text) && isName(text)) return true;
  if (tokens.length === 1 && look.isCapital) return text.length > 1;
  if (isOwned(tokens, at)) return true;
  if (text.length < 3 || small.has(tag)) return false;
  if (tag === 'X') return true;
  if (look.isCapital && (at > 0 || tokens.length < 4)) return true;
  if (tokens[at + 1]?.look.isFigure === true) return true;
  return at === 0 ? look.isCapital && mayName(token, tokens[at + 1]) : isMissed(tokens, at);
}

/** Tells names that the tagger takes for something else. */
export type IsName = (word: string) => boolean;
/** Written with a capital out of politeness, or at the start of a sentence oftener than a name. */
const polite =
  /^(?:de|dem|deres|dykk|ni|er|ert|era|jeg|eg|jag|vi|hun|han|ho|hon|may|will|mark|bill|rob|so|da|du|den|det|in|an|on|no|my|min|var|her|per|even|ja|nei|nej|is|sol|dag)$/iu;

/** A sentence's first word that is no verb and no adverb, as far as one can tell. */
const mayName = (token: Token, next: Token | undefined): boolean =>
  token.tag === 'ADJ' && next !== undefined && next.tag !== 'NOUN' && next.tag !== 'ADJ';

/** "din kollega", "Er chaufför", "dotter mi": what is somebody's is a noun, whatever the tagger makes of it. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.text.length < 3 || describing.has(token.tag)) return false;
  if (token.look.isOwner) return false;
  if (/^(?:mi|si|di|vår)$/u.test(tokens[at + 1]?.text ?? '')) return true;
  const next = tokens[at + 1]?.tag;
  return (
    (tokens[at - 1]?.look.isOwner === true || tokens[at - 1]?.text === 'Er') &&
    next !== 'NOUN' &&
    next !== 'PROPN' &&
    next !== 'ADJ'
  );
}

/** Taken for an adjective or verb, though an article or preposition before it asks for a noun. */
function isMissed(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.tag;
  const token = tokens[at];
  const next = tokens[at + 1]?.tag;
  if (token === undefined || token.text.length < 4 || next === 'NOUN' || next === 'PROPN')
    return false;
  if (token.tag === 'ADJ' || token.tag === 'VERB-PART') return next !== 'ADJ';
  if (token.tag !== 'VERB' && token.tag !== 'VERB-INF' && token.tag !== 'ADV') return false;
  // "ein raud støvsugar": with an article two words before, the adjective passes for the noun.
  if (last === 'NOUN') return tokens[at - 2]?.look.isIndefinite === true && token.tag === 'VERB';
  return (
    last === 'DET' || last === 'ADJ' || last === 'NUM' || (last === 'ADP' && token.tag === 'VERB')
  );
}
const small: ReadonlySet<Tag> = new Set(['PRON', 'AUX', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'INTJ']);

const besides = (one: Token, next: Token): boolean => next.start - one.end <= 1;

/** Every phrase of a sentence that may name something; those that overlap are readings to choose from. */
export function nounPhrases(
  { tokens }: Pick<TaggedSentence, 'tokens'>,
  isName: IsName = () => false,
): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isNominal(tokens, at, isName)) {
      const end = runEnd(tokens, at, isName);
      addForms(tokens, at, end, found, isName);
      at = end - 1;
      continue;
    }
    addNounless(tokens, at, found, isName);
    addQuoted(tokens, at, found, isName);
  }
  return found;
}

/** Where a run of nouns and names ends that begins at `at`. */
function runEnd(tokens: readonly Token[], at: number, isName: IsName): number {
  let end = at + 1;
  for (; end < Math.min(tokens.length, at + 6); end++) {
    const last = tokens[end - 1];
    const next = tokens[end];
    if (last === undefined || next === undefined || !besides(last, next)) break;
    if (!isNominal(tokens, end, isName) || isVerb(last, next, tokens)) break;
  }
  return end;
}

/** Taken for a name after a noun, though others have capitals: "damen lo". */
const isVerb = (last: Token, token: Token, tokens: readonly Token[]): boolean =>
  token.tag === 'PROPN' && last.tag === 'NOUN' && !isCapital(token) && isCapital(tokens[0]);

function addForms(
  tokens: readonly Token[],
  first: number,
  end: number,
  found: NounPhrase[],
  isName: IsName,
): void {
  let from = first;
  while (from > 0 && first - from < 3 && describes(tokens, from - 1)) from--;
  // "the two chairs": the count is a reading of its own.
  let counted = from;
  while (from < first && tokens[from]?.tag === 'NUM') from++;
  if (from === first) counted = Math.min(counted, from);
  const opener = openerOf(tokens, counted);
  const head = headOf(tokens, first, end);
  const add = (form: PhraseForm, start: number, to: number): void => {
    found.push({ form, from: start, to, head, opener });
  };
  add('core', from, end);
  if (counted < from) add('counted', counted, end);
  if (from < first) add('bare', first, end);
  // The tagger takes some verbs for nouns: "booka vindusbord".
  if (end - first > 1 && tokens[first + 1]?.look.isCapital === false)
    found.push({ form: 'bare', from: first + 1, to: end, head, opener: -1 });
  const number = numberEnd(tokens, end);
  if (number > end) add('numbered', from, number);
  const linked = linkedEnd(tokens, number, isName);
  if (linked > number) add('linked', from, linked);
  const told = relativeEnd(tokens, end);
  if (told > end) add('told', from, told);
  if (end - first > 1 && isCapital(tokens[end - 1])) {
    const names = nameRun(tokens, first, end);
    if (names > first) found.push({ form: 'names', from: names, to: end, head: names, opener: -1 });
    if (names > first) found.push({ form: 'names', from, to: names, head: names - 1, opener });
  }
}

const describes = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !besides(token, next)) return false;
  if (token.look.isArticle) return false;
  // "et rundt bord": a preposition elsewhere.
  const odd = token.tag === 'ADP' && token.text.length > 3;
  return describing.has(token.tag) || (odd && tokens[at - 1]?.look.isIndefinite === true);
};

function openerOf(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1];
  if (!isWord(before)) return -1;
  return opening.has(before.tag) || before.look.isArticle ? from - 1 : -1;
}

/** The last common noun of a run, before a name that follows it: "spisebordet Hede". */
function headOf(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) if (tokens[at]?.look.isCapital === false) return at;
  return end - 1;
}

/** Where the names begin that close a run: after "broren min" in "broren min Ola". */
function nameRun(tokens: readonly Token[], first: number, end: number): number {
  let at = end - 1;
  while (at > first && isCapital(tokens[at - 1])) at--;
  return at;
}

const sizeWords =
  /^(?:str|size|strl|storlek|størrelse|nr|no|cm|mm|m|kg|g|l|liter|tum|tommer|gb|tb|w|hk|inch)$/iu;

/** Where figures end that belong to what stands before `at`: "70x140 cm", "str. 38", "nr. 7". */
function numberEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  let reached = at;
  for (; end < Math.min(tokens.length, at + 5); end++) {
    const token = tokens[end];
    if (token === undefined) break;
    if (token.look.hasFigure) reached = end + 1;
    else if (sizeWords.test(token.text)) {
      if (end > at && reached === end) reached = end + 1;
    } else if (!/^[.:#x×]$/u.test(token.text)) break;
  }
  return reached;
}

/** Where a phrase ends that hangs on the one before `at`: "i grønt", "med hætte", "of socks". */
function linkedEnd(tokens: readonly Token[], at: number, isName: IsName): number {
  const link = tokens[at];
  const last = tokens[at - 1];
  if (link === undefined || last === undefined || link.tag !== 'ADP' || !besides(last, link))
    return at;
  let end = at + 1;
  while (end < Math.min(tokens.length, at + 4) && leads(tokens[end])) end++;
  if (isNominal(tokens, end, isName)) return numberEnd(tokens, runEnd(tokens, end, isName));
  return end > at + 1 && tokens[end - 1]?.tag !== 'DET' && tokens[end - 1]?.tag !== 'PRON'
    ? end
    : at;
}
/** Where "der hed Tobias" ends that tells who a noun means. */
function relativeEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.look.isRelative !== true) return at;
  let end = at + 1;
  while (end < Math.min(tokens.length, at + 3) && isWord(tokens[end])) end++;
  return end > at + 1 ? end : at;
}

const leads = (token: Token | undefined): boolean =>
  isWord(token) && (describing.has(token.tag) || token.tag === 'DET' || token.look.isArticle);

/** Persons named without a noun: "den äldre", "han bak disken", "hun i kassen". */
function addNounless(
  tokens: readonly Token[],
  at: number,
  found: NounPhrase[],
  isName: IsName,
): void {
  const token = tokens[at];
  if (token === undefined || !opening.has(token.tag)) return;
  const next = tokens[at + 1];
  if (next?.look.isRelative === true) {
    let end = at + 2;
    while (end < Math.min(tokens.length, at + 5) && isWord(tokens[end])) end++;
    if (end > at + 2) found.push({ form: 'pronoun', from: at, to: end, head: at, opener: -1 });
  } else if (next?.tag === 'ADP') {
    const end = linkedEnd(tokens, at + 1, isName);
    if (end > at + 2) found.push({ form: 'pronoun', from: at, to: end, head: at, opener: -1 });
  } else if (next !== undefined && describing.has(next.tag) && !isNominal(tokens, at + 2, isName))
    found.push({ form: 'pronoun', from: at, to: at + 2, head: at + 1, opener: at });
}

const opensQuote = /^["“„«»”]$/u;

/** A title between quotation marks, of up to eight words. */
function addQuoted(
  tokens: readonly Token[],
  at: number,
  found: NounPhrase[],
  isName: IsName,
): void {
  if (!opensQuote.test(tokens[at]?.text ?? '')) return;
  for (let end = at + 2; end <= Math.min(tokens.length - 1, at + 9); end++) {
    if (!opensQuote.test(tokens[end]?.text ?? '')) continue;
    found.push({ form: 'quoted', from: at + 1, to: end, head: end - 1, opener: -1 });
    const before = at - 1;
    if (isNominal(tokens, before, isName))
      found.push({ form: 'quoted', from: before, to: end + 1, head: before, opener: -1 });
    return;
  }
}

/** The passage of `text` that a phrase takes up. */
export function phraseSpan(text: string, tokens: readonly Token[], phrase: NounPhrase): Span {
  const start = tokens[phrase.from]?.start ?? 0;
  const end = tokens[phrase.to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
