import { atDesk, caseNumber, openCase, tellDone, type DeskOptions } from './at-desk.ts';
import type { Act, Desk, Done, OpenCase, Refusal } from '../model/desk.ts';
import { TakkebrevError } from '../model/errors.ts';
import type { ExitStatus } from './exit.ts';

export interface RejectOptions extends DeskOptions {
  readonly reason: string;
}

export interface SettleOptions extends DeskOptions {
  readonly arrived?: boolean;
  readonly notArrived?: boolean;
}

/** `takkebrev approve ID`: approves the letter as `show` shows it. */
export const approve = (typed: string, options: DeskOptions): Promise<ExitStatus> =>
  decide(typed, options, (desk, act, { edition }) => desk.approve(act, edition.text), approved);

const approved = (id: number): string =>
  `The letter of case ${id} is approved: the next run after the undo window sends it. (\`takkebrev undo ${id}\` takes it back.)`;

/** `takkebrev undo ID`: takes an approval back, as long as the letter has not left. */
export const undo = (typed: string, options: DeskOptions): Promise<ExitStatus> =>
  decide(
    typed,
    options,
    (desk, act) => desk.undo(act),
    (id) => `The letter of case ${id} is open again.`,
  );

/** `takkebrev reject ID --reason TEXT`: closes the case without a letter. */
export const reject = (typed: string, options: RejectOptions): Promise<ExitStatus> =>
  decide(
    typed,
    options,
    (desk, act) => desk.reject(act, options.reason),
    (id) => `Case ${id} is closed without a letter.`,
  );

/** `takkebrev settle ID`: a person looked whether an uncertain letter arrived. */
export async function settle(typed: string, options: SettleOptions): Promise<ExitStatus> {
  const arrived = options.arrived === true;
  if (arrived === (options.notArrived === true))
    throw new TakkebrevError('usage', 'Say either --arrived or --not-arrived.');
  return decide(
    typed,
    options,
    (desk, act) => desk.settle(act, arrived),
    (id) => (arrived ? `Case ${id} is answered.` : `The letter of case ${id} is open again.`),
  );
}

function decide(
  typed: string,
  options: DeskOptions,
  act: (desk: Desk, act: Act, one: OpenCase) => Promise<Done | Refusal>,
  well: (id: number) => string,
): Promise<ExitStatus> {
  return atDesk(options, async (at) => {
    const id = caseNumber(typed);
    const one = await openCase(at, id);
    const { version, text } = one.edition;
    const done = await act(at.desk, { id, version, by: at.person }, one);
    return tellDone(id, done, { json: options.json ?? false, well: well(id), text });
  });
}
