import { wordsOf, type Word } from '../clauses.ts';
import { finiteWord } from '../scandinavian-words.ts';
import { negate } from './negation.ts';
import { subjectFirst } from './order.ts';
import { apart, asAdverb, asGroup, asSubject, words } from './words.ts';

const word = (list: string): string => `(?<![\\p{L}])(?:${list})(?![\\p{L}])`;

/** Adverbs of several words, which stand where one would. */
const grouped = new RegExp(
  word(
    'för övrigt|i och för sig|trots allt|i alla fall|helt enkelt|till slut|flera gånger|många gånger|tills vidare|till och med|i stället|än en gång|inte ens|inte heller|heller inte|ännu inte|ännu ej|så gott som|å andra sidan|i princip|på något sätt|hela tiden inte|i själva verket|i vanliga fall|under tiden|på nytt inte|i praktiken|tvärtom|av någon anledning|av misstag',
  ),
  'giu',
);
/** What may fall away in the firm's mouth. */
const asides = new RegExp(
  ` ?${word('för övrigt|i och för sig|så att säga|således|kort sagt|ärligt talat|om jag får säga det själv|som sagt|med andra ord|helt ärligt|för fan|typ(?= (?:helt|\\d|en|ett|två|tre|inte|\\p{L}+ig))')}(?=[ ,.!]|$)`,
  'giu',
);

/** "i går" is one word here: "går" alone would be a verb. */
const days = new RegExp(
  word(
    'i (?:går|förrgår|dag|morgon|natt|kväll|morse)(?: (?:kväll|morse|eftermiddag|förmiddag|natt))?',
  ),
  'giu',
);

const kin =
  'mamma|pappa|mormor|morfar|farmor|farfar|svärmor|svärfar|hustrun|frun|frugan|sambon|dottern|sonen|maken';
const ownKin: Readonly<Record<string, string>> = {
  hustrun: 'hustru',
  frun: 'fru',
  frugan: 'fru',
  sambon: 'sambo',
  dottern: 'dotter',
  sonen: 'son',
  maken: 'man',
};
/** "mormor" is the writer's own: "min mormor". After "min", "hennes", "Leias" or an adjective it stays. */
const bareKin = new RegExp(`(?<before>(?:\\p{L}+ ){0,2})${word(kin)}`, 'giu');
const owned =
  /(?:^|(?<= ))(?:min|din|sin|vår|er|mitt|mina|hans|hennes|deras|en|den|som|blivande|gammal|gamla|egen|ingen|någon|annan|andra|varje|\p{L}{3,}s) (?:\p{L}+[ae] )?$/iu;

/** "skjortan kosta 549": the past as it is spoken. */
const past =
  /(?<=^(?:jag|vi|ni|han|hon|de|dom|det|den|man|\p{L}+(?:en|et|an)) )(?<verb>kosta|visa|låna|betala|skicka|hämta|prata|öppna|googla|kolla|skratta|svara|fråga|lämna|testa|börja|sluta|funka|fatta|vänta|lova|stanna|boka|klicka)(?!\p{L})/iu;

