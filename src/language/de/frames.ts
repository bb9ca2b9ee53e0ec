import type { Frames } from '../frames.ts';
import { anyOf } from '../signs.ts';

/**
 * Only the verb tells one thing from several, so it is taken as it stands: `{verb}`. Of several it is sure only
 * where they open the clause, and of one not behind "ein Griff", which is no more than a part.
 */
const several = String.raw`(?<=(?:^|[,;]|und |aber )\s*(?:[Dd]ie|[Mm]eine|[Uu]nsere|[Dd]iese)\s(?:[\p{Ll}-]+\s){0,2}?\p{Lu}[\p{L}-]{2,}\s)`;
const one = String.raw`(?<![Ee]ine?\s(?:[\p{Ll}-]+\s)?\p{Lu}[\p{L}-]{2,}\s)(?<!\p{L})`;
const been = `(?:(?<verb>${one}(?:ist|war)|${several}(?:sind|waren))|(?<came>${one}kam|${several}kamen))(?!\\p{L})`;

/** How a thing is, told behind its verb in the same clause. */
const state = (name: string, words: string): string =>
  `(?:${been}[^,;:]{0,40}?(?<!\\p{L}))?(?<${name}>${words})(?!\\p{L})`;

/** A topic is in the genitive: thanks are for having written "because of it". */
export const frames: Frames = {
  unsure: anyOf(
    'wenn falls vielleicht eventuell womöglich ob als_ob sollte könnte hätte wäre würde',
  ),
  negation: anyOf(
    'nicht nie niemals kein keine keinen keinem keiner nichts niemand ohne weder noch_nicht',
  ),
  denied: anyOf('nicht nie keineswegs'),
  nobody: 'der Kunde',
  subject: {
    of: /(?:^|[\s,(„"])(?<thing>(?:[Dd]er|[Dd]ie|[Dd]as|[Mm]eine?|[Uu]nsere?|[Dd]iese[rs]?)\s(?:[\p{Ll}-]+\s){0,2}?\p{Lu}[\p{L}-]{2,})\s(?:(?<verb>ist|sind|war|waren|kam|kamen|hat|hatte|wurde|wurden|funktioniert|funktionierte|läuft|lief)\s)?(?:(?:jetzt|nun|schon|bereits|noch|immer|völlig|total|ganz|komplett|leider|auch|wieder|seit gestern|seit heute|einfach|leicht|stark|oben|unten|vorne|hinten)\s){0,3}$/u,
    verb: /^(?:tropft|tropfte|leckt|fehlt|fehlen|fehlte|fehlten|wackelt|klemmt|flackert|geht|funktioniert|funktionierte|startet|lässt|passt|passen|passte|passten|brach|riss|rissen)$/iu,
    never: /\s(?:Tag|Woche|Zeit|Mal|Frau|Herr|Mann|Dame|Mitarbeiter|Mitarbeiterin|Fahrer|Rest)$/u,
    agreement: () => 'common',
    turned: {
      mein: 'Ihr',
      meine: 'Ihre',
      unser: 'Ihr',
      unsere: 'Ihre',
      die: 'die',
      der: 'der',
      das: 'das',
      diese: 'diese',
      dieser: 'dieser',
      dieses: 'dieses',
    },
    first: /(?<!\p{L})(?:ich|mir|mich|mein\p{L}*|wir|uns|unser\p{L}*)(?!\p{L})/iu,
    belongs:
      /(?:^|\s)(?:an|auf|in|im|am|mit|von|vom|bei|beim|zu|zum|zur|aus|für|ohne|über|unter|hinter|vor|neben|statt|trotz|wegen)\s(?:(?:de[rmns]|die|das|eine?[rmns]?|[mk]eine?[rmns]?|unsere?[rmns]?|diese[rmns]?|ihre?[rmns]?)\s(?:[\p{Ll}-]+\s){0,2}?)?$/iu,
  },
  where:
    /^(?:an|auf|in|unter|über|hinter|neben)\s(?:der|dem)\s(?:[\p{Ll}-]+\s)?\p{Lu}[\p{L}-]{2,}(?=\s*(?:[.,;:!)]|$|\s(?:und|aber|so|als)\s))/u,
  roles:
    /(?<!\p{L})[Dd](?:er (?:Monteur|Techniker|Klempner|Elektriker|Maler|Fahrer|Bote|Kellner|Verkäufer|Handwerker)|ie (?:Technikerin|Fahrerin|Kellnerin|Verkäuferin))(?!\p{L})/u,
  warnings: {
    call: anyOf(
      'rufen_sie_mich_an rufen_sie_mich_bitte_an bitte_um_rückruf bitte_um_einen_rückruf erwarte_ihren_anruf keine_mail_mehr keine_mails_mehr',
    ),
    law: anyOf(
      'anwalt anwältin rechtsanwalt rechtsanwältin verbraucherzentrale gericht klage_einreichen rechtliche_schritte rechtsweg schlichtungsstelle anzeige_erstatten gesundheitsamt ordnungsamt polizei presse',
    ),
    hurry: anyOf(
      'dringend eilig sofort umgehend schnellstmöglich unverzüglich heute_noch noch_heute',
    ),
    last: /(?:bis|bis zum|spätestens|spätestens am|frist)\s(?:dem\s|den\s)?$/iu,
  },
  toTwo: {},
  of: {
    'shown-delivered': {
      signs: [
        'zugestellt_gemeldet als_zugestellt zugestellt ausgeliefert',
        'laut sendungsverfolgung steht status angeblich tracking als_zugestellt als_ausgeliefert zugestellt_gemeldet',
      ],
      not: 'nachbar* nachbarin nass beschädigt zerbrochen kaputt verspätet',
      catch:
        /(?:ist|war|wurde|gilt|steht)(?!\p{L})[^,;:]{0,60}?(?<!\p{L})(?<as>zugestellt|ausgeliefert)(?!\p{L})/u,
      told: '{thing} gilt als {as}, ist aber bei Ihnen nicht angekommen | die Sendung gilt als zugestellt, ist aber bei Ihnen nicht angekommen',
      topic: 'der Sendung',
      pity: 'dass Sie dem Paket jetzt hinterherlaufen müssen',
      ask: 'Wo ist die Sendung geblieben{order}, wer fragt beim Paketdienst nach, und was bekommt {name} wann?',
      finds: [
        'Laut Sendungsverfolgung wurde das Paket zugestellt.',
        'Im Tracking steht die Sendung als ausgeliefert.',
      ],
      passes: [
        'Der Monteur kam um zehn.',
        'Als das Paket zugestellt wurde, war ich im Büro.',
        'Laut Sendungsverfolgung wurde das Paket beim Nachbarn zugestellt.',
      ],
    },
    'wrong-colour': {
      signs: [
        'falsche_farbe falschen_farbe falscher_farbe in_schwarz in_weiß in_blau in_grau in_rot in_grün',
        'falsche_farbe falschen_farbe falscher_farbe statt stattdessen bestellt_hatte bestellt_habe bestellt_war hatte~bestellt',
        'bekommen geliefert geschickt kam kamen gekommen',
      ],
      catch:
        /(?<!\p{L})(?:kam|wurde)(?!\p{L})[^,;:]{0,30}?\s(?<got>in (?:Schwarz|Weiß|Blau|Grau|Rot|Grün))(?!\p{L})(?! bestellt)/u,
      told: '{thing} kam {got} | bei Ihnen kam die falsche Farbe an',
      topic: 'der falschen Farbe',
      sorry: 'dass wir die Farben verwechselt haben',
      ask: 'Bekommt {name} die richtige Farbe{order}, an welchem Tag, und wie kommt das falsche Stück zu uns zurück?',
      finds: [
        'Bestellt hatte ich Weiß, geliefert wurde die Lampe in Schwarz.',
        'Ich habe den Stuhl in der falschen Farbe bekommen.',
      ],
      passes: [
        'Die Wand ist in Weiß gestrichen.',
        'Ich habe den Stuhl in Schwarz bestellt, und er wackelt.',
      ],
    },
    'wrong-size': {
      signs: [
        'falsche_größe falschen_größe falscher_größe in_größe',
        'falsche_größe falschen_größe falscher_größe statt stattdessen bestellt_hatte bestellt_habe bestellt_war hatte~bestellt',
        'bekommen geliefert geschickt kam kamen gekommen',
      ],
      catch:
        /(?<!\p{L})(?:kam|wurde)(?!\p{L})[^,;:]{0,30}?\s(?<got>in Größe \w{1,4})(?!\p{L})(?! bestellt)/u,
      told: '{thing} kam {got} | bei Ihnen kam die falsche Größe an',
      topic: 'der falschen Größe',
      sorry: 'dass wir die Größen verwechselt haben',
      ask: 'Bekommt {name} die richtige Größe{order}, an welchem Tag, und wie kommt das falsche Stück zu uns zurück?',
      finds: ['Die Jacke kam in Größe 40 statt 38.', 'Ich habe die falsche Größe bekommen.'],
      passes: ['Ich trage Größe 38.', 'Die Jacke in Größe 40 kam mit einem Loch.'],
    },
    'wrong-item': {
      signs: [
        'falsche falschen falscher falsches etwas_anderes statt_der statt_des statt_dem',
        'artikel ware paket lieferung bestellung geliefert bekommen geschickt bestellt',
      ],
      not: 'adresse rechnung betrag größe farbe tag tage tagen woche wochen termin zeit preis nachbar* tür etage auskunft information*',
      told: 'Sie haben etwas anderes bekommen, als Sie bestellt hatten',
      topic: 'der Verwechslung',
      sorry: 'dass wir Ihnen das Falsche geschickt haben',
      ask: 'Wann bekommt {name} das Richtige{order}, und wie kommt das Falsche zu uns zurück?',
      finds: [
        'Sie haben mir den falschen Artikel geschickt.',
        'Im Paket war etwas anderes als bestellt.',
      ],
      passes: [
        'Die Rechnung hat den falschen Betrag.',
        'Das Paket wurde am falschen Tag geliefert.',
      ],
    },
    'part-missing': {
      signs: [
        'fehlt fehlen fehlte fehlten',
        'schraube* teil teile teilen ersatzteil* kabel fuß füße griff* anleitung deckel rad räder beutel* regalboden regalböden stecker schlüssel im_paket im_karton',
      ],
      not: 'worte verständnis zeit',
      catch: /(?<verb>fehlt|fehlen|fehlte|fehlten)(?!\p{L})/u,
      told: '{thing} {verb} | im Paket hat etwas gefehlt',
      topic: 'der unvollständigen Lieferung',
      sorry: 'dass wir nicht alles eingepackt haben',
      ask: 'Was fehlt noch{order}, und an welchem Tag hat {name} es?',
      finds: ['Die Schrauben fehlen.', 'Im Karton fehlte der Deckel.'],
      passes: ['Mir fehlen die Worte.', 'Mir fehlt teilweise der Überblick.'],
    },
    shattered: {
      signs: [
        'zerbrochen zerbrochene zerbrochenen zersplittert zersprungen in_scherben in_tausend_scherben',
      ],
      catch: new RegExp(
        `${been}[^,;:]{0,40}?(?:zerbrochen|zersplittert|zersprungen|in Scherben)`,
        'u',
      ),
      not: 'kopf kopfzerbrechen',
      told: '{thing} {verb} zerbrochen | {thing} {came} zerbrochen bei Ihnen an | bei Ihnen kam etwas Zerbrochenes an',
      topic: 'des Schadens',
      sorry: 'dass wir darauf nicht besser aufgepasst haben',
      pity: 'dass Sie jetzt diesen Ärger haben',
      ask: 'Wie ist das passiert{order}, was bekommt {name} dafür, und an welchem Tag?',
      finds: ['Die Vase war zerbrochen.', 'Der Spiegel kam in Scherben an.'],
      passes: ['Ich habe mir den Kopf zerbrochen.'],
    },
    scratched: {
      signs: ['zerkratzt verkratzt kratzer schramme schrammen'],
      catch: new RegExp(
        `${been}[^,;:]{0,40}?(?:zerkratzt|verkratzt)|(?<!\\p{L})(?<one>ein)(?:en)? (?:\\p{Ll}+ ){0,2}?Kratzer(?!\\p{L})`,
        'u',
      ),
      told: '{thing} {verb} zerkratzt | {thing} {came} zerkratzt bei Ihnen an | etwas hat {one}en Kratzer | etwas ist zerkratzt',
      topic: 'der zerkratzten Stelle',
      pity: 'dass Sie sich darüber ärgern müssen',
      ask: 'Woher kommen die Kratzer{order}, was bekommt {name} dafür, und bis wann?',
      finds: ['Die Tischplatte ist zerkratzt.', 'Auf dem Display ist ein Kratzer.'],
      passes: ['Ich kratze mich am Kopf.'],
    },
    cracked: {
      signs: ['gesprungen sprung'],
      catch: new RegExp(
        `${been}[^,;:]{0,40}?gesprungen|(?<!\\p{L})(?<one>ein)(?:en)? (?:\\p{Ll}+ ){0,2}?Sprung(?!\\p{L})`,
        'u',
      ),
      not: 'preis* wasser zaun hund katze kind kinder junge mann zug dunkle',
      told: '{thing} {verb} gesprungen | {thing} {came} gesprungen bei Ihnen an | etwas hat {one}en Sprung | etwas ist gesprungen',
      topic: 'des Sprungs',
      pity: 'dass Sie sich darüber ärgern müssen',
      ask: 'Woher kommt der Sprung{order}, was bekommt {name} dafür, und bis wann?',
      finds: ['Die Glasplatte ist gesprungen.', 'In der Tasse ist ein Sprung.'],
      passes: ['Die Hose ist gerissen.', 'Der Hund ist über den Zaun gesprungen.'],
    },
    torn: {
      signs: ['gerissen zerrissen riss'],
      catch: new RegExp(
        `${been}[^,;:]{0,40}?(?<how>gerissen|zerrissen)|(?<!\\p{L})(?<one>ein)(?:en)? (?:\\p{Ll}+ ){0,2}?Riss(?!\\p{L})`,
        'u',
      ),
      not: 'geduld geduldsfaden faden preis* hand händen verkäufer verkäuferin fahrer mir_das mir_die mir_den',
      told: '{thing} {verb} {how} | {thing} {came} {how} bei Ihnen an | etwas hat {one}en Riss | etwas ist gerissen',
      topic: 'des Risses',
      pity: 'dass Sie sich darüber ärgern müssen',
      ask: 'Woher kommt der Riss{order}, was bekommt {name} dafür, und bis wann?',
      finds: ['Die Hose ist gerissen.', 'In der Jacke ist ein Riss.'],
      passes: ['Mir ist der Geduldsfaden gerissen.', 'Der Fahrer riss mir das Paket weg.'],
    },
    leak: {
      signs: ['tropft tropfte undicht leckt läuft_aus läuft_wasser lief_wasser'],
      not: 'vertrag* abo* garantie frist angebot* gutschein* nase',
      catch: new RegExp(`(?<drips>tropft|tropfte|leckt)(?!\\p{L})|${state('how', 'undicht')}`, 'u'),
      told: '{thing} {drips} {where} | {thing} {drips} | {thing} {verb} {how} | {thing} {came} {how} bei Ihnen an | etwas ist undicht',
      topic: 'der undichten Stelle',
      pity: 'dass Sie jetzt damit zu tun haben',
      ask: 'Wer sieht sich die undichte Stelle an{order}, und wann weiß {name} Bescheid?',
      finds: ['Der Wasserhahn tropft.', 'Die neue Spülmaschine ist undicht.'],
      passes: ['Der Schnee taut.', 'Mein Vertrag läuft aus.'],
    },
    dead: {
      signs: [
        'geht_nicht_mehr funktioniert_nicht funktioniert_nicht_mehr funktioniert_überhaupt_nicht startet_nicht lässt_sich_nicht_einschalten geht_nicht_an kaputt defekt',
      ],
      not: 'website webseite seite link telefon_nicht das_geht_nicht es_geht_nicht so_weiter nicht_mehr_zu nicht_mehr_auf nicht_mehr_ab nicht_mehr_weg',
      catch: new RegExp(
        `${state('how', 'kaputt|defekt')}|(?<off>(?:funktioniert|funktionierte|geht|startet|lässt sich) (?:überhaupt |gar )?nicht(?: mehr)?(?: an| einschalten)?)(?!\\p{L})`,
        'u',
      ),
      told: '{thing} {verb} {how} | {thing} {came} {how} bei Ihnen an | {thing} {off} | etwas ist {how} | etwas funktioniert nicht',
      topic: 'des Defekts',
      pity: 'dass Sie damit nichts anfangen können',
      ask: 'Woran liegt es{order}: reparieren, tauschen oder zurückzahlen, und bis wann weiß {name} es?',
      finds: ['Die Kaffeemaschine geht nicht mehr an.', 'Das Radio ist defekt.'],
      passes: ['Auf Ihrer Website funktioniert nicht alles.', 'Das geht nicht, so nicht mit mir.'],
    },
    'charged-twice': {
      signs: ['zweimal doppelt', 'abgebucht berechnet bezahlt eingezogen belastet kassiert'],
      not: 'doppelt_so so_viel angerufen geschrieben gemailt nachgefragt gemahnt',
      catch:
        /(?<drawn>abgebucht|eingezogen)(?!\p{L})|(?<debited>belastet)(?!\p{L})|(?<billed>berechnet)(?!\p{L})/u,
      told: 'wir haben {amount} zweimal {drawn} | wir haben zweimal {drawn} | wir haben {amount} zweimal {billed} | wir haben zweimal {billed} | Ihr Konto wurde zweimal {debited} | Sie haben {amount} zweimal bezahlt | Sie haben zweimal bezahlt',
      topic: 'des doppelten Betrags',
      sorry: 'dass wir da nicht aufgepasst haben',
      ask: 'Ist der zweite Betrag zurückgezahlt{amount}, und an welchem Tag hat {name} das Geld wieder?',
      finds: ['Sie haben mir 49,90 € zweimal abgebucht.', 'Der Betrag wurde doppelt berechnet.'],
      passes: [
        'Ich habe zweimal angerufen.',
        'Ich habe zweimal geschrieben, dass Sie 20 € abgebucht haben.',
        'Sie haben mir doppelt so viel berechnet wie vereinbart.',
      ],
    },
    'no-show': {
      signs: [
        'niemand_kam kam_niemand ist_niemand_gekommen niemand_ist_gekommen nicht_erschienen nicht_aufgetaucht niemand_erschien',
        'niemand monteur* techniker* klempner elektriker* maler* handwerker* kollege* mitarbeiter* termin*',
      ],
      not: 'telefon rezeption theke kasse laden tisch hotline paket',
      catch:
        /(?<role>[Dd]er (?:Monteur|Techniker|Klempner|Elektriker|Maler|Handwerker)) ist (?:\p{Ll}+ |am \p{Lu}\p{Ll}+ ){0,3}?nicht (?:erschienen|aufgetaucht)/u,
      told: '{role} ist nicht gekommen | zum vereinbarten Termin ist niemand gekommen',
      topic: 'des geplatzten Termins',
      sorry: 'dass wir Sie haben warten lassen',
      ask: 'Warum ist niemand gekommen, und wen darf {name} jetzt erwarten, an welchem Tag und zu welcher Uhrzeit?',
      finds: ['Der Monteur ist nicht erschienen.', 'Am Dienstag kam niemand.'],
      passes: [
        'Am Telefon war die Dame freundlich.',
        'Das Buch ist noch nicht erschienen.',
        'Ans Telefon kam niemand.',
      ],
    },
    'no-reply': {
      signs: [
        'keine_antwort nie_eine_antwort niemand_antwortet niemand_geantwortet keine_reaktion nicht_geantwortet antwortet_niemand ohne_antwort',
      ],
      catch:
        /(?<since>seit (?:(?:einer|zwei|drei|vier|fünf|sechs) (?:Woche|Wochen|Tagen)|\d{1,2} (?:Tagen|Wochen)))(?!\p{L})/u,
      told: 'Sie warten {since} auf eine Antwort von uns | Sie haben von uns keine Antwort bekommen',
      topic: 'der fehlenden Antwort',
      sorry: 'dass wir Ihnen nicht geantwortet haben',
      ask: 'Warum hat {name} keine Antwort bekommen{order}, und wie lautet sie?',
      finds: [
        'Seit drei Wochen bekomme ich keine Antwort.',
        'Auf meine Mail hat niemand geantwortet.',
      ],
      passes: ['Die Antwort kam am selben Tag.'],
    },
    'cold-food': {
      signs: [
        'kalt eiskalt lauwarm',
        'essen suppe suppen pizza pizzen pommes schnitzel fleisch gericht teller',
      ],
      not: 'zimmer* heizung wasser dusche bad raum saal gaststube draußen',
      catch: new RegExp(
        `(?<verb>${one}war|${several}waren) (?:schon |komplett |nur )?(?<how>kalt|eiskalt|lauwarm)(?!\\p{L})`,
        'u',
      ),
      told: '{thing} {verb} {how} | das Essen war kalt',
      topic: 'des kalten Essens',
      sorry: 'dass wir Ihnen das so gebracht haben',
      ask: 'Was sagt die Küche, und was bekommt {name} dafür?',
      finds: ['Die Suppe war kalt.', 'Das Essen kam eiskalt an den Tisch.'],
      passes: [
        'Im Zimmer war es kalt.',
        'Der Kaffee war kalt.',
        'Das Essen war gut, aber das Zimmer war kalt.',
      ],
    },
    'not-arrived': {
      signs: [
        'nicht_angekommen nicht_gekommen nicht_da nichts_angekommen noch_nicht_erhalten nicht_erhalten nicht_geliefert',
        'paket lieferung bestellung sendung ware bestellt warte seit',
      ],
      not: 'geld erstattung rückzahlung gutschrift rechnung* antwort mail rückruf termin monteur* techniker* klempner elektriker* maler* handwerker* niemand',
      catch:
        /(?<since>seit (?:(?:einer|zwei|drei|vier|fünf|sechs) (?:Woche|Wochen|Tagen)|\d{1,2} (?:Tagen|Wochen)))(?!\p{L})|(?<!\p{L})(?:ist|war|kam|wurde|habe|haben)(?!\p{L})[^,;:]{0,30}?(?<!\p{L})(?<yet>nicht)(?!\p{L})/u,
      told: 'Sie warten {since} auf Ihre Bestellung | {thing} war noch {yet} bei Ihnen angekommen, als Sie mir geschrieben haben | Ihre Bestellung war noch nicht bei Ihnen angekommen, als Sie mir geschrieben haben',
      topic: 'der fehlenden Lieferung',
      pity: 'dass das so lange dauert',
      ask: 'Wo ist die Bestellung geblieben{order}, und an welchem Tag hat {name} sie?',
      finds: [
        'Meine Bestellung ist noch nicht angekommen.',
        'Ich warte seit drei Wochen, die Lieferung ist nicht da.',
      ],
      passes: [
        'Das Paket ist gut angekommen.',
        'Ich warte noch immer auf mein Geld, die Erstattung ist nicht da.',
      ],
    },
  },
};
