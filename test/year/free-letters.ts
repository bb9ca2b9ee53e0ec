/** Letters as staff write them freely, with what they promise marked: `[[promise|day|owner]]`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../src/write/workdays.ts';
import type { YearLanguage } from './generator.ts';

export interface MarkedPromise {
  readonly text: string;
  /** Null for no day. */
  readonly due: string | null;
  readonly owner: string;
}

export interface FreeLetter {
  readonly text: string;
  readonly promises: readonly MarkedPromise[];
}

/** The day for which the letters of test/promises are marked: a Wednesday. */
export const markedDay = '2026-11-18';
const signer = 'Pernille Friis';
const isoDay = (at: Date): string => at.toISOString().slice(0, 10);

/** A letter without its marks; `dayOf` tells the day that a mark names. */
function unmarked(marked: string, dayOf: (mark: string) => string): FreeLetter {
  const promises: MarkedPromise[] = [];
  const text = marked.replace(
    /\[\[([^|\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]\]/gu,
    (_, said: string, day: string, owner?: string) => {
      promises.push({ text: said, due: day === '-' ? null : dayOf(day), owner: owner ?? signer });
      return said;
    },
  );
  return { text, promises };
}

/** The half of test/promises that was held back while the finder was made; true on `markedDay` alone. */
export const heldBackLetters = (language: YearLanguage): FreeLetter[] =>
  readFileSync(join(import.meta.dirname, `../promises/${language}.txt`), 'utf8')
    .split(/^---\n/mu)
    .filter((_, at) => at % 2 === 1)
    .map((letter) => unmarked(letter.trim(), (day) => day));

const said = (language: YearLanguage, day: Date): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);

/** Letters of this bench's own, as they are written on a Wednesday. */
export function freeLetters(language: YearLanguage, wednesday: Date): FreeLetter[] {
  const blocks = readFileSync(join(import.meta.dirname, 'free-letters.txt'), 'utf8').split(/^# /mu);
  const block = blocks.find((one) => one.startsWith(`${language}\n`)) ?? '';
  const after = (days: string): Date => addDays(wednesday, Number(days));
  return block
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/\{([+]\d+)\}/gu, (_, days: string) => said(language, after(days))))
    .map((line) => unmarked(line, (days) => isoDay(after(days))));
}
