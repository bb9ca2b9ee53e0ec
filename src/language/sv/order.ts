import type { Word } from '../clauses.ts';
import { finiteWord } from '../scandinavian-words.ts';
import { absorbed, exists, indefinite, isThere, pronoun } from './existence.ts';
import { asAdverb, asGroup, words } from './words.ts';

/** Single words before the verb that stand as adverbs after the subject. */
const light =
  /^(?:nu|då|dessutom|däremot|ändå|därmed|plötsligt|fortfarande|dock|senare|först|slutligen|visserligen|samtidigt|därefter|numera|äntligen|ibland)$/;
/** These say nothing once the subject stands first. */
const dropped = /^(?:så|därför|tyvärr|dessvärre|sen|sedan)$/;
/** Words that open a phrase of time or place before the verb. */
const opening =
  /^(?:i|på|till|från|med|utan|hos|vid|för|efter|före|sedan|under|över|mellan|enligt|trots|genom|bakom|framför|ovanpå|ovanför|inför|av|om|mitt|redan|väl|först|bara|strax|drygt|knappt|precis|längst|inuti|förra|nästa|samma|resten|hela|dagen|natten|kvällen|morgonen|veckan|väl|ute|inne|framme|hemma|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)$/;
const noun = (word: Word | undefined): boolean =>
  word !== undefined && words.definiteEnding.test(word.lower);

/**
 * A statement with another phrase first, subject first: "I går kom paketet" is "paketet kom i går".
 * Null where it begins with its subject, or where the subject cannot be told.
 */
export function subjectFirst(all: readonly Word[], names: ReadonlySet<string>): Word[] | null {
  const bare = all[1];
  if (bare !== undefined && exists.test(all[0]?.lower ?? '') && indefinite.test(bare.lower))
    return [plain('det'), ...all];
  const moved = frontedClause(all) ?? frontedObject(all);
  if (moved !== null) return moved;
  const verb = all.findIndex((word, at) => at > 0 && at < 9 && finiteWord(word, words));
  const first = all[0];
  if (verb < 1 || first === undefined || first.quoted) return null;
  const front = all.slice(0, verb);
  if (front.some((word) => word.after !== '' || words.nominative.has(word.lower))) return null;
  if (front.slice(1).some((word) => word.lower !== 'där' && words.subordinators.has(word.lower)))
    return null;
  const alone = front.length === 1;
  const adverb = alone && (light.test(first.lower) || first.lower.includes(asAdverb));
  const there = alone && /^(?:där|här)$/.test(first.lower);
  const drop = alone && dropped.test(first.lower);
  const dated = /^(?:den|kl|klockan)$/.test(first.lower) && /^\d/.test(front[1]?.lower ?? '');
  const counted =
    (words.determiners.has(first.lower) || /^\d+$/.test(first.lower)) &&
    /^(?:timm|minut|dag|veck|månad|år|gång|kväll|natt|morgon)/.test(front[1]?.lower ?? '');
  const day = first.lower.startsWith(`i${asGroup}`);
  const phrase = opening.test(first.lower) || day || dated || counted;
  if (!adverb && !there && !drop && !phrase) return null;
  return place(all, verb, { adverb, there, drop }, names);
}

/** What the front is: an adverb, "där", a word that falls away, else a phrase. */
interface Front {
  readonly adverb: boolean;
  readonly there: boolean;
  readonly drop: boolean;
}

/** Puts the subject of the verb at `verb` first, and the front where it can stand. */
function place(
  all: readonly Word[],
  verb: number,
  kind: Front,
  names: ReadonlySet<string>,
): Word[] | null {
  let from = verb + 1;
  while (words.adverbs.has(all[from]?.lower ?? '') && from < verb + 3) from += 1;
  const finite = all[verb];
  if (finite === undefined) return null;
  const length = subjectLength(all, from, modal.test(finite.lower));
  const front = all.slice(0, verb).map((word, at) => (at === 0 ? lowered(word, names) : word));
  const adverbs = all.slice(verb + 1, from);
  const head = all[from];
  if (
    (kind.there || !(kind.adverb || kind.drop)) &&
    head !== undefined &&
    isThere(finite, head, names) &&
    !(pronoun.test(head.lower) && from === all.length - 1)
  ) {
    const rest = all.slice(from);
    const dummy = plain('det');
    return kind.there
      ? [dummy, finite, ...adverbs, ...rest]
      : behind([dummy, finite, ...adverbs], rest, front);
  }
  if (length === null) return null;
  const end = from + length;
  const subject = all.slice(from, end);
  const last = subject.at(-1);
  if (last === undefined) return null;
  const rest = all.slice(end);
  if (last.after !== '' && rest.length > 0 && last.after !== ',') return null;
  // What stood after the subject stands after the verb, or at the end.
  const start = [...subject.slice(0, -1), { ...last, after: '' }];
  if (rest.length === 0) return ended([...start, finite, ...adverbs], front, kind, last.after);
  start.push({ ...finite, after: last.after });
  if (kind.drop) return [...start, ...adverbs, ...rest];
  if (kind.adverb || kind.there) return [...start, ...front, ...adverbs, ...rest];
  return behind([...start, ...adverbs], rest, front);
}

