import type { HttpBindings } from '@hono/node-server';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { isLoopback } from '../../config/parts.ts';
import type { ReviewConfig } from '../../config/people.ts';
import type { AuthContext } from './environment.ts';

const everywhere: readonly string[] = ['0.0.0.0', '::'];

/** What the address, the proxy and the other site of a request are judged by. */
export class Surroundings {
  /** True where people reach the page over TLS, ours or the proxy's. */
  readonly secure: boolean;
  readonly #publicUrl: URL | null;
  readonly #hosts: ReadonlySet<string>;
  readonly #proxies: BlockList | null;

  constructor({ host, publicUrl, tls, proxy }: ReviewConfig) {
    this.secure = tls !== null || publicUrl?.protocol === 'https:';
    this.#publicUrl = publicUrl;
    this.#hosts = new Set([
      ...(publicUrl === null ? [] : [publicUrl.hostname]),
      ...(isLoopback(host) ? ['localhost', '127.0.0.1', '[::1]'] : []),
      ...(everywhere.includes(host) ? [] : [isIPv6(host) ? `[${host}]` : host.toLowerCase()]),
    ]);
    this.#proxies = proxy.length === 0 ? null : toBlockList(proxy);
  }

  /** False for a host name that is not ours: another site's name may be made to lead here (DNS rebinding). */
  isKnownHost(c: AuthContext): boolean {
    return this.#hosts.has(new URL(c.req.url).hostname);
  }

  /** False for whoever goes round the proxy that does TLS. */
  cameProperly(c: AuthContext): boolean {
    return this.#proxies === null || isListed(this.#proxies, peerOf(c));
  }

  /** Who asks: beyond a trusted proxy, the last address it names that is no proxy itself. */
  clientAddress(c: AuthContext): string {
    const peer = peerOf(c);
    const proxies = this.#proxies;
    if (proxies === null) return peer;
    const named = (c.req.header('x-forwarded-for') ?? '').split(',').map(withoutPort);
    const client = named.findLast((one) => !isListed(proxies, one)) ?? '';
    return isIP(client) === 0 ? peer : client;
  }

  /**
   * True where the browser says that a page of ours made the request, by Sec-Fetch-Site and Origin;
   * where both are there, both must say so. Every browser sends one of them with a form.
   */
  isFromOurPage(c: AuthContext): boolean {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    if (site !== undefined && site !== 'same-origin') return false;
    if (origin === undefined || origin === 'null') return site === 'same-origin';
    return origin === new URL(c.req.url).origin || origin === this.#publicUrl?.origin;
  }

  /** The root of the address people open. */
  rootUrl(c: AuthContext): URL {
    return this.#publicUrl ?? new URL('/', c.req.url);
  }
}

const peerOf = (c: AuthContext): string =>
  plain((c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? 'unknown');

/** An IPv4 address as such, also where a socket of both kinds writes it as IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

function toBlockList(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const one of addresses) {
    const [address = '', bits] = one.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Some proxies write `192.0.2.7:4711` or `[2001:db8::7]:4711`. */
const withoutPort = (address: string): string =>
  plain(
    address
      .trim()
      .replace(/^\[(.*)\](:\d+)?$/, '$1')
      .replace(/^([\d.]+):\d+$/, '$1'),
  );

const isListed = (list: BlockList, address: string): boolean =>
  isIP(plain(address)) !== 0 &&
  list.check(plain(address), isIPv6(plain(address)) ? 'ipv6' : 'ipv4');
