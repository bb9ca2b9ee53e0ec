import type { Sentence } from '../model/letter.ts';
import type { Brief } from './brief.ts';
import { say, sayAround } from './say.ts';
import { hasQuestion } from './solution.ts';
import type { Values } from './values.ts';

/** The next step and its day: the calendar's, or where it presses a person's. */
export function promise(brief: Brief): Sentence[] {
  if (brief.isPressing) {
    const blank = brief.blanks.within('when', ['when', 'when open']);
    return sayAround(blank, brief, 'promise', ['when']);
  }
  const next = hasQuestion(brief) ? 'answer' : 'then';
  return say({ ...brief, values: unasked(brief) }, 'promise', 'promise', [next]);
}

const papers: ReadonlySet<string> = new Set(['order', 'invoice', 'booking']);

/** The values without the numbers that a blank has just named: they are not named again. */
function unasked({ values, blanks }: Brief): Values {
  const isAsked = (text: string): boolean =>
    blanks.slots.some(({ placeholder }) => placeholder.includes(text));
  return new Map([...values].filter(([name, { text }]) => !(papers.has(name) && isAsked(text))));
}
