import type { Samples } from '../samples.ts';

export const samples: Samples = {
  complaints: [
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
  good: 'Tak, fordi du skrev, før flere kedler går i stykker. Hanken knækkede i morges, vandet løb ud over bordet, og du brændte hånden; det er vores fejl, og det beklager jeg.\n\nJeg sender dig de 449 kr. i dag, og onsdag kl. 10 ringer jeg og hører, hvordan det går med hånden.',
  greeting: 'Kære Mette',
  closing: 'Venlig hilsen\nSigne Lund',
};
