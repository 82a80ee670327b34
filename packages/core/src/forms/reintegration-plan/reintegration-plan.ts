import { monitoringFacts } from '../../facts/monitoring.ts';
import type { AnswersBelow } from '../answers-of.ts';
import { caseProfileSections, type CaseProfile } from '../case-profile/case-profile.ts';
import { defineForm, type Payload } from '../form.ts';
import { arrival } from './arrival.ts';
import { child } from './child.ts';
import { closure } from './closure.ts';
import { departure } from './departure.ts';
import { durability } from './durability.ts';
import { familyCommunity } from './family-community.ts';
import { followUp } from './follow-up.ts';
import { goals } from './goals.ts';
import { needs } from './needs.ts';
import { plan } from './plan.ts';
import { proceedings } from './proceedings.ts';
import { remedies } from './remedies.ts';
import { roles } from './roles.ts';
import { safety } from './safety.ts';
import { services } from './services.ts';
import { stages } from './stages.ts';
import { status } from './status.ts';
import { planStructure } from './structure.ts';
import { travel } from './travel.ts';

/** The questions of the form itself. */
export const reintegrationPlanQuestions = {
  ...plan.questions,
  ...roles.questions,
  ...stages.questions,
  ...goals.questions,
  ...needs.questions,
  ...services.questions,
  ...familyCommunity.questions,
  ...safety.questions,
  ...travel.questions,
  ...arrival.questions,
  ...departure.questions,
  ...proceedings.questions,
  ...remedies.questions,
  ...child.questions,
  ...status.questions,
  ...durability.questions,
  ...followUp.questions,
  ...closure.questions,
};

/** A reintegration plan, filled in as far as it is. */
export type ReintegrationPlan = Payload<
  'reintegration-plan',
  CaseProfile,
  AnswersBelow<typeof reintegrationPlanQuestions, 'plan'>
>;

/** The reintegration plan: what has to be ready before, during and after a return, or a stay. */
export const reintegrationPlan = defineForm<'reintegration-plan', ReintegrationPlan>({
  id: 'reintegration-plan',
  version: 1,
  root: 'plan',
  facts: monitoringFacts,
  sections: [
    ...caseProfileSections,
    plan,
    roles,
    stages,
    goals,
    needs,
    services,
    familyCommunity,
    safety,
    travel,
    arrival,
    departure,
    proceedings,
    remedies,
    child,
    status,
    durability,
    followUp,
    closure,
  ],
  structure: planStructure,
});
