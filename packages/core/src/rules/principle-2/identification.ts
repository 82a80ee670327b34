import { all, any, fact, is, not } from '../conditions.ts';
import { rule } from '../rule.ts';

/** No removal before identification is finished. */
export const processIdentificationComplete = rule({
  id: 'process.identification-complete',
  principle: 2,
  effect: 'obstacle',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.20', 'er2.22', 'er6.82'],
  when: all(
    is('profile.return.proposed', 'yes'),
    fact('return.treatedAsForced'),
    fact('person.reasonableGrounds'),
  ),
  expect: any(
    is('profile.status.identification', 'identified', 'declined-by-person'),
    all(
      is('profile.status.identification', 'refused'),
      not(is('profile.status.identificationDetails.reviewPossible', 'under-way')),
    ),
  ),
});

/** A check for trafficking comes before a removal. */
export const processScreenedBeforeRemoval = rule({
  id: 'process.screened-before-removal',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.12', 'er2.06', 'er2.08', 'er2.09', 'er2.10', 'er2.18', 'in.46'],
  when: all(is('profile.return.proposed', 'yes'), fact('return.treatedAsForced')),
  expect: any(
    is(
      'profile.status.identification',
      'presumed',
      'identified',
      'potential',
      'declined-by-person',
      'refused',
    ),
    is('profile.status.identificationDetails.checked', 'yes'),
    is('profile.return.decision.traffickingConsidered', 'yes'),
  ),
});

/** A refusal of victim status can be reviewed. */
export const processIdentificationReviewable = rule({
  id: 'process.identification-reviewable',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.21'],
  when: is('profile.status.identification', 'refused'),
  expect: is(
    'profile.status.identificationDetails.reviewPossible',
    'yes-not-asked',
    'under-way',
    'done-upheld',
  ),
});

/** Victim status does not hang on the perpetrator or on co-operation. */
export const processVictimStatusIndependent = rule({
  id: 'process.victim-status-independent',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.41', 'gp2.42', 'gp2.43', 'gp2.44', 'gp2.45', 'gp2.46', 'er2.74', 'er2.75'],
  when: is('profile.status.identification', 'refused'),
  expect: not(
    is(
      'profile.status.identificationDetails.refusalGrounds',
      'no-suspect',
      'nobody-caught',
      'no-prosecution',
      'no-conviction',
      'no-investigation',
      'no-co-operation',
    ),
  ),
});

/** No help is refused for what became of the case, whatever other help there is. */
export const processHelpIndependent = rule({
  id: 'process.help-independent',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.45', 'er2.03', 'er2.57', 'er2.59', 'er2.74'],
  when: any(fact('person.reasonableGrounds'), is('profile.status.identification', 'refused')),
  expect: not(is('profile.status.support.refusedBecause', 'no-co-operation', 'no-investigation')),
});

/** The authority that removes knows that it must wait. */
export const processAgenciesTold = rule({
  id: 'process.agencies-told',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['er2.11', 'er2.12', 'in.48'],
  when: all(
    is('profile.return.proposed', 'yes'),
    fact('return.treatedAsForced'),
    fact('person.reasonableGrounds'),
  ),
  expect: is('profile.status.removalAuthorityTold', 'yes'),
});

/** Referred early to a support organisation. */
export const processReferredToSupport = rule({
  id: 'process.referred-to-support',
  principle: 2,
  effect: 'safeguard',
  target: 'return',
  liftable: 'not-needed',
  basis: ['gp2.13', 'er2.19', 'er2.26'],
  when: fact('person.trafficked'),
  expect: is('profile.status.referredToSupport', 'yes', 'not-wanted'),
});
