// Contract: what a German letter promises is found with its day, in either order of words; what the customer
// wrote, what hangs on a condition and what has been done is none.
import { describe, expect, it } from 'vitest';
import { findPromises } from '../../../src/gate/promises/find.ts';
import { firm } from '../write/case.ts';

const promised = (sentence: string): (readonly [string, string | null])[] =>
  findPromises({
    text: `Guten Tag Martina,\n\n${sentence}\n\nViele Grüße\nUte`,
    language: 'de',
    signer: null,
    business: { ...firm, language: 'de', city: null, staff: ['Ben'] },
    sentAt: new Date('2026-11-20T12:00:00Z'),
  }).map(({ kind, due }) => [kind, due]);

describe('a promise', () => {
  it.each([
    ['Sie hören spätestens am Dienstag, 24. November wieder von mir.', 'contact', '2026-11-24'],
    ['Spätestens am Dienstag, 24. November schreibe ich Ihnen wieder.', 'contact', '2026-11-24'],
    ['Sie hören wieder von mir, spätestens am Dienstag, 24. November.', 'contact', '2026-11-24'],
    [
      'Ich melde mich wieder bei Ihnen, spätestens am Dienstag, 24. November.',
      'contact',
      '2026-11-24',
    ],
    [
      'Zu Ihrer Bestellung 51877 hören Sie wieder von mir, spätestens am Dienstag, 24. November.',
      'contact',
      '2026-11-24',
    ],
    [
      'Auf jeden Fall hören Sie von mir, spätestens am Dienstag, 24. November.',
      'contact',
      '2026-11-24',
    ],
    [
      'Auch ohne Ihre Antwort hören Sie von mir, spätestens am Dienstag, 24. November.',
      'contact',
      '2026-11-24',
    ],
    ['Sie hören am Dienstag um zehn Uhr von mir.', 'contact', '2026-11-24'],
    ['Ich rufe Sie am Mittwoch um zehn an.', 'contact', '2026-11-25'],
    ['Ich überweise Ihnen die 64,90 € noch heute.', 'refund', '2026-11-20'],
    ['Wir schicken Ihnen bis Ende der Woche eine neue Vase.', 'delivery', '2026-11-20'],
    ['Morgen hole ich den Tisch bei Ihnen ab.', 'delivery', '2026-11-21'],
    ['Ich werde das bis Montag klären.', 'investigation', '2026-11-23'],
  ])('%s', (sentence, kind, due) => {
    expect(promised(sentence)).toEqual([[kind, due]]);
  });
});

it.each([
  'Sie haben am 3. November geschrieben.',
  'Sie schreiben, dass am Freitag niemand kam.',
  'Wenn Sie mir ein Foto schicken, schicke ich Ihnen am Montag Ersatz.',
  'Ich bin am Montag nicht im Haus.',
])('none: %s', (sentence) => {
  expect(promised(sentence)).toEqual([]);
});
