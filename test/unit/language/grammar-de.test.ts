// Contract: a plain German statement of one clause is told from the firm's side, with the verb last behind
// "dass"; where persons, order or meaning are in doubt nothing is told. Things get their article, days are
// written as in a letter.
import { describe, expect, it } from 'vitest';
import { grammar } from '../../../src/language/de/grammar.ts';

const that = (statement: string): string | null =>
  grammar.restate(statement, new Set())?.that ?? null;

describe('a statement told again', () => {
  it.each([
    ['Die Lampe kam zerbrochen an.', 'dass die Lampe zerbrochen ankam'],
    ['Die Lampe war zerbrochen.', 'dass die Lampe zerbrochen war'],
    ['Der Monteur ist nicht erschienen.', 'dass der Monteur nicht erschienen ist'],
    ['Ich habe keine Antwort bekommen.', 'dass Sie keine Antwort bekommen haben'],
    ['Ich bin enttäuscht.', 'dass Sie enttäuscht sind'],
    ['Ich warte seit drei Wochen auf mein Geld.', 'dass Sie seit drei Wochen auf Ihr Geld warten'],
    ['Wir haben zwei Stunden gewartet.', 'dass Sie zwei Stunden gewartet haben'],
    ['Meine Bestellung ist nicht angekommen.', 'dass Ihre Bestellung nicht angekommen ist'],
    [
      'Ihr Fahrer hat das Paket über den Zaun geworfen.',
      'dass unser Fahrer das Paket über den Zaun geworfen hat',
    ],
    [
      'Sie haben mir den falschen Artikel geschickt.',
      'dass wir Ihnen den falschen Artikel geschickt haben',
    ],
    ['Sie haben zweimal abgebucht.', 'dass wir zweimal abgebucht haben'],
    [
      'Ich konnte meinen Gutschein nicht einlösen.',
      'dass Sie Ihren Gutschein nicht einlösen konnten',
    ],
    ['Ich bekam von Ihnen nur eine Nummer.', 'dass Sie von uns nur eine Nummer bekamen'],
    ['Das Zimmer war nicht geputzt.', 'dass das Zimmer nicht geputzt war'],
    [
      'Die neue Spülmaschine läuft nach zwei Minuten aus.',
      'dass die neue Spülmaschine nach zwei Minuten ausläuft',
    ],
    ['DIE LAMPE FUNKTIONIERT NICHT', null],
    ['Niemand hat sich gemeldet.', 'dass sich niemand gemeldet hat'],
    ['Im Paket fehlen vier Schrauben.', null],
    ['Der Strom ist aus.', 'dass der Strom aus ist'],
    ['Die Tür geht nicht zu.', 'dass die Tür nicht zugeht'],
    ['Die Rechnung stimmt nicht.', 'dass die Rechnung nicht stimmt'],
    ['Ich rief dreimal an.', 'dass Sie dreimal anriefen'],
  ])('%s', (statement, told) => {
    expect(that(statement)).toBe(told);
  });

  it.each([
    'Die Lampe ist da, aber sie flackert.',
    'Warum antwortet niemand?',
    'Sie hat mir gesagt, es dauert.',
    'Sie hat mir den falschen Schlüssel gegeben.',
    'Er hat uns einfach stehen lassen.',
    'Das ist eine Frechheit.',
    'Der Kollege meinte, Sie rufen an.',
    'Ich glaube dass die Tür klemmt.',
    'Toll, wieder nichts.',
    'Ihr Kollege und ich waren verabredet.',
    'kaputt',
    '',
  ])('leaves alone: %s', (statement) => {
    expect(that(statement)).toBeNull();
  });
});

it.each([
  ['Stehlampe aus Messing', 'die Stehlampe'],
  ['Esstisch', 'der Esstisch'],
  ['Regal', 'das Regal'],
  ['Vase', 'die Vase'],
  ['vase', null],
  ['Quirl', null],
])('%s is %s', (product, definite) => {
  expect(grammar.definite(product, '')).toBe(definite);
});

it('writes days, choices and quotations', () => {
  const day = new Date('2026-11-24T00:00:00Z');
  expect(grammar.day(day)).toBe('Dienstag, 24. November');
  expect(grammar.onDay(day)).toBe('am Dienstag, 24. November');
  expect(grammar.either(['Ihr Geld zurück', 'einen Ersatz'])).toBe(
    'Ihr Geld zurück oder einen Ersatz',
  );
  expect(grammar.quote('Die „gute“ Vase')).toBe('„Die ’gute’ Vase“');
});

it.each([
  ['Danke, dass Sie schreiben.', 'danke, dass Sie schreiben.'],
  ['Sie schreiben, dass es regnet.', 'Sie schreiben, dass es regnet.'],
  ['Ihre Mail hat geholfen.', 'Ihre Mail hat geholfen.'],
  ['Bestellung 12 ist da.', 'Bestellung 12 ist da.'],
  ['[Wer unterschreibt?]', '[Wer unterschreibt?]'],
])('behind the comma of a greeting: %s', (sentence, begun) => {
  expect(grammar.afterComma?.(sentence)).toBe(begun);
});
