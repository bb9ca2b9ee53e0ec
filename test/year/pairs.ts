/** How well cases of one cause are gathered, as pairs that belong together. */
import { causeFeatures, gather, type Gathered } from '../../src/learn/causes.ts';
import { messageId } from '../../src/model/identifiers.ts';
import { read } from '../../src/read/read.ts';
import { messageOf } from '../unit/write/case.ts';
import { type YearMail } from './generator.ts';

const gathered = (mail: YearMail, at: number): Gathered => {
  const message = messageOf({
    messageId: messageId(mail.id),
    from: { name: mail.name, address: mail.from },
    subject: mail.subject,
    text: mail.text,
    date: mail.at,
  });
  const reading = read(message, { business: null, own: [], now: mail.at });
  return { case: at, receivedAt: mail.at, features: causeFeatures(reading) };
};

export interface PairFigures {
  /** Of the pairs that are put together, how many belong together. */
  readonly precision: number;
  /** Of the pairs that belong together, how many are put together. */
  readonly recall: number;
  readonly proposals: number;
}

export function gatheredPairs(year: readonly YearMail[]): PairFigures {
  const mails = year.filter(({ kind }) => kind === 'first');
  const cases = mails.map(gathered);
  const proposals = gather(cases, new Map());
  const causeOf = (at: number): string | null => mails[at]?.cause ?? null;
  let [together, wanted, pairs] = [0, 0, 0];
  const clusterOf = new Map(proposals.flatMap(({ cases: own }, at) => own.map((id) => [id, at])));
  for (let one = 0; one < mails.length; one += 1)
    for (let other = 0; other < one; other += 1) {
      const same = causeOf(one) !== null && causeOf(one) === causeOf(other);
      const put = clusterOf.has(one) && clusterOf.get(one) === clusterOf.get(other);
      if (same) wanted += 1;
      if (put) pairs += 1;
      if (same && put) together += 1;
    }
  return { precision: together / pairs, recall: together / wanted, proposals: proposals.length };
}
