/**
 * Contract: an emptied document holds no text of a customer, can be read as before, and is counted
 * as before; an address is masked as a whole and never as a part of a longer one, and nothing moves.
 */
import { describe, expect, it } from 'vitest';
import { emptied, emptiedJson } from '../../../src/store/personal/emptied.ts';
import { addressPattern, masked } from '../../../src/store/personal/mask.ts';

describe('an emptied document', () => {
  it('keeps categories, truths and shares, and no text, date or amount', () => {
    const reading = {
      language: 'da',
      kind: 'complaint',
      confidence: 0.93,
      doubtful: false,
      authored: 'Lampen er knust.',
      customer: { name: 'Lone Bak', greeting: 'Lone', address: 'lone@x.example' },
      issues: [{ type: 'damaged', text: 'Lampen er knust', source: 'body', start: 0, end: 15 }],
      consequence: null,
      facts: { amounts: [{ text: '499 kr', value: 499, currency: 'DKK' }] },
      wants: ['refund'],
      mustAsk: ['Hvad er ordrenummeret?'],
    };
    expect(emptied(reading)).toEqual({
      language: 'da',
      kind: 'complaint',
      confidence: 0.93,
      doubtful: false,
      authored: '',
      customer: { name: '', greeting: '', address: '' },
      issues: [{ type: 'damaged', text: '', source: 'body', start: 0, end: 0 }],
      consequence: null,
      facts: { amounts: [{ text: '', value: 0, currency: '' }] },
      wants: ['refund'],
      mustAsk: [''],
    });
  });

  it('takes no text for a category that is not one', () => {
    expect(emptied({ kind: 'Lone Bak', type: 'lone@x.example' })).toEqual({ kind: '', type: '' });
  });

  it('goes whole where it is not JSON', () => {
    expect(emptiedJson('Lone Bak {')).toBe('null');
  });
});

const mask = (text: string): string => masked(text, [addressPattern('bo@x.example')]);

describe('a masked address', () => {
  it.each([
    ['Skriv til bo@x.example.', 'Skriv til ************.'],
    ['<BO@X.Example>, "bo@x.example"', '<************>, "************"'],
  ])('%s', (text, expected) => {
    expect(mask(text)).toBe(expected);
    expect(mask(text)).toHaveLength(text.length);
  });

  it.each([
    'jacobo@x.example',
    'a.bo@x.example',
    'bo@x.example.org',
    'bo@x.examples',
    'boxxexample',
  ])('is not seen in %s', (text) => {
    expect(mask(text)).toBe(text);
  });
});
