import type { LanguageCode } from '../../model/language.ts';
import { inStaffLanguage, type StaffTexts } from '../../model/staff-texts.ts';

/** What login says; `{...}` is filled in. */
export interface LoginWords {
  readonly title: string;
  readonly login: string;
  readonly password: string;
  readonly submit: string;
  readonly elsewhere: string;
  readonly byLink: string;
  readonly wrong: string;
  readonly wait: string;
  readonly linkGone: string;
  readonly ranOut: string;
  readonly loggedOut: string;
  readonly elsewhereFailed: string;
  readonly elsewhereUnknown: string;
  readonly carryTitle: string;
  readonly carryExplained: string;
  readonly carrySubmit: string;
  readonly refusedTitle: string;
  readonly refusedRole: string;
  readonly refusedForm: string;
  readonly unknownTitle: string;
  readonly unknownPage: string;
  readonly back: string;
}

const da: LoginWords = {
  title: 'Log ind',
  login: 'Brugernavn',
  password: 'Adgangskode',
  submit: 'Log ind',
  elsewhere: 'Log ind med {service}',
  byLink:
    'Her logger man ind med et link, der virker én gang. Skriv “takkebrev link” i terminalen for at få det.',
  wrong: 'Brugernavn eller adgangskode er forkert. Prøv igen.',
  wait: 'Der er prøvet for mange gange. Vent {seconds} sekunder, og prøv så igen.',
  linkGone:
    'Linket er brugt eller for gammelt. Skriv “takkebrev link” i terminalen for at få et nyt.',
  ranOut: 'Du var ikke længere logget ind. Log ind igen; det, du havde skrevet, er gemt her.',
  loggedOut: 'Du er logget ud.',
  elsewhereFailed: 'Det lykkedes ikke at logge ind hos {service}. Prøv igen.',
  elsewhereUnknown:
    '{service} kender dig, men du står ikke på listen her. Bed ejeren om at skrive dig på.',
  carryTitle: 'Det, du skrev, er her endnu',
  carryExplained: 'Intet er sendt. Se teksten igennem, og gem den på sagen.',
  carrySubmit: 'Gem teksten, og gå tilbage til sagen',
  refusedTitle: 'Det må du ikke',
  refusedRole: 'Siden er for {role}. Bed ejeren om hjælp, hvis du skal bruge den.',
  refusedForm: 'Formularen kom ikke fra denne side eller var for gammel. Intet er ændret.',
  unknownTitle: 'Siden findes ikke',
  unknownPage: 'Der er ingen side på den adresse.',
  back: 'Til oversigten',
};

const nb: LoginWords = {
  title: 'Logg inn',
  login: 'Brukernavn',
  password: 'Passord',
  submit: 'Logg inn',
  elsewhere: 'Logg inn med {service}',
  byLink:
    'Her logger man inn med en lenke som virker én gang. Skriv «takkebrev link» i terminalen for å få den.',
  wrong: 'Brukernavn eller passord er feil. Prøv igjen.',
  wait: 'Det er prøvd for mange ganger. Vent {seconds} sekunder, og prøv så igjen.',
  linkGone: 'Lenken er brukt eller for gammel. Skriv «takkebrev link» i terminalen for å få en ny.',
  ranOut:
    'Du var ikke lenger logget inn. Logg inn igjen; det du hadde skrevet, er tatt vare på her.',
  loggedOut: 'Du er logget ut.',
  elsewhereFailed: 'Innloggingen hos {service} lyktes ikke. Prøv igjen.',
  elsewhereUnknown:
    '{service} kjenner deg, men du står ikke på listen her. Be eieren om å skrive deg opp.',
  carryTitle: 'Det du skrev, er her fremdeles',
  carryExplained: 'Ingenting er sendt. Se gjennom teksten, og lagre den på saken.',
  carrySubmit: 'Lagre teksten, og gå tilbake til saken',
  refusedTitle: 'Det har du ikke lov til',
  refusedRole: 'Siden er for {role}. Be eieren om hjelp hvis du trenger den.',
  refusedForm: 'Skjemaet kom ikke fra denne siden eller var for gammelt. Ingenting er endret.',
  unknownTitle: 'Siden finnes ikke',
  unknownPage: 'Det er ingen side på den adressen.',
  back: 'Til oversikten',
};

