import { upgrade, validate, type Quarantined } from '@safe-return/core';

/** What came of a stored payload: today's, with what had to be set apart, or why it was left as it is. */
export type Opened =
  | { readonly payload: unknown; readonly setApart: readonly Quarantined[]; readonly complete: boolean }
  | { readonly refused: string };

/** Reads a payload that was stored with any version of the risk assessment. */
export function open(stored: unknown): Opened {
  const { payload, report } = upgrade(stored);
  if (report.outcome !== 'current' && report.outcome !== 'upgraded') return { refused: report.outcome };
  const { ok: complete } = validate('risk-assessment', payload, { level: 'complete' });
  // What is set apart is as sensitive as the payload: store it beside it, and show it to a person. Never log it.
  return { payload, setApart: report.quarantined, complete };
}
