import { languageCodes, type LanguageCode } from '../model/language.ts';
import type { Example, Rule } from './rule.ts';

/** A letter that says all it should, in answer to the first complaint of the swap set. */
const good: Readonly<Record<LanguageCode, string>> = {
  da: 'Tak, fordi du skrev, før flere kedler går i stykker. Hanken knækkede i morges, vandet løb ud over bordet, og du brændte hånden; det er vores fejl, og det beklager jeg.\n\nJeg sender dig de 449 kr. i dag, og onsdag kl. 10 ringer jeg og hører, hvordan det går med hånden.',
  nb: 'Takk for at du skrev før flere vannkokere går i stykker. Håndtaket knakk i morges, vannet rant ut over benken, og du brente hånda; det er vår feil, og det beklager jeg.\n\nJeg sender deg de 449 kronene i dag, og onsdag klokka 10 ringer jeg og hører hvordan det går med hånda.',
  nn: 'Takk for at du skreiv før fleire vasskokarar går sund. Handtaket knakk i morges, vatnet rann ut over benken, og du brende handa; det er vår feil, og det er eg lei for.\n\nEg sender deg dei 449 kronene i dag, og onsdag klokka 10 ringjer eg og høyrer korleis det går med handa.',
  sv: 'Tack för att du skrev innan fler vattenkokare går sönder. Handtaget lossnade i morse, vattnet rann ut över bänken och du brände handen; det är vårt fel och det beklagar jag.\n\nJag skickar dig de 449 kronorna i dag, och på onsdag klockan 10 ringer jag och hör hur det går med handen.',
  en: 'Thank you for telling us before another kettle breaks. The handle snapped off this morning, the water ran over your worktop and you scalded your hand; that is our fault, and I am sorry.\n\nI am sending your £44.90 back today, and on Wednesday at ten I will ring to hear how your hand is.',
};

const frames: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  da: ['Kære Mette', 'Venlig hilsen\nSigne Lund'],
  nb: ['Kjære Mette', 'Vennlig hilsen\nSigne Lund'],
  nn: ['Kjære Marit', 'Venleg helsing\nSigne Lund'],
  sv: ['Hej Maria', 'Vänliga hälsningar\nSigne Lund'],
  en: ['Dear Mary', 'Kind regards\nSigne Lund'],
};

/** Bodies of letters a rule must find, and bodies it must leave in silence. */
export interface Bodies {
  readonly found: readonly string[];
  readonly silent?: readonly string[];
}

/** Puts greeting and closing around the bodies; the good letter is left in silence by every rule. */
export function examplesOf(bodies: Readonly<Record<LanguageCode, Bodies>>): Rule['examples'] {
  const made = languageCodes.map((code) => {
    const [greeting, closing] = frames[code];
    const letter = (body: string): Example => ({ reply: `${greeting}\n\n${body}\n\n${closing}` });
    const { found, silent = [] } = bodies[code];
    return [code, { found: found.map(letter), silent: [good[code], ...silent].map(letter) }];
  });
  return Object.fromEntries(made) as Rule['examples'];
}
