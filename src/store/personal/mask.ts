const special = /[.*+?^${}()|[\]\\]/g;

/**
 * Finds `address` written as a whole, in any case: not as a part of a longer one. Call with the
 * `g` flag's rules in mind: the expression keeps no state between calls of `replace`.
 */
export const addressPattern = (address: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.+%-])${address.replace(special, String.raw`\$&`)}(?![\w-]|\.\w)`,
    'giu',
  );

/** The text with every address out of sight; nothing moves, so that offsets into it still hold. */
export const masked = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((so, pattern) => so.replace(pattern, (found) => '*'.repeat(found.length)), text);
