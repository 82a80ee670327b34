import type { KnownFormId } from '@safe-return/core';

/** The forms in the order in which a case goes through them. Named here, so that a list of them loads none. */
export const formIds = [
  'risk-assessment',
  'best-interests',
  'data-sharing-consent',
  'reintegration-plan',
  'monitoring-report',
] as const satisfies readonly KnownFormId[];

/** Tells whether an address names a form. */
export function isFormId(name: string): name is KnownFormId {
  return formIds.some((id) => id === name);
}
