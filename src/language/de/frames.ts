import type { Frames } from '../frames.ts';
import { anyOf } from '../signs.ts';

/**
 * The verb of the sentence is taken as it stands, for it alone tells one from several: `{verb}`. A topic is in
 * the accusative: thanks are for having "pointed it out".
 */
const been = String.raw`(?:(?<verb>ist|sind|war|waren)|(?<came>kam|kamen))(?!\p{L})`;

export const frames: Frames = {
  unsure: anyOf(
    'wenn falls vielleicht eventuell womöglich ob als_ob sollte könnte hätte wäre würde',
  ),
  negation: anyOf(
    'nicht nie niemals kein keine keinen keinem keiner nichts niemand ohne weder noch_nicht',
  ),
  denied: anyOf('nicht nie keineswegs'),
  nobody: 'die Kundschaft',
  subject: {
    of: /(?:^|[\s,(„"])(?<thing>(?:[Dd]er|[Dd]ie|[Dd]as|[Mm]eine?|[Uu]nsere?|[Dd]iese[rs]?)\s(?:[\p{Ll}-]+\s){0,2}?\p{Lu}[\p{L}-]{2,})\s(?:(?<verb>ist|sind|war|waren|kam|kamen|hat|hatte|wurde|wurden|funktioniert|funktionierte|läuft|lief)\s)?(?:(?:jetzt|nun|schon|bereits|noch|immer|völlig|total|ganz|komplett|leider|auch|wieder|seit gestern|seit heute|einfach|leicht|stark|oben|unten|vorne|hinten)\s){0,3}$/u,
    verb: /^(?:tropft|tropfte|leckt|fehlt|fehlen|fehlte|fehlten|wackelt|klemmt|flackert|passt|passen|passte|passten|brach|riss|rissen)$/iu,
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
      /(?:^|\s)(?:an|auf|in|im|am|mit|von|vom|bei|beim|zu|zum|zur|aus|für|ohne|über|unter|hinter|vor|neben|statt|trotz|wegen)\s$/iu,
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
        'laut sendungsverfolgung steht status angeblich tracking als',
      ],
      told: '{thing} gilt als zugestellt, ist aber bei Ihnen nicht angekommen | die Sendung gilt als zugestellt, ist aber bei Ihnen nicht angekommen',
      topic: 'die verschwundene Sendung',
      pity: 'dass Sie einer Sendung nachlaufen müssen, die als zugestellt gilt',
      ask: 'Wo ist die Sendung für {name} geblieben{order}, wer fragt beim Paketdienst nach, und was schicken wir wann?',
      finds: [
        'Laut Sendungsverfolgung wurde das Paket zugestellt.',
        'Im Tracking steht die Sendung als ausgeliefert.',
      ],
      passes: ['Der Monteur kam um zehn.'],
    },
    'wrong-colour': {
      signs: [
        'falsche_farbe falschen_farbe falscher_farbe in_schwarz in_weiß in_blau in_grau in_rot in_grün',
        'bestellt statt stattdessen bekommen geliefert geschickt kam gekommen',
      ],
      catch: /\s(?<got>in (?:Schwarz|Weiß|Blau|Grau|Rot|Grün))(?!\p{L})/u,
      told: '{thing} kam {got} | bei Ihnen kam die falsche Farbe an',
      topic: 'die falsche Farbe',
      sorry: 'dass wir die Farben verwechselt haben',
      ask: 'Bekommt {name} die richtige Farbe{order}, an welchem Tag, und wie kommt das falsche Stück zu uns zurück?',
      finds: [
        'Bestellt hatte ich Weiß, geliefert wurde die Lampe in Schwarz.',
        'Ich habe den Stuhl in der falschen Farbe bekommen.',
      ],
      passes: ['Die Wand ist in Weiß gestrichen.'],
    },
    'wrong-size': {
      signs: [
        'falsche_größe falschen_größe falscher_größe in_größe',
        'statt stattdessen bekommen geliefert geschickt kam bestellt',
      ],
      catch: /\s(?<got>in Größe \w{1,4})(?!\p{L})/u,
      told: '{thing} kam {got} | bei Ihnen kam die falsche Größe an',
      topic: 'die falsche Größe',
      sorry: 'dass wir die Größen verwechselt haben',
      ask: 'Bekommt {name} die richtige Größe{order}, an welchem Tag, und wie kommt das falsche Stück zu uns zurück?',
      finds: ['Die Jacke kam in Größe 40 statt 38.', 'Ich habe die falsche Größe bekommen.'],
      passes: ['Ich trage Größe 38.'],
    },
    'wrong-item': {
      signs: [
        'falsche falschen falscher falsches etwas_anderes statt_der statt_des statt_dem',
        'artikel ware paket lieferung bestellung geliefert bekommen geschickt bestellt',
      ],
      not: 'adresse rechnung betrag größe farbe',
      told: 'Sie haben etwas anderes bekommen, als Sie bestellt hatten',
      topic: 'die Verwechslung',
      sorry: 'dass wir Ihnen das Falsche geschickt haben',
      ask: 'Wann bekommt {name} das Richtige{order}, und wie kommt das Falsche zu uns zurück?',
      finds: [
        'Sie haben mir den falschen Artikel geschickt.',
        'Im Paket war etwas anderes als bestellt.',
      ],
      passes: ['Die Rechnung hat den falschen Betrag.'],
    },
    'part-missing': {
      signs: [
        'fehlt fehlen fehlte fehlten',
        'schraube* teil* kabel fuß füße griff* anleitung deckel rad räder beutel* regalboden regalböden stecker schlüssel im_paket im_karton',
      ],
      catch: /(?<verb>fehlt|fehlen|fehlte|fehlten)(?!\p{L})/u,
      told: '{thing} {verb} | im Paket hat etwas gefehlt',
      topic: 'das fehlende Teil',
      sorry: 'dass wir das Paket nicht vollständig gepackt haben',
      ask: 'Was fehlt noch{order}, und an welchem Tag hat {name} es?',
      finds: ['Die Schrauben fehlen.', 'Im Karton fehlte der Deckel.'],
      passes: ['Mir fehlen die Worte.'],
    },
    shattered: {
      signs: [
        'zerbrochen zerbrochene zerbrochenen zersplittert zersprungen in_scherben in_tausend_scherben',
      ],
      catch: new RegExp(`${been}.{0,40}?(?:zerbrochen|zersplittert|zersprungen|in Scherben)`, 'u'),
      not: 'kopf kopfzerbrechen',
      told: '{thing} {verb} zerbrochen | {thing} {came} zerbrochen bei Ihnen an | bei Ihnen kam etwas Zerbrochenes an',
      topic: 'den Schaden',
      sorry: 'dass wir nicht besser verpackt haben',
      pity: 'dass Sie das so auspacken mussten',
      ask: 'Wie ist das passiert{order}, was bekommt {name} dafür, und an welchem Tag?',
      finds: ['Die Vase war zerbrochen.', 'Der Spiegel kam in Scherben an.'],
      passes: ['Ich habe mir den Kopf zerbrochen.'],
    },
    scratched: {
      signs: ['zerkratzt verkratzt kratzer schramme schrammen'],
      catch: new RegExp(`${been}.{0,40}?(?:zerkratzt|verkratzt)`, 'u'),
      told: '{thing} {verb} zerkratzt | {thing} {came} zerkratzt bei Ihnen an | auf dem neuen Stück sind Kratzer',
      topic: 'die Kratzer',
      pity: 'dass Sie es so bekommen haben',
      ask: 'Woher kommen die Kratzer{order}, was tun wir für {name}, und bis wann?',
      finds: ['Die Tischplatte ist zerkratzt.', 'Auf dem Display ist ein Kratzer.'],
      passes: ['Die Katze hat gemaunzt.'],
    },
    cracked: {
      signs: ['gerissen riss risse gesprungen sprung'],
      catch: new RegExp(`${been}.{0,40}?(?:gerissen|gesprungen)`, 'u'),
      not: 'preis geduld eingerissen',
      told: '{thing} {verb} gesprungen | {thing} {came} gesprungen bei Ihnen an | das Stück hat einen Sprung',
      topic: 'den Sprung',
      pity: 'dass Sie es so bekommen haben',
      ask: 'Woher kommt der Sprung{order}, was tun wir für {name}, und bis wann?',
      finds: ['Die Glasplatte ist gesprungen.', 'In der Tasse ist ein Sprung.'],
      passes: ['Mir ist der Geduldsfaden gerissen, und meine Geduld auch.'],
    },
    leak: {
      signs: ['tropft tropfte undicht leckt läuft_aus läuft_wasser lief_wasser'],
      catch: /(?<verb>tropft|tropfte|leckt)(?!\p{L})/u,
      told: '{thing} {verb} {where} | {thing} {verb} | bei Ihnen läuft Wasser, wo keines laufen darf',
      topic: 'die undichte Stelle',
      pity: 'dass da etwas undicht ist, was dicht sein muss',
      ask: 'Wer sieht sich die undichte Stelle an{order}, und wann hört {name} davon?',
      finds: ['Der Wasserhahn tropft.', 'Die neue Spülmaschine ist undicht.'],
      passes: ['Der Schnee taut.'],
    },
    dead: {
      signs: [
        'geht_nicht geht_nicht_mehr funktioniert_nicht funktioniert_nicht_mehr funktioniert_überhaupt_nicht startet_nicht lässt_sich_nicht_einschalten geht_nicht_an kaputt defekt',
      ],
      not: 'website webseite seite link telefon_nicht',
      told: '{thing} funktioniert nicht | das Gerät funktioniert nicht',
      topic: 'den Ausfall',
      pity: 'dass Sie sich darauf nicht verlassen können',
      ask: 'Woran liegt es{order}: reparieren, tauschen oder zurückzahlen, und bis wann weiß {name} es?',
      finds: ['Die Kaffeemaschine geht nicht mehr an.', 'Das Radio ist defekt.'],
      passes: ['Auf Ihrer Website funktioniert nicht alles.'],
    },
    'charged-twice': {
      signs: ['zweimal doppelt', 'abgebucht berechnet bezahlt eingezogen belastet kassiert'],
      told: 'wir haben {amount} zweimal abgebucht | wir haben zweimal abgebucht',
      topic: 'die doppelte Abbuchung',
      sorry: 'dass wir zweimal abgebucht haben',
      ask: 'Ist die zweite Abbuchung rückgängig gemacht{amount}, und an welchem Tag hat {name} das Geld wieder?',
      finds: ['Sie haben mir 49,90 € zweimal abgebucht.', 'Der Betrag wurde doppelt berechnet.'],
      passes: ['Ich habe zweimal angerufen.'],
    },
    'no-show': {
      signs: [
        'niemand_kam kam_niemand ist_niemand_gekommen niemand_ist_gekommen nicht_erschienen nicht_aufgetaucht niemand_erschien niemand_da',
      ],
      catch:
        /(?<who>[Dd]er (?:Monteur|Techniker|Klempner|Elektriker|Maler|Handwerker)) ist (?:wieder )?nicht (?:erschienen|aufgetaucht)/u,
      told: '{who} ist nicht gekommen | zum vereinbarten Termin ist niemand gekommen',
      topic: 'den verpassten Termin',
      sorry: 'dass wir Sie haben warten lassen',
      ask: 'Warum ist niemand gekommen, und wen darf {name} jetzt erwarten, an welchem Tag und zu welcher Uhrzeit?',
      finds: ['Der Monteur ist nicht erschienen.', 'Am Dienstag kam niemand.'],
      passes: ['Am Telefon war die Dame freundlich.'],
    },
    'no-reply': {
      signs: [
        'keine_antwort nie_eine_antwort niemand_antwortet niemand_geantwortet keine_reaktion nicht_geantwortet antwortet_niemand ohne_antwort',
      ],
      catch:
        /(?<since>seit (?:(?:einer|zwei|drei|vier|fünf|sechs) (?:Woche|Wochen|Tagen)|\d{1,2} (?:Tagen|Wochen)))(?!\p{L})/u,
      told: 'Sie warten {since} auf eine Antwort von uns | Sie haben von uns keine Antwort bekommen',
      topic: 'unser Schweigen',
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
        'essen suppe pizza pommes schnitzel fleisch kaffee gericht teller',
      ],
      catch: /(?<verb>war|waren) (?:schon |komplett |nur )?(?:kalt|eiskalt|lauwarm)/u,
      told: '{thing} {verb} kalt | das Essen war kalt',
      topic: 'das kalte Essen',
      sorry: 'dass wir Ihnen kaltes Essen gebracht haben',
      ask: 'Was sagt die Küche, und was tun wir für {name}?',
      finds: ['Die Suppe war kalt.', 'Das Essen kam eiskalt an den Tisch.'],
      passes: ['Im Zimmer war es kalt.'],
    },
    'not-arrived': {
      signs: [
        'nicht_angekommen nicht_gekommen nicht_da nichts_angekommen noch_nicht_erhalten nicht_erhalten nicht_geliefert',
        'paket lieferung bestellung sendung ware bestellt warte seit',
      ],
      catch:
        /(?<since>seit (?:(?:einer|zwei|drei|vier|fünf|sechs) (?:Woche|Wochen|Tagen)|\d{1,2} (?:Tagen|Wochen)))(?!\p{L})/u,
      told: 'Sie warten {since} auf Ihre Bestellung | {thing} war nicht bei Ihnen, als Sie schrieben | Ihre Bestellung war nicht da, als Sie schrieben',
      topic: 'die ausgebliebene Lieferung',
      pity: 'dass Sie auf Ihre Bestellung warten müssen',
      ask: 'Wo ist die Bestellung geblieben{order}, und an welchem Tag hat {name} sie?',
      finds: [
        'Meine Bestellung ist noch nicht angekommen.',
        'Ich warte seit drei Wochen, die Lieferung ist nicht da.',
      ],
      passes: ['Das Paket ist gut angekommen.'],
    },
  },
};
