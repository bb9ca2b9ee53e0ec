import { hardships, type Hardship } from '../language/signs.ts';
import { spanOf } from '../model/span.ts';
import type { Case } from './case.ts';
import { sentencesIn } from './parts.ts';
import { longestMail } from './sure.ts';
import { fromMail, type Value, type Values } from './values.ts';

/** What weighs on the customer, and the words of the mail that say so. */
export interface Burden {
  readonly kind: Hardship;
  readonly evidence: Value['evidence'];
}

/** Of these a bystander may tell: "the funeral is on Friday". */
const anybodys: ReadonlySet<Hardship> = new Set(['death', 'hospital', 'injury']);
const grave: ReadonlySet<Hardship> = anybodys;
/** Of these nobody says "I": "it is coming through the ceiling". */
const unnamed: ReadonlySet<Hardship> = new Set([...anybodys, 'water']);

/** Characters around a word in which a joke would be one about it. */
const near = 40;

/** The heaviest of what the customer tells in plain earnest, by a word of the sentence that tells it. */
export function burdenOf({ reading, signs }: Case, values: Values): Burden | null {
  const authored = reading.authored.slice(0, longestMail);
  const sentences = sentencesIn(spanOf(authored, 0, authored.length), authored);
  const feast = values.get('occasion');
  for (const kind of hardships) {
    if (kind === 'occasion') {
      if (feast !== undefined) return { kind, evidence: feast.evidence };
      continue;
    }
    const times = kind === 'wait' ? values.get('times') : undefined;
    if (times !== undefined) return { kind, evidence: times.evidence };
    for (const { text, start } of sentences) {
      const found = signs.hardships[kind].exec(text);
      if (found === null) continue;
      const beside = text.slice(Math.max(0, found.index - near), found.index + near);
      if (!unnamed.has(kind) && (!signs.self.test(text) || signs.unfit.test(beside))) continue;
      const at = start + found.index;
      return { kind, evidence: [fromMail(spanOf(authored, at, at + found[0].length))] };
    }
  }
  return null;
}

/** True where a light word would hurt. */
export const isGrave = (burden: Burden | null): boolean =>
  burden !== null && grave.has(burden.kind);
