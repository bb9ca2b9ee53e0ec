/**
 * Contract: what people write otherwise again and again to different customers is proposed, with the
 * letters behind it; what is rare, what goes back to one customer, and what tells anything known of a
 * customer is not.
 */
import { describe, expect, it } from 'vitest';
import { proposeVoice } from '../../../src/learn/voice/propose.ts';
import type { SentLetter } from '../../../src/learn/voice/letters.ts';
import type { Letter, Move } from '../../../src/model/letter.ts';

const people = ['Mette', 'Lars', 'Ingeborg', 'Aksel', 'Sara'];

const part = (move: Move, text: string): Letter['sentences'][number] => ({
  move,
  text,
  evidence: [],
});

/** A letter as it is drafted, to the so-manieth of some people. */
function drafted(number: number): Letter {
  const sentences = [
    part('greeting', `Kære ${people[number] ?? ''}`),
    part('thanks', `Tak, fordi du siger, at vase nummer ${number} var knust.`),
    part('sympathy', 'Jeg er ked af at læse det.'),
    part('remedy', 'Vi sender en ny. [Hvornår?]'),
    part('closing', 'Venlig hilsen'),
    part('signature', 'Louise Hald\nTranebæk Bolig'),
  ];
  const [greeting, thanks, sympathy, remedy, closing, signature] = sentences.map(
    ({ text }) => text,
  );
  const text = `${greeting}\n\n${thanks} ${sympathy}\n\n${remedy}\n\n${closing}\n${signature}\n`;
  return {
    language: 'da',
    reply: { to: 'x', subject: 'x', inReplyTo: null, references: [], text, html: '' },
    sentences,
    slots: [{ id: 'when', prompt: 'x', placeholder: '[Hvornår?]' }],
  };
}

type Edit = (text: string, number: number) => string;

/** Letters to five customers, or to as many as are named, each changed in the same way. */
function sent(
  edit: Edit,
  of: { letters?: number; customers?: number; mail?: string } = {},
): SentLetter[] {
  return people.slice(0, of.letters ?? 5).map((name, number) => {
    const letter = drafted(number);
    return {
      caseId: number + 1,
      customer: `${number % (of.customers ?? 5)}@x.example`,
      letter,
      sent: edit(letter.reply.text.replace('[Hvornår?]', 'Den kommer tirsdag.'), number),
      greeting: name,
      facts: [name, `vase ${number}`, 'Skagen'],
      mail: of.mail ?? 'Hej. Vasen var knust.',
      house: ['Louise Hald', 'Tranebæk Bolig'],
    };
  });
}

const found = (letters: readonly SentLetter[]): string[] =>
  proposeVoice(letters).map(({ kind, from, to }) => `${kind}: ${from ?? ''} > ${to}`);

const greet: Edit = (text) => text.replace('Kære', 'Hej');
const topical: Edit = (text) => text.replace('ked af at læse', 'trist over krukken og');

describe('the voice of the house', () => {
  it.each<[string, Edit, string[]]>([
    ['a greeting', (text) => text.replace('Kære', 'Hej').replace(/^(Hej \S+)/u, '$1,'), ['greeting:  > Hej {name},']],
    ['a closing', (text) => text.replace('Venlig hilsen', 'Varme hilsner'), ['closing:  > Varme hilsner']],
    ['a sign-off', (text) => text.replace('Louise Hald\nTranebæk Bolig', 'Louise Hald\nTranebæk Bolig, altid til tjeneste'), ['signOff:  > Louise Hald\nTranebæk Bolig, altid til tjeneste']],
    ['words', (text) => text.replace('ked af at læse', 'rigtig ærgerlig over'), ['words: ked af at læse > rigtig ærgerlig over']],
    ['a sentence that is always taken out', (text) => text.replace(' Jeg er ked af at læse det.', ''), ['never: Jeg er ked af at læse det. > ']],
    ['nothing, where nothing was changed', (text) => text, []],
  ])('is %s', (_what, edit, expected) => {
    expect(found(sent(edit))).toEqual(expected);
  }); // prettier-ignore

  it('comes with the letters behind it', () => {
    const [proposal] = proposeVoice(sent((text) => text.replace('Kære', 'Hej')));
    expect(proposal).toMatchObject({ times: 5, of: 5, language: 'da' });
    expect(proposal?.id).toMatch(/^[0-9a-f]{4}$/u);
    expect(proposal?.examples[0]).toEqual({ caseId: 1, draft: 'Kære Mette', sent: 'Hej Mette' });
    expect(proposal?.examples).toHaveLength(3);
  });

  it('is not learnt from two letters, from one customer, or from fewer than most', () => {
    expect(found(sent(greet, { letters: 2 }))).toEqual([]);
    expect(found(sent(greet, { customers: 2 }))).toEqual([]);
    expect(found(sent((text, number) => (number > 2 ? text : greet(text, number))))).not.toEqual(
      [],
    );
    expect(found(sent((text, number) => (number > 1 ? text : greet(text, number))))).toEqual([]);
  });

  it.each<[string, Edit]>([
    ['a name', (text) => text.replace('ked af at', 'som Bent ked af at')],
    ['a number', (text) => text.replace('ked af at læse', 'om 14 dage over')],
    ['a place known of a customer', (text) => text.replace('ked af at læse', 'i skagen over')],
    ['an address', (text) => text.replace('Venlig hilsen', 'Skriv til bo@x.example')],
    ["a customer's name in a greeting", (text) => text.replace(/^Kære (\S+)/u, 'Kære $1 Mettesen')],
    ['a sign-off with a number', (text) => `${text.trimEnd()}\nTlf. 12345678\n`],
  ])('holds nothing of a customer: %s', (_what, edit) => {
    expect(found(sent(edit))).toEqual([]);
  });

  it('holds nothing that the letters are about', () => {
    expect(found(sent(topical))).toHaveLength(1);
    expect(found(sent(topical, { mail: 'Krukken var knust.' }))).toEqual([]);
  });

  it('leaves alone what fills a blank', () => {
    expect(found(sent((text) => text.replace('Den kommer tirsdag.', 'Det bliver snart.')))).toEqual(
      [],
    );
  });
});
