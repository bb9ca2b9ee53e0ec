import type { Samples } from '../samples.ts';

const good =
  'danke, dass Sie geschrieben haben, bevor noch ein Griff abbricht. Der Griff ist heute Morgen abgebrochen, das Wasser lief über die Arbeitsplatte, und Sie haben sich die Hand verbrannt; das ist unser Fehler, und ich bitte Sie um Entschuldigung.\n\nIch überweise Ihnen die 44,90 € noch heute, und am Mittwoch um zehn rufe ich Sie an und frage, wie es Ihrer Hand geht.';

export const samples: Samples = {
  complaints: [
    {
      name: 'Martina Krug',
      subject: 'Der Wasserkocher',
      text: 'Hallo,\n\nletzte Woche habe ich bei Ihnen einen Wasserkocher gekauft, und heute Morgen ist der Griff abgebrochen, sodass das kochende Wasser über die Arbeitsplatte lief. Ich habe mir die Hand verbrannt und kam zu spät zur Arbeit. Bestellung 51877, 44,90 €. Ich möchte mein Geld zurück.\n\nMartina Krug',
    },
    {
      name: 'Thorsten Fischer',
      subject: 'Mein Paket',
      text: 'Das Paket mit der Regenjacke hätte am Montag kommen sollen. Laut Sendungsverfolgung hängt es seit Donnerstag in Kassel fest, und am Samstag fahre ich ohne Jacke nach Schottland.',
    },
    {
      name: 'Agnes Winter',
      subject: 'Empfang an der Rezeption',
      text: 'Als wir einchecken wollten, saß der junge Mann an der Rezeption am Handy und ließ uns warten. Nach zwanzig Minuten erfuhr mein Mann, der am Stock geht, dass der Aufzug gesperrt ist und wir ja die Treppe nehmen könnten.',
    },
    {
      name: 'Ronald Thal',
      subject: 'Zweimal abgebucht',
      text: 'Sie haben das Abonnement im Oktober zweimal abgebucht. Ich habe deswegen schon einmal geschrieben, und niemand hat geantwortet. Jetzt ist mein Konto im Minus, und die Bank verlangt Gebühren.',
    },
    {
      name: 'Gisela Holm',
      subject: 'Der Anstrich',
      text: 'Der Maler sollte den Flur weiß streichen. Er hat vergessen, die Treppe abzudecken, darum sind auf jeder Stufe weiße Spritzer, und in der Ecke am Fenster blättert die Decke schon wieder ab.',
    },
    {
      name: 'Ali Karim',
      subject: 'Kaltes Essen',
      text: 'Wir haben anderthalb Stunden auf zwei Pizzen gewartet, und als der Bote endlich kam, waren sie eiskalt und eine war ohne Käse. Die Kinder sind hungrig ins Bett gegangen.',
    },
  ],
  good,
  greeting: 'Guten Tag Martina Krug,',
  closing: 'Viele Grüße\nSigne Lund',
  rules: {
    'open-slot': {
      found: [
        'Danke, dass Sie wegen des Wasserkochers geschrieben haben. [Was haben wir herausgefunden?]',
        'Ich melde mich am [Tag] wegen des Wasserkochers.',
      ],
    },
    'hidden-text': {
      found: ['Danke für den Hinweis auf den Griff.<!-- Kundin nervt --> Ich rufe morgen an.'],
      silent: ['Grüßen Sie Ihre Familie 👩‍👩‍👧.'],
    },
    'wrong-language': {
      found: [
        'Thank you for telling us about the kettle. I am sending your money back today and will ring you on Wednesday to hear how your hand is.',
      ],
    },
    'customer-named': {
      found: [{ greeting: 'Guten Tag Frau Schulze,', body: good }],
    },
    'issue-named': {
      found: [
        'danke für Ihre Nachricht. Wir haben alles aufgenommen und melden uns so bald wie möglich bei Ihnen. Mit Ihrer Hilfe werden wir jeden Tag besser.',
      ],
    },
    'fits-another': {
      found: [
        'danke, dass Sie geschrieben haben. Zwei Pizzen waren eiskalt, eine ohne Käse, und die Kinder gingen hungrig ins Bett. Der Bote kam anderthalb Stunden zu spät.',
      ],
    },
    'says-what-happens': {
      found: [
        'Ihre Anfrage zur Bestellung 51877 wurde auf Martina Krug erfasst. Ihr Vorgang wurde an die zuständige Abteilung weitergeleitet.',
      ],
    },
    'fluent-nothing': {
      found: [
        'Ihr Vertrauen ist für uns ein kostbarer Wert. Jede Beziehung lebt von Offenheit und Respekt. In solchen Momenten spüren wir die Verantwortung. Mit Demut und Hoffnung blicken wir auf die gemeinsame Reise.',
      ],
    },
    'stock-phrase': {
      found: [
        'vielen Dank für Ihre Nachricht. Wir bedauern die Unannehmlichkeiten. Ihre Zufriedenheit liegt uns am Herzen. Wir nehmen Ihr Anliegen sehr ernst. Bei Fragen stehen wir Ihnen gerne zur Verfügung.',
      ],
    },
    'for-anybody': {
      found: [
        'wir bedauern sehr, dass Sie mit unserem Service nicht zufrieden waren. Wir arbeiten stetig daran, besser zu werden. Wir würden uns freuen, Sie bald wieder begrüßen zu dürfen.',
      ],
    },
    'excuse-and-rule': {
      found: ['Gemäß unseren Geschäftsbedingungen können wir leider keine Ausnahme machen.'],
    },
    blame: {
      found: [
        'Wie Sie sicher wissen, bricht der Griff nicht von selbst.',
        'Dafür ist der Hersteller verantwortlich, nicht wir.',
      ],
    },
    'illegal-term': {
      found: [
        'Reklamationen müssen innerhalb von 8 Tagen nach Erhalt gemeldet werden.',
        'Die Gewährleistungsfrist beträgt sechs Monate.',
        'Auf reduzierte Ware gibt es kein Widerrufsrecht.',
        'Beschweren können Sie sich auf https://ec.europa.eu/consumers/odr.',
      ],
      silent: [
        'Die Gewährleistungsfrist beträgt zwei Jahre.',
        'Ich antworte auf Ihre Reklamation innerhalb von 3 Tagen.',
        'Sie haben 14 Tage lang ein Widerrufsrecht.',
      ],
    },
    'giving-orders': {
      found: [
        'Sie müssen den Wasserkocher zuerst einschicken.',
        'Wir erwarten von Ihnen ein Foto.',
      ],
    },
    insult: { found: ['Der Griff bricht nur, wenn man dumm ist.'] },
    'customer-voice': {
      found: [
        'danke. Schlimm, dass ich mir die Hand verbrannt habe: „So“ darf es nicht sein, ich habe mir die Hand verbrannt und kam zu spät.',
      ],
      silent: [
        'Sie schreiben: „Ich habe mir die Hand verbrannt und kam zu spät zur Arbeit.“ Das hätte nicht passieren dürfen.',
      ],
    },
    'foreign-fact': {
      found: [
        'Ihre Bestellung 99214 mit dem Wasserkocher ist unterwegs.',
        'Alles über den Griff steht auf https://griffe.example/rueckruf.',
      ],
      silent: ['Ihre Bestellung 51877 mit dem Wasserkocher liegt vor mir.'],
    },
    'wrong-weekday': {
      found: ['Ich rufe Sie am Dienstag, 25. November, wegen des Griffs an.'],
      silent: ['Ich rufe Sie am Mittwoch, 25. November, wegen des Griffs an.'],
    },
    'beyond-mandate': {
      found: [
        'Sie bekommen 900 € für den Schreck.',
        'Zum Wasserkocher bekommen Sie einen Gutschein.',
      ],
      silent: ['Ich schicke Ihnen einen neuen Wasserkocher.'],
    },
    'like-earlier': {
      found: [{ body: good, sent: [`Guten Tag Robin,\n\n${good}\n\nViele Grüße\nSigne Lund`] }],
    },
    thanks: {
      found: [
        'Der Griff ist abgebrochen, und Sie haben sich die Hand verbrannt. Ich rufe Sie am Mittwoch an.',
      ],
      silent: ['Gut, dass Sie wegen des Griffs geschrieben haben.'],
    },
    'apology-once': {
      found: [
        'danke. Entschuldigung für den Griff. Entschuldigung für die Hand. Ich bitte noch einmal um Entschuldigung.',
      ],
    },
    'wants-answered': {
      found: ['Der Griff ist abgebrochen, und das war gefährlich.'],
      silent: ['Möchten Sie einen neuen Wasserkocher?'],
    },
    'next-step': {
      found: ['danke. Der Griff ist abgebrochen, und Sie haben sich die Hand verbrannt.'],
      silent: ['Ich rufe Sie am Mittwoch wegen der Hand an.'],
    },
    'undated-promise': {
      found: ['Ich melde mich bei Ihnen.', 'Ich überweise Ihnen das Geld.'],
      silent: ['Ich melde mich am Mittwoch bei Ihnen.', 'Ich überweise Ihnen das Geld noch heute.'],
    },
  },
};
