import type { LetterTemplates } from '../config/templates.ts';
import type { Frames } from '../language/frames.ts';
import { framesOf } from '../language/letter-frames.ts';
import type { Business } from '../model/business.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Letter, Sentence } from '../model/letter.ts';
import type { Message } from '../model/message.ts';
import { noPast, type Past } from '../model/past.ts';
import type { Reading } from '../model/reading.ts';
import { replyReferences, replySubject, replyTo } from './headers.ts';
import type { Case } from './case.ts';
import { caseOf } from './material.ts';
import { Phrasing, type ToTwo } from './phrase.ts';
import { plan } from './plan.ts';
import { realise } from './realise.ts';
import { isOfTwo } from './register.ts';
import { longestMail } from './sure.ts';
import { Chooser } from './seed.ts';
import { inHouseVoice } from './voice.ts';
import { countryOf } from './workdays.ts';

export interface LetterInput {
  readonly message: Message;
  readonly reading: Reading;
  /** Null where the firm is not known: who signs becomes a slot. */
  readonly business: Business | null;
  readonly now: Date;
  readonly templates: LetterTemplates;
  /** What went before with the customer; nothing where it is left out. */
  readonly past?: Past;
}

/**
 * Writes the letter of thanks a complaint is owed. Pure: the same input gives the same letter.
 * Every sentence but greeting, closing and signature stands on evidence; what only a person can
 * know is a slot. Does not ask whether a letter is owed: see `letterOwed`. Throws TakkebrevError
 * `template-invalid`.
 */
export function writeLetter(input: LetterInput): Letter {
  const { message, reading, business, now, templates } = input;
  const language = languageOf(reading, business);
  const country = countryOf(business, language);
  const read = caseOf(message, reading, business, language, now, country);
  const matter = { ...read, past: input.past ?? noPast };
  const chooser = new Chooser(message.messageId ?? reading.authored);
  const toTwo = addressed(reading, framesOf(language));
  const phrasing = new Phrasing(templates, language, chooser, toTwo);
  const staff = new Phrasing(templates, business?.language ?? language, chooser);
  const { paragraphs, slots } = plan(matter, phrasing, staff, country);
  const name = reading.customer.greeting;
  const spoken = inHouseVoice(paragraphs, business?.voice?.[language], { name, slots });
  const { text, html, sentences } = realise(afterGreeting(spoken, matter), slots);
  const reply = {
    to: replyTo(message, reading.customer.address),
    subject: replySubject(message.subject),
    inReplyTo: message.messageId,
    references: replyReferences(message),
    text,
    html,
  };
  return { language, reply, sentences, slots };
}

/** The first sentence as the language has it behind a greeting that ends in a comma. */
function afterGreeting(
  paragraphs: readonly (readonly Sentence[])[],
  { grammar }: Case,
): readonly (readonly Sentence[])[] {
  const at = paragraphs.findIndex(([first]) => first?.move === 'greeting');
  const greeting = paragraphs[at]?.at(-1)?.text ?? '';
  if (grammar.afterComma === undefined || !greeting.endsWith(',')) return paragraphs;
  const next = paragraphs.findIndex((paragraph, place) => place > at && paragraph.length > 0);
  return paragraphs.map((paragraph, place) => {
    const [first, ...others] = paragraph;
    if (place !== next || first === undefined) return paragraph;
    return [{ ...first, text: grammar.afterComma?.(first.text) ?? first.text }, ...others];
  });
}

/** What is said to one "you" as this customer is spoken to: two who write together, one who writes politely. */
function addressed(reading: Reading, { toTwo, toFormal }: Frames): ToTwo | null {
  if (isOfTwo(reading)) return toTwo;
  return toFormal?.sign.test(reading.authored.slice(0, longestMail)) === true
    ? toFormal.words
    : null;
}

/** The customer's language; where it cannot be told, the staff's. */
const languageOf = (reading: Reading, business: Business | null): LanguageCode =>
  reading.language === 'und' ? (business?.language ?? 'en') : reading.language;
