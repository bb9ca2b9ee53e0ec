/**
 * Contract: authoredText gives what the customer wrote now, with closing words and name. Quoted
 * history, contact blocks and footers go; answers between quoted lines stay; a mail that only
 * points at one below gives that one. What merely looks like history is left in silence.
 */
import { describe, expect, it } from 'vitest';
import { authoredText } from '../../../src/read/text/authored.ts';

describe('contact blocks go to the signature, closing and name stay', () => {
  it.each([
    {
      mail: 'Skuffen binder stadig.\n\nMvh\nPeter Hansen\nSalgschef\nHansen & Søn A/S\nVestergade 12, 2. tv\n8000 Aarhus C\nTlf. 86 12 34 56\nwww.hansen.example',
      text: 'Skuffen binder stadig.\n\nMvh\nPeter Hansen',
      signature:
        'Salgschef\nHansen & Søn A/S\nVestergade 12, 2. tv\n8000 Aarhus C\nTlf. 86 12 34 56\nwww.hansen.example',
    },
    {
      mail: 'Kufferten er flot, men låset er knækket.\n\nKh\nSigne\nNørrebro\n20 30 40 50',
      text: 'Kufferten er flot, men låset er knækket.\n\nKh\nSigne\nNørrebro',
      signature: '20 30 40 50',
    },
    {
      mail: 'Teltet lekker.\n\nHilsen Kari Moe\nmobil: 912 34 567\nkari.moe@post.example',
      text: 'Teltet lekker.\n\nHilsen Kari Moe',
      signature: 'mobil: 912 34 567\nkari.moe@post.example',
    },
    {
      mail: 'Stolen knirkar.\n\nMed vänlig hälsning\nLena Ek\nStorgatan 5\n541 30 Skövde\n070-123 45 67',
      text: 'Stolen knirkar.\n\nMed vänlig hälsning\nLena Ek',
      signature: 'Storgatan 5\n541 30 Skövde\n070-123 45 67',
    },
    {
      mail: 'The kettle trips the fuse.\n\nKind regards\nJoan Pike\nOffice Manager | Pike Ltd\nT: 01632 960 123 | E: joan@pike.example',
      text: 'The kettle trips the fuse.\n\nKind regards\nJoan Pike',
      signature: 'Office Manager | Pike Ltd\nT: 01632 960 123 | E: joan@pike.example',
    },
    {
      mail: 'Døra heng skeivt.\n\n-- \nOla Vik\nVikagarden',
      text: 'Døra heng skeivt.',
      signature: 'Ola Vik\nVikagarden',
    },
    {
      mail: 'Lampen blinker.\n\nBirgit Holm\nTlf 20 30 40 50\n(ring helst efter kl. 16)',
      text: 'Lampen blinker.\n\nBirgit Holm\n(ring helst efter kl. 16)',
      signature: 'Tlf 20 30 40 50',
    },
  ])('$signature', ({ mail, text, signature }) => {
    expect(authoredText(mail)).toEqual({ text, signature, quoted: null });
  });
});

describe('left in silence', () => {
  it.each([
    ['a letter without any of it', 'Hej\n\nVasen var revnet.\n\nKh\nSigne\nNørrebro'],
    [
      'the customer telling of a mail',
      'Den 3. maj skrev jeg til jer:\nder kom aldrig noget svar, og nu er det juni.\n\nMvh Bo',
    ],
    [
      'the customer telling of a mail, to the minute',
      'Hej\n\nDen 3. maj 2026 kl. 12.14 skrev jeg til jer:\nfryseren er gået i stykker. I har ikke svaret.\n\nBo',
    ],
    [
      'a journey',
      'Vi rejste 3. juli.\n\nFra: København\nTil: Malaga\nDato: 3. juli 2026\n\nKufferten kom aldrig med.\n\nHilsen Ida',
    ],
    [
      'a Swedish journey',
      'Resan gällde\nFrån: Göteborg\nTill: Umeå\nDatum: 4 mars\n\nTåget ställdes in utan besked.',
    ],
    [
      'a dash rule inside',
      'Første problem: døren binder.\n--\nAndet problem: håndtaget faldt af i hånden på mig, da jeg ville lukke den igen.\n--\nTredje problem: ingen tager telefonen, selv om jeg har prøvet hver dag i en uge.',
    ],
    ['dashes as list', '- låget er skævt\n- hanken er løs\n\nHvad gør vi?'],
    [
      'a phone number in a sentence',
      'Ring til mig på 20 30 40 50, inden I sender en ny.\n\nHilsen\nBodil',
    ],
    [
      'a number in an afterthought',
      'The internet comes and goes.\n\nPat\nI have 200 cows on a robotic milker.',
    ],
    ['an order number below the name', 'Den kom aldrig.\n\nMvh\nPer\nOrdrenr. 20934511'],
    ['a number alone that is no phone number', 'Den kom aldrig.\n\nMvh\nPer\n4129-8830'],
    [
      'words about what a mail was sent from',
      'Sent from my old phone, as the new one is dead.\n\nAda',
    ],
    [
      'the customer telling of a mail to an address',
      'Den 3. maj 2026 sendte jeg en mail til <info@x.example>:\nder kom aldrig svar.\n\nMvh Bo',
    ],
    ['nothing but a number to ring', 'Tlf 20 30 40 50'],
    [
      'a device spoken of',
      'Sendt fra min konto den 3. maj: 400 kr., som I aldrig har bogført.\n\nBo',
    ],
    ['a rule between two thoughts', 'Ett.\n\n____________________\n\nTvå, och sedan inget mer.'],
    ['comparisons', 'Prisen var < 400 kr, men I trak >400 kr.\nDet er ikke i orden.'],
    ['on and wrote in a sentence', 'On Monday I wrote: the tap leaks. Nobody came.'],
  ])('%s', (_, mail) => {
    expect(authoredText(mail)).toEqual({ text: mail, signature: null, quoted: null });
  });
});

