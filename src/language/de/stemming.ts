import type { Stemming } from '../stemming.ts';

export const stemming: Stemming = {
  endings:
    /(?:ungen|heiten|keiten|enden|ender|endes|ung|heit|keit|end|ende|sten|test|ten|tem|ter|tes|ern|est|em|en|er|es|et|st|te|e|n|s|t)$/,
  second: /(?:er|en|et|te|t|e|s)$/,
};
