import type { Reading } from '../model/reading.ts';
import type { Burden } from './hardship.ts';
import { isGrave } from './hardship.ts';
import type { Case } from './case.ts';
import type { Values } from './values.ts';

/** How a letter speaks: the names of the sections that are tried before the plain ones. */
export type Register = 'grave' | 'formal' | 'plain';

/** Grave where somebody was hurt or is in grief; formal where the customer writes so. */
export function registerOf({ formal }: Case, burden: Burden | null, danger: boolean): Register {
  if (danger || isGrave(burden)) return 'grave';
  return formal ? 'formal' : 'plain';
}

/** True where two write together, who are no "you" of one. */
export const isOfTwo = ({ customer }: Reading): boolean =>
  /\s(?:og|och|and|&)\s/iu.test(customer.greeting ?? '');

/** The thanks to who has asked before in vain. */
export const tiredThanks = ({ reading }: Case, values: Values): readonly string[] =>
  values.has('times') && reading.repeat ? ['tired'] : [];

/** The sections of a register before those of no register. */
export const inRegister = (register: Register, plain: readonly string[]): readonly string[] =>
  register === 'plain' ? plain : [register, ...plain];

/** The sections of a thing to say, that of the register first. */
export const waysOf = (register: Register, section: string): readonly string[] =>
  register === 'plain' ? [section] : [`${section} ${register}`, section];

/** What of the mail one may thank for whatever it is about. */
export function isGiven({ reading, message }: Case, values: Values): readonly string[] {
  const photo = message.attachments.some(({ type }) => /^image\/(?:jpe?g|hei[cf])$/iu.test(type));
  const days = new Set(
    reading.facts.dates.flatMap(({ source, iso, text }) =>
      source === 'body' && iso !== null && /\d/u.test(text) ? [iso] : [],
    ),
  );
  const order = ['order', 'invoice', 'booking'].some((paper) => values.has(paper));
  const given = {
    photo,
    again: values.has('times'),
    dates: days.size > 1,
    order,
    calm: reading.tone === 'calm' && reading.authored.length > longMail,
  };
  return Object.entries(given).flatMap(([name, there]) => (there ? [name] : []));
}

/** Characters. */
const longMail = 400;
const week = 7 * 86_400_000;

/** True where the answer comes more than a week after the mail. */
export const isLate = ({ telling }: Case): boolean =>
  telling.today.getTime() - telling.written.getTime() > week;
