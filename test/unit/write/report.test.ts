/** Contract: what a report says again on purpose is found as it stands there, also where a translation was put in its place; in other letters there is nothing of the kind. */
import { expect, it } from 'vitest';
import type { Letter, Sentence } from '../../../src/model/letter.ts';
import { saidAgainIn, writeReport } from '../../../src/write/report.ts';
import { issueIn, letterFor, readingOf, templates } from './case.ts';

const said = (text: string, move: Sentence['move'], person = false): Sentence => ({
  text,
  move,
  evidence: person ? [{ from: 'person', text, start: 0, end: text.length }] : [],
});
const report = (told: string): Letter => ({
  language: 'en',
  reply: { to: '', subject: '', inReplyTo: null, references: [], text: '', html: '' },
  sentences: [
    said('Dear Mary', 'greeting'),
    said('Your mail helped us.', 'thanks'),
    said(told, 'explanation', true),
    said('Kind regards', 'closing'),
  ],
  slots: [],
});
const letter = (told: string): string =>
  `Dear Mary\n\nYour mail helped us.\n\n${told}\n\nKind regards\nSigne`;

it('finds the words of the person, and what was put in their place', () => {
  const foam = 'We pack the shades in foam.';
  expect(saidAgainIn(report(foam), letter(foam))).toEqual([foam, 'Your mail helped us.']);
  const blank = report('[Write in English what was changed: Vi pakker i skum.]');
  expect(saidAgainIn(blank, letter(foam))).toEqual([foam, 'Your mail helped us.']);
  expect(saidAgainIn(blank, 'Dear Mary\n\nWe pack it in foam.')).toEqual(['Your mail helped us.']);
});

it('finds none in another letter', () => {
  const { sentences, ...rest } = report('We found it.');
  const other = { ...rest, sentences: sentences.map((one) => ({ ...one, evidence: [] })) };
  expect(saidAgainIn(other, letter('We found it.'))).toEqual([]);
});

it('thanks for what was found in the words that were sent, and asks for them where these are not found', () => {
  const text = 'Hvad skal man med den?';
  const letter = letterFor(readingOf(text, { issues: [issueIn(text, text, 'other')] }));
  const [slot] = letter.slots;
  const sent = letter.reply.text.replace(slot?.placeholder ?? '', 'vasen var revnet');
  const about = {
    letter,
    changed: 'Vi pakker i skum.',
    staff: 'da',
    quoted: null,
    broken: null,
    seed: '1',
    templates,
  } as const;
  const { reply, slots } = writeReport({ ...about, sent });
  expect(reply.text).toContain(', at vasen var revnet.');
  expect(reply.text).toContain('Vi pakker i skum.');
  expect(slots).toEqual([]);
  expect(writeReport({ ...about, sent: 'Kære Ida' }).slots).toEqual([slot]);
});

it('owns what was promised and not kept', () => {
  const broken = { text: 'Du hører fra mig mandag', start: 7, end: 30 };
  const about = {
    letter: letterFor(readingOf('Vasen var revnet.')),
    sent: '',
    changed: 'Vi pakker i skum.',
    staff: 'da',
    quoted: null,
    seed: '1',
    templates,
  } as const;
  const owning = writeReport({ ...about, broken }).sentences.filter(
    ({ move }) => move === 'apology',
  );
  expect(owning.map(({ evidence }) => evidence)).toEqual([[{ from: 'history', ...broken }]]);
  const silent = writeReport({ ...about, broken: null }).sentences;
  expect(silent.filter(({ move }) => move === 'apology')).toEqual([]);
});
