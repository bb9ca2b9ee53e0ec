/**
 * Contract: a reply that a person wrote to this customer passes, also when it is short or says "we";
 * a macro, a mail merge, fluent talk and a letter from the rule book to the same mail are stopped.
 * The mail is the second of the swap set: a parcel with a raincoat that stands still before a journey.
 */
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../src/gate/case.ts';
import { checkReply } from '../../../src/gate/check.ts';
import { languages } from '../../../src/language/languages.ts';
import { readCodes, type ReadCode } from '../../../src/language/identify.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

interface Replies {
  readonly pass: readonly string[];
  readonly reject: readonly string[];
}

const replies: Readonly<Record<ReadCode, Replies>> = {
  da: {
    pass: [
      'Kære Torben\n\nTak, fordi du holdt øje med sporingen. Pakken burde have været hos dig i mandags, og vi opdagede ikke selv, at den stod stille i Fredericia.\n\nVi sender en ny regnjakke med ekspres i dag, så du har den inden Skotland. Kommer den gamle frem, må du gerne sende den retur på vores regning.\n\nHilsen\nKirsten',
      'Hej Torben. Ny regnjakke går afsted i eftermiddag, så den er der fredag. Den gamle finder vi selv i Fredericia. God tur!\nKirsten',
      'Torben, du skal ikke til Skotland uden jakke. Jeg kører den selv hjem til dig torsdag aften. Er du hjemme kl. 19?\nKirsten',
    ],
    reject: [
      'Kære kunde\n\nTak for din henvendelse. Vi har i øjeblikket ekstra travlt og besvarer mails i den rækkefølge, de kommer ind. Du hører fra os hurtigst muligt.\n\nMed venlig hilsen\nKundeservice',
      'Hej Torben\n\nTak for din henvendelse vedrørende regnjakke. Status for din pakke: undervejs, Fredericia. Vi har videregivet sagen til vores transportør, og du får besked, når der er nyt.\n\nVenlig hilsen\nKirsten',
      'Kære Torben\n\nVi forstår til fulde, hvor frustrerende det kan være at vente. Hos os sætter vi kunden i centrum, og din oplevelse betyder alt for os. Vi arbejder hver dag på at blive bedre, og vi håber, at du vil give os en ny chance.\n\nVarme hilsner\nKirsten',
      'Torben\n\nIfølge vores betingelser er leveringstiden vejledende, og vi hæfter ikke for transportørens forsinkelser. Du burde have bestilt regnjakken i god tid før rejsen.\n\nKirsten',
    ],
  },
  nb: {
    pass: [
      'Kjære Torbjørn\n\nTakk for at du fulgte med på sporingen. Pakken skulle vært hos deg på mandag, og vi så ikke selv at den sto stille på Alnabru.\n\nVi sender en ny regnjakke med ekspress i dag, så du har den før Skottland. Dukker den gamle opp, kan du sende den tilbake på vår regning.\n\nHilsen\nKirsten',
      'Hei Torbjørn. Ny regnjakke går fra oss i ettermiddag og er hos deg fredag. Den gamle finner vi selv på Alnabru. God tur!\nKirsten',
      'Torbjørn, du skal ikke til Skottland uten jakke. Jeg kjører den hjem til deg torsdag kveld. Er du hjemme klokka 19?\nKirsten',
    ],
    reject: [
      'Kjære kunde\n\nTakk for din henvendelse. Vi har for tiden stor pågang og besvarer e-post i den rekkefølgen den kommer inn. Du hører fra oss så snart som mulig.\n\nMed vennlig hilsen\nKundeservice',
      'Hei Torbjørn\n\nTakk for henvendelsen angående regnjakke. Status for pakken din: underveis, Alnabru. Vi har oversendt saken til transportøren, og du får beskjed når det er nytt.\n\nVennlig hilsen\nKirsten',
      'Kjære Torbjørn\n\nVi forstår så godt hvor frustrerende det kan være å vente. Hos oss står kunden i sentrum, og din opplevelse betyr alt for oss. Vi jobber hver dag for å bli bedre, og vi håper at du vil gi oss en ny sjanse.\n\nVarm hilsen\nKirsten',
      'Torbjørn\n\nIfølge vilkårene våre er leveringstiden veiledende, og vi kan ikke holdes ansvarlige for transportørens forsinkelser. Du burde ha bestilt regnjakka i god tid før reisen.\n\nKirsten',
    ],
  },
  nn: {
    pass: [
      'Kjære Torbjørn\n\nTakk for at du følgde med på sporinga. Pakka skulle ha vore hos deg måndag, og vi såg ikkje sjølve at ho stod stille på Alnabru.\n\nVi sender ei ny regnjakke med ekspress i dag, så du har ho før Skottland. Dukkar den gamle opp, kan du sende ho attende for vår rekning.\n\nHelsing\nKirsten',
      'Hei Torbjørn. Ny regnjakke går frå oss i ettermiddag og er hos deg fredag. Den gamle finn vi sjølve på Alnabru. God tur!\nKirsten',
      'Torbjørn, du skal ikkje til Skottland utan jakke. Eg køyrer ho heim til deg torsdag kveld. Er du heime klokka 19?\nKirsten',
    ],
    reject: [
      'Kjære kunde\n\nTakk for meldinga. Vi har for tida stor pågang og svarar i den rekkjefølgja meldingane kjem inn. Vi ber om forståing for dette.\n\nMed venleg helsing\nKundeservice',
      'Hei Torbjørn\n\nTakk for henvendinga angåande regnjakke. Status for pakka di: undervegs, Alnabru. Saka er send vidare til transportøren, og du får melding når det er nytt.\n\nVenleg helsing\nKirsten',
      'Kjære Torbjørn\n\nVi skjønar godt at det kan kjennast tungt å vente. Hos oss er kunden i sentrum, og di oppleving betyr alt for oss. Vi arbeider kvar dag for å bli betre, og vi vonar at du framleis vil vere med på reisa.\n\nVarm helsing\nKirsten',
      'Torbjørn\n\nIfølgje vilkåra våre er leveringstida rettleiande, og vi har ikkje ansvar for transportøren. Du burde ha tinga regnjakka i god tid før reisa.\n\nKirsten',
    ],
  },
  sv: {
    pass: [
      'Hej Torbjörn\n\nTack för att du höll ögonen på spårningen. Paketet skulle ha varit hos dig i måndags, och vi såg inte själva att det stod stilla i Jönköping.\n\nVi skickar en ny regnjacka med express i dag, så du har den före Skottland. Dyker den gamla upp får du skicka tillbaka den på vår bekostnad.\n\nHälsningar\nKirsten',
      'Hej Torbjörn! En ny regnjacka går härifrån i eftermiddag och är hos dig på fredag. Den gamla letar vi själva efter i Jönköping. Trevlig resa!\nKirsten',
      'Torbjörn, du ska inte till Skottland utan jacka. Jag kör hem den till dig på torsdag kväll. Är du hemma klockan 19?\nKirsten',
    ],
    reject: [
      'Hej!\n\nTack för ditt mejl. Vi har just nu hög belastning och besvarar ärenden i den ordning de kommer in. Vi återkommer så snart vi kan.\n\nMed vänlig hälsning\nKundtjänst',
      'Hej Torbjörn\n\nTack för ditt mejl gällande regnjacka. Status för ditt paket: på väg, Jönköping. Ärendet har skickats vidare till transportören och du får besked när det finns nytt.\n\nVänliga hälsningar\nKirsten',
      'Hej Torbjörn\n\nVi har full förståelse för att det kan kännas frustrerande att vänta. Hos oss står kunden i centrum, och din upplevelse betyder allt för oss. Vi arbetar ständigt med att bli bättre och hoppas att du ger oss chansen igen.\n\nVarma hälsningar\nKirsten',
      'Torbjörn\n\nEnligt våra villkor är leveranstiden preliminär, och vi ansvarar inte för transportörens förseningar. Du borde ha beställt regnjackan i god tid före resan.\n\nKirsten',
    ],
  },
  en: {
    pass: [
      'Dear Tony,\n\nThank you for keeping an eye on the tracking. The parcel should have been with you on Monday, and we had not noticed that it was stuck in Coventry.\n\nWe are sending a new raincoat by express today, so that you have it before Scotland. If the old one turns up, send it back at our cost.\n\nKind regards\nKirsten',
      "Hi Tony, a new raincoat leaves here this afternoon and is with you on Friday. We'll hunt down the old one in Coventry ourselves. Safe travels!\nKirsten",
      "Tony, you're not going to Scotland without a coat. I'll drive it over on Thursday evening. Are you in at seven?\nKirsten",
    ],
    reject: [
      'Dear Customer,\n\nThank you for your email. We are experiencing a high volume of enquiries and answer in the order received. We will get back to you as soon as possible.\n\nKind regards\nCustomer Service',
      'Dear Tony,\n\nThank you for your email regarding raincoat. Status of your parcel: in transit, Coventry. Your case has been passed to the carrier and you will be notified when there is news.\n\nKind regards\nKirsten',
      'Dear Tony,\n\nWe fully understand how frustrating it can be to wait. We put our customers at the heart of all we do, and your experience means the world to us. We work every day to become better and hope you will give us another chance.\n\nWarm regards\nKirsten',
      'Mr Fisher,\n\nUnder our terms delivery times are indicative, and we are not liable for delays by the carrier. You should have ordered the raincoat well before your journey.\n\nKirsten',
    ],
  },
};

