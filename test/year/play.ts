/** The contract of a simulated year, for years of any size. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StoredCase } from '../../src/model/desk-store.ts';
import { addDays } from '../../src/write/workdays.ts';
import { digestFigures } from '../../src/work/digest/figures.ts';
import { reportBack } from '../../src/work/report-back.ts';
import { fillIn } from './filling.ts';
import { Firm } from './firm.ts';
import { makeYear } from './generator.ts';

const weekMilliseconds = 7 * 86_400_000;
const isoDay = (at: Date): string => at.toISOString().slice(0, 10);

/** Plays a year of so many mails through the real code and holds it to its figures, which `tell` hears. */
export function yearContract(size: number, tell: (figures: string) => void = () => {}): void {
  const mails = makeYear(41, size);
  let firm: Firm;
  /** By Message-ID: the case it opened. */
  const caseOf = new Map<string, number>();
  /** What letters promised, by case: how many, and the days of deliveries. */
  const promised = new Map<number, { deliveries: string[]; contacts: number }>();
  /** Complaints by the week in which they came, as the poll told of them. */
  const weeks = new Map<number, number>();

  const toldIn = ({ message }: StoredCase): string =>
    mails.find(({ id }) => id === message.messageId)?.told ?? '';

  async function answerAll(now: Date): Promise<void> {
    for (const one of await firm.open()) {
      if (one.letter.sentences.length === 0) continue;
      const day = addDays(new Date(`${isoDay(now)}T00:00:00Z`), 9);
      const { text, deliveries } = fillIn(one.letter, toldIn(one), day);
      const contacts = one.letter.sentences.filter(({ move }) => move === 'promise').length;
      promised.set(one.line.id, {
        deliveries: Array.from({ length: deliveries }, () => isoDay(day)),
        contacts,
      });
      await firm.send(one, text);
    }
  }

  beforeAll(async () => {
    firm = await Firm.open();
    const first = Date.parse('2026-01-05T00:00:00Z');
    for (let week = 0, next = 0; next < mails.length; week += 1) {
      const end = new Date(first + (week + 1) * weekMilliseconds);
      for (; (mails[next]?.at ?? end) < end; next += 1) {
        const mail = mails[next];
        if (mail !== undefined) firm.deliver(mail);
      }
      firm.turnTo(end);
      for (const { mail } of await firm.poll()) {
        const id = await firm.store.threads.caseOf('varehus', mail.identity);
        if (id !== null && mail.messageId !== null) caseOf.set(mail.messageId, id);
        const one = id === null ? null : await firm.store.desk.read(id);
        if (one !== null && !one.line.doubtful && !one.line.aboutStaff)
          weeks.set(week, (weeks.get(week) ?? 0) + 1);
      }
      await answerAll(end);
    }
    await firm.poll();
  }, 1_800_000);

  afterAll(() => firm.close());

  it('holds every promise', async () => {
    const entries = await firm.store.promises.list({});
    let [right, wanted] = [0, 0];
    for (const [id, { deliveries, contacts }] of promised) {
      const own = entries.filter((one) => one.case === id);
      const days = own.filter(({ kind }) => kind === 'delivery').map(({ due }) => due);
      right += Math.min(deliveries.length, days.filter((day) => day === deliveries[0]).length);
      right += Math.min(
        contacts,
        own.filter(({ kind, due }) => kind === 'contact' && due !== null).length,
      );
      wanted += deliveries.length + contacts;
    }
    const told = `promises: ${right} right of ${entries.length} found and ${wanted} made`;
    tell(told);
    expect(right / entries.length, told).toBeGreaterThanOrEqual(0.95);
    expect(right / wanted, told).toBeGreaterThanOrEqual(0.95);
  });

  it('joins mails to their case', async () => {
    let [right, all] = [0, 0];
    const wrong: string[] = [];
    for (const mail of mails) {
      const root = caseOf.get(mail.thread);
      // A thread whose first mail was no complaint to the reader has no case to join.
      if (root === undefined) continue;
      const thread = await firm.store.threads.ofCase(root);
      const own = thread.find(({ messageId }) => messageId === mail.id);
      all += 1;
      if (own?.thread === root) right += 1;
      else wrong.push(`${mail.kind} ${mail.subject} ${mail.references.join()}`);
    }
    const told = `joins: ${right} of ${all}; ${wrong.slice(0, 8).join('; ')}`;
    tell(told);
    expect(right / all, told).toBeGreaterThanOrEqual(0.98);
  });

  it('counts in the digest what came', async () => {
    const first = Date.parse('2026-01-05T00:00:00Z');
    for (const week of [3, 10, 20]) {
      const until = new Date(first + (week + 1) * weekMilliseconds);
      const { found, byType } = await digestFigures(firm.store, { until, owner: true });
      expect(found).toBe(weeks.get(week) ?? 0);
      expect(byType.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(found);
    }
  });

  it('tells those who found a cause, each once', async () => {
    const counts = new Map<string, Set<number>>();
    const senders = new Map<number, string>();
    for (const { id, cause, kind, from } of mails) {
      const own = caseOf.get(id);
      if (own === undefined || cause === null || kind !== 'first') continue;
      const line = (await firm.store.desk.read(own))?.line;
      if (line === undefined || line.doubtful || line.aboutStaff || line.state !== 'answered')
        continue;
      counts.set(cause, (counts.get(cause) ?? new Set()).add(own));
      senders.set(own, from);
    }
    const [name = '', cases = new Set<number>()] =
      [...counts].toSorted((a, b) => b[1].size - a[1].size)[0] ?? [];
    const customers = new Set([...cases].map((id) => senders.get(id) ?? ''));
    const left = [...customers][0] ?? '';
    const now = firm.clock.now();
    await firm.store.causes.optOut(left, now);
    const id = await firm.store.causes.create(name, [...cases], 'ejer', now);
    const change = { state: 'fixed', changed: 'Vi pakker dem nu i skum.' } as const;
    await firm.store.causes.change(id, change, 'ejer', now);
    const [cause] = (await firm.store.causes.list()).filter((one) => one.id === id);
    if (cause === undefined) throw new Error('no cause');
    const { store, mailboxes, clock } = firm;
    const ports = { store, mailboxes, clock, policy: {} };
    const told = await reportBack(cause, ports, 'ejer');
    expect(customers.size).toBeGreaterThan(2);
    customers.delete(left);
    expect(told).toHaveLength(customers.size);
    expect(new Set(told.map((one) => senders.get(one)))).toEqual(customers);
    expect(await reportBack(cause, ports, 'ejer')).toEqual([]);
    for (const one of told) {
      const report = await firm.store.desk.read(one);
      expect(report?.line.state).toBe('open');
      expect(report?.edition.text.split('Vi pakker dem nu i skum').length).toBe(2);
    }
  });
}
