/** The processor time that `work` takes, all threads of the process together, in milliseconds. */
export function cpuMilliseconds(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The value below which `share` of the values lie, 0..1. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(share * values.length))
  ] ?? Number.NaN;

/** The processor time this process has taken so far, in milliseconds: unlike the clock it does not run while others work. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
