/**
 * Contract: over a simulated year the ledger holds every promise with its day (precision and recall at
 * least 0.95), mails join their case (0.98), causes are told back to exactly those who found them, once,
 * and the digest's numbers are those of the mails that came.
 */
import { yearContract } from './play.ts';

yearContract(240);
