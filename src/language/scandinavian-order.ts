import type { Word } from './clauses.ts';
import { subjectLength, withRelative } from './scandinavian-subject.ts';
import { verbLast } from './scandinavian-verb.ts';
import { type NordicWords, type Ordered, type Turned, finiteWord } from './scandinavian-words.ts';

/** The clause in subordinate order, without its conjunction. */
export function subordinate(all: readonly Turned[], words: NordicWords): Ordered | null {
  const first = all[0];
  if (first === undefined || all.length < 2) return null;
  if (first.lower === words.that) {
    // "at det gik galt, kom bag på mig": the clause is only a part of the sentence.
    const part = all.some((word, at) => word.after === ',' && finiteWord(all[at + 1], words));
    return part ? null : { words: all.slice(1), confidence: 0.9 };
  }
  if (words.subjects.has(first.lower) && finiteWord(all[1], words)) return afterSubject(all, words);
  // "så" is "then" before a verb, and "saw" elsewhere.
  const adverbial = words.lightFronts.has(first.lower) && finiteWord(all[1], words);
  if (adverbial) return afterFront(all, words);
  if (finiteWord(first, words)) return withoutSubject(all, words);
  const everyTime =
    words.determiners.has(first.lower) && /^g[åa]ng?$|^gong$/.test(all[1]?.lower ?? '');
  if (words.subordinators.has(first.lower) || everyTime) return afterClause(all, words);
  if (opensTime(all, words)) return afterFront(all, words) ?? afterSubject(all, words);
  const day = first.lower.startsWith('i ');
  if ((day || words.fronts.has(first.lower)) && !words.nominative.has(first.text))
    return afterFront(all, words);
  return afterSubject(all, words);
}

const turned = (text: string, out: string): Turned => ({
  before: '',
  text,
  lower: text.toLowerCase(),
  after: '',
  quoted: false,
  out,
});

/** "har ventet i to uger": the writer's own "I" is understood. */
function withoutSubject(all: readonly Turned[], words: NordicWords): Ordered | null {
  const subject = all[1];
  if (
    subject !== undefined &&
    (words.nominative.has(subject.text) || words.subjects.has(subject.lower))
  )
    return invertedRest(all, words);
  if (!words.selfVerbs.has(all[0]?.lower ?? '')) return null;
  const self = turned(words.self, words.turn([turned(words.self, '')], 0) ?? words.self);
  const ordered = afterSubject([self, ...all], words);
  return ordered === null ? null : { ...ordered, confidence: 0.75 };
}

const timeNoun =
  /^(?:time|timer|timme|timmar|timar|minut|minutter|minuter|minutt|dag|dage|dager|dagar|uge|uger|uke|uker|veke|veker|vecka|veckor|måned|måneder|månad|månader|månadar|år|gang|gange|ganger|gonger|gång|gånger)$/;

/** "En time ude standsede motoren", "den 14. september skrev Jonas": a time stands first. */
const opensTime = (all: readonly Word[], words: NordicWords): boolean => {
  const [first, second] = all;
  if (first === undefined || second === undefined) return false;
  const counted = words.determiners.has(first.lower) || /^\d+$/.test(first.text);
  return (
    (counted && timeNoun.test(second.lower)) ||
    (/^de[nt]$/.test(first.lower) && /^\d/.test(second.text))
  );
};

/** "var der en revne": what is left of a clause whose first phrase was cut away. A question stays one. */
function invertedRest(all: readonly Turned[], words: NordicWords): Ordered | null {
  // "Trykker jeg på X, kommer jeg til Y": a condition.
  if (all.some((word, at) => word.after.startsWith(',') && finiteWord(all[at + 1], words)))
    return null;
  const asks = /^(?:kan|kunne|kunde|vil|ville|vill|skal|ska|må|måste|får)$/.test(
    all[0]?.lower ?? '',
  );
  if (asks || all[1]?.out === 'vi') return null;
  const ordered = inverted([], all, words, false);
  return ordered === null ? null : { ...ordered, confidence: 0.75 };
}

