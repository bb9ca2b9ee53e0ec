import type { Samples } from '../samples.ts';

export const samples: Samples = {
  complaints: [
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
  good: 'Takk for at du skrev før flere vannkokere går i stykker. Håndtaket knakk i morges, vannet rant ut over benken, og du brente hånda; det er vår feil, og det beklager jeg.\n\nJeg sender deg de 449 kronene i dag, og onsdag klokka 10 ringer jeg og hører hvordan det går med hånda.',
  greeting: 'Kjære Mette',
  closing: 'Vennlig hilsen\nSigne Lund',
};
