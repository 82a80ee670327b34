import { all, answered, any, every, fact, is, not, some } from '../conditions.ts';
import { rule } from '../rule.ts';

/** A risk assessment of this person comes before the return. */
export const safeRiskAssessmentBeforeReturn = rule({
  id: 'safe.risk-assessment-before-return',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp1.38',
    'gp1.47',
    'gp1.49',
    'er1.32',
    'er1.43',
    'er1.60',
    'er1.64',
    'er1.70',
    'er1.76',
    'er1.82',
    'er1.122',
    'in.53',
    'er1.80',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    fact('assessment.complete'),
    is('riskAssessment.assessment.individual', 'yes'),
    fact('assessment.inTime'),
    fact('assessment.current'),
  ),
});

/** The dangers that bar every return were examined for this person. */
export const safeRefoulementExamined = rule({
  id: 'safe.refoulement-examined',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp1.50',
    'gp1.51',
    'gp1.52',
    'gp1.53',
    'er1.83',
    'er1.94',
    'er1.95',
    'er3.59',
    'er3.60',
    'er3.62',
    'er3.71',
  ],
  when: fact('assessment.complete'),
  expect: all(
    is('riskAssessment.retrafficking.risk', 'yes', 'no'),
    is('riskAssessment.persecution.signs', 'yes', 'no'),
    is('riskAssessment.persecution.torture.signs', 'yes', 'no'),
    is('riskAssessment.persecution.inhuman.signs', 'yes', 'no'),
    is('riskAssessment.persecution.otherThreat', 'yes', 'no'),
    is('riskAssessment.assessment.individual', 'yes'),
  ),
});

/** Gender, age and group were taken into account. */
export const safeGenderAgeSensitive = rule({
  id: 'safe.gender-age-sensitive',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.40', 'gp1.41', 'gp1.42', 'gp1.48', 'er1.72', 'er1.73', 'er1.101'],
  when: fact('assessment.complete'),
  expect: all(
    is('riskAssessment.differences.genderConsidered', 'yes'),
    is('riskAssessment.differences.ageConsidered', 'yes'),
    is('riskAssessment.differences.groupConsidered', 'yes', 'no-group'),
    any(not(fact('person.presumedChild')), is('riskAssessment.assessment.childFriendly', 'yes')),
  ),
});

/** Every minimum topic of the assessment is answered. */
export const safeMinimumDomains = rule({
  id: 'safe.minimum-domains',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp1.54',
    'gp1.55',
    'gp1.56',
    'gp1.57',
    'gp1.58',
    'gp1.59',
    'gp1.60',
    'gp1.61',
    'gp1.62',
    'gp1.63',
    'gp1.64',
    'gp1.65',
    'gp1.66',
    'er1.116',
    'er1.117',
    'er1.128',
    'er1.129',
    'er1.130',
    'er1.131',
    'er1.135',
    'er1.141',
    'er1.142',
    'er1.149',
    'er1.151',
  ],
  when: fact('assessment.complete'),
  expect: all(
    is('riskAssessment.reprisals.riskToPerson', 'yes', 'no'),
    is('riskAssessment.reprisals.riskToFamily', 'yes', 'no'),
    is('riskAssessment.authorities.harassment', 'yes', 'no'),
    is('riskAssessment.authorities.arrest', 'yes', 'no'),
    is('riskAssessment.authorities.detention', 'yes', 'no'),
    is('riskAssessment.authorities.prosecution', 'yes', 'no'),
    is('riskAssessment.socialPosition.stigma', 'no', 'at-home', 'in-community', 'in-services', 'everywhere'),
    is('riskAssessment.socialPosition.familySafe', 'yes', 'no', 'no-family'),
    any(
      is('profile.experience.familyInvolved', 'no', 'knew-and-tolerated', 'took-part'),
      is('riskAssessment.socialPosition.familyInvolved', 'no', 'knew-and-tolerated', 'took-part'),
    ),
    any(
      is('riskAssessment.services.programmeForTrafficked', 'no'),
      answered('riskAssessment.services.programmeOpen'),
    ),
    any(
      is('riskAssessment.services.socialAid.available.now', 'no'),
      is('riskAssessment.services.socialAid.accessible.now', 'yes', 'no'),
    ),
    fact('children.examined'),
  ),
});

