import { loadLetterTemplates, type LetterTemplates } from '../config/templates.ts';
import type { Cause } from '../model/causes.ts';
import type { CaseId } from '../model/desk.ts';
import type { StoredCase } from '../model/desk-store.ts';
import type { Letter } from '../model/letter.ts';
import type { Reading } from '../model/reading.ts';
import { greetedAs } from '../read/greeted.ts';
import { writeReport } from '../write/report.ts';
import { businessOf } from './desk/business.ts';
import { Judge } from './desk/judge.ts';
import type { DeskPorts } from './desk/ports.ts';
import { followSent } from './follow-sent.ts';
import { pastOfCase } from './past.ts';

/**
 * Lays one draft on the desk for each customer who helped to find a cause that is fixed: on their newest
 * answered case, open again until a person approves it. Whoever asked not to be written to is left out,
 * and nobody is told of one cause twice, however often this is called. Gives the cases.
 */
export async function reportBack(
  cause: Cause,
  ports: Pick<DeskPorts, 'store' | 'mailboxes' | 'clock' | 'policy'>,
  by: string,
): Promise<readonly CaseId[]> {
  const { changed } = cause;
  if (cause.state !== 'fixed' || changed === null || changed.trim() === '') return [];
  const { store, clock } = ports;
  const now = clock.now();
  // What went out a moment ago may have owned what was promised and not kept.
  for (const mailbox of ports.mailboxes) await followSent(mailbox, ports);
  const templates = loadLetterTemplates();
  const reopened: CaseId[] = [];
  for (const [customer, id] of await whoHelped(cause, ports)) {
    const claimed = await store.causes.claimReport(cause.id, customer, id, now);
    const one = await store.desk.read(claimed);
    if (one === null || wasTold(one, cause)) continue;
    if (await layReport(one, { changed, cause, templates, by }, ports)) reopened.push(claimed);
  }
  return reopened;
}

const noteOf = (cause: Cause): string => `cause ${cause.id}`;
const wasTold = ({ audit }: StoredCase, cause: Cause): boolean =>
  audit.some(({ action, note }) => action === 'reopened' && note === noteOf(cause));

/**
 * Each person once, by the first of their addresses, with their newest answered case under the cause;
 * where they wrote several times about the same, with one that tells it first.
 */
async function whoHelped(
  cause: Cause,
  { store }: Pick<DeskPorts, 'store'>,
): Promise<ReadonlyMap<string, CaseId>> {
  const optOuts = await store.causes.optOuts();
  const helped = new Map<string, { readonly id: CaseId; readonly again: boolean }>();
  for (const [id, of] of await store.causes.assigned()) {
    if (of !== cause.id) continue;
    const one = await store.desk.read(id);
    // A letter still on its way, or a complaint about a colleague, is not the place for it.
    if (one === null || one.line.state !== 'answered' || one.line.aboutStaff) continue;
    const { again } = one.line;
    // Whom it hit when it was said to be fixed helped to find something else.
    if (cause.fixedAt !== null && one.line.receivedAt > cause.fixedAt) continue;
    const addresses = await store.threads.addressesOf(one.reading.customer.address.toLowerCase());
    if (addresses.some((address) => optOuts.has(address))) continue;
    const person = addresses.toSorted()[0] ?? one.reading.customer.address;
    const before = helped.get(person);
    const better = before === undefined || (before.again === again ? id > before.id : before.again);
    if (better) helped.set(person, { id, again });
  }
  return new Map([...helped].map(([person, { id }]) => [person, id]));
}

/** What the gate finds where a letter does not tell what the customer found. */
const lacking: ReadonlySet<string> = new Set(['issue-named', 'for-anybody', 'fluent-nothing']);
const longestQuotation = 200;

/** What the customer found, in their own words, where these are few enough to be quoted. */
function foundIn({ issues }: Reading): string | null {
  const text = issues[0]?.text.replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' || text.length > longestQuotation ? null : text;
}

async function layReport(
  one: StoredCase,
  of: {
    readonly changed: string;
    readonly cause: Cause;
    readonly templates: LetterTemplates;
    readonly by: string;
  },
  { store, mailboxes, clock, policy }: Pick<DeskPorts, 'store' | 'mailboxes' | 'clock' | 'policy'>,
): Promise<boolean> {
  const { changed, cause, templates, by } = of;
  const business = businessOf(
    one.message,
    mailboxes.find(({ name }) => name === one.line.mailbox)?.businesses ?? [],
  );
  const { customer } = one.reading;
  const reading = greetedAs(one.reading, await store.greetings.of(customer.address));
  const input = {
    letter: greeting(one.letter, customer.greeting, reading.customer.greeting),
    sent: one.edition.text,
    changed,
    staff: business?.language ?? one.letter.language,
    broken: (await pastOfCase(one, store)).broken,
    seed: `${cause.id} ${one.line.id}`,
    templates,
  };
  const judge = new Judge({ precedents: store.precedents, policy });
  const reportOn = (quoted: string | null) => {
    const written = writeReport({ ...input, quoted });
    const of = { ...one, reading, letter: written };
    const verdictOn = (text: string) => judge.judge(of, business, text);
    return { letter: written, verdictOn };
  };
  const plain = reportOn(null);
  // While what was changed is a blank, the gate would wait to say that the rest is lacking.
  const whole = withChange(plain.letter, changed);
  const { findings } = await plain.verdictOn(whole);
  // Where a person is asked what was found, their words tell it.
  const asked = plain.letter.slots.some(({ id }) => id !== 'changed');
  const unnamed = !asked && findings.some(({ rule }) => lacking.has(rule));
  const { letter, verdictOn } = unnamed ? reportOn(foundIn(reading)) : plain;
  const { subject, text } = letter.reply;
  const verdict = await verdictOn(text);
  const { changed: done } = await store.desk.change({
    id: one.line.id,
    by,
    at: clock.now(),
    when: { states: ['answered'] },
    state: 'open',
    edition: { subject, text, verdict },
    rewritten: { letter, reading },
    wantsDraft: true,
    audit: { action: 'reopened', note: noteOf(cause) },
  });
  return done;
}

/** The text as it is once somebody has put these words in place of the blank that asks for them. */
function withChange({ reply, slots }: Letter, changed: string): string {
  const placeholder = slots.find(({ id }) => id === 'changed')?.placeholder;
  return placeholder === undefined ? reply.text : reply.text.replace(placeholder, () => changed);
}

/** The letter with the name in its greeting that a person set right since. */
function greeting(letter: Letter, before: string | null, now: string | null): Letter {
  if (before === null || now === null || before === now) return letter;
  const sentences = letter.sentences.map((one) =>
    one.move === 'greeting' ? { ...one, text: one.text.replace(before, () => now) } : one,
  );
  return { ...letter, sentences };
}
