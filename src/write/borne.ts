import { hardships, type Hardship } from '../language/signs.ts';
import type { Issue, IssueType } from '../model/reading.ts';
import { spanOf } from '../model/span.ts';
import type { Case } from './case.ts';
import { fromMail, type Value, type Values } from './values.ts';

/** What a reading says and a word of the mail bears out. */

/** Below this an issue lends its type to nothing. */
const likely = 0.2;
/** From here on an issue is of its type though its words do not show it. */
const certainly = 0.85;
/** Below this a passage is not taken for what it meant, whatever its words. */
const doubtful = 0.1;

/** Types that a reading gives to what was served or left lying about, too. */
const loose: ReadonlySet<IssueType> = new Set([
  'staff-conduct',
  'other',
  'information-gap',
  'not-as-described',
  'broken-promise',
]);

/**
 * The type the letter speaks of: the first issue's, where a word of the mail bears it out, else
 * another issue's; "other" where none is borne out.
 */
export function typeTold({
  reading,
  signs,
  subject,
}: Pick<Case, 'reading' | 'signs' | 'subject'>): IssueType {
  const text = `${subject}\n${reading.authored}`;
  const borne = ({ type }: Issue): boolean => signs.types[type]?.test(text) ?? true;
  const first = reading.issues[0]?.type;
  if (first !== undefined && loose.has(first) && signs.danger.test(text)) return 'hygiene-safety';
  return (
    reading.issues.find((issue, at) => borne(issue) && (at === 0 || issue.confidence > likely))
      ?.type ?? 'other'
  );
}

/**
 * The type of the statement that will be told, where it is of that type; null where it is not, and
 * nothing else may speak of it either. Where nothing is told, the letter's own type.
 */
export function typeBorne({ reading, signs, type }: Case, values: Values): IssueType | null {
  const told = values.get('main') ?? values.get('that') ?? values.get('noun');
  const span = told?.evidence[0];
  if (told === undefined || span === undefined) return type;
  const issue = reading.issues.find(({ source, start, end }) =>
    span.from === 'mail' ? start < span.end && span.start < end : source === 'subject',
  );
  const own = issue === undefined || type === 'hygiene-safety' ? type : issue.type;
  const shown = signs.types[own]?.test(told.text) ?? true;
  return shown || (issue?.confidence ?? 0) >= certainly ? own : null;
}

/**
 * What weighs on the customer, by a word of the passage that tells what it meant; death, hospital, a
 * gift and a feast by a word anywhere in the mail.
 */
export function hardshipOf(
  { reading, signs }: Case,
  values: Values,
): { kind: Hardship; evidence: Value['evidence'] } | null {
  const { consequence, authored } = reading;
  const passage =
    consequence !== null && (consequence.confidence ?? 1) >= doubtful ? consequence : null;
  for (const kind of hardships) {
    if (kind === 'occasion') {
      const feast = values.get('occasion');
      if (feast !== undefined) return { kind, evidence: feast.evidence };
      continue;
    }
    const anywhere = kind === 'death' || kind === 'hospital' || kind === 'gift';
    const [text, start] =
      passage === null || anywhere ? [anywhere ? authored : '', 0] : [passage.text, passage.start];
    const found = signs.hardships[kind].exec(text);
    if (found === null) continue;
    const at = start + found.index;
    return { kind, evidence: [fromMail(spanOf(authored, at, at + found[0].length))] };
  }
  return null;
}