/** Subject first: only the adverbs move. */
function afterSubject(all: readonly Turned[], words: NordicWords): Ordered | null {
  const first = all[0];
  if (first === undefined) return null;
  const heavy = withRelative(all, words);
  if (heavy !== null) return heavy;
  const pronoun = words.nominative.has(first.text) || words.nominative.has(first.lower);
  const verb = all.findIndex((word, index) => index > 0 && finiteWord(word, words));
  if (verb < 1 || verb > (pronoun ? 2 : 9)) return null;
  const subject = all.slice(0, verb);
  // A relative clause in the subject has a finite verb of its own.
  if (subject.some((word, at) => at > 0 && words.subordinators.has(word.lower))) return null;
  if (subject.some((word) => /[,:]/.test(word.after))) return null;
  if (subject.slice(1).some((word) => words.nominative.has(word.text))) return null;
  const follower = all[verb + 1];
  if (follower !== undefined && words.nominative.has(follower.text) && follower.out !== 'oss')
    return null;
  // "bestilt til fire, fik vi at vide": a remark set in the middle.
  if (
    all.some(
      (word, at) =>
        word.after === ',' &&
        finiteWord(all[at + 1], words) &&
        words.nominative.has(all[at + 2]?.text ?? ''),
    )
  )
    return null;
  const confidence = pronoun ? 0.95 : words.subjects.has(first.lower) ? 0.9 : 0.8;
  return { words: [...subject, ...verbLast(all.slice(verb), words)], confidence };
}

/** "Da vi kom, var værelset givet væk": the fronted clause goes last. */
function afterClause(all: readonly Turned[], words: NordicWords): Ordered | null {
  const comma = all.findIndex((word) => word.after.startsWith(','));
  const end = comma >= 0 ? comma : clauseEnd(all, words);
  if (end < 2 || !finiteWord(all[end + 1], words)) return null;
  const last = all[end];
  if (last === undefined) return null;
  const front = [...all.slice(0, end), { ...last, after: '' }];
  return inverted(front, all.slice(end + 1), words, true);
}

/** The last word of a fronted clause without a comma: the next is finite and its subject follows. */
function clauseEnd(all: readonly Turned[], words: NordicWords): number {
  const first = all.findIndex((word, at) => at > 1 && finiteWord(word, words));
  if (first < 0) return -1;
  for (let at = first + 1; at < all.length - 1; at += 1) {
    const [previous, word, next] = [all[at - 1], all[at], all[at + 1]];
    if (previous === undefined || next === undefined || !finiteWord(word, words)) continue;
    if (words.nominative.has(previous.text) || words.subordinators.has(previous.lower)) continue;
    if (previous.lower === words.and || words.adverbs.has(previous.lower)) continue;
    const subject = words.nominative.has(next.text) || words.subjects.has(next.lower);
    if (subject || words.definiteEnding.test(next.lower)) return at - 1;
  }
  return -1;
}

/** "I går kom pakken": the fronted phrase goes last, or becomes an adverb. */
function afterFront(all: readonly Turned[], words: NordicWords): Ordered | null {
  const verb = all.findIndex((word, index) => index > 0 && finiteWord(word, words));
  if (verb < 1 || verb > 8) return null;
  const front = all.slice(0, verb);
  if (
    front.some(
      (word) =>
        words.subordinators.has(word.lower) || (word.after !== '' && !/^\d+$/.test(word.text)),
    )
  )
    return null;
  return inverted(front, all.slice(verb), words, false);
}

function inverted(
  front: readonly Turned[],
  rest: readonly Turned[],
  words: NordicWords,
  clause: boolean,
): Ordered | null {
  const subject = subjectLength(rest, words);
  const verb = rest[0];
  if (subject === null || verb === undefined) return null;
  const tail = verbLast([verb, ...rest.slice(1 + subject)], words);
  const head = rest.slice(1, 1 + subject).map(bare);
  // "nu ser jeg, at": the comma follows the verb when the subject leaves it.
  const comma = rest[subject]?.after ?? '';
  if (comma !== '' && subject + 1 < rest.length) {
    const at = tail.indexOf(verb);
    tail[at] = { ...verb, after: comma };
  }
  const light = front.length === 1 && words.lightFronts.has(front[0]?.lower ?? '');
  if (light) {
    const adverb = words.adverbs.has(front[0]?.lower ?? '') ? front.map(small) : [];
    return { words: [...head, ...adverb, ...tail], confidence: 0.85 };
  }
  if (front.length === 0) return { words: [...head, ...tail], confidence: 0.75 };
  const long = tail.length > 9 || tail.some((word) => word.after.startsWith(','));
  if (!clause && long) {
    if (front.length > 4) return null;
    return { words: [...head, ...front.map(small), ...tail], confidence: 0.75 };
  }
  const end = tail.at(-1);
  if (end === undefined) return null;
  const whole = [
    ...head,
    ...tail.slice(0, -1),
    { ...end, after: clause && words.comma ? ',' : '' },
  ];
  return { words: [...whole, ...front.map(small)], confidence: 0.75 };
}

export const bare = (word: Turned): Turned => ({ ...word, after: '' });

const small = (word: Turned, index: number): Turned =>
  index === 0 ? { ...word, out: word.out.charAt(0).toLowerCase() + word.out.slice(1) } : word;
