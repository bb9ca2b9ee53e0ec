/**
 * Sees to what the integration tests need beyond npm: a real Dovecot, a real
 * Postfix and a real browser. On Debian as root it is
 * installed; elsewhere this says what to install, and fails: no test is skipped for lack of it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const wanted = [
  { file: '/usr/sbin/dovecot', package: 'dovecot-imapd' },
  { file: '/usr/sbin/postfix', package: 'postfix' },
  { file: '/usr/bin/openssl', package: 'openssl' },
  { file: '/usr/bin/chromium', package: 'chromium' },
  { file: '/usr/bin/systemd-analyze', package: 'systemd' },
];

const missing = (): string[] =>
  wanted.filter(({ file }) => !existsSync(file)).map((one) => one.package);

if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  };
  process.stderr.write(`Installing ${missing().join(', ')} for the tests ...\n`);
  apt('update', '-qq');
  // The tests start a Postfix of their own: the machine is to get none that listens.
  if (missing().includes('postfix'))
    execFileSync('debconf-set-selections', {
      input: 'postfix postfix/main_mailer_type select No configuration\n',
      env,
    });
  apt('install', '-y', '-qq', '--no-install-recommends', ...missing());
}
if (missing().length > 0) {
  process.stderr.write(
    `The tests need ${missing().join(' and ')}: install them first (on Debian: sudo apt-get install ${missing().join(' ')}).\n`,
  );
  process.exitCode = 1;
}
