export interface Grammar {}
