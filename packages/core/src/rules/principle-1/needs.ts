import { all, any, fact, is, not } from '../conditions.ts';
import { rule } from '../rule.ts';

/** The person's own children. */
export const safeChildrenOfPerson = rule({
  id: 'safe.children-of-person',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'in-place',
  basis: ['gp1.66'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    fact('children.examined'),
    any(not(fact('children.protectionNeeded')), fact('measures.children')),
  ),
});

/** Treatment is there and within reach. */
export const safeHealthTreatment = rule({
  id: 'safe.health-treatment',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp1.77',
    'er1.55',
    'er1.66',
    'er1.103',
    'er1.144',
    'er1.150',
    'er1.196',
    'er1.197',
    'er1.198',
    'er1.199',
    'er1.200',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: any(
    is('riskAssessment.health.hasNeeds', 'no'),
    all(
      fact('health.treatmentSecured'),
      is('riskAssessment.health.escortNeeded', 'no', 'nurse', 'doctor', 'trusted-person'),
    ),
  ),
});

/** Food and health care for a child there. */
export const safeChildBasicNeeds = rule({
  id: 'safe.child-basic-needs',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.101', 'er1.102', 'er1.103'],
  when: all(is('profile.return.proposed', 'yes'), fact('person.presumedChild')),
  expect: all(
    is('riskAssessment.childReturn.foodShort', 'no'),
    is('riskAssessment.childReturn.healthServicesPoor', 'no'),
  ),
});

/** Protection plan for a child in danger at home. */
export const safeChildStigmaPlan = rule({
  id: 'safe.child-stigma-plan',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'in-place',
  basis: ['er1.112', 'er1.113', 'er1.114', 'er1.115'],
  when: all(is('profile.return.proposed', 'yes'), fact('person.presumedChild')),
  expect: fact('measures.childStigma'),
});

/** Whether going back to the family serves the child was examined. */
export const safeChildReunificationExamined = rule({
  id: 'safe.child-reunification-examined',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.73', 'er1.108'],
  when: all(is('profile.return.proposed', 'yes'), fact('person.presumedChild')),
  expect: any(
    is('riskAssessment.childReturn.familyReturnDangers', 'no-family'),
    is('riskAssessment.childReturn.familyRiskLooked', 'yes'),
  ),
});

/** Each solution for a child was looked at, staying included. */
export const safeChildAlternativesExamined = rule({
  id: 'safe.child-alternatives-examined',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.69', 'gp1.70', 'gp1.71', 'gp1.72', 'er1.105', 'er1.106', 'er1.107', 'er4.179'],
  when: all(is('profile.return.proposed', 'yes'), fact('person.presumedChild')),
  expect: is('riskAssessment.childReturn.eachSolutionAssessed', 'yes'),
});

/** Needs and health were looked at. */
export const safeNeedsAssessment = rule({
  id: 'safe.needs-assessment',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.74', 'gp1.75', 'gp1.76', 'gp1.77', 'er1.183', 'er1.184', 'er1.195'],
  when: is('profile.return.proposed', 'yes'),
  expect: all(
    is('riskAssessment.needs.assessed', 'yes'),
    is('riskAssessment.health.screeningOffered', 'yes'),
  ),
});

/** Support fits special needs and the need for safety. */
export const safeSpecialNeeds = rule({
  id: 'safe.special-needs',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er1.50', 'er1.173', 'er1.185', 'er1.186'],
  when: fact('person.trafficked'),
  expect: is('profile.status.support.fits', 'yes'),
});

/** Immediate needs for protection and support are met. */
export const safeImmediateNeeds = rule({
  id: 'safe.immediate-needs',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['in.08', 'in.09', 'in.10', 'in.11', 'in.12', 'in.16'],
  when: is('profile.return.proposed', 'yes'),
  expect: is('riskAssessment.needs.immediateMet', 'yes'),
});

/** Help is there and within reach, now and later. */
export const safeServicesActuallyAccessible = rule({
  id: 'safe.services-actually-accessible',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp1.64',
    'gp1.65',
    'er1.36',
    'er1.141',
    'er1.142',
    'er1.143',
    'er1.144',
    'er1.145',
    'er1.146',
    'er1.147',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: fact('services.reachable'),
});
