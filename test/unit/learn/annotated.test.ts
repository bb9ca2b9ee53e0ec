/**
 * Contract: annotated mails are read whole, marks stand where they were set and may lie within each
 * other; a mark or word that means nothing is refused with its name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAnnotated, parseMarks } from '../../../src/learn/annotated.ts';
import { trainingFolder } from '../../../src/learn/examples.ts';
import { fromAnnotated, marksIn } from '../../../src/learn/mails.ts';
import type { Want } from '../../../src/model/reading.ts';
import { wantClasses } from '../../../src/read/network/network.ts';

const mail = `lang: da
kind: complaint
from: Ditte Holm <ditte@post.example>
date: 2026-03-02
subject: {i:damaged Knust glas}
greet: Ditte
tone: calm
fault: firm
wants: refund, explanation
repeat: yes
staff: no
unreasonable: no
---
{g Hej}

{i:damaged Karaffen til {a 299 kr} var knust {d i går}.} {w:refund Må jeg få pengene igen?}

{z Hilsen
Ditte}
`;
const thanks = `lang: sv
kind: praise
from: Åsa <asa@post.example>
date: 2026-03-03
subject: Tack
greet: null
wants: none
---
Tack för den fina lampan!
`;

describe('marks', () => {
  it.each([
    { in: 'Alt er {d i dag}.', text: 'Alt er i dag.', marks: [['date', null, 'i dag']] },
    {
      in: '{i:billing Fakturaen på {a 40 kr} er forkert}',
      text: 'Fakturaen på 40 kr er forkert',
      marks: [
        ['amount', null, '40 kr'],
        ['issue', 'billing', 'Fakturaen på 40 kr er forkert'],
      ],
    },
    { in: 'ingenting', text: 'ingenting', marks: [] },
  ])('of $in', ({ in: source, text, marks }) => {
    const found = parseMarks(source);
    expect(found.text).toBe(text);
    expect(
      found.marks.map(({ label, detail, start, end }) => [label, detail, text.slice(start, end)]),
    ).toEqual(marks);
  });

  it.each([
    { in: '{y noget}', error: /unknown mark/ },
    { in: '{d i dag', error: /left open/ },
    { in: 'i dag}', error: /without a mark/ },
  ])('refuses $in', ({ in: source, error }) => {
    expect(() => parseMarks(source)).toThrow(error);
  });
});

describe('annotated mails', () => {
  it('are read one after another', () => {
    const [first, second, ...more] = parseAnnotated(`${mail}=====\n${thanks}`);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      lang: 'da',
      kind: 'complaint',
      greet: 'Ditte',
      tone: 'calm',
      wants: ['refund', 'explanation'],
      repeat: true,
      aboutStaff: false,
    });
    expect(first?.body.text.startsWith('Hej\n\nKaraffen')).toBe(true);
    expect(second).toMatchObject({
      lang: 'sv',
      kind: 'praise',
      greet: null,
      tone: null,
      wants: [],
    });
  });

  it('tell whether they were chosen', () => {
    const chosen = mail.replace('wants:', 'chosen: yes\nwants:');
    expect(parseAnnotated(`${mail}=====\n${chosen}`).map((one) => one.chosen)).toEqual([
      false,
      true,
    ]);
  });

  it('tell whether they are short, and then not what each sentence does', () => {
    const short = mail.replace('wants:', 'short: yes\nwants:');
    const [long, own] = parseAnnotated(`${mail}=====\n${short}`).map(
      (one) => fromAnnotated(one)[0],
    );
    expect(long?.sentences.some(({ roles }) => roles !== null)).toBe(true);
    expect(own?.sentences.every(({ roles }) => roles === null)).toBe(true);
    expect(own?.sentences.map(({ type }) => type)).toEqual(long?.sentences.map(({ type }) => type));
    expect(own?.mail).toEqual(long?.mail);
  });

  it('are short in the files that are called so, and in no other', () => {
    const folders = ['da', 'no', 'sv', 'en'].map((language) =>
      join(trainingFolder, 'examples', language, 'annotated'),
    );
    for (const folder of folders)
      for (const file of readdirSync(folder)) {
        const mails = parseAnnotated(readFileSync(join(folder, file), 'utf8'));
        expect(mails.every(({ short }) => short === file.startsWith('short-'))).toBe(true);
      }
  });

  it('ask for everything that one sentence asks for', () => {
    const both = mail.replace(
      /---[\s\S]*/u,
      '---\n{w:callback Ring til mig}, og {w:refund send pengene retur}.\n',
    );
    const [example] = parseAnnotated(both).flatMap(fromAnnotated);
    const all = ['callback', 'refund'].map((want) => wantClasses.indexOf(want as Want));
    expect(example?.sentences[1]?.want).toEqual(all);
  });

  it.each([
    ['kind: complaint', 'kind: grumble', /kind "grumble"/],
    ['lang: da', 'lang: fi', /lang "fi"/],
    ['wants: refund', 'wants: money', /wants "money"/],
    ['tone: calm', 'tone: loud', /tone "loud"/],
    ['{i:damaged Karaffen', '{i:broken Karaffen', /"broken"/],
  ])('refuse %s as %s', (known, instead, error) => {
    expect(() => parseAnnotated(mail.replace(known, instead))).toThrow(error);
  });

  it('keep a mark where the text around it is cut away', () => {
    const { text, marks } = parseMarks('Fra: mig\n{d i går} og {d i går}');
    const found = marksIn('i går og i går', text, marks);
    expect(found.map(({ start }) => start)).toEqual([9, 9]);
  });
});
