/**
 * Contract: of our own drafts, with their blanks filled in, every promise is found with its day, and
 * nothing else is taken for one: precision and recall at least 0.95.
 */
import { expect, it } from 'vitest';
import { loadLetterTemplates } from '../../../src/config/templates.ts';
import { findPromises } from '../../../src/gate/promises/find.ts';
import { languages } from '../../../src/language/languages.ts';
import { ofRead } from '../../eval/read-language.ts';
import type { ReadCode } from '../../../src/language/identify.ts';
import type { Letter } from '../../../src/model/letter.ts';
import { addDays, countryOf, localDay } from '../../../src/write/workdays.ts';
import { answer } from '../../../src/work/answer.ts';
import { readSample, testSamples } from '../../eval/samples.ts';

const now = new Date('2026-11-18T09:00:00Z');
const remedyDay = '2026-12-04';
/** What a person might write into the blanks: what it came of, and what is promised. */
const filled: Readonly<
  Record<
    ReadCode,
    {
      readonly cause: string;
      readonly remedy: string;
      readonly clause: string;
      readonly when: string;
    }
  >
> = {
  da: {
    cause: 'Det skyldtes en forkert etiket på lageret.',
    remedy: 'Vi sender en ny til dig senest 4. december.',
    clause: 'lågen var revnet',
    when: 'senest fredag den 4. december',
  },
  nb: {
    cause: 'Det skyldtes en feil etikett på lageret.',
    remedy: 'Vi sender en ny til deg senest 4. desember.',
    clause: 'døra var sprukket',
    when: 'senest fredag 4. desember',
  },
  nn: {
    cause: 'Det kom av ein feil etikett på lageret.',
    remedy: 'Vi sender ein ny til deg seinast 4. desember.',
    clause: 'døra var sprokken',
    when: 'seinast fredag 4. desember',
  },
  sv: {
    cause: 'Det berodde på en felaktig etikett på lagret.',
    remedy: 'Vi skickar en ny till dig senast den 4 december.',
    clause: 'luckan var sprucken',
    when: 'senast fredag den 4 december',
  },
  en: {
    cause: 'It came of a wrong label in the warehouse.',
    remedy: 'We will send you a new one by 4 December.',
    clause: 'the door was cracked',
    when: 'by Friday 4 December',
  },
};

interface Wanted {
  readonly text: string;
  readonly due: readonly string[];
}

/** The letter as a person would send it, and what it promises. */
function sentOf(
  letter: Letter,
  days: ReadonlyMap<string, string>,
): { text: string; wanted: Wanted[] } {
  let { text } = letter.reply;
  const wanted: Wanted[] = [];
  const words = filled[ofRead(letter)];
  const answers: Readonly<Record<string, string>> = {
    signer: 'Pernille Friis',
    remedy: words.remedy,
    issue: words.clause,
    heard: words.clause,
    when: words.when,
  };
  for (const { id, placeholder } of letter.slots) {
    const said = answers[id] ?? words.cause;
    text = text.replace(placeholder, said);
    const around = letter.sentences.find((one) => one.text.includes(placeholder));
    if (id === 'when' && around !== undefined)
      wanted.push({ text: around.text.replace(placeholder, said), due: [remedyDay] });
    if (id === 'remedy') wanted.push({ text: said, due: [remedyDay] });
  }
  for (const sentence of letter.sentences) {
    if (sentence.move !== 'promise') continue;
    const day = [...days].find(([name]) =>
      sentence.text.toLowerCase().includes(name.toLowerCase()),
    );
    if (day !== undefined) wanted.push({ text: sentence.text, due: [day[1]] });
  }
  return { text, wanted };
}

it('finds what our own letters promise', async () => {
  const templates = loadLetterTemplates();
  const complaints = (await testSamples()).filter(({ expected }) => expected.kind === 'complaint');
  let [right, found, all] = [0, 0, 0];
  const wrong: string[] = [];
  for (const sample of complaints) {
    const { business } = sample.context;
    const { letter } = answer(sample.message, readSample(sample), {
      business,
      now,
      templates,
      policy: {},
      sent: [],
    });
    const { language } = letter;
    const today = localDay(now, countryOf(business, language));
    const days = new Map(
      Array.from({ length: 10 }, (_, ahead) => addDays(today, ahead)).map((day) => [
        languages[language].grammar.day(day),
        day.toISOString().slice(0, 10),
      ]),
    );
    const { text, wanted } = sentOf(letter, days);
    const promises = findPromises({
      text,
      language,
      sentAt: now,
      business,
      signer: 'Pernille Friis',
    });
    const hits = wanted.filter((one) =>
      promises.some(
        (promise) =>
          one.text.includes(promise.text.slice(0, 12)) && one.due.includes(promise.due ?? ''),
      ),
    );
    right += hits.length;
    found += promises.length;
    all += wanted.length;
    if (hits.length !== wanted.length || promises.length !== wanted.length)
      wrong.push(
        `${language}\n  ${JSON.stringify(wanted)}\n  ${JSON.stringify(promises.map((one) => [one.text, one.due]))}`,
      );
  }
  expect(all).toBeGreaterThan(150);
  expect(right / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  expect(right / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
}, 60_000);