describe('answers around and between quoted lines', () => {
  it('are all kept', () => {
    const mail =
      'Hej Camilla\n\n> Hvilken farve bestilte du?\n\nGrøn, det står på kvitteringen.\n\n> Er æsken i stykker?\n\nNej, kun lampen.\n\nKh Lis';
    expect(authoredText(mail)).toEqual({
      text: 'Hej Camilla\n\nGrøn, det står på kvitteringen.\n\nNej, kun lampen.\n\nKh Lis',
      signature: null,
      quoted: '> Hvilken farve bestilte du?\n\n> Er æsken i stykker?'.replace('\n\n', '\n'),
    });
  });

  it('below and between passages of a forwarded mail', () => {
    const mail =
      '---------- Forwarded message ---------\n> The balance is due on 10 October.\n\nI paid it in March.\n\n> If not paid you lose the deposit.\n\nThat is not what I signed.\n\nCarol';
    expect(authoredText(mail).text).toBe(
      'I paid it in March.\n\nThat is not what I signed.\n\nCarol',
    );
  });

  it('below our sentence, quoted by hand', () => {
    const mail =
      'I jeres mail står der:\n> Varen er på lager og sendes i dag.\nDet var den ikke. Den er stadig ikke sendt.\n\nBo';
    expect(authoredText(mail).text).toBe(
      'I jeres mail står der:\n\nDet var den ikke. Den er stadig ikke sendt.\n\nBo',
    );
  });

  it('without the rest of a quoted line that was broken', () => {
    const mail =
      'Det stemmer ikke.\n\n> Vi har i dag modtaget pakken på vores lager, og den er sendt videre til\nvores værksted\n> som ringer til dig.\n\nIngen har ringet.';
    expect(authoredText(mail).text).toBe('Det stemmer ikke.\n\nIngen har ringet.');
  });

  it('with an introduction no program writes', () => {
    const mail = 'Nej tak.\n\nLampehuset den 7/10 skrev:\n> Vil du have en ny?\n';
    expect(authoredText(mail).text).toBe('Nej tak.');
  });
});

describe('a mail that says nothing itself', () => {
  const complaint = 'Hej\n\nBordet vipper, og to skruer mangler.\n\nMvh\nAne';
  const header =
    'Fra: Ane Lund <ane@post.example>\nSendt: 3. maj 2026 10:00\nTil: butik@x.example\nEmne: Bordet';
  it.each([
    [
      'forwarded without a word',
      `---------- Forwarded message ---------\n${header}\n\n${complaint}`,
    ],
    ['pointing below', `Se nedenfor\n\n${header}\n\n${complaint}`],
    ['a greeting and a footer', `Hej\n\nSendt fra min iPhone\n\n${header}\n\n${complaint}`],
    [
      'a question mark',
      `?\n\nDen 3. maj 2026 kl. 10.00 skrev Ane Lund <ane@post.example>:\n\n${complaint.replaceAll(/^/gm, '> ')}`,
    ],
    [
      'forwarded by Apple Mail, marked all through',
      `Start på videresendt besked:\n\n${`${header}\n\n${complaint}`.replaceAll(/^/gm, '> ')}`,
    ],
    ['indented as a whole', complaint.replaceAll(/^/gm, '> ')],
    [
      'the newest of two',
      `?\n\n${header}\n\n${complaint}\n\n${header}\n\nSå mangler også den tredje skrue.`,
    ],
    [
      'a web form above',
      `${header}\n\n${complaint}\n\n-- \nDenne mail er sendt fra kontaktformularen`,
    ],
  ])('gives the mail below: %s', (_, mail) => {
    expect(authoredText(mail).text).toBe(complaint);
  });

  it('stands above it where it reminds of the customer’s own earlier mail', () => {
    const own = 'Hej igen, jeg mangler stadig svar.\n\nMvh\nAne';
    expect(authoredText(`${own}\n\n${header}\n\n${complaint}`).text).toBe(`${own}\n\n${complaint}`);
    const theirs = complaint.replace('Ane', 'Lampehuset');
    expect(authoredText(`${own}\n\n${header}\n\n${theirs}`).text).toBe(own);
  });

  it.each([
    'Min mail herunder er nu to uger gammel.',
    'Har dere sett mailen min under?',
    'Har de lese e-posten min under?',
    'Nedan vad jag skrev i förra veckan.',
    'Did you get my email below?',
  ])('stands above it where it names it: %s', (own) => {
    const earlier = 'Hej\n\nBordet vipper, og to skruer mangler.';
    const marked = earlier.replaceAll(/^/gm, '> ');
    expect(authoredText(`${own}\n\n${marked}`).text).toBe(`${own}\n\n${earlier}`);
  });

  it.each([
    'Tak!',
    'Thanks',
    'Many thanks Joan',
    'Hej, stolen er knækket.',
    'Hallo, the shade is torn',
    'HEJ DEN ER ØDELAGT',
    'Thanks for nothing',
    'Ingen svar?',
  ])('but %s is something', (own) => {
    expect(authoredText(`${own}\n\n${header}\n\n${complaint}`).text).toBe(own);
  });
});
