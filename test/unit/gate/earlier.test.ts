/**
 * Contract: the index of earlier letters says how much of a text stands in the letter most like it, and
 * in letters to the same customer; it knows numbers and links of that customer's letters and those that
 * went to several, and no other's. The index of complaints gives those that share rare words, never the
 * mail's own or another of the same customer.
 */
import { describe, expect, it } from 'vitest';
import { EarlierLetters, earlierLetters, runsOf } from '../../../src/gate/earlier.ts';
import { lexiconOf } from '../../../src/gate/lexicon.ts';
import { OtherComplaints } from '../../../src/gate/others.ts';
import { wordsOf } from '../../../src/language/folding.ts';

const one = 'Jeg sender dig en ny lampe i dag med bud, og regningen er vores.';
const other = 'Maleren kommer på torsdag og retter loftet i gangen uden beregning.';

describe('EarlierLetters', () => {
  const index = new EarlierLetters([
    { text: `${one} Ordre 48213`, to: 'Mette@a.example' },
    { text: `${other} Ring 70112233`, to: 'jens@a.example' },
    { text: 'Ring 70112233', to: 'lis@a.example' },
    { text: 'Ring 70112233', to: 'bo@a.example' },
  ]);

  it.each([
    { text: one, customer: 'mette@a.example', any: 1, same: 1 },
    { text: one, customer: 'jens@a.example', any: 1, same: 0 },
    { text: 'Noget helt andet end det, der blev skrevet før.', customer: '', any: 0, same: 0 },
    { text: 'Tre ord her', customer: '', any: 0, same: 0 },
  ])('finds $any of $text to $customer', ({ text, customer, any, same }) => {
    expect(index.likeness(runsOf(text), customer)).toEqual({ any, same });
  });

  it.each([
    ['48213', 'mette@a.example', true],
    ['48213', 'jens@a.example', false],
    ['70112233', 'ny@a.example', true],
    ['99999', 'mette@a.example', false],
  ])('knows %s beside %s: %s', (pointer, customer, known) => {
    expect(index.knows(pointer, customer)).toBe(known);
  });

  it('counts half a letter as half', () => {
    const half = `${one.slice(0, 40)} og så skriver vi noget ganske andet til dig herfra.`;
    expect(index.likeness(runsOf(half), '').any).toBeGreaterThan(0.2);
    expect(index.likeness(runsOf(half), '').any).toBeLessThan(0.7);
  });

  it('is made once for a list', () => {
    const list = [one];
    expect(earlierLetters(list)).toBe(earlierLetters(list));
    expect(earlierLetters(index)).toBe(index);
  });
});

describe('OtherComplaints', () => {
  const lamp = {
    subject: 'Lampen',
    text: 'Glasskærmen på pendlen var knust, da kassen blev åbnet.',
  };
  const paint = {
    subject: 'Loftet',
    text: 'Maleren har glemt loftet i gangen, og det skaller af.',
  };
  const again = { ...paint, text: `${paint.text} Hvornår kommer maleren?`, from: 'jens@a.example' };
  const index = new OtherComplaints([lamp, paint, again]);
  const lexicon = lexiconOf('da');
  const stems = new Set(wordsOf(other).map((word) => lexicon.stem(word.text)));

  it('gives what shares rare words', () => {
    const near = index.closestTo(stems, 'da', { text: '', from: 'x@a.example' });
    expect(near.map((view) => view.text.split('\n')[0])).toEqual(['Loftet', 'Loftet']);
  });

  it('leaves out the mail itself and those of its sender', () => {
    const but = { text: paint.text, from: 'Jens@a.example' };
    expect(index.closestTo(stems, 'da', but)).toEqual([]);
  });
});
