import type { Samples } from '../samples.ts';

export const samples: Samples = {
  complaints: [
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
  good: 'Tack för att du skrev innan fler vattenkokare går sönder. Handtaget lossnade i morse, vattnet rann ut över bänken och du brände handen; det är vårt fel och det beklagar jag.\n\nJag skickar dig de 449 kronorna i dag, och på onsdag klockan 10 ringer jag och hör hur det går med handen.',
  greeting: 'Hej Maria',
  closing: 'Vänliga hälsningar\nSigne Lund',
};
