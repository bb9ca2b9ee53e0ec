import type { StaffTexts } from '../../model/staff-texts.ts';

/** What a note to the staff says. */
export interface NoteWords {
  /** Before the letter's subject. */
  readonly notSent: string;
  readonly gate: string;
  readonly several: string;
  readonly closed: string;
  readonly unknown: string;
  readonly refused: string;
  readonly again: string;
  readonly older: string;
}

export const noteWords: StaffTexts<NoteWords> = {
  da: {
    notSent: 'Ikke sendt',
    gate: 'Brevet er ikke sendt. Det ligger i Kladder igen. Ret dette, og flyt det så tilbage:',
    several:
      'Brevet er ikke sendt. I er flere om postkassen, så det kan ikke ses, hvem der flyttede det. Godkend det på gennemsynssiden. Det ligger i Kladder igen.',
    closed: 'Brevet er ikke sendt, for sagen er afsluttet eller allerede undervejs.',
    unknown:
      'Mailen er ikke sendt. Den hører ikke til en sag, takkebrev kender; den bliver liggende, hvor du lagde den.',
    refused: 'Mailserveren vil ikke sende brevet. Det ligger i Kladder igen. Serveren svarede:',
    again: 'Teksten blev ændret imens. Se den igennem, og flyt den så tilbage.',
    older:
      'Brevet er ikke sendt. Det er skrevet om på gennemsynssiden, og udkastet her har den ældre tekst; det ligger i Kladder igen. Godkend brevet på siden, eller ret udkastet her, så gælder det, du skriver.',
  },
  nb: {
    notSent: 'Ikke sendt',
    gate: 'Brevet er ikke sendt. Det ligger i Utkast igjen. Rett dette, og flytt det så tilbake:',
    several:
      'Brevet er ikke sendt. Dere er flere om postkassen, så det er ikke mulig å se hvem som flyttet det. Godkjenn det på gjennomsynssiden. Det ligger i Utkast igjen.',
    closed: 'Brevet er ikke sendt, for saken er avsluttet eller allerede på vei.',
    unknown:
      'E-posten er ikke sendt. Den hører ikke til en sak takkebrev kjenner; den blir liggende der du la den.',
    refused: 'E-postserveren vil ikke sende brevet. Det ligger i Utkast igjen. Serveren svarte:',
    again: 'Teksten ble endret i mellomtiden. Se gjennom den, og flytt den så tilbake.',
    older:
      'Brevet er ikke sendt. Det er skrevet om på gjennomsynssiden, og utkastet her har den eldre teksten; det ligger i Utkast igjen. Godkjenn brevet på siden, eller rett utkastet her, så gjelder det du skriver.',
  },
  nn: {
    notSent: 'Ikkje sendt',
    gate: 'Brevet er ikkje sendt. Det ligg i Utkast igjen. Rett dette, og flytt det så tilbake:',
    several:
      'Brevet er ikkje sendt. De er fleire om postkassen, så det går ikkje an å sjå kven som flytta det. Godkjenn det på gjennomsynssida. Det ligg i Utkast igjen.',
    closed: 'Brevet er ikkje sendt, for saka er avslutta eller alt på veg.',
    unknown:
      'E-posten er ikkje sendt. Han høyrer ikkje til ei sak takkebrev kjenner; han blir liggjande der du la han.',
    refused: 'E-posttenaren vil ikkje sende brevet. Det ligg i Utkast igjen. Tenaren svara:',
    again: 'Teksten vart endra i mellomtida. Sjå gjennom han, og flytt han så tilbake.',
    older:
      'Brevet er ikkje sendt. Det er skrive om på gjennomsynssida, og utkastet her har den eldre teksten; det ligg i Utkast igjen. Godkjenn brevet på sida, eller rett utkastet her, så gjeld det du skriv.',
  },
  sv: {
    notSent: 'Inte skickat',
    gate: 'Brevet är inte skickat. Det ligger i Utkast igen. Ändra det här och flytta det sedan tillbaka:',
    several:
      'Brevet är inte skickat. Ni är flera om brevlådan, så det går inte att se vem som flyttade det. Godkänn det på granskningssidan. Det ligger i Utkast igen.',
    closed: 'Brevet är inte skickat, för ärendet är avslutat eller redan på väg.',
    unknown:
      'Mejlet är inte skickat. Det hör inte till något ärende som takkebrev känner till; det ligger kvar där du lade det.',
    refused: 'E-postservern vill inte skicka brevet. Det ligger i Utkast igen. Servern svarade:',
    again: 'Texten ändrades under tiden. Läs igenom den och flytta den sedan tillbaka.',
    older:
      'Brevet är inte skickat. Det är omskrivet på granskningssidan, och utkastet här har den äldre texten; det ligger i Utkast igen. Godkänn brevet på sidan, eller ändra utkastet här, så gäller det du skriver.',
  },
  en: {
    notSent: 'Not sent',
    gate: 'The letter was not sent. It is in Drafts again. Put this right, then move it back:',
    several:
      'The letter was not sent. Several of you share the mailbox, so nobody can tell who moved it. Approve it on the review page. It is in Drafts again.',
    closed: 'The letter was not sent: its case is closed, or a letter is on its way already.',
    unknown:
      'The mail was not sent. It belongs to no case that takkebrev knows; it stays where you put it.',
    refused:
      'The mail server will not send the letter. It is in Drafts again. The server answered:',
    again: 'The text was changed meanwhile. Read it through, then move it back.',
    older:
      'The letter was not sent. It was rewritten on the review page, and the draft here has the older text; it is in Drafts again. Approve the letter on the page, or edit the draft here, and what you write counts.',
  },
};
