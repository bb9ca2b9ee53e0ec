/**
 * Marks of quoted history in languages takkebrev does not write: the customer's mail program
 * may well speak one of them.
 */
import { attribution, footer, sentFrom, separator } from '../../language/clients.ts';
import type { ClientForm, ClientForms } from '../../language/clients.ts';

export const foreignAttributions: readonly ClientForm[] = [
  {
    client: 'Gmail (de)',
    pattern: attribution('am {when},? schrieb {who}{end}'),
    example: 'Am Mi., 7. Okt. 2026 um 12:14 Uhr schrieb Lampehuset <hej@lampehuset.example>:',
  },
  {
    client: 'Thunderbird (de)',
    pattern: attribution('am {when},? schrieb {who}{end}'),
    example: 'Am 07.10.2026 um 12:14 schrieb Lampehuset:',
  },
  {
    client: 'Gmail (fi)',
    pattern: attribution('{when},? {who} kirjoitti{end}'),
    example: 'ke 7. lokak. 2026 klo 12.14 Lampehuset (hej@lampehuset.example) kirjoitti:',
  },
  {
    client: 'Apple Mail (fi)',
    pattern: attribution('{who} kirjoitti {day} (?:kello|klo) \\d{1,2}[.:]\\d{2}{end}'),
    example: 'Lampehuset <hej@lampehuset.example> kirjoitti 7.10.2026 kello 12.14:',
  },
  {
    client: 'Gmail (nl)',
    pattern: attribution('op {when},? (?:schreef {who}|{who} schreef)(?: het volgende)?{end}'),
    example: 'Op wo 7 okt. 2026 om 12:14 schreef Lampehuset <hej@lampehuset.example>:',
  },
  {
    client: 'Gmail (fr)',
    pattern: attribution('le {when},? {who} a écrit{end}'),
    example: 'Le mer. 7 oct. 2026 à 12:14, Lampehuset <hej@lampehuset.example> a écrit :',
  },
  {
    client: 'Gmail (pl)',
    pattern: attribution('{day} o \\d{1,2}:\\d{2} {who} napisał(?:\\(a\\)|a)?{end}'),
    example: 'śr., 7 paź 2026 o 12:14 Lampehuset <hej@lampehuset.example> napisał(a):',
  },
  {
    client: 'Gmail (es)',
    pattern: attribution('el {day},? a las \\d{1,2}:\\d{2},? {who} escribió{end}'),
    example: 'El mié, 7 oct 2026 a las 12:14, Lampehuset (<hej@lampehuset.example>) escribió:',
  },
];

export const foreignHeaders: ClientForms['outlookHeaders'] = {
  from: ['von', 'lähettäjä', 'van', 'de', 'od', 'da', 'expéditeur', 'absender'],
  sent: [
    'gesendet',
    'datum',
    'lähetetty',
    'päiväys',
    'verzonden',
    'envoyé',
    'envoyé le',
    'message du',
    'date',
    'wysłano',
    'data',
    'enviado',
    'fecha',
    'inviato',
  ],
  to: ['an', 'vastaanottaja', 'aan', 'à', 'do', 'para', 'a'],
  cc: ['kopie', 'kopio', 'dw', 'copie à', 'copie'],
  subject: ['betreff', 'aihe', 'onderwerp', 'objet', 'sujet', 'temat', 'asunto', 'oggetto'],
};

export const foreignSeparators: readonly ClientForm[] = [
  {
    client: 'Outlook (de)',
    pattern: separator('ursprüngliche nachricht|weitergeleitete nachricht'),
    example: '-----Ursprüngliche Nachricht-----',
  },
  {
    client: 'Outlook (fi)',
    pattern: separator('alkuperäinen viesti|välitetty viesti'),
    example: '-----Alkuperäinen viesti-----',
  },
  {
    client: 'Outlook (nl)',
    pattern: separator('oorspronkelijk bericht|doorgestuurd bericht'),
    example: '-----Oorspronkelijk bericht-----',
  },
  {
    client: 'Outlook (fr)',
    pattern: separator("message d['’]origine|message transféré"),
    example: "-----Message d'origine-----",
  },
  {
    client: 'Apple Mail (de)',
    pattern: /^anfang der weitergeleiteten nachricht:?$/iu,
    example: 'Anfang der weitergeleiteten Nachricht:',
  },
  {
    client: 'Apple Mail (fr)',
    pattern: /^début du message (?:transféré|réexpédié) ?:?$/iu,
    example: 'Début du message transféré :',
  },
];

