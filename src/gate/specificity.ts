import { stockKinds } from '../language/stock.ts';
import type { Case, WeighedSentence } from './case.ts';
import { holdsName } from './case.ts';
import { fitOf } from './fit.ts';

/** What is counted of a reply; every measure lies between 0 and 1 or a little above. */
export type Measures = Readonly<Record<string, number>>;

const full = (count: number, enough: number): number => Math.min(count, enough) / enough;

/** Counts in a reply what makes it this one's and what makes it anybody's. */
export function measure(of: Case): Measures {
  const { body, lexicon } = of;
  const words = body.flatMap((one) => one.words);
  const total = Math.max(words.length, 1);
  const stems = new Set(body.flatMap((one) => one.happenings.map((word) => word.stem)));
  const content = Math.max(
    body.reduce((sum, one) => sum + one.content, 0),
    1,
  );
  const share = (set: ReadonlySet<string>): number =>
    words.filter((word) => set.has(word.stem)).length / total;
  const shareLower = (set: ReadonlySet<string>): number =>
    words.filter((word) => set.has(word.lower)).length / total;
  const kinds = new Map<string, number>();
  for (const one of body)
    for (const hit of one.phrases) kinds.set(hit.kind, (kinds.get(hit.kind) ?? 0) + 1);
  const sentences = Math.max(body.length, 1);
  const fit = fitOf(of);
  const sayings = Object.fromEntries(
    stockKinds.map((kind) => [kind, full(kinds.get(kind) ?? 0, 4)]),
  );
  return {
    ...sayings,
    share: fit.share,
    told: fit.told,
    beats: Math.max(-1, Math.min(1, (fit.own - fit.rival) / plenty(of))),
    dense: stems.size / content,
    staffDo: full(body.filter((one) => one.undertakes === 'staff').length, 2),
    dated: full(body.filter((one) => isDated(one, of)).length, 2),
    whenRate: full((newTimes(of) / total) * 100, 8),
    fields: full(body.filter(isField).length / sentences, 0.5),
    i: full(shareLower(lexicon.i) * 100, 8),
    we: full((idleWe(of) / total) * 100, 8),
    lofty: full(share(lexicon.lofty) * 100, 10),
    cheer: full(share(lexicon.cheer) * 100, 6),
    rules: full((rulesIn(of) / total) * 100, 8),
    trade: full(share(lexicon.trade) * 100, 15),
    sorry: full(words.filter((word) => lexicon.sorry.has(word.stem)).length, 1),
    owning: full(kinds.get('owning') ?? 0, 2),
    asking: full(kinds.get('asking') ?? 0, 2),
    question: full(body.filter((one) => one.text.endsWith('?')).length, 2),
    empty: body.filter((one) => isEmpty(one, of)).length / sentences,
    stranger: isStranger(of) ? 1 : 0,
  };
}

/** How many words taken up are plenty: fewer where the mail itself is short. */
const plenty = (of: Case): number => Math.max(2, Math.min(5, of.mail.happenings.size / 4));

/** Somebody does something then, or something of this case happens at a time that is not the mail's own. */
const isDated = (one: WeighedSentence, of: Case): boolean =>
  one.undertakes === null
    ? one.happenings.length + one.facts.length > 0 &&
      one.when.some((word) => !of.mail.stems.has(word.stem))
    : one.when.length > 0;

/** Words for times that are not copied from the mail, or at which somebody does something. */
const newTimes = (of: Case): number =>
  of.body.reduce(
    (sum, one) =>
      sum +
      (one.undertakes === null
        ? one.when.filter((word) => !of.mail.facts.has(word.stem)).length
        : one.when.length),
    0,
  );

/** Words of terms and proof; "you are right" is none, though it has the word. */
const rulesIn = (of: Case): number =>
  of.body.reduce(
    (sum, one) =>
      sum +
      one.words.filter(
        (word, at) =>
          of.lexicon.rules.has(word.stem) &&
          !one.phrases.some((hit) => hit.kind === 'owning' && hit.first <= at && at <= hit.last),
      ).length,
    0,
  );

/** A form's field: "Status: received", "Order FL-3340: green dress". */
export function isField(one: WeighedSentence): boolean {
  const [, label = '', value = ''] =
    /^([\p{L}\p{N}][\p{L}\p{N} /-]{0,40}):\s+(.*)$/u.exec(one.text) ?? [];
  if (label === '' || one.undertakes !== null || label.split(' ').length > 3) return false;
  return value.split(/\s+/).length <= 3 || /\d/u.test(one.text);
}

/** How often the firm speaks of itself where it sets no time and does nothing about what is taken up. */
const idleWe = (of: Case): number =>
  of.body
    .filter(
      (one) =>
        one.when.length === 0 &&
        (one.undertakes === null || one.happenings.length + one.facts.length === 0),
    )
    .flatMap((one) => one.words)
    .filter((word) => of.lexicon.we.has(word.lower)).length;

/** A sentence that takes nothing up, names nobody, sets no time and asks for nothing. */
export function isEmpty(sentence: WeighedSentence, of: Case): boolean {
  return (
    sentence.happenings.length === 0 &&
    sentence.facts.length === 0 &&
    sentence.when.length === 0 &&
    (sentence.undertakes === null || sentence.undertakes === 'we') &&
    !sentence.words.some((word) => isStaff(word.stem, of))
  );
}

const isStaff = (stem: string, of: Case): boolean =>
  of.firm.has(stem) && !of.lexicon.common.has(stem) && !of.lexicon.trade.has(stem);

/** The greeting names somebody the mail does not. */
export function isStranger(of: Case): boolean {
  const { greeted } = of.letter;
  if (greeted === null) return false;
  const { from } = of.message;
  const known = [of.mail.whole, from?.name ?? '', from?.address.replace(/[._@\d-]+/g, ' ') ?? ''];
  const named = [...known, of.reading.customer.name ?? '', of.reading.customer.greeting ?? ''];
  return !holdsName(named.join('\n'), greeted.text);
}

/**
 * Weights of a logistic model over the measures, fitted by test/eval/gate-weights.ts on 672 replies with
 * known labels (six to each of 112 complaints, written for this project), each good reply also laid
 * beside another complaint, and each macro also with a sentence of the mail pasted in. Signs are held to
 * what the measures mean, and phrase counts were dropped at random in fitting, so that the score leans on
 * what lists cannot miss: words of the mail taken up, times, and who acts. Held back by complaint, five
 * in turn, it puts a person's reply above one for anybody 998 times of 1,000.
 */
export const weights: Readonly<Record<string, number>> = {
  courtesy: -1.71,
  receipt: -2.49,
  record: -3.17,
  feeling: -0.82,
  sales: -0.36,
  rule: -2.21,
  blame: -2.11,
  share: 2.02,
  told: 0.67,
  beats: 3.06,
  dense: 1.79,
  staffDo: 0.65,
  dated: 0.95,
  whenRate: 3.39,
  fields: -2.28,
  i: 4.06,
  we: -2.92,
  lofty: -2.05,
  cheer: -2.15,
  rules: -2.79,
  trade: -1.46,
  sorry: 2.1,
  owning: 0.95,
  asking: 0.65,
  question: 0.61,
  empty: -3.71,
  stranger: -5.96,
};
export const bias = -4.11;

/** How much a reply says about this one case and no other, 0..1. */
export function specificityOf(measures: Measures): number {
  const sum = Object.entries(measures).reduce(
    (sum, [name, value]) => sum + (weights[name] ?? 0) * value,
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
