import type { StockPhrases } from '../stock.ts';

export const stock: StockPhrases = {};
