/**
 * Contract: a letter is said as the house says it where the house says anything; blanks, promises,
 * what tells the customer's matter and what is quoted stay as they are.
 */
import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/model/letter.ts';
import { inHouseVoice } from '../../../src/write/voice.ts';

const voice = {
  greeting: 'Hej {name},',
  closing: 'Varme hilsner',
  signOff: 'Louise\nTranebæk',
  words: [{ from: 'ked af', to: 'ærgerlig over' }],
  never: ['Det er vi meget glade for.'],
};
const slots = [{ id: 'a', prompt: '', placeholder: '[Hvem?]' }];

const said = (move: Move, text: string, name: string | null = 'Mette'): string[] =>
  inHouseVoice([[{ move, text, evidence: [] }]], voice, { name, slots })
    .flat()
    .map((sentence) => sentence.text);

describe('the voice of the house', () => {
  it.each<[Move, string, string[]]>([
    ['greeting', 'Kære Mette', ['Hej Mette,']],
    ['greeting', 'Hej', ['Hej']],
    ['closing', 'Venlig hilsen', ['Varme hilsner']],
    ['signature', 'Eva Bo\nTranebæk Bolig', ['Louise\nTranebæk']],
    ['signature', '[Hvem?]\nTranebæk Bolig', ['[Hvem?]\nTranebæk Bolig']],
    ['sympathy', 'Jeg er ked af det.', ['Jeg er ærgerlig over det.']],
    ['sympathy', 'Ked af det er jeg.', ['Ærgerlig over det er jeg.']],
    ['sympathy', 'Du skriver: “ked af det”.', ['Du skriver: “ked af det”.']],
    ['sympathy', 'Smaked afsked.', ['Smaked afsked.']],
    ['restatement', 'Du er ked af det.', ['Du er ked af det.']],
    ['promise', 'Det er vi meget glade for.', ['Det er vi meget glade for.']],
    ['courtesy', 'Det er vi meget glade for.', []],
  ])('%s: %s', (move, text, expected) => {
    expect(said(move, text)).toEqual(expected);
  });

  it('greets a customer without a name as before', () => {
    expect(said('greeting', 'Kære Mette', null)).toEqual(['Kære Mette']);
  });

  it('is takkebrev’s own where the house has none', () => {
    const paragraphs = [[{ move: 'closing', text: 'Venlig hilsen', evidence: [] } as const]];
    expect(inHouseVoice(paragraphs, undefined, { name: null, slots })).toBe(paragraphs);
  });
});
