import type { ReintegrationPlan } from '@safe-return/core';
import { ReintegrationPlanForm } from '@safe-return/react';
import { define, SafeReturnElement } from './safe-return-element.ts';

export type { SafeReturnAttributes } from './safe-return-element.ts';

/** `<safe-return-reintegration-plan>`: help and safety here, on the way and there. */
export class ReintegrationPlanElement extends SafeReturnElement<ReintegrationPlan> {
  constructor() {
    super(ReintegrationPlanForm);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-return-reintegration-plan': ReintegrationPlanElement;
  }
}

define('safe-return-reintegration-plan', ReintegrationPlanElement);
