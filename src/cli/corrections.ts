import type { Config } from '../config/load.ts';
import { isLesson } from '../learn/corrections.ts';
import type { Message } from '../model/message.ts';
import type { Reading } from '../model/reading.ts';
import type { Correction } from '../model/store.ts';
import { openStore } from '../store/open.ts';
import { mailIdentity } from '../work/identity.ts';
import { say } from './terminal.ts';

/** A person's correction of one mail; null where nothing can be learnt from it. */
export function correctionOf(
  message: Message,
  reading: Reading,
  passage: string,
  now: Date,
): Correction | null {
  const { subject, date, messageId, from } = message;
  const { authored } = reading;
  if (reading.screened !== null || !isLesson({ subject, authored, passage })) return null;
  return {
    identity: mailIdentity(message),
    messageId,
    from: from?.address ?? null,
    date,
    subject,
    authored,
    kind: 'complaint',
    passage,
    correctedAt: now,
  };
}

/** Stores corrections for the next training. Where that cannot be done it says so, and no more. */
export async function keepCorrections(
  corrections: readonly Correction[],
  config: Config | null,
): Promise<void> {
  if (corrections.length === 0) {
    say('The correction was not kept: there is no such passage in a mail that customers wrote.');
    return;
  }
  if (config === null) {
    say(
      'The correction was not kept: name a configuration (--config FILE, or make one with `takkebrev init`), and `takkebrev train` can learn from it.',
    );
    return;
  }
  try {
    const store = await openStore(config.store.url);
    try {
      for (const correction of corrections) await store.saveCorrection(correction);
    } finally {
      await store.close();
    }
    say('The correction was kept: `takkebrev train` learns from it.');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    say(`Warning: the correction was not kept. ${why}`);
  }
}
