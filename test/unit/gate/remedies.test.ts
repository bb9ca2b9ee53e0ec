/**
 * Contract: what a letter promises or offers that costs the firm something is found in every language:
 * money back, a new one, repair, free return, discount, a fee dropped. A question that offers is a
 * promise; what is denied, told of the past or wanted by the customer is none. Owners name remedies in
 * their own words.
 */
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/gate/lexicon.ts';
import { promisedIn, remediesIn, type Remedy } from '../../../src/gate/remedies.ts';
import type { LanguageCode } from '../../../src/model/language.ts';

const promised: readonly (readonly [LanguageCode, string, readonly Remedy[]])[] = [
  ['da', 'Jeg sender dig en ny lampe i dag.', ['replacement']],
  [
    'da',
    'Vil du have en ny, eller vil du hellere have pengene tilbage?',
    ['refund', 'replacement'],
  ],
  ['da', 'Du får alle 2.499 kr. tilbage på kortet fredag.', ['refund']],
  ['da', 'Vi reparerer hanken uden at det koster dig noget.', ['repair']],
  ['da', 'Du kan sende den retur på vores regning.', ['free-return']],
  ['da', 'Jeg giver dig 20 % rabat på den næste.', ['discount']],
  ['da', 'Rykkergebyret er slettet.', ['fee-waived']],
  ['nb', 'Jeg sender deg to nye ruller i dag.', ['replacement']],
  ['nb', 'Vil du ha en ny, eller vil du heller ha pengene tilbake?', ['refund', 'replacement']],
  ['nb', 'Du får 449 kroner tilbake i morgen.', ['refund']],
  ['nb', 'Verkstedet reparerer sømmen på torsdag.', ['repair']],
  ['nb', 'Returen er gratis, lappen ligger ved.', ['free-return']],
  ['nb', 'Du får 10 prosent rabatt neste gang.', ['discount']],
  ['nb', 'Vi sletter purregebyret.', ['fee-waived']],
  ['nn', 'Eg sender deg ei ny jakke i dag.', ['replacement']],
  ['nn', 'Vil du ha ei ny, eller vil du heller ha pengane attende?', ['refund', 'replacement']],
  ['nn', 'Du får 449 kroner attende i morgon.', ['refund']],
  ['nn', 'Vi utbetrar golvet på onsdag.', ['repair']],
  ['nn', 'Du kan sende han i retur for vår rekning.', ['free-return']],
  ['nn', 'Du får eit gåvekort.', ['discount']],
  ['nn', 'Vi slettar gebyret.', ['fee-waived']],
  ['sv', 'Jag skickar dig en ny jacka i dag.', ['replacement']],
  ['sv', 'Vill du ha en ny, eller vill du hellre ha pengarna tillbaka?', ['refund', 'replacement']],
  ['sv', 'Du får 449 kronor tillbaka i morgon.', ['refund']],
  ['sv', 'Vi lagar den på torsdag.', ['repair']],
  ['sv', 'Returen är gratis.', ['free-return']],
  ['sv', 'Jag ger dig 20 % rabatt.', ['discount']],
  ['sv', 'Vi stryker påminnelseavgiften.', ['fee-waived']],
  ['en', 'I am sending you a new lamp today.', ['replacement']],
  ['en', 'Would you like a new one or your money back?', ['refund', 'replacement']],
  ['en', 'You will get your £44.90 back on Friday.', ['refund']],
  ['en', 'We will repair the handle on Thursday.', ['repair']],
  ['en', 'The return postage is free.', ['free-return']],
  ['en', 'I can give you 20% off.', ['discount']],
  ['en', 'We have cancelled the late fee.', ['fee-waived']],
];

const silent: readonly (readonly [LanguageCode, string])[] = [
  ['da', 'Vi kan ikke sende dig en ny lampe.'],
  ['da', 'Jeg giver dig en ny tid på torsdag.'],
  ['da', 'Du skriver, at du vil have pengene tilbage.'],
  ['da', 'Du fik en ny i maj, og den knækkede også.'],
  ['da', 'Jeg ringer tilbage i morgen.'],
  ['nb', 'Vi kan ikke refundere beløpet.'],
  ['nb', 'Du får en ny time på torsdag.'],
  ['nb', 'Du skriver at du vil ha pengene tilbake.'],
  ['nb', 'Jeg ringer tilbake i morgen.'],
  ['nn', 'Vi kan ikkje sende deg ei ny jakke.'],
  ['nn', 'Du får ein ny time på torsdag.'],
  ['nn', 'Du skriv at du vil ha pengane attende.'],
  ['sv', 'Vi kan inte skicka en ny jacka.'],
  ['sv', 'Du får en ny tid på torsdag.'],
  ['sv', 'Du skriver att du vill ha pengarna tillbaka.'],
  ['sv', 'Jag ringer tillbaka i morgon.'],
  ['en', "We can't send you a new lamp."],
  ['en', 'I will give you a new date on Thursday.'],
  ['en', 'You write that you want your money back.'],
  ['en', 'I will call you back tomorrow.'],
  ['en', 'Feel free to write if the delivery is late.'],
];

const remediesOf = (language: LanguageCode, text: string): readonly Remedy[] => [
  ...new Set(
    promisedIn(text, language, lexiconOf(language).negations)
      .map(({ remedy }) => remedy)
      .toSorted(),
  ),
];

describe('a remedy', () => {
  it.each(promised)('in %s is promised by: %s', (language, text, remedies) => {
    expect(remediesOf(language, text)).toEqual(remedies.toSorted());
  });

  it.each(silent)('in %s is not promised by: %s', (language, text) => {
    expect(remediesOf(language, text)).toEqual([]);
  });

  it('stands where it is said', () => {
    const text = 'Tak for det. Jeg sender dig en ny lampe i dag.';
    const [hit] = promisedIn(text, 'da', lexiconOf('da').negations);
    expect(text.slice(hit?.start, hit?.end)).toBe(hit?.text);
  });
});

describe('a mandate', () => {
  it.each([
    [
      ['refund', 'replace', 'free return label'],
      ['refund', 'replacement', 'free-return'],
    ],
    [
      ['pengene tilbage', 'ombytning', 'gratis fragt'],
      ['refund', 'replacement', 'free-return'],
    ],
    [
      ['redo the work free of charge', 'correct or credit an invoice'],
      ['refund', 'repair'],
    ],
    [
      ['waive the call-out fee', 'gift card up to 500 kr'],
      ['discount', 'fee-waived'],
    ],
    [['flowers'], []],
  ] as const)('of %j names %j', (may, held) => {
    expect([...remediesIn(may)].toSorted()).toEqual([...held].toSorted());
  });
});
