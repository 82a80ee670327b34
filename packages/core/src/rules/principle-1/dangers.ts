import { all, any, fact, is, not } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Reprisals against the person or the family. */
export const safeReprisals = rule({
  id: 'safe.reprisals',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'in-place',
  basis: [
    'gp1.25',
    'gp1.29',
    'gp1.35',
    'gp1.54',
    'gp1.57',
    'gp1.58',
    'gp1.86',
    'er1.34',
    'er1.35',
    'er1.43',
    'er1.44',
    'er1.47',
    'er1.92',
    'er1.116',
    'er1.117',
    'er3.63',
    'er3.64',
    'er5.133',
    'er5.137',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: any(
    not(fact('risk.reprisals')),
    all(
      fact('measures.reprisals'),
      is('riskAssessment.authorities.ableToProtect', 'yes'),
      is('riskAssessment.authorities.willingToProtect', 'yes'),
    ),
  ),
});

/** Being trafficked again. */
export const safeRetrafficking = rule({
  id: 'safe.retrafficking',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'in-place',
  basis: [
    'gp1.25',
    'gp1.29',
    'gp1.31',
    'gp1.35',
    'gp1.50',
    'er1.38',
    'er1.39',
    'er1.92',
    'er1.155',
    'er2.108',
    'er3.63',
    'er3.64',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: any(
    not(fact('risk.retrafficking')),
    all(
      fact('measures.retrafficking'),
      is('riskAssessment.authorities.ableToProtect', 'yes'),
      is('riskAssessment.authorities.willingToProtect', 'yes'),
    ),
  ),
});

/** No return to a household that took part in the trafficking. */
export const safeFamilyInvolved = rule({
  id: 'safe.family-involved',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'voluntary-only',
  basis: ['gp1.25', 'gp1.31', 'gp1.50', 'gp1.55', 'er1.127', 'er1.153'],
  when: is('profile.return.proposed', 'yes'),
  expect: any(
    not(fact('family.involved')),
    all(
      not(is('riskAssessment.socialPosition.housing', 'family-home')),
      is('riskAssessment.socialPosition.livesWithTrafficker', 'no'),
    ),
    all(not(fact('return.treatedAsForced')), not(fact('person.presumedChild')), fact('measures.family')),
  ),
});

/** Harassment, arrest, detention or prosecution there. */
export const safeAuthorities = rule({
  id: 'safe.authorities',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'in-place',
  basis: [
    'gp1.25',
    'gp1.29',
    'gp1.30',
    'gp1.59',
    'gp1.60',
    'gp1.61',
    'gp1.62',
    'er1.44',
    'er1.45',
    'er1.46',
    'er1.67',
    'er1.128',
    'er1.129',
    'er1.130',
    'er1.131',
    'er1.132',
    'er1.133',
    'er1.134',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: fact('assurances.cover'),
});

/** Persecution. */
export const safePersecution = rule({
  id: 'safe.persecution',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: [
    'gp1.32',
    'gp1.51',
    'gl.25',
    'gl.26',
    'gl.27',
    'gl.36',
    'gl.37',
    'gl.38',
    'gl.39',
    'gl.40',
    'gl.43',
    'er1.83',
    'er1.84',
    'er1.85',
    'er2.104',
    'er3.51',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: not(fact('risk.persecution')),
});

/** Torture. */
export const safeTorture = rule({
  id: 'safe.torture',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: [
    'gp1.33',
    'gp1.52',
    'gl.26',
    'gl.41',
    'er1.94',
    'er2.104',
    'er3.54',
    'er3.65',
    'er3.66',
    'er3.67',
    'er3.68',
    'er3.69',
    'er3.70',
    'er3.165',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: not(fact('risk.torture')),
});

/** Inhuman or degrading treatment or punishment. */
export const safeInhumanTreatment = rule({
  id: 'safe.inhuman-treatment',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: [
    'gp1.34',
    'gp1.53',
    'gl.26',
    'gl.42',
    'er1.68',
    'er1.96',
    'er1.97',
    'er1.98',
    'er1.99',
    'er1.100',
    'er2.104',
    'er3.55',
    'er3.165',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: not(fact('risk.inhuman')),
});

/** Danger to life, or another serious violation. */
export const safeSeriousViolation = rule({
  id: 'safe.serious-violation',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'never',
  basis: ['gl.42', 'gl.35', 'gp1.30', 'er1.65', 'er1.67', 'er1.84', 'er3.164', 'er3.165'],
  when: is('profile.return.proposed', 'yes'),
  expect: not(fact('risk.seriousViolation')),
});

/** No return on a label or as one of a group. */
export const safeMassOrLabel = rule({
  id: 'safe.mass-or-label',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.38', 'gp2.04', 'er1.70', 'er2.16', 'er2.25', 'er3.126'],
  when: fact('decision.taken'),
  expect: all(
    not(is('profile.return.decision.restsOn', 'nationality-or-group')),
    any(
      not(is('profile.return.decision.restsOn', 'safe-country-label')),
      is('profile.return.decision.individuallyExamined', 'yes'),
    ),
  ),
});

/** War or widespread violence where the person would live. */
export const safeGeneralViolence = rule({
  id: 'safe.general-violence',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'in-place',
  basis: ['gp1.25', 'gp1.29', 'gp1.35', 'er1.32', 'er1.65', 'er1.71', 'er1.95', 'er3.164'],
  when: is('profile.return.proposed', 'yes'),
  expect: any(not(fact('risk.generalViolence')), fact('measures.generalViolence')),
});

/** Violence in the home that the person would live in. */
export const safeViolenceAtHome = rule({
  id: 'safe.violence-at-home',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'in-place',
  basis: [
    'gp1.25',
    'gp1.29',
    'gp1.35',
    'er1.32',
    'er1.34',
    'er1.149',
    'er1.154',
    'er3.63',
    'er3.64',
    'er5.131',
    'er5.132',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: any(
    not(fact('risk.violenceAtHome')),
    all(
      fact('measures.socialPosition'),
      is('riskAssessment.authorities.ableToProtect', 'yes'),
      is('riskAssessment.authorities.willingToProtect', 'yes'),
    ),
  ),
});

/** A forced return that still needs protection measures. */
export const safeForcedNoOutstandingMeasures = rule({
  id: 'safe.forced-no-outstanding-measures',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'in-place',
  basis: ['gp1.29', 'gp1.35', 'er1.71', 'er1.81'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced')),
  expect: all(not(fact('measures.outstanding')), fact('measures.everyRiskBroughtDown')),
});

/** A forced return that interferes with the person's rights. */
export const safeForcedRightsRespected = rule({
  id: 'safe.forced-rights-respected',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.26', 'gp1.30', 'gp2.01'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced')),
  expect: is('profile.return.decision.interferesWithRights', 'no'),
});

/** Being shut out or looked down on. */
export const safeSocialPosition = rule({
  id: 'safe.social-position',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'in-place',
  basis: [
    'gp1.63',
    'er1.36',
    'er1.37',
    'er1.38',
    'er1.135',
    'er1.136',
    'er1.137',
    'er1.138',
    'er1.139',
    'er1.140',
    'er1.151',
    'er1.156',
  ],
  when: is('profile.return.proposed', 'yes'),
  expect: any(not(fact('risk.stigma')), fact('measures.socialPosition')),
});

/** A plan for each serious risk. */
export const safePlanForSeriousRisks = rule({
  id: 'safe.plan-for-serious-risks',
  principle: 1,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.39', 'er1.71', 'er1.74', 'er1.179'],
  when: is('profile.return.proposed', 'yes'),
  expect: fact('measures.everySeriousRiskPlanned'),
});

/** A plan for each risk. */
export const safePlanForRisks = rule({
  id: 'safe.plan-for-risks',
  principle: 1,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp1.39', 'er1.71', 'er1.74', 'er1.75', 'er1.179'],
  when: is('profile.return.proposed', 'yes'),
  expect: fact('measures.everyRiskPlanned'),
});
