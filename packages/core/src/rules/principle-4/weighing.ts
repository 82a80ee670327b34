import { all, fact, is } from '../conditions.ts';
import { rule } from '../rule.ts';

/** Weighed for each option: what the principle names. */
export const childElementsWeighed = rule({
  id: 'child.elements-weighed',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: [
    'gp4.38',
    'gp4.39',
    'gp4.40',
    'gp4.41',
    'gp4.42',
    'gp4.43',
    'gp4.44',
    'gp4.45',
    'gp4.46',
    'gp4.47',
    'er4.22',
    'er4.23',
    'er4.24',
    'er4.34',
    'er4.35',
    'er4.36',
    'er4.37',
    'er4.133',
    'er4.134',
    'er4.135',
    'er4.137',
    'er4.138',
    'er4.139',
    'er4.140',
  ],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('bestInterests.coreElementsWeighed'),
});

/** Weighed for each option: ethnic, religious, cultural and linguistic background. */
export const childBackgroundWeighed = rule({
  id: 'child.background-weighed',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.141', 'er4.142', 'er4.143', 'er4.144', 'er4.26', 'er4.28'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('bestInterests.backgroundWeighed'),
});

/** Weighed for each option: safety and living conditions there, vulnerability, health and disability, schooling, length of absence. */
export const childOtherElementsWeighed = rule({
  id: 'child.other-elements-weighed',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.130', 'er4.131', 'er4.132', 'er4.136', 'er4.25', 'er4.27', 'er4.38', 'er4.39', 'er4.40'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('bestInterests.otherElementsWeighed'),
});

/** The effect on the child, and on other children affected, judged one by one. */
export const childEachAffectedChild = rule({
  id: 'child.each-affected-child',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.19', 'er4.20', 'er4.21', 'er4.42'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('bestInterests.effectsJudged'),
});

/** Staying, returning, a third country: each examined. */
export const childThreeSolutions = rule({
  id: 'child.three-solutions',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.63', 'er4.122', 'er4.123', 'er4.124', 'er4.166', 'er4.176', 'gp1.70', 'gp1.71', 'gp1.72'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('bestInterests.threeSolutionsExamined'),
});

/** Each possible solution with a risk and security assessment of its own. */
export const childEachSolutionAssessed = rule({
  id: 'child.each-solution-assessed',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.179'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: fact('bestInterests.eachSolutionAssessed'),
});

/** A third country considered when return is ruled out. */
export const childThirdCountryConsidered = rule({
  id: 'child.third-country-considered',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.156'],
  when: all(fact('person.presumedChild'), is('bestInterests.determination.returnInBestInterests', 'no')),
  expect: is('bestInterests.determination.thirdCountryConsidered', 'yes'),
});

/** Asylum and other protection examined. */
export const childOtherProtectionExamined = rule({
  id: 'child.other-protection-examined',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.41'],
  when: all(fact('person.childInThisCase'), is('profile.return.proposed', 'yes')),
  expect: is(
    'bestInterests.facts.otherProtection',
    'refugee-status',
    'subsidiary-protection',
    'no-return-to-harm',
    'statelessness',
    'family-unity',
    'childs-situation',
    'humanitarian',
    'none',
  ),
});

/** Danger of trafficking part of an asylum-seeking child's safety. */
export const childTraffickingDangerAsylum = rule({
  id: 'child.trafficking-danger-asylum',
  principle: 4,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er4.186'],
  when: all(
    fact('person.presumedChild'),
    is('profile.status.asylum.stage', 'asked-not-registered', 'first-decision-pending', 'appeal-pending'),
  ),
  expect: all(fact('bestInterests.safetyWeighed'), is('riskAssessment.retrafficking.risk', 'yes', 'no')),
});
