import { riskAssessment } from '@safe-return/core/risk-assessment';
import { RiskAssessmentForm } from '@safe-return/react';
import { embed } from './embed.tsx';

export const embedded = embed(riskAssessment, RiskAssessmentForm);
