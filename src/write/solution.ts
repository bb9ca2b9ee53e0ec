import { framesOf } from '../language/letter-frames.ts';
import type { Sentence } from '../model/letter.ts';
import type { Want } from '../model/reading.ts';
import type { Brief } from './brief.ts';
import { askOf, inAnyLanguage } from './frame.ts';
import { isOfThings, isOfWords } from './remedy.ts';
import { say } from './say.ts';

/** What a person has to find out before anything else. */
export type First = 'fault' | 'fault regretted' | undefined;

/**
 * The one open question; or what is offered; or one blank, behind what `first` asks, for what a person has
 * to find out and decide.
 */
export function solution(brief: Brief, first: First): Sentence[] {
  const { values, blanks } = brief;
  if (hasQuestion(brief)) return say(brief, 'question', 'question', ['']);
  const section = values.has('options') ? 'options' : 'option';
  if (values.has(section)) return [...cause(brief), ...say(brief, 'remedy', 'remedy', [section])];
  // What is asked for stands in the blank as the customer put it: "one thing or the other", "by Friday".
  const asked = blanks.leave('remedy', ['asked'], 'remedy', first);
  return asked.length > 0 ? asked : decision(brief, first);
}

/** True where one thing must be known first; who is hurt or cannot wait is asked nothing. */
export const hasQuestion = ({ values, register, isPressing }: Brief): boolean =>
  values.has('question') && register !== 'grave' && !isPressing;

/** What a person has to find out about each fault, or to decide of what is wanted. */
function decision(brief: Brief, first: First): Sentence[] {
  const { blanks } = brief;
  const asks = blanks.knows('asks');
  const want = wanted(brief, asks);
  const asking = want === undefined || isOfThings(want) ? askingOf(brief, first) : [];
  if (asking.length > 0) return asking;
  return [
    ...blanks.leave('remedy', decisionSections(brief, want), 'remedy', first),
    ...(asks && want === undefined ? blanks.leave('question', ['question'], 'remedy') : []),
  ];
}

/** What is wanted first; an answer is not wanted beside the question that `asks` for it. */
function wanted({ wants, register }: Brief, asks: boolean): Want | undefined {
  return register === 'formal' ? undefined : wants.find((want) => !(asks && isOfWords(want)));
}

function decisionSections({ form, kinds }: Brief, want: Want | undefined): readonly string[] {
  const both = form === 'blank' ? [] : [...kinds.map((kind) => `both ${kind}`), 'both'];
  return [...(want === undefined ? [] : [`want ${want}`]), ...both, 'remedy'];
}

/** Of each fault that is told, the very thing a person has to find out. */
function askingOf({ blanks, phrasing, faults }: Brief, first?: First): Sentence[] {
  const { language } = blanks;
  const frames = framesOf(language);
  return faults.flatMap(({ id, names }, at) => {
    const known = language === phrasing.language ? names : inAnyLanguage(names);
    const ask = askOf(id, frames, known);
    return ask === null ? [] : blanks.ask(id, ask, at === 0 ? first : undefined);
  });
}

/** What a person has to find out beside an offer. */
function cause(brief: Brief): Sentence[] {
  const asking = askingOf(brief);
  if (asking.length > 0) return asking;
  const sections = [...brief.kinds.map((kind) => `cause ${kind}`), 'cause'];
  return brief.blanks.leave('cause', sections, 'explanation');
}
