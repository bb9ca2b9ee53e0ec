import { createHash } from 'node:crypto';
import type { VoiceChange, VoiceProposal } from '../../model/voice.ts';
import { changesIn, type MadeChange } from './changes.ts';
import { isHouseWords } from './house-words.ts';
import type { SentLetter } from './letters.ts';

/** So many customers must have got it, and so large a share of the letters it could stand in. */
const leastCustomers = 3;
const leastShare = 0.6;
const mostExamples = 3;

const keyOf = ({ kind, language, from, to }: VoiceChange): string =>
  JSON.stringify(
    kind === 'words' || kind === 'never' ? [kind, language, from, to] : [kind, language, to],
  );

export const idOf = (change: VoiceChange): string =>
  createHash('sha256').update(keyOf(change)).digest('hex').slice(0, 4);

/**
 * What people write otherwise than takkebrev, again and again: greetings, closings, sign-offs, words,
 * and sentences they take out. Only what many customers got alike is proposed, and nothing that is
 * known of one of them. Takes nothing: that is for a person. The most frequent come first.
 */
export function proposeVoice(letters: readonly SentLetter[]): readonly VoiceProposal[] {
  const groups = new Map<string, { made: MadeChange[]; letters: SentLetter[] }>();
  for (const letter of letters) {
    for (const change of changesIn(letter)) {
      const group = groups.get(keyOf(change)) ?? { made: [], letters: [] };
      if (group.letters.includes(letter)) continue;
      group.made.push(change);
      group.letters.push(letter);
      groups.set(keyOf(change), group);
    }
  }
  return [...groups.values()]
    .flatMap((group) => proposalOf(group.made, group.letters, letters))
    .toSorted((one, other) => other.times - one.times || one.id.localeCompare(other.id));
}

function proposalOf(
  made: readonly MadeChange[],
  having: readonly SentLetter[],
  letters: readonly SentLetter[],
): VoiceProposal[] {
  const [change] = made;
  // What is mostly written as takkebrev writes it is no change.
  const changed = made.filter(({ from, to }) => from !== to);
  if (change === undefined || changed.length < leastCustomers) return [];
  const customers = new Set(having.map(({ customer }) => customer));
  const of = letters.filter((letter) => couldHave(change, letter)).length;
  if (customers.size < leastCustomers || made.length < leastShare * of) return [];
  const words = [change.to, ...(change.kind === 'words' || change.kind === 'never' ? [change.from ?? ''] : [])];
  if (!words.every((one) => isHouseWords(one, having))) return [];
  const { kind, language, to } = change;
  const from = kind === 'words' || kind === 'never' ? change.from : null;
  const examples = changed.slice(0, mostExamples).map(({ example }) => example);
  return [{ kind, language, from, to, id: idOf({ kind, language, from, to }), times: made.length, of, examples }];
} // prettier-ignore

/** Whether a letter gave occasion for it. */
function couldHave(
  { kind, language, from }: VoiceChange,
  { letter, greeting }: SentLetter,
): boolean {
  if (letter.language !== language) return false;
  if (kind === 'greeting') return greeting !== null;
  if (kind === 'closing' || kind === 'signOff') return true;
  const text = letter.sentences.map((sentence) => sentence.text).join('\n');
  return ` ${text.toLowerCase()} `.includes((from ?? '').toLowerCase());
}
