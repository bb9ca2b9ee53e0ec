// Contract: in English a hardship, a danger or a number is known by words that leave no doubt; the
// same words in another sense are passed over.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';

const { signs } = languages.en;

describe('hardships', () => {
  it.each([
    { kind: 'sleep', in: 'We hardly slept for the drilling.', out: true },
    { kind: 'sleep', in: 'I gave a talk on three hours\u2019 rest and no sleep.', out: true },
    { kind: 'sleep', in: 'Your slogan says you never sleep.', out: false },
    { kind: 'sleep', in: 'The sofa sleeps two.', out: false },
    { kind: 'child', in: 'The baby was asleep in the next room.', out: true },
    { kind: 'child', in: 'The baby monitor came without a plug.', out: false },
    { kind: 'death', in: 'We needed it for the funeral on Friday.', out: true },
    { kind: 'death', in: 'The battery died in June.', out: false },
    { kind: 'water', in: 'It is still dripping through the kitchen ceiling.', out: true },
    { kind: 'water', in: 'The coffee machine makes watery coffee.', out: false },
    { kind: 'child', in: 'Arjan is 7 weeks old and it is cold.', out: true },
    { kind: 'child', in: 'The boiler is old.', out: false },
    { kind: 'cold', in: 'We have had no heating since Sunday.', out: true },
    { kind: 'cold', in: 'The screen keeps freezing.', out: false },
    { kind: 'money', in: 'That was my rent money.', out: true },
    { kind: 'money', in: 'We rent canoes from you every year.', out: false },
    { kind: 'injury', in: 'I cut my thumb on the edge.', out: true },
    { kind: 'injury', in: 'They cut my holiday short.', out: false },
    { kind: 'wait', in: 'This is my third email.', out: true },
    { kind: 'wait', in: 'I waited for the bus.', out: false },
    { kind: 'gift', in: 'It was a present for my aunt.', out: true },
    { kind: 'gift', in: 'At present I have nothing.', out: false },
    { kind: 'leave', in: 'I took a day off for this.', out: true },
    { kind: 'fear', in: 'I am afraid the box is lost.', out: false },
    { kind: 'hospital', in: 'She was taken to hospital at six.', out: true },
    { kind: 'hospital', in: 'I work at the hospital shop.', out: false },
  ] as const)('$kind: $in', ({ kind, in: text, out }) => {
    expect(signs.hardships[kind].test(text)).toBe(out);
  });
});

describe('danger', () => {
  it.each([
    { in: 'There is a smell like rotten eggs by the cooker.', out: true },
    { in: 'It gave me a shock when I touched the tap.', out: true },
    { in: 'He has a nut allergy and I said so twice.', out: true },
    { in: 'Smoke came out of the plug.', out: true },
    { in: 'Do not email me, ring.', out: true },
    { in: 'He stood smoking in the yard.', out: false },
    { in: 'We had eggs for breakfast.', out: false },
    { in: 'The price was a shock.', out: false },
  ])('$in', ({ in: text, out }) => expect(signs.danger.test(text)).toBe(out));
});

describe('before a number', () => {
  it.each([
    { sign: 'order', in: 'my order number is ', out: true },
    { sign: 'order', in: 'Order #', out: true },
    { sign: 'order', in: 'I ordered it in ', out: false },
    { sign: 'invoice', in: 'your invoice no. ', out: true },
    { sign: 'booking', in: 'Booking ref: ', out: true },
    { sign: 'notOrder', in: 'Paradise Street | DX ', out: true },
    { sign: 'notOrder', in: 'Our ref: ', out: true },
    { sign: 'notOrder', in: 'customer number ', out: true },
    { sign: 'notOrder', in: 'order no. ', out: false },
  ] as const)('$sign: $in', ({ sign, in: text, out }) => {
    expect(signs[sign].test(text)).toBe(out);
  });
});

describe('not to be told again', () => {
  it.each([
    { sign: 'unfit', in: 'It is a disgrace.', out: true },
    { sign: 'unfit', in: 'The hem came undone.', out: false },
    { sign: 'stale', in: 'It will be here tomorrow.', out: true },
    { sign: 'stale', in: 'The hem came undone.', out: false },
    { sign: 'formal', in: 'Dear Sirs', out: true },
    { sign: 'formal', in: 'Hi there', out: false },
  ] as const)('$sign: $in', ({ sign, in: text, out }) => {
    expect(signs[sign].test(text)).toBe(out);
  });
});
