import type { Sentence } from '../model/letter.ts';
import { isSorryFirst, sorry } from './apology.ts';
import { isFaultOpen } from './blame.ts';
import type { Brief } from './brief.ts';
import { inRegister, isLate } from './register.ts';
import { say } from './say.ts';
import type { First } from './solution.ts';
import { affected, again } from './sympathy.ts';

export interface Feelings {
  readonly sentences: readonly Sentence[];
  /** What the staff has to find out first: whose fault it is, where nobody knows. */
  readonly first: First;
}

/** What a letter says from the heart before it says what will be done. */
export function feelings(brief: Brief): Feelings {
  const heard = again(brief);
  const regret = sorry(brief);
  const late = lateness(brief, regret);
  // Where the lateness is what there is to be sorry for, nothing else is.
  const alone = apologises(late) && brief.register !== 'grave' && !hasBlank(regret);
  // Whose fault it is the staff know, or find out: regret of what it meant is no apology, but beside it
  // a second "I am sorry" would be one too many.
  const isOpen = !apologises(regret) && isFaultOpen(brief) && !alone;
  const open = hasBlank(regret) || regretsFirst(brief) ? 'fault regretted' : 'fault';
  const sentences = [...heard, ...(alone ? [] : regret), ...late, ...affected(brief)];
  return { sentences, first: isOpen ? open : undefined };
}

/** Where somebody was hurt the letter opens with what it regrets. */
const regretsFirst = ({ form, register }: Brief): boolean =>
  form === 'blank' && register === 'grave';

const apologises = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ move }) => move === 'apology');

const hasBlank = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => text.includes('['));

/** An answer that comes late says so: as the letter's apology, or beside it. */
function lateness(brief: Brief, regret: readonly Sentence[]): Sentence[] {
  if (!isLate(brief.matter)) return [];
  const apologised = isSorryFirst(brief) || apologises(regret) || hasBlank(regret);
  const [section, move] = apologised
    ? (['beside', 'sympathy'] as const)
    : (['alone', 'apology'] as const);
  return say(brief, 'late', move, inRegister(brief.register, [section]));
}
