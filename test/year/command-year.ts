/** A year of a firm, played week by week through the real command line; what it came to, beside what is true. */
import { parseMessage } from '../../src/mail/parse.ts';
import type { StoredCase } from '../../src/model/desk-store.ts';
import { addDays } from '../../src/write/workdays.ts';
import { fillIn } from './filling.ts';
import { freeLetters, heldBackLetters, markedDay, type FreeLetter } from './free-letters.ts';
import { makeYear, yearLanguages, type YearLanguage, type YearMail } from './generator.ts';
import { Office, type Waiting } from './office.ts';

const weekMilliseconds = 7 * 86_400_000;
/** The weeks end on Wednesdays, at ten in the morning where time is counted from. */
const firstEnd = Date.parse('2026-01-07T10:00:00Z');
const weeksOfYear = 53;
/** From this week on people decide what has one cause, every fourth week. */
const firstCauses = 24;
/** In these weeks the commonest causes that are known are mended. */
const mending: ReadonlyMap<number, number> = new Map([
  [36, 3],
  [50, 5],
]);
/** Of eight letters, which are approved in the terminal, and which a person writes anew. */
const inTerminal = new Set([0]);
const writtenAnew = new Set([2]);

const plain = (text: string): string => text.replace(/\s+/gu, ' ');
const isoDay = (at: Date): string => at.toISOString().slice(0, 10);

/** A promise as `takkebrev promises --json` tells it. */
export interface Entry {
  readonly id: number;
  readonly case: number;
  readonly customer: string;
  readonly text: string;
  readonly due: string | null;
  readonly owner: string | null;
  readonly state: string;
  readonly kind: string;
}

interface Proposal {
  readonly proposed?: true;
  readonly id?: number;
  readonly cause: number | null;
  readonly cases: readonly number[];
}

interface Digest {
  readonly found: number;
  readonly aboutStaff: number;
  readonly waiting: number;
  readonly byCause: readonly { readonly name: string; readonly count: number }[];
  readonly victims: readonly { readonly customer: string; readonly cause: string }[];
  readonly overdue: readonly Entry[];
  readonly due: readonly Entry[];
  readonly outcomes: Readonly<Record<'asIs' | 'edited' | 'rewritten' | 'rejected', number>>;
}

/** What one letter promises: by what a person filled in, or by its marks. */
export interface Promised {
  readonly kind: 'own' | 'free' | 'held-back';
  readonly deliveries: number;
  readonly contacts: number;
  readonly day: string;
  readonly marked: FreeLetter | null;
}

export interface Told {
  readonly cause: string;
  /** When it was said to be mended. */
  readonly at: Date;
  readonly wanted: Set<string>;
  readonly refused: string[];
  readonly twice: string;
}

/** One number of a digest that is not what the mails say. */
export interface Off {
  readonly week: number;
  readonly figure: string;
  readonly said: unknown;
  readonly true: unknown;
}

export class CommandYear {
  readonly mails: readonly YearMail[];
  readonly office: Office;
  readonly promised = new Map<number, Promised>();
  readonly told: Told[] = [];
  readonly off: Off[] = [];
  /** The first proposal a case stood in, with the cause most of it had. */
  readonly proposedAs = new Map<number, number>();
  readonly sent = { terminal: 0, refused: 0, program: 0, anew: 0, rejected: 0, reports: 0 };
  readonly owned = { right: 0, wanted: 0, other: 0, wrong: [] as string[] };
  readonly #mailOf = new Map<number, YearMail>();
  /** By cause: its number in the program. */
  readonly #causes = new Map<string, number>();
  readonly #assigned = new Map<number, string>();
  /** When a promise was first seen to be broken, and when a customer was last written to, as counts of such moments. */
  readonly #brokenAt = new Map<number, number>();
  readonly #wroteAt = new Map<string, number>();
  #moment = 0;
  readonly #settled = new Set<string>();
  /** By cause: the proposal that it was named by. */
  readonly #groups = new Map<string, number>();
  /** Who asked not to be written to about causes. */
  readonly #left = new Set<string>();
  #proposals = 0;
  #sentThisWeek = 0;
  #rejectedThisWeek = 0;
  #drafts = 0;

