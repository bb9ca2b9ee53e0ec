import { attribution, footer, sentFrom, separator } from '../clients.ts';
import type { ClientForms } from '../clients.ts';

const amSchrieb = attribution('(?:am )?{when},? schrieb {who}{end}');
const nameSchriebAm = attribution('{who} schrieb am {when}{end}');

export const clients: ClientForms = {
  attributions: [
    {
      client: 'Gmail',
      pattern: amSchrieb,
      example: 'Am Mi., 7. Okt. 2026 um 12:14 Uhr schrieb Lampenhaus <hallo@lampenhaus.example>:',
    },
    {
      client: 'Apple Mail',
      pattern: amSchrieb,
      example: 'Am 07.10.2026 um 12:14 schrieb Lampenhaus <hallo@lampenhaus.example>:',
    },
    {
      client: 'Thunderbird',
      pattern: amSchrieb,
      example: 'Am 07.10.2026 um 12:14 schrieb Lampenhaus:',
    },
    {
      client: 'Roundcube',
      pattern: nameSchriebAm,
      example: 'Lampenhaus schrieb am 2026-10-07 12:14:',
    },
  ],
  outlookHeaders: {
    from: ['von'],
    sent: ['gesendet', 'datum'],
    to: ['an'],
    cc: ['cc', 'kopie'],
    subject: ['betreff'],
  },
  separators: [
    {
      client: 'Outlook',
      pattern: separator('ursprüngliche (?:nachricht|mail|e-mail)'),
      example: '-----Ursprüngliche Nachricht-----',
    },
    {
      client: 'Thunderbird (weitergeleitet)',
      pattern: separator('weitergeleitete (?:nachricht|mail|e-mail)'),
      example: '-------- Weitergeleitete Nachricht --------',
    },
    {
      client: 'Apple Mail (weitergeleitet)',
      pattern: /^anfang der weitergeleiteten (?:nachricht|e-mail):?$/iu,
      example: 'Anfang der weitergeleiteten Nachricht:',
    },
  ],
  footers: [
    {
      client: 'iPhone',
      pattern: sentFrom('(?:von meinem|gesendet von meinem)'),
      example: 'Von meinem iPhone gesendet',
    },
    {
      client: 'Outlook (mobil)',
      pattern: footer('outlook für (?:ios|android) (?:beziehen|herunterladen)'),
      example: 'Outlook für iOS beziehen<https://aka.ms/o0ukef>',
    },
    {
      client: 'GMX',
      pattern: footer('gesendet mit der (?:gmx|web\\.de|telekom) mail ?app'),
      example: 'Gesendet mit der GMX Mail App',
    },
  ],
  closings: [
    'mit freundlichen grüßen',
    'mit freundlichem gruß',
    'mit freundlichen gruessen',
    'freundliche grüße',
    'mit besten grüßen',
    'beste grüße',
    'viele grüße',
    'herzliche grüße',
    'liebe grüße',
    'schöne grüße',
    'mit herzlichen grüßen',
    'grüße',
    'gruß',
    'mfg',
    'hochachtungsvoll',
    'vielen dank im voraus',
    'danke im voraus',
  ],
  disclaimers: [
    {
      client: 'Vertraulichkeit',
      pattern:
        /^\*?diese (?:e-?mail|nachricht|mail).{0,120}(?:vertraulich|(?:nur|ausschließlich|allein) für .{1,60}bestimmt)/iu,
      example:
        'Diese E-Mail enthält vertrauliche Informationen und ist nur für den Empfänger bestimmt.',
    },
  ],
  greetings: [
    'hallo',
    'guten tag',
    'guten morgen',
    'guten abend',
    'sehr geehrte',
    'sehr geehrter',
    'liebe',
    'lieber',
    'liebes',
    'servus',
    'grüß gott',
  ],
  pointers: ['siehe unten', 's. unten', 'siehe anhang', 'zur kenntnis', 'zur info'],
  earlier: [
    'meine mail unten',
    'meine letzte mail',
    'meine vorige mail',
    'was ich geschrieben habe',
  ],
  contacts: {
    labels: ['tel', 'telefon', 'mobil', 'handy', 'fax', 'e-mail', 'mail', 'web', 'ust-id', 'iban'],
    titles: [
      'leiter',
      'leiterin',
      'führer',
      'führerin',
      'anwalt',
      'anwältin',
      'inhaber',
      'inhaberin',
    ],
    streets: ['straße', 'strasse', 'str', 'weg', 'platz', 'allee', 'gasse', 'damm', 'ufer'],
    cases: ['bestell', 'auftrag', 'kunden', 'rechnung', 'buchung', 'vorgang', 'sendung', 'betreff'],
  },
};
