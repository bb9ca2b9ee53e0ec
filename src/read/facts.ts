import { languages } from '../language/languages.ts';
import type { Business } from '../model/business.ts';
import type { DetectedLanguage } from '../model/language.ts';
import type { Facts } from '../model/reading.ts';
import { findAmounts } from './amounts.ts';
import { findDates } from './dates.ts';
import { findNames } from './names.ts';
import { findOrders } from './orders.ts';

export interface FactContext {
  readonly business: Business | null;
  /** When the text was written: what "yesterday" and a date without a year count from. */
  readonly now: Date;
  /** The writer's name: not a person the text speaks of. */
  readonly customer?: string | null;
}

/** Longer texts are read this far. */
const farthest = 60_000;

/** The facts a text states, each an exact passage of it. */
export function findFacts(text: string, language: DetectedLanguage, context: FactContext): Facts {
  const seen = text.slice(0, farthest);
  const dates = findDates(seen, language, context.now);
  const amounts = findAmounts(seen, language, context.business?.mandate.currency ?? null);
  const orders = findOrders(seen).filter(
    (order) =>
      ![...dates, ...amounts].some((one) => order.start < one.end && one.start < order.end),
  );
  const names = findNames(seen, languages[language === 'und' ? 'en' : language].cues, {
    business: context.business,
    customer: context.customer ?? null,
    taken: [...dates, ...amounts, ...orders],
  });
  return { orders, dates, amounts, ...names };
}
