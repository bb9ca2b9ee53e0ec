import type { Span } from '../../model/span.ts';
import type { Rule, Texts } from '../rule.ts';
import { examplesOf } from '../samples.ts';
import { unseenIn } from '../unseen.ts';

/** A word with what stands inside it, seen or not. */
const word = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
/** Inside a word, marks that nobody sees; joined emoji have them too, words have not. */
const invisible = /[\p{L}\p{N}]\p{Cf}+[\p{L}\p{N}]/u;
/** Letters of two scripts side by side: Latin, with lookalikes from elsewhere. */
const mixed =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** A text pasted from a word processor may bring a soft hyphen or two. */
const few = 2;

const texts: Texts = {
  da: 'Her er tekst eller tegn, som læseren ikke ser. Slet dem, og skriv det, der skal læses.',
  nb: 'Her er tekst eller tegn som leseren ikke ser. Stryk dem, og skriv det som skal leses.',
  nn: 'Her er tekst eller teikn som lesaren ikkje ser. Stryk dei, og skriv det som skal lesast.',
  sv: 'Här finns text eller tecken som läsaren inte ser. Stryk dem och skriv det som ska läsas.',
  en: 'There is text here, or marks, that the reader does not see. Delete them, and write what is to be read.',
};

const wordsWith = (text: string, sign: RegExp): Omit<Span, 'text'>[] =>
  [...text.matchAll(word)]
    .filter(([hit]) => sign.test(hit))
    .map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }));

const split = (text: string): string => text.replaceAll(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u200b');
const twice = (words: string): string[] => [`${split(words)}.`, `<!-- ${words} -->`];

export const hiddenText: Rule = {
  id: 'hidden-text',
  severity: 'error',
  rejects:
    'Text or marks that the reader does not see: comments, invisible characters, foreign lookalikes of letters.',
  why: 'What is hidden from the reader is there for a machine: it makes a letter seem to say what it does not (Boucher et al. 2022, Bad Characters).',
  examples: examplesOf({
    da: {
      found: twice('tak for din henvendelse til vores kundeservice'),
      silent: ['Hils familien 👩‍👩‍👧.'],
    },
    nb: {
      found: twice('takk for din henvendelse til vår kundeservice'),
      silent: ['Hils familien 👩‍👩‍👧.'],
    },
    nn: {
      found: twice('takk for meldinga di til kundeservice hjå oss'),
      silent: ['Hels familien 👩‍👩‍👧.'],
    },
    sv: { found: twice('tack för ditt mejl till vår kundtjänst'), silent: ['Hälsa familjen 👩‍👩‍👧.'] },
    en: {
      found: twice('thank you for contacting our customer service'),
      silent: ['Love to the family 👩‍👩‍👧.'],
    },
  }),
  check(of) {
    const marks = wordsWith(of.reply, invisible);
    const severity = marks.length > few ? 'error' : 'warning';
    return [
      ...unseenIn(of.reply).map(({ start, end }) => ({ start, end, texts })),
      ...wordsWith(of.reply, mixed).map((hit) => ({ ...hit, texts })),
      ...marks.map((hit) => ({ ...hit, texts, severity }) as const),
    ];
  },
};
