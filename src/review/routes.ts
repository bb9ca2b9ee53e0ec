import type { RouteRule } from './auth/environment.ts';
import { healthRules } from './health.ts';

const save = '/cases/:id/save';

/** Every address of the page; one that is not here does not exist. */
export const routes: readonly RouteRule[] = [
  ...healthRules,
  { method: 'GET', path: '/assets/:name', role: 'anyone' },
  { method: 'GET', path: '/', role: 'reader' },
  { method: 'GET', path: '/leaving', role: 'reader' },
  { method: 'GET', path: '/cases/:id', role: 'reader' },
  { method: 'GET', path: '/cases/:id/standing', role: 'reader' },
  { method: 'GET', path: '/cases/:id/:act', role: 'reader' },
  { method: 'POST', path: '/cases/:id/judge', role: 'drafter' },
  { method: 'POST', path: save, role: 'drafter', carry: save },
  { method: 'POST', path: '/cases/:id/take-back', role: 'drafter' },
  { method: 'POST', path: '/cases/:id/issue', role: 'drafter', carry: save },
  { method: 'POST', path: '/cases/:id/approve', role: 'approver', carry: save },
  { method: 'POST', path: '/cases/:id/undo', role: 'approver' },
  { method: 'POST', path: '/cases/:id/reject', role: 'approver', carry: save },
  { method: 'POST', path: '/cases/:id/complaint', role: 'drafter', carry: save },
  { method: 'POST', path: '/cases/:id/not-complaint', role: 'drafter', carry: save },
  { method: 'POST', path: '/cases/:id/assign', role: 'drafter', carry: save },
  { method: 'POST', path: '/cases/:id/snooze', role: 'drafter', carry: save },
  { method: 'POST', path: '/cases/:id/wake', role: 'drafter', carry: save },
  { method: 'POST', path: '/cases/:id/settle', role: 'approver' },
  { method: 'GET', path: '/outcomes', role: 'reader' },
  { method: 'GET', path: '/outcomes.json', role: 'reader' },
];
