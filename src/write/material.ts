import { titleOf } from '../language/en/titles.ts';
import { languages } from '../language/languages.ts';
import type { Signs } from '../language/signs.ts';
import type { Business } from '../model/business.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Message } from '../model/message.ts';
import { isSure, type Reading } from '../model/reading.ts';
import { isOfGoods } from './groups.ts';
import { ground, type Case } from './case.ts';
import { putFacts } from './facts.ts';
import { lettersIn, namesIn } from './restate.ts';
import { longestMail, typeOf } from './sure.ts';
import { remind } from './reminders.ts';
import { tell } from './tell.ts';
import { plain, put, stated, type Value } from './values.ts';
import type { Country } from '../language/country.ts';
import { localDay } from './workdays.ts';

export function caseOf(
  message: Message,
  reading: Reading,
  business: Business | null,
  language: LanguageCode,
  now: Date,
  country: Country,
): Case {
  const { grammar, signs } = languages[language];
  const today = localDay(now, country);
  const written = message.date === null ? today : localDay(message.date, country);
  const { people, places, products } = reading.facts;
  const names = namesIn(reading.authored, [...people, ...places, ...products].filter(isSure));
  const letters = lettersIn(reading.authored, reading.language);
  const { authored, facts } = reading;
  const dates = facts.dates.filter(({ source }) => source === 'body');
  const telling = { grammar, signs, authored, names, letters, dates, written, today };
  const [issue = null] = reading.issues;
  const { subject } = message;
  const type = typeOf(reading, subject, signs);
  const formal = isFormal(message, subject, signs);
  return {
    language,
    formal,
    reading,
    business,
    message,
    subject,
    grammar,
    signs,
    telling,
    issue,
    type,
    today,
  };
}

/** True where the customer's own text or sender is formal: quoted history is not looked at. */
function isFormal({ text, from }: Message, subject: string, signs: Signs): boolean {
  const own = text
    .slice(0, longestMail)
    .split(/\n(?:>|\S.{0,80}(?:skrev|skreiv|wrote):?\s*\n)/u)[0];
  return signs.formal.test(`${subject}\n${own}\n${from?.name ?? ''}`);
}

/** Everything the templates may name of this case. */
export function valuesOf(matter: Case): Map<string, Value> {
  const { business } = matter;
  const values = new Map<string, Value>();
  const name = nameOf(matter);
  if (name !== null) put(values, 'name', { text: plain(name), evidence: [] });
  if (business !== null) {
    put(values, 'firm', {
      text: plain(business.name),
      evidence: [stated('business', business.name)],
    });
    if (business.signer !== null) {
      const signer = business.signer.name;
      put(values, 'signer', { text: plain(signer), evidence: [stated('business', signer)] });
    }
  }
  putFacts(matter, values);
  put(values, 'question', questionOf(matter));
  tell(matter, values);
  remind(matter, values);
  return values;
}

/** True of a name that has its title: "Mrs Hanafin". */
export const isTitled = (name: string): boolean =>
  titleOf(name.split(' ')[0] ?? '') !== null || /^(?:Hr|Herr|Fru)\b/u.test(name);

/** A street under a letter is no name. */
const street =
  /(?:vägen|stigen|gatan|gränd|vej|gade|stræde|veien|vegen|gata|allé|road|street|lane|avenue)$|\d/iu;

/** How the customer is greeted. */
function nameOf({ reading, formal, language }: Case): string | null {
  const { greeting, name } = reading.customer;
  if (greeting === null || greeting.trim() === '' || street.test(greeting)) return null;
  const { greetsInFull } = languages[language];
  const inFull = greetsInFull === 'everybody' || (formal && greetsInFull === 'the formal');
  return inFull && !isTitled(greeting) && name?.includes(' ') === true ? name : greeting;
}

/** A telephone number, a postcode with its town, a street with its number: enough to find the customer by. */
const traces =
  /(?:\d[ -]?){8}|(?<!\d)\d{3} ?\d{2} \p{Lu}|(?<!\d)\d{4} \p{Lu}|(?<!\d)\d{1,3} \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|\p{Lu}\p{Ll}{3,} \d{1,3}(?!\p{L}|\d|[.:,]\d)|(?<!\p{L})\p{Lu}{1,2}\d{1,2} \d\p{Lu}{2}(?!\p{L})/u;

/**
 * What must be known first. What went wrong and what is wanted is for the staff to read; the order is asked
 * for where it is about goods and nothing in the mail leads to it.
 */
function questionOf({ reading, message, type, language }: Case): Value | null {
  const { questions } = languages[language].cues;
  const { orders } = reading.facts;
  const traced = orders.length > 0 || traces.test(message.text.slice(0, longestMail));
  const question = reading.mustAsk.find((one) => {
    if (one === questions.what || one === questions.wish) return false;
    if (one === questions.product) return isOfGoods(type);
    return one !== questions.order || (isOfGoods(type) && !traced);
  });
  return question === undefined ? null : { text: plain(question), evidence: ground(reading) };
}
