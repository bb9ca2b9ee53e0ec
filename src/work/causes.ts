import { causeFeatures, gather } from '../learn/causes.ts';
import type { CauseId, CauseProposal, CausedCase, FoundCase } from '../model/causes.ts';
import { isSure } from '../model/reading.ts';
import type { Store } from '../model/store.ts';

const dayMilliseconds = 86_400_000;
/** How far back cases are gathered. */
const lookBackDays = 365;
const batch = 500;
const mostWords = 4;

/** Takes up what causes are looked for by, of cases where nobody has yet. */
async function takeUp(store: Pick<Store, 'causes'>): Promise<void> {
  for (;;) {
    const cases = await store.causes.unfeatured(batch);
    for (const { case: id, reading } of cases) {
      const product = reading.facts.products.find(isSure)?.text.toLowerCase() ?? null;
      await store.causes.saveFeatures(id, causeFeatures(reading), product);
    }
    if (cases.length < batch) return;
  }
}

/** The cases of the last year, with what they are compared by. */
export async function causedCases(
  store: Pick<Store, 'causes'>,
  now: Date,
): Promise<readonly CausedCase[]> {
  await takeUp(store);
  return store.causes.cases(new Date(now.getTime() - lookBackDays * dayMilliseconds));
}

/** The complaints of the last year, to be counted. */
export async function foundCases(
  store: Pick<Store, 'causes'>,
  now: Date,
): Promise<readonly FoundCase[]> {
  await takeUp(store);
  return store.causes.found(new Date(now.getTime() - lookBackDays * dayMilliseconds));
}

/**
 * Cases that look as if they had one cause and that nobody has decided on; the largest first. Complaints
 * about colleagues are gathered for nobody.
 */
export async function proposeCauses(
  store: Pick<Store, 'causes'>,
  now: Date,
): Promise<readonly CauseProposal[]> {
  const cases = (await causedCases(store, now)).filter(({ aboutStaff }) => !aboutStaff);
  const assigned = await store.causes.assigned();
  const texts = new Map(cases.map(({ case: id, text }) => [id, text]));
  return gather(cases, assigned)
    .map(({ cause, cases: own }) => {
      const open = own.filter((id) => !assigned.has(id));
      return { cause, cases: open, words: sharedWords(open.map((id) => texts.get(id) ?? '')) };
    })
    .filter(({ cases: open }) => open.length > 0)
    .toSorted((a, b) => b.cases.length - a.cases.length);
}

/** Words that stand in most of the texts, the commonest first. */
function sharedWords(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.toLowerCase().match(/\p{L}{4,}/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .slice(0, mostWords)
    .map(([word]) => word);
}

/** Customers who were hit more than once by the same named cause, with their cases. */
export function repeatVictims(
  cases: readonly FoundCase[],
  assigned: ReadonlyMap<number, CauseId | null>,
): { readonly customer: string; readonly cause: CauseId; readonly cases: readonly number[] }[] {
  const hits = new Map<string, { customer: string; cause: CauseId; cases: number[] }>();
  for (const { case: id, customer } of cases) {
    const cause = assigned.get(id) ?? null;
    if (cause === null) continue;
    const hit = hits.get(`${cause} ${customer}`) ?? { customer, cause, cases: [] };
    hits.set(`${cause} ${customer}`, hit);
    hit.cases.push(id);
  }
  return [...hits.values()].filter(({ cases: own }) => own.length > 1);
}