export const foreignFooters: readonly ClientForm[] = [
  {
    client: 'iPhone (de)',
    pattern: /^von meinem (?:iphone|ipad|mac|samsung.{0,30}) gesendet$/iu,
    example: 'Von meinem iPhone gesendet',
  },
  {
    client: 'Outlook (de)',
    pattern: footer(
      '(?:gesendet von|holen sie sich|beschaffen sie sich) outlook für (?:ios|android)',
    ),
    example: 'Gesendet von Outlook für iOS',
  },
  {
    client: 'iPhone (fi)',
    pattern: /^lähetetty (?:iphonesta|ipadista|iphonestani|samsung.{0,30})$/iu,
    example: 'Lähetetty iPhonesta',
  },
  {
    client: 'iPhone (nl)',
    pattern: sentFrom('(?:verstuurd|verzonden) vanaf mijn'),
    example: 'Verstuurd vanaf mijn iPhone',
  },
  {
    client: 'iPhone (fr)',
    pattern: sentFrom('envoyé (?:de|depuis|à partir de) mon'),
    example: 'Envoyé de mon iPhone',
  },
  {
    client: 'Outlook (fr)',
    pattern: footer(
      "(?:envoyé (?:de|depuis|à partir d[e’'])|obtenir|télécharger) ?outlook pour (?:ios|android|mac)",
    ),
    example: 'Envoyé à partir de Outlook pour iOS<https://aka.ms/o0ukef>',
  },
  {
    client: 'iPhone (pl)',
    pattern: sentFrom('wysłane z'),
    example: "Wysłane z iPhone'a",
  },
];

const apps =
  '(?:typeapp|bluemail|spark|sparrow|superhuman|edison mail|airmail|aqua mail|canary(?: mail)?|fairemail|zoho mail|tutanota|tuta|mailbird|em client|fastmail|thunderbird|mailspring|gmx|web\\.de|my mail|mymail|nine|newton mail|mailo|libero mail|icloud|gmail)';

/** Programs whose name is the same in every language. */
export const appFooters: readonly ClientForm[] = [
  {
    client: 'apps',
    pattern: footer(
      `(?:sent|sendt|send|skickat|gesendet|envoyé|get) (?:from|with|via|using|fra|frå|med|från|mit|von|avec)? ?${apps}(?: (?:app|mobile|mail|for|til|för|på|on|für) ?[\\p{L} ]{0,20})?`,
    ),
    example: 'Sent from TypeApp<https://typeapp.example/r?b=2621>',
  },
];

/** Openings of legal notices below a signature. */
export const foreignDisclaimers: readonly ClientForm[] = [
  {
    client: 'Vertraulichkeit (de)',
    pattern: /^\*?diese (?:e-?mail|nachricht).{0,120}(?:vertraulich|bestimmt|geschützt)/iu,
    example: 'Diese E-Mail kann vertrauliche Informationen enthalten.',
  },
  {
    client: 'confidentialité (fr)',
    pattern:
      /^\*?(?:ce (?:message|courriel|mail)|cet e-?mail).{0,120}(?:confidentiel|destiné|destinataire)/iu,
    example: 'Ce message est confidentiel et réservé à son destinataire.',
  },
  {
    client: 'riservatezza (it)',
    pattern: /^\*?le informazioni contenute in quest/iu,
    example: 'Le informazioni contenute in questo messaggio sono riservate.',
  },
  {
    client: 'vertrouwelijk (nl)',
    pattern: /^\*?(?:dit bericht|deze e-?mail).{0,120}(?:vertrouwelijk|bestemd)/iu,
    example: 'Deze e-mail is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.',
  },
];
