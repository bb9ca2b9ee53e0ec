export interface StockPhrases {}
