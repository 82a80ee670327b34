import { evaluate, validate } from '@safe-return/core';

/** Takes a risk assessment that a client sent: refuses it with places and codes, never with a value, or evaluates it. */
export function receive(payload: unknown, on: string): { readonly status: number; readonly body: unknown } {
  const checked = validate('risk-assessment', payload, { level: 'complete' });
  if (!checked.ok) return { status: 422, body: { issues: checked.issues } };

  const { conclusion, findings } = evaluate({ riskAssessment: checked.value }, { on, jurisdiction: 'FR' });
  const obstacles = findings
    .filter(
      ({ outcome, effect, recommendation }) =>
        outcome === 'breached' && effect === 'obstacle' && !recommendation,
    )
    .map(({ rule, because, citations }) => ({ rule, because, citations }));
  return { status: 200, body: { conclusion, obstacles } };
}
