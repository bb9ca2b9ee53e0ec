// Contract: an English statement is told again from the firm's side (you, we) as a native would put
// it after "that": persons, possessives and "am/was" agree. "You" for anybody, questions, curses
// and orders are left alone.
import { describe, expect, it } from 'vitest';
import { grammar } from '../../../src/language/en/grammar.ts';

const names = new Set(['Dervla', 'Leeds']);
const that = (statement: string): string | null => grammar.restate(statement, names)?.that ?? null;

describe('persons and possessives', () => {
  it.each([
    {
      in: 'I ordered a green vase and you sent a blue one.',
      out: 'that you ordered a green vase and we sent a blue one',
    },
    { in: 'My vase broke in your van.', out: 'that your vase broke in our van' },
    { in: 'You have taken £30 from my account.', out: 'that we have taken £30 from your account' },
    { in: "You've charged me twice.", out: "that we've charged you twice" },
    {
      in: 'We waited for your driver for four hours.',
      out: 'that you waited for our driver for four hours',
    },
    {
      in: 'Your fitter told us to mind our own business.',
      out: 'that our fitter told you to mind your own business',
    },
    { in: 'I rang you four times on Monday.', out: 'that you rang us four times on Monday' },
    { in: 'I sent the photos to you on Friday.', out: 'that you sent the photos to us on Friday' },
    { in: 'The blue one was mine.', out: 'that the blue one was yours' },
    { in: 'I fitted it myself.', out: 'that you fitted it yourself' },
    { in: 'My wife and I slept in the car.', out: 'that you and your wife slept in the car' },
    { in: 'It cost us a whole Saturday.', out: 'that it cost you a whole Saturday' },
    {
      in: 'The table you sold me has three legs.',
      out: 'that the table we sold you has three legs',
    },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('verbs agree', () => {
  it.each([
    { in: 'I am still waiting for my refund.', out: 'that you are still waiting for your refund' },
    { in: 'I was told to wait in the rain.', out: 'that you were told to wait in the rain' },
    { in: "I wasn't asked.", out: "that you weren't asked" },
    { in: "I'm out of pocket by sixty pounds.", out: "that you're out of pocket by sixty pounds" },
    { in: "I've had no answer from you.", out: "that you've had no answer from us" },
    { in: 'My son was left outside.', out: 'that your son was left outside' },
    {
      in: 'The kettle was cold and I was late.',
      out: 'that the kettle was cold and you were late',
    },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('loose writing', () => {
  it.each([
    { in: 'ordered two lamps and got one', out: 'that you ordered two lamps and got one' },
    { in: 'And the door still sticks.', out: 'that the door still sticks' },
    { in: 'And the door still catches on the mat.', out: 'that the door still catches on the mat' },
    { in: 'Unfortunately the tap leaks.', out: 'that the tap leaks' },
    { in: 'No one told us the lift was out.', out: 'that no one told you the lift was out' },
    { in: 'Dervla walked over our new carpet.', out: 'that Dervla walked over your new carpet' },
    { in: 'I have rung THREE times.', out: 'that you have rung three times' },
    {
      in: 'When we came down, the bar was shut.',
      out: 'that when you came down, the bar was shut',
    },
    { in: 'That cost me a morning.', out: 'that this cost you a morning' },
    { in: 'the parcel never arrived in Leeds', out: 'that the parcel never arrived in Leeds' },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('two statements side by side', () => {
  it.each([
    {
      in: 'The gloves are too small, I cannot close the strap.',
      out: 'that the gloves are too small, and you cannot close the strap',
    },
    {
      in: 'When the bus came, it was full.',
      out: 'that when the bus came, it was full',
    },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('what a statement can lose', () => {
  it.each([
    {
      in: 'I sat in the waiting room with my coat on like a parcel nobody had called for.',
      out: 'that you sat in the waiting room with your coat on',
    },
    { in: 'It looks like a duck.', out: 'that it looks like a duck' },
    {
      in: 'The drawer front came away in my hand on the second morning and took a long strip of the veneer with it, which is a pity.',
      out: 'that the drawer front came away in your hand on the second morning and took a long strip of the veneer with it',
    },
    {
      in: 'The shower in the upstairs bathroom has run cold every morning since Friday, and my mother washes at the sink downstairs.',
      out: 'that the shower in the upstairs bathroom has run cold every morning since Friday',
    },
    {
      in: 'I ordered the long curtains in the darker of the two greens, and a short pair in cream turned up.',
      out: 'that you ordered the long curtains in the darker of the two greens, and a short pair in cream turned up',
    },
  ])('$in', ({ in: statement, out }) => expect(that(statement)).toBe(out));
});

describe('left alone', () => {
  it.each([
    { in: 'When will my parcel arrive?' },
    { in: 'You can see daylight through the door.' },
    { in: 'Bloody awful service you have.' },
    { in: 'Look at https://example.example/photo' },
    { in: 'Send me a new one.' },
    { in: 'Nor was I asked to agree to one.' },
    { in: 'The shelf were bent when it came.' },
    { in: 'The pump howls like a wolf in the cellar every night.' },
    { in: 'There was supposed to be a spare key under the mat.' },
    { in: "for a service that's in the price" },
    { in: '' },
  ])('$in', ({ in: statement }) => expect(that(statement)).toBeNull());

  it('tells a noun phrase as one', () => {
    expect(grammar.restate('A long tear down the arm of my chair', names)?.noun).toBe(
      'a long tear down the arm of your chair',
    );
  });
});

describe('things and days', () => {
  it.each([
    { in: 'A brass lamp, 40 cm', out: 'the brass lamp' },
    { in: 'Kvist table', out: 'the Kvist table' },
    { in: 'the boiler', out: 'the boiler' },
    { in: 'lamp Kvist', out: 'the Kvist lamp' },
    { in: 'Lamp', out: 'the lamp' },
    { in: "my daughter's dress", out: "your daughter's dress" },
    { in: 'view of the sea', out: null },
    { in: '<b>x</b>', out: null },
  ])('$in', ({ in: product, out }) => expect(grammar.definite(product, '')).toBe(out));

  it('writes a day and quotes', () => {
    expect(grammar.day(new Date('2026-11-05T00:00:00Z'))).toBe('Thursday 5 November');
    expect(grammar.onDay(new Date('2026-11-05T00:00:00Z'))).toBe('on Thursday 5 November');
    expect(grammar.quote('the "new" one')).toBe('“the ‘new’ one”');
  });
});
