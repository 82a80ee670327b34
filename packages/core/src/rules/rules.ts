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
] as const;

/** Every rule, in the order of the principles. */
export const rules: readonly Rule[] = groups.flatMap((group) => Object.values<Rule>(group));
