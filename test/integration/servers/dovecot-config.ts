import { join } from 'node:path';

/** What one Dovecot is made of: folders, ports and the system user its processes run as. */
export interface DovecotLayout {
  readonly root: string;
  readonly home: string;
  readonly port: number;
  /** null: no TLS at all, and no STARTTLS on `port` either. */
  readonly tlsPort: number | null;
  /** System uid and gid that own the mail. */
  readonly owner: { readonly uid: number; readonly gid: number };
  /** Names of the current user and group when not root; null as root, where Debian's own are used. */
  readonly self: { readonly user: string; readonly group: string } | null;
  readonly separator: '/' | '.';
  readonly folders: readonly { readonly name: string; readonly specialUse: string | null }[];
}

/** The text of `dovecot.conf` (Dovecot 2.3) for a server that lives in one temporary folder. */
export function dovecotConfig(layout: DovecotLayout): string {
  return [
    base(layout),
    layout.self === null ? '' : unprivileged(layout.self),
    listeners(layout),
    accounts(layout),
    namespace(layout),
  ].join('\n');
}

const base = ({ root }: DovecotLayout): string => `
protocols = imap
base_dir = ${join(root, 'run')}
state_dir = ${join(root, 'state')}
log_path = /dev/stderr
listen = 127.0.0.1
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
first_valid_uid = 1
mail_max_userip_connections = 1000
mail_fsync = never
# Keep appended mails byte for byte.
mail_save_crlf = yes
# Refused logins slow down everybody from the same address; here that is every test.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}`;

const unprivileged = ({ user, group }: { user: string; group: string }): string => `
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}
service stats {
  chroot =
}`;

const listeners = ({ root, port, tlsPort }: DovecotLayout): string => `
${tlsPort === null ? 'ssl = no' : `ssl = yes\nssl_cert = <${join(root, 'tls.crt')}\nssl_key = <${join(root, 'tls.key')}`}
service imap-login {
  service_count = 0
  process_min_avail = 1
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort ?? 0}
    ssl = yes
  }
}`;

const accounts = ({ root, home, owner }: DovecotLayout): string => `
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${join(root, 'passwd')}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${home}
}
mail_location = maildir:~/Maildir:UTF-8`;

const namespace = ({ separator, folders }: DovecotLayout): string => `
namespace inbox {
  inbox = yes
  separator = ${separator}
${folders.map(folder).join('\n')}
}
`;

const folder = ({ name, specialUse }: DovecotLayout['folders'][number]): string =>
  `  mailbox "${name}" {
    auto = create${specialUse === null ? '' : `\n    special_use = ${specialUse}`}
  }`;
