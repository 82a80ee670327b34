import type { KnownFormId } from '@safe-return/core';
import { Unreachable } from '../server.ts';
import type { EmbeddedForm } from './embed.tsx';

const forms = {
  'risk-assessment': () => import('./risk-assessment.ts'),
  'best-interests': () => import('./best-interests.ts'),
  'data-sharing-consent': () => import('./data-sharing-consent.ts'),
  'reintegration-plan': () => import('./reintegration-plan.ts'),
  'monitoring-report': () => import('./monitoring-report.ts'),
} as const satisfies Record<KnownFormId, () => Promise<{ readonly embedded: EmbeddedForm }>>;

/** Loads one form, and none of the others. */
export async function loadForm(id: KnownFormId): Promise<EmbeddedForm> {
  try {
    return (await forms[id]()).embedded;
  } catch {
    throw new Unreachable();
  }
}
