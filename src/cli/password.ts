import { hashPassword } from '../review/auth/password.ts';
import type { ExitStatus } from './exit.ts';
import { Prompt } from './prompt.ts';
import { print, say } from './terminal.ts';

/** What NIST asks of a password that is the only proof (SP 800-63B-4, 3.1.1.2). */
const leastLength = 15;

/** `takkebrev password`: asks for a password twice and prints the hash that stands for it in the configuration. */
export async function password(): Promise<ExitStatus> {
  const prompt = new Prompt();
  try {
    print(await hashPassword(await askTwice(prompt)));
    return 0;
  } finally {
    prompt.close();
  }
}

async function askTwice(prompt: Prompt): Promise<string> {
  for (;;) {
    const typed = await prompt.askHidden(
      `Password, ${leastLength} characters or more (four or five words are good)`,
    );
    if (typed.length < leastLength) {
      say(`  That is too short: write ${leastLength} characters or more.`);
      continue;
    }
    if ((await prompt.askHidden('Once more')) === typed) return typed;
    say('  The two are not alike: please begin again.');
  }
}
