/** The demo's mail: what a small shop finds in its inbox on a bad morning, in five languages. */
import type { StaffCode } from '../model/staff-texts.ts';
import type { Kind } from '../model/reading.ts';
import { demoBusiness } from './business.ts';
import { composeMail, type MailPart, type OutgoingMail } from './compose-mail.ts';
import type { DemoMail } from './imap-server.ts';

/** A mail with what a person who reads it would call it. */
export interface SampleMail extends DemoMail {
  readonly name: string;
  readonly language: StaffCode;
  readonly kind: Kind;
}

interface Sample {
  readonly name: string;
  readonly language: StaffCode;
  readonly kind: Kind;
  readonly hoursAgo: number;
  readonly from: OutgoingMail['from'];
  readonly subject: string;
  readonly headers?: OutgoingMail['headers'];
  /** Only the parts' text hangs on the day the mail is written; see {@link Days}. */
  parts(days: Days): readonly MailPart[];
}

/** Days before the mail was written, as its language writes them. */
interface Days {
  /** `3. november` */
  date(daysBefore: number): string;
  /** `3. nov. 2026`, as a mail program dates what it quotes. */
  stamp(daysBefore: number): string;
  /** `onsdag` */
  weekday(daysBefore: number): string;
  /** The last of these weekdays (0 Sunday .. 6 Saturday) that lies at least `daysBefore` days back. */
  last(weekday: number, daysBefore: number): number;
}

/** The mails as they would have come in during the two days before `now`, oldest first. */
export const sampleMails = (now: Date): readonly SampleMail[] =>
  samples
    .toSorted((a, b) => b.hoursAgo - a.hoursAgo)
    .map((sample) => {
      const at = new Date(
        Math.floor(now.getTime() / 60_000) * 60_000 - sample.hoursAgo * 3_600_000,
      );
      const { name, language, kind, from, subject, headers = [] } = sample;
      const source = composeMail({
        from,
        to: { name: demoBusiness.name, address: demoBusiness.mailbox },
        subject,
        at,
        messageId: `<${name}.${at.getTime().toString(36)}@${from.address.split('@')[1] ?? ''}>`,
        headers,
        parts: sample.parts(daysOf(at, language)),
      });
      return { name, language, kind, source, receivedAt: new Date(at.getTime() + 4000) };
    });