  private constructor(office: Office, mails: readonly YearMail[]) {
    this.office = office;
    this.mails = mails;
  }

  static async play(size: number, tell: (line: string) => void): Promise<CommandYear> {
    const year = new CommandYear(await Office.open(), makeYear(41, size));
    const began = Date.now();
    for (let week = 0; week < weeksOfYear; week += 1) {
      await year.#week(week).catch(async (cause: unknown) => {
        await year.office.close();
        throw cause;
      });
      if (week % 4 === 3)
        tell(
          `week ${week + 1}: ${year.office.outcomes.size} mails, ${JSON.stringify(year.sent)}, ${year.owned.right} of ${year.owned.wanted} owned, ${year.owned.other} without need, ${year.office.commands} commands, ${Math.round((Date.now() - began) / 1000)} s`,
        );
    }
    return year;
  }

  /** The mail that opened a case. */
  mailOf(id: number): YearMail | undefined {
    return this.#mailOf.get(id);
  }

  async #week(week: number): Promise<void> {
    const { office } = this;
    const end = new Date(firstEnd + week * weekMilliseconds);
    office.now = end;
    const came = this.mails.filter(
      ({ at }) => at < end && end.getTime() - at.getTime() <= weekMilliseconds,
    );
    await office.deliver(came);
    await office.run();
    const waiting = await office.waiting();
    const cases = await office.openCases(waiting);
    this.#noteCases(cases);
    await this.#checkOwned(week, cases);
    await this.#checkDigest(week, came, waiting);
    office.later(2);
    await this.#answer(cases);
    await this.#settlePromises();
    if (week >= firstCauses && week % 4 === 0) await this.#decideCauses(week);
    const mended = mending.get(week);
    if (mended !== undefined) await this.#mend(week, mended);
  }

  #noteCases(cases: readonly StoredCase[]): void {
    for (const { line, message } of cases) {
      const mail = this.mails.find(({ id }) => id === message.messageId);
      if (mail !== undefined) this.#mailOf.set(line.id, mail);
    }
  }

  /** A draft to somebody with a broken promise owns it, and no other does. */
  async #checkOwned(week: number, cases: readonly StoredCase[]): Promise<void> {
    const entries = await this.office.ask<Entry>('promises');
    const broken = Map.groupBy(
      entries.filter(({ state }) => state === 'broken'),
      ({ customer }) => customer,
    );
    this.#moment += 1;
    for (const { id, state } of entries)
      if (state === 'broken' && !this.#brokenAt.has(id)) this.#brokenAt.set(id, this.#moment);
    for (const { line, letter } of cases) {
      const mail = this.#mailOf.get(line.id);
      if (mail === undefined || letter.sentences.length === 0) continue;
      const own = broken.get(mail.from) ?? [];
      const lastLetter = this.#wroteAt.get(mail.from) ?? -1;
      const texts = own.map(({ text }) => text);
      const owns = letter.sentences.some(
        ({ move, evidence }) =>
          move === 'apology' &&
          evidence.some(({ from, text }) => from === 'history' && texts.includes(text)),
      );
      const wanted = own.some(({ id }) => (this.#brokenAt.get(id) ?? 0) > lastLetter);
      if (wanted) this.owned.wanted += 1;
      if (wanted && owns) this.owned.right += 1;
      if (!wanted && owns) this.owned.other += 1;
      if (wanted !== owns)
        this.owned.wrong.push(
          `week ${week}, case ${line.id} of ${mail.from}: ${JSON.stringify([owns, lastLetter, own.map(({ id, text, due }) => [id, this.#brokenAt.get(id), text, due])])} ${letter.reply.text}`,
        );
    }
  }

  /** Holds a week's digest to the mails that came and to what was done. */
  async #checkDigest(
    week: number,
    came: readonly YearMail[],
    waiting: readonly Waiting[],
  ): Promise<void> {
    const [digest] = await this.office.ask<Digest>('digest');
    if (digest === undefined) throw new Error('no digest');
    const expect = (figure: string, said: unknown, truth: unknown): void => {
      const [one, other] = [JSON.stringify(said), JSON.stringify(truth)];
      if (one !== other) this.off.push({ week, figure, said, true: truth });
    };
    const complaints = came.filter(({ kind }) => kind !== 'thanks');
    expect('found', digest.found + digest.aboutStaff, complaints.length);
    expect('waiting', digest.waiting, waiting.length);
    const { asIs, edited, rewritten, rejected } = digest.outcomes;
    expect('sent', asIs + edited + rewritten, this.#sentThisWeek);
    expect('rejected', rejected, this.#rejectedThisWeek);
    [this.#sentThisWeek, this.#rejectedThisWeek] = [0, 0];
    expect('overdue', ownDeliveries(digest.overdue, this.promised), this.#deliveriesDue(false));
    expect('due', ownDeliveries(digest.due, this.promised), this.#deliveriesDue(true));
  }

  /** Cases of drafts of our own with a delivery that is neither kept nor broken: due this week, or overdue. */
  #deliveriesDue(soon: boolean): string[] {
    const today = isoDay(this.office.now);
    const last = isoDay(addDays(this.office.now, 7));
    return [...this.promised]
      .flatMap(([id, { kind, deliveries, day }]) =>
        kind === 'own' && (soon ? day >= today && day <= last : day < today)
          ? Array.from({ length: deliveries }, () => `${id} ${day}`)
          : [],
      )
      .filter((one) => !this.#settled.has(one))
      .toSorted();
  }

  async #answer(cases: readonly StoredCase[]): Promise<void> {
    const { office } = this;
    const [terminal, program] = [new Map<number, string>(), new Map<number, string>()];
    const wednesday = new Date(`${isoDay(office.now)}T00:00:00Z`);
    for (const { line, letter, audit } of cases) {
      // A case that was opened again waits for its report, not for an answer.
      if (line.state !== 'open' || audit.some(({ action }) => action === 'reopened')) continue;
      if (letter.sentences.length === 0) {
        await office.command('reject', String(line.id), '--reason', 'ingen klage');
        this.sent.rejected += 1;
        this.#rejectedThisWeek += 1;
        continue;
      }
      this.#drafts += 1;
      const free = this.#freeLetter(line.id, wednesday);
      if (free !== null) {
        program.set(line.id, free.marked?.text ?? '');
        this.promised.set(line.id, free);
        this.sent.anew += 1;
        continue;
      }
      const due = addDays(wednesday, 9);
      const { text, deliveries } = fillIn(letter, this.#mailOf.get(line.id)?.told ?? '', due);
      const contacts = letter.sentences.filter(({ move }) => move === 'promise').length;
      const own = { kind: 'own', deliveries, contacts, day: isoDay(due), marked: null } as const;
      this.promised.set(line.id, own);
      (inTerminal.has(this.#drafts % 8) ? terminal : program).set(line.id, text);
    }
    const answered = [...terminal.keys(), ...program.keys()];
    const left = await office.atMailProgram(terminal, program);
    if (left.length > 0) throw new Error(`no draft of cases ${left.join(', ')}`);
    await office.run();
    for (const id of terminal.keys()) if (await this.#approved(id)) terminal.delete(id);
    // What the gate stops is sent from the mail program as it is.
    this.sent.refused += terminal.size;
    await office.atMailProgram(new Map(), terminal);
    this.#moment += 1;
    for (const id of answered) this.#wroteAt.set(this.#mailOf.get(id)?.from ?? '', this.#moment);
    office.later(2);
    await office.run();
    this.#sentThisWeek += program.size + terminal.size;
    this.sent.program += program.size;
  }

  async #approved(id: number): Promise<boolean> {
    const { status } = await this.office.command('approve', String(id));
    if (status !== 0) return false;
    this.sent.terminal += 1;
    this.#sentThisWeek += 1;
    return true;
  }

  /** The letter that a person writes instead of our draft; null where they take the draft. */
  #freeLetter(id: number, wednesday: Date): Promised | null {
    const language = this.#mailOf.get(id)?.language ?? 'da';
    const heldBack = isoDay(wednesday) === markedDay;
    if (!heldBack && !writtenAnew.has(this.#drafts % 8)) return null;
    const letters = heldBack ? heldBackLetters(language) : freeLetters(language, wednesday);
    const marked = letters[this.#turns[language]++ % letters.length] ?? null;
    const kind = heldBack ? 'held-back' : 'free';
    return { kind, deliveries: 0, contacts: 0, day: '', marked };
  }

  readonly #turns = Object.fromEntries(yearLanguages.map((one) => [one, 0])) as Record<
    YearLanguage,
    number
  >;

  /** One promise in ten that is due was kept, one was not; nobody says anything of the others. */
  async #settlePromises(): Promise<void> {
    const { office } = this;
    office.later(1);
    const today = isoDay(office.now);
    for (const entry of await office.ask<Entry>('promises', '--due', today)) {
      if (entry.state !== 'open' || entry.kind !== 'delivery') continue;
      const said = entry.id % 10 === 0 ? '--kept' : entry.id % 10 === 3 ? '--broken' : null;
      if (said === null) continue;
      await office.command('promises', said, String(entry.id));
      this.#settled.add(`${entry.case} ${entry.due}`);
    }
  }

  /** A person looks through what is proposed: names it after what most of it is, and leaves out the rest. */
  async #decideCauses(week: number): Promise<void> {
    const { office } = this;
    office.later(1);
    const lines = await office.ask<Proposal>('causes');
    for (const { cases, cause } of lines.filter(({ proposed }) => proposed === true)) {
      const named = [...this.#causes].find(([, id]) => id === cause)?.[0] ?? null;
      const name = named ?? commonest(cases.map((id) => this.#mailOf.get(id)?.cause ?? ''));
      // What is proposed for a cause joins what was proposed when it was named.
      this.#proposals += 1;
      const group = (cause === null ? undefined : this.#groups.get(name)) ?? this.#proposals;
      for (const id of cases) if (!this.proposedAs.has(id)) this.proposedAs.set(id, group);
      const right = cases.filter((id) => name !== '' && this.#mailOf.get(id)?.cause === name);
      if (right.length < 2 && cause === null) continue;
      if (right.length > 0) await this.#assign(week, name, right);
      if (!this.#groups.has(name)) this.#groups.set(name, group);
      const wrong = cases.filter((id) => !right.includes(id));
      if (cause !== null && wrong.length > 0) await office.ask('causes', '--none', wrong.join(','));
    }
  }

  async #assign(week: number, name: string, cases: readonly number[]): Promise<void> {
    const numbers = ['--cases', cases.join(',')];
    const known = this.#causes.get(name);
    const told = this.told.find(({ cause }) => cause === name);
    const before = told === undefined ? null : await this.#waitingNow();
    if (known !== undefined) await this.office.ask('causes', '--cause', String(known), ...numbers);
    else {
      await this.office.ask('causes', '--name', name, ...numbers);
      this.#causes.set(name, this.#causes.size + 1);
    }
    for (const id of cases) this.#assigned.set(id, name);
    if (told === undefined || before === null) return;
    // Whoever found it before it was mended is told as well.
    const found = cases.filter((id) => (this.#mailOf.get(id)?.at ?? told.at) < told.at);
    for (const one of this.#customersOf(found)) told.wanted.add(one);
    await this.#sendReports(week, told, before);
  }

  /** Says of the commonest causes that they are mended, and sends the letters to those who found them. */
  async #mend(week: number, count: number): Promise<void> {
    const mended = new Set(this.told.map(({ cause }) => cause));
    const cases = Map.groupBy(this.#assigned, ([, name]) => name);
    const commonestFirst = [...cases]
      .filter(([name]) => !mended.has(name))
      .toSorted((a, b) => b[1].length - a[1].length)
      .slice(0, count);
    for (const [name, own] of commonestFirst)
      await this.#tellCustomers(
        week,
        name,
        own.map(([id]) => id),
      );
  }

  async #tellCustomers(week: number, name: string, cases: readonly number[]): Promise<void> {
    const { office } = this;
    office.later(1);
    const [left = ''] = this.#customersOf(cases);
    this.#left.add(left);
    await office.ask('causes', '--opt-out', left);
    const fixed = ['causes', '--cause', String(this.#causes.get(name))];
    const changed = ['--state', 'fixed', '--changed', changeOf(name)];
    const before = await this.#waitingNow();
    await office.command(...fixed, ...changed);
    const { stderr: twice } = await office.command(...fixed, ...changed);
    const wanted = this.#customersOf(cases);
    const told = { cause: name, at: office.now, wanted, refused: [], twice };
    this.told.push(told);
    await this.#sendReports(week, told, before);
  }

  async #waitingNow(): Promise<ReadonlySet<number>> {
    return new Set((await this.office.waiting()).map(({ id }) => id));
  }

  /** Of these cases, without who asked not to be written to. */
  #customersOf(cases: readonly number[]): Set<string> {
    const all = cases.map((id) => this.#mailOf.get(id)?.from ?? '');
    return new Set(all.filter((one) => !this.#left.has(one)));
  }

  /** Sends the letters on a mended cause that wait now and did not before. */
  async #sendReports(week: number, told: Told, before: ReadonlySet<number>): Promise<void> {
    const { office } = this;
    const reports = (await office.waiting()).filter(({ id }) => !before.has(id));
    const laid = await office.openCases(reports);
    await this.#checkOwned(week, laid);
    await this.#fillReports(laid, told.cause);
    for (const { id } of reports)
      if (await this.#approved(id)) this.sent.reports += 1;
      else told.refused.push((await office.command('show', String(id))).stdout);
    this.#moment += 1;
    for (const { line } of laid)
      this.#wroteAt.set(this.#mailOf.get(line.id)?.from ?? '', this.#moment);
    office.later(2);
    await office.run();
  }

  /** The letters on mended causes that the mail server took, as they stand in them. */
  async reportsReceived(): Promise<{ cause: string; to: string }[]> {
    const reports: { cause: string; to: string }[] = [];
    for (const { source, to } of this.office.smtp.received) {
      const { text } = await parseMessage(source);
      const found = this.told.find(({ cause }) =>
        yearLanguages.some((language) => plain(text).includes(changeOf(cause, language))),
      );
      if (found !== undefined) reports.push({ cause: found.cause, to: to.join() });
    }
    return reports;
  }

  /**
   * A person says in the customer's language what was changed, and what went wrong where the letter that
   * was sent did not tell it in our words.
   */
  async #fillReports(cases: readonly StoredCase[], name: string): Promise<void> {
    await this.office.run();
    const filled = new Map<number, string>();
    for (const { line, letter } of cases) {
      if (letter.slots.length === 0) continue;
      const told = this.#mailOf.get(line.id)?.told ?? '';
      const changed = changeOf(name, letter.language);
      filled.set(line.id, fillIn(letter, told, this.office.now, changed).text);
    }
    await this.office.atMailProgram(filled, new Map());
    await this.office.run();
  }
}

const ownDeliveries = (
  entries: readonly Entry[],
  promised: ReadonlyMap<number, Promised>,
): string[] =>
  entries
    .filter((one) => one.kind === 'delivery' && promised.get(one.case)?.kind === 'own')
    .map((one) => `${one.case} ${one.due}`)
    .toSorted();

function commonest(names: readonly string[]): string {
  const groups = [...Map.groupBy(names, (name) => name)];
  return groups.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
}

const changes: Readonly<Record<string, string>> = {
  da: 'Vi har ændret måden, vi arbejder på, og prøver nu alt, før det sendes',
  nb: 'Vi har endret måten vi arbeider på, og prøver nå alt før det sendes',
  sv: 'Vi har ändrat vårt sätt att arbeta och provar nu allt innan det skickas',
  en: 'We have changed how we work, and now try everything before it leaves us',
};

const changeOf = (name: string, language = 'da'): string =>
  `${changes[language] ?? ''} (${name.split('-')[0]}).`;
