/**
 * Contract: a draft whose blanks a person has filled in passes, with the rules counting that only warned
 * while a blank was open; one that does not say what happened is stopped when the blank that asks for it
 * is filled with talk. What is filled in is taken
 * from letters that people wrote to the same mails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLetterTemplates } from '../../../src/config/templates.ts';
import { checkReply, type CheckInput } from '../../../src/gate/check.ts';
import { openCase } from '../../../src/gate/case.ts';
import { parseMessage } from '../../../src/mail/parse.ts';
import { ofRead } from '../../eval/read-language.ts';
import type { ReadCode } from '../../../src/language/identify.ts';
import type { Letter } from '../../../src/model/letter.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { answer } from '../../../src/work/answer.ts';
import { mailFolders, readSample, testSamples } from '../../eval/samples.ts';

/** Of 100 filled drafts so many must pass. */
const bar = 0.97;
/** Of 100 filled with talk where the draft itself does not say what happened, so many must be stopped. */
const barOfTalk = 0.85;
const now = new Date('2026-11-20T09:00:00Z');

interface Draft {
  readonly subject: string;
  readonly letter: Letter;
  readonly input: Omit<CheckInput, 'reply'>;
  /** What a person wrote to the same mail. */
  readonly written: string;
}

/** Letters people wrote, by the Message-ID of the mail. */
async function writtenLetters(): Promise<ReadonlyMap<string, string>> {
  const lines = readFileSync(
    new URL('../../fixtures/labelled-replies.jsonl', import.meta.url),
    'utf8',
  ).split('\n');
  const letters = new Map<string, string>();
  for (const line of lines.filter((one) => one !== '')) {
    const { mail, label, reply } = JSON.parse(line) as Record<string, string>;
    if (label !== 'personal') continue;
    const file = join(mailFolders[0] ?? '', '..', mail ?? '');
    const { messageId } = await parseMessage(readFileSync(file));
    letters.set(messageId ?? '', reply ?? '');
  }
  return letters;
}

async function draftsToTestMails(): Promise<readonly Draft[]> {
  const templates = loadLetterTemplates();
  const letters = await writtenLetters();
  return (await testSamples()).flatMap((sample) => {
    const written = letters.get(sample.message.messageId ?? '');
    if (sample.expected.kind !== 'complaint' || written === undefined) return [];
    const { message } = sample;
    const { business } = sample.context;
    const reading = readSample(sample);
    const context = { business, now, templates, sent: [], policy: {} };
    const { letter } = answer(message, reading, context);
    const input = { message, reading, business, sent: [] };
    return [{ subject: letter.reply.subject, letter, input, written }];
  });
}

/**
 * What a person would put into a blank: what happened into the first, what else is told into that of what it
 * meant, what is done into the others.
 */
function filled({ letter, input, written }: Draft): string {
  const { body } = openCase({ ...input, reply: written });
  const [told, ...others] = body.toSorted((a, b) => b.happenings.length - a.happenings.length);
  const meant = others.find((one) => one.undertakes === null && !sorry.test(one.text)) ?? told;
  const done = body.filter((one) => one.undertakes !== null);
  const deeds = done.length === 0 ? body : done;
  return letter.slots.reduce((text, { id, placeholder }, at) => {
    const one =
      id === 'issue' ? told : id === 'heard' || id === 'meant' ? meant : deeds[at % deeds.length];
    const more = id === 'remedy' ? deeds[(at + 1) % deeds.length]?.text : '';
    const words = [one?.text ?? '', more === one?.text ? '' : more].join(' ').trim();
    return text.replace(placeholder, () => words);
  }, letter.reply.text);
}

/** Words of an apology, of which a letter has one. */
const sorry = /sorry|apolog|undskyld|beklag|unnskyld|orsak|förlåt|ursäkt|ked af|lei for|ledsen/iu;

const empty: Readonly<Record<ReadCode, string>> = {
  da: 'Vi tager din henvendelse meget alvorligt og arbejder hver dag på at blive bedre.',
  nb: 'Vi tar henvendelsen din på største alvor og jobber hver dag for å bli bedre.',
  nn: 'Vi tek meldinga di på største alvor og arbeider kvar dag for å bli betre.',
  sv: 'Vi tar ditt mejl på största allvar och arbetar varje dag för att bli bättre.',
  en: 'We take your message very seriously and work every day to become better.',
};

const errorsOf = (verdict: Verdict): string =>
  verdict.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, excerpt }) => `${rule} "${excerpt.slice(0, 60)}"`)
    .join('; ');

describe('drafts to test mails', () => {
  let drafts: readonly Draft[] = [];
  beforeAll(async () => {
    drafts = (await draftsToTestMails()).filter(({ letter }) => letter.slots.length > 0);
  }, 60_000);

  it('pass once their blanks are filled in', () => {
    expect(drafts.length).toBeGreaterThan(80);
    const stopped = drafts.flatMap((draft) => {
      const verdict = checkReply({ ...draft.input, reply: filled(draft) });
      return verdict.verdict === 'pass' ? [] : [`${draft.subject}: ${errorsOf(verdict)}`];
    });
    for (const one of stopped) process.stdout.write(`${one}\n`);
    process.stdout.write(
      `filled drafts: ${drafts.length - stopped.length} of ${drafts.length} pass\n`,
    );
    expect(1 - stopped.length / drafts.length).toBeGreaterThanOrEqual(bar);
  });

  it('are stopped where a blank that asks what happened is filled with talk', () => {
    const asked = drafts.filter(({ letter }) => letter.slots.some(({ id }) => id === 'issue'));
    const passed = asked.filter(({ letter, input }) => {
      const talk = empty[ofRead(letter)];
      const reply = letter.slots.reduce(
        (text, { placeholder }) => text.replace(placeholder, () => talk),
        letter.reply.text,
      );
      return checkReply({ ...input, reply }).verdict === 'pass';
    });
    expect(asked.length).toBeGreaterThan(0);
    for (const { subject } of passed) process.stdout.write(`talk passes: ${subject}\n`);
    expect(1 - passed.length / asked.length).toBeGreaterThanOrEqual(barOfTalk);
  });
});
