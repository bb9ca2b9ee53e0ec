import type { RuleId } from '../model/policy.ts';

/** A complaint made up for comparison: a reply must fit its own mail better than any of these. */
export interface SampleComplaint {
  readonly name: string;
  readonly subject: string;
  readonly text: string;
}

/** A letter of which more than the body counts. */
export interface SampleLetter {
  readonly body: string;
  /** In place of the language's own. */
  readonly greeting?: string;
  /** Letters sent earlier. */
  readonly sent?: readonly string[];
}

/** Letters a rule of the gate must find, and such as it must leave in silence; most by their body alone. */
export interface Bodies {
  readonly found: readonly (string | SampleLetter)[];
  readonly silent?: readonly (string | SampleLetter)[];
}

/** Letters and complaints of one language that the gate is tried on. */
export interface Samples {
  /** Six everyday complaints, each about another kind of trouble. The first is the one `good` answers. */
  readonly complaints: readonly SampleComplaint[];
  /** The body of a letter that says all it should, in answer to the first complaint. */
  readonly good: string;
  readonly greeting: string;
  /** With the name of who signs under it. */
  readonly closing: string;
  /**
   * Bodies for each rule, in answer to the first complaint. The languages that the program began with have
   * theirs in the files of the rules, beside one another.
   */
  readonly rules?: Readonly<Record<RuleId, Bodies>>;
}
