import * as assessment from './principle-1/assessment.ts';
import * as dangers from './principle-1/dangers.ts';
import * as freeChoice from './principle-1/free-choice.ts';
import * as journey from './principle-1/journey.ts';
import * as needs from './principle-1/needs.ts';
import * as asylumAndProceedings from './principle-2/asylum-and-proceedings.ts';
import * as decision from './principle-2/decision.ts';
import * as identification from './principle-2/identification.ts';
import * as information from './principle-2/information.ts';
import * as reflection from './principle-2/reflection.ts';
import * as asylum from './principle-3/asylum.ts';
import * as staying from './principle-3/staying.ts';
import * as ageAndGuardian from './principle-4/age-and-guardian.ts';
import * as bestInterests from './principle-4/best-interests.ts';
import * as childsReturn from './principle-4/childs-return.ts';
import * as familyAndCare from './principle-4/family-and-care.ts';
import * as informedAndHeard from './principle-4/informed-and-heard.ts';
import * as stayAndSupport from './principle-4/stay-and-support.ts';
import * as weighing from './principle-4/weighing.ts';
import * as equalityAndProtection from './principle-5/equality-and-protection.ts';
import * as liberty from './principle-5/liberty.ts';
import * as penalties from './principle-5/penalties.ts';
import * as reintegration from './principle-5/reintegration.ts';
import * as claims from './principle-6/claims.ts';
import * as remedies from './principle-6/remedies.ts';
import * as cooperation from './principle-7/cooperation.ts';
import * as departure from './principle-7/departure.ts';
import * as monitoring from './principle-7/monitoring.ts';
import type { Rule } from './rule.ts';

const groups = [
  assessment,
  dangers,
  freeChoice,
  journey,
  needs,
  asylumAndProceedings,
  decision,
  identification,
  information,
  reflection,
  asylum,
  staying,
  ageAndGuardian,
  bestInterests,
  informedAndHeard,
  weighing,
  familyAndCare,
  stayAndSupport,
  childsReturn,
  penalties,
  liberty,
  equalityAndProtection,
  reintegration,
  remedies,
  claims,
  cooperation,
  monitoring,
  departure,
] as const;

/** Every rule, in the order of the principles. */
export const rules: readonly Rule[] = groups.flatMap((group) => Object.values<Rule>(group));
