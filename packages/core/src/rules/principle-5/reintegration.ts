import type { Condition } from '../../conditions/condition.ts';
import type { FactName } from '../../facts/facts.ts';
import type { AnswerPath } from '../../forms/paths.ts';
import {
  all,
  answer,
  answered,
  any,
  before,
  every,
  fact,
  is,
  not,
  notAfter,
  on,
  some,
  value,
} from '../conditions.ts';
import { rule } from '../rule.ts';

const returnProposed = is('profile.return.proposed', 'yes');

/** What a plan for staying holds says nothing about a return; that there is no plan for it is a finding of its own. */
const planForThisReturn = all(returnProposed, fact('plan.forThisReturn'));

/** A list that is still empty says nothing of who takes part. */
const outsideTheState = any(
  some(
    'plan.actors[]',
    is(
      '.kind',
      'support-organisation',
      'international-organisation',
      'womens-organisation',
      'childrens-organisation',
      'minority-organisation',
      'migrants-organisation',
      'trade-union',
    ),
  ),
  not(answered('plan.actors[]')),
);

type Criterion =
  | 'safety'
  | 'livingStandard'
  | 'livelihood'
  | 'housingLandProperty'
  | 'documents'
  | 'familyReunification'
  | 'publicAffairs'
  | 'remediesAndJustice';

/** Where it is not reached, it is written down what is missing and what comes next. */
function reachedOrNextStep(criterion: Criterion): Condition<AnswerPath, FactName> {
  return any(
    is(`plan.durability.${criterion}.state`, 'reached'),
    all(
      is(`plan.durability.${criterion}.state`, 'partly-with-step', 'not-reached-with-step'),
      answered(`plan.durability.${criterion}.step`),
    ),
  );
}

/** A plan, drawn up with the person and begun before departure, carries the return. */
export const reintegrationPlan = rule({
  id: 'reintegration.plan',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp5.47', 'gp5.49', 'gp5.50', 'gp5.51', 'er5.109', 'er5.134', 'er5.149'],
  when: returnProposed,
  expect: all(
    fact('plan.forThisReturn'),
    is('plan.basedOn.needsEvaluation', 'yes'),
    is('plan.madeWithPerson', 'yes'),
    is('plan.basedOn.riskAssessment', 'yes'),
    notAfter(answer('plan.basedOn.riskAssessmentOn'), value('return.day')),
    before(answer('plan.startedOn'), value('return.day')),
  ),
});

/** The return takes place through a programme with NGOs or international bodies. */
export const reintegrationProgramme = rule({
  id: 'reintegration.programme',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.136', 'er7.42', 'er7.09'],
  when: returnProposed,
  expect: all(
    fact('plan.forThisReturn'),
    is('plan.programme.kind', 'for-trafficked-people', 'general-assisted', 'reintegration-only'),
    is('plan.programme.againstRenewedHarm', 'yes'),
    outsideTheState,
  ),
});

/** More than one agency carries the reintegration, and not the state alone. */
export const reintegrationMultiAgency = rule({
  id: 'reintegration.multi-agency',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.124', 'er5.182', 'er5.183'],
  when: returnProposed,
  expect: all(fact('plan.forThisReturn'), fact('plan.severalAgencies'), outsideTheState),
});

/** The person shapes and carries the plan. */
export const reintegrationParticipation = rule({
  id: 'reintegration.participation',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: [
    'gp5.50',
    'gp5.55',
    'gp5.56',
    'er5.148',
    'er5.187',
    'er5.188',
    'er5.189',
    'er5.190',
    'er5.191',
    'er5.192',
    'er5.193',
    'er5.194',
  ],
  when: returnProposed,
  expect: all(
    is('plan.madeWithPerson', 'yes'),
    is('plan.decidedBy', 'person', 'together'),
    is('plan.ownDecisions', 'home', 'money', 'contacts', 'health', 'work-learning', 'time', 'information'),
    // Who does not want to set goals leaves the list empty, which is no breach and no goal either.
    any(
      all(some('plan.goals[]', answered('.goal')), some('plan.goals[]', answered('.ownStep'))),
      not(answered('plan.goals[]')),
    ),
  ),
});

