import type { Sentence } from '../model/letter.ts';
import { isSorryFirst } from './apology.ts';
import type { Brief } from './brief.ts';
import { isOfGoods } from './groups.ts';
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

/** Thanks, and the problem in a blank: a sentence of its own, or what the customer is thanked for telling. */
function openThanks(brief: Brief): Sentence[] {
  const alone = thankedAlone(brief);
  const blank = brief.blanks.within(
    'issue',
    issueSections(brief, alone === null ? 'issue' : 'sentence'),
  );
  return sayAround(blank, brief, 'thanks', [
    ...(isSorryFirst(brief) ? ['open grave ours'] : []),
    ...(alone === null ? [] : [`open ${alone}`]),
    ...waysOf(brief.register, 'open'),
  ]);
}

/** What a letter thanks for in a sentence of its own; null where the problem stands in it, as a clause is proposed. */
function thankedAlone({ matter, values, register, blanks }: Brief): string | null {
  if (register === 'grave' || blanks.knows('clause')) return null;
  if (tiredThanks(matter, values).length > 0) return 'tired';
  // Of other trouble the thing is only where it happened.
  if (isOfGoods(matter.type) && values.has('product')) return 'thing';
  return matter.type === 'billing' && values.has('invoice') ? 'invoice' : null;
}

/** Where no other blank asks what it meant, this one does. */
function issueSections({ register, blanks }: Brief, kind: 'issue' | 'sentence'): readonly string[] {
  const grave = register === 'grave' ? ['issue grave'] : [];
  const usual = blanks.knows('affected') ? [kind] : [`${kind} whole`, kind];
  return ['issue told', ...grave, ...usual, `${kind} bare`];
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
