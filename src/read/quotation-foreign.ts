/**
 * Marks of quoted history in languages takkebrev does not write: the customer's mail program
 * may well speak one of them.
 */
import { attribution, footer, sentFrom, separator } from '../language/clients.ts';
import type { ClientForm, ClientForms } from '../language/clients.ts';

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
  from: ['von', 'lähettäjä', 'van', 'de', 'od', 'da'],
  sent: [
    'gesendet',
    'datum',
    'lähetetty',
    'päiväys',
    'verzonden',
    'envoyé',
    'date',
    'wysłano',
    'data',
    'enviado',
    'fecha',
    'inviato',
  ],
  to: ['an', 'vastaanottaja', 'aan', 'à', 'do', 'para', 'a'],
  cc: ['kopie', 'kopio', 'dw'],
  subject: ['betreff', 'aihe', 'onderwerp', 'objet', 'temat', 'asunto', 'oggetto'],
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
    pattern: sentFrom('envoyé (?:de|depuis|à partir de) (?:mon|outlook pour)'),
    example: 'Envoyé de mon iPhone',
  },
  {
    client: 'iPhone (pl)',
    pattern: sentFrom('wysłane z'),
    example: "Wysłane z iPhone'a",
  },
];
