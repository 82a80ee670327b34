import { cases as assessment1 } from './principle-1/assessment.cases.ts';
import { cases as dangers1 } from './principle-1/dangers.cases.ts';
import { cases as freeChoice1 } from './principle-1/free-choice.cases.ts';
import { cases as journey1 } from './principle-1/journey.cases.ts';
import { cases as needs1 } from './principle-1/needs.cases.ts';
import { cases as asylumAndProceedings2 } from './principle-2/asylum-and-proceedings.cases.ts';
import { cases as decision2 } from './principle-2/decision.cases.ts';
import { cases as identification2 } from './principle-2/identification.cases.ts';
import { cases as information2 } from './principle-2/information.cases.ts';
import { cases as reflection2 } from './principle-2/reflection.cases.ts';
import { cases as asylum3 } from './principle-3/asylum.cases.ts';
import { cases as staying3 } from './principle-3/staying.cases.ts';
import { cases as ageAndGuardian4 } from './principle-4/age-and-guardian.cases.ts';
import { cases as bestInterests4 } from './principle-4/best-interests.cases.ts';
import { cases as childsReturn4 } from './principle-4/childs-return.cases.ts';
import { cases as familyAndCare4 } from './principle-4/family-and-care.cases.ts';
import { cases as informedAndHeard4 } from './principle-4/informed-and-heard.cases.ts';
import { cases as stayAndSupport4 } from './principle-4/stay-and-support.cases.ts';
import { cases as weighing4 } from './principle-4/weighing.cases.ts';
import { cases as equalityAndProtection5 } from './principle-5/equality-and-protection.cases.ts';
import { cases as liberty5 } from './principle-5/liberty.cases.ts';
import { cases as penalties5 } from './principle-5/penalties.cases.ts';
import { cases as reintegration5 } from './principle-5/reintegration.cases.ts';
import { cases as claims6 } from './principle-6/claims.cases.ts';
import { cases as remedies6 } from './principle-6/remedies.cases.ts';
import { cases as cooperation7 } from './principle-7/cooperation.cases.ts';
import { cases as departure7 } from './principle-7/departure.cases.ts';
import { cases as monitoring7 } from './principle-7/monitoring.cases.ts';
import type { CaseTable } from './rule-case.ts';

/** The worked cases of every rule, by rule id: what the tests hold it to, and what lawyers review beside it. */
export const ruleCases: CaseTable = {
  ...assessment1,
  ...dangers1,
  ...freeChoice1,
  ...journey1,
  ...needs1,
  ...asylumAndProceedings2,
  ...decision2,
  ...identification2,
  ...information2,
  ...reflection2,
  ...asylum3,
  ...staying3,
  ...ageAndGuardian4,
  ...bestInterests4,
  ...childsReturn4,
  ...familyAndCare4,
  ...informedAndHeard4,
  ...stayAndSupport4,
  ...weighing4,
  ...equalityAndProtection5,
  ...liberty5,
  ...penalties5,
  ...reintegration5,
  ...claims6,
  ...remedies6,
  ...cooperation7,
  ...departure7,
  ...monitoring7,
};
