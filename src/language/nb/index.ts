import type { Language } from '../language.ts';
import type { Signs } from '../signs.ts';
import { calendar } from './calendar.ts';
import { clients } from './clients.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { promises } from './promises.ts';
import { makeSigns } from './signs.ts';
import { stock } from './stock.ts';

let signs: Signs | undefined;

export const nb = {
  code: 'nb',
  name: 'norsk bokmål',
  calendar,
  clients,
  cues,
  grammar,
  promises,
  get signs(): Signs {
    return (signs ??= makeSigns());
  },
  stock,
} satisfies Language;
