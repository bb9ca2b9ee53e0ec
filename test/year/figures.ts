/** What a year through the command line came to, as figures. */
import type { CommandYear, Entry, Promised } from './command-year.ts';

export interface Judged {
  right: number;
  found: number;
  wanted: number;
  readonly wrong: string[];
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The ledger, beside what letters of one kind promised. */
export async function promiseFigures(year: CommandYear, kind: Promised['kind']): Promise<Judged> {
  const entries = Map.groupBy(await year.office.ask<Entry>('promises'), (one) => one.case);
  const judged: Judged = { right: 0, found: 0, wanted: 0, wrong: [] };
  for (const [id, promised] of year.promised) {
    if (promised.kind !== kind) continue;
    const own = entries.get(id) ?? [];
    const [right, wanted] =
      promised.marked === null ? ofDraft(promised, own) : ofMarks(promised, own);
    judged.right += right;
    judged.found += own.length;
    judged.wanted += wanted;
    if (right !== wanted || right !== own.length)
      judged.wrong.push(
        `${id}: ${JSON.stringify(own.map(({ text, due, owner }) => [text, due, owner]))} for ${JSON.stringify(promised.marked ?? promised)}`,
      );
  }
  return judged;
}

function ofDraft({ deliveries, contacts, day }: Promised, own: readonly Entry[]): [number, number] {
  const delivered = own.filter(({ kind, due }) => kind === 'delivery' && due === day).length;
  const told = own.filter(({ kind, due }) => kind === 'contact' && due !== null).length;
  return [Math.min(deliveries, delivered) + Math.min(contacts, told), deliveries + contacts];
}

function ofMarks({ marked }: Promised, own: readonly Entry[]): [number, number] {
  const wanted = marked?.promises ?? [];
  const right = wanted.filter(({ text, due, owner }) =>
    own.some((one) => {
      const [said, found] = [plain(text), plain(one.text)];
      return (
        (said.includes(found) || found.includes(said)) && one.due === due && one.owner === owner
      );
    }),
  );
  return [right.length, wanted.length];
}

/** How many mails lie in the thread of the case that they belong to. */
export async function joins(
  year: CommandYear,
): Promise<{ right: number; all: number; wrong: string[] }> {
  const { office, mails } = year;
  return office.inStore(async (store) => {
    const joined = { right: 0, all: 0, wrong: [] as string[] };
    for (const mail of mails) {
      const root = office.caseOf.get(mail.thread);
      // A thread whose first mail was no complaint to the reader has no case to join.
      if (root === undefined || !office.outcomes.has(mail.id)) continue;
      const thread = await store.threads.ofCase(root);
      joined.all += 1;
      if (thread.find(({ messageId }) => messageId === mail.id)?.thread === root) joined.right += 1;
      else joined.wrong.push(`${mail.kind} ${mail.subject} ${mail.text.replaceAll('\n', ' / ')}`);
    }
    return joined;
  });
}

/** Of the pairs of cases proposed together, how many have one cause; and of those with one cause, how many were proposed together. */
export function causePairs(year: CommandYear): { precision: number; recall: number } {
  const cases = [...year.office.caseOf.values()].flatMap((id) => {
    const mail = year.mailOf(id);
    return mail?.kind === 'first' && year.office.outcomes.get(mail.id) === 'drafted'
      ? [{ cause: mail.cause, group: year.proposedAs.get(id) ?? null }]
      : [];
  });
  let [together, wanted, pairs] = [0, 0, 0];
  for (const [at, one] of cases.entries())
    for (const other of cases.slice(0, at)) {
      const same = one.cause !== null && one.cause === other.cause;
      const put = one.group !== null && one.group === other.group;
      if (same) wanted += 1;
      if (put) pairs += 1;
      if (same && put) together += 1;
    }
  return { precision: together / pairs, recall: together / wanted };
}

const line = (cause: string, to: string): string => `${cause} ${to}`;

/** Who was to be told of which mended cause, and who got a letter that tells of it. */
export async function recipientsOfReports(
  year: CommandYear,
): Promise<{ wanted: string[]; got: string[] }> {
  const wanted = year.told.flatMap(({ cause, wanted: to }) =>
    [...to].map((one) => line(cause, one)),
  );
  const got = (await year.reportsReceived()).map(({ cause, to }) => line(cause, to));
  return { wanted: wanted.toSorted(), got: got.toSorted() };
}
