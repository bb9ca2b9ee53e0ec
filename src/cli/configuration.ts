import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultConfigFile } from '../config/default-file.ts';
import type { Config } from '../config/load.ts';
import { useReadingWeights } from '../read/network/hearing.ts';
import { useWordWeights } from '../read/word-models.ts';
import { say } from './terminal.ts';

/**
 * The configuration that `--config` names, or else the one in the usual place; null where there
 * is none. Throws as `loadConfig` does where it was named; one that was not is told of and left.
 */
export async function configurationInUse(named: string | undefined): Promise<Config | null> {
  if (named === undefined && !existsSync(defaultConfigFile)) return null;
  // What configurations are checked with takes time and memory: who has none goes without.
  const { loadConfig } = await import('../config/load.ts');
  if (named !== undefined) return loadConfig(named);
  try {
    return loadConfig(defaultConfigFile);
  } catch (cause) {
    warn(cause instanceof Error ? cause.message : String(cause));
    return null;
  }
}

/** What was learnt on this machine: what sentences do, and what words tell. */
export interface OwnWeightsFiles {
  readonly reading: string;
  readonly words: string;
}

/** Where what was learnt on this machine lies: beside the store. */
export function ownWeightsFiles({ store }: Config): OwnWeightsFiles {
  const folder = dirname(store.url.slice('sqlite:'.length));
  return {
    reading: join(folder, 'takkebrev-reading.bin'),
    words: join(folder, 'takkebrev-words.bin'),
  };
}

const warn = (message: string): void => say(`Warning: ${message}`);

/** Reads mails as was learnt on this machine, where something was. */
export function useOwnWeights(config: Config | null): void {
  if (config === null) return;
  const { reading, words } = ownWeightsFiles(config);
  useReadingWeights({ file: reading, warn });
  useWordWeights({ file: words, warn });
}
