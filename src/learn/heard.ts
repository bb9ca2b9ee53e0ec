import type { Heard } from '../read/issues.ts';
import { MailWords } from '../read/mail-words.ts';
import { Hearing } from '../read/network/hearing.ts';
import type { Network } from '../read/network/network.ts';
import { sentences } from '../read/text/sentences.ts';
import type { WordModels } from '../read/word-models.ts';

/** A longer text is cut before it is read, so that hostile mail stays cheap. */
const longestAuthored = 60_000;
const mostSentences = 400;

/** A mail as a network and models of words hear it; those in use where none are named. */
export function hear(
  subject: string,
  authored: string,
  network?: Network,
  words?: WordModels,
): Heard {
  const spans = sentences(authored.slice(0, longestAuthored)).slice(0, mostSentences);
  const texts = spans.map((span) => span.text);
  return {
    subject,
    authored,
    spans,
    hearing: new Hearing(subject, texts, network),
    words: new MailWords(subject, texts, words),
  };
}
