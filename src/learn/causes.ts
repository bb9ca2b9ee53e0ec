import { conceptsOfPhrase, conceptsOfWord } from '../language/lexicon.ts';
import type { CaseId } from '../model/desk.ts';
import type { CauseFeatures, CauseId } from '../model/causes.ts';
import { isSure, type Reading } from '../model/reading.ts';
import { fold } from '../read/text/fold.ts';

/** How much more a word of the problem itself weighs than one of the rest: that passage may be the wrong one. */
const ofIssue = 1.5;
const ofProduct = 2;
const ofType = 2;
/** Words this short tell nothing. */
const shortestWord = 4;
const stemLength = 7;

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu)?.map(fold) ?? [];

/**
 * What a reading is compared by: the type of trouble, the thing, and the concepts of its words, so that
 * mails in different languages meet; a word that stands for no concept counts by its beginning.
 */
export function causeFeatures(reading: Reading): CauseFeatures {
  const features = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    features.set(key, Math.max(features.get(key) ?? 0, weight));
  };
  const [issue] = reading.issues;
  if (issue !== undefined) {
    add(`type ${issue.type}`, ofType * (issue.typeConfidence ?? 1));
    addWords(issue.text, ofIssue, add);
  }
  addWords(reading.authored.slice(0, 1500), 1, add);
  for (const { text } of reading.facts.products.filter(isSure).slice(0, 2))
    addWords(text, ofProduct + 1, add);
  return Object.fromEntries(features);
}

function addWords(text: string, weight: number, add: (key: string, weight: number) => void): void {
  const words = wordsOf(text);
  words.forEach((word, at) => {
    const concepts = [...conceptsOfWord(word), ...conceptsOfPhrase(words, at)];
    for (const concept of concepts) add(`c${concept}`, weight);
    if (word.length >= shortestWord) add(word.slice(0, stemLength), weight / 4);
  });
}

/** A case to be put beside others. */
export interface Gathered {
  readonly case: CaseId;
  readonly receivedAt: Date;
  readonly features: CauseFeatures;
}

/** Cases that belong together: `cause` where a person named it before. */
export interface Cluster {
  readonly cause: CauseId | null;
  readonly cases: readonly CaseId[];
  /** Features that count most in it, the first most. */
  readonly keys: readonly string[];
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

class Centre {
  readonly cause: CauseId | null;
  readonly cases: CaseId[] = [];
  readonly sum = new Map<string, number>();
  last = new Date(0);
  #length = 0;

  constructor(cause: CauseId | null) {
    this.cause = cause;
  }

  take(id: CaseId, { weights }: Vector, at: Date): void {
    this.cases.push(id);
    for (const [key, weight] of weights) this.sum.set(key, (this.sum.get(key) ?? 0) + weight);
    let square = 0;
    for (const weight of this.sum.values()) square += weight * weight;
    this.#length = Math.sqrt(square);
    if (at > this.last) this.last = at;
  }

