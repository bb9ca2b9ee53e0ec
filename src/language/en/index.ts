import type { Language } from '../language.ts';
import type { Signs } from '../signs.ts';
import { calendar } from './calendar.ts';
import { clients } from './clients.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { law } from './law.ts';
import { promises } from './promises.ts';
import { remedies } from './remedies.ts';
import { samples } from './samples.ts';
import { makeSigns } from './signs.ts';
import { stock } from './stock.ts';
import { stemming } from './stemming.ts';

let signs: Signs | undefined;

export const en = {
  code: 'en',
  name: 'English',
  home: { code: 'GB', timeZone: 'Europe/London' },
  greetsInFull: 'the formal',
  roomsAreNames: true,
  crowns: null,
  calendar,
  clients,
  cues,
  grammar,
  law,
  promises,
  remedies,
  samples,
  get signs(): Signs {
    return (signs ??= makeSigns());
  },
  stemming,
  stock,
} satisfies Language;
