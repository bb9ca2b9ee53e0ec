/** Finite verbs by what "I" says and "Sie" or "wir" do. */
const firstPerson =
  'habe:haben bin:sind war:waren hatte:hatten wurde:wurden werde:werden bekam:bekamen bekomme:bekommen erhielt:erhielten kam:kamen komme:kommen fand:fanden finde:finden rief:riefen schrieb:schrieben ging:gingen stand:standen saß:saßen sah:sahen las:lasen nahm:nahmen gab:gaben ließ:ließen kann:können konnte:konnten muss:müssen musste:mussten will:wollen wollte:wollten soll:sollen sollte:sollten weiß:wissen wusste:wussten warte:warten wartete:warteten bestellte:bestellten kaufte:kauften zahlte:zahlten bezahlte:bezahlten stellte:stellten öffnete:öffneten buchte:buchten brauchte:brauchten brauche:brauchen verpasste:verpassten';

/** "habe" is "haben": what the customer says of "I", as it is said to them. */
export const polite: ReadonlyMap<string, string> = new Map(
  firstPerson.split(' ').map((pair) => pair.split(':') as [string, string]),
);

/** What a thing, somebody else or several do. */
const others =
  'ist sind war waren hat haben hatte hatten wurde wurden wird werden kam kamen kommt kommen fehlt fehlen fehlte fehlten funktioniert funktionieren funktionierte ging gingen geht gehen lief liefen läuft tropft tropfte leckt brach brachen riss rissen sprang blieb blieben bleibt steht stand standen liegt lag lagen passt passen passte passten stimmt stimmte klemmt wackelt flackert rauscht riecht roch rochen stinkt stank sagte sagten antwortete reagierte reagierten meldete meldeten erschien erschienen lieferte lieferten schickte schickten verlangt verlangte berechnete buchte buchten zog zogen löst löste schloss schließt startet lädt heizt kühlt bekam bekamen konnte konnten';

/** Every finite verb that is known. */
export const finite: ReadonlySet<string> = new Set([
  ...others.split(' '),
  ...polite.keys(),
  ...polite.values(),
]);

/** Behind a verb at the end of its clause they are part of it: "kam ... an" is "ankam". */
export const particles: ReadonlySet<string> = new Set(
  'an auf aus ab ein mit nach vor zurück zu weg her hin'.split(' '),
);

/** Behind these a participle or an infinitive ends the clause. */
export const auxiliaries: ReadonlySet<string> = new Set(
  'habe haben hat hatte hatten bin ist sind war waren wurde wurden werde wird werden kann können konnte konnten muss müssen musste mussten will wollen wollte wollten soll sollen sollte sollten'.split(
    ' ',
  ),
);