  likeness(vector: Vector): number {
    if (this.#length === 0 || vector.length === 0) return 0;
    let product = 0;
    for (const [key, weight] of vector.weights) product += weight * (this.sum.get(key) ?? 0);
    return product / (this.#length * vector.length);
  }
}

/** From here on a case joins the cases it is most like. */
const alike = 0.42;
/** Groups say more than single cases: they are put together from here on. */
const alikeGroups = 0.32;
/** Months later the same words mean something else. */
const quietDays = 120;
const dayMilliseconds = 86_400_000;
/** So many cases make a cause worth a person's look. */
const fewest = 3;

/**
 * Gathers cases that look as if they had one cause, oldest first; those that a person put under a cause
 * stay there and draw others. What is like nothing stays alone and is left out: none is better than a
 * forced match. Pure.
 */
export function gather(
  cases: readonly Gathered[],
  known: ReadonlyMap<CaseId, CauseId | null>,
  least = alike,
): Cluster[] {
  const rarity = rarityOf(cases);
  const ordered = cases.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  const vectors = new Map(ordered.map((one) => [one.case, vectorOf(one.features, rarity)]));
  let centres = firstCentres(ordered, vectors, known);
  // A second look: the first cases were placed before their cause had shown itself.
  for (let round = 0; round < 2; round += 1)
    centres = placed(
      ordered,
      vectors,
      known,
      round === 0 ? centres : emptied(centres, ordered, vectors, known),
      least,
    );
  return merged(centres, vectors)
    .filter(({ cause, cases: own }) => own.length >= fewest || cause !== null)
    .map(({ cause, cases: own, sum }) => ({ cause, cases: own, keys: heaviest(sum) }));
}

function firstCentres(
  ordered: readonly Gathered[],
  vectors: ReadonlyMap<CaseId, Vector>,
  known: ReadonlyMap<CaseId, CauseId | null>,
): Centre[] {
  const centres = new Map<CauseId, Centre>();
  for (const { case: id, receivedAt } of ordered) {
    const cause = known.get(id) ?? null;
    const vector = vectors.get(id);
    if (cause === null || vector === undefined) continue;
    const centre = centres.get(cause) ?? new Centre(cause);
    centres.set(cause, centre);
    centre.take(id, vector, receivedAt);
  }
  return [...centres.values()];
}

/** The known causes as they were, and the others' sums without a claim on any case. */
function emptied(
  centres: readonly Centre[],
  ordered: readonly Gathered[],
  vectors: ReadonlyMap<CaseId, Vector>,
  known: ReadonlyMap<CaseId, CauseId | null>,
): Centre[] {
  const fresh = centres
    .filter(({ cause, cases }) => cause === null && cases.length > 1)
    .map((centre) => {
      const empty = new Centre(null);
      for (const id of centre.cases) {
        const vector = vectors.get(id);
        if (vector !== undefined) empty.take(id, vector, centre.last);
      }
      empty.cases.length = 0;
      empty.last = new Date(0);
      return empty;
    });
  return [...firstCentres(ordered, vectors, known), ...fresh];
}

function placed(
  ordered: readonly Gathered[],
  vectors: ReadonlyMap<CaseId, Vector>,
  known: ReadonlyMap<CaseId, CauseId | null>,
  centres: Centre[],
  least: number,
): Centre[] {
  const all = [...centres];
  for (const { case: id, receivedAt } of ordered) {
    const vector = vectors.get(id);
    if (vector === undefined || known.has(id)) continue;
    let best: Centre | null = null;
    let most = least;
    for (const centre of all) {
      const quiet = (receivedAt.getTime() - centre.last.getTime()) / dayMilliseconds;
      if (centre.last.getTime() > 0 && quiet > quietDays) continue;
      const likeness = centre.likeness(vector);
      if (likeness <= most) continue;
      most = likeness;
      best = centre;
    }
    if (best === null) {
      best = new Centre(null);
      all.push(best);
    }
    best.take(id, vector, receivedAt);
  }
  return all.filter(({ cases }) => cases.length > 0);
}

/** Groups that are like each other are one, told in different words or languages; two that people named stay two. */
function merged(centres: readonly Centre[], vectors: ReadonlyMap<CaseId, Vector>): Centre[] {
  const kept: Centre[] = [];
  for (const centre of centres.toSorted((a, b) => b.cases.length - a.cases.length)) {
    const own = vectorOfSum(centre.sum);
    let best: Centre | null = null;
    let most = alikeGroups;
    for (const other of kept) {
      if (centre.cause !== null && other.cause !== null) continue;
      const likeness = other.likeness(own);
      if (likeness <= most) continue;
      most = likeness;
      best = other;
    }
    if (best === null || centre.cause !== null) kept.push(centre);
    else
      for (const id of centre.cases) {
        const vector = vectors.get(id);
        if (vector !== undefined) best.take(id, vector, centre.last);
      }
  }
  return kept;
}

const vectorOfSum = (weights: ReadonlyMap<string, number>): Vector => ({
  weights,
  length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)),
});

/** What stands in few cases tells them apart; what stands in one or in most tells nothing. */
function rarityOf(cases: readonly Gathered[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of cases)
    for (const key of Object.keys(features)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(
    [...counts].map(([key, count]) => [key, count < 2 ? 0 : Math.log(1 + cases.length / count)]),
  );
}

function vectorOf(features: CauseFeatures, rarity: ReadonlyMap<string, number>): Vector {
  const weights = new Map<string, number>();
  let square = 0;
  for (const [key, count] of Object.entries(features)) {
    const weight = count * (rarity.get(key) ?? 0) ** 2;
    if (weight === 0) continue;
    weights.set(key, weight);
    square += weight * weight;
  }
  return { weights, length: Math.sqrt(square) };
}

const heaviest = (sum: ReadonlyMap<string, number>): string[] =>
  [...sum]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([key]) => key);
