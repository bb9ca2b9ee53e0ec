import { authoredText } from '../read/text/authored.ts';
import { findIssues } from '../read/issues.ts';
import type { Network } from '../read/network/network.ts';
import type { AnnotatedMail } from './annotated.ts';
import { hear } from './heard.ts';
import { marksIn } from './mails.ts';

/** Of how many of the complaints a network finds a passage that is marked as what went wrong. */
export function foundIssues(network: Network, mails: readonly AnnotatedMail[]): number {
  return mails.filter((mail) => {
    const { text } = authoredText(mail.body.text);
    const [top] = findIssues(hear(mail.subject.text, text, network));
    const marks =
      top?.source === 'subject'
        ? mail.subject.marks
        : marksIn(text, mail.body.text, mail.body.marks);
    return marks.some(
      ({ label, start, end }) =>
        label === 'issue' && top !== undefined && start < top.end && top.start < end,
    );
  }).length;
}
