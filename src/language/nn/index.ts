import type { Language } from '../language.ts';
import { law } from '../nb/law.ts';
import { stemming } from '../scandinavian-stems.ts';
import type { Signs } from '../signs.ts';
import { calendar } from './calendar.ts';
import { clients } from './clients.ts';
import { cues } from './cues.ts';
import { grammar } from './grammar.ts';
import { promises } from './promises.ts';
import { remedies } from './remedies.ts';
import { samples } from './samples.ts';
import { makeSigns } from './signs.ts';
import { stock } from './stock.ts';

let signs: Signs | undefined;

export const nn = {
  code: 'nn',
  name: 'norsk nynorsk',
  home: { code: 'NO', timeZone: 'Europe/Oslo' },
  greetsInFull: 'nobody',
  roomsAreNames: false,
  crowns: 'kr',
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
