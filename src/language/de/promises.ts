import type { PromiseWords } from '../promises.ts';

/** "Wir rufen an" has the infinitive's form: such verbs stand twice, once as a present. */
export const promises: PromiseWords = {
  acts: {
    contact:
      'melde/melden/-/gemeldet melden/-/-/- meldet/-/-/- schreibe/schreiben/-/geschrieben schreiben/-/-/- schreibt/-/-/- antworte/antworten/-/geantwortet antworten/-/-/- rufe/anrufen/-/angerufen+an rufen/-/-/-+an ruft/-/-/-+an sage/sagen/-/gesagt+bescheid sagen/-/-/-+bescheid gebe/geben/-/gegeben+bescheid geben/-/-/-+bescheid informiere/informieren/-/informiert berichte/berichten/-/berichtet',
    refund:
      'erstatte/erstatten/-/erstattet erstatten/-/-/- überweise/überweisen/-/überwiesen überweisen/-/-/- überweist/-/-/- zahle/zahlen/-/gezahlt+zurück zahlen/-/-/-+zurück buche/buchen/-/gebucht+zurück buchen/-/-/-+zurück schreibe/-/-/gutgeschrieben+gut',
    delivery:
      'schicke/schicken/-/geschickt schicken/-/-/- schickt/-/-/- sende/senden/-/gesendet senden/-/-/- sendet/-/-/- liefere/liefern/-/geliefert liefern/-/-/- bringe/bringen/-/gebracht bringen/-/-/- tausche/tauschen/-/getauscht tauschen/-/-/- hole/holen/-/geholt+ab holen/-/-/-+ab bestelle/bestellen/-/bestellt bestellen/-/-/-',
    repair:
      'repariere/reparieren/-/repariert reparieren/-/-/- repariert/-/-/- behebt/-/-/- behebe/beheben/-/behoben beheben/-/-/- bessere/-/-/nachgebessert+nach bringe/-/-/-+ordnung',
    investigation:
      'prüfe/prüfen/-/geprüft prüfen/-/-/- kläre/klären/-/geklärt klären/-/-/- klärt/-/-/- prüft/-/-/- frage/fragen/-/gefragt fragen/-/-/- suche/suchen/-/gesucht suchen/-/-/- sehe/ansehen/-/angesehen+an spreche/sprechen/-/gesprochen sprechen/-/-/- forsche/-/-/-+nach',
    change:
      'ändere/ändern/-/geändert ändern/-/-/- lösche/löschen/-/gelöscht löschen/-/-/- storniere/stornieren/-/storniert stornieren/-/-/- berichtige/berichtigen/-/berichtigt korrigiere/korrigieren/-/korrigiert nehme/-/-/-+heraus',
    other:
      'kümmere/kümmern/-/gekümmert kümmern/-/-/- sorge/sorgen/-/gesorgt sorgen/-/-/- reserviere/reservieren/-/reserviert lege/-/-/-+zurück vereinbare/vereinbaren/-/vereinbart',
  },
  firm: 'ich wir',
  customer: 'Sie',
  there: 'bei zurück fertig da zuhause konto',
  here: 'hiermit deshalb jetzt weil',
  needDay:
    'schreibe schreiben antworte antworten sage sagen gebe geben bringe bringen frage fragen',
  receive: 'hören bekommen erhalten haben wissen',
  arrive: 'kommt holt bringt ist sind liegt folgt geht wird meldet ruft klingelt beginnt landet',
  will: 'werde werden wird will wollen soll',
  may: 'kann können könnte könnten möchte möchten würde würden vielleicht eventuell möglicherweise hoffentlich hoffe dürfte sollte',
  passive: 'wird werden',
  done: 'habe haben hatte ist sind war',
  expect: 'rechnen',
  vow: 'verspreche versprechen sorge zusichere garantiere',
  asked: 'gebeten beauftragt vereinbart',
  condition: 'wenn falls sofern sobald',
  evenIf: 'auch selbst',
  under:
    'dass der die das weil wenn wo wie warum was während da seit ob nachdem bevor bis damit obwohl',
  says: 'schreiben schreibst erzählen nennen fragen beschreiben schrieben sagten fragten baten bitten',
  habit:
    'normalerweise immer meist meistens üblicherweise in-der-regel oft sonst nie grundsätzlich',
  negations: 'nicht nie niemals kein keine keinen keiner nichts weder',
  joints: 'und aber sowie',
  money: 'geld betrag beträge euro erstattung gutschrift gutschein entschädigung',
  colleague: 'kollege kollegin chef chefin leiter leiterin monteur technikerin techniker fahrer',
  workdays: 'werktag werktage werktagen arbeitstag arbeitstage arbeitstagen banktage banktagen',
  few: { paar: 2, einige: 3, einigen: 3, anderthalb: 2 },
  ends: {
    day: [
      'im laufe des tages',
      'noch heute',
      'bis feierabend',
      'sofort',
      'umgehend',
      'heute abend',
    ],
    week: [
      'diese woche',
      'dieser woche',
      'ende der woche',
      'vor dem wochenende',
      'bis zum wochenende',
    ],
    'next-week': ['nächste woche', 'nächster woche', 'kommende woche', 'ende nächster woche'],
    month: ['diesen monat', 'ende des monats', 'bis monatsende'],
    'next-month': ['nächsten monat', 'ende nächsten monats'],
    year: ['ende des jahres', 'bis jahresende', 'vor neujahr'],
    christmas: ['vor weihnachten', 'bis weihnachten'],
  },
  gone: 'seit letzten letzte vergangenen',
  by: 'bis spätestens am vor in den dem ab um',
};
