import { resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import { openPrivacy } from '../store/open.ts';
import { exportRecord } from '../work/export/export.ts';
import type { ExitStatus } from './exit.ts';
import { addressOf } from './forget.ts';
import { print, printJson } from './terminal.ts';

export interface ExportOptions {
  readonly config: string;
  readonly to: string;
  readonly json?: boolean;
}

/** `takkebrev export`: writes everything stored of one person into a folder. */
export async function exportPerson(argument: string, options: ExportOptions): Promise<ExitStatus> {
  const address = addressOf(argument);
  const config = loadConfig(options.config);
  const privacy = await openPrivacy(config.store.url);
  let record;
  try {
    record = await privacy.record(address);
  } finally {
    await privacy.close();
  }
  const folder = resolve(options.to);
  const language = config.mailboxes[0]?.businesses[0]?.language ?? 'en';
  const files = exportRecord(record, folder, language);
  const { addresses, tables } = record;
  if (options.json) printJson({ addresses, folder, files });
  else if (tables.size === 0) print(`Nothing is stored of ${address}: ${folder} says so.`);
  else print(`Written: ${files.length} files in ${folder}; begin with index.html.`);
  return 0;
}
