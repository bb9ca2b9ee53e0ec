import type { Sentence, Slot } from '../model/letter.ts';
import { briefOf, type Brief } from './brief.ts';
import type { Case } from './case.ts';
import { feelings } from './feelings.ts';
import { greetingSections } from './greeting.ts';
import type { Phrasing } from './phrase.ts';
import { promise } from './promise.ts';
import { inRegister } from './register.ts';
import { say } from './say.ts';
import type { Chooser } from './seed.ts';
import { signature } from './signature.ts';
import { solution } from './solution.ts';
import { praised } from './sympathy.ts';
import { thanks } from './thanks.ts';
import type { Country } from '../language/country.ts';

type Paragraph = readonly Sentence[];

export interface Plan {
  readonly paragraphs: readonly Paragraph[];
  readonly slots: readonly Slot[];
}

/**
 * Lays out the letter: which moves it makes, in which order, in how many paragraphs. Each move is made in
 * turn, for it names less of what those before it have named.
 */
export function plan(matter: Case, phrasing: Phrasing, staff: Phrasing, country: Country): Plan {
  const brief = briefOf(matter, phrasing, staff, country);
  const warned = warnings(brief);
  const thanked = thanks(brief);
  const felt = feelings(brief);
  const solved = [...solution(brief, felt.first), ...praised(brief)];
  const promised = promise(brief);
  const body = shaped(phrasing.chooser, thanked, felt.sentences, solved, promised);
  return {
    paragraphs: [warned, greeting(brief), ...body, closing(brief)],
    slots: brief.blanks.slots,
  };
}

/** What the staff must know before they write, and which language they write in. */
function warnings({ warned, blanks, phrasing }: Brief): Sentence[] {
  const { language } = phrasing;
  const notes = blanks.language === language ? [] : [`language ${language}`];
  return [...warned, ...notes].flatMap((one) => blanks.leave(one, [one], 'explanation'));
}

/** The body in two paragraphs or in three; a short one in two. */
function shaped(
  chooser: Chooser,
  thanked: Paragraph,
  felt: Paragraph,
  solved: Paragraph,
  promised: Paragraph,
): readonly Paragraph[] {
  const inTwo = [
    [...thanked, ...felt],
    [...solved, ...promised],
  ];
  if (thanked.length + felt.length < 3) return inTwo;
  const shapes: readonly (readonly Paragraph[])[] = [
    inTwo,
    [thanked, felt, [...solved, ...promised]],
    [[...thanked, ...felt], solved, promised],
    [thanked, [...felt, ...solved], promised],
  ];
  return chooser.pick('shape', shapes) ?? inTwo;
}

const greeting = (brief: Brief): Sentence[] =>
  say(brief, 'greeting', 'greeting', greetingSections(brief), []);

function closing(brief: Brief): Sentence[] {
  const closed = say(brief, 'closing', 'closing', inRegister(brief.register, ['']), []);
  return signature(closed, brief.matter.business, brief.blanks);
}
