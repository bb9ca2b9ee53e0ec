import { loadLetterTemplates } from '../config/templates.ts';
import { draftReply, type Draft } from '../work/draft.ts';
import { eachMail, type MailOptions } from './each-mail.ts';
import type { ExitStatus } from './exit.ts';
import { sentLetters } from './inputs.ts';
import { presentDraft } from './present.ts';

export interface DraftOptions extends MailOptions {
  readonly sent?: string;
  readonly issue?: string;
}

/** `takkebrev draft`: writes the letter to each complaint. */
export async function draftMails(
  paths: readonly string[],
  options: DraftOptions,
): Promise<ExitStatus> {
  const templates = loadLetterTemplates();
  const sent = await sentLetters(options.sent);
  const correction = options.issue === undefined ? {} : { issue: options.issue };
  return eachMail(paths, options, ({ file, message, business, own, now }) => {
    const draft = draftReply(message, { business, own, now, templates, sent, ...correction });
    return {
      document: draftDocument(file, draft),
      present: () => presentDraft(file, message, draft),
    };
  });
}

function draftDocument(file: string, draft: Draft): object {
  const { kind, language, doubtful } = draft.reading;
  const about = { file, kind, language, doubtful };
  if (draft.letter === null) {
    return { ...about, reply: null, sentences: [], slots: [], gate: null, why: draft.why };
  }
  const { reply, sentences, slots } = draft.letter;
  return { ...about, reply, sentences, slots, gate: draft.verdict };
}
