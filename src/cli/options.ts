import { Option } from 'commander';
import { defaultConfigFile } from '../config/default-file.ts';

export const configOption = (): Option =>
  new Option('-c, --config <file>', 'the configuration').default(defaultConfigFile);
export const nowOption = (): Option =>
  new Option('--now <time>', 'takes this for the time of day, for instance 2026-11-22T09:00');
export const jsonOption = (): Option => new Option('--json', 'prints one JSON object a line');