/** The family and the community the person goes back to were looked at. */
export const reintegrationFamilyCommunity = rule({
  id: 'reintegration.family-community',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp5.52', 'gp5.53'],
  when: planForThisReturn,
  expect: all(
    any(is('plan.environment.familyLookedAt', 'yes'), not(answered('plan.environment.familyLookedAt'))),
    is('plan.environment.communityLookedAt', 'yes'),
  ),
});

/** Each cause of trafficking that is still there is met by a measure in the plan. */
export const reintegrationRetraffickingFactors = rule({
  id: 'reintegration.retrafficking-factors',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: [
    'gp5.48',
    'gp5.54',
    'er5.106',
    'er5.126',
    'er5.127',
    'er5.128',
    'er5.129',
    'er5.130',
    'er5.131',
    'er5.132',
    'er5.134',
    'er6.87',
  ],
  when: returnProposed,
  expect: fact('retrafficking.everyCauseHasMeasure'),
});

/**
 * Services are within reach: near home or community, and not only in a shelter.
 *
 * Whatever the person decided: who turns down what is too far away needs it all the same.
 */
export const reintegrationReach = rule({
  id: 'reintegration.reach',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp5.42', 'er5.155', 'er5.156', 'er5.157', 'er5.158'],
  when: some('plan.services[]', any(is('.onlyInCapitalOrLargeTown', 'yes'), is('.residenceRequired', 'yes'))),
  expect: every(
    'plan.services[]',
    any(
      all(
        any(not(is('.onlyInCapitalOrLargeTown', 'yes')), is('.personLivesThere', 'yes')),
        any(not(is('.residenceRequired', 'yes')), is('.personWantsResidence', 'yes')),
      ),
      is('.alternativeOffered', 'yes'),
    ),
  ),
});

/** Help comes in a form that does not mark the person. */
export const reintegrationUnmarked = rule({
  id: 'reintegration.unmarked',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.167', 'er5.168', 'er5.169', 'er5.172', 'er5.174', 'er5.175'],
  when: some('plan.services[]', is('.marksPerson', 'yes')),
  expect: every(
    'plan.services[]',
    any(is('.marksPerson', 'no'), is('.inclusiveForm', 'yes'), is('.markingAccepted', 'yes')),
  ),
});

const fitsPerson = all(
  is('.suitsGender', 'yes'),
  is('.suitsBackground', 'yes'),
  is('.suitsExploitation', 'yes'),
);

/**
 * Services fit this person's gender, background and form of exploitation.
 *
 * Whoever turns down what is not right for them needs help all the same.
 */
export const reintegrationFitsPerson = rule({
  id: 'reintegration.fits-person',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp5.42', 'er5.100', 'er5.101', 'er5.107', 'er5.108', 'er5.159', 'er5.160'],
  when: some(
    'plan.services[]',
    any(is('.decision', 'accepted', 'undecided'), is('.notWantedBecause', 'not-right-for-me')),
  ),
  expect: every(
    'plan.services[]',
    any(all(is('.decision', 'not-wanted'), not(is('.notWantedBecause', 'not-right-for-me'))), fitsPerson),
  ),
});

/** An EU citizen does not lose help for want of a migration status. */
export const reintegrationEuCitizen = rule({
  id: 'reintegration.eu-citizen',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp5.42', 'er5.104', 'er5.119', 'er5.120', 'er5.121', 'er5.122'],
  when: fact('person.euCitizenAbroad'),
  expect: all(
    not(is('profile.status.support.refusedBecause', 'no-permit', 'citizen-of-eu')),
    every('plan.services[]', any(is('.boundToPermit', 'no'), is('.givenAllTheSame', 'yes'))),
  ),
});

/** Help reaches into the long term, after the return. */
export const reintegrationLongTerm = rule({
  id: 'reintegration.long-term',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.147', 'er5.150', 'er5.161', 'er7.62', 'er7.85', 'er7.86'],
  when: planForThisReturn,
  expect: fact('services.lastThere'),
});

/** Help goes on across the border without a break. */
export const reintegrationContinuity = rule({
  id: 'reintegration.continuity',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.150', 'er7.56'],
  when: planForThisReturn,
  expect: fact('services.goOn'),
});

