import type { Stemming } from '../stemming.ts';

export const stemming: Stemming = {
  endings: /(?:ingly|edly|ings|ing|ies|ied|ers|ed|es|er|ly|'s|s'|y|e|s)$/,
  second: null,
};
