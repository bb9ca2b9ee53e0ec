import { loadLetterTemplates } from '../config/templates.ts';
import { draftReply, type Draft } from '../work/draft.ts';
import type { Correction } from '../model/store.ts';
import { configurationInUse, useOwnWeights } from './configuration.ts';
import { correctionOf, keepCorrections } from './corrections.ts';
import { eachMail, type MailOptions } from './each-mail.ts';
import type { ExitStatus } from './exit.ts';
import { sentLetters } from './inputs.ts';
import { presentDraft } from './present.ts';

export interface DraftOptions extends MailOptions {
  readonly sent?: string;
  readonly issue?: string;
}

/** `takkebrev draft`: writes the letter to each complaint, and keeps a person's correction for training. */
export async function draftMails(
  paths: readonly string[],
  options: DraftOptions,
): Promise<ExitStatus> {
  const config = await configurationInUse(options.config);
  useOwnWeights(config);
  const templates = loadLetterTemplates();
  const sent = await sentLetters(options.sent);
  const policy = config?.gate.rules ?? {};
  const { issue } = options;
  const pointed = issue === undefined ? {} : { issue };
  const corrections: Correction[] = [];
  const status = await eachMail(paths, options, config, ({ file, message, business, own, now }) => {
    const draft = draftReply(message, { business, own, now, templates, sent, policy, ...pointed });
    const correction =
      issue === undefined ? null : correctionOf(message, draft.reading, issue, now);
    if (correction !== null) corrections.push(correction);
    return {
      document: draftDocument(file, draft),
      present: () => presentDraft(file, message, draft),
    };
  });
  if (issue !== undefined) await keepCorrections(corrections, config);
  return status;
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
