/**
 * Contract: a macro stays stopped when somebody dresses it up: of 50 macros, each edited by every
 * recipe, at least 90 in 100 of each recipe are stopped. Those that pass are listed.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../../src/gate/check.ts';
import type { ReadCode } from '../../../src/language/identify.ts';
import { judgedCases, type JudgedCase } from './judged-replies.ts';

/** At least so many of each recipe's macros must be stopped. */
const bar = 0.9;

interface Macro {
  readonly language: string;
  readonly text: string;
}

const macros: readonly Macro[] = readFileSync(
  new URL('../../fixtures/canned-replies.txt', import.meta.url),
  'utf8',
)
  .split(/^== /m)
  .slice(1)
  .map((block) => ({ language: block.slice(0, 2), text: block.slice(3).trim() }));

const cases = judgedCases('judged-replies.txt');

const say: Readonly<
  Record<ReadCode, { dear: string; write: string; about: string; order: string }>
> = {
  da: { dear: 'Kære', write: 'Du skriver', about: 'Det drejer sig om', order: 'Ordre' },
  nb: { dear: 'Kjære', write: 'Du skriver', about: 'Det gjelder', order: 'Ordre' },
  nn: { dear: 'Kjære', write: 'Du skriv', about: 'Det gjeld', order: 'Ordre' },
  sv: { dear: 'Hej', write: 'Du skriver', about: 'Det gäller', order: 'Order' },
  en: { dear: 'Dear', write: 'You write', about: 'This is about', order: 'Order' },
};

/** Other words for those macros are made of. */
const synonyms: Readonly<Record<ReadCode, readonly (readonly [RegExp, string])[]>> = {
  da: [
    [/henvendelse/g, 'skrivelse'],
    [/hurtigst muligt/g, 'med det første'],
    [/modtaget/g, 'fået ind'],
    [/beklager/g, 'er kede af'],
    [/besvare/g, 'svare på'],
    [/kundeservice/gi, 'kundepleje'],
    [/travlhed/g, 'pres'],
  ],
  nb: [
    [/henvendelse/g, 'melding'],
    [/så snart som mulig/g, 'med det første'],
    [/mottatt/g, 'fått inn'],
    [/beklager/g, 'er lei for'],
    [/besvare/g, 'svare på'],
    [/kundeservice/gi, 'kundepleie'],
    [/pågang/g, 'trafikk'],
  ],
  nn: [
    [/henvending|melding/g, 'e-post'],
    [/så snart som råd/g, 'med det fyrste'],
    [/motteke/g, 'fått inn'],
    [/orsakar|beklagar/g, 'er lei for'],
    [/svarar/g, 'gjev svar'],
    [/kundeservice/gi, 'kundepleie'],
    [/pågang/g, 'trafikk'],
  ],
  sv: [
    [/ärende/g, 'mejl'],
    [/så snart/g, 'fort'],
    [/mottagit|tagit emot/g, 'fått in'],
    [/beklagar/g, 'är ledsna för'],
    [/besvara/g, 'svara på'],
    [/kundtjänst/gi, 'kundservice'],
    [/belastning/g, 'tryck'],
  ],
  en: [
    [/enquir(?:y|ies)/g, 'message'],
    [/as soon as possible/g, 'before long'],
    [/received/g, 'got'],
    [/apologise/g, 'are sorry'],
    [/respond to/g, 'answer'],
    [/customer service/gi, 'customer care'],
    [/team/g, 'crew'],
  ],
};

const nameOf = ({ input }: JudgedCase): string => input.message.from?.name.split(' ')[0] ?? '';
/** A sentence of the mail of middling length. */
const sentenceOf = ({ input }: JudgedCase): string =>
  input.message.text.split(/(?<=[.!?])\s+/).find((one) => one.length > 35 && one.length < 170) ??
  input.message.text.slice(0, 100);
