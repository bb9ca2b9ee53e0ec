/**
 * Contract: every form of a mail program matches its own example, and in a whole mail with that
 * form between complaint and history the authored text is exactly the complaint. Attributions
 * hold with marked and unmarked history and when wrapped; patterns are linear.
 */
import { describe, expect, it } from 'vitest';
import type { ClientForm } from '../../../src/language/clients.ts';
import { languages } from '../../../src/language/languages.ts';
import { languageCodes } from '../../../src/model/language.ts';
import type { LanguageCode } from '../../../src/model/language.ts';
import { authoredText } from '../../../src/read/text/authored.ts';
import {
  foreignAttributions,
  foreignFooters,
  foreignSeparators,
} from '../../../src/read/text/quotation-foreign.ts';
import { complaintIn, history } from '../../fixtures/clients/complaints.ts';
import { processorTime } from '../../eval/cpu.ts';

const marked = history.map((line) => `> ${line}`.trimEnd()).join('\n');
const unmarked = history.join('\n');

const formsOf = (
  pick: 'attributions' | 'separators' | 'footers' | 'disclaimers',
  foreign: readonly ClientForm[],
): [string, LanguageCode, ClientForm][] => [
  ...languageCodes.flatMap((code) =>
    languages[code].clients[pick].map((form): [string, LanguageCode, ClientForm] => [
      `${code} ${form.client}: ${form.example}`,
      code,
      form,
    ]),
  ),
  ...foreign.map((form): [string, LanguageCode, ClientForm] => [
    `foreign ${form.client}: ${form.example}`,
    'en',
    form,
  ]),
];

/** Breaks a line once, at the blank nearest to its middle or inside `<address`. */
function wrapped(line: string): string {
  const angle = line.indexOf('<');
  if (angle > 0) return `${line.slice(0, angle + 1)}\n${line.slice(angle + 1)}`;
  const at = line.indexOf(' ', line.length / 2);
  return at < 0 ? line : `${line.slice(0, at)}\n${line.slice(at + 1)}`;
}

const capital = (name = ''): string => name.slice(0, 1).toUpperCase() + name.slice(1);

const attributions = formsOf('attributions', foreignAttributions);
const separators = formsOf('separators', foreignSeparators);
const footers = formsOf('footers', foreignFooters);
const disclaimers = formsOf('disclaimers', []);
const all = [...attributions, ...separators, ...footers, ...disclaimers];

it('at least 40 forms are known', () => {
  expect(all.length).toBeGreaterThanOrEqual(40);
});

describe.each(all)('%s', (_, __, form) => {
  it('matches its example', () => {
    expect(form.example).toMatch(form.pattern);
  });

  it('is linear', () => {
    const [first = ''] = form.example.split(' ');
    const started = processorTime();
    for (const hostile of [
      `${first} ${'1 '.repeat(200)}`,
      `${form.example.slice(0, -2)} ${'7. okt. 2026 '.repeat(30)}`,
      `${form.example}${' '.repeat(300)}x`,
    ]) {
      form.pattern.test(hostile);
    }
    expect(processorTime() - started).toBeLessThan(50);
  });
});

describe.each(attributions)('%s', (_, code, { example }) => {
  const complaint = complaintIn(code);
  it.each([
    ['above marked history', `${complaint}\n\n${example}\n\n${marked}`],
    ['close above marked history', `${complaint}\n\n${example}\n${marked}\n`],
    ['above unmarked history', `${complaint}\n\n${example}\n\n${unmarked}`],
    ['wrapped', `${complaint}\n\n${wrapped(example)}\n\n${marked}`],
    ['below a footer', `${complaint}\n\nSendt fra min iPhone\n\n${example}\n\n${marked}`],
    ['all marked', `${complaint}\n\n> ${example}\n>\n${marked}`],
  ])('%s is history', (_, mail) => {
    expect(authoredText(mail).text).toBe(complaint);
  });

  it('above the answer, with history between', () => {
    const { text, quoted } = authoredText(`${example}\n${marked}\n\n${complaint}`);
    expect(text).toBe(complaint);
    expect(quoted).toContain('Pakken er på vej');
  });
});

describe.each(separators)('%s', (_, code, { example }) => {
  const { from, sent, to, subject } = languages[code].clients.outlookHeaders;
  const headers = [from, sent, to, subject].map(([name = ''], at) => {
    return `${capital(name)}: ${['Lampehuset <hej@lampehuset.example>', '7. oktober 2026 12:14', 'Signe', 'Ordre'][at]}`;
  });
  it.each([
    ['with header fields', [example, ...headers].join('\n')],
    [
      'with bold header fields',
      [example, ...headers.map((line) => line.replace(/^(\S+:)/, '*$1*'))].join('\n'),
    ],
    ['without header fields', example],
  ])('%s is history', (_, heading) => {
    const complaint = complaintIn(code);
    expect(authoredText(`${complaint}\n\n${heading}\n\n${unmarked}`).text).toBe(complaint);
  });
});

describe.each(languageCodes)('header fields in %s', (code) => {
  const { from, sent, to, cc, subject } = languages[code].clients.outlookHeaders;
  const block = [
    `${capital(from[0])}: Lampehuset`,
    `${capital(sent[0])}: 7. oktober 2026 12:14`,
    `${capital(to[0])}: Signe Holm`,
    `${capital(cc[0])}: butik@lampehuset.example`,
    `${capital(subject[0])}: Din ordre`,
  ];
  it.each([
    ['plain', block.join('\n')],
    ['below a rule', ['________________________________', ...block].join('\n')],
    ['bold', block.map((line) => line.replace(/^([^:]+:)/, '*$1*')).join('\n')],
    [
      'bold (asterisk before the colon)',
      block.map((line) => line.replace(/^([^:]+):/, '*$1*:')).join('\n'),
    ],
    ['parted by empty lines', block.join('\n\n')],
    ['marked', block.map((line) => `> ${line}`).join('\n')],
  ])('%s are history', (_, heading) => {
    const complaint = complaintIn(code);
    const below = heading.startsWith('>') ? marked : unmarked;
    expect(authoredText(`${complaint}\n\n${heading}\n\n${below}`).text).toBe(complaint);
  });
});

describe.each(footers)('%s', (_, code, { example }) => {
  it.each([
    ['at the end', `\n\n${example}\n`],
    ['behind a dash line', `\n\n-- \n${example}`],
    ['bold and with a full stop', `\n\n*${example}*.`],
    ['above history', `\n\n${example}\n\n-----Original Message-----\n${unmarked}`],
  ])('%s goes', (_, below) => {
    const complaint = complaintIn(code);
    expect(authoredText(complaint + below).text).toBe(complaint);
  });
});

describe.each(disclaimers)('%s', (_, code, { example }) => {
  it('goes to the signature', () => {
    const complaint = complaintIn(code);
    const { text, signature } = authoredText(`${complaint}\n\n${example}`);
    expect(text).toBe(complaint);
    expect(signature).toContain(example.slice(0, 40));
  });
});