/** A clause whose subject is its last word. */
function ended(start: readonly Word[], front: readonly Word[], kind: Front, stop: string): Word[] {
  const whole = kind.drop
    ? start
    : kind.adverb || kind.there
      ? [...start, ...front]
      : behind(start, [], front);
  const tip = whole.at(-1);
  return tip === undefined ? [] : [...whole.slice(0, -1), { ...tip, after: stop }];
}

/** The front phrase after a short rest, before a long one. */
function behind(start: readonly Word[], rest: readonly Word[], front: readonly Word[]): Word[] {
  const heavy =
    rest.length > 7 ||
    front.length > 4 ||
    rest.slice(0, -1).some((word) => word.after !== '') ||
    rest.some((word) => /^(?:att|som|och|men|när|om|där|så|innan|tills)$/.test(word.lower)) ||
    rest.some(
      (word) =>
        words.prepositions.has(word.lower) &&
        words.prepositions.has(front[0]?.lower ?? '') &&
        word.lower === front[0]?.lower,
    );
  if (heavy) {
    const text = front.map((word) => word.text).join(asAdverb) + asAdverb;
    return [...start, plain(text), ...rest];
  }
  const whole = [...start, ...rest];
  const last = whole.at(-1);
  // "redan första kvällen" keeps its "redan".
  const kept = words.adverbs.has(front[0]?.lower ?? '');
  const phrase = kept ? [plain(front.map((word) => word.text).join(asGroup))] : front;
  const tip = phrase.at(-1);
  if (last === undefined || tip === undefined) return whole;
  return [
    ...whole.slice(0, -1),
    { ...last, after: '' },
    ...phrase.slice(0, -1),
    { ...tip, after: last.after },
  ];
}

const modal =
  /^(?:ska|skulle|kan|kunde|vill|ville|måste|får|fick|bör|borde|brukar|brukade|börjar|började|slutar|slutade|lär|tänker|tänkte)$/;

/** "När vi kom fram var rummet upptaget" is "rummet var upptaget när vi kom fram". */
function frontedClause(all: readonly Word[]): Word[] | null {
  const first = all[0];
  if (first === undefined || !words.subordinators.has(first.lower) || first.lower === 'som')
    return null;
  for (let verb = 3; verb < Math.min(all.length - 1, 18); verb += 1) {
    const [before, finite] = [all[verb - 1], all[verb]];
    if (before === undefined || finite === undefined || !finiteWord(finite, words)) continue;
    const front = all.slice(0, verb);
    if (!front.some((word, at) => at > 0 && finiteWord(word, words))) continue;
    if (words.nominative.has(before.lower) || words.subordinators.has(before.lower)) continue;
    if (words.adverbs.has(before.lower) || /^(?:och|men|att)$/.test(before.lower)) continue;
    if (front.slice(0, -1).some((word) => word.after !== '')) return null;
    let from = verb + 1;
    while (words.adverbs.has(all[from]?.lower ?? '')) from += 1;
    const length = subjectLength(all, from, modal.test(finite.lower));
    if (length === null) continue;
    const subject = all.slice(from, from + length);
    const last = subject.at(-1);
    if (last === undefined || (last.after !== '' && from + length < all.length)) return null;
    const head = [
      ...subject.slice(0, -1),
      { ...last, after: '' },
      finite,
      ...all.slice(verb + 1, from),
    ];
    const whole = [...head, ...all.slice(from + length)];
    const tip = whole.at(-1);
    const stop = all.at(-1)?.after ?? '';
    if (tip === undefined) return null;
    const small = { ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) };
    return [
      ...whole.slice(0, -1),
      { ...tip, after: '' },
      small,
      ...front.slice(1, -1),
      { ...before, after: stop },
    ];
  }
  return null;
}

