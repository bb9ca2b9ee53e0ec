/** Senders that take no answers, and subjects of out-of-office replies, in five languages. */
import type { Address } from '../model/message.ts';

const noReplyWords = [
  'noreply',
  'noreplay',
  'noresponse',
  'noanswer',
  'donotreply',
  'dontreply',
  'donotrespond',
  'ikkesvar',
  'svarikke',
  'ikkesvare',
  'ikkebesvar',
  'kanikkebesvares',
  'ingensvar',
  'intetsvar',
  'ikkjesvar',
  'svarikkje',
  'svarainte',
  'svarej',
  'ejsvar',
  'intesvar',
  'ingasvar',
  'inget-svar',
  'automail',
  'autosvar',
];

/** True of "no-reply@", "ikke-svar@" and the like, also with words around: "noreply-orders@". */
export function isNoReply({ address }: Address): boolean {
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  const letters = local.replace(/[^a-zæøåäö]/g, '');
  return noReplyWords.some((word) => letters.startsWith(word) || letters.endsWith(word));
}

const away = [
  /^(?:automatisk|automatiskt|auto)[ -]?(?:svar|respons|beskjed|melding)/iu,
  /^(?:autosvar|fraværsbesked|fraværsmelding|fråværsmelding|frånvaromeddelande|feriesvar)/iu,
  /^(?:ikke til stede|ikke på kontoret|ikkje på kontoret|ude af kontoret|ute av kontoret|fraværende|ej på kontoret|inte på kontoret|frånvarande|på ferie|på semester)/iu,
  /^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|away from (?:the |my )?(?:office|desk)|on (?:annual )?leave|vacation reply)/iu,
];

/** True of a subject as out-of-office programs write it. A weak sign: people write about the firm's own auto-replies. */
export const outOfOffice = (subject: string): boolean =>
  away.some((pattern) => pattern.test(subject.slice(0, 200).trim()));
