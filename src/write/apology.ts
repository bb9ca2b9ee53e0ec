import type { Sentence } from '../model/letter.ts';
import { erred } from './blame.ts';
import type { Brief } from './brief.ts';
import { inRegister, waysOf } from './register.ts';
import { say } from './say.ts';
import { sympathy, understood } from './sympathy.ts';
import { fromHistory } from './values.ts';

/** One apology where the firm is known to be at fault; otherwise a word of sympathy, which confesses nothing. */
export function sorry(brief: Brief): Sentence[] {
  const broken = brief.matter.past?.broken ?? null;
  if (broken !== null) return say(brief, 'past', 'apology', ['broken'], [fromHistory(broken)]);
  return erred(brief) ? apology(brief) : sympathy(brief);
}

/** Where somebody was hurt the apology stands before the thanks, in one with what happened. */
export function isSorryFirst(brief: Brief): boolean {
  const owned = brief.matter.past?.broken ?? null;
  return brief.form === 'blank' && brief.register === 'grave' && owned === null && erred(brief);
}

function apology(brief: Brief): Sentence[] {
  const { values, register, form, kinds } = brief;
  // What happened has been regretted with the thanks: a person says what it meant in a sentence of theirs.
  if (isSorryFirst(brief)) return brief.blanks.leave('meant', ['meant alone'], 'sympathy');
  if (values.has('sorry'))
    return [
      ...say(brief, 'apology', 'apology', inRegister(register, ['frame'])),
      ...understood(brief, 'sympathy'),
    ];
  const meant = understood(brief, 'apology');
  if (meant.length > 0) return meant;
  // What is not told is not named in the apology.
  const named = form !== 'blank' && register === 'plain' ? kinds : [];
  return say(brief, 'apology', 'apology', [...named, ...waysOf(register, 'open')]);
}