interface Mail {
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly issues?: CheckInput['reading']['issues'];
}

/** What a reply is judged by, where it is not the second mail of the swap set and nothing else. */
interface Around extends Partial<Pick<CheckInput, 'sent' | 'saidAgain'>> {
  readonly mail?: Mail;
}

function judge(
  reply: string,
  language: ReadCode,
  { mail = languages[language].samples.complaints[1], sent = [], saidAgain = [] }: Around = {},
): Verdict {
  if (mail === undefined) throw new Error('the swap set has no second mail');
  const customer = {
    name: mail.name,
    greeting: mail.name.split(' ')[0] ?? null,
    address: 't@example.com',
  };
  return checkReply({
    reply,
    sent,
    saidAgain,
    business: null,
    message: {
      messageId: null,
      inReplyTo: null,
      references: [],
      subject: mail.subject,
      from: { name: mail.name, address: 't@example.com' },
      replyTo: null,
      to: [],
      cc: [],
      date: null,
      text: mail.text,
      fromHtml: false,
      headers: new Map(),
      attachments: [],
      truncated: false,
    },
    reading: {
      language,
      kind: 'complaint',
      confidence: 1,
      doubtful: false,
      authored: mail.text,
      customer,
      issues: mail.issues ?? [],
      consequence: null,
      facts: { orders: [], dates: [], amounts: [], products: [], people: [], places: [] },
      wants: [],
      fault: 'firm',
      tone: 'calm',
      repeat: false,
      aboutStaff: false,
      unreasonable: false,
      mustAsk: [],
      screened: null,
    },
  });
}

