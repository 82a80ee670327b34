import type { AnswersBelow } from '../answers-of.ts';
import { defineForm, type Payload } from '../form.ts';
import { arrival } from './arrival.ts';
import { plan } from './plan.ts';
import { remedies } from './remedies.ts';
import { stages } from './stages.ts';
import { travel } from './travel.ts';

/** The questions of the reintegration plan that rules on the return itself read. */
export const planQuestions = {
  ...plan.questions,
  ...stages.questions,
  ...travel.questions,
  ...arrival.questions,
  ...remedies.questions,
};

/** Their sections. */
export const planSections = [plan, stages, travel, arrival, remedies] as const;

/** What is recorded of a plan. */
export type PlanAnswers = AnswersBelow<typeof planQuestions, 'plan'>;

/** What is recorded of a plan, in the shape in which it travels. No form asks for all of it yet. */
export const reintegrationPlan = defineForm<
  'reintegration-plan',
  Payload<'reintegration-plan', unknown, PlanAnswers>
>({ id: 'reintegration-plan', version: 1, root: 'plan', sections: planSections });
