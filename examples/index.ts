import type { CaseFile, Conclusion } from '@safe-return/core';
import asylumClaimPending from './asylum-claim-pending.json' with { type: 'json' };
import childGoesHomeToMother from './child-goes-home-to-mother.json' with { type: 'json' };
import childOfFifteenSaysNo from './child-of-fifteen-says-no.json' with { type: 'json' };
import childOfUncertainAge from './child-of-uncertain-age.json' with { type: 'json' };
import childWhoseFatherTookPart from './child-whose-father-took-part.json' with { type: 'json' };
import consentWithdrawn from './consent-withdrawn.json' with { type: 'json' };
import contactLostAfterReturn from './contact-lost-after-return.json' with { type: 'json' };
import dangerNotToBeTold from './danger-not-to-be-told.json' with { type: 'json' };
import debtDemandedAfterReturn from './debt-demanded-after-return.json' with { type: 'json' };
import elderlyDomesticWorker from './elderly-domestic-worker.json' with { type: 'json' };
import embassyAskedDuringAsylumClaim from './embassy-asked-during-asylum-claim.json' with { type: 'json' };
import euCitizen from './eu-citizen.json' with { type: 'json' };
import forcedAndUnknown from './forced-and-unknown.json' with { type: 'json' };
import formerFighter from './former-fighter.json' with { type: 'json' };
import heldForATrial from './held-for-a-trial.json' with { type: 'json' };
import heldForNineMonths from './held-for-nine-months.json' with { type: 'json' };
import motherWithHealthNeeds from './mother-with-health-needs.json' with { type: 'json' };
import noContactWantedAfterwards from './no-contact-wanted-afterwards.json' with { type: 'json' };
import noObstacleFound from './no-obstacle-found.json' with { type: 'json' };
import organTakenNoTreatmentThere from './organ-taken-no-treatment-there.json' with { type: 'json' };
import reprisalsAtHome from './reprisals-at-home.json' with { type: 'json' };
import returnedAndFollowedUp from './returned-and-followed-up.json' with { type: 'json' };
import sentencedForWhatSheWasMadeToDo from './sentenced-for-what-she-was-made-to-do.json' with { type: 'json' };
import statelessAndNotTakenBack from './stateless-and-not-taken-back.json' with { type: 'json' };
import staysAsARefugee from './stays-as-a-refugee.json' with { type: 'json' };
import turningEighteen from './turning-eighteen.json' with { type: 'json' };
import wageClaimLeftBehind from './wage-claim-left-behind.json' with { type: 'json' };
import youngAdultForcedMarriage from './young-adult-forced-marriage.json' with { type: 'json' };
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
  'child-goes-home-to-mother': childGoesHomeToMother,
  'child-of-fifteen-says-no': childOfFifteenSaysNo,
  'child-of-uncertain-age': childOfUncertainAge,
  'child-whose-father-took-part': childWhoseFatherTookPart,
  'consent-withdrawn': consentWithdrawn,
  'contact-lost-after-return': contactLostAfterReturn,
  'danger-not-to-be-told': dangerNotToBeTold,
  'debt-demanded-after-return': debtDemandedAfterReturn,
  'elderly-domestic-worker': elderlyDomesticWorker,
  'embassy-asked-during-asylum-claim': embassyAskedDuringAsylumClaim,
  'eu-citizen': euCitizen,
  'forced-and-unknown': forcedAndUnknown,
  'former-fighter': formerFighter,
  'held-for-a-trial': heldForATrial,
  'held-for-nine-months': heldForNineMonths,
  'mother-with-health-needs': motherWithHealthNeeds,
  'no-contact-wanted-afterwards': noContactWantedAfterwards,
  'no-obstacle-found': noObstacleFound,
  'organ-taken-no-treatment-there': organTakenNoTreatmentThere,
  'reprisals-at-home': reprisalsAtHome,
  'returned-and-followed-up': returnedAndFollowedUp,
  'sentenced-for-what-she-was-made-to-do': sentencedForWhatSheWasMadeToDo,
  'stateless-and-not-taken-back': statelessAndNotTakenBack,
  'stays-as-a-refugee': staysAsARefugee,
  'turning-eighteen': turningEighteen,
  'wage-claim-left-behind': wageClaimLeftBehind,
  'young-adult-forced-marriage': youngAdultForcedMarriage,
};

/** The worked cases by name. Tests, stories, the portal and the command line use the same ones. */
export const examples: Readonly<Record<ExampleName, Example>> = Object.fromEntries(
  Object.entries(expectations).map(([name, { on, jurisdiction, conclusion }]) => [
    name,
    { caseFile: files[name as ExampleName] as CaseFile, on, jurisdiction, conclusion },
  ]),
) as Record<ExampleName, Example>;
