import { loadConfig, type Config } from '../config/load.ts';
import { writeVoice } from '../config/voice-file.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { VoiceProposal } from '../model/voice.ts';
import { openStore } from '../store/open.ts';
import { openProposals } from '../work/voice.ts';
import type { ExitStatus } from './exit.ts';
import { timeOf } from './now.ts';
import { print, printJson, say, styled } from './terminal.ts';

export interface VoiceOptions {
  readonly config: string;
  readonly take?: string;
  readonly leave?: string;
  readonly json?: boolean;
  readonly now?: string;
}

/** `takkebrev voice`: what people write otherwise again and again; takes or leaves one of it. */
export async function voice(options: VoiceOptions): Promise<ExitStatus> {
  if (options.take !== undefined && options.leave !== undefined)
    throw new TakkebrevError('usage', 'Give either --take or --leave.');
  const config = loadConfig(options.config);
  const now = timeOf(options.now);
  const store = await openStore(config.store.url);
  try {
    const proposals = await openProposals({ store, mailboxes: config.mailboxes, now });
    const id = options.take ?? options.leave;
    if (id === undefined) return list(proposals, options.json ?? false);
    const proposal = proposals.find((one) => one.id === id);
    if (proposal === undefined) {
      throw new TakkebrevError(
        'usage',
        `There is no open proposal ${id}: see \`takkebrev voice\` for those there are.`,
      );
    }
    if (options.take !== undefined) for (const file of filesOf(config)) writeVoice(file, proposal);
    await store.voice.choose(id, options.take === undefined ? 'left' : 'taken', now);
    say(
      options.take === undefined
        ? 'Left; it does not come again.'
        : `Taken, into ${filesOf(config).join(', ')}: the next letter is written so.`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

/** The house is one, however many mailboxes it has. */
const filesOf = ({ mailboxes }: Config): readonly string[] => [
  ...new Set(mailboxes.map(({ businessFile }) => businessFile)),
];

const titles: Readonly<Record<VoiceProposal['kind'], string>> = {
  greeting: 'greets',
  closing: 'closes',
  signOff: 'signs',
  words: 'says',
  never: 'never says',
};

function list(proposals: readonly VoiceProposal[], json: boolean): ExitStatus {
  if (json) for (const proposal of proposals) printJson(proposal);
  else if (proposals.length === 0)
    print('Nothing to propose: nothing is written otherwise again and again.');
  else for (const proposal of proposals) show(proposal);
  return 0;
}

function show({ id, kind, language, from, to, times, of, examples }: VoiceProposal): void {
  const what = kind === 'never' ? (from ?? '') : to;
  const instead = kind === 'words' ? ` for "${from ?? ''}"` : '';
  print(
    `${styled('bold', id)}  The house ${titles[kind]} "${what.replaceAll('\n', ' / ')}"${instead} (${language}; ${times} of ${of} letters).`,
  );
  for (const { caseId, draft, sent } of examples) {
    const now = sent === '' ? 'taken out' : `"${sent.replaceAll('\n', ' / ')}"`;
    print(`        case ${caseId}: "${draft.replaceAll('\n', ' / ')}" → ${now}`);
  }
  print(`        takkebrev voice --take ${id}   or   --leave ${id}`);
}
