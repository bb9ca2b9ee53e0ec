import type { StaffTexts } from '../../model/staff-texts.ts';

export interface ExportLabels {
  readonly title: string;
  /** Stands before the addresses. */
  readonly of: string;
  readonly mails: string;
  readonly letters: string;
  readonly none: string;
  readonly noText: string;
  readonly everything: string;
}

/** The words of the page that a person gets who asks what is stored of them. */
export const exportLabels: StaffTexts<ExportLabels> = {
  da: {
    title: 'Det har vi gemt om dig',
    of: 'Adresse',
    mails: 'Dine mails',
    letters: 'Breve skrevet til dig',
    none: 'Ingen.',
    noText: 'Teksten er ikke gemt.',
    everything: 'Alt, hvad der er gemt, også det, programmet har noteret, står i',
  },
  nb: {
    title: 'Dette har vi lagret om deg',
    of: 'Adresse',
    mails: 'E-postene dine',
    letters: 'Brev skrevet til deg',
    none: 'Ingen.',
    noText: 'Teksten er ikke lagret.',
    everything: 'Alt som er lagret, også det programmet har notert, står i',
  },
  nn: {
    title: 'Dette har vi lagra om deg',
    of: 'Adresse',
    mails: 'E-postane dine',
    letters: 'Brev skrivne til deg',
    none: 'Ingen.',
    noText: 'Teksten er ikkje lagra.',
    everything: 'Alt som er lagra, også det programmet har notert, står i',
  },
  sv: {
    title: 'Det här har vi sparat om dig',
    of: 'Adress',
    mails: 'Dina mejl',
    letters: 'Brev skrivna till dig',
    none: 'Inga.',
    noText: 'Texten är inte sparad.',
    everything: 'Allt som är sparat, även det programmet har noterat, står i',
  },
  en: {
    title: 'What we have stored about you',
    of: 'Address',
    mails: 'Your mails',
    letters: 'Letters written to you',
    none: 'None.',
    noText: 'The text is not stored.',
    everything: 'Everything that is stored, with what the program noted, stands in',
  },
};