const numberOf = ({ input }: JudgedCase): string =>
  /[A-Z]{0,3}-?\d[\d-]{3,}/.exec(input.message.text)?.[0] ?? '14';
/** The name in front of the macro's text, in place of its greeting. */
function greeted(text: string, of: JudgedCase): string {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  const body = /[.?]$|\. /.test(first) ? lines : lines.slice(1);
  return `${say[of.language].dear} ${nameOf(of)}\n\n${body.join('\n').trim()}`;
}
/** A line put after the first paragraph. */
function inserted(text: string, line: string): string {
  const at = text.indexOf('\n\n', text.indexOf('\n\n') + 2);
  return at === -1 ? `${text}\n\n${line}` : `${text.slice(0, at)}\n\n${line}${text.slice(at)}`;
}
const quote = (of: JudgedCase): string =>
  `${say[of.language].write}: "${sentenceOf(of).replaceAll(/\s+/g, ' ')}"`;
const product = (of: JudgedCase): string =>
  `${say[of.language].about} ${of.input.message.subject}.`;
const number = (of: JudgedCase): string => `${say[of.language].order}: ${numberOf(of)}`;
const swapped = (word: string): string =>
  `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;

const recipes: Readonly<Record<string, (text: string, of: JudgedCase) => string>> = {
  'as it is': (text) => text,
  name: greeted,
  'order number': (text, of) => inserted(text, number(of)),
  product: (text, of) => inserted(text, product(of)),
  'quoted sentence': (text, of) => inserted(text, quote(of)),
  'name, number, product and quoted sentence': (text, of) =>
    inserted(greeted(text, of), `${number(of)}. ${product(of)} ${quote(of)}`),
  synonyms: (text, of) =>
    synonyms[of.language].reduce((all, [from, to]) => all.replace(from, to), text),
  'synonyms and name': (text, of) =>
    greeted(
      synonyms[of.language].reduce((all, [from, to]) => all.replace(from, to), text),
      of,
    ),
  typos: (text) => text.replaceAll(/\p{Ll}{6,}/gu, swapped),
  'invisible characters': (text) => text.replaceAll(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u200b'),
  'one invisible character a line, and the name': (text, of) =>
    greeted(text, of).replaceAll(/^(\p{L}{3})(?=\p{L})/gmu, '$1\u00ad'),
  'Cyrillic letters': (text) => text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о'),
  'HTML comment': (text, of) => `${text}\n<!-- ${of.input.message.text} -->`,
  'hidden block': (text, of) =>
    `${greeted(text, of)}\n<div style="display:none">${of.input.message.text}</div>`,
  'the mail quoted below': (text, of) =>
    `${greeted(text, of)}\n\n${of.input.message.text.replaceAll(/^/gm, '> ')}`,
  'the mail below as Outlook puts it': (text, of) =>
    `${greeted(text, of)}\n\nFrom: ${nameOf(of)}\nSent: 20 November 2026\n\n${of.input.message.text}`,
};

const casesOf = (language: string): readonly JudgedCase[] =>
  cases.filter((one) => one.language === language);

function passing(recipe: (text: string, of: JudgedCase) => string): string[] {
  return macros.flatMap(({ language, text }, at) => {
    const own = casesOf(language);
    const of = own[at % own.length];
    if (of === undefined) throw new Error(`no mail in ${language}`);
    const reply = recipe(text, of);
    const { verdict, specificity } = checkReply({ ...of.input, reply });
    return verdict === 'pass' ? [`${language} ${specificity}: ${reply.slice(0, 300)}`] : [];
  });
}

describe('macros dressed up', () => {
  it('are fifty', () => {
    expect(macros).toHaveLength(50);
  });

  it.each(Object.entries(recipes))('are stopped: %s', (name, recipe) => {
    const passed = passing(recipe);
    if (passed.length > 0) process.stdout.write(`${name}, passed:\n${passed.join('\n--\n')}\n`);
    expect(passed.length).toBeLessThanOrEqual(macros.length * (1 - bar));
  });
});
