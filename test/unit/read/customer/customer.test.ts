/**
 * Contract: the customer is greeted as they sign; the From header and the address help where they
 * do not, and nobody is greeted by a guess.
 */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../src/model/language.ts';
import { findCustomer } from '../../../../src/read/customer/customer.ts';

interface Case {
  lang: LanguageCode;
  text: string;
  signature?: string;
  from: string;
  address?: string;
  out: string | null;
}

const cases: Case[] = [
  // A demand is no signature, though a name stands behind "from" in it.
  {
    lang: 'nb',
    text: 'Jeg krever:\n- ny pumpe\n- en skriftlig unnskyldning fra Rolf\n\nP.-C. Lund-Wiborg',
    from: 'Per-Christian Lund-Wiborg',
    out: 'Per-Christian',
  },
  { lang: 'nb', text: 'Ovnen er kald.\n\nHilsen fra Tone', from: '', out: 'Tone' },
  {
    lang: 'en',
    text: 'Dear Mrs Pennock,\n\nThe valve drips.\n\nYours sincerely,\nArthur Netherwood',
    from: 'Arthur Netherwood',
    out: 'Mr Netherwood',
  },
  // Who keeps the given name back is answered by the surname, where the header tells of a man or a woman.
  {
    lang: 'en',
    text: 'Dear Sheila,\n\nThe hall is cold.\n\nH. Bramwell',
    from: 'Howard Bramwell',
    out: 'Mr Bramwell',
  },
  {
    lang: 'en',
    text: 'The gate squeaks.\n\nYours sincerely,\n\n(Dr) A. R. Venn',
    from: 'A. R. Venn',
    out: 'Dr Venn',
  },
  // A room is no name, and two letters with a hyphen are one.
  { lang: 'sv', text: 'Notan är fel.\n\nLindqvist rum 9', from: 'Roger Lindqvist', out: 'Roger' },
  { lang: 'sv', text: 'Kaffet var slut.\n\nP-O, rum 4', from: '', out: 'P-O' },
  // Who writes to nobody by name, or closes with regards to a title, is answered as formally.
  {
    lang: 'en',
    text: 'To whom it may concern,\n\nThe bus did not stop.\n\nHoward Tinsley',
    from: 'Howard Tinsley',
    out: 'Mr Tinsley',
  },
  {
    lang: 'en',
    text: 'Dear Ms Pennock,\n\nThe bath is rusty.\n\nRegards,\nColin Brathwaite\nKelham Lets Ltd',
    from: 'Colin Brathwaite',
    out: 'Mr Brathwaite',
  },
  {
    lang: 'en',
    text: 'Dear Mr Finch,\n\nThe bath is rusty.\n\nWarm regards,\nColin Brathwaite',
    from: 'Colin Brathwaite',
    out: 'Colin',
  },
  // Nobody signs the first line of several.
  {
    lang: 'en',
    text: 'right you shower of crooks\n\nits saturday and the part is not in\n\nget it in tomorrow',
    from: '',
    address: 'jb_owls67@kunde.example',
    out: null,
  },
  // Jean is a man's name and a woman's.
  {
    lang: 'en',
    text: 'Dear Sir,\n\nIt drips.\n\nYours faithfully,\nJean Hale',
    from: 'Jean Hale',
    out: 'Jean',
  },
  {
    lang: 'en',
    text: 'Dear Mrs Pennock,\n\nIt drips.\n\nEileen Batty',
    from: 'E Batty',
    out: 'Eileen',
  },
  {
    lang: 'da',
    text: 'Bordet er skævt.\n\nMed venlig hilsen\nSigne Lund\nHobro',
    from: 'Signe Lund',
    out: 'Signe',
  },
  { lang: 'da', text: 'Bordet er skævt.\n\nVenlig hilsen LONE', from: '', out: 'Lone' },
  { lang: 'da', text: 'hvor er min pakke\n\nrikke', from: 'Rikke Falk', out: 'Rikke' },
  { lang: 'da', text: 'Det er for dårligt.\n\nK. Dahl', from: 'Kasper', out: 'Kasper' },
  {
    lang: 'da',
    text: 'Det var koldt.\n\nInger Marie',
    from: 'Inger Marie Brask',
    out: 'Inger Marie',
  },
  {
    lang: 'da',
    text: 'Det var koldt.',
    from: 'Bestyrelsen',
    address: 'kontakt@haven.example',
    out: null,
  },
  {
    lang: 'nb',
    text: 'Døra henger.\n\nMvh Ole Kristian',
    from: 'Ole Kristian Vik',
    out: 'Ole Kristian',
  },
  { lang: 'nb', text: 'Se emnefeltet.\n\nT.E.', from: 'Tor-Einar Moen', out: 'Tor-Einar' },
  {
    lang: 'nb',
    text: 'Takk for nå.\n\nHilsen bestemor\nRandi Sund',
    from: 'Randi Sund',
    out: 'Randi',
  },
  {
    lang: 'nn',
    text: 'Ovnen er kald.\n\nHelsing\nNils og Gudrun Lid',
    from: 'Nils Lid',
    out: 'Nils',
  },
  { lang: 'nn', text: 'Ovnen er kald.', from: 'Lid, Gudrun', out: 'Gudrun' },
  { lang: 'sv', text: 'Lampan blinkar.\n\n/Tove A, Vasa', from: 'Tove Alm', out: 'Tove' },
  { lang: 'sv', text: 'Vi frös.\n\nPetra & Conny', from: 'Petra & Conny', out: 'Petra och Conny' },
  { lang: 'sv', text: 'Vi frös.', from: '', address: 'lars.berg@example.com', out: 'Lars' },
  { lang: 'en', text: 'The lamp is cracked.\n\nCheers\nDoug', from: 'Douglas Reed', out: 'Doug' },
  {
    lang: 'en',
    text: 'The soup was cold.\n\nYours sincerely\nMary Tull (Mrs.)',
    from: 'Mary Tull',
    out: 'Mrs Tull',
  },
  {
    lang: 'en',
    text: 'See subject.',
    signature: 'Hannah Pryce | Ledger',
    from: 'Wharf Management Ltd',
    out: 'Hannah',
  },
  {
    lang: 'en',
    text: 'The step is broken.\n\nYours sincerely\nOlwen Parry',
    from: 'Mrs. Olwen Parry',
    out: 'Mrs Parry',
  },
  { lang: 'en', text: 'It leaks.\n\nHugh Tait', from: 'Sir Hugh Tait', out: 'Sir Hugh' },
  { lang: 'en', text: 'It leaks.\n\nP. Ormsby', from: 'P. Ormsby', out: 'P. Ormsby' },
  { lang: 'nb', text: 'Den lekker.\n\nK. Pettersen', from: 'K. Pettersen', out: null },
  { lang: 'nb', text: 'Den lekker.\n\nAas', from: 'Jens Petter Aas', out: 'Jens Petter' },
  { lang: 'da', text: 'Den lækker.\n\nDitte Marie', from: 'Ditte Marie', out: 'Ditte Marie' },
  {
    lang: 'sv',
    text: 'Vi fryser.',
    signature: 'Bäverstigen 12\nKjell Ask',
    from: 'Kjell Ask',
    out: 'Kjell',
  },
  {
    lang: 'de',
    text: 'Die Lampe ist kaputt.\n\nViele Grüße\nFrau Neumann',
    from: '',
    out: 'Frau Neumann',
  },
  {
    lang: 'de',
    text: 'Die Lampe ist kaputt.\n\nViele Grüße\nHerr Dr. Weber',
    from: '',
    out: 'Herr Weber',
  },
  {
    lang: 'de',
    text: 'Die Lampe ist kaputt.\n\nViele Grüße\nFamilie Brandt',
    from: '',
    out: 'Familie Brandt',
  },
  {
    lang: 'de',
    text: 'Die Lampe ist kaputt.\n\nViele Grüße\nIhre Karin Möller',
    from: '',
    out: 'Karin',
  },
  { lang: 'de', text: 'Die Lampe ist kaputt.\n\nViele Grüße\nS. Berger', from: '', out: null },
  {
    lang: 'de',
    text: 'Die Lampe ist kaputt.\n\nViele Grüße\nSabine Berger',
    from: 'Berger, Sabine',
    out: 'Sabine',
  },
  { lang: 'en', text: 'WHERE IS IT', from: '', address: 'bsk1961@example.com', out: null },
];

describe('the greeting', () => {
  it.each(cases)('of $from: $text', ({ lang, text, signature, from, address, out }) => {
    const found = findCustomer({
      authored: text,
      signature: signature ?? null,
      from: { name: from, address: address ?? 'x@example.com' },
      language: lang,
    });
    expect(found.greeting).toBe(out);
  });
});
