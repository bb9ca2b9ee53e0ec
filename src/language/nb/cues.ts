import type { Cues } from '../cues.ts';

export const cues: Cues = {};
