import type { Evidence } from '../model/letter.ts';
import type { Want } from '../model/reading.ts';
import { ground, type Case } from './case.ts';
import { groups } from './groups.ts';
import { burdenOf, type Burden } from './hardship.ts';
import { registerOf, type Register } from './register.ts';
import { typesOf, wantsOf } from './sure.ts';
import { stated, type Value, type Values } from './values.ts';
import { dayAhead, warningsOf } from './warnings.ts';
import type { Country } from '../language/country.ts';
import { workdayAfter } from './workdays.ts';

/** What a letter meets: how it must speak, what weighs on the customer, what cannot wait. */
export interface Situation {
  readonly matter: Case;
  /** What the sentences about the problem stand on when they name nothing else. */
  readonly base: readonly Evidence[];
  /** The type of trouble and those like it, as names of sections; none where the type is not sure. */
  readonly kinds: readonly string[];
  readonly wants: readonly Want[];
  readonly inDanger: boolean;
  readonly register: Register;
  /** What the staff must know before they write at all, as names of prompts. */
  readonly warned: readonly string[];
  /** True where a person says when the customer hears again. */
  readonly isPressing: boolean;
  /** The first day of the customer's own calendar that is not over, as midnight UTC. */
  readonly ahead: number | null;
}

/** Where one of these is known, a person says when the customer hears again. */
const pressing: ReadonlySet<string> = new Set(['danger', 'call', 'overdue', 'soon', 'hurry']);
/** Who lives with this waits for no letter of two working days. */
const urgent: ReadonlySet<Burden['kind']> = new Set([
  'cold',
  'water',
  'child',
  'fear',
  'hospital',
  'injury',
]);

/** From this share on a problem may be one of safety or privacy, which a person is to look at sooner. */
const leastSafety = 0.5;
const mayBeUnsafe = ({ reading, subject, signs }: Case): boolean =>
  typesOf(reading, subject, signs, leastSafety).some((type) => groups[type] === 'safety');

/** `known` is all that the mail tells, what is too unsure for the customer's eyes included. */
export function situationOf(matter: Case, known: Values, country: Country): Situation {
  const { reading, type } = matter;
  const burden = burdenOf(matter, known);
  const inDanger = known.has('danger');
  const ahead = dayAhead(matter);
  const warned = inDanger ? ['danger'] : warningsOf(matter);
  return {
    matter,
    base: ground(reading),
    kinds: type === 'other' ? [] : [type, groups[type]],
    wants: wantsOf(matter),
    inDanger,
    register: registerOf(matter, burden, inDanger),
    warned,
    isPressing:
      warned.some((one) => pressing.has(one)) ||
      mayBeUnsafe(matter) ||
      (burden !== null && urgent.has(burden.kind)) ||
      (ahead !== null && ahead <= workdayAfter(matter.today, 1, country).getTime()),
    ahead,
  };
}

/**
 * The day of the next step: the one after the next working day for who writes calmly; the next where it is
 * grave, has been asked for or comes before a day the customer names.
 */
export function nextDay(situation: Situation, known: Values, country: Country): Value {
  const { matter, register, warned, ahead } = situation;
  const usual = workdayAfter(matter.today, 2, country);
  const soon =
    matter.reading.tone !== 'calm' ||
    (ahead !== null && ahead <= usual.getTime()) ||
    register === 'grave' ||
    warned.length > 0 ||
    known.has('times');
  const text = matter.grammar.day(soon ? workdayAfter(matter.today, 1, country) : usual);
  return { text, evidence: [stated('calendar', text)] };
}
