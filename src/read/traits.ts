import {
  decodeLinear,
  Features,
  hash,
  score,
  softmax,
  type LinearModel,
} from '../language/linear.ts';
import {
  faults,
  issueTypes,
  tones,
  wants,
  type Fault,
  type IssueType,
  type Tone,
  type Want,
} from '../model/reading.ts';
import { addText, foldedWords } from './features.ts';
import { addRoles } from './kind.ts';
import type { RoleShares } from './roles.ts';
import weights from './weights/traits.json' with { type: 'json' };

/** What one model tells of a whole complaint. */
export interface Traits {
  readonly tone: Tone;
  readonly fault: Fault;
  readonly repeat: boolean;
  readonly aboutStaff: boolean;
  readonly unreasonable: boolean;
}

const decode = () => ({
  tone: decodeLinear(weights.tone),
  fault: decodeLinear(weights.fault),
  repeat: decodeLinear(weights.repeat),
  aboutStaff: decodeLinear(weights.aboutStaff),
  unreasonable: decodeLinear(weights.unreasonable),
  type: decodeLinear(weights.type),
  want: decodeLinear(weights.want),
});

let decoded: ReturnType<typeof decode> | undefined;
/** Decoded at the first complaint: most mail is none. */
const models = (): ReturnType<typeof decode> => (decoded ??= decode());

/** From this share on a flag is set. */
const flagFrom = { repeat: 0.25, aboutStaff: 0.3, unreasonable: 0.3 };

export function findTraits(
  subject: string,
  texts: readonly string[],
  shares: readonly RoleShares[],
): Traits {
  const features = traitFeatures(subject, texts, shares);
  const flag = (name: keyof typeof flagFrom): boolean =>
    shareOf(models()[name], features, 'yes') > flagFrom[name];
  return {
    tone: best(models().tone, features, tones),
    fault: best(models().fault, features, faults),
    repeat: flag('repeat'),
    aboutStaff: flag('aboutStaff'),
    unreasonable: flag('unreasonable'),
  };
}

/** The type of a problem and how sure that is. */
export function findType(passage: string, around: string): { type: IssueType; confidence: number } {
  const shares = softmax(score(models().type, typeFeatures(passage, around)));
  const highest = Math.max(...shares);
  const name = models().type.classes[shares.indexOf(highest)];
  return { type: issueTypes.find((type) => type === name) ?? 'other', confidence: highest };
}

/** What one sentence asks for, surest first; null stands for nothing that can be named. */
export function findWant(sentence: string): { want: Want | null; share: number }[] {
  const shares = softmax(score(models().want, wantFeatures(sentence)));
  return models()
    .want.classes.map((name, at) => ({
      want: wants.find((want) => want === name) ?? null,
      share: shares[at] ?? 0,
    }))
    .toSorted((a, b) => b.share - a.share);
}

/** What the models of whole complaints see; training uses the same. */
export function traitFeatures(
  subject: string,
  texts: readonly string[],
  shares: readonly RoleShares[],
): Features {
  const features = new Features();
  const whole = texts.join('\n');
  addText(features, foldedWords(subject), 't', {
    words: 0.7,
    pairs: 0,
    pieces: 0.5,
    concepts: 0.5,
  });
  addText(features, foldedWords(whole), 't', {
    words: 2.5,
    pairs: 1.5,
    pieces: 1.5,
    concepts: 1.5,
  });
  addRoles(features, shares);
  const add = (name: string): void => features.add(hash(`trait ${name}`), 0.6);
  const letters = whole.replace(/\P{L}/gu, '');
  const capitals = whole.replace(/\P{Lu}/gu, '').length;
  if (letters.length > 20 && capitals > 0.5 * letters.length) add('capitals');
  if (/\p{Lu}{4,}/u.test(whole)) add('capital word');
  if (/!!|\?\?|!\?/.test(whole)) add('many marks');
  if (whole.includes('!')) add('shouts');
  if (/[\u{1f300}-\u{1faff}]/u.test(whole)) add('emoji');
  add(`length ${Math.floor(Math.log2(whole.length + 1))}`);
  return features;
}

/** What the model of types sees: the passage itself, and less loudly the sentences around it. */
export function typeFeatures(passage: string, around: string): Features {
  const features = new Features();
  addText(features, foldedWords(passage), 'i', { words: 2, pairs: 1, pieces: 2.5, concepts: 2.5 });
  if (around !== '')
    addText(features, foldedWords(around), 'j', {
      words: 0.7,
      pairs: 0,
      pieces: 0.7,
      concepts: 0.7,
    });
  return features;
}

export function wantFeatures(sentence: string): Features {
  const features = new Features();
  addText(features, foldedWords(sentence), 'v', { words: 2, pairs: 1, pieces: 2.5, concepts: 2.5 });
  if (sentence.includes('?')) features.add(hash('want asks'), 0.6);
  return features;
}

function best<T extends string>(model: LinearModel, features: Features, all: readonly T[]): T {
  const scores = score(model, features);
  const name = model.classes[scores.indexOf(Math.max(...scores))];
  return all.find((one) => one === name) ?? (all[0] as T);
}

function shareOf(model: LinearModel, features: Features, name: string): number {
  return softmax(score(model, features))[model.classes.indexOf(name)] ?? 0;
}
