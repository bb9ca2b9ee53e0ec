/**
 * Contract: of our own drafts, with their blanks filled in, every promise is found with its day, and
 * nothing else is taken for one: precision and recall at least 0.95.
 */
import { expect, it } from 'vitest';
import { loadLetterTemplates } from '../../../src/config/templates.ts';
import { findPromises } from '../../../src/gate/promises/find.ts';
import { languages } from '../../../src/language/languages.ts';
import type { Letter } from '../../../src/model/letter.ts';
import { addDays, countryOf, localDay } from '../../../src/write/workdays.ts';
import { answer } from '../../../src/work/answer.ts';
import { readSample, testSamples } from '../../eval/samples.ts';
import { fillIn } from '../../year/filling.ts';

const now = new Date('2026-11-18T09:00:00Z');
const remedyDay = '2026-12-04';
interface Wanted {
  readonly text: string;
  readonly due: readonly string[];
}

/** The letter as a person would send it, and what it promises. */
function sentOf(
  letter: Letter,
  days: ReadonlyMap<string, string>,
): { text: string; wanted: Wanted[] } {
  const { text, deliveries, remedy } = fillIn(letter, 'Den kom i stykker', new Date(remedyDay));
  const wanted: Wanted[] = Array.from({ length: deliveries }, () => ({
    text: remedy,
    due: [remedyDay],
  }));
  for (const sentence of letter.sentences) {
    if (sentence.move !== 'promise') continue;
    const when = letter.slots.find(({ placeholder }) => sentence.text.includes(placeholder));
    const day =
      when === undefined
        ? [...days].find(([name]) => sentence.text.toLowerCase().includes(name.toLowerCase()))?.[1]
        : remedyDay;
    if (day !== undefined) wanted.push({ text: sentence.text, due: [day] });
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
