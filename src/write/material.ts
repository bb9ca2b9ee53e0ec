import { languages } from '../language/languages.ts';
import type { Business } from '../model/business.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Message } from '../model/message.ts';
import { isSure, type Reading } from '../model/reading.ts';
import { typeTold } from './borne.ts';
import { ground, type Case } from './case.ts';
import { putFacts } from './facts.ts';
import { lettersIn, namesIn } from './restate.ts';
import { tell } from './tell.ts';
import { plain, put, stated, type Value } from './values.ts';
import { localDay, type Country } from './workdays.ts';

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
  const type = typeTold({ reading, signs, subject });
  return { reading, business, subject, grammar, signs, telling, issue, type, today };
}

/** Everything the templates may name of this case. */
export function valuesOf(matter: Case): Map<string, Value> {
  const { reading, business } = matter;
  const values = new Map<string, Value>();
  const { greeting } = reading.customer;
  if (greeting !== null && greeting.trim() !== '')
    put(values, 'name', { text: plain(greeting), evidence: [] });
  if (business !== null) {
    put(values, 'firm', {
      text: plain(business.name),
      evidence: [stated('business', business.name)],
    });
    if (business.signer !== null) {
      const { name } = business.signer;
      put(values, 'signer', { text: plain(name), evidence: [stated('business', name)] });
    }
  }
  putFacts(matter, values);
  const question = reading.mustAsk[0];
  if (question !== undefined)
    put(values, 'question', { text: plain(question), evidence: ground(reading) });
  tell(matter, values);
  return values;
}
