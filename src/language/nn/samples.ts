import type { Samples } from '../samples.ts';

export const samples: Samples = {
  complaints: [
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
  good: 'Takk for at du skreiv før fleire vasskokarar går sund. Handtaket knakk i morges, vatnet rann ut over benken, og du brende handa; det er vår feil, og det er eg lei for.\n\nEg sender deg dei 449 kronene i dag, og onsdag klokka 10 ringjer eg og høyrer korleis det går med handa.',
  greeting: 'Kjære Marit',
  closing: 'Venleg helsing\nSigne Lund',
};
