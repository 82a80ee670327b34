import { all, answered, any, fact, is, not, some } from '../conditions.ts';
import { rule } from '../rule.ts';

/** What a decision that gave no refugee status has to have looked at. */
const noRefugee = is('profile.status.asylum.outcome', 'refused', 'subsidiary', 'other-protection');

/** Asylum is not refused for what may not count. */
export const asylumNoWrongCondition = rule({
  id: 'asylum.no-wrong-condition',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp3.30', 'gp3.34', 'gp3.35', 'gp3.36', 'er3.123', 'er3.125', 'er3.127'],
  when: is('profile.status.asylum.outcome', 'refused', 'not-examined', 'subsidiary', 'other-protection'),
  expect: all(
    not(fact('asylum.wrongGround')),
    // A claim is looked at on its substance, here or in the country that must examine it.
    any(
      is('profile.status.asylum.outcome', 'refused', 'subsidiary', 'other-protection'),
      answered('profile.status.asylum.responsibleState'),
    ),
  ),
});

/** Revenge by the traffickers is weighed, and what it means for women and for men. */
export const asylumReprisalsWeighed = rule({
  id: 'asylum.reprisals-weighed',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['gp3.31', 'gp3.32', 'gp3.33', 'er3.124', 'er3.137', 'er3.144', 'er3.145'],
  when: noRefugee,
  expect: all(
    is('profile.status.asylum.traffickingConsidered', 'yes'),
    is('profile.status.asylum.considered', 'reprisals'),
    is('profile.status.asylum.considered', 'differences-by-gender'),
  ),
});

/** Private persecutors and the protection of the home state are looked at. */
export const asylumElementsConsidered = rule({
  id: 'asylum.elements-considered',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: [
    'er3.120',
    'er3.121',
    'er3.131',
    'er3.132',
    'er3.133',
    'er3.134',
    'er3.155',
    'er3.156',
    'er3.157',
    'er3.158',
  ],
  when: noRefugee,
  expect: all(
    is('profile.status.asylum.considered', 'private-persecutors'),
    is('profile.status.asylum.considered', 'state-protection'),
  ),
});

/** What was done to the person before, and what has happened since, is looked at. */
export const asylumPastAndSince = rule({
  id: 'asylum.past-and-since',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er3.118', 'er3.119'],
  when: noRefugee,
  expect: all(
    any(
      is('riskAssessment.persecution.past', 'no'),
      is('profile.status.asylum.considered', 'past-persecution'),
    ),
    is('profile.status.asylum.considered', 'events-since'),
  ),
});

/** The permit that goes with protection is refused or taken away only for security or public order. */
export const asylumPermitRefusalGround = rule({
  id: 'asylum.permit-refusal-ground',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er3.101', 'er3.174'],
  when: all(
    is('profile.status.asylum.outcome', 'refugee', 'subsidiary'),
    some(
      'profile.status.permits[]',
      all(is('.kind', 'refugee', 'subsidiary'), is('.state', 'refused', 'withdrawn')),
    ),
  ),
  expect: fact('asylum.permitRefusedForSecurity'),
});

/** Free legal advice early on, where there is a sign of persecution or a wish for asylum. */
export const asylumAdviserEarly = rule({
  id: 'asylum.adviser-early',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er3.111', 'er3.112'],
  when: all(fact('person.trafficked'), not(is('profile.status.migration', 'citizen'))),
  expect: any(
    all(
      not(is('riskAssessment.persecution.signs', 'yes')),
      not(is('profile.status.asylum.wanted', 'yes', 'undecided')),
    ),
    is('profile.lawyer.appointed', 'not-wanted'),
    is('profile.lawyer.free', 'yes'),
  ),
});

/** Reception while an asylum claim is open; what the person did not want is not missing, what was refused is. */
export const asylumReception = rule({
  id: 'asylum.reception',
  principle: 3,
  effect: 'safeguard',
  target: 'procedure',
  liftable: 'not-needed',
  basis: ['er3.160', 'er3.161'],
  when: all(
    is('profile.status.asylum.stage', 'asked-not-registered', 'first-decision-pending', 'appeal-pending'),
    any(fact('person.trafficked'), is('profile.status.identification', 'refused')),
  ),
  expect: any(
    all(
      is('profile.status.support.consent', 'to-some', 'no', 'withdrawn'),
      is('profile.status.support.refusedBecause', 'not-refused'),
    ),
    all(
      is('profile.status.support.received', 'housing'),
      is('profile.status.support.received', 'food-and-money'),
      is('profile.status.support.received', 'medical'),
      is('profile.status.support.received', 'psychological'),
    ),
  ),
});
