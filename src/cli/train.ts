import { loadConfig } from '../config/load.ts';
import type { AnnotatedMail } from '../learn/annotated.ts';
import { isLesson, isReadRight, learntFrom, trainOwn, type Lesson } from '../learn/corrections.ts';
import { annotatedIn, loadExamples } from '../learn/examples.ts';
import { foundIssues } from '../learn/figures.ts';
import { ownWeightsLearntFrom, writeOwnWeights } from '../learn/own-weights.ts';
import { options as networkOptions } from '../learn/train.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Correction } from '../model/store.ts';
import { programNetwork, readingNetwork } from '../read/network/hearing.ts';
import type { Network } from '../read/network/network.ts';
import { openStore } from '../store/open.ts';
import { ownWeightsFile } from './configuration.ts';
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
  const file = ownWeightsFile(config);
  const corrections = (await storedCorrections(config.store.url)).filter((one) => isLesson(one));
  const own = options.examples === undefined ? [] : ownExamples(options.examples);
  if (corrections.length + own.length === 0 && !options.again) {
    say(
      'Nothing new to learn: no correction is stored here. Where a mail is read wrongly, say so: takkebrev draft MAIL --issue "the passage that states the problem".',
    );
    return 0;
  }
  const supplied = loadExamples();
  const examples = { ...supplied, annotated: [...supplied.annotated, ...own] };
  if (!options.again && ownWeightsLearntFrom(file) === learntFrom(examples, corrections)) {
    say(`Nothing new to learn: ${file} holds it all. (--again learns it once more.)`);
    return 0;
  }
  say(`Learning from ${sumOf(corrections.length, own.length)}. This takes some minutes.`);
  const before = programNetwork();
  const progress = epochsTold(performance.now());
  const bytes = trainOwn({ examples, corrections, before, options: networkOptions, progress });
  const after = readingNetwork(bytes);
  if (!isGood({ before, after, corrections, others: supplied.annotated })) return 1;
  writeOwnWeights(file, bytes);
  say(
    `Written: ${file}. Mails are read with it from now on; a running \`takkebrev watch\` takes it when it is started again.`,
  );
  return 0;
}

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

/** Every so many of the mails that come with the program are read by both networks. */
const oneOf = 8;
/** What was learnt may cost at most this part of them. */
const mostForgotten = 0.03;

/** Tells what was learnt, and whether nothing else was forgotten over it. */
function isGood(of: {
  readonly before: Network;
  readonly after: Network;
  readonly corrections: readonly Lesson[];
  readonly others: readonly AnnotatedMail[];
}): boolean {
  const { before, after, corrections } = of;
  const right = (network: Network): number =>
    corrections.filter((lesson) => isReadRight(lesson, network)).length;
  if (corrections.length > 0)
    say(
      `Learnt: the problem is found in ${right(after)} of ${counted(corrections.length, 'corrected mail', 'corrected mails')} (${right(before)} before).`,
    );
  const others = of.others.filter(({ kind }, at) => kind === 'complaint' && at % oneOf === 0);
  const [now, then] = [foundIssues(after, others), foundIssues(before, others)];
  say(`Kept: it is found in ${now} of ${others.length} other complaints (${then} before).`);
  if (now >= then - mostForgotten * others.length) return true;
  say(
    'Nothing was written: so much would be forgotten that mails are better read as before. Look through your corrections.',
  );
  return false;
}
