import type { CaseLine } from '../../model/desk.ts';
import type { Answer } from '../../model/desk-store.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { ThreadMail } from '../../model/threads.ts';
import { fill } from '../pages.ts';
import { textsOf } from '../texts.ts';
import { whoAndWhat } from './queue-view.ts';
import { day, dayAndTime } from './when.ts';

/** The mails of a thread and our answers to them, oldest first; `own` is the case that is looked at. */
export function threadView(
  mails: readonly ThreadMail[],
  lines: ReadonlyMap<number, CaseLine>,
  answers: readonly Answer[],
  own: number,
  language: LanguageCode,
) {
  const texts = textsOf(language);
  const came = mails.map((mail) => {
    const line = mail.case === null ? undefined : lines.get(mail.case);
    return {
      at: mail.receivedAt,
      ours: false,
      relation: mail.relation,
      word: texts.relations[mail.relation],
      sender: mail.sender,
      subject: mail.subject === '' ? texts.page.noSubject : mail.subject,
      language: line === undefined || line.language === 'und' ? '' : line.language,
      case: mail.case === own ? null : mail.case,
      here: mail.case === own,
      joined:
        mail.ground === null
          ? null
          : fill(texts.after.joinedBy, { ground: texts.grounds[mail.ground] }),
      identity: mail.relation === 'first' ? null : mail.identity,
      split: fill(texts.after.splitOf, { subject: mail.subject }),
    };
  });
  const went = answers.map(({ case: id, at }) => ({
    at,
    ours: true,
    word: texts.after.ours,
    case: id === own ? null : id,
    here: id === own,
  }));
  return [...came, ...went]
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((one) => ({
      sender: '',
      subject: '',
      language: '',
      relation: '',
      joined: null,
      identity: null,
      split: '',
      ...one,
      at: dayAndTime(one.at, language),
      atIso: one.at.toISOString(),
    }));
}

/** A case as a line among others. */
export const shortLine = (line: CaseLine, language: LanguageCode) => {
  const texts = textsOf(language);
  return {
    id: line.id,
    ...whoAndWhat(line, texts),
    language: line.language === 'und' ? '' : line.language,
    state: line.state,
    stateName: texts.states[line.state],
    issue: line.issue?.text ?? null,
    at: day(line.receivedAt, language),
  };
};
