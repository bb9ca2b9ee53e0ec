export interface Cues {}
