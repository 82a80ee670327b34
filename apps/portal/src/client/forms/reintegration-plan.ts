import { reintegrationPlan } from '@safe-return/core/reintegration-plan';
import { ReintegrationPlanForm } from '@safe-return/react';
import { embed } from './embed.tsx';

export const embedded = embed(reintegrationPlan, ReintegrationPlanForm);
