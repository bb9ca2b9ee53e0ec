import { resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import type { AnnotatedMail } from '../learn/annotated.ts';
import { compared } from '../learn/compare.ts';
import { learntFrom, lessonsOf, trainOwn } from '../learn/corrections.ts';
import { annotatedIn, loadExamples } from '../learn/examples.ts';
import { ownWeightsLearntFrom, writeOwnWeights } from '../learn/own-weights.ts';
import { programSeed } from '../learn/random.ts';
import { options as networkOptions } from '../learn/train.ts';
import { trainWords } from '../learn/words.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Correction } from '../model/store.ts';
import { programNetwork, readingNetwork } from '../read/network/hearing.ts';
import { programWords, wordsIn } from '../read/word-models.ts';
import { openStore } from '../store/open.ts';
import { ownWeightsFiles, type OwnWeightsFiles } from './configuration.ts';
import type { ExitStatus } from './exit.ts';
import { say } from './terminal.ts';

export interface TrainOptions {
  readonly config: string;
  readonly examples?: string;
  readonly again?: boolean;
}

/**
 * `takkebrev train`: learns reading anew from the examples that come with the program and the
 * corrections stored on this machine, and lays the weights beside the store.
 */
export async function train(options: TrainOptions): Promise<ExitStatus> {
  const config = loadConfig(options.config);
  for (const warning of config.warnings) say(`Warning: ${warning}`);
  const files = ownWeightsFiles(config);
  const corrections = await storedCorrections(config.store.url);
  const lessons = lessonsOf(corrections);
  const own = options.examples === undefined ? [] : ownExamples(options.examples);
  if (lessons.kinds.length + own.length === 0 && !options.again) {
    say(
      'Nothing new to learn: no correction is stored here. Where a mail is read wrongly, say so: on the review page, or with takkebrev draft MAIL --issue "the passage that states the problem".',
    );
    return 0;
  }
  const supplied = loadExamples();
  const examples = { ...supplied, annotated: [...supplied.annotated, ...own] };
  const from = learntFrom(examples, lessons.issues, lessons.kinds);
  if (!options.again && isLearnt(files, from)) {
    say(`Nothing new to learn: ${files.reading} holds it all. (--again learns it once more.)`);
    return 0;
  }
  say(`Learning from ${sumOf(lessons.kinds.length, own.length)}. This takes some minutes.`);
  const before = { network: programNetwork(), words: programWords() };
  const words = trainWords(examples, programSeed, {
    lessons: lessons.kinds,
    notes: {
      learntFrom: from,
      ...(options.examples === undefined ? {} : { examples: resolve(options.examples) }),
    },
  });
  const progress = epochsTold(performance.now());
  const reading = trainOwn({
    examples,
    corrections: lessons.issues,
    kinds: lessons.kinds,
    before: before.network,
    options: networkOptions,
    progress,
  });
  const after = { network: readingNetwork(reading), words: wordsIn(words) };
  const progressMade = compared({ before, after, lessons, others: supplied.annotated });
  for (const line of progressMade.told) say(line);
  if (progressMade.worse !== null) {
    say(
      `Nothing was written: ${progressMade.worse}, so mails are better read as before. Look through your corrections.`,
    );
    return 1;
  }
  writeOwnWeights(files.words, words, wordsIn);
  writeOwnWeights(files.reading, reading);
  say(
    `Written: ${files.reading} and ${files.words}. Mails are read with them from now on; a running \`takkebrev watch\` takes them when it is started again.`,
  );
  return 0;
}

/** Both files hold what was learnt from these examples. */
const isLearnt = ({ reading, words }: OwnWeightsFiles, from: number): boolean =>
  ownWeightsLearntFrom(reading) === from && ownWeightsLearntFrom(words, wordsIn) === from;

async function storedCorrections(url: string): Promise<readonly Correction[]> {
  const store = await openStore(url);
  try {
    return await store.corrections();
  } finally {
    await store.close();
  }
}

function ownExamples(folder: string): readonly AnnotatedMail[] {
  let mails;
  try {
    mails = annotatedIn(folder);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new TakkebrevError(
      'usage',
      `${folder} holds an example that is not understood: ${why}.`,
      {
        cause,
      },
    );
  }
  if (mails.length === 0)
    throw new TakkebrevError('usage', `There is no annotated mail (.txt) in ${folder}.`);
  return mails;
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const sumOf = (corrections: number, own: number): string =>
  [
    'the examples that come with the program',
    ...(own > 0 ? [counted(own, 'mail of your own', 'mails of your own')] : []),
    ...(corrections > 0 ? [counted(corrections, 'correction', 'corrections')] : []),
  ].join(' and ');

/** Tells of each epoch done, and how long the others will take. */
function epochsTold(started: number): (done: number, of: number) => void {
  return (done, of) => {
    const left = (((performance.now() - started) / done) * (of - done)) / 60_000;
    const time =
      left < 1
        ? 'less than a minute left'
        : `about ${counted(Math.round(left), 'minute', 'minutes')} left`;
    say(`Epoch ${done} of ${of}${done < of ? `, ${time}` : ''}.`);
  };
}
