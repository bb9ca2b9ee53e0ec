/**
 * Contract: cases with the same concrete cause are gathered, in whatever language they are told: of the
 * pairs that are put together at least 0.8 belong together, and at least 0.6 of those that do are.
 */
import { expect, it } from 'vitest';
import { causeFeatures, gather, type Gathered } from '../../src/learn/causes.ts';
import { messageId } from '../../src/model/identifiers.ts';
import { read } from '../../src/read/read.ts';
import { messageOf } from '../unit/write/case.ts';
import { makeYear, type YearMail } from './generator.ts';

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

it('gathers what has one cause', () => {
  const mails = makeYear(7, 500).filter(({ kind }) => kind === 'first');
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
  const told = `precision ${together / pairs}, recall ${together / wanted}, ${proposals.length} proposals`;
  expect(together / pairs, told).toBeGreaterThanOrEqual(0.8);
  expect(together / wanted, told).toBeGreaterThanOrEqual(0.6);
});
