import type { Rule } from './rule.ts';
import { apologyOnce } from './rules/apology-once.ts';
import { beyondMandate } from './rules/beyond-mandate.ts';
import { blame } from './rules/blame.ts';
import { customerNamed } from './rules/customer-named.ts';
import { customerVoice } from './rules/customer-voice.ts';
import { excuseAndRule } from './rules/excuse-and-rule.ts';
import { fitsAnother } from './rules/fits-another.ts';
import { fluentNothing } from './rules/fluent-nothing.ts';
import { forAnybody } from './rules/for-anybody.ts';
import { foreignFact } from './rules/foreign-fact.ts';
import { givingOrders } from './rules/giving-orders.ts';
import { hiddenText } from './rules/hidden-text.ts';
import { illegalTerm } from './rules/illegal-term.ts';
import { insult } from './rules/insult.ts';
import { issueNamed } from './rules/issue-named.ts';
import { likeEarlier } from './rules/like-earlier.ts';
import { nextStep } from './rules/next-step.ts';
import { openSlot } from './rules/open-slot.ts';
import { saysWhatHappens } from './rules/says-what-happens.ts';
import { stockPhrase } from './rules/stock-phrase.ts';
import { thanks } from './rules/thanks.ts';
import { undatedPromise } from './rules/undated-promise.ts';
import { wantsAnswered } from './rules/wants-answered.ts';
import { wrongLanguage } from './rules/wrong-language.ts';
import { wrongWeekday } from './rules/wrong-weekday.ts';

/** Every rule of the gate, in the order a person would read a letter. */
export const rules: readonly Rule[] = [
  openSlot,
  hiddenText,
  wrongLanguage,
  customerNamed,
  issueNamed,
  fitsAnother,
  saysWhatHappens,
  fluentNothing,
  stockPhrase,
  forAnybody,
  excuseAndRule,
  blame,
  illegalTerm,
  givingOrders,
  insult,
  customerVoice,
  foreignFact,
  wrongWeekday,
  beyondMandate,
  likeEarlier,
  thanks,
  apologyOnce,
  wantsAnswered,
  nextStep,
  undatedPromise,
];
