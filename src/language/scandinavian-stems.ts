import type { Stemming } from './stemming.ts';

/** Danish, Norwegian and Swedish share their endings, folded. */
export const stemming: Stemming = {
  endings:
    /(?:ernes|ornas|arnas|heten|ernas|erne|enes|anes|orna|arna|erna|ande|ende|ades|ede|ade|ene|ane|ens|ets|an|ers|ast|est|et|en|er|ar|or|es|as|ad|at|te|de|dd|a|e|t|s|n|r)$/,
  second: /(?:er|en|et|ed|t|e|s)$/,
};