/** What both orders want mended before a Swedish statement is told again. */
export function settle(sentence: string): string {
  let text = sentence.replace(/\s+/gu, ' ').trim();
  text = text.replace(/ ?\([^()]*\)/gu, '').replace(/(?<!\p{L})I (?=\p{Ll})/gu, 'i ');
  if (/["“”„«»]/u.test(text)) return text;
  text = text
    .replace(/!{2,}/gu, '!')
    .replace(asides, '')
    // A reason ends what is told.
    .replace(
      /(?<=\p{L}),? för (?=(?:jag|vi|han|hon|det|den|de|där|då|ni|man) (?!(?:\p{L}+[ae] )?\p{L}+(?:en|et|na|sta)(?!\p{L})|två |tre |fyra )\p{L}+).*$|,? fast (?:då|nu|sen|där) .*$|,? men ändå[ .!]*$/iu,
      '',
    )
    .replace(
      /(?<=(?<!\p{L})skulle) (?=(?:varit|blivit|fått|kommit|stått|haft|gjort)(?!\p{L}))/gu,
      ' ha ',
    )
    .replace(/(?<!\p{L})för å(?!\p{L})/gu, 'för att')
    .replace(/(?<!\p{L})sedan (?=\d{4} \p{L}+t(?!\p{L}))/gu, `sedan${asAdverb}`)
    .replace(
      /(?<=^(?:\p{L}+ ){1,3}(?:är|var|står|stod|har|hade|blev|kom|gick|fick|går|kommer) )ändå (?!(?:det|ni|vi|jag|de)(?!\p{L}))/iu,
      '',
    )
    .replace(/^Sen (?=(?:i|den|förra) |\d)/u, 'Sedan ')
    // "i vår kassa": no spring.
    .replace(/(?<!\p{L})i vår (?=(?<next>\p{Ll}+))/giu, (found, next: string) =>
      finiteWord(wordsOf(next)[0], words) || words.nominative.has(next) || words.adverbs.has(next)
        ? found
        : found.trim().replace(' ', asGroup) + ' ',
    )
    .replace(past, '$<verb>de')
    .replace(/(?<!\p{L})(i)(dag|går|kväll|natt|morse|morgon)(?!\p{L})/giu, '$1 $2')
    .replace(days, (found) => found.replaceAll(' ', asGroup))
    .replace(/(?<=(?<!\p{L})(?:jag|vi|ni|han|hon|man|de|alla) )åt(?!\p{L})/giu, `åt${apart}`)
    .replace(bareKin, (whole: string, before: string) => {
      const name = whole.slice(before.length);
      // "fåtölj Farmor": a name.
      if (owned.test(before) || (before !== '' && /^\p{Lu}/u.test(name))) return whole;
      const own = ownKin[name.toLowerCase()] ?? name.toLowerCase();
      return `${before}${before === '' && /^\p{Lu}/u.test(name) ? 'Min' : 'min'} ${own}`;
    })
    .replace(
      /(?<!\p{L})(både )?(jag|vi) och ((?:min|mitt|mina|vår|vårt|våra) \p{L}+)(?!\p{L})/giu,
      (_, both: string | undefined, self: string, other: string) =>
        `${(both ?? '').toLowerCase()}${self} och ${other}`.replaceAll(' ', asSubject),
    )
    .replace(
      /(?<!\p{L})((?:min|mitt|mina|vår|vårt|våra) \p{L}+) och (jag|vi)(?!\p{L})/giu,
      (_, other: string, self: string) =>
        `${self} och ${other.charAt(0).toLowerCase()}${other.slice(1)}`.replaceAll(' ', asSubject),
    )
    .replace(/(?<!\p{L})(?:min|din|sin|vår) man(?!\p{L})/giu, (found) =>
      found.replace(' ', asSubject),
    );
  return text;
}

const nominative = '(?:jag|vi|ni|han|hon|de|dom|man)';
/** "lampan jag köpte", "de mejl vi skickat": a clause of a noun without its "som". */
const bareRelative = new RegExp(
  `^((?:allt|det|(?:den|det|de|alla|mina|våra|min|vår|mitt|vårt) )?(?:\\p{L}+ )?\\p{L}{2,}) (${nominative}) (\\p{L}+)`,
  'iu',
);

function withSom(text: string): string {
  const found = bareRelative.exec(text);
  const [, noun = '', subject = '', verb = ''] = found ?? [];
  if (found === null) return text;
  const last = noun.split(' ').at(-1)?.toLowerCase() ?? '';
  const parts = wordsOf(`${noun} ${subject} ${verb}`);
  const names =
    words.definiteEnding.test(last) || /^(?:allt|det)$/.test(last) || /^(?:de|alla) /iu.test(noun);
  const other =
    words.subordinators.has(last) ||
    words.adverbs.has(last) ||
    words.prepositions.has(last) ||
    parts.slice(0, -2).some((one) => finiteWord(one, words) || words.subordinators.has(one.lower));
  if (!names || other) return text;
  const supine = words.participle.test(verb.toLowerCase()) || /(?:at|it)$/u.test(verb);
  if (!finiteWord(parts.at(-1), words) && !supine) return text;
  const has = finiteWord(parts.at(-1), words) ? '' : 'har ';
  // The turning of clauses wants a word between two finite verbs.
  return text.replace(found[0], `${noun} som ${subject} ${has}${verb} ${apart}`);
}

/** The statement with each subject before its verb, and negations that can move. */
export function straighten(sentence: string, names: ReadonlySet<string>): string {
  // A contrast to what is not told falls away.
  const text = withSom(sentence.replace(/^Ändå (?=\p{Ll})/u, 'Så ')).replace(grouped, (found) =>
    found.replaceAll(' ', asAdverb),
  );
  let all = wordsOf(text);
  for (let at = all.length - 2; at >= 0; at -= 1) {
    if (at > 0 && !boundary(all, at)) continue;
    if (/^(?:och|men)$/.test(all[at]?.lower ?? '')) continue;
    const ordered = subjectFirst(all.slice(at), names);
    if (ordered !== null) all = [...all.slice(0, at), ...ordered];
  }
  return negate(withLinks(all.map((one, at) => (likens(all, at) ? marked(one) : one))))
    .map((one) => `${one.before}${one.text}${one.after}`)
    .join(' ');
}

/** "som cykelbud": likens, and opens no clause. */
function likens(all: readonly Word[], at: number): boolean {
  if (all[at]?.lower !== 'som') return false;
  const stop = all.findIndex((one, next) => next > at && one.after !== '');
  return !all.slice(at + 1, stop < 0 ? all.length : stop + 1).some((one) => finiteWord(one, words));
}

const marked = (one: Word): Word => ({ ...one, text: one.text + apart, lower: one.lower + apart });

/** True where a clause may open inside the sentence. */
const boundary = (all: readonly Word[], at: number): boolean =>
  (all[at - 1]?.after.startsWith(',') ?? false) ||
  /^(?:och|men|så)$/.test(all[at - 1]?.lower ?? '');

/** Two statements at a comma get their "och": "den är trasig, allt rinner ut". */
function withLinks(all: readonly Word[]): Word[] {
  const opened = all.findIndex((one) => one.after.startsWith(','));
  const first = all[0]?.lower ?? '';
  if (opened < 1 || words.subordinators.has(first)) return [...all];
  return all.flatMap((one, at) => {
    const previous = all[at - 1];
    if (previous?.after !== ',' || !opens(all, at)) return [one];
    const before = all.slice(0, at);
    if (!before.some((other) => finiteWord(other, words))) return [one];
    return [{ before: '', text: 'och', after: '', lower: 'och', quoted: false }, one];
  });
}

const opens = (all: readonly Word[], at: number): boolean => {
  const [first, second, third] = [all[at], all[at + 1], all[at + 2]];
  if (first === undefined || words.subordinators.has(first.lower)) return false;
  const subject = words.subjects.has(first.lower) || words.nominative.has(first.lower);
  const noun = words.definiteEnding.test(first.lower);
  if ((subject || noun) && first.after === '') return finiteWord(second, words);
  return words.determiners.has(first.lower) && second?.after === '' && finiteWord(third, words);
};

const afterParticle =
  /^(?:in|ut|upp|ner|ned|bort|hem|fram|inte|alls|längre|igen|sönder|av|också|heller)$/;
/** Words that end as infinitives and supines do, after which a clause may stand. */
const nominal =
  /(?:^(?:hela|samma|båda|enda|sista|första|andra|allra|bra|sena|nya|gamla|stora|lilla)|lampa|soffa|matta|jacka|klocka|vecka|sida|faktura|ruta|skada|plats|gata|mat)$/u;

/** True of a sentence that runs on into a second without a mark: "den går inte in den tar i". */
export function runsOn(sentence: string): boolean {
  const all = wordsOf(sentence);
  if (/^(?:vem|vilken|vilket|vilka|vad|hur|varför)$/.test(all[0]?.lower ?? '')) return true;
  return all.some((one, at) => {
    const [before, verb, next] = [all[at - 1], all[at + 1], all[at + 2]];
    if (at < 3 || before === undefined || before.after !== '') return false;
    if (!finiteWord(verb, words) || words.nominative.has(next?.lower ?? '')) return false;
    if (afterParticle.test(before.lower))
      return words.nominative.has(one.lower) || /^(?:de|dom|den|det)$/.test(one.lower);
    const ended = /^\p{Ll}{2,}(?:[^n]a|at)$/u.test(before.lower) && !nominal.test(before.lower);
    return ended && words.nominative.has(one.lower) && !finiteWord(before, words);
  });
}

/** Told words without the marks of `settle` and `straighten`. */
export const unjoin = (told: string): string =>
  told
    .replace(new RegExp(`${asAdverb}(?![\\p{L}\\p{N}])`, 'gu'), '')
    .replaceAll(asAdverb, ' ')
    .replaceAll(asSubject, ' ')
    .replaceAll(asGroup, ' ')
    .replace(new RegExp(` ?${apart}`, 'gu'), '');

/** A subordinate clause as Swedes link it: "så att", and one "och" in a row of three. */
export const linked = (told: string): string =>
  unjoin(told)
    .replace(
      /, så (?!att )(?=(?:du|vi|ni|han|hon|man|det|den|de|din|ditt|dina|er|ert|era|vår|\p{L}+(?:en|et|na)) )/gu,
      ', så att ',
    )
    .replace(/(?<=^att [^,]+), och att (?=[^,]+, och att [^,]+$)/u, ', att ');

const inverted =
  /(?<![\p{L}])(?<verb>\p{Ll}+) (?:(?:du|vi|ni|han|hon|man)(?![\p{L}])|(?:det|den) (?:\p{Ll}+(?:t|d|ts)|att|inte|kvar|en|ett|på|i)(?![\p{L}]))/gu;
const takesObject =
  /^(?:sa|sade|säger|tror|trodde|tycker|tyckte|menar|menade|lovade|lovar|skrev|skriver|påstod|påstår|vet|visste|ser|såg|hoppas|fick|får|gav|ger|tog|tar|köpte|la|lade|satte|ställde|lämnade|skickade|öppnade|hämtade|gjorde|gör|behöver|beställde|använde|hade|hörde|bad|ber)$/;

/** "att i stället för brev låg där en bok": the front has stayed where it was. */
const fronted =
  /^att (?:i|på|till|från|med|utan|hos|vid|efter|före|enligt|trots|under|förutom|utöver) [^,]*(?<!\p{L})(?:låg|ligger|stod|står|satt|sitter|fanns|finns|var|är|kom|blev|har|hade) (?:där|det|en|ett|ingen|inget|inga)(?!\p{L})/u;

const marks = (text: string): number => text.replace(/[^"“”„«»]/gu, '').length;

/** True of a told clause that is none after "att": a verb before its subject, a quotation torn. */
export function broken(told: string, statement: string): boolean {
  if (marks(told) !== marks(statement) && marks(statement) % 2 === 0) return true;
  const said = statement.match(/["“”„«»][^"“”„«»]+(?=["“”„«»])/gu) ?? [];
  if (!said.every((words) => told.toLowerCase().includes(words.toLowerCase()))) return true;
  if (fronted.test(told)) return true;
  return [...told.matchAll(inverted)].some(({ groups }) => {
    const verb = groups?.['verb'] ?? '';
    return words.finite.has(verb) && !takesObject.test(verb);
  });
}