/** Both social and economic help were considered. */
export const reintegrationSocialAndEconomic = rule({
  id: 'reintegration.social-and-economic',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.176', 'er5.177', 'er5.181'],
  when: planForThisReturn,
  expect: all(
    is('plan.needs.social.state', 'arranged', 'not-wanted', 'not-needed'),
    is('plan.needs.economic.state', 'arranged', 'not-wanted', 'not-needed'),
  ),
});

/** The plan is revised for as long as it runs. */
export const reintegrationReviewed = rule({
  id: 'reintegration.reviewed',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.195'],
  when: all(returnProposed, fact('plan.running')),
  expect: notAfter(on, answer('plan.review.nextDueOn')),
});

/** The person stays in command of the information about themself. */
export const reintegrationInformationControl = rule({
  id: 'reintegration.information-control',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.139', 'er5.168', 'er5.169'],
  when: returnProposed,
  expect: all(
    is('plan.privacy.personKnowsWhoHoldsWhat', 'yes'),
    is('plan.privacy.providersSeeOwnPartOnly', 'yes'),
    is('plan.privacy.addressGuarded', 'yes'),
  ),
});

/** A child is kept safe and well at every stage of the return. */
export const reintegrationChildStages = rule({
  id: 'reintegration.child-stages',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp4.66', 'er5.178'],
  when: all(returnProposed, fact('person.presumedChild')),
  expect: all(
    fact('plan.forThisReturn'),
    is('plan.child.stages.decision.safe', 'yes'),
    is('plan.child.stages.preparation.safe', 'yes'),
    is('plan.child.stages.journey.safe', 'yes'),
    is('plan.child.stages.arrival.safe', 'yes'),
    is('plan.child.stages.followUp.safe', 'yes'),
  ),
});

/** An unaccompanied child's return is part of a lasting solution with a plan. */
export const reintegrationChildPlan = rule({
  id: 'reintegration.child-plan',
  principle: 5,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er5.185'],
  when: all(
    returnProposed,
    fact('person.presumedChild'),
    is('profile.person.accompaniment', 'alone', 'with-other-adult'),
  ),
  expect: all(
    fact('plan.forThisReturn'),
    answered('plan.child.solution'),
    before(answer('plan.startedOn'), value('return.day')),
  ),
});

/** A person who was granted protection and stays gets into an integration programme. */
export const reintegrationIntegrationIfStaying = rule({
  id: 'reintegration.integration-if-staying',
  principle: 5,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er5.184', 'er5.186'],
  when: all(is('profile.status.asylum.outcome', 'refugee', 'subsidiary'), is('plan.mode', 'stay')),
  expect: is('plan.integrationProgramme.access', 'yes'),
});

/** Each mark of a lasting solution is reached, or it is written down what is missing and what the next step is. */
export const reintegrationDurable = rule({
  id: 'reintegration.durable',
  principle: 5,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'er5.213',
    'er5.215',
    'er5.217',
    'er5.219',
    'er5.220',
    'er5.221',
    'er5.222',
    'er5.223',
    'er5.224',
    'er5.225',
    'er5.226',
    'er5.227',
    'er5.228',
    'er5.229',
    'er5.230',
    'er5.231',
  ],
  when: planForThisReturn,
  expect: all(
    reachedOrNextStep('safety'),
    // While a danger from others stands that nothing brings down, safety is not reached.
    any(
      not(is('plan.durability.safety.state', 'reached')),
      all(fact('measures.reprisals'), any(not(fact('risk.retrafficking')), fact('measures.retrafficking'))),
    ),
    reachedOrNextStep('livingStandard'),
    reachedOrNextStep('livelihood'),
    // Nothing was lost that could be given back.
    any(reachedOrNextStep('housingLandProperty'), not(answered('plan.durability.housingLandProperty.state'))),
    reachedOrNextStep('documents'),
    // There is no family, or the person does not want to be with them.
    any(reachedOrNextStep('familyReunification'), not(answered('plan.durability.familyReunification.state'))),
    reachedOrNextStep('publicAffairs'),
    reachedOrNextStep('remediesAndJustice'),
    is('plan.durability.unequalTreatment', 'no'),
  ),
});
