/** What systemd told a service it started (sd_notify(3), sd_watchdog_enabled(3)); null where it did not start us. */
export interface ServiceManager {
  /** How often it wants to hear from us; null: it does not watch. */
  readonly watchdogMilliseconds: number | null;
}

export function serviceManager(): ServiceManager | null {
  const { NOTIFY_SOCKET, WATCHDOG_USEC } = process.env;
  if (NOTIFY_SOCKET === undefined || NOTIFY_SOCKET === '') return null;
  const microseconds = Number(WATCHDOG_USEC);
  return { watchdogMilliseconds: microseconds > 0 ? microseconds / 1000 : null };
}