const nn: LoginWords = {
  title: 'Logg inn',
  login: 'Brukarnamn',
  password: 'Passord',
  submit: 'Logg inn',
  elsewhere: 'Logg inn med {service}',
  byLink:
    'Her loggar ein inn med ei lenkje som verkar éin gong. Skriv «takkebrev link» i terminalen for å få henne.',
  wrong: 'Brukarnamn eller passord er feil. Prøv igjen.',
  wait: 'Det er prøvd for mange gonger. Vent {seconds} sekund, og prøv så igjen.',
  linkGone: 'Lenkja er brukt eller for gammal. Skriv «takkebrev link» i terminalen for å få ei ny.',
  ranOut:
    'Du var ikkje lenger logga inn. Logg inn igjen; det du hadde skrive, er teke vare på her.',
  loggedOut: 'Du er logga ut.',
  elsewhereFailed: 'Innlogginga hos {service} lukkast ikkje. Prøv igjen.',
  elsewhereUnknown:
    '{service} kjenner deg, men du står ikkje på lista her. Be eigaren om å skrive deg opp.',
  carryTitle: 'Det du skreiv, er her framleis',
  carryExplained: 'Ingenting er sendt. Sjå gjennom teksten, og lagre han på saka.',
  carrySubmit: 'Lagre teksten, og gå tilbake til saka',
  refusedTitle: 'Det har du ikkje lov til',
  refusedRole: 'Sida er for {role}. Be eigaren om hjelp om du treng henne.',
  refusedForm: 'Skjemaet kom ikkje frå denne sida eller var for gammalt. Ingenting er endra.',
  unknownTitle: 'Sida finst ikkje',
  unknownPage: 'Det er inga side på den adressa.',
  back: 'Til oversikta',
};

const sv: LoginWords = {
  title: 'Logga in',
  login: 'Användarnamn',
  password: 'Lösenord',
  submit: 'Logga in',
  elsewhere: 'Logga in med {service}',
  byLink:
    'Här loggar man in med en länk som fungerar en gång. Skriv ”takkebrev link” i terminalen för att få den.',
  wrong: 'Användarnamnet eller lösenordet är fel. Försök igen.',
  wait: 'För många försök har gjorts. Vänta {seconds} sekunder och försök sedan igen.',
  linkGone:
    'Länken är använd eller för gammal. Skriv ”takkebrev link” i terminalen för att få en ny.',
  ranOut: 'Du var inte längre inloggad. Logga in igen; det du hade skrivit finns kvar här.',
  loggedOut: 'Du är utloggad.',
  elsewhereFailed: 'Det gick inte att logga in hos {service}. Försök igen.',
  elsewhereUnknown:
    '{service} känner dig, men du står inte på listan här. Be ägaren att skriva upp dig.',
  carryTitle: 'Det du skrev finns kvar här',
  carryExplained: 'Ingenting är skickat. Läs igenom texten och spara den på ärendet.',
  carrySubmit: 'Spara texten och gå tillbaka till ärendet',
  refusedTitle: 'Det får du inte',
  refusedRole: 'Sidan är för {role}. Be ägaren om hjälp om du behöver den.',
  refusedForm: 'Formuläret kom inte från den här sidan eller var för gammalt. Ingenting är ändrat.',
  unknownTitle: 'Sidan finns inte',
  unknownPage: 'Det finns ingen sida på den adressen.',
  back: 'Till översikten',
};

const en: LoginWords = {
  title: 'Log in',
  login: 'User name',
  password: 'Password',
  submit: 'Log in',
  elsewhere: 'Log in with {service}',
  byLink:
    'Here one logs in with a link that works once. Type “takkebrev link” in the terminal to get it.',
  wrong: 'User name or password is wrong. Try again.',
  wait: 'There were too many attempts. Wait {seconds} seconds, then try again.',
  linkGone:
    'The link has been used or is too old. Type “takkebrev link” in the terminal to get a new one.',
  ranOut: 'You were no longer logged in. Log in again; what you had written is kept here.',
  loggedOut: 'You are logged out.',
  elsewhereFailed: 'Logging in with {service} failed. Try again.',
  elsewhereUnknown:
    '{service} knows you, but you are not on the list here. Ask the owner to put you on it.',
  carryTitle: 'What you wrote is still here',
  carryExplained: 'Nothing has been sent. Look the text through, and save it on the case.',
  carrySubmit: 'Save the text and go back to the case',
  refusedTitle: 'You may not do that',
  refusedRole: 'The page is for {role}. Ask the owner for help if you need it.',
  refusedForm: 'The form did not come from this page or was too old. Nothing was changed.',
  unknownTitle: 'There is no such page',
  unknownPage: 'There is no page at that address.',
  back: 'To the overview',
};

const all: StaffTexts<LoginWords> = { da, nb, nn, sv, en };

/** Everything login says, in one language; English where the page has none yet. */
export const wordsOf = (language: LanguageCode | undefined): LoginWords =>
  inStaffLanguage(all, language ?? 'en');

/** Which role a page is for, in words: whoever may do so and more. */
const roleNames: StaffTexts<Readonly<Record<string, string>>> = {
  da: { drafter: 'dem, der retter breve', approver: 'dem, der godkender breve', owner: 'ejeren' },
  nb: { drafter: 'dem som retter brev', approver: 'dem som godkjenner brev', owner: 'eieren' },
  nn: { drafter: 'dei som rettar brev', approver: 'dei som godkjenner brev', owner: 'eigaren' },
  sv: { drafter: 'dem som ändrar brev', approver: 'dem som godkänner brev', owner: 'ägaren' },
  en: {
    drafter: 'those who edit letters',
    approver: 'those who approve letters',
    owner: 'the owner',
  },
};

export const roleIn = (language: LanguageCode | undefined, role: string): string =>
  inStaffLanguage(roleNames, language ?? 'en')[role] ?? role;

/** Puts values into the named places of a text. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
