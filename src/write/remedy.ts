import type { Business } from '../model/business.ts';
import type { IssueType, Reading, Want } from '../model/reading.ts';
import { firmErred } from './sure.ts';

/** What may be offered: the names of lines in `options.hbs`. */
export const remedies = [
  'refund',
  'replacement',
  'part',
  'redo',
  'redelivery',
  'correction',
  'reduction',
  'return-label',
  'pickup',
  'callback',
] as const;
export type Remedy = (typeof remedies)[number];

/** How owners write a remedy in the mandate. A refund of "a night" or "a dish" is not the whole price. */
const mandates: readonly { readonly remedy: Remedy; readonly words: RegExp }[] = [
  {
    remedy: 'refund',
    words:
      /^(?:full )?(?:refunds?|money back|pengene tilbage|penge tilbage|tilbagebetaling|refusion|refusjon|pengene tilbake|tilbakebetaling|pengane tilbake|tilbakebetaling|återbetalning|pengarna tillbaka)$/i,
  },
  {
    remedy: 'replacement',
    words:
      /^(?:replace|replacements?|ombytning|bytte|ny vare|omlevering|omlevering|byte|ersättningsvara|exchange)$/i,
  },
  {
    remedy: 'part',
    words: /(?:spare|missing) parts?|reservedel|manglende del|reservdel|saknade? del/i,
  },
  {
    remedy: 'redo',
    words:
      /redo|re-?clean|re-?visit|return visit|genbesøg|nytt besøk|gjøre om|göra om|omstädning|nytt besök/i,
  },
  {
    remedy: 'redelivery',
    words: /^(?:reship|re-?delivery|send again|sende igen|sende på nytt|skicka igen)$/i,
  },
  {
    remedy: 'correction',
    words: /correct|credit|rettet faktura|kreditnota|kreditera|rette faktura/i,
  },
  {
    remedy: 'reduction',
    words:
      /price reduction|reduce (?:an|the) invoice|prisnedsættelse|avslag i prisen|prisavslag|prisavdrag/i,
  },
  { remedy: 'return-label', words: /free return|return label|gratis retur|fri retur/i },
  { remedy: 'pickup', words: /pick-?up|afhentning|henting|hämtning/i },
  { remedy: 'callback', words: /call from|opringning|oppringning|uppringning/i },
];

/** What answers each want, the first that may be given. */
const answers: Partial<Record<Want, readonly Remedy[]>> = {
  refund: ['refund'],
  replacement: ['replacement', 'part'],
  repair: ['part'],
  redelivery: ['redelivery', 'part', 'replacement'],
};

const words: ReadonlySet<Want> = new Set(['apology', 'explanation', 'information']);

/** True of what is given by writing: an answer, an apology. */
export const isOfWords = (want: Want): boolean => words.has(want);

const ofThings: ReadonlySet<Want> = new Set(['replacement', 'repair', 'redelivery']);

/** True of what the question about a faulty thing asks already: a new one, or the old one mended. */
export const isOfThings = (want: Want): boolean => ofThings.has(want);

/** What mends each type of trouble: a missing screw wants a screw, a lost parcel a parcel. */
const mends: Partial<Record<IssueType, readonly Remedy[]>> = {
  'late-delivery': ['refund', 'redelivery'],
  'missing-delivery': ['refund', 'redelivery', 'replacement'],
  'wrong-item': ['refund', 'replacement'],
  'missing-part': ['refund', 'part'],
  damaged: ['refund', 'replacement'],
  defective: ['refund', 'replacement'],
};

/** What the owner lets be promised, as remedies. */
export function mandated(business: Business | null): ReadonlySet<Remedy> {
  const may = business?.mandate.may ?? [];
  return new Set(
    mandates
      .filter(({ words }) => may.some((line) => words.test(line.trim())))
      .map(({ remedy }) => remedy),
  );
}

/**
 * What may be offered, at most two remedies: only what was asked for, the firm may give and mends a thing of
 * this type. Empty unless the firm is known to be at fault.
 */
export function offered(
  reading: Reading,
  business: Business | null,
  type: IssueType,
  wants: readonly Want[],
): readonly Remedy[] {
  if (!firmErred(reading) || reading.unreasonable) return [];
  const may = mandated(business);
  const fits = (remedy: Remedy): boolean =>
    may.has(remedy) && mends[type]?.includes(remedy) === true;
  const found = wants.filter((want) => !isOfWords(want)).map((want) => answers[want]?.find(fits));
  // What else was asked for is for a person to answer first.
  if (found.includes(undefined)) return [];
  return [...new Set(found.flatMap((remedy) => remedy ?? []))].slice(0, 2);
}
