import type { LanguageCode } from '../model/language.ts';

/** A complaint made up for comparison: a reply must fit its own mail better than any of these. */
export interface OtherComplaint {
  readonly name: string;
  readonly subject: string;
  readonly text: string;
}

/** Six everyday complaints a language, each about another kind of trouble. The first is the one examples answer. */
export const swapSet: Readonly<Record<LanguageCode, readonly OtherComplaint[]>> = {
  da: [
    {
      name: 'Mette Kragh',
      subject: 'Elkedlen',
      text: 'Hej\n\nJeg købte en elkedel hos jer i sidste uge, og i morges knækkede hanken af, så det kogende vand løb ud over køkkenbordet. Jeg brændte hånden og kom for sent på arbejde. Ordre 51877, 449 kr. Jeg vil gerne have pengene tilbage.\n\nMette Kragh',
    },
    {
      name: 'Torben Fisker',
      subject: 'Min pakke',
      text: 'Pakken med regnjakken skulle være kommet i mandags. Sporingen har stået stille i Fredericia siden torsdag, og jeg rejser til Skotland på lørdag uden jakke.',
    },
    {
      name: 'Aase Winther',
      subject: 'Modtagelsen i receptionen',
      text: 'Da vi kom for at tjekke ind, sad den unge mand i receptionen med sin telefon og bad os vente. Efter tyve minutter fik min mand, der går med stok, at vide, at elevatoren var lukket, og at vi bare kunne tage trappen.',
    },
    {
      name: 'Rune Dahl',
      subject: 'Trukket to gange',
      text: 'I har trukket abonnementet to gange i oktober. Jeg har skrevet om det før, men ingen har svaret. Nu er min konto i minus, og banken tager rykkergebyr.',
    },
    {
      name: 'Gitte Holm',
      subject: 'Malerarbejdet',
      text: 'Maleren skulle male gangen hvid. Han glemte at dække trappen af, så der er hvide stænk på hvert trin, og loftet skaller allerede af i hjørnet ved vinduet.',
    },
    {
      name: 'Ali Karim',
      subject: 'Kold mad',
      text: 'Vi ventede halvanden time på to pizzaer, og da buddet endelig kom, var de iskolde og den ene uden ost. Børnene gik sultne i seng.',
    },
  ],
  nb: [
    {
      name: 'Mette Krogh',
      subject: 'Vannkokeren',
      text: 'Hei\n\nJeg kjøpte en vannkoker hos dere i forrige uke, og i morges knakk håndtaket av, så det kokende vannet rant ut over kjøkkenbenken. Jeg brente hånda og kom for sent på jobb. Ordre 51877, 449 kr. Jeg vil gjerne ha pengene tilbake.\n\nMette Krogh',
    },
    {
      name: 'Torbjørn Fiskum',
      subject: 'Pakken min',
      text: 'Pakken med regnjakka skulle ha kommet på mandag. Sporingen har stått stille på Alnabru siden torsdag, og jeg reiser til Skottland på lørdag uten jakke.',
    },
    {
      name: 'Åse Vinje',
      subject: 'Mottakelsen i resepsjonen',
      text: 'Da vi kom for å sjekke inn, satt den unge mannen i resepsjonen med telefonen sin og ba oss vente. Etter tjue minutter fikk mannen min, som går med stokk, vite at heisen var stengt, og at vi bare kunne ta trappa.',
    },
    {
      name: 'Rune Dahle',
      subject: 'Trukket to ganger',
      text: 'Dere har trukket abonnementet to ganger i oktober. Jeg har skrevet om det før, men ingen har svart. Nå er kontoen min i minus, og banken tar purregebyr.',
    },
    {
      name: 'Gro Holm',
      subject: 'Malingen',
      text: 'Maleren skulle male gangen hvit. Han glemte å dekke til trappa, så det er hvite flekker på hvert trinn, og taket flasser allerede i hjørnet ved vinduet.',
    },
    {
      name: 'Ali Karim',
      subject: 'Kald mat',
      text: 'Vi ventet halvannen time på to pizzaer, og da budet endelig kom, var de iskalde og den ene uten ost. Ungene la seg sultne.',
    },
  ],
  nn: [
    {
      name: 'Marit Kvåle',
      subject: 'Vasskokaren',
      text: 'Hei\n\nEg kjøpte ein vasskokar hos dykk i førre veke, og i morges knakk handtaket av, så det kokande vatnet rann ut over kjøkenbenken. Eg brende handa og kom for seint på jobb. Ordre 51877, 449 kr. Eg vil gjerne ha pengane att.\n\nMarit Kvåle',
    },
    {
      name: 'Torbjørn Fiskum',
      subject: 'Pakka mi',
      text: 'Pakka med regnjakka skulle ha kome måndag. Sporinga har stått stille på Alnabru sidan torsdag, og eg reiser til Skottland laurdag utan jakke.',
    },
    {
      name: 'Åse Vinje',
      subject: 'Mottakinga i resepsjonen',
      text: 'Då vi kom for å sjekke inn, sat den unge mannen i resepsjonen med telefonen sin og bad oss vente. Etter tjue minutt fekk mannen min, som går med stokk, vite at heisen var stengd, og at vi berre kunne ta trappa.',
    },
    {
      name: 'Rune Dale',
      subject: 'Trekt to gonger',
      text: 'De har trekt abonnementet to gonger i oktober. Eg har skrive om det før, men ingen har svara. No er kontoen min i minus, og banken tek purregebyr.',
    },
    {
      name: 'Gro Holm',
      subject: 'Målinga',
      text: 'Målaren skulle måle gangen kvit. Han gløymde å dekkje til trappa, så det er kvite flekkar på kvart trinn, og taket flassar alt i hjørnet ved vindauget.',
    },
    {
      name: 'Ali Karim',
      subject: 'Kald mat',
      text: 'Vi venta halvannan time på to pizzaer, og då bodet endeleg kom, var dei iskalde og den eine utan ost. Ungane la seg svoltne.',
    },
  ],
  sv: [
    {
      name: 'Maria Krook',
      subject: 'Vattenkokaren',
      text: 'Hej\n\nJag köpte en vattenkokare hos er förra veckan, och i morse gick handtaget av så att det kokande vattnet rann ut över köksbänken. Jag brände handen och kom för sent till jobbet. Order 51877, 449 kr. Jag vill gärna ha pengarna tillbaka.\n\nMaria Krook',
    },
    {
      name: 'Torbjörn Fors',
      subject: 'Mitt paket',
      text: 'Paketet med regnjackan skulle ha kommit i måndags. Spårningen har stått stilla i Jönköping sedan torsdag, och jag reser till Skottland på lördag utan jacka.',
    },
    {
      name: 'Åsa Wikner',
      subject: 'Bemötandet i receptionen',
      text: 'När vi kom för att checka in satt den unge mannen i receptionen med sin telefon och bad oss vänta. Efter tjugo minuter fick min man, som går med käpp, veta att hissen var stängd och att vi bara kunde ta trappan.',
    },
    {
      name: 'Rune Dahl',
      subject: 'Draget två gånger',
      text: 'Ni har dragit abonnemanget två gånger i oktober. Jag har skrivit om det förut, men ingen har svarat. Nu är mitt konto på minus och banken tar ut en påminnelseavgift.',
    },
    {
      name: 'Gunilla Holm',
      subject: 'Målningen',
      text: 'Målaren skulle måla hallen vit. Han glömde att täcka trappan, så det är vita stänk på varje steg, och taket flagnar redan i hörnet vid fönstret.',
    },
    {
      name: 'Ali Karim',
      subject: 'Kall mat',
      text: 'Vi väntade en och en halv timme på två pizzor, och när budet äntligen kom var de iskalla och den ena utan ost. Barnen gick hungriga i säng.',
    },
  ],
  en: [
    {
      name: 'Mary Croke',
      subject: 'The kettle',
      text: 'Hello\n\nI bought a kettle from you last week, and this morning the handle snapped off and boiling water ran all over the worktop. I scalded my hand and was late for work. Order 51877, £44.90. I would like my money back.\n\nMary Croke',
    },
    {
      name: 'Tony Fisher',
      subject: 'My parcel',
      text: 'The parcel with my raincoat should have come on Monday. The tracking has been stuck in Coventry since Thursday, and I leave for Scotland on Saturday without a coat.',
    },
    {
      name: 'Agnes Winter',
      subject: 'Reception at check-in',
      text: 'When we came to check in, the young man at the desk sat with his phone and told us to wait. After twenty minutes my husband, who walks with a stick, was told that the lift was closed and that we could just take the stairs.',
    },
    {
      name: 'Ronan Dale',
      subject: 'Charged twice',
      text: 'You took the subscription twice in October. I wrote about it before and nobody answered. Now my account is overdrawn and the bank is adding a fee.',
    },
    {
      name: 'Gillian Holme',
      subject: 'The painting',
      text: 'The painter was to do the hall in white. He forgot to cover the stairs, so there are white splashes on every tread, and the ceiling is already peeling in the corner by the window.',
    },
    {
      name: 'Ali Karim',
      subject: 'Cold food',
      text: 'We waited an hour and a half for two pizzas, and when the driver finally came they were stone cold and one had no cheese. The children went to bed hungry.',
    },
  ],
};
