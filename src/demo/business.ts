import type { Business } from '../model/business.ts';

/** The demo's firm. It does not exist. */
export const demoBusiness: Business = {
  id: 'tusmoerke',
  name: 'Tusmørke',
  what: 'webbutik med lamper og møbler, og værksted der reparerer dem',
  city: 'København',
  mailbox: 'hej@tusmoerke.example',
  language: 'da',
  signer: { name: 'Mette Lindegaard', title: 'kundeansvarlig' },
  staff: ['Mette Lindegaard', 'Yusuf', 'Karen'],
  mandate: {
    currency: 'DKK',
    goodwill_max: 600,
    may: ['refund', 'replace', 'repair', 'free return', 'free delivery'],
  },
  facts: [
    'Levering i Danmark tager normalt 2-4 hverdage, til Norge og Sverige 4-7, til Storbritannien 6-10',
    'Butik og værksted har åbent mandag til fredag kl. 10-17 og lørdag kl. 10-14',
    'En reparation tager normalt to uger; Karen skriver til kunden, når den er færdig',
    'Der er 60 dages returret og to års reklamationsret',
    'Skærme af opalglas sendes i deres egen æske inden i kassen',
  ],
};
