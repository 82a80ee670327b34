import type { AnswersBelow } from '../answers-of.ts';
import { caseProfileSections, type CaseProfile } from '../case-profile/case-profile.ts';
import { defineForm, type Payload } from '../form.ts';
import { balance } from './balance.ts';
import { care } from './care.ts';
import { careNow } from './care-now.ts';
import { determination } from './determination.ts';
import { family } from './family.ts';
import { familyAssessment } from './family-assessment.ts';
import { guardianAndParents } from './guardian-and-parents.ts';
import { heard } from './heard.ts';
import { held } from './held.ts';
import { informed } from './informed.ts';
import { life } from './life.ts';
import { needs } from './needs.ts';
import { opening } from './opening.ts';
import { options } from './options.ts';
import { override } from './override.ts';
import { panel } from './panel.ts';
import { review } from './review.ts';
import { safeguards } from './safeguards.ts';
import { structure } from './structure.ts';
import { told } from './told.ts';
import { tracing } from './tracing.ts';
import { weighing } from './weighing.ts';

/** The questions of the form itself. */
export const bestInterestsQuestions = {
  ...opening.questions,
  ...safeguards.questions,
  ...informed.questions,
  ...heard.questions,
  ...guardianAndParents.questions,
  ...careNow.questions,
  ...life.questions,
  ...needs.questions,
  ...family.questions,
  ...tracing.questions,
  ...familyAssessment.questions,
  ...held.questions,
  ...options.questions,
  ...care.questions,
  ...weighing.questions,
  ...balance.questions,
  ...override.questions,
  ...determination.questions,
  ...panel.questions,
  ...told.questions,
  ...review.questions,
};

/** A best interests determination, filled in as far as it is. */
export type BestInterestsDetermination = Payload<
  'best-interests',
  CaseProfile,
  AnswersBelow<typeof bestInterestsQuestions, 'bestInterests'>
>;

/** The best interests determination: for one child, which solution is best, and why. */
export const bestInterests = defineForm<'best-interests', BestInterestsDetermination>({
  id: 'best-interests',
  version: 1,
  root: 'bestInterests',
  asksChild: true,
  sections: [
    ...caseProfileSections,
    opening,
    safeguards,
    informed,
    heard,
    guardianAndParents,
    careNow,
    life,
    needs,
    family,
    tracing,
    familyAssessment,
    held,
    options,
    care,
    weighing,
    balance,
    override,
    determination,
    panel,
    told,
    review,
  ],
  structure,
});
