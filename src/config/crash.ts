/**
 * Lets tests end the process at one step of its work, as a power cut would: the variable
 * TAKKEBREV_TEST_CRASH names the step; `append:3` means the third time it comes.
 */
export function crashForTests(): (step: string) => void {
  const [name, times] = (process.env['TAKKEBREV_TEST_CRASH'] ?? '').split(':');
  let left = Number(times ?? 1);
  return (step) => {
    if (step !== name) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
