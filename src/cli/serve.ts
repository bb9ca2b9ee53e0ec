import { once } from 'node:events';
import { loadConfig } from '../config/load.ts';
import { createLog } from '../log.ts';
import { openStore } from '../store/open.ts';
import { useOwnWeights } from './configuration.ts';
import type { ExitStatus } from './exit.ts';
import { openReviewPage } from './review-page.ts';
import { stopSignal } from './stop-signal.ts';
import { say } from './terminal.ts';

export interface ServeOptions {
  readonly config: string;
  readonly verbose?: boolean;
}

/** `takkebrev serve`: serves the review page alone, until it is told to stop. It fetches and sends nothing. */
export async function serve(options: ServeOptions): Promise<ExitStatus> {
  const config = loadConfig(options.config);
  for (const warning of config.warnings) say(`Warning: ${warning}`);
  useOwnWeights(config);
  const store = await openStore(config.store.url);
  try {
    const stopped = stopSignal();
    const page = await openReviewPage(config, store, createLog(options.verbose ? 'info' : 'error'));
    say('Letters approved here leave while `takkebrev watch` or `run` is at work. Ctrl-C ends.');
    if (!stopped.aborted) await once(stopped, 'abort');
    await page.close();
    return 0;
  } finally {
    await store.close();
  }
}
