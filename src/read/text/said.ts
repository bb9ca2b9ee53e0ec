import { bareSubject } from '../../language/subject.ts';

/** Under a subject line that says it all stand no more words than a name, an address, "see above" take. */
const mostBelow = 8;
const words = /[\p{L}\p{N}]+/gu;

/**
 * What a mail says, sentence by sentence: the sentences of its text, and before them its subject line
 * where that says it all.
 */
export function said(subject: string, texts: readonly string[]): readonly string[] {
  return isSaidInSubject(subject, texts) ? [bareSubject(subject), ...texts] : texts;
}

/** True of a mail whose subject line says more than all that stands under it. */
function isSaidInSubject(subject: string, texts: readonly string[]): boolean {
  let below = 0;
  for (const text of texts) {
    below += count(text);
    if (below > mostBelow) return false;
  }
  return count(bareSubject(subject)) > below;
}

const count = (text: string): number => text.match(words)?.length ?? 0;
