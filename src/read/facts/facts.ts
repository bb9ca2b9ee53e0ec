import { languages } from '../../language/languages.ts';
import type { Business } from '../../model/business.ts';
import type { DetectedLanguage } from '../../model/language.ts';
import type {
  AmountFact,
  DateFact,
  Fact,
  Facts,
  FactSource,
  NameFact,
} from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { findAmounts } from './amounts.ts';
import { findDates } from './dates.ts';
import { findNames, type Names } from '../names/names.ts';
import { findOrders } from './orders.ts';
import { quotedPart, type QuotedPart } from '../text/quoted-part.ts';

export interface FactContext {
  readonly business: Business | null;
  /** When the text was written: what "yesterday" and a date without a year count from. */
  readonly now: Date;
  /** The writer's name: not a person the text speaks of. */
  readonly customer?: string | null;
  /** The subject line, where facts stand, too. */
  readonly subject?: string;
  /** The whole text of the message and the part of it that is quoted history. */
  readonly history?: { readonly text: string; readonly quoted: string | null };
}

/** Longer texts are read this far. */
const farthest = 60_000;
const farthestQuoted = 20_000;

/**
 * The facts a mail states: those of `text`, what the customer wrote, and of the subject and quoted
 * history those that the text does not have.
 */
export function findFacts(text: string, language: DetectedLanguage, context: FactContext): Facts {
  const seen = text.slice(0, farthest);
  const body = figuresIn(seen, 'body', language, context);
  const subject = figuresIn(context.subject?.slice(0, 1000) ?? '', 'subject', language, context);
  const history = historyOf(context);
  const quoted = quotedFigures(history, language, context);
  const taken = [...body.dates, ...body.amounts, ...body.orders];
  const names = namesIn(seen, history?.all ?? '', taken, language, context);
  const all = [body, subject, quoted];
  const orders = all.map((one) => one.orders);
  const dates = all.map((one) => one.dates);
  const amounts = all.map((one) => one.amounts);
  return {
    orders: together(orders, keyOfNumber),
    dates: together(dates, keyOfDate),
    amounts: together(amounts, keyOfAmount),
    ...names,
  };
}

/** What the text names, then what only its subject line and the quoted history do. */
function namesIn(
  text: string,
  quoted: string,
  taken: readonly Span[],
  language: DetectedLanguage,
  context: FactContext,
): Names {
  const { cues } = languages[language === 'und' ? 'en' : language];
  const { business, customer = null, subject = '' } = context;
  const own = findNames(text, cues, { business, customer, taken, subject });
  const line = subject.slice(0, 1000);
  const above = findNames(line, cues, { business, customer, taken: [], subject, isSubject: true });
  const below = findNames(quoted, cues, { business, customer, taken: [], subject });
  const merged = (kind: keyof Names): NameFact[] => [
    ...own[kind].map((one) => ({ ...one, source: 'body' as const })),
    ...fresh(above[kind], own[kind], 'subject'),
    ...fresh(below[kind], [...own[kind], ...above[kind]], 'quoted'),
  ];
  return { products: merged('products'), people: merged('people'), places: merged('places') };
}

/** A text that is not the customer's own is believed from this share on. */
const leastElsewhere = 0.1;
const mostElsewhere = 3;

function fresh(
  found: readonly NameFact[],
  known: readonly NameFact[],
  source: FactSource,
): NameFact[] {
  const before = known.map(({ text }) => text.toLowerCase());
  return found
    .filter(({ text, confidence = 1 }) => {
      const name = text.toLowerCase();
      return confidence >= leastElsewhere && !before.some((one) => one.includes(name));
    })
    .slice(0, mostElsewhere)
    .map((one) => ({ ...one, source }));
}

interface Figures {
  readonly orders: readonly Fact[];
  readonly dates: readonly DateFact[];
  readonly amounts: readonly AmountFact[];
}

/** Orders, dates and amounts of one text; of those that overlap the longest stands. */
function figuresIn(
  text: string,
  source: FactSource,
  language: DetectedLanguage,
  { business, now }: FactContext,
  isHeading: (span: Span) => boolean = () => false,
): Figures {
  if (text === '') return { orders: [], dates: [], amounts: [] };
  const amounts = findAmounts(text, language, business?.mandate.currency ?? null);
  const orders = apart(findOrders(text, { subject: source === 'subject' }), amounts);
  const dates = apart(findDates(text, language, now), [...orders, ...amounts]);
  return {
    orders: apart(orders, dates).map((one) => ({ ...one, source })),
    dates: dates
      .filter((one) => source !== 'quoted' || (one.full && !isHeading(one)))
      .map(({ text: own, start, end, iso }) => ({ text: own, start, end, iso, source })),
    amounts: apart(amounts, [...dates, ...orders]).map((one) => ({ ...one, source })),
  };
}

/** Those of `found` that no longer passage of `others` overlaps; both in the order they stand. */
function apart<T extends Span>(found: readonly T[], others: readonly Span[]): T[] {
  const sorted = others.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return found.filter((one) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= one.start) next++;
    for (let at = next; at < sorted.length; at++) {
      const other = sorted[at];
      if (other === undefined || other.start >= one.end) return true;
      if (other.end > one.start && other.end - other.start >= one.end - one.start) return false;
    }
    return true;
  });
}

/** Quoted history tells orders, amounts and days with their month: "yesterday" was another day then. */
function quotedFigures(
  part: QuotedPart | null,
  language: DetectedLanguage,
  context: FactContext,
): Figures {
  if (part === null) return { orders: [], dates: [], amounts: [] };
  return figuresIn(part.all, 'quoted', language, context, part.isHeading);
}

function historyOf({ history }: FactContext): QuotedPart | null {
  const { text = '', quoted = null } = history ?? {};
  return quoted === null ? null : quotedPart(text.slice(0, farthestQuoted), quoted);
}

const keyOfNumber = (one: Fact): string => one.text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
const keyOfDate = (one: DateFact): string => one.iso ?? one.text.toLowerCase();
const keyOfAmount = (one: AmountFact): string => String(one.value);

/** Of what stands in several sources the first source's alone. */
function together<T extends Fact>(
  sources: readonly (readonly T[])[],
  key: (one: T) => string,
): T[] {
  const seen = new Set<string>();
  return sources.flatMap((found) => {
    const fresh = found.filter((one) => !seen.has(key(one)));
    for (const one of fresh) seen.add(key(one));
    return fresh;
  });
}
