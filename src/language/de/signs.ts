import { anyOf, dateIn, elapsedIn, headOf, wishes, type Signs } from '../signs.ts';

/** A flaw one sees, with its article in the case it stands in. */
const flaws =
  /(?<!\p{L})(?:ein|eine|einen|zwei|drei)(?:\s[\p{Ll}\d]+){0,3}?\s(?:Kratzer|Riss|Sprung|Fleck|Loch|Delle|Schramme|Beule|Risse|Flecken|Löcher|Dellen)(?!\p{L})/u;

const number = String.raw`(?:\W{0,3}(?:nummer|nr|no))?\W{0,4}$`;

/** Made when they are first wanted: they take a while. */
export const makeSigns = (): Signs => ({
  casual: headOf('hallo hi hey moin servus'),
  formal:
    /(?<!\p{L})(?:sehr geehrte|rechtsanw[aä]lt\p{L}*|kanzlei|hochachtungsvoll|unser\p{L}* mandant\p{L}*|setze ich ihnen eine frist)(?!\p{L})/iu,
  stale: anyOf(
    'jetzt nun noch immer_noch heute morgen gestern heute_abend bald derzeit zurzeit momentan diese_woche diesen_monat nächste_woche',
  ),
  bought: anyOf('gekauft kaufte bestellt bestellte erworben'),
  term: /\d{1,2}\s?(?:-|–|bis)\s?\d{1,2}\s(?:Werktage?n?|Arbeitstage?n?|Tage?n?|Wochen)(?!\p{L})/u,
  asked:
    /(?<!\p{L})(?<times>(?:zweimal|dreimal|viermal|fünfmal|sechsmal|\d{1,2}-mal))\s(?:\p{L}+\s){0,2}(?:angerufen|geschrieben|gemailt|nachgefragt)(?!\p{L})/iu,
  order: new RegExp(`(?:bestell\\p{L}*|auftrag\\p{L}*|order)${number}`, 'iu'),
  invoice: new RegExp(`rechnung\\p{L}*${number}`, 'iu'),
  booking: new RegExp(`(?:buchung|reservierung)\\p{L}*${number}`, 'iu'),
  notOrder:
    /(?:kunden|vertrags|konto|telefon|tel|mobil|mitglieds|artikel|modell|serien|sendungs|ihr zeichen|mein zeichen|unser zeichen|iban|plz)\p{L}*\W{0,4}(?:\p{L}{1,6}\W{1,2}){0,2}$/iu,
  types: {
    'late-delivery': anyOf('wart* liefer* versand* paket* kam kommt verspät* woche* tage* termin*'),
    'missing-delivery': anyOf(
      'liefer* paket* sendung* zugestellt angekommen erhalten bekommen verschwunden',
    ),
    'wrong-item': anyOf('falsch* ander* statt stattdessen verwechs* bestellt'),
    'missing-part': anyOf('fehl* ohne unvollständig teil* schraube*'),
    damaged: anyOf(
      'zerbroch* zerkratz* gesprung* riss* kratz* delle* beschädig* kaputt* scherben fleck* loch nass',
    ),
    defective: anyOf(
      'funktionier* kaputt* defekt* geht läuft startet tropft undicht laut wackel* klemm*',
    ),
    billing: anyOf(
      'rechnung* abgebucht abbuch* gebühr* betrag* euro € bezahl* mahnung* doppelt zweimal',
    ),
    'refund-missing': anyOf('erstatt* geld zurück gutschrift* rückzahl* überw*'),
    'staff-conduct': anyOf(
      'sagte unfreundlich* angeschrien gelacht mitarbeiter* kellner* fahrer* frech* patzig*',
    ),
    'no-answer': anyOf(
      'antwort* reagier* meldet gemeldet angerufen geschrieben niemand warteschleife',
    ),
    'broken-promise': anyOf('verspro* zugesagt vereinbart termin* gesagt niemand'),
    booking: anyOf('zimmer* buch* reserv* tisch* termin* platz*'),
    website: anyOf('website* webseite* seite link* anmeld* passwort* app warenkorb bezahlseite'),
    workmanship: anyOf(
      'monteur* arbeit* gestrichen schief* fuge* fliese* montiert handwerker* sauber*',
    ),
    'hygiene-safety': anyOf(
      'schmutz* schimmel* haar* allerg* übel gestank gefähr* strom* verletz*',
    ),
    'rigid-policy': anyOf('regel* bedingung* frist* kulanz* verweiger* abgelehnt agb'),
    privacy: anyOf('daten* datenschutz adresse* name* foto* weitergegeben'),
    price: anyOf('preis* teuer* euro € kost* angebot* rabatt*'),
    'information-gap': anyOf('stand steht gesagt information* anleitung* hinweis*'),
    'not-as-described': anyOf('beschreib* beschrieben foto* bild* anders größe* farbe* maße'),
  },
  danger: anyOf(
    'allergisch* allergie* gasgeruch riecht_nach_gas roch_nach_gas stromschlag kurzschluss funken rauch qualm* brand feuer explodiert verbrannt verbrüht verletzt notaufnahme krankenhaus vergiftung erstickt',
  ),
  flaws,
  neuter: /^das /u,
  plural: /(?!)/u,
  // A noun has a capital: that it is a thing the grammar knows.
  goods: /(?<!\p{L})\p{Lu}[\p{Ll}-]{2,}(?!\p{L})/u,
  room: /(?<!\p{L})(?:Zimmer|Hütte|Suite|Apartment)\s(?:Nr\.?\s|Nummer\s)?\d{1,4}(?!\p{L})/u,
  wants: {
    refund: anyOf('geld erstatt* zurück rückzahl* gutschrift'),
    replacement: anyOf('ersatz* neue neuen neues tausch* umtausch*'),
    repair: anyOf('repar* beheben nachbesser* instand*'),
    redelivery: anyOf('schick* nachliefer* liefer* zusenden'),
    compensation: anyOf('entschädig* nachlass* minder* rabatt* gutschein*'),
    callback: anyOf('rückruf* anruf* rufen zurückrufen'),
    cancel: anyOf('stornier* künd* widerruf*'),
  },
  hardships: {
    death: anyOf('beerdigung* verstorben* gestorben trauerfeier* todesfall*'),
    hospital: anyOf('krankenhaus notaufnahme rettungswagen operiert operation klinik'),
    injury: anyOf('verletzt* verbrannt verbrüht geschnitten blutete genäht'),
    fear: anyOf('angst fürchte erschrocken panik'),
    child: anyOf('baby* säugling* kleinkind* neugeboren*'),
    cold: anyOf('keine_heizung ohne_heizung kein_warmes_wasser ohne_warmwasser frieren gefroren'),
    water: anyOf('wasserschaden läuft_wasser überschwemm* rohrbruch'),
    leave: anyOf('urlaubstag urlaub_genommen freigenommen frei_genommen'),
    sleep: anyOf('nicht_geschlafen kaum_geschlafen schlaflos* keine_ruhe'),
    money: anyOf('konto_überzogen im_minus miete_zahlen knapp_bei_kasse'),
    gift: anyOf('geschenk* verschenken'),
    wait: anyOf(
      'zum_dritten_mal zum_vierten_mal zum_x-ten_mal den_ganzen_tag_gewartet stundenlang wochenlang',
    ),
  },
  feasts: {
    geburtstag: 'der Geburtstag',
    hochzeit: 'die Hochzeit',
    weihnachten: 'das Weihnachtsfest',
    taufe: 'die Taufe',
    konfirmation: 'die Konfirmation',
  },
  wrong: anyOf(
    'falsch* fehl* kaputt* defekt* zerbroch* zerkratz* gesprung* riss* undicht* tropf* schmutz* kalt* spät* nicht nie kein* niemand nichts doppelt zweimal statt ohne verloren weg zu_groß zu_klein zu_kurz zu_lang',
  ),
  negation: anyOf('nicht nie niemals kein* niemand nichts ohne weder noch'),
  leaning: headOf(
    'dann deshalb deswegen daher darum außerdem trotzdem sonst dabei davon damit dafür dies diese_hier der_andere die_andere das_andere',
  ),
  theThird: anyOf('er ihm ihn'),
  persons: anyOf(
    'mann frau sohn tochter mutter vater kind kinder monteur* fahrer* kellner* mitarbeiter* nachbar* kollege kollegin',
  ),
  yours: { mein: 'Ihr', meine: 'Ihre', unser: 'Ihr', unsere: 'Ihre' },
  found: anyOf('festgestellt gemerkt bemerkt gesehen entdeckt erfahren'),
  links: anyOf('und aber'),
  when: headOf('als wenn weil obwohl während bevor nachdem seit falls da dass wo wer was'),
  self: anyOf('ich mir mich mein* wir uns unser*'),
  subjects: headOf(
    'ich wir sie es der die das ein eine mein meine unser unsere ihr ihre kein keine niemand nichts zwei drei alle',
  ),
  pointing: /(?<!\p{L})(?:es|ihn|davon|damit)(?!\p{L})/iu,
  pointedTo: /(?<!\p{L})\p{Lu}\p{Ll}{2,}/u,
  its: [
    { word: /^er(?!\p{L})/iu, noun: /^der /u, does: /./u },
    { word: /^sie(?!\p{L})/iu, noun: /^die /u, does: /./u },
    { word: /^es(?!\p{L})/iu, noun: /^das /u, does: /./u },
  ],
  noNoun: /^es (?:gab|gibt|regnet|regnete|kam|ist kalt|war kalt|geht|dauert|dauerte)(?!\p{L})/iu,
  unfit: anyOf(
    'haha lol super toll bravo klasse glückwunsch gratuliere zum_glück gott mist scheiß* scheiss* verdammt* frech* unverschämt* lächerlich* witz* schande saftladen sauladen betrug betrüger idiot* unfähig* anwalt* polizei bewertung* angeblich bestimmt wohl vermutlich',
  ),
  noHardship: wishes('ich wir', 'will möchte erwarte hoffe verlange', 'bitte danke'),
  oneDay: /^(?:letzten|vergangenen|kommenden|nächsten) \p{L}+tag$/iu,
  date: dateIn('de-DE', ''),
  elapsed: elapsedIn({
    counts: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    days: 'Tage',
    weeks: 'Wochen',
    months: 'Monate',
    over: 'mehr als',
    almost: 'fast',
  }),
});
