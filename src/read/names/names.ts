import type { Cues } from '../../language/cues.ts';
import { languages } from '../../language/languages.ts';
import type { Business } from '../../model/business.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { NameFact } from '../../model/reading.ts';
import { spanOf, type Span } from '../../model/span.ts';
import { fold } from '../text/fold.ts';
import { nameCandidates, type NameCandidate } from './name-candidates.ts';
import { classShares, givenKeys, nameClasses } from './name-model.ts';

/** The surest first. */
export interface Names {
  readonly products: readonly NameFact[];
  readonly people: readonly NameFact[];
  readonly places: readonly NameFact[];
}

/** What must not be taken for a product, person or place. */
export interface NameContext {
  readonly business: Business | null;
  readonly customer: string | null;
  /** Passages already known for dates, amounts and orders. */
  readonly taken: readonly Span[];
  /** The subject line of the mail, where the text is its body. */
  readonly subject?: string;
  /** The text is the subject line. */
  readonly isSubject?: boolean;
}

/** Longer texts are looked at this far. */
const farthest = 20_000;
/** A mail names few things that matter; what comes after is left out. */
const most = 8;
/** From this share on a phrase is taken. */
const least = { product: 0.015, person: 0.01, place: 0.01 };
type NameKind = keyof typeof least;
const kinds: readonly NameKind[] = ['product', 'person', 'place'];

/** Judged by its share of each class. */
type Candidate = NameCandidate<readonly number[]>;

interface Scored {
  readonly kind: NameKind;
  /** Of one phrase, the likeliest first. */
  readonly readings: readonly Candidate[];
  readonly confidence: number;
}

/** Products, people and places that a mail names: at most eight of each. */
export function findNames(text: string, cues: Cues, context: NameContext): Names {
  const seen = text.slice(0, farthest);
  const place = { subject: context.subject ?? '', isSubject: context.isSubject === true };
  const isTaken = touchesAny(context.taken);
  const known = [context.business?.name ?? '', context.customer ?? ''].map(foldedWordsOf);
  const candidates = nameCandidates(seen, languageOf(cues), place, givenKeys(), classShares).filter(
    (one) => !isTaken(one) && !isMadeOf(one.text, known),
  );
  const kept = distinct(scored(candidates).toSorted((a, b) => b.confidence - a.confidence));
  const staff = staffIn(seen, context.business);
  const of = (kind: NameKind): NameFact[] =>
    kept
      .filter((one) => one.kind === kind && !touches(one.candidate, staff))
      .slice(0, most)
      .map(({ candidate: { start, end }, confidence }) => ({
        ...spanOf(text, start + openerOf(kind, text.slice(start, end)), end),
        confidence,
      }));
  return {
    products: of('product'),
    people: [...staff, ...of('person')].slice(0, Math.max(most, staff.length)),
    places: of('place'),
  };
}

/** What stands before a name and is no part of it: the article of a thing, "a boy called" of a person. */
const openers: Readonly<Record<NameKind, RegExp | null>> = {
  product: /^(?:en|et|ei|eit|ein|ett|an?)\s+/iu,
  person:
    /^[\p{L}\s]{1,40}?\s(?:(?:der|som)\s(?:hed|hedder|heter|hette|heiter)|called|named)\s+(?=\p{Lu})/u,
  place: null,
};

/** Letters before the name itself. */
const openerOf = (kind: NameKind, words: string): number =>
  openers[kind]?.exec(words)?.[0].length ?? 0;

const languageOf = (cues: Cues): LanguageCode =>
  Object.values(languages).find((language) => language.cues === cues)?.code ?? 'en';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const touches = (one: Pick<Span, 'start' | 'end'>, others: readonly Span[]): boolean =>
  others.some((other) => one.start < other.end && other.start < one.end);

/** Tells of any span whether it touches one of `others`, of which there may be thousands: by halving. */
function touchesAny(others: readonly Span[]): (one: Span) => boolean {
  const sorted = others.toSorted((a, b) => a.start - b.start);
  // How far those up to each one reach.
  let end = 0;
  const reach = sorted.map((other) => (end = Math.max(end, other.end)));
  return (one) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.start ?? 0) < one.end) from = middle + 1;
      else to = middle;
    }
    return (reach[from - 1] ?? 0) > one.start;
  };
}

const foldedWordsOf = (text: string): string[] => wordsOf(text).map(fold);

/** True of words with a capital that all stand in one of the names. */
export const isNamedAfter = (text: string, names: readonly string[]): boolean =>
  isMadeOf(text, names.map(foldedWordsOf));

/** The same for the folded words of each name. */
function isMadeOf(text: string, names: readonly (readonly string[])[]): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const words = foldedWordsOf(text);
  return names.some((own) => own.length > 0 && words.every((word) => own.includes(word)));
}

/** A phrase is as sure as its surest reading; the adjectives before a noun mostly belong to it. */
function scored(candidates: readonly Candidate[]): Scored[] {
  const phrases = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const others = phrases.get(candidate.head);
    if (others === undefined) phrases.set(candidate.head, [candidate]);
    else others.push(candidate);
  }
  return [...phrases.values()].flatMap((readings) =>
    kinds.flatMap((kind): Scored[] => {
      const at = nameClasses.indexOf(kind);
      const share = ({ judged }: Candidate): number => judged[at] ?? 0;
      const confidence = Math.max(...readings.map(share));
      if (confidence < least[kind]) return [];
      const merit = (one: Candidate): number => (one.form === 'bare' ? 0.5 : 1) * share(one);
      const sorted = readings.toSorted((a, b) => merit(b) - merit(a));
      return [{ kind, readings: sorted, confidence }];
    }),
  );
}

/** From this share on a name is kept beside what the same words were surer taken for. */
const leastBeside = { product: 0.03, person: 0.05, place: 0.03 };

interface Kept {
  readonly kind: NameKind;
  readonly candidate: Candidate;
  readonly confidence: number;
}

/**
 * The surest of those that share their noun, in the likeliest reading that no surer one overlaps. The
 * same words may name things of two kinds: whom or what a mail speaks of must not be lost.
 */
function distinct(found: readonly Scored[]): Kept[] {
  const kept: Kept[] = [];
  for (const { kind, confidence, readings } of found) {
    const others = kept
      .filter((other) => other.kind === kind || confidence < leastBeside[kind])
      .map((other) => other.candidate);
    const candidate = readings.find((one) => !touches(one, others));
    if (candidate === undefined) continue;
    const isAgain = kept.some(
      (other) =>
        other.kind === kind &&
        (other.candidate.stem === candidate.stem ||
          other.candidate.text.toLowerCase() === candidate.text.toLowerCase()),
    );
    if (!isAgain) kept.push({ kind, candidate, confidence });
  }
  return kept;
}

/** The firm's people, where the mail names them with a capital or in full; each once. */
function staffIn(text: string, business: Business | null): NameFact[] {
  const names = (business?.staff ?? []).flatMap((entry) => {
    const full = entry.replace(/\(.{0,60}\)/u, '').trim();
    return [full, full.split(/\s+/)[0] ?? ''];
  });
  const found: NameFact[] = [];
  for (const name of names.filter((one) => one.length > 1))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const around = `${text.charAt(at - 1)}${text.charAt(at + name.length)}`;
      const span = spanOf(text, at, at + name.length);
      if (/[\p{L}\p{N}]/u.test(around) || touches(span, found)) continue;
      found.push({ ...span, confidence: 1 });
      break;
    }
  return found;
}