const locales = { da: 'da-DK', nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' } as const;
const dayMilliseconds = 86_400_000;

function daysOf(at: Date, language: StaffCode): Days {
  const before = (days: number): Date => new Date(at.getTime() - days * dayMilliseconds);
  const format = (options: Intl.DateTimeFormatOptions) => (daysBefore: number) =>
    new Intl.DateTimeFormat(locales[language], {
      ...options,
      timeZone: 'Europe/Copenhagen',
    }).format(before(daysBefore));
  return {
    date: format({ day: 'numeric', month: 'long' }),
    stamp: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    weekday: format({ weekday: 'long' }),
    last: (weekday, daysBefore) =>
      daysBefore + ((before(daysBefore).getUTCDay() - weekday + 7) % 7),
  };
}

const plain = (text: string, charset: MailPart['charset'] = 'utf-8'): readonly MailPart[] => [
  { type: 'text/plain', charset, text },
];

const samples: readonly Sample[] = [
  {
    name: 'knust-skaerm',
    language: 'da',
    kind: 'complaint',
    hoursAgo: 3,
    from: { name: 'Birgitte Mosegaard', address: 'birgitte@mosegaard.example' },
    subject: 'Knust skærm på bordlampe, ordre 48213',
    headers: [['User-Agent', 'Mozilla Thunderbird']],
    parts: () =>
      plain(`
Hej Tusmørke

I dag hentede jeg den bordlampe, jeg havde bestilt hos jer (ordre 48213, modellen Skumring i opalglas), men glasskærmen var knust, da jeg åbnede kassen. Der ligger skår overalt i papiret, og der mangler et stykke så stort som en hånd. Foden fejler ikke noget, og udefra så kassen helt fin ud.

Lampen er en gave til min søster, som fylder 60 på lørdag, så jeg vil meget gerne vide, om I kan nå at sende en ny skærm.

Jeg tager gerne billeder af den, hvis I skal bruge det.

Venlig hilsen
Birgitte Mosegaard
Odder
`),
  },
  {
    name: 'taklampe',
    language: 'nb',
    kind: 'complaint',
    hoursAgo: 7,
    from: { name: 'Håkon Brekke-Lien', address: 'hakon@brekkelien.example' },
    subject: 'Imponert',
    parts: (days) =>
      plain(`
Hei!

Nå må jeg bare få skryte litt av dere. Da jeg bestilte taklampen ${days.date(39)}, sto det 4–7 virkedager på siden deres, og det er jo alltid hyggelig å ha noe å glede seg til. Nå har jeg fått glede meg i snart seks uker. Familien er blitt riktig flink til å spise middag i skinnet fra kjøleskapet, og yngstemann finner snart gaffelen i blinde.

Det var også raust av dere å trekke pengene allerede samme kveld, så var det unnagjort.

Hvis lampen skulle komme forbi en dag, er det bare å ringe på. Vi er lette å finne, det er huset der det er helt mørkt.

Strålende hilsen
Håkon Brekke-Lien
Ordre 47790
`),
  },
  {
    name: 'mammas-stol',
    language: 'sv',
    kind: 'complaint',
    hoursAgo: 20,
    from: { name: 'Margareta Sjögren', address: 'margareta.sjogren@lundabo.example' },
    subject: 'Mammas stol',
    headers: [['X-Mailer', 'Microsoft Outlook 16.0']],
    parts: (days) =>
      plain(
        `
Bästa Tusmørke,

Först vill jag säga hur trevligt det var att komma till er verkstad. Min man och jag tog tåget över sundet en lördag, och Yusuf, som tog emot stolen, bjöd på kaffe och berättade om hur man stoppade sitsar med tagel förr i tiden. Det är inte ofta man blir så väl bemött.

Stolen är från 1948 och stod alltid vid fönstret hemma hos mamma i Ystad. Där satt hon och läste högt för oss barn, och långt senare för barnbarnen. När hon gick bort förra året ville ingen av mina syskon ha den, så skamfilad som den var, men jag hade inte hjärta att slänga den.

I ${days.weekday(days.last(5, 1))}s kom den hem till oss, och tyget är precis så grönt som jag hade hoppats – min dotter kände knappt igen den! Visserligen har vänstra frambenet limmats lite på sned, så att stolen vickar när man sätter sig, men annars är vi så glada. Nu står den vid vårt eget fönster, och katten har redan gjort den till sin.

Hälsa Yusuf så gott från oss båda.

Varma hälsningar
Margareta Sjögren
Lund
`,
        'windows-1252',
      ),
  },
  {
    name: 'lampe',
    language: 'da',
    kind: 'complaint',
    hoursAgo: 11,
    from: { name: 'Dorthe Overgaard', address: 'dorthe_o@postkassen.example' },
    subject: 'lampe virker ik',
    parts: () =>
      plain(`
hej jeg har kobt en gulv lampe hos jer for 3 uger siden, den blinker hele tiden nar man taender den og nu lugter den ogsa lit braendt. jeg har provet med en ny paere og i et andet stik men det er det samme. jeg tor ik ha den taendt nar bornene er hjeme. ordre nr har jeg ik mere men det star vel i jeres system under dorthe overgaard. hvad gor jeg

mvh dorthe
`),
  },
  {
    name: 'two-payments',
    language: 'en',
    kind: 'complaint',
    hoursAgo: 16,
    from: { name: 'Rachel Whitcombe', address: 'rachel@whitcombe.example' },
    subject: 'Charged twice for order 48377',
    parts: (days) => [
      {
        type: 'text/html',
        charset: 'utf-8',
        text: `<div dir="ltr"><div>Hi there,</div><div><br></div><div>I ordered a pair of your Dusk wall lights on ${days.date(12)} (order 48377). They arrived safely and look lovely in the hall. My bank statement, though, shows <b>two</b> payments of £89.00 to you: one on ${days.date(12)} and another on ${days.date(10)}. I only placed one order, and I only have the one confirmation email.</div><div><br></div><div>The second one pushed me into my overdraft, which cost me another £6, so I&#39;d be grateful if you could send the money back and let me know when to expect it.</div><div><br></div><div>Many thanks,</div><div>Rachel Whitcombe<br>Leeds</div></div>`,
      },
    ],
  },
  {
    name: 'golvlampan',
    language: 'sv',
    kind: 'complaint',
    hoursAgo: 1.5,
    from: { name: 'Jonas Ekdahl', address: 'jonas.ekdahl@sundet.example' },
    subject: 'Sv: Din golvlampa är klar',
    headers: [
      ['In-Reply-To', '<rep-2217@tusmoerke.example>'],
      ['References', '<rep-2217@tusmoerke.example>'],
      ['X-Mailer', 'iPhone Mail (22G86)'],
    ],
    parts: (days) =>
      plain(`
Nu får ni för fan skärpa er! Jag tog ledigt en halv dag och körde från Helsingborg i ${days.weekday(days.last(5, 1))}s för att hämta min golvlampa som ni skrev var klar, och så står den kvar på bänken utan sladd och jag får höra ”nästa vecka kanske”. Två timmar i bilen plus broavgift, för ingenting. Kunde ingen lyfta luren??

Jag vill ha lampan hemskickad och det ska inte kosta mig ett öre.

Jonas Ekdahl

Skickat från min iPhone

> ${days.stamp(days.last(5, 1) + 3)} kl. 14:05 skrev Tusmørke <hej@tusmoerke.example>:
>
> Hej Jonas!
> Din golvlampa är lagad och klar. Du kan hämta den i verkstaden på fredag mellan 10 och 17.
> Hälsningar
> Karen
`),
  },
  {
    name: 'feil-farge',
    language: 'nn',
    kind: 'complaint',
    hoursAgo: 26,
    from: { name: 'Ingebjørg Fitjar', address: 'ingebjorg@fitjarbuen.example' },
    subject: 'Feil farge på lampeskjermen',
    parts: (days) =>
      plain(`
Hei!

Eg tinga ein lampeskjerm i mosegrøn lin hos dykk ${days.date(9)} (ordre 48102), men i pakken eg henta på butikken, låg det ein i kvit bomull. På følgjesetelen står det «mosegrøn», så det må ha skjedd noko då de pakka.

Skjermen skulle henge i stova på hytta, der alt anna er måla og klart, og vi får gjester til helga. Kan de sende den rette, og kva gjer eg med den kvite?

Helsing
Ingebjørg Fitjar
Stord
`),
  },
  {
    name: 'ros',
    language: 'da',
    kind: 'praise',
    hoursAgo: 5,
    from: { name: 'Poul Erik Damgaard', address: 'poulerik@damgaard.example' },
    subject: 'Ros til værkstedet',
    parts: (days) =>
      plain(`
Kære alle sammen

I ${days.weekday(days.last(4, 1))}s kom jeg ind ad døren med min fars gamle arkitektlampe uden at have bestilt tid, og det var slet ikke noget problem. Yusuf skiftede fatningen, mens jeg ventede, og ville kun have 150 kr. for det. Den har ikke lyst så fint, siden jeg var dreng.

Tusind tak for hjælpen, I er en fornøjelse at handle med!

Mange hilsner
Poul Erik Damgaard
Valby
`),
  },
  {
    name: 'sporsmal',
    language: 'nb',
    kind: 'question',
    hoursAgo: 9,
    from: { name: 'Solveig Aune', address: 'solveig.aune@fjordpost.example' },
    subject: 'Spørsmål før jeg bestiller',
    parts: () =>
      plain(`
Hei!

Jeg vurderer å bestille hengelampen Skumring i messing til kjøkkenet, men lurer på et par ting først. Hvor lang reklamasjonsfrist har jeg når jeg handler fra Norge, og hvem betaler frakten hvis jeg skulle ville sende den i retur?

Vi skal dessuten til København neste helg. Har dere åpent lørdag, så vi kan få se lampen tent?

På forhånd takk!

Vennlig hilsen
Solveig Aune
`),
  },
  {
    name: 'nyt-11',
    language: 'da',
    kind: 'newsletter',
    hoursAgo: 30,
    from: { name: 'Nordisk Lysmesse', address: 'nyt@nordisklysmesse.example' },
    subject: 'Ny hal, 40 nye udstillere – og fejlen de fleste laver med LED',
    headers: [
      ['List-Id', '<nyt.nordisklysmesse.example>'],
      ['List-Unsubscribe', '<https://nordisklysmesse.example/afmeld?m=k81>'],
      ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
      ['Precedence', 'bulk'],
    ],
    parts: () => [
      {
        type: 'text/plain',
        charset: 'utf-8',
        text: `
Nyt fra Nordisk Lysmesse

Vi åbner en ny hal med 40 udstillere, og du kan allerede nu tilmelde dig foredragene.

Mød os også til en snak om den fejl, de fleste laver, når de skifter halogen ud med LED: for lidt lys på bordet og for meget i øjnene.

Tilmelding: https://nordisklysmesse.example/foredrag

Du får denne mail, fordi du har besøgt messen. Afmeld: https://nordisklysmesse.example/afmeld?m=k81
`,
      },
      {
        type: 'text/html',
        charset: 'utf-8',
        text: `<html><body><h1>Nyt fra Nordisk Lysmesse</h1><p>Vi åbner en ny hal med 40 udstillere, og du kan allerede nu tilmelde dig foredragene.</p><p>Mød os også til en snak om den fejl, de fleste laver, når de skifter halogen ud med LED: for lidt lys på bordet og for meget i øjnene.</p><p><a href="https://nordisklysmesse.example/foredrag">Tilmelding</a></p><p><small>Du får denne mail, fordi du har besøgt messen. <a href="https://nordisklysmesse.example/afmeld?m=k81">Afmeld</a></small></p></body></html>`,
      },
    ],
  },
  {
    name: 'autosvar',
    language: 'sv',
    kind: 'auto-reply',
    hoursAgo: 13,
    from: { name: 'Anders Wikström', address: 'anders.wikstrom@ekbacken.example' },
    subject: 'Autosvar: Din beställning 48390 är på väg',
    headers: [
      ['In-Reply-To', '<order-48390@tusmoerke.example>'],
      ['References', '<order-48390@tusmoerke.example>'],
      ['Auto-Submitted', 'auto-replied'],
      ['X-Auto-Response-Suppress', 'All'],
    ],
    parts: (days) =>
      plain(`
Hej!

Tack för ditt mejl. Jag är ledig till och med ${days.date(-6)} och läser inte min mejl under tiden. Gäller det ett akut fel i fastigheten, ring jouren på numret i trapphuset.

Med vänlig hälsning
Anders Wikström
Fastighetsansvarig, Brf Ekbacken
`),
  },
  {
    name: 'parcelwise',
    language: 'en',
    kind: 'b2b',
    hoursAgo: 22,
    from: { name: 'Dominic Farrow', address: 'dominic@parcelwise.example' },
    subject: 'Fewer broken lamps at Tusmørke?',
    parts: () =>
      plain(`
Hi Mette,

Broken lamps and late parcels are what lighting shops tell us cost them the most. At Parcelwise we help online retailers like Tusmørke cut transit damage by up to a third, with packaging designed for glass and ceramics.

Would you have fifteen minutes for a quick call next week? I'd be happy to show you what we did for two lighting brands in Gothenburg.

Best wishes,
Dominic Farrow
Account Executive, Parcelwise

If you'd rather not hear from me again, just reply "no thanks".
`),
  },
];
