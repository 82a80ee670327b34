import type { RiskAssessment } from '@safe-return/core';
import { RiskAssessmentForm } from '@safe-return/react';
import { define, SafeReturnElement } from './safe-return-element.ts';

export type { SafeReturnAttributes } from './safe-return-element.ts';

/** `<safe-return-risk-assessment>`: what return would mean for one person, before it. */
export class RiskAssessmentElement extends SafeReturnElement<RiskAssessment> {
  constructor() {
    super(RiskAssessmentForm);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-return-risk-assessment': RiskAssessmentElement;
  }
}

define('safe-return-risk-assessment', RiskAssessmentElement);
