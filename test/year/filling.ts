/** How staff of a simulated firm fill in the blanks of a letter. */
import { ofRead } from '../eval/read-language.ts';
import type { ReadCode } from '../../src/language/identify.ts';
import type { Letter, Slot } from '../../src/model/letter.ts';

/** What staff write into the blanks of a letter, in its language. */
interface Filling {
  /** What went wrong, as a clause behind "that". */
  readonly issue: string;
  /** What it meant, as a clause behind "that" or "because", or as a sentence where it stands alone. */
  readonly heard: string;
  readonly cause: string;
  /** A promise with its day. */
  readonly remedy: string;
  readonly when: string;
}

const filled: Readonly<Record<ReadCode, Filling>> = {
  da: {
    issue: 'det gik galt for dig: »{told}«',
    heard: 'det har kostet dig tid',
    cause: 'Det skyldtes en fejl på lageret.',
    remedy: 'Vi sender en ny til dig senest den {day}.',
    when: 'senest den {day}',
  },
  nb: {
    issue: 'det gikk galt for deg: «{told}»',
    heard: 'det har kostet deg tid',
    cause: 'Det skyldtes en feil på lageret.',
    remedy: 'Vi sender en ny til deg senest {day}.',
    when: 'senest {day}',
  },
  nn: {
    issue: 'det gjekk gale for deg: «{told}»',
    heard: 'det har kosta deg tid',
    cause: 'Det kom av ein feil på lageret.',
    remedy: 'Vi sender ein ny til deg seinast {day}.',
    when: 'seinast {day}',
  },
  sv: {
    issue: 'det gick fel för dig: ”{told}”',
    heard: 'det har kostat dig tid',
    cause: 'Det berodde på ett fel på lagret.',
    remedy: 'Vi skickar en ny till dig senast den {day}.',
    when: 'senast den {day}',
  },
  en: {
    issue: 'it went wrong for you: “{told}”',
    heard: 'it has cost you time',
    cause: 'It came of a mistake in the warehouse.',
    remedy: 'We will send you a new one by {day}.',
    when: 'by {day}',
  },
};

/** Prompts to the staff themselves: done, and struck. */
const struck = /^(?:danger|law|call|overdue|soon|hurry|praised|language .*)$/u;

/** The first sentence of what went wrong, as it is quoted inside another. */
const quoted = (told: string): string =>
  (told.split(/(?<=[.!?])\s/u)[0] ?? '').replace(/[.!?]$/u, '');

/** A clause where no sentence stands around it. */
const asSentence = (clause: string): string =>
  `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** A blank behind a full stop is a sentence of its own. */
const standsAlone = (placeholder: string, text: string): boolean =>
  /[.!?]\s$/u.test(text.slice(0, text.indexOf(placeholder)));

/** What a person who knows what went wrong and names this day puts into a blank. */
function putInto(
  { id, placeholder }: Slot,
  { language, reply }: Letter,
  { told, day, changed = '' }: { told: string; day: string; changed: string | undefined },
): string {
  const words = filled[ofRead({ language })];
  if (struck.test(id)) return '';
  const clause = words.issue.replace('{told}', () => quoted(told));
  switch (id) {
    case 'issue':
      return standsAlone(placeholder, reply.text) ? asSentence(clause) : clause;
    case 'heard':
      return words.heard;
    case 'meant':
      return asSentence(words.heard);
    case 'remedy':
      return words.remedy.replace('{day}', day);
    case 'when':
      return words.when.replace('{day}', day);
    case 'changed':
      return changed;
    case 'signer':
      return 'Pernille Friis';
    default:
      return words.cause;
  }
}

/**
 * A letter with its blanks filled by somebody who was told this, and how many deliveries it promises.
 * `changed`: in the language of the letter, for a letter that tells of it.
 */
export function fillIn(
  letter: Letter,
  told: string,
  day: Date,
  changed?: string,
): { readonly text: string; readonly deliveries: number } {
  const locale = letter.language === 'en' ? 'en-GB' : letter.language;
  const said = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(day);
  const text = letter.slots.reduce(
    (before, slot) =>
      before.replace(slot.placeholder, () => putInto(slot, letter, { told, day: said, changed })),
    letter.reply.text,
  );
  return {
    text: text.replace(/\n{3,}/gu, '\n\n').trimStart(),
    deliveries: letter.slots.filter(({ id }) => id === 'remedy').length,
  };
}
