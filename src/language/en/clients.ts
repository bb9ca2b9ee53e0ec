import type { ClientForms } from '../clients.ts';

export const clients: ClientForms = {
  attributions: [],
  outlookHeaders: { from: [], sent: [], to: [], cc: [], subject: [] },
  separators: [],
  footers: [],
  closings: [],
  disclaimers: [],
};
