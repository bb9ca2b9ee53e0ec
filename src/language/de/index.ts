import type { Language } from '../language.ts';
import type { Signs } from '../signs.ts';
import { calendar } from './calendar.ts';
import { clients } from './clients.ts';
import { cues } from './cues.ts';
import { frames } from './frames.ts';
import { grammar } from './grammar.ts';
import { law } from './law.ts';
import { promises } from './promises.ts';
import { remedies } from './remedies.ts';
import { samples } from './samples.ts';
import { makeSigns } from './signs.ts';
import { stemming } from './stemming.ts';
import { stock } from './stock.ts';

let signs: Signs | undefined;

export const de = {
  code: 'de',
  name: 'Deutsch',
  home: { code: 'DE', timeZone: 'Europe/Berlin' },
  greetsInFull: 'everybody',
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
  frames,
} satisfies Language;
