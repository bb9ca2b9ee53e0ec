import type { Sentence } from '../model/letter.ts';
import type { Brief } from './brief.ts';
import { waysOf } from './register.ts';
import { say, sayAround } from './say.ts';
import { fromHistory } from './values.ts';

/** The customer had to write once more; a broken promise says more than that, and stands alone. */
export function again(brief: Brief): Sentence[] {
  const { broken = null, before = null } = brief.matter.past ?? {};
  if (before === null || broken !== null || brief.inDanger) return [];
  return say(brief, 'past', 'sympathy', ['again'], [fromHistory(before)]);
}

/** A word that confesses nothing: of what it meant, or of what went wrong. */
export function sympathy(brief: Brief): Sentence[] {
  const { matter, values, register, kinds } = brief;
  const meant = understood(brief, 'sympathy');
  if (meant.length > 0) return meant;
  if (values.has('pity') && register === 'plain')
    return say(brief, 'sympathy', 'sympathy', ['frame']);
  const carrier = matter.reading.fault === 'third-party' && kinds.includes('delivery');
  return carrier ? say(brief, 'sympathy', 'sympathy', ['carrier']) : [];
}

/** What it meant for the customer, around a blank: a person says it better than any line. */
export function understood(brief: Brief, move: 'apology' | 'sympathy'): Sentence[] {
  const blank = brief.inDanger ? null : brief.blanks.within('heard', ['meant']);
  return sayAround(blank, brief, move, waysOf(brief.register, 'meant'));
}

/** It meant something, and nobody but a person can say what: a sentence of theirs. */
export function affected({ blanks, inDanger }: Brief): Sentence[] {
  if (inDanger || blanks.knows('meant') || !blanks.knows('affected')) return [];
  return blanks.leave('meant', ['meant open'], 'sympathy');
}

/** Kind words stand in the mail: a person answers them, or not. */
export const praised = ({ blanks, register }: Brief): Sentence[] =>
  register === 'grave' ? [] : blanks.leave('praised', ['praised'], 'sympathy');
