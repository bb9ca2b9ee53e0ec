/**
 * A small OpenID Connect provider of our own on loopback, with what the code flow needs: discovery,
 * authorization, token and keys, ID tokens signed with RS256. It asks nobody for a password: it says
 * of whoever comes what it was told to say. It can be made to cheat in chosen ways.
 */
import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

const mine = generateKeyPairSync('rsa', { modulusLength: 2048 });
const strange = generateKeyPairSync('rsa', { modulusLength: 2048 });

export interface Claims {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** What an ID token says, where it differs from the truth. */
export type Cheat = Readonly<Record<string, unknown>>;

interface Grant {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

export class LoginService {
  claims: Claims = { sub: 'nobody' };
  cheat: Cheat = {};
  signWith: 'own key' | 'strange key' | 'none' = 'own key';
  /** Codes handed out are good once. */
  readonly #grants = new Map<string, Grant>();
  readonly #server: Server;
  readonly client = { id: 'takkebrev', secret: 'en hemmelighed' };
  /** Requests to the token endpoint, as their parameters. */
  readonly tokenRequests: URLSearchParams[] = [];

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#respond(request, response);
    });
  }

  /** On any free port, or on the one it had. */
  static async start(port = 0): Promise<LoginService> {
    const service = new LoginService();
    await new Promise<void>((resolve) => {
      service.#server.listen(port, '127.0.0.1', resolve);
    });
    return service;
  }

  get issuer(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, location, body } = await this.#answer(request);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(location === undefined ? {} : { location }),
    });
    response.end(body === undefined ? '' : JSON.stringify(body));
  }

  async #answer(
    request: IncomingMessage,
  ): Promise<{ status: number; location?: string; body?: unknown }> {
    const url = new URL(request.url ?? '/', this.issuer);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return { status: 200, body: this.#metadata() };
      case '/keys': {
        const key = mine.publicKey.export({ format: 'jwk' });
        return { status: 200, body: { keys: [{ ...key, kid: '1', alg: 'RS256', use: 'sig' }] } };
      }
      case '/authorize':
        return { status: 302, location: this.#authorize(url.searchParams) };
      case '/token':
        return this.#token(new URLSearchParams(await text(request)));
      default:
        return { status: 404 };
    }
  }

  #metadata(): unknown {
    const { issuer } = this;
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  #authorize(asked: URLSearchParams): string {
    const back = new URL(asked.get('redirect_uri') ?? '');
    const sound =
      asked.get('client_id') === this.client.id &&
      asked.get('response_type') === 'code' &&
      asked.get('code_challenge_method') === 'S256' &&
      (asked.get('scope') ?? '').split(' ').includes('openid');
    if (!sound) {
      back.searchParams.set('error', 'invalid_request');
      return back.href;
    }
    const code = randomUUID();
    this.#grants.set(code, {
      nonce: asked.get('nonce') ?? '',
      challenge: asked.get('code_challenge') ?? '',
      redirectUri: back.href,
    });
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    return back.href;
  }

  #token(asked: URLSearchParams): { status: number; body: unknown } {
    this.tokenRequests.push(asked);
    const code = asked.get('code') ?? '';
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    const challenge = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    const sound =
      grant !== undefined &&
      asked.get('grant_type') === 'authorization_code' &&
      asked.get('client_id') === this.client.id &&
      asked.get('client_secret') === this.client.secret &&
      asked.get('redirect_uri') === grant.redirectUri &&
      challenge === grant.challenge;
    if (!sound) return { status: 400, body: { error: 'invalid_grant' } };
    const seconds = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: this.client.id,
      iat: seconds,
      exp: seconds + 300,
      nonce: grant.nonce,
      ...this.claims,
      ...this.cheat,
    };
    return {
      status: 200,
      body: { access_token: randomUUID(), token_type: 'bearer', id_token: this.#signed(claims) },
    };
  }

  #signed(claims: unknown): string {
    const head = { alg: this.signWith === 'none' ? 'none' : 'RS256', kid: '1', typ: 'JWT' };
    const signed = [head, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${signed}.${this.signWith === 'none' ? '' : rs256(signed, this.signWith === 'own key' ? mine.privateKey : strange.privateKey)}`;
  }
}

const rs256 = (signed: string, key: KeyObject): string =>
  sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url');
