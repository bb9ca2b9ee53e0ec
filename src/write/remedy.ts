import type { Business } from '../model/business.ts';
import type { IssueType, Reading, Want } from '../model/reading.ts';
import type { Case } from './case.ts';

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

const answers: Partial<Record<Want, readonly Remedy[]>> = {
  refund: ['refund', 'correction'],
  replacement: ['replacement'],
  repair: ['part', 'redo', 'replacement'],
  redelivery: ['redelivery', 'replacement'],
  compensation: ['reduction'],
  callback: ['callback'],
};

/** What sets right each type of trouble, where the customer names nothing. */
const natural: Partial<Record<IssueType, readonly Remedy[]>> = {
  'missing-delivery': ['redelivery', 'replacement', 'refund'],
  'wrong-item': ['replacement', 'refund'],
  'missing-part': ['part', 'replacement'],
  damaged: ['replacement', 'refund'],
  defective: ['replacement', 'refund'],
  billing: ['correction'],
  workmanship: ['redo'],
};

/** Only for things that are sold: a new lamp mends a broken lamp, not an unkind word. */
const ofThings: ReadonlySet<Remedy> = new Set([
  'replacement',
  'redelivery',
  'part',
  'return-label',
  'pickup',
]);
const thingTypes: ReadonlySet<IssueType> = new Set([
  'late-delivery',
  'missing-delivery',
  'wrong-item',
  'missing-part',
  'damaged',
  'defective',
  'not-as-described',
]);

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
 * What may be offered the customer, at most two remedies, first those asked for. Empty where the
 * mandate holds none of them, the fault is the customer's own, or more than one thing is in play
 * than money and goods can mend.
 */
export function offered(
  reading: Reading,
  business: Business | null,
  type: IssueType | undefined = reading.issues[0]?.type,
): readonly Remedy[] {
  if (type === undefined || reading.fault === 'customer' || reading.unreasonable) return [];
  const may = mandated(business);
  const asked = reading.wants.flatMap((want) => answers[want] ?? []);
  const usual = natural[type] ?? [];
  const fits = (remedy: Remedy): boolean => {
    if (!may.has(remedy)) return false;
    if (remedy === 'redelivery') return type === 'missing-delivery' || type === 'late-delivery';
    if (remedy === 'part') return type === 'missing-part';
    // A missing screw wants a screw, a lost parcel a parcel: not a whole new table beside.
    if (remedy === 'replacement' && type === 'missing-part') return !may.has('part');
    if (remedy === 'replacement' && type === 'missing-delivery') return !may.has('redelivery');
    if (ofThings.has(remedy)) return thingTypes.has(type);
    if (remedy === 'redo') return type === 'workmanship' || type === 'damaged';
    if (remedy === 'correction') return type === 'billing' || type === 'price';
    return remedy !== 'refund' || thingTypes.has(type) || type === 'billing';
  };
  const other = asked.length > 0 && !asked.some(fits) && type !== 'missing-part' ? [] : usual;
  return [...new Set([...asked, ...other].filter(fits))].slice(0, 2);
}

/** What the customer asks for in so many words, and what the mandate does not answer. */
export function openWant({
  reading,
  signs,
  type,
}: Pick<Case, 'reading' | 'signs' | 'type'>): Want | null {
  // Who misses a refund has said so.
  if (reading.unreasonable || type === 'refund-missing') return null;
  return reading.wants.find((want) => signs.wants[want]?.test(reading.authored) === true) ?? null;
}
