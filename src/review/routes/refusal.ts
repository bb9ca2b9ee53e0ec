import type { Edition, OpenCase, Refusal } from '../../model/desk.ts';
import type { PageContext } from '../environment.ts';
import type { RoutePorts } from '../ports.ts';
import { fill } from '../pages.ts';
import { textsOf, type Texts } from '../texts.ts';
import { editionView, nameIn, type Typed } from '../view/case-view.ts';
import { wordsAgainst } from '../view/difference.ts';
import { casePage, openedCase } from './case.ts';
import { notFound } from './problem.ts';

/** Something that could not even be asked of the desk, with the text that says why. */
export interface Misunderstood {
  readonly misunderstood: keyof Texts['page'];
}

/** Shows why something was not done, with what the person typed still there. */
export async function refusal(
  c: PageContext,
  ports: RoutePorts,
  before: OpenCase,
  answer: Refusal | Misunderstood,
  text: string | null,
): Promise<Response> {
  if ('refused' in answer && answer.refused === 'changed-meanwhile' && text !== null)
    return conflict(c, ports, before, answer.current, text);
  // Read again: it may have been saved, or somebody else was quicker.
  const opened = await openedCase(c, ports);
  if (opened === null) return notFound(c, ports);
  const typed = await typedView(ports, c, opened, answer, text);
  const problem = sentenceFor(c, ports, answer);
  const isLate = opened.line.state !== 'open' && text !== opened.edition.text;
  const unsaved = isLate ? text : null;
  const status = 'refused' in answer && answer.refused === 'role' ? 403 : 422;
  return c.html(await casePage(c, ports, opened, { typed, problem, unsaved }), status);
}

async function typedView(
  { desk }: RoutePorts,
  c: PageContext,
  opened: OpenCase,
  answer: Refusal | Misunderstood,
  text: string | null,
): Promise<Typed | null> {
  if (text === null || opened.line.state !== 'open' || text === opened.edition.text) return null;
  if ('verdict' in answer) return { text, verdict: answer.verdict };
  return { text, verdict: await desk.judge(opened.line.id, text, c.get('person')) };
}

function sentenceFor(c: PageContext, ports: RoutePorts, answer: Refusal | Misunderstood): string {
  const texts = textsOf(c.get('language'));
  const { page } = texts;
  if ('misunderstood' in answer) return page[answer.misunderstood];
  const nameOf = nameIn(ports.people, texts);
  if (answer.refused === 'gate') return page.refusedGate;
  if (answer.refused === 'role') return page.refusedRole;
  if (answer.refused === 'state')
    return fill(page.refusedState, { state: texts.states[answer.state] });
  if (answer.refused === 'beyond-mandate')
    return fill(page.refusedMandate, { who: answer.who.map(nameOf).join(', ') });
  return fill(page.changedMeanwhile, { name: nameOf(answer.current.by) });
}

/** Two people, one letter: both texts side by side, and neither is overwritten unasked. */
function conflict(
  c: PageContext,
  ports: RoutePorts,
  { line, letter }: OpenCase,
  current: Edition,
  mine: string,
): Response {
  const language = c.get('language');
  const texts = textsOf(language);
  const nameOf = nameIn(ports.people, texts);
  const theirs = {
    ...editionView(current, language, nameOf),
    words: wordsAgainst(current.text, mine),
  };
  const frame = { title: texts.page.conflict, here: 'queue' } as const;
  const view = { id: line.id, theirs, mine, letterLanguage: letter.language };
  return c.html(ports.pages.whole(c, 'conflict', frame, view), 409);
}
