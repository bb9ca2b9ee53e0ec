/** What mail programs write before the subject of an answer or of a mail sent on, in any language. */
const prefix = '(?:re|sv|vs|fwd?|svar|ang|aw|antw|wg|vb|tr|emne|subject)';

const prefixes = new RegExp(`^\\s{0,9}(?:${prefix}\\s{0,3}(?:\\[\\d+\\])?:\\s{0,9}){0,5}`, 'iu');

/** Where the words of a subject line begin, after "Re:" and the like. */
export const subjectStart = (subject: string): number => prefixes.exec(subject)?.[0].length ?? 0;

/** A subject line without "Re:" and the like before it: 300 characters of the line at most. */
export const bareSubject = (subject: string): string =>
  subject.slice(subjectStart(subject), 300).trimEnd();