const blocking = (verdict: Verdict): string[] =>
  verdict.findings.filter((one) => one.severity === 'error').map((one) => one.rule);

describe.each(readCodes)('checkReply in %s', (language) => {
  it.each(replies[language].pass)('passes %s', (reply) => {
    expect(blocking(judge(reply, language))).toEqual([]);
  });
  it.each(replies[language].reject)('stops %s', (reply) => {
    expect(judge(reply, language).verdict).toBe('reject');
  });
  it('scores every person above every machine', () => {
    const score = (reply: string): number => judge(reply, language).specificity;
    const lowest = Math.min(...replies[language].pass.map(score));
    expect(lowest).toBeGreaterThan(Math.max(...replies[language].reject.map(score)));
  });
});

it('takes a sentence for said again that ends in a quotation', () => {
  const saidAgain = [
    'You wrote to us: “The parcel with the raincoat has stood still for a whole long week now.”',
    'Thank you for telling me about the raincoat and the parcel that would not move.',
  ];
  const letter = (news: string): string =>
    `Dear Torben,\n\n${saidAgain[1]} ${saidAgain[0]} Found! ${news}\n\nKind regards,\nKirsten`;
  const sent = [letter('It came of a torn label.')];
  const { findings } = judge(letter('Labels are now printed on cloth.'), 'en', { sent, saidAgain });
  expect(findings.map(({ rule }) => rule)).not.toContain('like-earlier');
});

const toRuth = (about: string): string =>
  `Dear Ruth,\n\n${about} Your mail helped us to find the cause. We now try everything before it leaves us.\n\nKind regards,\nPernille Friis`;

it('hears what went wrong in the words of the customer, though the subject has each of them', () => {
  const told = 'The front brake of the bike does not brake at all.';
  const mail: Mail = {
    name: 'Ruth Gray',
    subject: 'Front brake, bike',
    text: `I am writing because I am disappointed.\n\n${told} We had looked forward to it. I would like this put right.\n\nOrder number: 234447\n\nKind regards\nRuth Gray`,
    issues: [
      {
        type: 'workmanship',
        text: told,
        start: 41,
        end: 41 + told.length,
        source: 'body',
        confidence: 1,
      },
    ],
  };
  const rules = (about: string): string[] => blocking(judge(toRuth(about), 'en', { mail }));
  expect(rules(`Thank you for telling me: “${told}”`)).not.toContain('issue-named');
  expect(rules('Thank you for telling me about the front brake and the bike.')).toContain(
    'issue-named',
  );
});
