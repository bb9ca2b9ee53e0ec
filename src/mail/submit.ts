import type { Submitter } from '../model/submitter.ts';
import type { SmtpAccount } from './submission.ts';

/** Hands mails over by SMTP (RFC 5321, RFC 6409), each on a connection of its own. */
export const smtpSubmitter = (account: SmtpAccount): Submitter => ({
  submit: async (mail, permit) => {
    // SMTP loads only when there is a letter to send: most polls have none.
    const { Submission } = await import('./submission.ts');
    return new Submission(account, mail, permit).run();
  },
});
