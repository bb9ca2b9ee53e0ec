import { dirname, resolve } from 'node:path';
import type { Config } from '../config/load.ts';
import { checkReply } from '../gate/check.ts';
import { parseMessage } from '../mail/parse.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import type { Verdict } from '../model/verdict.ts';
import { read } from '../read/read.ts';
import { configurationInUse, useOwnWeights } from './configuration.ts';
import type { ExitStatus } from './exit.ts';
import { BusinessFile, errorOf, fileBytes, sentLetters } from './inputs.ts';
import { timeOf } from './now.ts';
import { presentVerdict } from './present.ts';
import { print, printJson, Progress, say } from './terminal.ts';

export interface CheckOptions {
  readonly mail?: string;
  readonly reply?: string;
  readonly pairs?: string;
  readonly business?: string;
  readonly sent?: string;
  /** The configuration whose policy and weights count; the one in the usual place where left out. */
  readonly config?: string;
  readonly json?: boolean;
  readonly now?: string;
}

/** What every reply of one call is judged by. */
interface Bench {
  readonly sent: readonly string[];
  readonly policy: Policy;
  readonly now: Date;
  /** Where the firm is named, if no file names it. */
  readonly config: Config | null;
}

/** `takkebrev check`: judges a reply, or many, whoever wrote them. */
export async function check(options: CheckOptions): Promise<ExitStatus> {
  const config = await configurationInUse(options.config);
  useOwnWeights(config);
  const bench: Bench = {
    sent: await sentLetters(options.sent),
    policy: config?.gate.rules ?? {},
    now: timeOf(options.now),
    config,
  };
  if (options.pairs !== undefined) return checkPairs(options.pairs, options, bench);
  if (options.mail === undefined || options.reply === undefined) {
    throw new TakkebrevError('usage', 'check wants --mail FILE and --reply FILE, or --pairs FILE.');
  }
  const reply = await replyText(options.reply);
  const verdict = await judge(
    options.mail,
    reply,
    await BusinessFile.open(options.business, config),
    bench,
  );
  if (options.json) printJson(verdict);
  else print(presentVerdict(reply, verdict));
  return verdict.verdict === 'pass' ? 0 : 1;
}

async function replyText(file: string): Promise<string> {
  const bytes = await fileBytes(file);
  if (/\.eml$/i.test(file)) return (await parseMessage(bytes)).text;
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').trim();
}

async function judge(
  mail: string,
  reply: string,
  businesses: BusinessFile,
  { sent, policy, now }: Bench,
): Promise<Verdict> {
  const message = await parseMessage(await fileBytes(mail));
  const business = businesses.businessOf(message);
  const reading = read(message, { business, own: businesses.own, now });
  return checkReply({ reply, message, reading, business, sent }, policy);
}

interface Pair {
  readonly mail: string;
  readonly reply: string;
  readonly business?: string;
}

async function checkPairs(file: string, options: CheckOptions, bench: Bench): Promise<ExitStatus> {
  const lines = new TextDecoder().decode(await fileBytes(file)).split('\n');
  const folder = dirname(file);
  const businessFiles = new Map<string, BusinessFile>();
  const progress = new Progress('replies judged');
  let status: ExitStatus = 0;
  let n = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    n += 1;
    if (!process.stdout.isTTY) progress.show(index + 1, lines.length);
    try {
      const pair = parsePair(line, `${file}:${index + 1}`);
      const from = pair.business === undefined ? options.business : resolve(folder, pair.business);
      const businesses =
        businessFiles.get(from ?? '') ?? (await BusinessFile.open(from, bench.config));
      businessFiles.set(from ?? '', businesses);
      const verdict = await judge(resolve(folder, pair.mail), pair.reply, businesses, bench);
      if (verdict.verdict === 'reject') status = 1;
      if (options.json) printJson({ n, ...verdict });
      else
        print(`${n}  ${verdict.verdict}  ${verdict.specificity.toFixed(2)}  ${ruleList(verdict)}`);
    } catch (cause) {
      status = 1;
      if (options.json) printJson({ n, error: errorOf(cause) });
      else say(`${n}: ${errorOf(cause).message}`);
    }
  }
  return status;
}

const ruleList = (verdict: Verdict): string =>
  verdict.findings
    .map(({ rule, severity }) => (severity === 'error' ? rule : `(${rule})`))
    .join(' ');

function parsePair(line: string, place: string): Pair {
  let pair: unknown;
  try {
    pair = JSON.parse(line);
  } catch (cause) {
    throw new TakkebrevError('usage', `${place}: this line is not JSON.`, { cause });
  }
  const { mail, reply, business } = (pair ?? {}) as Record<string, unknown>;
  if (typeof mail !== 'string' || typeof reply !== 'string') {
    throw new TakkebrevError('usage', `${place}: a pair wants "mail" and "reply" as texts.`);
  }
  return { mail, reply, ...(typeof business === 'string' ? { business } : {}) };
}
