import { Hono } from 'hono';
import { writeVoice } from '../../config/voice-file.ts';
import { TakkebrevError } from '../../model/errors.ts';
import type { VoiceProposal } from '../../model/voice.ts';
import { openProposals } from '../../work/voice.ts';
import type { PageContext, ReviewEnv } from '../environment.ts';
import { fill } from '../pages.ts';
import type { RoutePorts } from '../ports.ts';
import { textsOf } from '../texts.ts';
import { notFound, problemPage } from './problem.ts';
import { saidOf } from './queue.ts';

/** What people write otherwise again and again, for an owner to take or to leave. */
export function voiceRoutes(ports: RoutePorts): Hono<ReviewEnv> {
  const app = new Hono<ReviewEnv>();
  app.get('/voice', async (c) => {
    const { voice: title } = textsOf(c.get('language')).after;
    const proposals = (await proposed(ports)).map((one) => proposalView(one, c));
    const frame = { title, here: 'voice', said: saidOf(c) } as const;
    return c.html(ports.pages.whole(c, 'voice', frame, { proposals }));
  });
  // A form's own address, asked for again as a page, after a login for instance.
  app.get('/voice/:id/:act', (c) => c.redirect('/voice', 303));
  app.post('/voice/:id/take', (c) => choose(c, ports, 'taken'));
  app.post('/voice/:id/leave', (c) => choose(c, ports, 'left'));
  return app;
}

const proposed = ({ after, clock }: RoutePorts): Promise<readonly VoiceProposal[]> =>
  openProposals({ store: after.store, mailboxes: after.mailboxes, now: clock.now() });

function proposalView(
  { id, kind, language, from, to, times, of, examples }: VoiceProposal,
  c: PageContext,
) {
  const { after, voiceKinds } = textsOf(c.get('language'));
  return {
    id,
    language,
    says: voiceKinds[kind],
    words: kind === 'never' ? (from ?? '') : to,
    instead: kind === 'words' ? from : null,
    times: fill(after.inLetters, { times, of }),
    examples: examples.map(({ caseId, draft, sent }) => ({ caseId, draft, sent })),
  };
}

async function choose(
  c: PageContext,
  ports: RoutePorts,
  choice: 'taken' | 'left',
): Promise<Response> {
  const proposal = (await proposed(ports)).find(({ id }) => id === c.req.param('id'));
  if (proposal === undefined) return notFound(c, ports);
  if (choice === 'taken' && !written(proposal, ports))
    return problemPage(c, ports, 'voiceNotWritten', 422);
  await ports.after.store.voice.choose(proposal.id, choice, ports.clock.now());
  return c.redirect(`/voice?said=${choice === 'taken' ? 'saidTaken' : 'saidLeft'}`, 303);
}

/** The house is one, however many mailboxes it has. False where a file cannot be written. */
function written(proposal: VoiceProposal, { after, log }: RoutePorts): boolean {
  try {
    const files = new Set(after.mailboxes.map(({ businessFile }) => businessFile));
    for (const file of files) writeVoice(file, proposal);
    return true;
  } catch (cause) {
    if (!(cause instanceof TakkebrevError)) throw cause;
    log.warn({ code: cause.code }, 'the business file could not be changed');
    return false;
  }
}