/** The signs of reprisals were checked one by one. */
export const safeReprisalIndicators = rule({
  id: 'safe.reprisal-indicators',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.118', 'er1.119', 'er1.123', 'er1.124', 'er1.125', 'er1.126', 'er1.127'],
  when: fact('assessment.complete'),
  expect: all(
    is('riskAssessment.reprisals.threatsMade', 'yes', 'no'),
    is('riskAssessment.reprisals.familyThreatened', 'yes', 'no'),
    is('riskAssessment.reprisals.familyApproached', 'yes', 'no'),
    is('riskAssessment.reprisals.knowAddress', 'yes', 'no'),
    is('riskAssessment.reprisals.knowFamilyAddress', 'yes', 'no'),
    is('riskAssessment.reprisals.fromOwnCircle', 'yes', 'no'),
  ),
});

/** Country information from both kinds of source. */
export const safeCoiTwoSources = rule({
  id: 'safe.coi-two-sources',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.93', 'er1.157', 'er1.158', 'er1.159'],
  when: fact('assessment.complete'),
  expect: fact('sources.bothKinds'),
});

/** Security scenarios, made with the authorities and the person. */
export const safeSecurityScenarios = rule({
  id: 'safe.security-scenarios',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.152', 'er1.160', 'er1.161', 'er1.162'],
  when: fact('assessment.complete'),
  expect: fact('scenarios.shared'),
});

/** Everyone who should took part in the assessment. */
export const safeParticipation = rule({
  id: 'safe.participation',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.61', 'er1.62', 'er1.63', 'er1.69', 'er1.74', 'er1.77', 'er1.120'],
  when: fact('assessment.complete'),
  expect: all(
    is('riskAssessment.assessment.personTookPart', 'active', 'heard', 'did-not-want'),
    is('riskAssessment.assessment.serviceProvidersTookPart', 'yes'),
    is('riskAssessment.assessment.authoritiesReturningTookPart', 'yes'),
    is('riskAssessment.assessment.authoritiesReceivingTookPart', 'yes', 'unsafe', 'no-consent'),
  ),
});

/** The person knows the risks and the measures. */
export const safePersonInformedOfRisks = rule({
  id: 'safe.person-informed-of-risks',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.181', 'er1.182'],
  when: fact('assessment.complete'),
  expect: all(
    is('riskAssessment.personsView.toldOfRisks', 'yes'),
    every('riskAssessment.measures[]', is('.personKnows', 'yes')),
  ),
});

/** Measures are reviewed. */
export const safePlanReviewed = rule({
  id: 'safe.plan-reviewed',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.180'],
  when: some('riskAssessment.measures[]', is('.state', 'idea', 'agreed', 'in-place')),
  expect: fact('measures.reviewsUpToDate'),
});

/** Somebody answers for safety at every stage. */
export const safeEveryStage = rule({
  id: 'safe.every-stage',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.25', 'gp1.36', 'gp1.37', 'gp1.43', 'er1.33', 'er1.49', 'er1.52'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    answered('plan.stages.preparation.safetyLeadHere'),
    answered('plan.stages.preparation.safetyLeadThere'),
    answered('plan.stages.journey.safetyLeadHere'),
    answered('plan.stages.journey.safetyLeadThere'),
    answered('plan.stages.arrival.safetyLeadHere'),
    answered('plan.stages.arrival.safetyLeadThere'),
    answered('plan.stages.followUp.safetyLeadHere'),
    answered('plan.stages.followUp.safetyLeadThere'),
  ),
});

/** Protection needs of a crime victim, assessed under EU law. */
export const safeEuIndividualAssessment = rule({
  id: 'safe.eu-individual-assessment',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'er1.163',
    'er1.165',
    'er1.166',
    'er1.167',
    'er1.168',
    'er1.169',
    'er1.170',
    'er1.171',
    'er1.172',
    'er1.174',
    'er1.175',
  ],
  when: fact('person.trafficked'),
  expect: is('riskAssessment.needs.specificProtection.assessed', 'yes'),
});
