import { decodeLinear, Features, hash, score, softmax } from '../language/linear.ts';
import { kinds, type Kind } from '../model/reading.ts';
import { addText, foldedWords } from './features.ts';
import { roles, type RoleShares } from './roles.ts';
import weights from './weights/kind.json' with { type: 'json' };

export interface KindReading {
  readonly kind: Kind;
  readonly confidence: number;
  readonly doubtful: boolean;
}

const complaints = decodeLinear(weights.complaint);
const others = decodeLinear(weights.kind);
/** Between these shares a person must say whether it is a complaint. Above them there is a draft, which a person reads anyway. */
const doubt = { from: 0.1, to: 0.5 };

/** What sort of mail it is, by its words and by what its sentences do. */
export function findKind(
  subject: string,
  authored: string,
  shares: readonly RoleShares[],
): KindReading {
  const features = kindFeatures(subject, authored, shares);
  const complaint = softmax(score(complaints, features))[1] ?? 0;
  const doubtful = complaint > doubt.from && complaint < doubt.to;
  if (complaint >= 0.5) return { kind: 'complaint', confidence: complaint, doubtful };
  const found = softmax(
    score(others, features).map((one, at) => (others.classes[at] === 'complaint' ? -1e6 : one)),
  );
  const highest = Math.max(...found);
  const name = others.classes[found.indexOf(highest)];
  return {
    kind: kinds.find((kind) => kind === name) ?? 'other',
    confidence: highest * (1 - complaint),
    doubtful,
  };
}

/** What the model sees of a mail; training uses the same. */
export function kindFeatures(
  subject: string,
  authored: string,
  shares: readonly RoleShares[],
): Features {
  const features = new Features();
  addText(features, foldedWords(subject), 'ks', { words: 1, pairs: 0.5, pieces: 1, concepts: 1 });
  addText(features, foldedWords(authored), 'kb', { words: 2, pairs: 1, pieces: 1.5, concepts: 3 });
  addRoles(features, shares);
  const add = (name: string): void => features.add(hash(`kind ${name}`), 0.5);
  add(`length ${Math.floor(Math.log2(authored.length + 1))}`);
  if (/https?:\/\/|www\./i.test(authored)) add('link');
  if (/\d %|\d%/.test(authored)) add('percent');
  if (/\?/.test(authored)) add('asks');
  if (/^(?:re|sv|svar|vs|fwd?)\s*:/i.test(subject)) add('reply');
  if (/[^@\s]@[^@\s]/.test(authored)) add('address');
  return features;
}

/** How much of the mail each role takes, and how sure the surest sentence of each is. */
export function addRoles(features: Features, shares: readonly RoleShares[]): void {
  for (const role of roles) {
    const all = shares.map((share) => share[role]);
    const sum = all.reduce((total, share) => total + share, 0);
    features.add(hash(`role most ${role}`), 6 * Math.max(0, ...all));
    features.add(hash(`role sum ${role}`), 1.6 * Math.min(4, sum));
    features.add(hash(`role part ${role}`), (4 * sum) / Math.max(1, shares.length));
  }
}
