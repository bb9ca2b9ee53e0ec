/** Contract: whatever the mail server or the network throws becomes one sentence that says what to do, with a code. */
import { describe, expect, it } from 'vitest';
import { imapFailure } from '../../../src/mail/failure.ts';
import { TakkebrevError } from '../../../src/model/errors.ts';

const thrown = (fields: object): Error => Object.assign(new Error('Command failed'), fields);

describe('a failure of the mail server', () => {
  it.each([
    {
      in: { authenticationFailed: true, responseText: 'Nope' },
      code: 'mail-login-refused',
      temporary: false,
    },
    { in: { code: 'ENOTFOUND' }, code: 'mail-host-unknown', temporary: false },
    { in: { code: 'EAI_AGAIN' }, code: 'mail-host-unknown', temporary: true },
    { in: { code: 'ECONNREFUSED' }, code: 'mail-unreachable', temporary: true },
    { in: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, code: 'mail-certificate', temporary: false },
    { in: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, code: 'mail-certificate', temporary: false },
    {
      in: { responseStatus: 'NO', responseText: 'Quota exceeded', serverResponseCode: 'OVERQUOTA' },
      code: 'mail-refused',
      temporary: true,
    },
    { in: { code: 'EConnectionClosed' }, code: 'mail-connection-lost', temporary: true },
    { in: { code: 'ECONNRESET' }, code: 'mail-connection-lost', temporary: true },
  ])('$in is $code', ({ in: fields, code, temporary }) => {
    const failure = imapFailure(thrown(fields), 'imap.example.com:993', 'lone');
    expect(failure).toMatchObject({ code, temporary });
    expect(failure.message).toContain('imap.example.com:993');
  });

  it('that is known already stays as it is', () => {
    const known = new TakkebrevError('busy', 'Busy.');
    expect(imapFailure(known, 'x:1', 'y')).toBe(known);
  });
});
