import type { CaseFile, Conclusion } from '@safe-return/core';
import asylumClaimPending from './asylum-claim-pending.json' with { type: 'json' };
import childOfUncertainAge from './child-of-uncertain-age.json' with { type: 'json' };
import euCitizen from './eu-citizen.json' with { type: 'json' };
import forcedAndUnknown from './forced-and-unknown.json' with { type: 'json' };
import heldForATrial from './held-for-a-trial.json' with { type: 'json' };
import motherWithHealthNeeds from './mother-with-health-needs.json' with { type: 'json' };
import noObstacleFound from './no-obstacle-found.json' with { type: 'json' };
import reprisalsAtHome from './reprisals-at-home.json' with { type: 'json' };
import { expectations, type ExampleName } from './expectations.ts';

export type { ExampleName, Expectation } from './expectations.ts';

/** A worked case, with the day and the state it is evaluated for and what must come out. */
export interface Example {
  readonly caseFile: CaseFile;
  readonly on: string;
  readonly jurisdiction: string;
  readonly conclusion: Conclusion;
}

// JSON modules are typed by their content, wider than the codes that a case file has; a test validates each of them.
const files: Readonly<Record<ExampleName, unknown>> = {
  'asylum-claim-pending': asylumClaimPending,
  'child-of-uncertain-age': childOfUncertainAge,
  'eu-citizen': euCitizen,
  'forced-and-unknown': forcedAndUnknown,
  'held-for-a-trial': heldForATrial,
  'mother-with-health-needs': motherWithHealthNeeds,
  'no-obstacle-found': noObstacleFound,
  'reprisals-at-home': reprisalsAtHome,
};

/** The worked cases by name. Tests, stories, the portal and the command line use the same ones. */
export const examples: Readonly<Record<ExampleName, Example>> = Object.fromEntries(
  Object.entries(expectations).map(([name, { on, jurisdiction, conclusion }]) => [
    name,
    { caseFile: files[name as ExampleName] as CaseFile, on, jurisdiction, conclusion },
  ]),
) as Record<ExampleName, Example>;
