/**
 * Contract: all models are loaded in 150 ms; after that half of the mails are read in 3 ms and 99 of
 * 100 in 30 ms; `takkebrev read` of 200 mails never holds more than 150 MB; a language's models take
 * 4 MB of disk. Times are of processor time, so that other work on the machine does not count.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { speedFigures, speedForms, type SpeedFigures } from '../eval/speed.ts';

let figures: SpeedFigures;

beforeAll(async () => {
  figures = await speedFigures();
}, 120_000);

describe('reading', () => {
  it.each(Object.entries(speedForms))('%s', (id, { name, unit, bar }) => {
    const figure = figures[id as keyof SpeedFigures];
    process.stdout.write(`${name}: ${figure.toFixed(1)} ${unit}\n`);
    expect(figure).toBeLessThanOrEqual(bar);
  });
});
