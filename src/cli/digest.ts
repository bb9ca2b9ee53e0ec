import { loadConfig } from '../config/load.ts';
import { fixedClock } from '../model/clock.ts';
import { openStore } from '../store/open.ts';
import { digestFigures } from '../work/digest/figures.ts';
import { digestHtml, digestText } from '../work/digest/present.ts';
import { followSent } from '../work/follow-sent.ts';
import type { ExitStatus } from './exit.ts';
import { timeOf } from './now.ts';

interface DigestOptions {
  readonly config: string;
  readonly json?: true;
  readonly html?: true;
  /** Without the number of complaints about colleagues. */
  readonly team?: true;
  readonly now?: string;
}

/** Prints what customers found in the last seven days, and what is owed and waits. */
export async function digest(options: DigestOptions): Promise<ExitStatus> {
  const config = loadConfig(options.config);
  const until = timeOf(options.now);
  const language = config.mailboxes[0]?.businesses[0]?.language ?? 'en';
  const store = await openStore(config.store.url);
  try {
    for (const mailbox of config.mailboxes)
      await followSent(mailbox, { store, clock: fixedClock(until) });
    const figures = await digestFigures(store, { until, owner: options.team !== true });
    const out =
      options.json === true
        ? `${JSON.stringify(figures)}\n`
        : options.html === true
          ? digestHtml(figures, language)
          : digestText(figures, language);
    process.stdout.write(out);
    return 0;
  } finally {
    await store.close();
  }
}