/** "Den fick vi i maj" is "vi fick den i maj". */
function frontedObject(all: readonly Word[]): Word[] | null {
  const verb = all.findIndex(
    (word, at) =>
      at > 0 &&
      at < 8 &&
      finiteWord(word, words) &&
      /^(?:jag|vi|ni|han|hon|man)$/.test(all[at + 1]?.lower ?? ''),
  );
  const [finite, subject, tip] = [all[verb], all[verb + 1], all[verb - 1]];
  if (verb < 1 || finite === undefined || subject === undefined || tip === undefined) return null;
  const front = all.slice(0, verb);
  const first = front[0];
  if (first === undefined || front.some((word) => word.after !== '')) return null;
  const single =
    front.length === 1 && /^(?:den|det|dem|detta|ingenting|inget|allt)$/.test(first.lower);
  const clause = front.findIndex((word) => finiteWord(word, words));
  const relative = clause < 0 || front.slice(0, clause).some((word) => word.lower === 'som');
  const thing =
    relative &&
    (noun(first) || (words.determiners.has(first.lower) && front.length > 1)) &&
    !front.some((word) => words.nominative.has(word.lower)) &&
    !/^(?:timm|minut|dag|gång|kväll|natt|nätt|veck|månad|år|morg)/.test(front[1]?.lower ?? '') &&
    !opening.test(first.lower) &&
    !/^\d/.test(front[1]?.lower ?? '') &&
    !words.subordinators.has(first.lower);
  if (!single && !thing) return null;
  let from = verb + 2;
  while (words.adverbs.has(all[from]?.lower ?? '') && all[from - 1]?.after === '') from += 1;
  const adverbs = all.slice(verb + 2, from);
  const object = [lowered(first, new Set()), ...front.slice(1)];
  const rest = all.slice(from);
  const middle = single ? [...object, ...adverbs] : [...adverbs, ...object];
  const whole = [subject, finite, ...middle.map((word) => ({ ...word, after: '' })), ...rest];
  const last = whole.at(-1);
  const stop = all.at(-1)?.after ?? '';
  return last === undefined ? whole : [...whole.slice(0, -1), { ...last, after: stop }];
}

/** True of a word that cannot go on a noun phrase. */
const ends = (word: Word | undefined): boolean =>
  word === undefined ||
  /^(?:att|som|och|men|sig)$/.test(word.lower) ||
  words.adverbs.has(word.lower) ||
  words.prepositions.has(word.lower) ||
  words.participle.test(word.lower);

/** How many words from `at` are the subject; null where it cannot be told. */
function subjectLength(all: readonly Word[], at: number, beforeInfinitive: boolean): number | null {
  const [first, second, third] = [all[at], all[at + 1], all[at + 2]];
  if (first === undefined || first.quoted) return null;
  if (words.nominative.has(first.lower) || first.text.includes('\u2063')) return 1;
  if (/^(?:den|det|de)$/.test(first.lower)) {
    if (/^(?:där|här)$/.test(second?.lower ?? '') && noun(third)) return 3;
    if (indefinite.test(second?.lower ?? '') && noun(third)) return 3;
    const adjective = /^\p{Ll}+[ae]$/u.test(second?.lower ?? '') && noun(third);
    if (adjective) return absorbed(all, at, 3);
    return /(?:aste|sta)$/.test(second?.lower ?? '') && !noun(third) ? 2 : 1;
  }
  if (/^(?:ingen|ingenting|någon|allt|alla|båda|allting|de)$/.test(first.lower))
    if (
      (beforeInfinitive && (second?.lower.endsWith('a') ?? false)) ||
      first.after !== '' ||
      ends(second) ||
      !/^(?:alla|båda|ingen|någon)$/.test(first.lower)
    )
      return 1;
  if (noun(first) && !words.determiners.has(first.lower)) {
    const pair = second?.lower === 'och' && noun(third) && !finiteWord(all[at + 3], words);
    return pair ? 3 : absorbed(all, at, 1);
  }
  if (/^\p{Lu}/u.test(first.text)) return /^\p{Lu}/u.test(second?.text ?? '') ? 2 : 1;
  if (/^\p{Ll}{3,}s$/u.test(first.lower) && second !== undefined && ends(third)) return 2;
  if (!words.determiners.has(first.lower) && !indefinite.test(first.lower)) return null;
  for (let length = 2; length <= 4; length += 1) {
    const last = all[at + length - 1];
    if (last === undefined) return null;
    const next = all[at + length];
    const done = ends(next) || words.determiners.has(next?.lower ?? '');
    const said = first.lower === 'varje' && /(?:at|ad|et|skriven)$/.test(next?.lower ?? '');
    if (last.after !== '' || done || said) return length;
  }
  return null;
}

const plain = (text: string): Word => ({
  before: '',
  text,
  after: '',
  lower: text.toLowerCase(),
  quoted: false,
});

const lowered = (word: Word, names: ReadonlySet<string>): Word =>
  names.has(word.text) || /^\p{Lu}{2}/u.test(word.text)
    ? word
    : { ...word, text: word.text.charAt(0).toLowerCase() + word.text.slice(1) };
