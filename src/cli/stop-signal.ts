/** Aborts at SIGTERM or Ctrl-C: the mail at hand is finished, then the work ends. A second one ends it at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.once(name, () => controller.abort());
  }
  return controller.signal;
}
