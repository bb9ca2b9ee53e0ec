import { pino, type Logger } from 'pino';

export type Log = Logger;

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/**
 * Makes the log: structured lines on standard error, written at once so that a kill loses none.
 * Bind mailbox, uid and case to it; no mail text and no address goes above `debug`.
 */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}

/** A log that says nothing. */
export const silentLog = (): Log => pino({ level: 'silent' });
