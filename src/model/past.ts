import type { Greeted } from './greetings.ts';
import type { Span } from './span.ts';

/** What went before with a customer, as far as a letter must know it. */
export interface Past {
  /** What we promised and did not keep: words of a letter that was sent. Null where nothing was broken. */
  readonly broken: Span | null;
  /** The customer wrote before about the same case: words of that mail. Null at the first time. */
  readonly before: Span | null;
  /** By what name a person had them greeted; null where nobody changed a greeting. */
  readonly greeted: Greeted | null;
}

export const noPast: Past = { broken: null, before: null, greeted: null };
