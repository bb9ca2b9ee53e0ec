import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { clients } from './clients.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { signs } from './signs.ts';
import { stock } from './stock.ts';

export const nn = {
  code: 'nn',
  name: 'norsk nynorsk',
  calendar,
  clients,
  cues,
  grammar,
  signs,
  stock,
} satisfies Language;
