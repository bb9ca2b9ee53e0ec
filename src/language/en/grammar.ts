import type { Grammar, Restated } from '../grammar.ts';
import {
  endsInside,
  addSecond,
  calm,
  sentencesOf,
  unsafeMark,
  wordSet,
  wordsOf,
  type Word,
} from '../clauses.ts';

/** English keeps its word order in a that-clause: only persons and their verbs change. */
const persons: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  your: 'our',
  yours: 'ours',
  "you're": "we're",
  "you've": "we've",
  "you'd": "we'd",
  "you'll": "we'll",
  ye: 'we',
  yous: 'we',
};

const auxiliaries = wordSet(
  "am is are was were be been have has had do does did can could will would shall should may might must isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't cannot",
);
const past = wordSet(
  'came went got gave took said told sent bought paid rang wrote stood sat left lost broke fell felt found held kept knew made met put ran saw sold spoke spent thought woke wore built brought caught chose drew drove ate forgot grew heard hid hit hung laid led lay meant read rose sang set shook shot shut sank slept slid split stole stuck swore swept tore threw understood began became blew burst cost cut quit let lent bit dug',
);
const present = wordSet(
  'works gets plays freezes puts lets uses flashes crashes jams squeaks creaks pulls slips drops peels charges costs starts leaks smells says shows needs wants keeps goes comes looks makes stops starts trips cuts costs tells asks has hums sits hangs catches reads rings feels runs turns gives takes means won rattles wobbles flickers drips beeps fits opens closes switches loads sends spins',
);
const firmActs =
  /^(?:\w+ed|have|had|'ve|did|didn't|haven't|hadn't|were|weren't|are|aren't|don't|won't|will|would|wouldn't|charge|advertise|sell|say|ask|promise|quote|list|still|never|only|also|just|then|now|simply)$/;
const anybody =
  /^(?:can|can't|could|press|get|go|click|stand|put|turn|look|see|want|try|need|touch|open|know|count|stick|draw|imagine|might|must|may|should)$/;
const writerActs = wordSet(
  'ordered bought paid received booked got asked rang called emailed wrote waited tried sent returned cancelled have had found',
);
const prepositions = wordSet(
  'to from with for of at by on in about between against towards after before without behind off',
);
const openers = wordSet(
  'and but so well now ok okay yes no hi hello anyway unfortunately sadly honestly basically actually because cause',
);
const particles = wordSet(
  'unfortunately sadly honestly basically obviously apparently clearly frankly literally',
);
const unsafe = wordSet(
  "stupid pathetic disgrace fuck fucking fuckin shit shite bloody bollocks crap arse ass damn hell idiot idiots moron scam scammers thieves joke congratulations bravo thanks thank brilliant impressed lol haha hehe xd who why what's how u ur im ive dont didnt wasnt wont isnt cant evry wich ya yez",
);
const spelling: Readonly<Record<string, string>> = {
  recieved: 'received',
  recieve: 'receive',
  orderd: 'ordered',
  wensday: 'Wednesday',
  thier: 'their',
  definately: 'definitely',
  seperate: 'separate',
  adress: 'address',
  untill: 'until',
  tomorow: 'tomorrow',
  wierd: 'weird',
  i: 'I',
  alot: 'a lot',
  brocken: 'broken',
};

/** "No" opens a remark before a comma only: "no one" is a subject. */
const isOpener = (word: Word | undefined): boolean =>
  word !== undefined &&
  openers.has(word.lower) &&
  (!['no', 'yes', 'now', 'so', 'well'].includes(word.lower) ||
    word.after.includes(',') ||
    word.lower === 'so');

const finiteWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.quoted &&
  (auxiliaries.has(word.lower) ||
    past.has(word.lower) ||
    present.has(word.lower) ||
    /^\p{Ll}{2,}ed$/u.test(word.lower) ||
    /^\p{L}+(?:'s|'ve|'re|'d|'ll|'m)$/u.test(word.lower));

function turn(all: readonly Word[], at: number): string | null {
  const word = all[at];
  if (word === undefined) return null;
  if (word.quoted) return word.text;
  const [previous, next] = [all[at - 1], all[at + 1]];
  if (word.lower === 'you') {
    if (next !== undefined && anybody.test(next.lower)) return null;
    if (previous !== undefined && prepositions.has(previous.lower)) return 'us';
    const acts =
      next !== undefined &&
      word.after === '' &&
      (firmActs.test(next.lower) || past.has(next.lower));
    if (acts) return 'we';
    return previous !== undefined && finiteWord(previous) ? 'us' : null;
  }
  if (
    ["you'd", "you'll", "you're"].includes(word.lower) &&
    next !== undefined &&
    anybody.test(next.lower)
  )
    return null;
  if (['am', 'was', "wasn't"].includes(word.lower) && beside(all, at, 'i'))
    return { am: 'are', was: 'were', "wasn't": "weren't" }[word.lower] ?? null;
  return Object.hasOwn(persons, word.lower) ? (persons[word.lower] ?? null) : word.text;
}

/** True where the verb's subject is `pronoun`, with at most an adverb between. */
function beside(all: readonly Word[], at: number, pronoun: string): boolean {
  const previous = all[at - 1]?.lower ?? '';
  if (previous === pronoun || all[at + 1]?.lower === pronoun) return true;
  return /^(?:\w+ly|still|just|also|never|only)$/.test(previous) && all[at - 2]?.lower === pronoun;
}

function restate(statement: string, names: ReadonlySet<string>): Restated | null {
  const told: Restated[] = [];
  let count = 0;
  for (const sentence of sentencesOf(calm(statement.trim().replace(/[’‘]/g, "'")))) {
    const length = sentence.split(/\s+/).length;
    const one = count + length > 30 ? null : restateSentence(sentence, names);
    if (one === null) break;
    told.push(one);
    count += length;
    if (count > 12) break;
  }
  const [first, second] = told;
  if (first === undefined || second === undefined) return first ?? null;
  return addSecond(first, second, 'and');
}

function restateSentence(sentence: string, names: ReadonlySet<string>): Restated | null {
  if (unsafeMark.test(sentence)) return null;
  const spelled = wordsOf(sentence).map((word) => {
    const right = Object.hasOwn(spelling, word.lower) ? spelling[word.lower] : undefined;
    return right === undefined ? word : { ...word, text: right, lower: right.toLowerCase() };
  });
  let from = 0;
  while (from < spelled.length - 3 && isOpener(spelled[from])) from += 1;
  const said = spelled
    .slice(from)
    .filter((word, index) => index === 0 || !particles.has(word.lower));
  const all = withoutCapital(said, names);
  const first = all[0];
  if (first === undefined || all.length < 3) return null;
  if (endsInside(all)) return null;
  if (all.some((word) => unsafe.has(word.lower) || /[:;]/.test(word.after))) return null;
  const verb = all.findIndex((word, index) => index > 0 && finiteWord(word));
  const contracted = /^\p{L}+'(?:ve|s|re|d|ll|m)$/u.test(first.lower);
  const elided = writerActs.has(first.lower) && !['i', 'we'].includes(all[1]?.lower ?? '');
  // An imperative, or a fragment.
  if (/^(?:where|who|why|how)$/.test(first.lower)) return null;
  const relative = all.findIndex((word) => /^(?:which|who|that)$/.test(word.lower));
  const nominal = verb < 0 || (relative > 0 && relative < verb);
  const fragment = !elided && !contracted && (nominal || verb > 9 || finiteWord(first));
  const opens =
    /^(?:a|an|the|my|our|your|no|one|two|three|four|five|six|\p{Ll}{3,})$/u.test(first.lower) &&
    !/ing$|ed$/.test(first.lower);
  if (fragment && !(nominal && opens && all.length <= 20 && !finiteWord(first))) return null;
  if (all.filter((word) => word.quoted).length > 4) return null;
  const out: string[] = [];
  for (const [index, word] of all.entries()) {
    const person = turn(all, index);
    if (person === null) return null;
    out.push(`${word.before}${person}${word.after}`);
  }
  const body = out.join(' ').replace(/[\s,.;:!]+$/u, '');
  const polite = body.replace(/\byour (\p{L}+) and you\b/u, 'you and your $1');
  if (fragment) return { that: null, main: null, noun: polite, confidence: 0.65 };
  const demonstrative = first.lower === 'that' ? polite.replace(/^that/u, 'this') : polite;
  const whole = elided ? `you ${polite}` : demonstrative;
  const pronoun = ['i', 'we', 'it', 'you'].includes(first.lower) || contracted;
  return {
    that: `that ${whole}`,
    main: whole,
    noun: null,
    confidence: elided ? 0.75 : pronoun ? 0.95 : 0.85,
  };
}

const ordinary = wordSet(
  'a an the my our your his her its their this that these those i we you he she it they there here no none nobody nothing someone somebody everyone everything all both half each every one two three four five six seven eight nine ten when while after before since on in at by for from with without if as although though because despite instead now then today yesterday last first second next still only even not what where who which some any most many few several another',
);

/** The capital a word has for opening a sentence goes; a name before its verb keeps it. */
function withoutCapital(all: readonly Word[], names: ReadonlySet<string>): readonly Word[] {
  const [first, second] = all;
  if (first === undefined || first.text === 'I') return all;
  if (!/^\p{Lu}['\p{Ll}]*$/u.test(first.text)) return all;
  const plural = /(?:[^s]s|ing|ed|n't)$/.test(first.lower) || first.lower.includes("'");
  const name =
    names.has(first.text) ||
    (!ordinary.has(first.lower) &&
      !plural &&
      finiteWord(second) &&
      !/^(?:says|reads|shows|is|are|comes)$/.test(second?.lower ?? ''));
  return name ? all : [{ ...first, text: first.lower }, ...all.slice(1)];
}

/** "the" before the thing's name, as the customer wrote it. */
function definite(product: string): string | null {
  const head = (product.split(/[,(/]/u, 1)[0] ?? '').trim();
  const bare = head.replace(/^(?:(?:a|an|the|my|our|your|this|that|one|1 x|1x)\s+)+/iu, '');
  const words = bare.split(/\s+/);
  // A reading may take too much: "Kvist table together", "Ron proposed".
  const strays = wordsOf(bare).some(
    (word) =>
      finiteWord(word) ||
      /^(?:now|then|together|also|however|and|but|or|i|we|you|it)$/.test(word.lower),
  );
  if (strays) return null;
  if (bare === '' || words.length > 5 || !/^[\p{L}\p{N}' -]+$/u.test(bare)) return null;
  return `the ${bare}`;
}

const dayOf = (day: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);

export const grammar: Grammar = {
  restate,
  quote: (said) => `“${said.replace(/[»«"“”„]/g, '’')}”`,
  definite: (product) => definite(product),
  day: dayOf,
  onDay: (day) => `on ${dayOf(day)}`,
  either: (alternatives) => new Intl.ListFormat('en', { type: 'disjunction' }).format(alternatives),
  dayWords: [
    { words: 'today', days: 0 },
    { words: 'yesterday', days: -1 },
    { words: 'tomorrow', days: 1 },
  ],
};
