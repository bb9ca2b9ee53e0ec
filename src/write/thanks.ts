import type { Sentence } from '../model/letter.ts';
import { isSorryFirst } from './apology.ts';
import type { Brief } from './brief.ts';
import { inRegister, isGiven, tiredThanks, waysOf } from './register.ts';
import { say, sayAround } from './say.ts';

/** The problem told and the thanks for telling it: in one sentence or in two. */
export function thanks(brief: Brief): Sentence[] {
  const { form, register, phrasing } = brief;
  if (form === 'blank') return openThanks(brief);
  const thanked = say(brief, 'thanks', 'thanks', thanksSections(brief));
  const told = telling(brief);
  const after =
    register === 'plain' && form === 'typed' && phrasing.chooser.pick('order', [true, false]);
  return after === true ? [...told, ...thanked] : [...thanked, ...told];
}

/** Thanks around a blank in which a person tells the problem. */
function openThanks(brief: Brief): Sentence[] {
  const blank = brief.blanks.within('issue', issueSections(brief));
  return sayAround(blank, brief, 'thanks', [
    ...(isSorryFirst(brief) ? ['open grave ours'] : []),
    ...waysOf(brief.register, 'open'),
  ]);
}

/** Where no other blank asks what it meant, this one does. */
function issueSections({ register, blanks }: Brief): readonly string[] {
  const grave = register === 'grave' ? ['issue grave'] : [];
  const usual = blanks.knows('affected') ? ['issue'] : ['issue whole', 'issue'];
  return ['issue told', ...grave, ...usual, 'issue bare'];
}

function telling(brief: Brief): Sentence[] {
  const section = brief.form === 'typed' ? 'main' : 'frame';
  return [
    ...say(brief, 'restatement', 'restatement', [section]),
    ...say(brief, 'restatement', 'restatement', ['second']),
  ];
}

/** Thanks that are true of the type; where it is not sure, of what the mail gives. */
function thanksSections({
  matter,
  values,
  register,
  form,
  kinds,
  phrasing,
}: Brief): readonly string[] {
  const tired = tiredThanks(matter, values);
  if (tired.length > 0) return [...tired, 'after'];
  if (values.has('finding') && register === 'plain') return ['frame', 'after'];
  const all = isGiven(matter, values);
  // A typed line names the order itself.
  const fresh = form === 'typed' ? all.filter((one) => one !== 'order') : all;
  const given = phrasing.chooser.pick('given', fresh);
  const unsure = given === null ? [] : [given];
  return inRegister(register, [...(kinds.length > 0 ? kinds : unsure), 'after']);
}
