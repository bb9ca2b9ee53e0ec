import { conceptsOfPhrase, conceptsOfWord } from '../language/lexicon.ts';
import { hash } from '../language/linear.ts';
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
  const hashed = words.map((word) => hash(word));
  words.forEach((word, at) => {
    const concepts = [...conceptsOfWord(word), ...conceptsOfPhrase(hashed, at)];
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
  #square = 0;

  constructor(cause: CauseId | null) {
    this.cause = cause;
  }

  get length(): number {
    return Math.sqrt(this.#square);
  }

  take(id: CaseId, { weights }: Vector, at: Date): void {
    this.cases.push(id);
    for (const [key, weight] of weights) {
      const before = this.sum.get(key) ?? 0;
      this.sum.set(key, before + weight);
      this.#square += (before + weight) ** 2 - before ** 2;
    }
    if (at > this.last) this.last = at;
  }
}

/** Centres by what stands in them: of the many, a case shares words with few. */
class Index {
  readonly centres: Centre[] = [];
  readonly #rows = new Map<string, Map<number, number>>();

  constructor(centres: readonly Centre[]) {
    for (const centre of centres) this.add(centre);
  }

  add(centre: Centre): number {
    const at = this.centres.push(centre) - 1;
    this.noted(at, centre.sum.keys());
    return at;
  }

  /** To be said when these keys of a centre have changed. */
  noted(at: number, keys: Iterable<string>): void {
    const sum = this.centres[at]?.sum;
    for (const key of keys) {
      const row = this.#rows.get(key) ?? new Map<number, number>();
      this.#rows.set(key, row);
      row.set(at, sum?.get(key) ?? 0);
    }
  }

  /** The centre that a vector is most like, if it is by more than `least` and `may` allows it; else -1. */
  nearest({ weights, length }: Vector, least: number, may: (centre: Centre) => boolean): number {
    const products = new Float64Array(this.centres.length);
    for (const [key, weight] of weights)
      for (const [at, sum] of this.#rows.get(key) ?? [])
        products[at] = (products[at] ?? 0) + weight * sum;
    let best = -1;
    let most = least;
    for (const [at, centre] of this.centres.entries()) {
      const product = products[at] ?? 0;
      if (product === 0) continue;
      const likeness = product / (centre.length * length);
      if (likeness <= most || !may(centre)) continue;
      most = likeness;
      best = at;
    }
    return best;
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
  const index = new Index(centres);
  for (const { case: id, receivedAt } of ordered) {
    const vector = vectors.get(id);
    if (vector === undefined || known.has(id)) continue;
    const near = index.nearest(vector, least, ({ last }) => isLately(last, receivedAt));
    const at = near < 0 ? index.add(new Centre(null)) : near;
    index.centres[at]?.take(id, vector, receivedAt);
    index.noted(at, vector.weights.keys());
  }
  return index.centres.filter(({ cases }) => cases.length > 0);
}

/** Groups that are like each other are one, told in different words or languages; two that people named stay two. */
function merged(centres: readonly Centre[], vectors: ReadonlyMap<CaseId, Vector>): Centre[] {
  const index = new Index([]);
  for (const centre of centres.toSorted((a, b) => b.cases.length - a.cases.length)) {
    // A centre that a person named stands for itself.
    const near =
      centre.cause === null ? index.nearest(vectorOfSum(centre.sum), alikeGroups, () => true) : -1;
    const best = index.centres[near];
    if (best === undefined) {
      index.add(centre);
      continue;
    }
    for (const id of centre.cases) {
      const vector = vectors.get(id);
      if (vector !== undefined) best.take(id, vector, centre.last);
    }
    index.noted(near, centre.sum.keys());
  }
  return index.centres;
}

const isLately = (last: Date, at: Date): boolean =>
  last.getTime() === 0 || (at.getTime() - last.getTime()) / dayMilliseconds <= quietDays;

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
